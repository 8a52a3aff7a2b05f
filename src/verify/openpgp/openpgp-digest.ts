/**
 * What an OpenPGP signature is computed over (RFC 9580, section 5.2.4): salt, data, the signature's own fields, a trailer.
 * The data is read once for all signatures, in pieces, so that memory does not grow with its size.
 */
import { createHash, type Hash } from 'node:crypto';
import { closeSync } from 'node:fs';
import type { SignaturePacket } from 'openpgp';
import type { Refusal } from '../../core/model.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { OPENING_BYTES } from '../../formats/other-signed-content.js';
import { errorCode, openRegular, piecesOf, refuseChanged, refuseError } from '../../files/read-file.js';

/** Data that signatures are over: in memory, or a file whose SHA-256 is already known. */
export type SignedData =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'file'; readonly path: string; readonly shown: string; readonly sha256: Buffer };

/** Hash algorithms by their number (RFC 9580, section 9.5), as Node calls them. MD5, SHA-1 and RIPEMD are not here. */
const HASHES: ReadonlyMap<number, string> = new Map([
  [8, 'sha256'],
  [9, 'sha384'],
  [10, 'sha512'],
  [11, 'sha224'],
  [12, 'sha3-256'],
  [14, 'sha3-512'],
]);
const WEAK: ReadonlyMap<number, string> = new Map([
  [1, 'MD5'],
  [2, 'SHA-1'],
  [3, 'RIPEMD-160'],
]);
/** Salt of version 6 in bytes, by hash algorithm (RFC 9580, table 23). */
const SALT: ReadonlyMap<number, number> = new Map([
  [8, 16],
  [9, 24],
  [10, 32],
  [11, 16],
  [12, 16],
  [14, 32],
]);

const BINARY = 0x00;
const TEXT = 0x01;
const CHUNK = 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/** The library keeps the salt of version 6 in a field that its types leave out. */
export type SaltedPacket = SignaturePacket & { readonly salt?: Uint8Array | null };

/** The library's numbers are an enum that is absent at run time unless it is loaded. */
function isOver({ signatureType }: { readonly signatureType: number | null }, type: number): boolean {
  return signatureType === type;
}

/** True for a signature over text: it holds for the same bytes with other line ends too (RFC 9580, section 5.2.1.2). */
export function isOverText(packet: SaltedPacket): boolean {
  return isOver(packet, TEXT);
}

/** Why a signature is not one that counts; undefined where it may. */
export function packetProblem(packet: SaltedPacket): string | undefined {
  const hash = packet.hashAlgorithm ?? 0;
  if (packet.version !== 4 && packet.version !== 6) return `version ${packet.version} of signatures is not supported`;
  if (!isOver(packet, BINARY) && !isOver(packet, TEXT)) return 'it is not a signature over a document';
  if (WEAK.has(hash)) return `it uses ${WEAK.get(hash) ?? ''}, which is broken`;
  if (!HASHES.has(hash)) return `its hash algorithm (number ${hash}) is not supported`;
  if (packet.version === 6 && packet.salt?.length !== SALT.get(hash)) return 'its salt has a wrong length';
  if (!packet.signatureData || !packet.created) return 'it is incomplete';
  return undefined;
}

interface Running {
  readonly packet: SaltedPacket;
  readonly hash: Hash;
}

/** What was read of the data. */
interface Digested {
  /** One for each signature, in their order. */
  readonly digests: readonly Buffer[];
  /** The first bytes of the data, in Latin-1: OPENING_BYTES, or all where there are fewer. */
  readonly opening: string;
}

/**
 * Digests for signatures that have no `packetProblem`. A file that is not the one that was hashed before is refused, so that
 * all checks speak of the same bytes.
 */
export async function digestsFor(
  packets: readonly SaltedPacket[],
  data: SignedData,
  signal: AbortSignal,
): Promise<Result<Digested>> {
  const running = packets.map((packet): Running => {
    const hash = createHash(HASHES.get(packet.hashAlgorithm ?? 0) ?? '');
    return { packet, hash: packet.version === 6 ? hash.update(packet.salt ?? Buffer.alloc(0)) : hash };
  });
  const feedAll = feeder(running);
  let opening = '';
  const feed = (piece: Buffer): void => {
    if (opening.length < OPENING_BYTES) opening += piece.toString('latin1', 0, OPENING_BYTES - opening.length);
    feedAll(piece);
  };
  if (data.kind === 'bytes') feed(data.bytes);
  else {
    const refusal = await feedFile(data, feed, signal);
    if (refusal) return refuse(refusal);
  }
  return accept({ digests: running.map(finish), opening });
}

/** Hands a piece of data to every hash; in text signatures line ends are CR LF (RFC 9580, section 5.2.1.2). */
function feeder(running: readonly Running[]): (piece: Buffer) => void {
  const anyText = running.some(({ packet }) => isOver(packet, TEXT));
  let afterCr = false;
  return (piece) => {
    const canonical = anyText ? withCrLf(piece, afterCr) : piece;
    if (piece.length > 0) afterCr = piece.at(-1) === CR;
    for (const { packet, hash } of running) hash.update(isOver(packet, TEXT) ? canonical : piece);
  };
}

function withCrLf(piece: Buffer, afterCr: boolean): Buffer {
  const out = Buffer.allocUnsafe(2 * piece.length);
  let length = 0;
  let last = afterCr ? CR : 0;
  for (const byte of piece) {
    if (byte === LF && last !== CR) out[length++] = CR;
    out[length++] = byte;
    last = byte;
  }
  return out.subarray(0, length);
}

async function feedFile(
  { path, shown, sha256 }: Extract<SignedData, { kind: 'file' }>,
  feed: (piece: Buffer) => void,
  signal: AbortSignal,
): Promise<Refusal | undefined> {
  const seen = createHash('sha256');
  const opened = openRegular(path, { shown });
  if (!opened.ok) return opened.refusal;
  try {
    for await (const piece of piecesOf(opened.value.fd, CHUNK, signal)) {
      seen.update(piece);
      feed(piece);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    return refuseError(shown, errorCode(error));
  } finally {
    closeSync(opened.value.fd);
  }
  return seen.digest().equals(sha256) ? undefined : refuseChanged(shown);
}

/** Fields up to the end of the hashed subpackets, then version, 0xff and their length (RFC 9580, section 5.2.4). */
function finish({ packet, hash }: Running): Buffer {
  const fields = packet.signatureData ?? new Uint8Array();
  const trailer = Buffer.alloc(6);
  trailer.writeUInt8(packet.version, 0);
  trailer.writeUInt8(0xff, 1);
  trailer.writeUInt32BE(fields.length, 2);
  return hash.update(fields).update(trailer).digest();
}
