/** Tar archives, plain or compressed: every entry goes to the tree or refuses the whole archive. */
import { readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ReadEntry } from 'tar';
import { giveWay } from '../core/event-loop.js';
import { wordsOf } from '../core/result.js';
import type { ArchiveKind } from './archive-kind.js';
import { kindOf } from './archive-kind.js';
import { ExtractionRefused, refuseEntry } from './refused.js';
import type { Tree } from './tree.js';

type Chunks = AsyncIterable<Buffer>;

const READ_SIZE = 256 * 1024;
/** Everything in a tar archive fills whole blocks. */
const BLOCK = 512;
/** What may follow the end of an archive: writers fill a record, which the largest tapes have some MiB of. */
const MAX_PADDING = 4 * 1024 * 1024;

interface TarSource {
  /** An open file; it stays open. */
  readonly fd: number;
  readonly kind: Exclude<ArchiveKind, 'zip'>;
  /** Bytes that may come out of decompression: what the tree may hold and headers besides. */
  readonly maxBytes: number;
  /** Sees every byte of the file, for hashing. */
  readonly onBytes: (chunk: Buffer) => void;
}

/** Extracts; throws ExtractionRefused, or whatever zlib and the parser say of a damaged archive. */
export async function readTar(source: TarSource, tree: Tree, signal?: AbortSignal): Promise<void> {
  const { Parser } = await import('tar');
  const failure: { error?: unknown } = {};
  const parser = new Parser({
    strict: true,
    brotli: false,
    zstd: false,
    onReadEntry: (entry) => {
      try {
        take(entry, tree, failure);
      } catch (error) {
        failure.error ??= error;
        entry.resume();
      }
    },
  });
  parser.on('error', (error: unknown) => (failure.error ??= error));
  // Entries that the parser skips by itself (kinds that it does not know) would go missing in silence.
  parser.on(
    'ignoredEntry',
    (entry: ReadEntry) => (failure.error ??= refuseEntry(entry.path, 'is of a kind that is not extracted')),
  );
  // The parser knows nothing of these, and would write the map of the holes as content, under a made-up name.
  parser.on('meta', (text: string) => {
    // Headers without a file behind them would be no entry, however many there are.
    countHeader(tree, failure);
    if (/^[0-9]+ GNU\.sparse\./m.test(text)) failure.error ??= sparse();
  });
  let ended = false;
  parser.on('eof', () => (ended = true));
  const check = (): void => {
    if (failure.error !== undefined) throw failure.error as Error;
  };
  await pipeline(
    chunksOf(source),
    await decompressor(source.kind),
    async (chunks: Chunks) => {
      let padding = 0;
      for await (const chunk of bounded(chunks, source.maxBytes)) {
        // Nothing behind the end is read, and the parser would keep all of it.
        if (ended) padding += chunk.length;
        else parser.write(chunk);
        if (padding > MAX_PADDING) throw tooMuchBehind();
        check();
        await giveWay(signal);
      }
      parser.end();
      check();
    },
    ...(signal ? [{ signal }] : []),
  );
}

function countHeader(tree: Tree, failure: { error?: unknown }): void {
  try {
    tree.header();
  } catch (error) {
    failure.error ??= error;
  }
}

function tooMuchBehind(): ExtractionRefused {
  return new ExtractionRefused({
    code: 'LIMIT_EXCEEDED',
    message: 'The archive has data after its end',
    expected: `at most ${MAX_PADDING} bytes`,
  });
}

function sparse(): ExtractionRefused {
  const message = 'The archive holds a sparse file';
  return new ExtractionRefused({ code: 'INSTALL_REFUSED', message, hint: 'Make it without `--sparse`.' });
}

