/**
 * The entry that signing adds to a NuGet package, and the archive as it was before. Signing writes `.signature.p7s` as the last
 * entry, stored, behind all others and before the central directory, its header as the last of the directory, and corrects
 * three numbers at the end; all other bytes stay. Only an archive that is exactly so can be turned back without a choice.
 * Sources: NuGet Package Signatures Technical Specification; ZIP APPNOTE 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { crc32 } from 'node:zlib';
import { MAX_PACKAGE_DIRECTORY_BYTES, MAX_PACKAGE_SIGNATURE_BYTES } from '../../core/limits.js';

export const SIGNATURE_ENTRY = '.signature.p7s';

/** Thrown where there is such an entry and it cannot be taken out; `message` says why. */
export class MalformedPackage extends Error {}

/** Reads `length` bytes of the archive from `position`; fewer are an error of whoever reads. */
type ReadAt = (position: number, length: number) => Buffer;

/** A range of bytes of the archive; `end` is the first that is not in it. */
interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface SignedPackage {
  /** The ranges that the archive without the entry is made of, in order; `tail` comes behind them. */
  readonly kept: readonly ByteRange[];
  /** The end record with the numbers that it had before. */
  readonly tail: Buffer;
  /** What the entry holds. */
  readonly signature: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;
/** Extra field of 64-bit sizes (APPNOTE, 4.5.3). */
const ZIP64_EXTRA = 0x0001;

/** The end record, and where it lies. */
interface End {
  readonly at: number;
  readonly record: Buffer;
  readonly entries: number;
  readonly directory: ByteRange;
}

/** A header of the central directory. */
interface Header {
  readonly at: ByteRange;
  readonly fixed: Buffer;
  readonly name: Buffer;
  readonly local: number;
}

/**
 * Finds the signature entry of a package.
 *
 * @returns undefined where there is none, also where it is no archive at all
 * @throws MalformedPackage where there is one, or what looks like one, and the archive before cannot be told
 */
export function findSignatureEntry(size: number, read: ReadAt): SignedPackage | undefined {
  const tail = read(Math.max(0, size - END_BYTES - MAX_COMMENT_BYTES), Math.min(size, END_BYTES + MAX_COMMENT_BYTES));
  try {
    const end = findEnd(tail, size, read);
    return end && takeOut(end, read);
  } catch (error) {
    // A damaged archive without the entry is nothing that was signed.
    if (error instanceof MalformedPackage && !isMentioned(tail)) return undefined;
    throw error;
  }
}

function isMentioned(tail: Buffer): boolean {
  return tail.toString('latin1').toLowerCase().includes(SIGNATURE_ENTRY);
}

/** The end record must be the last thing of the file: readers look for it from behind, and not all of them find the same. */
function findEnd(tail: Buffer, size: number, read: ReadAt): End | undefined {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(END);
  const found = tail.lastIndexOf(mark);
  if (found < 0 || tail.length - found < END_BYTES) {
    if (size < LOCAL_BYTES || read(0, 4).readUInt32LE() !== LOCAL) return undefined;
    throw new MalformedPackage('the archive has no end record');
  }
  const record = Buffer.from(tail.subarray(found));
  if (record.readUInt16LE(20) !== record.length - END_BYTES)
    throw new MalformedPackage('data follows the end of the archive');
  const at = size - record.length;
  const entries = record.readUInt16LE(10);
  const bytes = record.readUInt32LE(12);
  const start = record.readUInt32LE(16);
  if (isLarge(at, read) || entries === 0xffff || bytes === 0xffffffff || start === 0xffffffff)
    throw new MalformedPackage('it is a 64-bit archive, which NuGet does not sign');
  if (record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== entries)
    throw new MalformedPackage('the archive is a part of several');
  if (start + bytes !== at)
    throw new MalformedPackage(
      'the directory does not end where the end record says: bytes were put before or between',
    );
  if (bytes > MAX_PACKAGE_DIRECTORY_BYTES)
    throw new MalformedPackage(`its directory has more than ${MAX_PACKAGE_DIRECTORY_BYTES} bytes`);
  return { at, record, entries, directory: { start, end: at } };
}

/** The record of a 64-bit archive stands before the end record. */
function isLarge(end: number, read: ReadAt): boolean {
  return end >= ZIP64_LOCATOR_BYTES && read(end - ZIP64_LOCATOR_BYTES, 4).readUInt32LE() === ZIP64_LOCATOR;
}

function takeOut({ record, entries, directory }: End, read: ReadAt): SignedPackage | undefined {
  const headers = readDirectory(read(directory.start, directory.end - directory.start), directory.start, entries);
  const alike = headers.filter(({ name }) => isAlike(name));
  const [header, another] = alike;
  if (!header) return undefined;
  if (another) throw new MalformedPackage('it has two signature entries');
  if (header.name.toString('latin1') !== SIGNATURE_ENTRY)
    throw new MalformedPackage(
      `its entry is called ${JSON.stringify(header.name.toString('latin1'))}, which NuGet does not read as a signature`,
    );
  if (header.at.end !== directory.end) throw new MalformedPackage('it is not the last entry of the directory');
  if (headers.some((one) => one !== header && one.local >= header.local))
    throw new MalformedPackage('another entry lies behind it');
  if (headers.length > 1 && !headers.some(({ local }) => local === 0))
    throw new MalformedPackage('the first entry does not stand at the beginning: bytes were put before the archive');
  const signature = readEntry(header, directory.start, read);
  const without = Buffer.from(record);
  without.writeUInt16LE(entries - 1, 8);
  without.writeUInt16LE(entries - 1, 10);
  without.writeUInt32LE(header.at.start - directory.start, 12);
  without.writeUInt32LE(header.local, 16);
  const kept = [
    { start: 0, end: header.local },
    { start: directory.start, end: header.at.start },
  ];
  return { kept, tail: without, signature };
}

function readDirectory(bytes: Buffer, start: number, entries: number): readonly Header[] {
  const headers: Header[] = [];
  let position = 0;
  while (headers.length < entries) {
    if (bytes.length - position < CENTRAL_BYTES || bytes.readUInt32LE(position) !== CENTRAL)
      throw new MalformedPackage('its directory has fewer entries than the end record says');
    const fixed = bytes.subarray(position, position + CENTRAL_BYTES);
    const [name, extra, comment] = [fixed.readUInt16LE(28), fixed.readUInt16LE(30), fixed.readUInt16LE(32)];
    const after = position + CENTRAL_BYTES + name;
    const end = after + extra + comment;
    if (end > bytes.length) throw new MalformedPackage('its directory is cut off');
    const local = fixed.readUInt32LE(42);
    const large = [20, 24, 42].some((field) => fixed.readUInt32LE(field) === 0xffffffff);
    if (large || hasZip64(bytes.subarray(after, after + extra)))
      throw new MalformedPackage('it is a 64-bit archive, which NuGet does not sign');
    headers.push({
      at: { start: start + position, end: start + end },
      fixed,
      name: bytes.subarray(position + CENTRAL_BYTES, after),
      local,
    });
    position = end;
  }
  if (position !== bytes.length) throw new MalformedPackage('its directory has more entries than the end record says');
  return headers;
}

function hasZip64(extra: Buffer): boolean {
  for (let position = 0; position + 4 <= extra.length; position += 4 + extra.readUInt16LE(position + 2))
    if (extra.readUInt16LE(position) === ZIP64_EXTRA) return true;
  return false;
}

/** Whether a reader somewhere could take the name for that of the signature: another case, another way of writing the path. */
function isAlike(name: Buffer): boolean {
  const path = name.toString('latin1').toLowerCase().replaceAll('\\', '/');
  return path.replace(/^(?:\.?\/)+/, '') === SIGNATURE_ENTRY;
}

/** No extra field, no comment, no part of several archives, no attributes of a file (APPNOTE, 4.4.11 to 4.4.15). */
function isPlain(fixed: Buffer, { start, end }: ByteRange): boolean {
  const none = [34, 36, 38, 40].every((field) => fixed.readUInt16LE(field) === 0);
  return none && end - start === CENTRAL_BYTES + SIGNATURE_ENTRY.length;
}

/** What the entry holds, once both of its headers say the same and it fills the place before the directory. */
function readEntry({ fixed, at, local }: Header, directory: number, read: ReadAt): Buffer {
  const [flags, method] = [fixed.readUInt16LE(8), fixed.readUInt16LE(10)];
  if (flags !== 0 || method !== 0) throw new MalformedPackage('its entry is not stored as it is');
  const length = fixed.readUInt32LE(24);
  if (fixed.readUInt32LE(20) !== length) throw new MalformedPackage('its entry has two lengths');
  if (length > MAX_PACKAGE_SIGNATURE_BYTES)
    throw new MalformedPackage(`its entry has more than ${MAX_PACKAGE_SIGNATURE_BYTES} bytes`);
  if (!isPlain(fixed, at)) throw new MalformedPackage('its entry has fields that signing does not write');
  const start = local + LOCAL_BYTES + SIGNATURE_ENTRY.length;
  if (start + length !== directory) throw new MalformedPackage('its entry does not end where the directory begins');
  const header = read(local, LOCAL_BYTES + SIGNATURE_ENTRY.length);
  const name = header.subarray(LOCAL_BYTES).toString('latin1');
  if (header.readUInt32LE() !== LOCAL || name !== SIGNATURE_ENTRY || header.readUInt16LE(28) !== 0)
    throw new MalformedPackage('its entry does not stand where the directory says');
  // Version, flags, method, time, checksum and lengths: the same 24 bytes in both headers, with the length of the name.
  if (!header.subarray(4, 28).equals(fixed.subarray(6, 30)))
    throw new MalformedPackage('the two headers of its entry differ');
  const content = read(start, length);
  if (crc32(content) !== fixed.readUInt32LE(16)) throw new MalformedPackage('its entry does not fit its checksum');
  return content;
}
