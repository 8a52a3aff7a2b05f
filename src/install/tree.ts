/**
 * The folder that an archive is extracted to. It begins empty, gets folders and regular files only, and each path once;
 * so nothing that is written can lead out of it. A folder is made with the first file in it, or at the end: an archive that
 * is refused for its many folders has made none of them.
 */
import { chmodSync, closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { giveWay } from '../core/event-loop.js';
import { MAX_ARCHIVE_ENTRIES, MAX_ARCHIVE_FOLDERS, MAX_UNPACKED_BYTES } from '../core/limits.js';
import { entrySegments, nameKey, type NameRules } from './entry-name.js';
import { ExtractionRefused, refuseEntry } from './refused.js';

export interface ExtractionLimits {
  readonly entries: number;
  /** Folders, also those that come of the names of files alone. */
  readonly folders: number;
  /** Bytes of all files together. */
  readonly bytes: number;
}

export const EXTRACTION_LIMITS: ExtractionLimits = {
  entries: MAX_ARCHIVE_ENTRIES,
  folders: MAX_ARCHIVE_FOLDERS,
  bytes: MAX_UNPACKED_BYTES,
};

/** A regular file, as far as the archive knows it. */
interface FileEntry {
  readonly name: string;
  /** Permissions as the archive has them; absent where it has none, then the content tells whether it is a program. */
  readonly mode?: number;
  /** The size that the archive states. */
  readonly size: number;
}

/** An open file of the tree. Every method throws ExtractionRefused. */
interface FileWriter {
  write(chunk: Uint8Array): void;
  /** Closes the file, which must have the stated size. */
  end(): void;
}

export interface Tree {
  folder(name: string): void;
  file(entry: FileEntry): FileWriter;
  /** Counts a header that is no file and no folder itself, as pax has them. */
  header(): void;
  /** Makes the folders that no file lies in. Throws the signal's reason where it is told to end. */
  finish(signal?: AbortSignal): Promise<void>;
  /** How many files were written. */
  count(): number;
  /** Closes what is still open after a failure. */
  close(): void;
}

/** A header of pax, and GNU's for a long name and a long link. */
const MAX_HEADERS_PER_ENTRY = 3;
const SET_ID = 0o6000;
const ANY_EXECUTE = 0o111;

interface State {
  readonly root: string;
  readonly rules: NameRules;
  readonly limits: ExtractionLimits;
  /** By the key of the path: what lies there, and the spelling that made it. */
  readonly taken: Map<string, { readonly kind: 'file' | 'folder'; readonly path: string }>;
  /** Folders that are not there yet, by their paths. */
  readonly unmade: Set<string>;
  readonly open: Set<number>;
  entries: number;
  headers: number;
  folders: number;
  bytes: number;
  files: number;
}

/** @param root absolute path of an empty folder of ours */
export function createTree(root: string, rules: NameRules, limits: ExtractionLimits = EXTRACTION_LIMITS): Tree {
  const state: State = {
    root,
    rules,
    limits,
    taken: new Map(),
    unmade: new Set(),
    open: new Set(),
    entries: 0,
    headers: 0,
    folders: 0,
    bytes: 0,
    files: 0,
  };
  return {
    folder(name) {
      countEntry(state);
      claimFolders(state, name, entrySegments(name, rules));
    },
    file(entry) {
      countEntry(state);
      return openFile(state, entry);
    },
    header() {
      state.headers++;
      // One of each kind may stand before an entry.
      if (state.headers > MAX_HEADERS_PER_ENTRY * state.limits.entries)
        throw overLimit(`more than ${MAX_HEADERS_PER_ENTRY * state.limits.entries} headers`);
    },
    async finish(signal) {
      for (const path of state.unmade) {
        makeFolder(state, path);
        await giveWay(signal);
      }
    },
    count: () => state.files,
    close() {
      for (const fd of state.open) closeSync(fd);
      state.open.clear();
    },
  };
}

function countEntry(state: State): void {
  state.entries++;
  if (state.entries > state.limits.entries) throw overLimit(`more than ${state.limits.entries} entries`);
}

/** Takes the folders of a path, each by its one spelling. */
function claimFolders(state: State, name: string, segments: readonly string[]): void {
  for (let depth = 1; depth <= segments.length; depth++) {
    const path = segments.slice(0, depth).join('/');
    const key = nameKey(path, state.rules);
    const known = state.taken.get(key);
    if (known?.kind === 'file') throw refuseEntry(name, 'lies below something that is a file in the same archive');
    if (known && known.path !== path) throw refuseEntry(name, `collides with ${JSON.stringify(known.path)} here`);
    if (known) continue;
    // No entry needs to name them: one long name makes dozens.
    state.folders++;
    if (state.folders > state.limits.folders) throw overLimit(`more than ${state.limits.folders} folders`);
    state.taken.set(key, { kind: 'folder', path });
    state.unmade.add(path);
  }
}

function makeFolder(state: State, path: string): void {
  if (state.unmade.delete(path)) mkdirSync(join(state.root, path), { mode: 0o755 });
}

function openFile(state: State, { name, mode, size }: FileEntry): FileWriter {
  const segments = entrySegments(name, state.rules);
  if (segments.length === 0 || name.endsWith('/')) throw refuseEntry(name, 'is a file with the name of a folder');
  if (mode !== undefined && (mode & SET_ID) !== 0)
    throw refuseEntry(name, 'would run with the rights of its owner (setuid, setgid)');
  if (size > state.limits.bytes - state.bytes) throw overLimit(`more than ${state.limits.bytes} bytes unpacked`);
  claimFolders(state, name, segments.slice(0, -1));
  const path = segments.join('/');
  const key = nameKey(path, state.rules);
  const known = state.taken.get(key);
  if (known)
    throw refuseEntry(name, known.path === path ? 'occurs twice' : `collides with ${JSON.stringify(known.path)} here`);
  state.taken.set(key, { kind: 'file', path });
  for (let depth = 1; depth < segments.length; depth++) makeFolder(state, segments.slice(0, depth).join('/'));
  const target = join(state.root, path);
  const fd = openSync(target, 'wx', 0o600);
  state.open.add(fd);
  state.files++;
  return writer(state, { name, mode, size }, target, fd);
}

function writer(
  state: State,
  { name, mode, size }: { readonly name: string; readonly mode: number | undefined; readonly size: number },
  target: string,
  fd: number,
): FileWriter {
  let written = 0;
  let head = Buffer.alloc(0);
  return {
    write(chunk) {
      written += chunk.byteLength;
      state.bytes += chunk.byteLength;
      if (written > size) throw refuseEntry(name, `is longer than the ${size} bytes that the archive states`);
      if (state.bytes > state.limits.bytes) throw overLimit(`more than ${state.limits.bytes} bytes unpacked`);
      if (head.length < MAGIC_LENGTH) head = Buffer.concat([head, chunk.subarray(0, MAGIC_LENGTH - head.length)]);
      writeAll(fd, chunk);
    },
    end() {
      if (written !== size) throw refuseEntry(name, `has ${written} bytes where the archive states ${size}`);
      closeSync(fd);
      state.open.delete(fd);
      const executable = mode === undefined ? isProgram(head) : (mode & ANY_EXECUTE) !== 0;
      chmodSync(target, executable ? 0o755 : 0o644);
    },
  };
}

function writeAll(fd: number, chunk: Uint8Array): void {
  for (let done = 0; done < chunk.byteLength;) done += writeSync(fd, chunk, done);
}

function overLimit(actual: string): ExtractionRefused {
  return new ExtractionRefused({
    code: 'LIMIT_EXCEEDED',
    message: 'The archive holds more than the gate unpacks',
    actual,
    hint: 'It may be made to fill the disk. Unpack it yourself if you know better.',
  });
}

/** Bytes that `isProgram` looks at. */
const MAGIC_LENGTH = 4;

const PROGRAMS: readonly string[] = [
  '7f454c46', // ELF
  'feedface', // Mach-O, 32 bit
  'feedfacf', // Mach-O, 64 bit
  'cefaedfe', // both with the other byte order
  'cffaedfe',
  'cafebabe', // Mach-O for several processors
];

/** Whether a file begins as a program does: ELF, Mach-O, a program of Windows, or a script with its interpreter. */
export function isProgram(head: Buffer): boolean {
  const magic = head.subarray(0, MAGIC_LENGTH).toString('hex');
  return PROGRAMS.includes(magic) || magic.startsWith('4d5a') || magic.startsWith('2321');
}
