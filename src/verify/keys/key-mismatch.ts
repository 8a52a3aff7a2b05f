/** Refusals of evidence that is of another kind than the policy's signers. */
import { refuse, type Result } from '../../core/result.js';
import type { SignatureRequirement } from '../../model/policy.js';

/** What is required where it is no certificate, in words. */
export function otherThanCertificate({ by: { of } }: SignatureRequirement): string {
  return of.some(({ kind }) => kind === 'key') ? 'a public key' : 'an OpenPGP key';
}

export function otherThanKey({ by: { of } }: SignatureRequirement): string {
  return of.some(({ kind }) => kind === 'identity') ? 'a certificate' : 'an OpenPGP key';
}

/** What to do about a signature that does not verify with a key that the user gave. */
export const OTHER_KEY =
  'Do not use the artifact. Compare the key with the one that the publisher shows. If it is the same, download the artifact and its signature again, both from the same release.';

/** What to do about evidence of each kind. */
const KIND_HINTS: Readonly<Record<string, { readonly hint: string }>> = {
  'a certificate': {
    hint: 'The publisher signs with a certificate. Use `certificate-identity` with `certificate-oidc-issuer` in place of the key. To see who signed, run `signature-gate inspect` with the artifact.',
  },
  'a public key': {
    hint: 'The publisher signs with a key. Get the public key from the publisher, and use `key` in place of the identity.',
  },
};

export function keyMismatch(file: string, expected: string, actual: string): Result<never> {
  return refuse({
    code: 'KEY_MISMATCH',
    message: `${file} is not the expected kind of evidence`,
    expected: `evidence by ${expected}`,
    actual: `evidence by ${actual}`,
    ...KIND_HINTS[actual.replace(/,.*/, '')],
    at: { file },
  });
}
