/** A writer of detached CMS signatures (RFC 5652), which writes on request also what no tool would. */
import { constants, createHash, sign, type KeyObject } from 'node:crypto';

/** One DER element. */
export function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const octets: number[] = [];
  for (let rest = body.length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest & 0xff);
  const head = body.length < 0x80 ? [tag, body.length] : [tag, 0x80 | octets.length, ...octets];
  return Buffer.concat([Buffer.from(head), body]);
}

const seq = (...content: readonly Buffer[]): Buffer => der(0x30, ...content);
const set = (...content: readonly Buffer[]): Buffer => der(0x31, ...content);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number): Buffer => der(0x02, Buffer.from([value]));
const sorted = (parts: readonly Buffer[]): readonly Buffer[] => [...parts].sort((a, b) => Buffer.compare(a, b));

type Hash = 'sha1' | 'sha256' | 'sha384' | 'sha512';

const HASHES: Readonly<Record<Hash, string>> = {
  sha1: '2b0e03021a',
  sha256: '608648016503040201',
  sha384: '608648016503040202',
  sha512: '608648016503040203',
};
const ECDSA: Readonly<Record<Hash, string>> = {
  sha1: '2a8648ce3d0401',
  sha256: '2a8648ce3d040302',
  sha384: '2a8648ce3d040303',
  sha512: '2a8648ce3d040304',
};
const RSA = '2a864886f70d010101';
const PSS = '2a864886f70d01010a';
const MGF1 = '2a864886f70d010108';
const ED25519 = '2b6570';
const DATA = '2a864886f70d010701';
const SIGNED_DATA = '2a864886f70d010702';
const CONTENT_TYPE = '2a864886f70d010903';
const MESSAGE_DIGEST = '2a864886f70d010904';
const SIGNING_TIME = '2a864886f70d010905';

export interface CmsKey {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** What is written in place of what a signer would write. */
export interface CmsChange {
  readonly hash?: Hash;
  /** The digest algorithm that the signer names. */
  readonly named?: Hash;
  readonly pss?: boolean;
  /** The key in the certificate that comes along; none where null. */
  readonly certified?: KeyObject | null;
  readonly attributes?: (attributes: readonly Buffer[]) => readonly Buffer[];
  /** The same after they were signed. */
  readonly shown?: (attributes: readonly Buffer[]) => readonly Buffer[];
  readonly noAttributes?: boolean;
  readonly signature?: (signature: Buffer) => Buffer;
  readonly contentType?: string;
}

export interface CmsFile {
  readonly content?: Buffer;
  readonly digests?: readonly Hash[];
  readonly type?: string;
}

export const attribute = (type: string, ...values: readonly Buffer[]): Buffer => seq(oid(type), set(...values));

/** A certificate that nobody issued: it only says which key it is of. */
function certificate(key: KeyObject): Buffer {
  const name = seq(set(seq(oid('550403'), der(0x0c, Buffer.from('release')))));
  const algorithm = seq(oid(ECDSA.sha256));
  const time = (text: string) => der(0x17, Buffer.from(text));
  const spki = key.export({ format: 'der', type: 'spki' });
  const validity = seq(time('240101000000Z'), time('250101000000Z'));
  const signed = seq(der(0xa0, integer(2)), serialOf(key), algorithm, name, validity, name, spki);
  return seq(signed, algorithm, der(0x03, Buffer.from([0, 1])));
}

const serialOf = (key: KeyObject): Buffer =>
  der(
    0x02,
    Buffer.from([1]),
    createHash('sha256')
      .update(key.export({ format: 'der', type: 'spki' }))
      .digest(),
  );

const nameOf = (key: KeyObject): Buffer =>
  seq(seq(set(seq(oid('550403'), der(0x0c, Buffer.from('release'))))), serialOf(key));

function algorithmOf({ asymmetricKeyType }: KeyObject, hash: Hash, pss: boolean): Buffer {
  if (asymmetricKeyType === 'ed25519') return seq(oid(ED25519));
  if (asymmetricKeyType === 'ec') return seq(oid(ECDSA[hash]));
  const digest = seq(oid(HASHES[hash]));
  const salt = der(0xa2, integer(32));
  return pss ? seq(oid(PSS), seq(der(0xa0, digest), der(0xa1, seq(oid(MGF1), digest)), salt)) : seq(oid(RSA));
}

function signerOf(data: Buffer, key: CmsKey, change: CmsChange): Buffer {
  const { hash = 'sha256', named = hash, pss = false, certified = key.publicKey } = change;
  const digest = createHash(hash).update(data).digest();
  const usual = [
    attribute(CONTENT_TYPE, oid(change.contentType ?? DATA)),
    attribute(SIGNING_TIME, der(0x17, Buffer.from('240601000000Z'))),
    attribute(MESSAGE_DIGEST, der(0x04, digest)),
  ];
  const attributes = sorted((change.attributes ?? ((all) => all))(usual));
  const message = change.noAttributes ? data : set(...attributes);
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const by = pss ? { key: key.privateKey, ...padding } : key.privateKey;
  const made = sign(key.privateKey.asymmetricKeyType === 'ed25519' ? null : hash, message, by);
  return seq(
    integer(1),
    nameOf(certified ?? key.publicKey),
    seq(oid(HASHES[named])),
    ...(change.noAttributes ? [] : [der(0xa0, ...(change.shown ?? ((all) => all))(attributes))]),
    algorithmOf(key.privateKey, hash, pss),
    der(0x04, (change.signature ?? ((all) => all))(made)),
  );
}

/** One file with a signature by each of these keys. */
export function cms(
  data: Buffer,
  signers: readonly (readonly [CmsKey, CmsChange?])[],
  { content, digests, type = DATA }: CmsFile = {},
): Buffer {
  const named = ({ hash, named: other }: CmsChange): Hash => other ?? hash ?? 'sha256';
  const hashes = digests ?? [...new Set(signers.map(([, change = {}]) => named(change)))];
  const certificates = signers.flatMap(([key, { certified = key.publicKey } = {}]) =>
    certified ? [certificate(certified)] : [],
  );
  const inside = content ? [der(0xa0, der(0x04, content))] : [];
  const signedData = seq(
    integer(1),
    set(...sorted(hashes.map((hash) => seq(oid(HASHES[hash]))))),
    seq(oid(type), ...inside),
    ...(certificates.length > 0 ? [der(0xa0, ...certificates)] : []),
    set(...sorted(signers.map(([key, change = {}]) => signerOf(data, key, change)))),
  );
  return seq(oid(SIGNED_DATA), der(0xa0, signedData));
}

export const cmsPem = (bytes: Buffer, label = 'CMS'): string =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/(.{64})(?=.)/g, '$1\n')}\n-----END ${label}-----\n`;
