/** A run's time ends also where nothing but a joined signal has it, which Node.js 20 forgets of `AbortSignal.timeout`. */
import { expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { timeLimit } from '../../src/core/time-limit.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('a limit outlives the collector of garbage, and aborts with a TimeoutError', async () => {
  const joined = AbortSignal.any([timeLimit(300), new AbortController().signal]);
  expect(joined.aborted).toBe(false);
  for (let round = 0; round < 400 && !joined.aborted; round++) {
    collect();
    await wait(25);
  }
  expect((joined.reason as DOMException).name).toBe('TimeoutError');
});
