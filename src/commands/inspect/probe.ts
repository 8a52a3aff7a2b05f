/**
 * Who really signed something, found out by the gate itself: it is asked for a signer that cannot exist, and its refusal of
 * evidence whose cryptography holds names the one who signed. Then it is asked for exactly that signer.
 */
import type { Console } from '../../host/console.js';
import type { RawInput } from '../../core/host.js';
import type { CheckResult, Proof, Refusal, SignatureProof, Verdict } from '../../core/model.js';
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

/**
 * @param subject inputs that say what is looked at, and where its evidence is
 * @param form what counts: any signature, or an attestation of any type
 */
export async function probe(
  subject: readonly RawInput[],
  form: 'file' | 'signature' | 'attestation',
  console: Console,
): Promise<Probed> {
  const demand = (type: string): readonly RawInput[] =>
    form === 'signature' ? [] : [{ name: 'predicate-type', values: [type] }];
  const nobody: readonly RawInput[] = [
    { name: 'certificate-identity', values: [NOBODY] },
    { name: 'certificate-oidc-issuer', values: [new URL(NOBODY).origin] },
  ];
  const either = form === 'file' && ({ eitherForm: true } as const);
  const answer = await tryGate({ inputs: [...subject, ...nobody, ...demand('any')], ...either }, console);
  const refusals = refusalsOf(answer);
  const signers: Signer[] = [];
  for (const proof of distinct(refusals.flatMap(({ proof: one }) => (isSigned(one) ? [one] : [])))) {
    const identity: readonly RawInput[] = [
      { name: 'certificate-identity', values: [proof.identity] },
      { name: 'certificate-oidc-issuer', values: [proof.issuer] },
      ...(proof.kind === 'attestation' && proof.predicateType !== undefined ? demand(proof.predicateType) : []),
    ];
    const inputs = [...subject, ...identity];
    const proven = proofOf(await tryGate({ inputs }, console), proof);
    if (proven) signers.push({ proof: proven, inputs });
  }
  const unproven = refusals.filter(
    ({ proof }) => !isSigned(proof) || !signers.some((signer) => isSame(signer.proof, proof)),
  );
  const couldNotLook = 'verdict' in answer && answer.verdict.result === 'error';
  return { signers, refusals: unproven, couldNotLook };
}

/** A proof by certificate, with everything that pins it. */
type Signed = SignatureProof & { readonly identity: string; readonly issuer: string };

function isSigned(proof: Proof | undefined): proof is Signed {
  const isSignature = proof?.kind === 'message' || proof?.kind === 'attestation';
  return isSignature && proof.identity !== undefined && proof.issuer !== undefined && proof.issuer !== '';
}

function isSame(one: SignatureProof, other: SignatureProof): boolean {
  return one.identity === other.identity && one.issuer === other.issuer && one.predicateType === other.predicateType;
}

function distinct(proofs: readonly Signed[]): readonly Signed[] {
  const found: Signed[] = [];
  for (const proof of proofs) if (!found.some((one) => isSame(one, proof))) found.push(proof);
  return found.slice(0, MAX_SIGNERS);
}

function refusalsOf(answer: Answer): readonly Refusal[] {
  if ('problems' in answer) return answer.problems;
  return checksOf(answer.verdict).flatMap((check) => [
    ...('refusal' in check ? [check.refusal] : []),
    ...('others' in check ? check.others : []),
  ]);
}

function checksOf({ artifacts }: Verdict): readonly CheckResult[] {
  return artifacts.flatMap(({ checks }) => checks);
}

/** The proof of a run that passed; the facts are those that the passing run states. */
function proofOf(answer: Answer, wanted: SignatureProof): SignatureProof | undefined {
  if ('problems' in answer || answer.verdict.result !== 'pass') return undefined;
  for (const check of checksOf(answer.verdict)) {
    if (check.status !== 'pass') continue;
    for (const proof of [check.proof, ...(check.further ?? [])])
      if (isSigned(proof) && isSame(proof, wanted)) return proof;
  }
  return undefined;
}

/** Asks the gate with a key that the user named, or for checksums alone. */
export async function proven(inputs: readonly RawInput[], console: Console): Promise<Probed> {
  const answer = await tryGate({ inputs, eitherForm: true }, console);
  const refusals = refusalsOf(answer);
  if ('problems' in answer || answer.verdict.result !== 'pass')
    return { signers: [], refusals, couldNotLook: 'verdict' in answer && answer.verdict.result === 'error' };
  const proofs = checksOf(answer.verdict).flatMap((check) => (check.status === 'pass' ? [check.proof as Proof] : []));
  const signed = proofs.find((proof): proof is Verified => proof.kind === 'message' || proof.kind === 'attestation');
  return {
    signers: [{ proof: signed ?? { kind: 'message', file: '', times: [] }, inputs }],
    refusals: [],
    couldNotLook: false,
  };
}

type Verified = Extract<Proof, { readonly kind: 'message' | 'attestation' }>;
