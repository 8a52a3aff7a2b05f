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

/** Keeps the failing of a stream from ending the process. */
export function outliveReaders(streams: readonly NodeJS.WritableStream[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}
