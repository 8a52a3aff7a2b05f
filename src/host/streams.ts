/**
 * Printing, whoever reads. A reader that has seen enough (`| head -1`) or a disk that is full must not change what a run comes
 * to: the exit code is the verdict's, and outputs and reports have ways of their own.
 */

/** What a stream is for printing; `process.stdout` has all of it. */
export interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Prints, or does not. */
export function print(sink: Sink, text: string): void {
  whoeverReads(() => sink.write(text));
}

/** Runs something that prints. Pipes fail later by an event, files on Linux at once. */
export function whoeverReads(printing: () => unknown): void {
  try {
    printing();
  } catch {
    // There is nobody left to tell.
  }
}

/** Characters that are written at once: a write for each of ten thousand lines takes longer than to verify them. */
const BLOCK = 64 * 1024;

/** Lines joined into few texts, none of which ends with an `eol`. */
export function* inBlocks(lines: Iterable<string>, eol: string): Generator<string> {
  let block: string[] = [];
  let size = 0;
  for (const line of lines) {
    block.push(line);
    size += line.length;
    if (size < BLOCK) continue;
    yield block.join(eol);
    block = [];
    size = 0;
  }
  if (block.length > 0) yield block.join(eol);
}

/** Keeps the failing of a stream from ending the process. */
export function outliveReaders(streams: readonly NodeJS.WritableStream[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}
