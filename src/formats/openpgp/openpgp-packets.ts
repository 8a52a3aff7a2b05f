/**
 * The public keys among OpenPGP packets, told from their frames and first fields (RFC 9580, sections 4.2 and 5.5.2): what a
 * key is, also where nothing can be verified with it. Nothing here is verified.
 */
import { createHash } from 'node:crypto';
import { NATIVE_POINT } from './openpgp-material.js';

/** One public key or subkey. */
export interface KeyPacket {
  readonly isPrimary: boolean;
  /** 4 and 6 are OpenPGP's, 2 and 3 were PGP's, 5 is LibrePGP's. */
  readonly version: number;
  /** Number of the algorithm (RFC 9580, section 9.1). */
  readonly algorithm: number;
  /** Lower-case hex; absent for versions 2 and 3, whose fingerprints are MD5. */
  readonly fingerprint?: string;
  /** Object identifier of the curve, its content in hex; of algorithms with curves of choice. */
  readonly curve?: string;
  /** Of RSA and DSA: bits of the modulus. */
  readonly bits?: number;
  /** Of RSA. */
  readonly exponent?: bigint;
  /** Of Ed25519 and Ed448, as RFC 8032 writes it. */
  readonly point?: Buffer;
}

const PUBLIC_KEY = 6;
const PUBLIC_SUBKEY = 14;

/** Every public key in the order of the packets. What is cut off ends the list; that it is no whole key shows elsewhere. */
export function listKeyPackets(bytes: Buffer): readonly KeyPacket[] {
  const keys: KeyPacket[] = [];
  for (let at = 0; at < bytes.length;) {
    const packet = packetAt(bytes, at);
    if (!packet) break;
    if (packet.tag === PUBLIC_KEY || packet.tag === PUBLIC_SUBKEY) {
      const key = readKey(packet.body, packet.tag === PUBLIC_KEY);
      if (key) keys.push(key);
    }
    at = packet.end;
  }
  return keys;
}

interface Packet {
  readonly tag: number;
  readonly body: Buffer;
  readonly end: number;
}

/** A packet of definite length; keys have no other (RFC 9580, section 4.2.1.4). */
function packetAt(bytes: Buffer, at: number): Packet | undefined {
  const head = bytes[at] ?? 0;
  if ((head & 0x80) === 0) return undefined;
  const isNew = (head & 0x40) !== 0;
  const length = isNew ? newLength(bytes, at + 1) : oldLength(bytes, at + 1, head & 3);
  if (!length || length.start + length.size > bytes.length) return undefined;
  const end = length.start + length.size;
  return { tag: isNew ? head & 0x3f : (head >> 2) & 0xf, body: bytes.subarray(length.start, end), end };
}

interface Length {
  readonly start: number;
  readonly size: number;
}

function newLength(bytes: Buffer, at: number): Length | undefined {
  const first = bytes[at] ?? 0;
  if (first < 192) return { start: at + 1, size: first };
  if (first < 224) return { start: at + 2, size: ((first - 192) << 8) + (bytes[at + 1] ?? 0) + 192 };
  return first === 255 && at + 5 <= bytes.length ? { start: at + 5, size: bytes.readUInt32BE(at + 1) } : undefined;
}

function oldLength(bytes: Buffer, at: number, kind: number): Length | undefined {
  const octets = [1, 2, 4][kind];
  if (octets === undefined || at + octets > bytes.length) return undefined;
  return { start: at + octets, size: bytes.readUIntBE(at, octets) };
}

/** Versions 5 and 6 state the length of the key material before it; versions 2 and 3 a validity before the algorithm. */
function readKey(body: Buffer, isPrimary: boolean): KeyPacket | undefined {
  const version = body[0] ?? 0;
  const algorithmAt = version < 4 ? 7 : 5;
  const algorithm = body[algorithmAt];
  if (algorithm === undefined) return undefined;
  const material = body.subarray(algorithmAt + 1 + (version > 4 ? 4 : 0));
  const fingerprint = fingerprintOf(version, body);
  return {
    isPrimary,
    version,
    algorithm,
    ...(fingerprint !== undefined && { fingerprint }),
    ...facts(algorithm, material),
  };
}

/** RFC 9580, section 5.5.4; LibrePGP, section 12.2, for version 5. */
function fingerprintOf(version: number, body: Buffer): string | undefined {
  if (version === 4) {
    const head = Buffer.from([0x99, body.length >> 8, body.length & 0xff]);
    return createHash('sha1').update(head).update(body).digest('hex');
  }
  if (version < 5) return undefined;
  const head = Buffer.alloc(5);
  head.writeUInt8(version === 5 ? 0x9a : 0x9b, 0);
  head.writeUInt32BE(body.length, 1);
  return createHash('sha256').update(head).update(body).digest('hex');
}

/** Algorithms by what stands first in their key material. */
const RSA: ReadonlySet<number> = new Set([1, 2, 3]);
const WITH_MODULUS: ReadonlySet<number> = new Set([1, 2, 3, 16, 17, 20]);
const WITH_CURVE: ReadonlySet<number> = new Set([18, 19, 22]);

/** Bytes of a point, by algorithms that have nothing else. */
const POINT_BYTES: ReadonlyMap<number, number> = new Map([
  [27, 32],
  [28, 57],
]);
const EDDSA = 22;

function facts(algorithm: number, material: Buffer): Pick<KeyPacket, 'curve' | 'bits' | 'exponent' | 'point'> {
  const bytes = POINT_BYTES.get(algorithm);
  if (bytes !== undefined) return { point: material.subarray(0, bytes) };
  if (WITH_CURVE.has(algorithm)) {
    const end = 1 + (material[0] ?? 0);
    // The length in bits stands before it.
    const written = material.subarray(end + 2);
    const isNative = algorithm === EDDSA && written[0] === NATIVE_POINT;
    return { curve: material.toString('hex', 1, end), ...(isNative && { point: written.subarray(1, 33) }) };
  }
  if (!WITH_MODULUS.has(algorithm) || material.length < 2) return {};
  const bits = material.readUInt16BE(0);
  if (!RSA.has(algorithm)) return { bits };
  const second = material.subarray(2 + Math.ceil(bits / 8));
  const hex = second.toString('hex', 2, 2 + Math.ceil((second.length < 2 ? 0 : second.readUInt16BE(0)) / 8));
  return { bits, exponent: BigInt(`0x0${hex}`) };
}
