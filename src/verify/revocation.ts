/**
 * What a revocation list says about an artifact.
 *
 * Everything here errs on the side of recalling: any mark of an entry that matches revokes, and names that are the same to
 * people (`v1.2.3` and `1.2.3`, the owner's case) are the same here.
 */
import type { Revocation, RevocationList } from '../evidence/revocations.js';
import type { CheckResult, Recall, Refusal, RevocationProof, SignatureProof, Verified } from '../model.js';
import { foldAscii } from '../policy/matcher.js';
import { MANIFEST_WORDING } from '../reasons/manifest-wording.js';
import { signingTime } from './revocation-order.js';
import { mint } from './verified.js';

/** A list whose signature an accepted signer made, or whose signature an emergency switch waived. */
export interface KnownRevocations extends RevocationList {
  /** Path or address, as shown to users. */
  readonly source: string;
  /** Since when the list has been at hand: its fetch, or the time of its file. */
  readonly fetchedAt: Date;
  /** Absent only where an emergency switch waived signatures. */
  readonly signedBy?: Verified<SignatureProof>;
  readonly index: RevocationIndex;
}

/** Entries by every mark that they can be met under. */
export type RevocationIndex = ReadonlyMap<string, readonly Revocation[]>;

/** What is known of an artifact. */
export interface RecallFacts {
  /** As the report shows it. */
  readonly name: string;
  readonly version?: string;
  /** Digests of the artifact, of the image and its platforms, in hex. */
  readonly digests: readonly { readonly algorithm: string; readonly hex: string }[];
  /** Everything that vouched for the artifact: its own signatures and those of its list or manifest. */
  readonly proofs: readonly SignatureProof[];
  /** The artifact is a manifest that binds others. */
  readonly isManifest?: boolean;
}

