/** SSH signatures as `ssh-keygen -Y sign` writes them (OpenSSH, PROTOCOL.sshsig). */
import { MAX_KEY_SIGNATURE_BYTES } from '../../core/limits.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { readArmor } from '../../formats/ssh/ssh-armor.js';
import { readWire } from '../../formats/ssh/ssh-wire.js';
import type { KeyFormReader } from './key-form-reader.js';

/** An SSH signature (`ssh-keygen -Y sign`). */
export interface SshEvidence {
  readonly form: 'ssh';
  readonly file: string;
  /** The key that it claims to be by, in the form of the SSH protocol. */
  readonly publicKey: Buffer;
  readonly namespace: string;
  readonly reserved: Buffer;
  readonly hash: 'sha256' | 'sha512';
  /** Algorithm and signature, in the form of the SSH protocol. */
  readonly signature: Buffer;
}

export const SSH: KeyFormReader<SshEvidence> = {
  recognizes: isSshSignature,
  read: readSshSignature,
  needs: ({ hash }) => ({ algorithms: [hash], bytes: false }),
  claims: ({ publicKey, namespace }) => [
    ['public key', publicKey.toString('base64')],
    ['namespace', namespace],
  ],
};

const MAGIC = 'SSHSIG';

function isSshSignature(bytes: Buffer): boolean {
  return /^\s*-----BEGIN SSH SIGNATURE-----/.test(bytes.toString('latin1', 0, 256));
}

/** Reads one signature; the file may hold nothing else. */
export function readSshSignature(bytes: Buffer, file: string): Result<SshEvidence> {
  const malformed = (what: string): Result<SshEvidence> =>
    refuse({
      code: 'BUNDLE_MALFORMED',
      message: `${file} cannot be read as an SSH signature: ${what}`,
      at: { file },
    });
  if (bytes.length > MAX_KEY_SIGNATURE_BYTES) return malformed(`it has ${bytes.length} bytes`);
  const blob = readArmor(bytes.toString('latin1'), 'SSH SIGNATURE');
  if (!blob) return malformed('it is not exactly one block of base64');
  if (blob.toString('latin1', 0, MAGIC.length) !== MAGIC) return malformed('it does not begin with its magic word');
  const reader = readWire(blob.subarray(MAGIC.length));
  const version = reader.uint32();
  if (version !== 1) return malformed(`version ${version ?? 'none'} is not known`);
  const publicKey = reader.string();
  const namespace = reader.text();
  const reserved = reader.string();
  const hash = reader.text();
  const signature = reader.string();
  if (!publicKey || namespace === undefined || !reserved || hash === undefined || !signature)
    return malformed('it is cut off');
  if (reader.rest().length > 0) return malformed('bytes follow its end');
  if (hash !== 'sha256' && hash !== 'sha512')
    return malformed(`the hash algorithm ${hash.slice(0, 40)} is not allowed`);
  return accept({ form: 'ssh', file, publicKey, namespace, reserved, hash, signature });
}
