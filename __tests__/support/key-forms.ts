/** Writers of minisign, signify and SSH keys and signatures, for tests. */
import { createHash, randomBytes, sign, type KeyObject } from 'node:crypto';

const raw = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');

export interface MinisignKey {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  readonly id: Buffer;
}

/** The first line as minisign and signify write it. */
const KEY_COMMENTS = {
  minisign: (id: Buffer) => `minisign public key ${Buffer.from(id).reverse().toString('hex').toUpperCase()}`,
  signify: () => 'acme release public key',
};

export const minisignPublic = ({ publicKey, id }: MinisignKey, comment: string = KEY_COMMENTS.minisign(id)): string =>
  `untrusted comment: ${comment}\n${Buffer.concat([Buffer.from('Ed'), id, raw(publicKey)]).toString('base64')}\n`;

export const signifyPublic = (key: MinisignKey): string => minisignPublic(key, KEY_COMMENTS.signify());

export interface MinisignOptions {
  readonly prehashed?: boolean;
  /** Absent for signify. */
  readonly comment?: string;
  /** What the file says instead of the comment that was signed. */
  readonly shown?: string;
  readonly id?: Buffer;
}

export function minisign(
  data: Buffer,
  key: MinisignKey,
  { prehashed, comment, shown, id }: MinisignOptions = {},
): string {
  const message = prehashed ? createHash('blake2b512').update(data).digest() : data;
  const signature = sign(null, message, key.privateKey);
  const packed = Buffer.concat([Buffer.from(prehashed ? 'ED' : 'Ed'), id ?? key.id, signature]);
  const lines = ['untrusted comment: signature', packed.toString('base64')];
  if (comment !== undefined) {
    const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key.privateKey);
    lines.push(`trusted comment: ${shown ?? comment}`, global.toString('base64'));
  }
  return `${lines.join('\n')}\n`;
}

export const newKeyId = (): Buffer => randomBytes(8);

export interface SshKey {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  /** `ssh-ed25519`, `rsa-sha2-512`, …: the algorithm of signatures. */
  readonly algorithm: string;
}

const CURVES: Readonly<Record<string, string>> = { 'P-256': 'nistp256', 'P-384': 'nistp384', 'P-521': 'nistp521' };
const SSH_APPLICATION = 'ssh:';

export function wire(...parts: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** A number with a zero before it where its highest bit is set. */
const mpint = (bytes: Buffer): Buffer => {
  const start = bytes.findIndex((byte) => byte !== 0);
  const short = bytes.subarray(start);
  return (short[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), short]) : short;
};

export function sshBlob({ publicKey, algorithm }: SshKey): Buffer {
  const jwk = publicKey.export({ format: 'jwk' });
  const number = (name: 'n' | 'e' | 'x' | 'y') => Buffer.from(jwk[name] ?? '', 'base64url');
  const tail = algorithm.startsWith('sk-') ? [SSH_APPLICATION] : [];
  if (jwk.kty === 'RSA') return wire('ssh-rsa', mpint(number('e')), mpint(number('n')));
  if (jwk.kty === 'OKP') return wire(algorithm, number('x'), ...tail);
  const point = Buffer.concat([Buffer.from([4]), number('x'), number('y')]);
  return wire(algorithm, CURVES[jwk.crv ?? ''] ?? '', point, ...tail);
}

export function sshPublic(key: SshKey): string {
  const type = key.algorithm.startsWith('rsa') ? 'ssh-rsa' : key.algorithm;
  return `${type} ${sshBlob(key).toString('base64')} test@example.com\n`;
}

export interface SshOptions {
  readonly namespace?: string;
  readonly hash?: string;
  /** What the signature names as its key instead. */
  readonly blob?: Buffer;
  /** Flags of a security key. */
  readonly flags?: number;
}

export function sshSign(
  data: Buffer,
  key: SshKey,
  { namespace = 'file', hash = 'sha512', blob, flags = 1 }: SshOptions = {},
): string {
  const digest = createHash(hash).update(data).digest();
  const signed = Buffer.concat([Buffer.from('SSHSIG'), wire(namespace, '', hash, digest)]);
  const signature = wire(key.algorithm, ...[]);
  const value = sshValue(signed, key, flags);
  const version = Buffer.from([0, 0, 0, 1]);
  const body = Buffer.concat([
    Buffer.from('SSHSIG'),
    version,
    wire(blob ?? sshBlob(key), namespace, '', hash, Buffer.concat([signature, value])),
  ]).toString('base64');
  return `-----BEGIN SSH SIGNATURE-----\n${body.replace(/(.{70})/g, '$1\n')}\n-----END SSH SIGNATURE-----\n`;
}

function sshValue(signed: Buffer, { privateKey, algorithm }: SshKey, flags: number): Buffer {
  const security = algorithm.startsWith('sk-');
  const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
  const tail = Buffer.from([flags, 0, 0, 0, 7]);
  const message = security ? Buffer.concat([sha256(SSH_APPLICATION), tail, sha256(signed)]) : signed;
  const after = security ? tail : Buffer.alloc(0);
  if (algorithm.includes('ed25519')) return Buffer.concat([wire(sign(null, message, privateKey)), after]);
  if (algorithm.includes('rsa')) {
    return wire(
      sign(algorithm.endsWith('512') ? 'sha512' : algorithm === 'ssh-rsa' ? 'sha1' : 'sha256', message, privateKey),
    );
  }
  const hash = { 256: 'sha256', 384: 'sha384', 521: 'sha512' }[/nistp(\d+)/.exec(algorithm)?.[1] ?? ''] ?? '';
  const both = sign(hash, message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const half = both.length / 2;
  return Buffer.concat([wire(wire(mpint(both.subarray(0, half)), mpint(both.subarray(half)))), after]);
}