export function indexRevocations(entries: readonly Revocation[]): RevocationIndex {
  const index = new Map<string, Revocation[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const known = index.get(key);
      if (known) known.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

function keysOf({ version, sha256, commit, identity, runId }: Revocation): readonly string[] {
  return [
    ...(version === undefined ? [] : versionKeys(version)),
    ...(sha256 === undefined ? [] : [`sha256 ${sha256}`]),
    ...(commit === undefined ? [] : [`commit ${commit}`]),
    ...(identity === undefined ? [] : [`identity ${foldAscii(identity)}`]),
    ...(runId === undefined ? [] : [runKey(runId)]),
  ];
}

/** A version, also where it is written as the ref of its tag, and the same without a `v` before it. */
function versionKeys(version: string): readonly string[] {
  const key = (text: string) => `version ${foldAscii(text)}`;
  const name = version.trim().replace(TAG_REF, '');
  return [key(name), key(name.replace(/^v/i, ''))];
}

const TAG_REF = /^refs\/tags\//i;
const REF_CLAIMS = ['source-repository-ref', 'github-workflow-ref'] as const;

function runKey(run: string): string {
  return `run ${foldAscii(run).replace(/\/+$/, '')}`;
}

const COMMIT_CLAIMS = ['source-repository-digest', 'github-workflow-sha', 'build-signer-digest'] as const;

/** Every key that an entry about this artifact would have. */
function factKeys({ version, digests, proofs }: RecallFacts): readonly string[] {
  return [
    ...(version === undefined ? [] : versionKeys(version)),
    ...digests.filter(({ algorithm }) => algorithm === 'sha256').map(({ hex }) => `sha256 ${foldAscii(hex)}`),
    ...proofs.flatMap(proofKeys),
  ];
}

function proofKeys({ identity, claims = {}, keyFingerprint, openpgp }: SignatureProof): readonly string[] {
  const names = [identity, keyFingerprint, openpgp?.fingerprint, openpgp?.signingKey];
  const claim = (name: string) => (Object.hasOwn(claims, name) ? claims[name] : undefined);
  const commits = COMMIT_CLAIMS.map(claim);
  // What was built from a recalled tag is recalled, whatever version the policy takes it for.
  const tags = REF_CLAIMS.map(claim).filter((ref) => ref !== undefined && TAG_REF.test(ref));
  const run = claim('run-invocation-uri');
  return [
    ...names.flatMap((name) => (name === undefined ? [] : [`identity ${foldAscii(name)}`])),
    ...commits.flatMap((commit) => (commit === undefined ? [] : [`commit ${foldAscii(commit)}`])),
    ...tags.flatMap((tag) => (tag === undefined ? [] : versionKeys(tag))),
    ...(run === undefined ? [] : runKeys(run)),
  ];
}

/** A run by its whole address, by the address without the attempt, and by its number alone. */
function runKeys(uri: string): readonly string[] {
  const whole = uri.replace(/\/+$/, '');
  const run = whole.replace(/\/attempts\/[0-9]+$/, '');
  const number = /\/([0-9]+)$/.exec(run)?.[1];
  return [runKey(whole), runKey(run), ...(number === undefined ? [] : [runKey(number)])];
}

/** Checks one artifact against a list. That nothing can be compared is never a pass. */
export function checkRecalls(known: KnownRevocations, facts: RecallFacts): CheckResult<RevocationProof> {
  const check = 'revocation';
  const found = [...new Set(factKeys(facts).flatMap((key) => known.index.get(key) ?? []))];
  const [recall, ...others] = found.slice(0, MAX_RECALLS_SHOWN).map((entry) => revoked(entry, known, facts));
  if (recall) return { check, status: 'fail', refusal: recall, others };
  const unknown = cannotCompare(known, facts);
  if (unknown) return { check, status: 'error', refusal: unknown, others: [] };
  const { source, serial, signedBy, fetchedAt } = known;
  const issuedAt = signingTime(signedBy) ?? known.issuedAt;
  const proof: RevocationProof = {
    kind: 'revocation',
    file: source,
    fetchedAt,
    ...(serial !== undefined && { serial }),
    ...(issuedAt && { issuedAt }),
    ...(signedBy && { signedBy }),
  };
  return { check, status: 'pass', proof: mint(proof), others: [] };
}

/** Entries that are told of one artifact; one is enough to refuse it. */
const MAX_RECALLS_SHOWN = 8;

function revoked(entry: Revocation, { source }: KnownRevocations, facts: RecallFacts): Refusal {
  const { version, sha256, commit, identity, runId, reason, fixedIn, url, pointer } = entry;
  const marks = [
    version !== undefined && `version ${version}`,
    sha256 !== undefined && `sha256:${sha256}`,
    commit !== undefined && `commit ${commit}`,
    identity !== undefined && `identity ${identity}`,
    runId !== undefined && `run ${runId}`,
  ].filter((mark) => mark !== false);
  const why = reason === undefined ? '' : `: ${reason}`;
  const whose = facts.version === undefined ? '' : ` ${facts.version}`;
  const what = facts.isManifest
    ? `${MANIFEST_WORDING.revoked} (${facts.name}${whose && `, version${whose}`})`
    : `${facts.name} was recalled`;
  return {
    code: 'REVOKED',
    message: `${what}${why}`,
    expected: `nothing about ${facts.name} in the revocation list ${source}`,
    actual: `${pointer}: ${marks.join(', ')}`,
    hint: `${fixedIn === undefined ? 'Do not use it; move to a version that is not on the list.' : `Move to ${fixedIn}.`}${url === undefined ? '' : ` See ${url}`}`,
    at: { file: source },
    ...recallIn(entry),
  };
}

/** The entry for machines, by the first of its marks. */
function recallIn({ version, sha256, commit, identity, runId, reason = '', fixedIn, url }: Revocation): {
  readonly recall?: Recall;
} {
  const marks = [
    ['version', version],
    ['digest', sha256 === undefined ? undefined : `sha256:${sha256}`],
    ['commit', commit],
    ['identity', identity],
    ['runId', runId],
  ] as const;
  const [mark] = marks.flatMap(([by, value]) => (value === undefined ? [] : [{ by, value }]));
  const more = { ...(fixedIn !== undefined && { fixedIn }), ...(url !== undefined && { url }) };
  return mark ? { recall: { ...mark, reason, ...more } } : {};
}

/** An entry of a kind that this artifact cannot be compared with might be about it. */
function cannotCompare(
  { entries, source }: KnownRevocations,
  { name, version, digests }: RecallFacts,
): Refusal | undefined {
  const at = { file: source };
  if ((version === undefined || version === '') && entries.some((entry) => entry.version !== undefined)) {
    return {
      code: 'VERSION_UNKNOWN',
      message: `Whether ${name} was recalled cannot be told: the revocation list names versions, and that of ${name} is not known`,
      expected: 'the version of the artifact',
      actual: 'none is known',
      hint: 'Say which version it is, with `expect-version` or with `version` in the rule.',
      at,
    };
  }
  const hasSha256 = digests.some(({ algorithm }) => algorithm === 'sha256');
  if (hasSha256 || !entries.some((entry) => entry.sha256 !== undefined)) return undefined;
  return {
    code: 'VERSION_UNKNOWN',
    message: `Whether ${name} was recalled cannot be told: the revocation list names SHA-256 digests, and that of ${name} is not known`,
    expected: 'the SHA-256 digest of the artifact',
    actual: digests.map(({ algorithm }) => algorithm).join(', ') || 'no digest is known',
    hint: 'Give the file itself, or its SHA-256 digest.',
    at,
  };
}