function take(entry: ReadEntry, tree: Tree, failure: { error?: unknown }): void {
  const name = entry.path;
  const links = 'A link can lead anywhere. Unpack the archive yourself if you trust the layout of it.';
  switch (entry.type) {
    case 'Directory':
    case 'GNUDumpDir':
      tree.folder(name);
      entry.resume();
      return;
    case 'File':
    case 'OldFile':
    case 'ContiguousFile':
      break;
    case 'SymbolicLink':
      throw refuseEntry(name, 'is a symbolic link', links);
    case 'Link':
      throw refuseEntry(name, 'is a hard link', links);
    default:
      throw refuseEntry(name, `is not a regular file but a ${entry.type}`);
  }
  const file = tree.file({ name, size: entry.size, ...(entry.mode !== undefined && { mode: entry.mode }) });
  const guarded = (act: () => void) => (): void => {
    try {
      if (failure.error === undefined) act();
    } catch (error) {
      failure.error ??= error;
    }
  };
  entry.on('data', (chunk: Buffer) => {
    guarded(() => {
      file.write(chunk);
    })();
  });
  entry.on(
    'end',
    guarded(() => {
      file.end();
    }),
  );
}

/** Not by a stream of the file: that one closes it when the pipeline breaks, and then it would be closed twice. */
// eslint-disable-next-line @typescript-eslint/require-await -- the steps behind it are asynchronous
async function* chunksOf({ fd, onBytes }: TarSource): AsyncGenerator<Buffer> {
  for (let position = 0; ;) {
    const buffer = Buffer.allocUnsafeSlow(READ_SIZE);
    const length = readSync(fd, buffer, 0, READ_SIZE, position);
    if (length === 0) return;
    const chunk = buffer.subarray(0, length);
    onBytes(chunk);
    position += length;
    yield chunk;
  }
}

/** Holds back what is less than a header: what it is can be told from a whole one only. */
async function* fromWholeHeader(chunks: Chunks): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < BLOCK) continue;
    yield head;
    head = undefined;
  }
  if (head && head.length > 0) yield head;
}

/** Cuts a bomb off, and refuses an archive inside a compressed file inside a compressed file. */
async function* bounded(chunks: Chunks, maxBytes: number): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of fromWholeHeader(chunks)) {
    if (total === 0 && ['tar.gz', 'tar.xz', 'zip', 'unsupported'].includes(kindOf(chunk).kind)) {
      throw new ExtractionRefused({ code: 'INSTALL_REFUSED', message: 'The archive holds no tar but another archive' });
    }
    total += chunk.length;
    if (total > maxBytes) {
      throw new ExtractionRefused({
        code: 'LIMIT_EXCEEDED',
        message: 'The archive unpacks to more than the gate allows',
        expected: `at most ${maxBytes} bytes`,
      });
    }
    yield chunk;
  }
  if (total % BLOCK !== 0) {
    throw new ExtractionRefused({
      code: 'INSTALL_REFUSED',
      message: 'The archive is cut off in the middle of a block',
    });
  }
}

async function decompressor(kind: TarSource['kind']): Promise<NodeJS.ReadWriteStream | ((chunks: Chunks) => Chunks)> {
  switch (kind) {
    case 'tar':
      return (chunks) => chunks;
    case 'tar.gz':
      return createGunzip();
    case 'tar.xz': {
      // A bundle of CommonJS whose names Node cannot see.
      const { default: xz } = await import('xz-decompress');
      return (chunks) => unxz(chunks, xz.XzReadableStream);
    }
  }
}

type XzStream = new (compressed: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>;

/** Results of the decoder (xz-embedded, `enum xz_ret`), in words that continue "The archive". */
const XZ_FAULTS: Readonly<Partial<Record<string, string>>> = {
  '3': 'needs more memory than the gate has',
  '4': 'needs a larger dictionary than the gate unpacks with (64 MiB)',
  '6': 'is compressed with a filter that is not supported',
  '8': 'is cut off, or has data after its end',
};

async function* unxz(chunks: Chunks, Stream: XzStream): AsyncGenerator<Buffer> {
  const compressed = Readable.toWeb(Readable.from(chunks)) as ReadableStream<Uint8Array>;
  const reader = new Stream(compressed).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield Buffer.from(next.value);
  } catch (error) {
    const [, code] = /error code ([0-9]+)$/.exec(wordsOf(error)) ?? [];
    if (code === undefined) throw error;
    const message = `The archive ${XZ_FAULTS[code] ?? 'is damaged: what is compressed by xz cannot be read'}`;
    throw new ExtractionRefused({ code: 'INSTALL_REFUSED', message });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
