/** `signed-by` of a key: who must have signed the key file before anything that the key signed counts. */
import { signerMarks } from '../../model/persons.js';
import type { KeySigner, LogRequirement, SignatureRequirement, SignerExpression } from '../../model/policy.js';
import type { PolicyDocument } from '../document/document.js';
import { namedSigners, type KeyContext } from '../signers/read-keys.js';
import { readVouchedKeys } from '../signers/vouched-key.js';
import type { Scope, SignerGroup } from './scope.js';
import { signatureRequirement } from './signed.js';
import type { Attempt } from '../../core/attempt.js';

/** Who vouches is known only once all signers are read; until then it is no one. */
const UNKNOWN = { by: { threshold: 1, of: [] }, predicateTypes: [] } as const;

/** The keys of one value, none of which counts yet. */
export async function vouchedSigners(
  given: string,
  name: string,
  log: LogRequirement,
  context: KeyContext,
): Promise<Attempt<readonly KeySigner[]>> {
  const read = await readVouchedKeys(given, context);
  if ('problem' in read) return read;
  const { keys, vouching: document } = read.value;
  const vouching = { ...document, ...UNKNOWN };
  return { value: namedSigners(keys, name, log).map((signer) => ({ ...signer, vouching })) };
}

/** Enters who vouches for each key. A key that needs others to vouch for it vouches for none, nor does it for itself. */
export function resolveVouchers(entries: PolicyDocument['signers'], scope: Scope): void {
  for (const [name, { value }] of entries ?? []) {
    const by = value['signed-by'];
    const group = scope.signers.get(name);
    if (!by || !group) continue;
    const vouchers = signatureRequirement(by, {}, 'artifacts', scope);
    const problem = vouchers && problemOf(vouchers.by, group);
    if (problem !== undefined) scope.fail(placeOfBy(by, group), problem, OTHERS);
    const isSound = vouchers && problem === undefined;
    const signers = isSound && group.signers.map((one) => withVouchers(one, vouchers));
    scope.signers.set(name, signers ? { ...group, signers } : undefined);
  }
}

const OTHERS = 'Name an identity, or a key that is kept where the release cannot change it.';

function placeOfBy(by: NonNullable<SignedBy>, group: SignerGroup): SignerGroup['place'] {
  return 'place' in by ? by.place : (by[0]?.place ?? group.place);
}
type SignedBy = Parameters<typeof signatureRequirement>[0] | undefined;

function problemOf({ of, pinned }: SignerExpression, group: SignerGroup): string | undefined {
  if (pinned) return 'who signs by a key of a keyserver is known too late to vouch for another key';
  const keys = of.filter((one) => one.kind === 'key');
  if (keys.some(({ vouching }) => vouching !== undefined))
    return `\`${group.name}\` would be vouched for by a key that others must vouch for`;
  const own = new Set(group.signers.flatMap(signerMarks));
  return keys.some((one) => signerMarks(one).some((mark) => own.has(mark)))
    ? `the key of \`${group.name}\` would vouch for itself`
    : undefined;
}

function withVouchers<Of extends SignerGroup['signers'][number]>(
  signer: Of,
  { by, predicateTypes }: SignatureRequirement,
): Of {
  if (signer.kind !== 'key' || !signer.vouching) return signer;
  return { ...signer, vouching: { ...signer.vouching, by, predicateTypes } };
}
