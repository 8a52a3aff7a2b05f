/** A verified signature in words: who, from which commit, when, and where it is logged. */
import type {
  ArtifactReport,
  Claims,
  ManifestProof,
  Proof,
  ProvenBytes,
  ProvenTime,
  Recall,
  RevocationProof,
  SignatureProof,
} from '../core/model.js';
import type { SbomFacts } from '../core/image-facts.js';
import { plain } from '../formats/escape.js';
import { githubWorkflow, refInWords, sourceRepository, type WorkflowIdentity } from '../formats/github-identity.js';

/** A text that a report may link. `href` is made of verified parts in a checked form, never copied from evidence. */
export interface Linked {
  readonly text: string;
  readonly href?: string;
}

/** The words for one signature; what the evidence does not prove is absent. */
interface SignatureWords {
  /** `acme/tool`, an e-mail address, or a key's fingerprint. */
  readonly signer: Linked;
  /** `release.yml`, at the commit that defined it. */
  readonly workflow?: Linked;
  /** `tag v1.2.3`. */
  readonly ref?: string;
  /** `acme/tool`, where a reusable workflow of another repository signed. */
  readonly builtFrom?: Linked;
  /** The issuer, where the identity is no workflow of github.com. */
  readonly issuer?: string;
  readonly commit?: Linked;
  /** What made the workflow run: `push`, `workflow_dispatch`. */
  readonly trigger?: string;
  /** `run 123`, of the source repository. */
  readonly run?: Linked;
  /** `2026-03-04 12:33`, in UTC. */
  readonly time?: string;
  readonly log?: Linked;
}

const GITHUB = 'https://github.com/';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The only search page that the reports link: the one of the public-good log. */
const LOG_SEARCH = /^https:\/\/search\.sigstore\.dev\/\?logIndex=[0-9]{1,20}$/;

export function signatureWords(proof: SignatureProof): SignatureWords {
  const { log } = proof;
  const time = earliest(proof.times);
  return {
    ...identityWords(proof),
    ...(time && { time: minute(time) }),
    ...(log && {
      log: linked(log.index, log.searchUrl !== undefined && LOG_SEARCH.test(log.searchUrl) ? log.searchUrl : undefined),
    }),
  };
}

function identityWords(proof: SignatureProof): SignatureWords {
  const { identity, issuer = '', claims = {}, keyFingerprint, openpgp } = proof;
  // In full: a shorter id can be forged.
  if (openpgp) return { signer: { text: `openpgp:${openpgp.fingerprint}` } };
  if (identity === undefined) {
    return { signer: { text: keyFingerprint === undefined ? 'key' : `key:${keyFingerprint.slice(0, 16)}` } };
  }
  const parts = githubWorkflow(identity, issuer);
  return {
    ...(parts === undefined ? { signer: { text: identity }, ...(issuer && { issuer }) } : workflowWords(parts, claims)),
    ...commitWords(claims, parts !== undefined),
    ...(parts !== undefined && runWords(claims)),
  };
}

function workflowWords(parts: WorkflowIdentity, claims: Claims): SignatureWords {
  const repository = `${parts.owner}/${parts.repository}`;
  const source = sourceRepository(claims);
  const commit = claims['build-signer-digest'] ?? '';
  const file = `${GITHUB}${repository}/blob/${commit}/${encodeURI(parts.workflow)}`;
  return {
    signer: { text: repository, href: GITHUB + repository },
    workflow: linked(parts.workflow.slice(parts.workflow.lastIndexOf('/') + 1), COMMIT.test(commit) ? file : undefined),
    ref: COMMIT.test(parts.ref) ? `commit ${parts.ref.slice(0, 7)}` : refInWords(parts.ref),
    ...(source !== undefined && source !== repository && { builtFrom: { text: source, href: GITHUB + source } }),
  };
}

/** The commit that was built; linked only where GitHub itself vouched for the repository. */
function commitWords(claims: Claims, onGithub: boolean): { readonly commit?: Linked } {
  const commit = claims['source-repository-digest'] ?? '';
  if (!COMMIT.test(commit)) return {};
  const source = onGithub ? sourceRepository(claims) : undefined;
  return { commit: linked(commit.slice(0, 7), source && `${GITHUB}${source}/commit/${commit}`) };
}

/** The run that signed, linked where its address is one of the repository that the certificate names. */
function runWords(claims: Claims): { readonly run?: Linked; readonly trigger?: string } {
  const trigger = claims['build-trigger'] ?? claims['github-workflow-trigger'] ?? '';
  const source = sourceRepository(claims);
  const uri = claims['run-invocation-uri'] ?? '';
  const [, number] = /\/actions\/runs\/([0-9]{1,20})\/attempts\/[0-9]{1,6}$/.exec(uri) ?? [];
  const own = source !== undefined && uri.startsWith(`${GITHUB}${source}/actions/runs/`);
  return {
    ...(/^[a-z_]{1,40}$/.test(trigger) && { trigger }),
    ...(own && number !== undefined && { run: linked(`run ${number}`, `${GITHUB}${source}/actions/runs/${number}`) }),
  };
}

