/** The end of a run by a signal, as whoever is ended by it sees it. */
import { constants } from 'node:os';

/** The run was ended by a signal. */
export class EndedBySignal extends Error {
  override readonly name = 'EndedBySignal';
  /** 128+n, as shells have it. */
  readonly exitCode: number;
  constructor(signal: NodeJS.Signals) {
    super(`ended by ${signal}`);
    this.exitCode = signalCode(signal);
  }
}

export function signalCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

/** Why an asked end came; undefined where none was asked for, or by something else than a signal. */
export function endOf({ reason }: AbortSignal): EndedBySignal | undefined {
  return reason instanceof EndedBySignal ? reason : undefined;
}
