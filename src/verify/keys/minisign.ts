/** Verifies signatures of minisign and of signify (minisign(1), "Signature format"; signify(1)). */
import { verify } from 'node:crypto';
import { calledOf } from '../../core/key-forms.js';
import type { Refusal } from '../../core/model.js';
import { refuse, type Result } from '../../core/result.js';
import type { Artifact } from '../../evidence/evidence.js';
import type { MinisignEvidence } from '../../evidence/signatures/minisign.js';
import type { KeySigner } from '../../model/policy.js';
import type { KeyFormCheck } from './key-form-check.js';
import { signedBytes, signedDigest } from './signed-digest.js';

export const MINISIGN: KeyFormCheck<MinisignEvidence> = {
  isKey: ({ format }) => format?.kind === 'minisign',
  problem: minisignProblem,
  comment: ({ trusted }) => trusted?.comment,
};

/** Length of the digest that minisign signs in place of a file. */
const BLAKE2B_BYTES = 64;

/** Of Ed25519. */
const SIGNATURE_BYTES = 64;

/** How minisign begins a trusted comment unless it is told another one. */
const TIMED = 'timestamp:';

/** Forms that are over the bytes of a file. */
const OLDER = { minisign: "in minisign's older form", signify: 'a signify signature' } as const;

function minisignProblem(evidence: MinisignEvidence, signer: KeySigner, artifact: Artifact): Refusal | undefined {
  const { file, form, keyId, signature, trusted } = evidence;
  if (signer.format?.kind !== 'minisign') {
    return {
      code: 'KEY_MISMATCH',
      message: `${file} is ${calledOf(form)}, and ${signer.file} is not a key of minisign or signify`,
      expected: `a signature by ${signer.file}`,
      actual: calledOf(form),
    };
  }
  if (!signer.format.keyId.equals(keyId)) {
    return {
      code: 'KEY_MISMATCH',
      message: `${file} is by another key than ${signer.file}`,
      expected: shownKeyId(signer.format.keyId),
      actual: shownKeyId(keyId),
    };
  }
  if (form === 'signify' && signer.format.tool === 'minisign') {
    return {
      code: 'SIGNATURE_INVALID',
      message: `${file} has no trusted comment, which every signature by a key of minisign has`,
      expected: 'a trusted comment and the signature over it',
      actual: 'none',
      hint: `Get the whole signature file. If ${signer.file} is a key of signify, keep the comment that signify wrote in it.`,
    };
  }
  const message = minisignMessage(evidence, artifact);
  if (!message.ok) return message.refusal;
  if (!verify(null, message.value, signer.key, signature)) {
    return {
      code: 'SIGNATURE_INVALID',
      message: `The signature in ${file} is not a valid signature of ${artifact.name} by the key ${signer.file}`,
      expected: `a signature of ${artifact.name} by the key ${signer.file}`,
      actual:
        'a signature that does not match: the artifact or the signature was changed, or they belong to different files',
    };
  }
  // Without this the comment, which often names file and version, could be exchanged.
  const bound = trusted && Buffer.concat([signature, Buffer.from(trusted.comment, 'utf8')]);
  if (trusted && bound && !verify(null, bound, signer.key, trusted.signature)) {
    return { code: 'SIGNATURE_INVALID', message: `The trusted comment in ${file} is not signed by ${signer.file}` };
  }
  return undefined;
}

function minisignMessage({ prehashed, file, form, document }: MinisignEvidence, artifact: Artifact): Result<Buffer> {
  const { name, bytes } = artifact;
  if (prehashed) return signedDigest('blake2b512', artifact, file);
  // Only the document that was signed may lie in the signature's file.
  if (bytes && document && !document.equals(bytes)) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `The content inside ${file} is not ${name}`,
      hint: `Give ${file} itself where it is a checksum list: what is signed inside it then counts.`,
    });
  }
  // A genuine signature of a larger file is one of its digest: with one letter changed it would be a signature of the digest as a file.
  if (bytes?.length === BLAKE2B_BYTES) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `${file} is ${OLDER[form]}, and ${name} is as long as a digest: what was signed could be another file with that digest`,
      hint: 'Sign the file again with `minisign -S -H`, or sign a checksum list that names it.',
    });
  }
  // What signs a trusted comment is a signature as well, of the signature before it and the comment together.
  if (form === 'signify' && bytes?.toString('latin1', SIGNATURE_BYTES, SIGNATURE_BYTES + TIMED.length) === TIMED) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `${name} has the content that minisign signs beside a file: the signature in ${file} could be taken from there`,
      hint: 'Sign a checksum list that names the file.',
    });
  }
  return signedBytes(artifact, file, calledOf(form));
}

/** As minisign prints it: the eight bytes as one number, the last byte first. */
function shownKeyId(keyId: Buffer): string {
  return `key id ${Buffer.from(keyId).reverse().toString('hex').toUpperCase()}`;
}
