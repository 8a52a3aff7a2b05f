/**
 * What OpenPGP.js reports, in our words: its own speak of its inside, and change with it. What is not known here gets
 * words that hold for all of it.
 */

type Words = readonly (readonly [sign: RegExp, words: string])[];

const OF_SIGNATURES: Words = [
  [/digest did not match|verification failed/i, 'it is not a signature of its key over these bytes'],
  [/in the future/i, 'it says that it was made in the future'],
  [/expired/i, 'it has expired'],
  [/insecure (?:message )?hash/i, 'its hash algorithm is broken'],
  [/critical signature subpacket|critical notation/i, 'it requires something that is not known here'],
  [/not issued by the given|algorithm used to sign/i, 'it is not by the key that it names'],
];

const OF_KEYS: Words = [
  [/revoked/i, 'its key was revoked'],
  [/expired/i, 'by its key file, its key had expired when it was made'],
  [/in the future|not yet valid/i, 'its key was not valid yet when it was made'],
  [/embedded signature/i, 'its key is a subkey that does not confirm whose it is'],
  [
    /could not find (?:a )?(?:valid )?(?:self-?certification|primary user)|self-certification/i,
    'its certificate is not signed by its own key',
  ],
  [/insecure hash/i, 'its certificate rests on a broken hash algorithm'],
  [/key flags|signing key/i, 'its key may not sign'],
];

/** Why a signature does not hold. @param error what the library threw */
export function signatureFault(error: unknown): string {
  return wordsFor(error, OF_SIGNATURES) ?? 'it cannot be verified';
}

/** Why a key may not have made a signature. @param error what the library threw */
export function keyFault(error: unknown): string {
  return wordsFor(error, OF_KEYS) ?? 'its key cannot be used: its certificate does not verify';
}

/** True where a key was not valid any more when it signed, as far as its certificate says. */
export function isExpiry(error: unknown): boolean {
  return error instanceof Error && /expired/i.test(error.message) && !/revoked/i.test(error.message);
}

function wordsFor(error: unknown, all: Words): string | undefined {
  const said = error instanceof Error ? error.message : '';
  return all.find(([sign]) => sign.test(said))?.[1];
}
