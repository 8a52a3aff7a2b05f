/**
 * Who really signed something, found out by the gate itself: it is asked for a signer that cannot exist, and its refusal of
 * evidence whose cryptography holds names the one who signed. Then it is asked for exactly that signer.
 */
import type { Console } from '../../host/console.js';
import type { RawInput } from '../../core/host.js';
import type { CheckResult, Proof, Refusal, SignatureProof, Verdict } from '../../core/model.js';
import { isSignatureProof } from '../../core/signature-proof.js';
import { parseWorkflowIdentity } from '../../formats/github-identity.js';
import { tryGate, type Answer } from './try-gate.js';

/** A name under a domain that cannot exist (RFC 2606), which no issuer vouches for. */
const NOBODY = 'https://nobody.invalid/inspect';
/** More signers than anybody pins. */
const MAX_SIGNERS = 8;

export interface Signer {
  readonly proof: SignatureProof;
  /** Inputs that accept exactly this, and were tried. */
  readonly inputs: readonly RawInput[];
}

export interface Probed {
  readonly signers: readonly Signer[];
  /** Evidence that did not hold, or of which nothing could be told. */
  readonly refusals: readonly Refusal[];
  /** Nothing could be told, for want of a network or a permission. */
  readonly couldNotLook: boolean;
}

/** What counts: any signature, or an attestation of any type. */
export type Form = 'file' | 'signature' | 'attestation';

/** @param subject inputs that say what is looked at, and where its evidence is */
export async function probe(subject: readonly RawInput[], form: Form, console: Console): Promise<Probed> {
  const requirement = (type: string): readonly RawInput[] =>
    form === 'signature' ? [] : [{ name: 'predicate-type', values: [type] }];
  const nobody = signedBy({ identity: NOBODY, issuer: new URL(NOBODY).origin });
  const either = form === 'file' && ({ eitherForm: true } as const);
  const answer = await tryGate({ inputs: [...subject, ...nobody, ...requirement('any')], ...either }, console);
  const refusals = refusalsOf(answer);
  const signers: Signer[] = [];
  const seen = refusals.flatMap(({ proof: one }) => (isSigned(one) ? [one] : []));
  // The log is asked for a signature only once its signer is the required one: this one is asked for as it says that it is called.
  for (const name of seen.length > 0 ? [] : namesIn(refusals)) {
    const inputs = [...subject, ...signedBy(name), ...requirement('any')];
    seen.push(...passedProofs(await tryGate({ inputs, ...either }, console)).filter(isSigned));
  }
  const unpinned: { readonly proof: Signed; readonly refusal: Refusal }[] = [];
  for (const proof of distinct(seen)) {
    const nameless = sourceless(proof);
    if (nameless) {
      unpinned.push({ proof, refusal: nameless });
      continue;
    }
    const source = sourceOf(proof, subject);
    const identity: readonly RawInput[] = [
      ...signedBy(proof),
      ...source,
      ...(proof.kind === 'attestation' && proof.predicateType !== undefined ? requirement(proof.predicateType) : []),
    ];
    const inputs = [...subject, ...identity];
    const tried = await tryGate({ inputs }, console);
    const proven = proofOf(tried, proof);
    if (proven) signers.push({ proof: proven, inputs });
    else if (source.some(({ name }) => name === 'repo') && !isError(tried))
      unpinned.push({ proof, refusal: unnameable(proof) });
  }
  const unproven = refusals.filter(
    ({ proof, actual }) =>
      ![...signers, ...unpinned].some((one) =>
        isSigned(proof) ? isSame(one.proof, proof) : one.proof.identity === actual,
      ),
  );
  const couldNotLook = isError(answer);
  return { signers, refusals: [...unpinned.map(({ refusal }) => refusal), ...unproven], couldNotLook };
}

function isError(answer: Answer): boolean {
  return 'verdict' in answer && answer.verdict.result === 'error';
}

interface Name {
  readonly identity: string;
  readonly issuer: string;
}

function signedBy({ identity, issuer }: Name): readonly RawInput[] {
  return [
    { name: 'certificate-identity', values: [identity] },
    { name: 'certificate-oidc-issuer', values: [issuer] },
  ];
}

/** Who signed, as certificates say of which nothing else was looked at. */
function namesIn(refusals: readonly Refusal[]): readonly Name[] {
  const names = new Map<string, Name>();
  for (const { code, parts = [] } of refusals) {
    const got = (of: string): string => parts.find(({ part }) => part === of)?.got ?? '';
    const [identity, issuer] = [got('identity'), got('issuer')];
    if (code === 'IDENTITY_MISMATCH' && identity !== '' && issuer !== '')
      names.set(JSON.stringify([identity, issuer]), { identity, issuer });
  }
  return [...names.values()].slice(0, MAX_SIGNERS);
}

