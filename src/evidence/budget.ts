/**
 * How much evidence a run holds in memory at a time. Bytes are charged before they are fetched and stay charged until what was
 * made of them is no longer needed: a server that has much to say is told to stop before its words are here.
 */
import { dig } from '../formats/json/json.js';

/** One for a run. */
export interface EvidenceBudget {
  /** Bytes that are charged now. */
  readonly held: number;
  /** For what is proven together, such as an image or a batch of files: its evidence is let loose together. */
  scope(): EvidenceScope;
}

export interface EvidenceScope {
  /** @param tooMuch the error of whoever fetches; gets the limit in bytes */
  hold(tooMuch: (limit: number) => Error): Hold;
  /** Gives back all that was charged in this scope. */
  release(): void;
}

/** Charges. Every method throws the error of `tooMuch` where the budget does not suffice; then nothing more is charged. */
export interface Hold {
  /** Says beforehand what is going to be charged, so that nothing is fetched where it cannot all be kept. */
  foresee(bytes: number): void;
  /** Charges what is in memory already, while nothing else is being fetched. */
  keep(bytes: number): void;
  /**
   * Charges what is about to be fetched, and afterwards what was really kept. Waits while reads that run beside it may give
   * room back.
   *
   * @param want a size that is known, or the most that a thing of unknown size may have
   * @param read gets the number of bytes that it may keep
   * @param weigh how many bytes it kept
   */
  read<Value>(
    want: { readonly exactly: number } | { readonly upTo: number },
    read: (room: number) => Promise<Value>,
    weigh: (value: Value) => number,
  ): Promise<Value>;
}

/** @param limit bytes */
export function createEvidenceBudget(limit: number): EvidenceBudget {
  const ledger = createLedger(limit);
  return {
    get held() {
      return limit - ledger.left();
    },
    scope: () => createScope(ledger),
  };
}

/** What is taken, and who waits for room. */
interface Ledger {
  readonly limit: number;
  left(): number;
  /** Negative to give back. */
  charge(bytes: number): void;
  /** Takes room, or waits for it; undefined where no wait would help. */
  reserve(most: number, least: number): Promise<number | undefined>;
  /** Gives back what was reserved. */
  settle(room: number): void;
}

function createLedger(limit: number): Ledger {
  let kept = 0;
  let pending = 0;
  let waiting: (() => void)[] = [];
  const left = (): number => limit - kept - pending;
  const wake = (): void => {
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  };
  return {
    limit,
    left,
    charge(bytes) {
      kept += bytes;
      if (bytes < 0) wake();
    },
    async reserve(most, least) {
      while (left() < most && pending > 0) await new Promise<void>((resolve) => waiting.push(resolve));
      const room = Math.min(most, left());
      if (room < least) return undefined;
      pending += room;
      return room;
    },
    settle(room) {
      pending -= room;
      wake();
    },
  };
}

function createScope(ledger: Ledger): EvidenceScope {
  let mine = 0;
  const charge = (bytes: number): void => {
    mine += bytes;
    ledger.charge(bytes);
  };
  return {
    hold: (tooMuch) => createHold(ledger, charge, () => tooMuch(ledger.limit)),
    release() {
      charge(-mine);
    },
  };
}

function createHold(ledger: Ledger, charge: (bytes: number) => void, tooMuch: () => Error): Hold {
  const foresee = (bytes: number): void => {
    if (bytes > ledger.left()) throw tooMuch();
  };
  return {
    foresee,
    keep(bytes) {
      foresee(bytes);
      charge(bytes);
    },
    async read(want, read, weigh) {
      const most = 'exactly' in want ? want.exactly : want.upTo;
      const room = await ledger.reserve(most, 'exactly' in want ? most : 1);
      if (room === undefined) throw tooMuch();
      try {
        const value = await read(room);
        charge(weigh(value));
        return value;
      } catch (error) {
        throw room < most && isLimit(error) ? tooMuch() : error;
      } finally {
        ledger.settle(room);
      }
    },
  };
}

/** True where a reader met its own end; with less room than it may have, that end is the budget's. */
function isLimit(error: unknown): boolean {
  return [dig(error, 'code'), dig(error, 'refusal', 'code')].includes('LIMIT_EXCEEDED');
}