/** `builder …, build type …`: what the signer says, for a line that calls it a claim; undefined where it says nothing. */
export function claimWords({ claimed }: SignatureProof): readonly (readonly [label: string, value: string])[] {
  const { builder, buildType } = claimed ?? {};
  return [
    ...(builder === undefined ? [] : [['builder', builder] as const]),
    ...(buildType === undefined ? [] : [['build type', buildType] as const]),
  ];
}

function linked(text: string, href: string | undefined): Linked {
  return href === undefined ? { text } : { text, href };
}

/** `2026-03-04 12:33`, in UTC. */
export function minute(time: Date): string {
  return time.toISOString().slice(0, 16).replace('T', ' ');
}

/** When it was surely signed: the earliest of the proven times. */
export function earliest(times: readonly ProvenTime[]): Date | undefined {
  const [first] = times.map((time) => time.at).sort((a, b) => a.getTime() - b.getTime());
  return first;
}

/** `SBOM SPDX 2.3 for linux/amd64, 231 components`. */
function sbomWords({ format, version, components, platform }: SbomFacts): string {
  const of = platform === undefined ? '' : ` for ${plain(platform, 60)}`;
  return `SBOM ${format} ${plain(version, 20)}${of}, ${components} component${components === 1 ? '' : 's'}`;
}

/**
 * What a proof stands on, weakest first: `signature · identity · logged`.
 *
 * @param alone where nothing else proves the artifact: a checksum of a list without signature then says `integrity only`
 */
export function assurances(proof: Proof, alone = false): readonly string[] {
  if (proof.kind === 'checksum') {
    const checksum = proof.algorithm === 'sha256' ? 'checksum' : `checksum (${proof.algorithm})`;
    if (proof.listSignedBy !== undefined) return [checksum, `by the signed list ${plain(proof.file, 120)}`];
    return [checksum, alone ? 'integrity only' : 'by a list without a signature'];
  }
  if (proof.kind === 'sbom') return proof.documents.map(sbomWords);
  if (proof.kind === 'manifest') return manifestWords(proof);
  if (proof.kind === 'revocation') return recallWords(proof);
  return signatureAssurances(proof);
}

function signatureAssurances(proof: SignatureProof): readonly string[] {
  return [
    proof.kind === 'attestation' ? 'attestation' : 'signature',
    proof.openpgp ? 'OpenPGP key' : proof.identity === undefined ? 'key' : 'identity',
    ...(proof.log === undefined ? [] : ['logged']),
    ...(proof.times.some((time) => time.by === 'timestamp-authority') ? ['timestamp'] : []),
    ...(proof.openpgp?.lineEnds ? ['text: line ends are not covered'] : []),
    ...(proof.proven ? [provenWords(proof.proven)] : []),
  ];
}

/** Which bytes the evidence is about, where they are not the file as it is. */
function provenWords({ without, sha256 }: ProvenBytes): string {
  return `proven is the package without its signature entry ${plain(without, 60)} (sha256:${sha256})`;
}

/** `signed manifest · kernel` for what it records, `signed manifest · version v1.2.3 · x86_64` for itself. */
function manifestWords({ signedBy, entry, version, arch }: ManifestProof): readonly string[] {
  const facts = entry
    ? [...(entry.role === undefined ? [] : [plain(entry.role, 40)])]
    : [
        ...(version === undefined ? [] : [`version ${plain(version, 40)}`]),
        ...(arch === undefined ? [] : [plain(arch, 40)]),
      ];
  return [signedBy ? 'signed manifest' : 'manifest without a signature', ...facts];
}

const LACKED: Readonly<Record<Recall['by'], string>> = {
  version: 'version',
  digest: 'SHA-256',
  commit: 'commit',
  identity: 'identity',
  runId: 'run',
};

/** `not recalled`, and how many entries could not be compared: `3 entries not compared (no commit, no run is known)`. */
function recallWords({ notCompared }: RevocationProof): readonly string[] {
  if (!notCompared) return ['not recalled'];
  const { entries, lacks } = notCompared;
  const unknown = lacks.map((mark) => `no ${LACKED[mark]}`).join(', ');
  return ['not recalled', `${entries} ${entries === 1 ? 'entry' : 'entries'} not compared (${unknown} is known)`];
}

/** What stands in place of a signer: where the check was waived, there may be a signature that was not looked at. */
export function withoutSigner({ result }: Pick<ArtifactReport, 'result'>): string {
  return result === 'waived' ? 'not checked' : 'nobody';
}