/**
 * A workflow that other repositories call (a generator of provenance) signs for all of them under the same identity: the repository
 * that was built, and its ref, belong to the signer then. What cannot be said in inputs is a repository on no known server, and the
 * gate refuses what is tried.
 */
function sourceOf({ identity, claims = {} }: Signed, subject: readonly RawInput[]): readonly RawInput[] {
  const uri = claims['source-repository-uri'];
  if (uri === undefined || identity.toLowerCase().startsWith(`${uri.toLowerCase()}/`)) return [];
  const ref = claims['source-repository-ref'];
  const pins: readonly RawInput[] = [
    { name: 'repo', values: [/^https:\/\/[^/]+\/(.+)$/s.exec(uri)?.[1] ?? uri] },
    ...(ref === undefined ? [] : [{ name: 'source-ref', values: [ref] }]),
  ];
  return pins.filter((pin) => !subject.some(({ name }) => name === pin.name));
}

/** Why a workflow cannot be pinned whose certificate does not say for which repository it signed. */
function sourceless({ identity, claims = {}, file }: Signed): Refusal | undefined {
  if (claims['source-repository-uri'] !== undefined || !parseWorkflowIdentity(identity)) return undefined;
  return {
    code: 'CLAIM_MISMATCH',
    message: `${file} is signed by ${identity}, and its certificate does not say which repository was built`,
    hint: 'Other repositories may call the same workflow, so this identity alone would also accept what it signs for them. Ask the publisher for evidence whose certificate names the repository (Fulcio 1.0 and later), or write the policy by hand if no one else can call that workflow.',
    at: { file },
  };
}

/** Why a shared workflow cannot be pinned whose caller lies on a server that inputs do not name. */
function unnameable({ identity, claims = {}, file }: Signed): Refusal {
  const uri = claims['source-repository-uri'] ?? '';
  return {
    code: 'CLAIM_MISMATCH',
    message: `${file} is signed by ${identity}, which signs for several repositories, and was built from ${uri}, which \`repo\` cannot name`,
    hint: '`repo` is about the GitHub in `GH_HOST`, or github.com. On that GitHub server, set `GH_HOST`. For another server, write a policy with `identity`, `issuer` and `claims: { source-repository-uri: … }`.',
    at: { file },
  };
}

/** A proof by certificate, with everything that pins it. */
type Signed = SignatureProof & { readonly identity: string; readonly issuer: string };

function isSigned(proof: Proof | undefined): proof is Signed {
  return isSignatureProof(proof) && proof.identity !== undefined && proof.issuer !== undefined && proof.issuer !== '';
}

function isSame(one: SignatureProof, other: SignatureProof): boolean {
  const sourceIn = ({ claims }: SignatureProof): string | undefined => claims?.['source-repository-uri'];
  const bySame = one.identity === other.identity && one.issuer === other.issuer && sourceIn(one) === sourceIn(other);
  return bySame && one.predicateType === other.predicateType;
}

function distinct(proofs: readonly Signed[]): readonly Signed[] {
  const found: Signed[] = [];
  for (const proof of proofs) if (!found.some((one) => isSame(one, proof))) found.push(proof);
  return found.slice(0, MAX_SIGNERS);
}

function refusalsOf(answer: Answer): readonly Refusal[] {
  if ('problems' in answer) return answer.problems;
  return checksOf(answer.verdict).flatMap((check) => [
    // A warning, such as that of a tag that can move, stands in nothing's way.
    ...('refusal' in check && check.status !== 'warning' ? [check.refusal] : []),
    ...('others' in check ? check.others : []),
  ]);
}

function checksOf({ artifacts }: Verdict): readonly CheckResult[] {
  return artifacts.flatMap(({ checks }) => checks);
}

/** The proof of a run that passed; the facts are those that the passing run states. */
function proofOf(answer: Answer, wanted: SignatureProof): SignatureProof | undefined {
  return passedProofs(answer).find((proof) => isSigned(proof) && isSame(proof, wanted));
}

/** Signatures of a run in which everything passed. */
function passedProofs(answer: Answer): readonly SignatureProof[] {
  if ('problems' in answer || answer.verdict.result !== 'pass') return [];
  return checksOf(answer.verdict)
    .flatMap((check): readonly Proof[] => (check.status === 'pass' ? [check.proof, ...(check.further ?? [])] : []))
    .filter(isSignatureProof);
}

/** Asks the gate with a key that the user named, or for checksums alone. */
export async function proven(inputs: readonly RawInput[], console: Console): Promise<Probed> {
  const answer = await tryGate({ inputs, eitherForm: true }, console);
  if ('problems' in answer || answer.verdict.result !== 'pass')
    return { signers: [], refusals: refusalsOf(answer), couldNotLook: isError(answer) };
  const [proof = { kind: 'message', file: '', times: [] }] = passedProofs(answer);
  return { signers: [{ proof, inputs }], refusals: [], couldNotLook: false };
}
