/**
 * Zip archives, by their central directory; the file stays open from the first byte that is hashed to the last. Tools that read
 * an archive from its begin go by the headers in front of the contents: where these name or pack a file otherwise it is refused.
 */
import { crc32 } from 'node:zlib';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { refuseEntry } from './refused.js';
import type { Tree } from './tree.js';

/** Types in the upper half of the external attributes, as `st_mode` has them (Info-ZIP, "unix" extension). */
const TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const SYMBOLIC_LINK = 0o120000;

/**
 * Extracts; throws ExtractionRefused, or what the library says of a damaged archive.
 *
 * @param fd an open file; it stays open
 */
export async function readZip(fd: number, tree: Tree, signal?: AbortSignal): Promise<void> {
  const { default: yauzl } = await import('yauzl');
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    // Names are judged here, for all formats alike.
    yauzl.fromFd(fd, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, opened) => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      take(zip, entry, tree, signal).then(() => {
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

async function take(zip: ZipFile, entry: Entry, tree: Tree, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  const { fileName: name } = entry;
  const attributes = entry.externalFileAttributes >>> 16;
  const problem = kindProblem(entry, attributes & TYPE) ?? (await otherwiseInFront(zip, entry));
  if (problem !== undefined) throw refuseEntry(name, problem);
  if (isFolder(entry)) {
    tree.folder(name);
    return;
  }
  const mode = attributes === 0 ? {} : { mode: attributes & 0o7777 };
  const file = tree.file({ name, size: entry.uncompressedSize, ...mode });
  let sum = 0;
  for await (const chunk of await contentOf(zip, entry)) {
    signal?.throwIfAborted();
    sum = crc32(chunk as Buffer, sum);
    file.write(chunk as Buffer);
  }
  file.end();
  if (sum !== entry.crc32) throw refuseEntry(name, 'does not have the checksum that the archive states (CRC-32)');
}

function isFolder({ fileName }: Entry): boolean {
  return fileName.endsWith('/');
}

/** @param type of the entry, 0 where the archive has none; the answer continues the name of the entry */
function kindProblem(entry: Entry, type: number): string | undefined {
  if (type === SYMBOLIC_LINK) return 'is a symbolic link';
  if (type !== 0 && type !== REGULAR && type !== FOLDER) return 'is not a regular file';
  if (isFolder(entry)) return entry.uncompressedSize > 0 ? 'is a folder with content' : undefined;
  if (type === FOLDER) return 'is a folder with the name of a file';
  return (entry.generalPurposeBitFlag & 1) === 0 ? undefined : 'is encrypted';
}

async function otherwiseInFront(zip: ZipFile, entry: Entry): Promise<string | undefined> {
  const { fileName, compressionMethod } = await zip.readLocalFileHeaderPromise(entry);
  if (!fileName.equals(entry.fileNameRaw)) return 'has another name in front of its content';
  return compressionMethod === entry.compressionMethod ? undefined : 'is packed otherwise in front of its content';
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
