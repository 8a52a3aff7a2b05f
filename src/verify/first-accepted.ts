/** One of several things is enough: trusted roots, or keys. */
import type { Refusal } from '../core/model.js';
import { refuse, type Result } from '../core/result.js';
import { byCloseness } from './closeness.js';

/** Tries one thing after the other; the first that is accepted, else the refusal that came closest. */
export function firstAccepted<Thing, Value>(
  things: readonly Thing[],
  attempt: (thing: Thing) => Result<Value>,
): Result<Value> {
  const refusals: Refusal[] = [];
  for (const thing of things) {
    const outcome = attempt(thing);
    if (outcome.ok) return outcome;
    refusals.push(outcome.refusal);
  }
  const [closest] = byCloseness(refusals);
  return refuse(
    closest ?? { code: 'TLOG_MISSING', message: 'No trusted root has a transparency log, which the policy demands' },
  );
}
