/**
 * Worker threads that verify signatures beside the main one. They are a help, not a need, and decide nothing: a worker says which
 * calls hold, the main thread asks for each of them where it always did, and proofs are made there. What a worker does not
 * say, or says of other bytes, is verified on the main thread (`formats/signature-call.ts`).
 */
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { MAX_FORESEEN_BATCH_BYTES } from '../../core/limits.js';
import { forgetHeld, rememberHeld, type SignatureCall } from '../../formats/signature-call.js';
import { createRoom, pack, type Share } from './share.js';
import { signatureWorkerSource, type Findings } from './signature-worker.js';

/** Fewer are verified before a worker has started: about 50 ms of work. */
const MIN_ITEMS = 64;
/** Items that go to a worker together: some 15 ms of its time. */
const PARCEL_ITEMS = 16;
/** Parcels that a worker has at hand, so that it does not wait while the main thread is busy. */
const IN_HAND = 3;
/** Beyond this the main thread, which reads and decides, is the limit. */
const MAX_WORKERS = 3;

export interface CrewOptions {
  /** How many worker threads to use instead of as many as there are other cores. */
  readonly workers?: number;
  /** Program of the workers; for tests of their failure. */
  readonly program?: string;
  readonly minItems?: number;
}

/** What is done to each of many items. */
interface Work<Item, Outcome> {
  /** Whether there is anything to foresee of it; the others are decided on together, when all of these are begun. */
  readonly isWorth: (item: Item) => boolean;
  /** The verifications that deciding on the item will probably need. */
  readonly foresee: (item: Item) => readonly SignatureCall[];
  readonly decide: (item: Item) => Promise<Outcome>;
  readonly signal: AbortSignal;
}

export interface SignatureCrew {
  /** Decides on every item; outcomes are in the order of the items, whatever was done first. Rejects as `decide` does. */
  each<Item, Outcome>(items: readonly Item[], work: Work<Item, Outcome>): Promise<readonly Outcome[]>;
  /** Verifications that workers were asked for, and that they found to hold. */
  readonly counts: { asked: number; held: number };
  /** Ends the workers; they are started again where there is more to do. */
  stop(): Promise<void>;
}

