/** What is asked of a key beside the signature: that the evidence names it, and of a package registry's, that it was in use. */
import type { SignatureEvidence, SignedContent } from '../../evidence/evidence.js';
import type { Refusal } from '../../core/model.js';
import type { KeySigner, RegistryKey } from '../../model/policy.js';
import { isWithin } from '../../trust/trust-root.js';

/**
 * True for every key without a name; a named one must be the one that bundle and envelope name, wherever they do. A signature
 * over the payload alone counts for a named key only: a key that signs files as well could be made to sign one that is a
 * statement, and the policy's name says that it is a key that signs nothing else.
 */
export function isNamedBy({ registry, keyId }: KeySigner, { content, key }: SignatureEvidence): boolean {
  if (key.kind !== 'public-key' || (isOverPayload(content) && keyId === undefined)) return false;
  const { hints = [] } = key;
  const required = registry?.keyId ?? keyId;
  return required === undefined || (hints.length > 0 && hints.every((hint) => hint === required));
}

function isOverPayload(content: SignedContent): boolean {
  return content.kind === 'dsse' && content.overPayload === true;
}

/** The refusal where no accepted key is named. */
export function unnamedKey(keys: readonly KeySigner[], { content, key, file }: SignatureEvidence): Refusal {
  const hints = key.kind === 'public-key' ? (key.hints ?? []) : [];
  const at = { file };
  const known = keys.flatMap(({ registry, keyId }) => registry?.keyId ?? keyId ?? []);
  const ofRegistry = keys.some(({ registry }) => registry);
  if (isOverPayload(content) && known.length === 0) {
    return {
      code: 'SIGNATURE_INVALID',
      message: `The signature in ${file} is over the payload alone, as a key of Cloud Build for one region signs, and not over the envelope`,
      expected: `\`key-id: ${hints[0] ?? ''}\` beside the key`,
      actual: 'a key without `key-id`',
      hint: 'If the key is the one of this region, name it with `key-id`.',
      at,
    };
  }
  return {
    code: 'KEY_MISMATCH',
    message: ofRegistry
      ? `${file} is not by a key that the package registry has today`
      : `${file} names another key than \`key-id\` requires`,
    expected: [...new Set(known)].join(' or '),
    actual: [...new Set(hints)].join(' and ') || 'no key is named',
    hint: ofRegistry
      ? 'If the registry has a new key, get the current keys: use `trusted-root: tuf` with a network.'
      : 'Compare with the `keyid` in the envelope. If the signer has a new key, get it from where the signer publishes it.',
    at,
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
