/** The post step from its state to its exit code. */
import { endOf } from '../core/ended.js';
import type { Host } from '../core/host.js';
import { MAX_ANNOTATIONS, RECHECK_TIMEOUT_MS } from '../core/limits.js';
import { wordsOf } from '../core/result.js';
import { recheck, RECHECK_STATE } from './recheck.js';
import { timeLimit } from '../core/time-limit.js';

/**
 * @param asked aborts with `EndedBySignal` where the process is asked to end
 * @returns 0 where nothing was to be checked or nothing changed, 128+n where a signal ended it, else 1
 */
export async function runPost(host: Host, asked: AbortSignal = new AbortController().signal): Promise<number> {
  // The runner puts what `saveState` kept into this variable, and leaves its case as it is.
  const state = host.env[`STATE_${RECHECK_STATE}`];
  // Most jobs have no `recheck`: their log does not need to hear of it.
  if (state === undefined || state === '') return 0;
  try {
    const { files, refusals } = await recheck(state, AbortSignal.any([timeLimit(RECHECK_TIMEOUT_MS), asked]));
    asked.throwIfAborted();
    if (refusals.length === 0) {
      host.finish(0, { level: 'pass', text: `✓ ${files} verified files have not changed` });
      return 0;
    }
    for (const [index, { code, message, expected, actual, hint }] of refusals.entries()) {
      const facts = [expected && `expected ${expected}`, actual && `found ${actual}`, hint].filter(Boolean).join('; ');
      host.line({ level: 'fail', text: `✗ ${code}: ${message}: ${facts}` });
      if (index < MAX_ANNOTATIONS) host.annotate('error', code, `${message}: ${facts}`);
    }
    const last = `✗ ARTIFACT_CHANGED: ${refusals.length} of ${files} verified files changed after they were verified`;
    host.finish(1, { level: 'fail', text: last });
  } catch (error) {
    const end = endOf(asked);
    if (end) {
      const text = `? The recheck was ${end.message} before it was complete, so nothing is verified`;
      host.finish(end.exitCode, { level: 'error', text });
      return end.exitCode;
    }
    host.finish(1, { level: 'error', text: `? The recheck failed, so nothing is verified: ${wordsOf(error)}` });
  }
  return 1;
}
