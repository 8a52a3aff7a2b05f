/** What is asked of a package registry's key beside the signature: that the evidence names it, and that it was in use. */
import type { OfferedPublicKey } from '../../evidence/evidence.js';
import type { Refusal } from '../../core/model.js';
import type { KeySigner, RegistryKey } from '../../model/policy.js';
import { isWithin } from '../../trust/trust-root.js';

/** True for every key without a name; a registry's must be the one that bundle and envelope name, wherever they do. */
export function isNamedBy({ registry }: KeySigner, { hints = [] }: OfferedPublicKey): boolean {
  return registry === undefined || (hints.length > 0 && hints.every((hint) => hint === registry.keyId));
}

/** The refusal where no key of the registry is named. */
export function unknownRegistryKey(
  keys: readonly KeySigner[],
  { hints = [] }: OfferedPublicKey,
  file: string,
): Refusal {
  const known = [...new Set(keys.flatMap(({ registry }) => registry?.keyId ?? []))];
  return {
    code: 'KEY_MISMATCH',
    message: `${file} is not by a key that the package registry has today`,
    expected: known.join(' or '),
    actual: [...new Set(hints)].join(' and ') || 'no key is named',
    hint: 'If the registry has a new key, get the current keys: use `trusted-root: tuf` with a network.',
    at: { file },
  };
}

/** A key of a registry counts for its period alone: what it signs afterwards may be by whoever found it. */
export function registryKeyProblem(
  registry: RegistryKey | undefined,
  times: readonly Date[],
  file: string,
): Refusal | undefined {
  if (!registry) return undefined;
  const { keyId, validFor } = registry;
  if (times.length > 0 && times.every((time) => isWithin(validFor, time))) return undefined;
  const [start, end] = [validFor.start, validFor.end].map((date) => date.toISOString());
  return {
    code: 'KEY_MISMATCH',
    message: `The key of the package registry was not in use when ${file} was signed`,
    expected: `a time from ${start ?? ''} to ${end ?? ''}, as ${keyId} has it`,
    actual: times.map((time) => time.toISOString()).join(', ') || 'no proven time',
    at: { file },
  };
}