/** The crew of a run. Its workers start with the first work that is worth it. */
export function createSignatureCrew(options: CrewOptions = {}): SignatureCrew {
  const size = Math.min(options.workers ?? availableParallelism() - 1, MAX_WORKERS);
  const counts = { asked: 0, held: 0 };
  let hands: Hand[] | undefined;
  let lastNumber = 0;
  return {
    counts,
    async each<Item, Outcome>(items: readonly Item[], work: Work<Item, Outcome>) {
      const least = Math.max(1, options.minItems ?? MIN_ITEMS);
      const isWorth = (index: number): boolean => work.isWorth(at(items, index));
      const worth = size < 1 || items.length < least ? [] : [...items.keys()].filter(isWorth);
      if (worth.length < least) return Promise.all(items.map(async (item) => work.decide(item)));
      const outcomes: Promise<Outcome>[] = [];
      const decide = (index: number): void => {
        const outcome = work.decide(at(items, index));
        // Whoever awaits them all hears of it; until then it is nobody's.
        outcome.catch(() => undefined);
        outcomes[index] = outcome;
      };
      hands ??= startHands(size, options.program ?? signatureWorkerSource());
      const board = createBoard(hands, counts, work.signal);
      try {
        const room = createRoom(MAX_FORESEEN_BATCH_BYTES);
        for (let start = 0; start < worth.length; start += PARCEL_ITEMS) {
          const indexes = worth.slice(start, start + PARCEL_ITEMS);
          const calls = indexes.flatMap((index) => work.foresee(at(items, index)));
          board.add(pack(++lastNumber, indexes, calls.filter(room)));
          await nextTurn();
          work.signal.throwIfAborted();
        }
        for (let share = await board.next(); share; share = await board.next()) {
          share.items.forEach(decide);
          await nextTurn();
        }
        for (const index of items.keys()) if (!(index in outcomes)) decide(index);
        return await Promise.all(outcomes);
      } finally {
        board.close();
        forgetHeld();
      }
    },
    async stop() {
      const ended = hands ?? [];
      hands = undefined;
      await Promise.all(ended.map(async (hand) => hand.end()));
    },
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  if (!(index in items)) throw new RangeError(`there is no item ${index}`);
  return items[index] as Item;
}

/** What is to be done of one piece of work, by workers and by the main thread. */
interface Board {
  add(share: Share): void;
  /**
   * The next share to decide on: one that a worker has answered, or else one that none has taken. Undefined at the end; rejects
   * with the signal's reason.
   */
  next(): Promise<Share | undefined>;
  close(): void;
}

function createBoard(hands: readonly Hand[], counts: { asked: number; held: number }, signal: AbortSignal): Board {
  const waiting: Share[] = [];
  const answered: Share[] = [];
  let wake = (): void => undefined;
  const onAbort = (): void => {
    wake();
  };
  signal.addEventListener('abort', onAbort);
  const employer: Employer = {
    take: () => {
      const share = waiting.shift();
      counts.asked += share?.parcel.calls.length ?? 0;
      return share;
    },
    done: (share, valid) => {
      const held = share.held(valid);
      counts.held += held.length;
      rememberHeld(held);
      answered.push(share);
      wake();
    },
    giveBack: (shares) => {
      answered.push(...shares);
      wake();
    },
  };
  const feed = (): void => {
    for (const hand of hands) hand.feed(employer);
  };
  return {
    add(share) {
      waiting.push(share);
      feed();
    },
    async next() {
      for (;;) {
        signal.throwIfAborted();
        feed();
        const share = answered.shift() ?? waiting.pop();
        if (share) return share;
        if (!hands.some((hand) => hand.isBusy())) return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close() {
      signal.removeEventListener('abort', onAbort);
      for (const hand of hands) hand.forget();
    },
  };
}

interface Employer {
  readonly take: () => Share | undefined;
  readonly done: (share: Share, valid: readonly boolean[]) => void;
  /** What the main thread must do itself after all. */
  readonly giveBack: (shares: readonly Share[]) => void;
}

/** One worker and what it has in hand. */
interface Hand {
  feed(employer: Employer): void;
  isBusy(): boolean;
  /** What it has in hand is of no use any more; answers to it are not heard. */
  forget(): void;
  end(): Promise<unknown>;
}

/** @returns as many as the system gives. */
function startHands(size: number, program: string): Hand[] {
  return Array.from({ length: size }, () => startHand(program)).filter((hand) => hand !== undefined);
}

function startHand(program: string): Hand | undefined {
  let worker: Worker;
  try {
    // No environment, no flags: a worker needs none, and the tokens of the job are not its concern.
    worker = new Worker(program, { eval: true, env: {}, execArgv: [] });
  } catch {
    return undefined;
  }
  const shares = new Map<number, Share>();
  let employer: Employer | undefined;
  let dead = false;
  const lost = (): void => {
    dead = true;
    const left = [...shares.values()];
    shares.clear();
    employer?.giveBack(left);
  };
  worker.on('message', ({ number, valid }: Findings) => {
    const share = shares.get(number);
    if (!share || !employer) return;
    shares.delete(number);
    employer.done(share, Array.isArray(valid) ? valid : []);
    hand.feed(employer);
  });
  worker.on('error', lost);
  worker.on('messageerror', lost);
  worker.on('exit', lost);
  const hand: Hand = {
    feed(by) {
      employer = by;
      while (!dead && shares.size < IN_HAND) {
        const share = by.take();
        if (!share) return;
        shares.set(share.parcel.number, share);
        try {
          worker.postMessage(share.parcel);
        } catch {
          lost(); // what cannot be sent is done here
        }
      }
    },
    isBusy: () => shares.size > 0,
    forget() {
      employer = undefined;
      shares.clear();
    },
    end: async () => worker.terminate(),
  };
  return hand;
}
