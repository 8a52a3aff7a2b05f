// Writes OpenPGP packets (RFC 9580) with Node's own Ed25519, so that the same seed gives the same bytes; OpenPGP.js takes its
// random numbers where they cannot be replaced.
import { createHash, sign } from 'node:crypto';

const ED25519_LEGACY = 22;
const SHA256 = 8;
const CURVE = Buffer.from('092b06010401da470f01', 'hex');

const uint = (value, length) => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
};
const packet = (tag, body) => {
  const length = body.length < 192 ? [body.length] : [192 + ((body.length - 192) >> 8), (body.length - 192) & 0xff];
  return Buffer.concat([Buffer.from([0xc0 | tag, ...length]), body]);
};
const subpacket = (type, body) => Buffer.concat([Buffer.from([body.length + 1, type]), body]);
const mpi = (bytes) => {
  const start = bytes.findIndex((byte) => byte !== 0);
  const number = bytes.subarray(start < 0 ? bytes.length : start);
  const bits = number.length === 0 ? 0 : 8 * number.length - Math.clz32(number[0]) + 24;
  return Buffer.concat([uint(bits, 2), number]);
};

/** A key that can sign, with the certificate that says so. `at`: seconds since 1970 */
export function openPgpKey({ publicKey, privateKey }, at) {
  const point = Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url');
  const body = Buffer.concat([
    Buffer.from([4]),
    uint(at, 4),
    Buffer.from([ED25519_LEGACY]),
    CURVE,
    mpi(Buffer.concat([Buffer.from([0x40]), point])),
  ]);
  const framed = Buffer.concat([Buffer.from([0x99]), uint(body.length, 2), body]);
  const fingerprint = createHash('sha1').update(framed).digest();
  const key = { privateKey, fingerprint };
  const user = Buffer.from('Test <test@example.com>');
  const over = Buffer.concat([framed, Buffer.from([0xb4]), uint(user.length, 4), user]);
  const flags = subpacket(27, Buffer.from([0x03]));
  const certificate = Buffer.concat([packet(6, body), packet(13, user), signature(over, key, at, 0x13, flags)]);
  return { ...key, certificate };
}

/** A detached signature over bytes. */
export const openPgpSign = (data, key, at) => signature(data, key, at, 0x00);

/**
 * The part of a signature packet that is signed: up to the hashed subpackets (RFC 9580, section 5.2.4).
 *
 * @param fingerprint of the key that made it, in hex
 */
export function hashedPart(packets, fingerprint) {
  const begin = Buffer.from([4, 0, ED25519_LEGACY, SHA256]);
  for (let start = packets.indexOf(begin); start >= 0; start = packets.indexOf(begin, start + 1)) {
    const part = packets.subarray(start, start + 6 + packets.readUInt16BE(start + 4));
    if (part.includes(fingerprint, 'hex')) return part;
  }
  throw new Error('the original has no such signature');
}

function signature(over, { privateKey, fingerprint }, at, type, more = Buffer.alloc(0)) {
  const subpackets = Buffer.concat([
    subpacket(2, uint(at, 4)),
    subpacket(33, Buffer.concat([Buffer.from([4]), fingerprint])),
    more,
  ]);
  const hashed = Buffer.concat([
    Buffer.from([4, type, ED25519_LEGACY, SHA256]),
    uint(subpackets.length, 2),
    subpackets,
  ]);
  const trailer = Buffer.concat([Buffer.from([4, 0xff]), uint(hashed.length, 4)]);
  const digest = createHash('sha256').update(over).update(hashed).update(trailer).digest();
  const made = sign(null, digest, privateKey);
  const unhashed = subpacket(16, fingerprint.subarray(-8));
  const body = Buffer.concat([
    hashed,
    uint(unhashed.length, 2),
    unhashed,
    digest.subarray(0, 2),
    mpi(made.subarray(0, 32)),
    mpi(made.subarray(32)),
  ]);
  return packet(2, body);
}
