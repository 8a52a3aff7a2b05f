/**
 * A word on waiting: a server that is silent for a while is named, so that a run that stands still says for whom. Who shows it decides
 * how often; nothing is worked out before, and nothing is said while pieces arrive.
 */
import { SYSTEM_CLOCK, type Clock } from '../core/clock.js';

/** Nothing is said before: most answers, also slow ones, are there by then. */
const SILENCE_MS = 5_000;
/** How often it is looked at; a number on a terminal goes on by seconds. */
const TICK_MS = 1_000;

/** Takes what is waited for, in words. */
type WaitListener = (text: () => string) => void;

const listeners = new Set<WaitListener>();

/** Tells of each wait of this process from now on. @returns ends it */
export function hearWaits(listener: WaitListener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Time, as a test hands it in. */
export interface Ticker {
  /** Milliseconds that never go back. */
  now(): number;
  /** Calls again and again. @returns ends it */
  every(ms: number, call: () => void): () => void;
}

/** The system's; it keeps no process alive. */
const REAL: Ticker = {
  now: () => performance.now(),
  every: (ms, call) => {
    const timer = setInterval(call, ms);
    timer.unref();
    return () => {
      clearInterval(timer);
    };
  },
};

interface Wait {
  /** Something arrived: the silence begins anew. */
  readonly renew: () => void;
  readonly end: () => void;
}

/** Begins to wait for an answer. @param who a host, as users know it */
export function waitFor(who: string, ticker: Ticker = REAL): Wait {
  let since = ticker.now();
  const silent = (): number => ticker.now() - since;
  const end = ticker.every(TICK_MS, () => {
    if (silent() >= SILENCE_MS) say(() => `waiting for ${who}: nothing has arrived for ${seconds(silent())} s`);
  });
  return {
    renew: () => {
      since = ticker.now();
    },
    end,
  };
}

interface PauseTimes {
  readonly clock?: Clock;
  readonly ticker?: Ticker;
}

/**
 * A pause before a server is asked again; a short one is not worth a word.
 *
 * @returns false where the end came first
 */
export async function pauseFor(
  who: string,
  ms: number,
  end: AbortSignal,
  { clock = SYSTEM_CLOCK, ticker = REAL }: PauseTimes,
): Promise<boolean> {
  const from = ticker.now();
  const left = (): number => Math.max(0, ms - (ticker.now() - from));
  const quiet = ticker.every(TICK_MS, () => {
    if (ms >= SILENCE_MS) say(() => `waiting to ask ${who} again, in ${seconds(left())} s`);
  });
  try {
    await clock.wait(ms, end);
    return true;
  } catch {
    return false;
  } finally {
    quiet();
  }
}

function say(text: () => string): void {
  for (const listener of listeners) listener(text);
}

function seconds(ms: number): number {
  return Math.round(ms / 1_000);
}
