/** Zip archives, by their central directory; the file stays open from the first byte that is hashed to the last. */
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
  const type = attributes & TYPE;
  if (type === SYMBOLIC_LINK) throw refuseEntry(name, 'is a symbolic link');
  if (type !== 0 && type !== REGULAR && type !== FOLDER) throw refuseEntry(name, 'is not a regular file');
  if (name.endsWith('/')) {
    tree.folder(name);
    return;
  }
  if (type === FOLDER) throw refuseEntry(name, 'is a folder with the name of a file');
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw refuseEntry(name, 'is encrypted');
  const mode = attributes === 0 ? {} : { mode: attributes & 0o7777 };
  const file = tree.file({ name, size: entry.uncompressedSize, ...mode });
  for await (const chunk of await contentOf(zip, entry)) {
    signal?.throwIfAborted();
    file.write(chunk as Buffer);
  }
  file.end();
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
