/** From bytes to a list that may be believed: its signature first, then whose it is, then what it says. */
import { isCouldNotLook } from '../../core/errors.js';
import { evidenceFrom } from '../../evidence/read-evidence.js';
import { parseRevocations } from '../../evidence/documents/revocations.js';
import type { Refusal, SignatureProof, Verified } from '../../core/model.js';
import type { RevocationPolicy, SignatureRequirement, Signer } from '../../model/policy.js';
import { accept, refuse, type Result } from '../../core/result.js';
import type { RevocationDocument } from '../../revocations/revocation-document.js';
import { listSignerConflict } from '../../verify/recalls/revocation-signers.js';
import { indexRevocations } from '../../verify/recalls/revocation-index.js';
import type { KnownRevocations } from '../../verify/recalls/known-revocations.js';
import type { LogContext } from '../evidence/log-entries.js';
import { checkDocument } from '../documents/signed-document.js';

export interface DocumentContext extends LogContext {
  /** Everybody who may sign artifacts; none of them may have signed the list. */
  readonly artifactSigners: readonly Signer[];
  readonly now: Date;
  readonly signal: AbortSignal;
}

/**
 * Verifies a list and reads it. Nothing of it is parsed before its signature holds.
 *
 * @param policy its `signedBy` is absent only where an emergency switch waived signatures
 * @returns `REVOCATIONS_UNTRUSTED`, `REVOCATIONS_MALFORMED` or `LIMIT_EXCEEDED` else. Throws only where the signal says so.
 */
export async function believe(
  document: RevocationDocument,
  { signedBy, forms }: Pick<RevocationPolicy, 'signedBy' | 'forms'>,
  context: DocumentContext,
): Promise<Result<KnownRevocations>> {
  const proofs = signedBy ? await whoSigned(document, signedBy, context) : accept([]);
  if (!proofs.ok) return proofs;
  for (const proof of proofs.value) {
    const conflict = listSignerConflict(proof, context.artifactSigners);
    if (conflict) return refuse(conflict);
  }
  // An unknown age is the highest one.
  const { source, since = new Date(0) } = document;
  const list = parseRevocations(document.bytes, source, forms);
  if (!list.ok) return list;
  const [first, ...cosigners] = proofs.value;
  return accept({
    ...list.value,
    source,
    fetchedAt: since,
    index: indexRevocations(list.value.entries),
    ...(first && { signedBy: first }),
    cosigners,
  });
}

/** Every accepted signature over a list. */
async function whoSigned(
  { source, bytes, evidence }: RevocationDocument,
  signedBy: SignatureRequirement,
  context: DocumentContext,
): Promise<Result<readonly Verified<SignatureProof>[]>> {
  if (evidence.length === 0) return refuse(unsigned(source));
  const signers = signedBy.by.of.filter((signer) => signer.kind === 'openpgp');
  const list = { file: source, bytes };
  const result = await checkDocument(list, evidenceFrom(evidence), signedBy, { ...context, signers });
  if (result.status === 'pass') return accept([result.proof, ...(result.further ?? [])]);
  const refusal = 'refusal' in result ? result.refusal : unsigned(source);
  return refuse({
    ...refusal,
    code: keepsItsCode(refusal.code) ? refusal.code : 'REVOCATIONS_UNTRUSTED',
    message: `The revocation list ${source} is not signed by an accepted signer: ${refusal.message} (${refusal.code})`,
  });
}

function unsigned(source: string): Refusal {
  return {
    code: 'REVOCATIONS_UNTRUSTED',
    message: `The revocation list ${source} has no bundle, so it is not verified`,
    expected: 'a bundle next to the list, or where `bundle` says',
    actual: 'none',
    at: { file: source },
  };
}

/** That a log could not be asked, or that there was too much to read, says nothing about the list. */
function keepsItsCode(code: Refusal['code']): boolean {
  return code === 'LIMIT_EXCEEDED' || isCouldNotLook(code);
}
