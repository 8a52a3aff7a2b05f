/**
 * What is loaded when the first signature or pattern needs it. Most runs need neither, and both together are a third of what a run
 * would read. It is loaded synchronously, so that no caller can come before it is there. The build makes a file of each in dist/.
 */
import { createRequire } from 'node:module';
import type * as Curves from './late/curves.js';
import type * as Re2 from './late/re2.js';

const load = createRequire(import.meta.url);
let loadedCurves: typeof Curves | undefined;
let loadedRe2: typeof Re2 | undefined;

/** Arithmetic on curves. */
export function curves(): typeof Curves {
  return (loadedCurves ??= load('./late/curves.js') as typeof Curves);
}

/** The engine for RE2 patterns. */
export function re2(): typeof Re2 {
  return (loadedRe2 ??= load('./late/re2.js') as typeof Re2);
}
