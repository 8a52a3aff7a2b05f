/**
 * Finds entries in transparency logs of version 1 by the hash of what they must be. Questions that come at the same time share
 * their requests, and what was asked once in a run is not asked again.
 */
import { leafHashOf } from '../evidence/sigstore/canonical-entry.js';
import { LOG_REQUEST_TIMEOUT_MS, LOG_RETRIES, MAX_LOG_QUERIES } from '../core/limits.js';
import type { LogLimits, LogWord } from './log-word.js';

/** The end of a search. `log` is the address of the log that it is about. */
type Search =
  | Extract<LogWord, { kind: 'entries' | 'unseen' }>
  | { readonly kind: 'none'; readonly logs: readonly string[] }
  | { readonly kind: 'unproven'; readonly what: string; readonly log: string }
  | { readonly kind: 'offline' };

export interface EntryFinder {
  /** The address that is asked in place of the trusted root's logs. */
  readonly instead?: string;
  /**
   * Asks one log after the other until one has an entry. Throws only where the run's signal says so.
   *
   * @param bodies the bodies that the entry can have
   * @param logs addresses of logs, without a final slash
   */
  readonly find: (bodies: readonly Buffer[], logs: readonly string[]) => Promise<Search>;
}

interface FinderOptions {
  readonly signal: AbortSignal;
  /** Nobody is asked. */
  readonly offline: boolean;
  readonly instead?: string;
  readonly limits?: LogLimits;
}

const LIMITS: LogLimits = { requestMs: LOG_REQUEST_TIMEOUT_MS, retries: LOG_RETRIES };

export function createEntryFinder({ signal, offline, instead, limits = LIMITS }: FinderOptions): EntryFinder {
  const queues = new Map<string, Ask>();
  const queueOf = (log: string): Ask => {
    const queue = queues.get(log) ?? createQueue(log, limits, signal);
    queues.set(log, queue);
    return queue;
  };
  return {
    ...(instead !== undefined && { instead }),
    find: async (bodies, logs) => {
      if (offline) return { kind: 'offline' };
      let worst: Search = { kind: 'none', logs };
      for (const log of logs) {
        const word = mostTelling(await Promise.all(bodies.map(queueOf(log))));
        if (word.kind === 'entries') return word;
        // What was not seen may prove what another log could not.
        if (word.kind === 'unseen') worst = word;
        else if (word.kind === 'unproven' && worst.kind === 'none') worst = { ...word, log };
      }
      return worst;
    },
  };
}

function mostTelling(words: readonly LogWord[]): LogWord {
  const entries = words.flatMap((word) => (word.kind === 'entries' ? word.entries : []));
  if (entries.length > 0) return { kind: 'entries', entries };
  const unclear = words.find(({ kind }) => kind === 'unseen') ?? words.find(({ kind }) => kind === 'unproven');
  return unclear ?? { kind: 'none' };
}

type Ask = (body: Buffer) => Promise<LogWord>;

interface Question {
  readonly body: Buffer;
  readonly answer: (word: LogWord) => void;
  readonly fail: (error: unknown) => void;
}

/** Questions for one log. Those that are asked before the next turn of the event loop go together, one request at a time. */
function createQueue(log: string, limits: LogLimits, signal: AbortSignal): Ask {
  const known = new Map<string, Promise<LogWord>>();
  let waiting: Question[] = [];
  const flush = async (): Promise<void> => {
    const questions = waiting;
    waiting = [];
    for (let start = 0; start < questions.length; start += MAX_LOG_QUERIES) {
      const some = questions.slice(start, start + MAX_LOG_QUERIES);
      try {
        const { retrieve } = await import('./retrieve.js');
        const words = await retrieve(
          log,
          some.map(({ body }) => body),
          limits,
          signal,
        );
        for (const [index, { answer }] of some.entries()) answer(words[index] ?? { kind: 'none' });
      } catch (error) {
        for (const { fail } of questions.slice(start)) fail(error);
        return;
      }
    }
  };
  return (body) => {
    const name = leafHashOf(body).toString('hex');
    const before = known.get(name);
    if (before) return before;
    const asked = new Promise<LogWord>((answer, fail) => {
      waiting.push({ body, answer, fail });
      if (waiting.length === 1) setImmediate(() => void flush());
    });
    known.set(name, asked);
    return asked;
  };
}
