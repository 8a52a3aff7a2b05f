/**
 * Verifies signatures that come in a form of their own: minisign, signify and SSH. They prove a key and nothing else, no
 * time and no log entry, so that the policy must have done without the log.
 */
import { createHash, verify } from 'node:crypto';
import type { Artifact, KeyFormEvidence, MinisignEvidence } from '../../evidence/evidence.js';
import type { Refusal, SignatureProof } from '../../core/model.js';
import type { KeySigner, SignatureRequirement } from '../../model/policy.js';
import { fingerprintsOf } from '../../formats/public-key-spellings.js';
import { sha256Hex } from '../../formats/sha256.js';
import { publicKeyFacts } from '../../formats/public-key-facts.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { sshProblem } from './ssh.js';

/** What each form is called in messages. */
const NAMES = { minisign: 'a minisign signature', signify: 'a signify signature', ssh: 'an SSH signature' } as const;

/** The namespace that SSH signatures over files have (ssh-keygen(1), `-n`). */
const FILE_NAMESPACE = 'file';

/** Length of the digest that minisign signs in place of a file. */
const BLAKE2B_BYTES = 64;

/** Never throws. */
export function verifyKeyForm(
  evidence: KeyFormEvidence,
  signer: KeySigner,
  artifact: Artifact,
  { requireTimestamp }: Pick<SignatureRequirement, 'requireTimestamp'>,
): Result<Omit<SignatureProof, 'signer'>> {
  const { file, form } = evidence;
  const problem =
    unprovable(evidence, signer, requireTimestamp) ??
    (form === 'ssh'
      ? sshProblem(evidence, signer, artifact, artifact.sshNamespace ?? FILE_NAMESPACE)
      : minisignProblem(evidence, signer, artifact));
  if (problem) return refuse({ at: { file }, ...problem });
  const comment = form === 'minisign' ? evidence.trusted?.comment : undefined;
  return accept({
    kind: 'message',
    file,
    times: [],
    keyFingerprint: publicKeyFacts(signer.key).fingerprint,
    // Whoever has a key of SSH alone hashes that.
    keyFingerprints: [
      ...fingerprintsOf(signer.key),
      ...(signer.format?.kind === 'ssh' ? [sha256Hex(signer.format.blob)] : []),
    ],
    ...(comment !== undefined && { comment }),
  });
}

function unprovable({ file, form }: KeyFormEvidence, signer: KeySigner, timestamp: boolean): Refusal | undefined {
  if (signer.transparencyLog !== 'none') {
    return {
      code: 'TLOG_MISSING',
      message: `${file} is ${NAMES[form]}, which is in no transparency log`,
      hint: 'If a signature by the key is enough, say so with `transparency-log: none`.',
    };
  }
  return timestamp
    ? { code: 'TIMESTAMP_INVALID', message: `${file} is ${NAMES[form]}, which carries no timestamp by an authority` }
    : undefined;
}

function minisignProblem(evidence: MinisignEvidence, signer: KeySigner, artifact: Artifact): Refusal | undefined {
  const { file, form, keyId, signature, trusted } = evidence;
  if (signer.format?.kind !== 'minisign') {
    return {
      code: 'KEY_MISMATCH',
      message: `${file} is ${NAMES[form]}, and ${signer.file} is not a key of minisign or signify`,
      expected: `a signature by ${signer.file}`,
      actual: NAMES[form],
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
  const { name, digests, bytes, withoutBytes } = artifact;
  if (prehashed) {
    const digest = digests.blake2b512 ?? (bytes && createHash('blake2b512').update(bytes).digest());
    if (digest) return accept(digest);
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `${file} is over the BLAKE2b-512 digest of ${name}, which is not known`,
      hint: 'Give the file itself with `artifacts`.',
    });
  }
  // Only the document that was signed may lie in the signature's file.
  if (bytes && document && !document.equals(bytes)) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `The content inside ${file} is not ${name}`,
      hint: `Give ${file} itself where it is a checksum list: what is signed inside it then counts.`,
    });
  }
  // A genuine signature of a larger file is one of its digest: with one letter changed it would be a signature of the digest as a file.
  if (form === 'minisign' && bytes?.length === BLAKE2B_BYTES) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `${file} is in minisign's older form, and ${name} is as long as a digest: what was signed could be another file with that digest`,
      hint: 'Sign the file again with `minisign -S -H`.',
    });
  }
  if (bytes) return accept(bytes);
  return refuse(
    withoutBytes ?? {
      code: 'SIGNATURE_INVALID',
      message: `${file} is ${NAMES[form]} over the bytes of ${name}, and only its digests are known`,
      hint: 'Give the file itself with `artifacts`.',
    },
  );
}

/** As minisign prints it: the eight bytes as one number, the last byte first. */
function shownKeyId(keyId: Buffer): string {
  return `key id ${Buffer.from(keyId).reverse().toString('hex').toUpperCase()}`;
}
