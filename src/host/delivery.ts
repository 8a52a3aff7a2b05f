/**
 * Standard output where it carries what the command was called for: a report, a workflow step, a policy. Printing beside a verdict
 * may be lost (`streams.ts`); this may not, or an empty file would look like the answer.
 */
import { wordsOf } from '../core/result.js';
import type { Sink } from './streams.js';

/** A sink that remembers whether everything arrived. */
export interface Delivery extends Sink {
  /** Waits until everything is written. @returns the first fault, where a part of it was not */
  done(): Promise<Fault | undefined>;
}

export interface Fault {
  /** True where the reader went away (`| head -1`), and not the disk. */
  readonly unread: boolean;
  readonly words: string;
}

/** @param stream whose `error` events are handled elsewhere */
export function delivery(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Delivery {
  const writes: Promise<Fault | undefined>[] = [];
  return {
    ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
    write(text) {
      writes.push(written(stream, text));
    },
    done: async () => (await Promise.all(writes)).find((fault) => fault !== undefined),
  };
}

/** A pipe tells its fault to the callback; a file on Linux throws at once. */
function written(stream: NodeJS.WritableStream, text: string): Promise<Fault | undefined> {
  return new Promise((resolve) => {
    try {
      stream.write(text, (error) => {
        resolve(error ? faultOf(error) : undefined);
      });
    } catch (error) {
      resolve(faultOf(error));
    }
  });
}

const WORDS: Readonly<Partial<Record<string, string>>> = {
  EPIPE: 'its reader closed it',
  ENOSPC: 'no space is left on the device',
};

function faultOf(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { unread: code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED', words: WORDS[code] ?? wordsOf(error) };
}
