/** The signature of a piece of evidence, verified with the key of its certificate or one that the user gave. */
import type { KeyObject } from 'node:crypto';
import type { Refusal } from '../../core/model.js';
import type { Artifact, SignatureEvidence } from '../../evidence/evidence.js';
import { verifySignature, type Message, type MissingForVerdict } from '../../formats/public-key.js';
import { OTHER_KEY } from '../keys/key-mismatch.js';

/** What a message calls a key that does not come with the evidence. */
export const GIVEN_KEY = 'the key that you gave';

/** Is the signature by this key over what it must be over? */
export function signatureProblem(
  key: KeyObject,
  message: Message,
  { content, file }: SignatureEvidence,
  { name, withoutBytes }: Artifact,
  by = 'the key in its certificate',
): Refusal | undefined {
  const verdict = verifySignature(key, message, content.signature);
  if (verdict.valid) return undefined;
  if (verdict.needs) return withoutBytes ?? unknownProblem(verdict.needs, name, file);
  const of = {
    dsse: 'the attestation',
    'simple-signing': 'the document that it signs',
    message: name,
    cms: 'the attributes that name the tag',
  }[content.kind];
  return {
    code: 'SIGNATURE_INVALID',
    message: `The signature in ${file} is not a valid signature of ${of} by ${by}`,
    expected: `a signature of ${of} by ${by}`,
    actual: 'a signature that does not match: the content was changed, or another key signed',
    ...(by === GIVEN_KEY && { hint: OTHER_KEY }),
    at: { file },
  };
}

/** Nothing tells then whether the signature holds. */
function unknownProblem({ what, why }: MissingForVerdict, name: string, file: string): Refusal {
  const also = what === 'bytes' ? '' : `the ${what} digest as well, or `;
  return {
    code: 'DIGEST_UNKNOWN',
    message: `The signature in ${file} cannot be checked by the digests of ${name} that are known: ${why}`,
    hint: `Give ${also}the file itself with \`artifacts\`.`,
    at: { file },
  };
}
