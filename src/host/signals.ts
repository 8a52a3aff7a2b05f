/**
 * The signals that ask a process to end. The first ends the run in order: what was begun is removed, and outputs and report
 * say what happened. The second ends it at once.
 *
 * GitHub cancels a job by SIGINT, SIGTERM 7.5 seconds later and, 2.5 seconds after that, a kill that nobody can handle.
 */
import { EndedBySignal, signalCode } from '../core/ended.js';

/** On Windows Ctrl+Break and the closing of a console are signals too; SIGTERM ends a process there without asking it. */
const ENDING: readonly NodeJS.Signals[] = [
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  ...(process.platform === 'win32' ? (['SIGBREAK'] as const) : []),
];

/** How long what is left of a run may hold the process after the run has ended, in milliseconds. */
const LINGER_MS = 500;

/** @returns a signal that aborts with `EndedBySignal` when the process is asked to end. */
export function endingSignal(process: Pick<NodeJS.Process, 'on' | 'exit'> = globalThis.process): AbortSignal {
  const controller = new AbortController();
  for (const name of ENDING) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(signalCode(name));
      controller.abort(new EndedBySignal(name));
    });
  }
  return controller.signal;
}

/** Ends the process soon after a run that was ended by a signal: a request or a thread of it may still hold it. */
export function endSoon(ended: AbortSignal): void {
  if (ended.aborted) setTimeout(() => process.exit(), LINGER_MS).unref();
}
