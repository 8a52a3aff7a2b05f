/**
 * Keys that count only because others have signed them: each key file is verified once, before anything is judged. One whose evidence
 * does not hold refuses all that is signed in the run, since nobody knows what it would have signed.
 */
import { evidenceFrom } from '../evidence/read-evidence.js';
import type { Refusal } from '../core/model.js';
import type {
  ImageRequirement,
  KeySigner,
  KeyVouching,
  Policy,
  Requirement,
  SignatureRequirement,
  Signer,
  SignerExpression,
} from '../model/policy.js';
import { requiredSignature } from '../model/required-signature.js';
import type { LogContext } from './evidence/log-entries.js';
import { sha256Hex } from '../formats/sha256.js';
import { checkDocument, digestsOfDocument } from './documents/signed-document.js';

interface VouchedKeys {
  /** Why a key does not count: then nothing that is signed can be judged. */
  readonly refusals: readonly Refusal[];
  readonly policy: Policy;
}

export interface VouchingContext extends LogContext {
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** Verifies the evidence of each key that needs it. Throws only where the signal says so. @param waiting of the policy's keys */
export async function vouchedKeys(
  policy: Policy,
  waiting: readonly KeyVouching[],
  context: VouchingContext,
): Promise<VouchedKeys> {
  // Each key file once, by what must be verified of it.
  const vouchings = new Map(waiting.map((one) => [keyOf(one), one]));
  const refusals: Refusal[] = [];
  const held = new Map<string, Vouched>();
  for (const [key, vouching] of vouchings) {
    context.signal.throwIfAborted();
    const outcome = await outcomeOf(vouching, context);
    if ('code' in outcome) refusals.push(outcome);
    else held.set(key, outcome);
  }
  return { refusals, policy: withExpressions(policy, (by) => ({ ...by, of: by.of.map(vouchedIn(held)) })) };
}

type Vouched = NonNullable<KeySigner['vouchedBy']>;

function vouchedIn(held: ReadonlyMap<string, Vouched>): (signer: Signer) => Signer {
  return (signer) => {
    const vouchedBy = signer.kind === 'key' && signer.vouching && held.get(keyOf(signer.vouching));
    if (!vouchedBy) return signer;
    const { vouching: _, ...own } = signer;
    return { ...own, vouchedBy };
  };
}

/** Whose signatures over the key file hold, or why too few do. */
async function outcomeOf(vouching: KeyVouching, context: VouchingContext): Promise<Vouched | Refusal> {
  const { file, bytes, evidence, by, predicateTypes } = vouching;
  if (evidence.length === 0) return unsigned(file, { code: 'BUNDLE_MISSING', ...NONE });
  const requirement: SignatureRequirement = { kind: 'signature', by, predicateTypes, requireTimestamp: false };
  const signers = by.of.filter((one) => one.kind === 'openpgp');
  const result = await checkDocument({ file, bytes }, evidenceFrom(evidence), requirement, { ...context, signers });
  if (result.status === 'pass')
    return { by, proofs: [result.proof, ...(result.further ?? [])], document: { file, sha256: sha256Hex(bytes) } };
  return unsigned(file, 'refusal' in result ? result.refusal : { code: 'BUNDLE_MISSING', ...NONE });
}

const NONE = {
  message: 'there is no evidence next to it',
  hint: 'Put the bundle of the key next to it, or pin its digest.',
};

function unsigned(file: string, refusal: Refusal): Refusal {
  const message = `The key ${file} is not signed by an accepted signer, so nothing that it signed counts: ${refusal.message}`;
  return { ...refusal, message };
}

/** Two signers with the same file have the same bytes only where the digest is the same, and the same vouchers by name. */
function keyOf({ file, bytes, evidence, by }: KeyVouching): string {
  const digests = [bytes, ...evidence.map((one) => one.bytes)].map((one) =>
    digestsOfDocument(one).sha256.toString('hex'),
  );
  return JSON.stringify([file, digests, by.threshold, by.of.map(({ name }) => name)]);
}

/** The policy with every expression of signers exchanged. */
function withExpressions(policy: Policy, change: (by: SignerExpression) => SignerExpression): Policy {
  const signature = (one: SignatureRequirement): SignatureRequirement => ({ ...one, by: change(one.by) });
  const ofFiles = (one: Requirement): Requirement => {
    if (one.kind === 'signature') return signature(one);
    const signedBy = requiredSignature(one);
    return one.kind === 'waived' || !signedBy ? one : { ...one, signedBy: signature(signedBy) };
  };
  const ofImages = (one: ImageRequirement): ImageRequirement => ({ ...one, by: change(one.by) });
  const { tag, audit, revocations } = policy;
  return {
    ...policy,
    rules: policy.rules.map((rule) => ({ ...rule, require: rule.require.map(ofFiles) })),
    imageRules: policy.imageRules.map((rule) => ({ ...rule, require: rule.require.map(ofImages) })),
    ...(tag && { tag: { ...tag, signature: signature(tag.signature) } }),
    ...(audit && {
      audit: { ...audit, rules: audit.rules.map((rule) => ({ ...rule, require: rule.require.map(ofImages) })) },
    }),
    ...(revocations?.signedBy && { revocations: { ...revocations, signedBy: signature(revocations.signedBy) } }),
  };
}
