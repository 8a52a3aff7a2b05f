/** Worker threads that hash beside the main one. They are a help, not a need: what a worker cannot do is given back. */
import { Worker } from 'node:worker_threads';
import { type Message, type RawResult, type Task, workerSource } from './hash-worker.js';

/** Work that a worker has in hand at least, in bytes, so that it does not wait while the main thread is busy with a batch. */
const IN_HAND = 8 * 1024 * 1024;
/** How often a worker says how far it is, in bytes. */
const REPORT_BYTES = 16 * 1024 * 1024;

/** What the crew needs of its owner. */
interface CrewOptions {
  readonly size: number;
  /** Bytes per read. */
  readonly chunk: number;
  /** The program; absent for the real one. Tests give one that fails. */
  readonly source?: string;
  /** The next task, if there is any left. */
  take(): Task | undefined;
  /** A worker died; somebody else must do its task. */
  giveBack(task: Task): void;
  done(results: readonly RawResult[]): void;
  onBytes(count: number): void;
}

export interface Crew {
  /** Whether any worker has work in hand. */
  busy(): boolean;
  /** Resolves at the next word from a worker, or when `wake` is called. */
  news(): Promise<void>;
  readonly wake: () => void;
  stop(): Promise<void>;
}

/** @returns the crew, already at work; smaller, or empty, where the system gives no threads. */
export function startCrew(options: CrewOptions): Crew {
  let wake = (): void => undefined;
  const hands: Hand[] = [];
  const source = options.source ?? workerSource(options.chunk, REPORT_BYTES);
  for (let count = 0; count < options.size; count++) {
    const hand = startHand(source, options, () => {
      wake();
    });
    if (hand) hands.push(hand);
  }
  return {
    busy: () => hands.some(({ tasks }) => tasks.length > 0),
    news: () =>
      new Promise((resolve) => {
        wake = resolve;
      }),
    wake: () => {
      wake();
    },
    stop: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

/** One worker and what it has in hand, in the order in which it will be done. */
interface Hand {
  readonly worker: Worker;
  readonly tasks: Task[];
}

function startHand(source: string, options: CrewOptions, wake: () => void): Hand | undefined {
  let worker: Worker;
  try {
    // No environment, no flags: a worker needs none, and the tokens of the job are not its concern.
    worker = new Worker(source, { eval: true, env: {}, execArgv: [] });
  } catch {
    return undefined;
  }
  const tasks: Task[] = [];
  const feed = (): void => {
    while (tasks.reduce((sum, { cost }) => sum + cost, 0) < IN_HAND) {
      const task = options.take();
      if (!task) break;
      tasks.push(task);
      worker.postMessage(task);
    }
  };
  const lost = (): void => {
    for (const task of tasks.splice(0)) options.giveBack(task);
    wake();
  };
  worker.on('message', (message: Message) => {
    if (message.kind === 'bytes') options.onBytes(message.count);
    else {
      tasks.shift();
      options.done(message.results);
      feed();
    }
    wake();
  });
  worker.on('error', lost);
  worker.on('messageerror', lost);
  worker.on('exit', lost);
  feed();
  return { worker, tasks };
}
