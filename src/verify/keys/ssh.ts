/** Verifies SSH signatures (OpenSSH: PROTOCOL.sshsig, PROTOCOL.u2f; RFC 4253, 5656, 8332 and 8709). */
import { createHash, verify, type KeyObject } from 'node:crypto';
import type { Artifact } from '../../evidence/evidence.js';
import type { SshEvidence } from '../../evidence/signatures/ssh.js';
import { readWire, wireStrings } from '../../formats/ssh/ssh-wire.js';
import type { Refusal } from '../../core/model.js';
import type { KeySigner, SshKeyFormat } from '../../model/policy.js';
import type { KeyFormCheck } from './key-form-check.js';
import { signedDigest } from './signed-digest.js';

export const SSH: KeyFormCheck<SshEvidence> = {
  isKey: ({ format }) => format?.kind === 'ssh',
  problem: (evidence, signer, artifact) =>
    sshProblem(evidence, signer, artifact, artifact.sshNamespace ?? FILE_NAMESPACE),
};

/** The namespace that SSH signatures over files have (ssh-keygen(1), `-n`). */
const FILE_NAMESPACE = 'file';

/** Signature algorithms by key type. `ssh-rsa`, which is RSA with SHA-1, is not here. */
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  'ssh-ed25519': ['ssh-ed25519'],
  'ssh-rsa': ['rsa-sha2-256', 'rsa-sha2-512'],
  'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
  'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
  'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
  'sk-ssh-ed25519@openssh.com': ['sk-ssh-ed25519@openssh.com'],
  'sk-ecdsa-sha2-nistp256@openssh.com': ['sk-ecdsa-sha2-nistp256@openssh.com'],
};

const HASHES: Readonly<Record<string, string>> = {
  'rsa-sha2-256': 'sha256',
  'rsa-sha2-512': 'sha512',
  'ecdsa-sha2-nistp256': 'sha256',
  'ecdsa-sha2-nistp384': 'sha384',
  'ecdsa-sha2-nistp521': 'sha512',
  'sk-ecdsa-sha2-nistp256@openssh.com': 'sha256',
};

/** Somebody touched the security key (PROTOCOL.u2f). */
const USER_PRESENT = 0x01;

/**
 * What is wrong with a signature by this key over this artifact; undefined where it holds.
 *
 * @param namespace what the signature must have been made for
 */
function sshProblem(
  evidence: SshEvidence,
  signer: KeySigner,
  artifact: Pick<Artifact, 'name' | 'digests' | 'bytes'>,
  namespace: string,
): Refusal | undefined {
  const { file, hash } = evidence;
  const { name } = artifact;
  const { format } = signer;
  if (format?.kind !== 'ssh') {
    return {
      code: 'KEY_MISMATCH',
      message: `${file} is an SSH signature, and ${signer.file} holds no SSH key`,
      expected: `a signature by ${signer.file}`,
      actual: 'an SSH signature',
    };
  }
  const limit = keyProblem(evidence, format, namespace);
  if (limit !== undefined) return { code: 'KEY_MISMATCH', message: `${file} is not accepted: ${limit}` };
  const digest = signedDigest(hash, artifact, file);
  if (!digest.ok) return digest.refusal;
  const signed = Buffer.concat([
    Buffer.from('SSHSIG', 'latin1'),
    wireStrings(evidence.namespace, evidence.reserved, hash, digest.value),
  ]);
  return holds(signer.key, format, signed, evidence.signature)
    ? undefined
    : {
        code: 'SIGNATURE_INVALID',
        message: `The signature in ${file} is not a valid signature of ${name} by the key ${signer.file}`,
        expected: `a signature of ${name} by the key ${signer.file}`,
        actual:
          'a signature that does not match: the artifact or the signature was changed, or they belong to different files',
      };
}

function keyProblem(
  { publicKey, namespace: made }: SshEvidence,
  { blob, namespaces }: SshKeyFormat,
  namespace: string,
): string | undefined {
  if (!blob.equals(publicKey)) return `it is by the key ${shownKey(publicKey)}, and ${shownKey(blob)} is required`;
  if (made !== namespace) return `it was made for the namespace \`${made}\`, and \`${namespace}\` is required`;
  if (namespaces && !namespaces.includes(namespace)) return `its key may not sign for the namespace \`${namespace}\``;
  return undefined;
}

/** As `ssh-keygen -l` prints it. */
function shownKey(blob: Buffer): string {
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

function holds(key: KeyObject, format: SshKeyFormat, signed: Buffer, signature: Buffer): boolean {
  const reader = readWire(signature);
  const algorithm = reader.text();
  const value = reader.string();
  if (algorithm === undefined || !value || !ALGORITHMS[format.algorithm]?.includes(algorithm)) return false;
  if (!algorithm.startsWith('sk-')) return reader.rest().length === 0 && verifyValue(key, algorithm, signed, value);
  const flags = reader.byte();
  const tail = reader.rest();
  if (flags === undefined || (flags & USER_PRESENT) === 0 || tail.length !== 4) return false;
  const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
  const challenge = Buffer.concat([sha256(format.application ?? ''), Buffer.from([flags]), tail, sha256(signed)]);
  return verifyValue(key, algorithm, challenge, value);
}

function verifyValue(key: KeyObject, algorithm: string, signed: Buffer, value: Buffer): boolean {
  try {
    if (algorithm.includes('ed25519')) return value.length === 64 && verify(null, signed, key, value);
    const hash = HASHES[algorithm] ?? '';
    if (algorithm.startsWith('rsa')) return verify(hash, signed, key, value);
    const parts = ecdsaParts(value, key);
    return parts !== undefined && verify(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, parts);
  } catch {
    return false; // OpenSSL throws on values that are no signature at all
  }
}

/**
 * r and s, which SSH writes as numbers of any length (`mpint`: RFC 4251, section 5; RFC 5656, section 3.1.2), as r‖s of the
 * curve's length. Numbers that are negative or have zeros before them that they do not need are refused, so that a
 * signature has one form.
 */
function ecdsaParts(value: Buffer, key: KeyObject): Buffer | undefined {
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const width = curve === 'prime256v1' ? 32 : curve === 'secp384r1' ? 48 : 66;
  const reader = readWire(value);
  const parts = [reader.string(), reader.string()].map((part) => {
    const number = part && positive(part);
    return number && number.length <= width ? Buffer.concat([Buffer.alloc(width - number.length), number]) : undefined;
  });
  const [r, s] = parts;
  return r && s && reader.rest().length === 0 ? Buffer.concat([r, s]) : undefined;
}

/** A number above zero without the zero that stands before it where its highest bit is set. */
function positive(mpint: Buffer): Buffer | undefined {
  const [first = 0x80, second = 0] = mpint;
  if (first !== 0) return first < 0x80 ? mpint : undefined;
  return second >= 0x80 ? mpint.subarray(1) : undefined;
}
