/** What all entries do first. */
import { writeSync } from 'node:fs';
import { wordsOf } from '../core/result.js';
import { printable } from './printable.js';
import { outliveReaders } from './streams.js';

/** What was not proven must not pass: an end that nobody planned is "could not look". */
export const CRASHED = 3;

/**
 * Ends the process with `exitCode` on anything that nobody caught, and also where the event loop runs dry before the
 * gate is through: without this a promise that is never settled would end as a success. A stream that nobody reads is no
 * such thing: it changes nothing.
 *
 * @param prefix begins the one line that is printed, such as `::error::`.
 */
export function failClosed(exitCode: number, prefix: string): void {
  process.exitCode = exitCode;
  outliveReaders();
  const crash = (error: unknown): void => {
    const words = printable(
      `signature-gate stopped because of an internal error; nothing was verified: ${wordsOf(error)}`,
    );
    try {
      // Straight to the file: a stream could still hold the line when the process ends.
      writeSync(2, `${prefix}${words}\n`);
    } catch {
      // Nobody reads; what throws in here would change the exit code to Node's own 7.
    }
    process.exit(exitCode);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
