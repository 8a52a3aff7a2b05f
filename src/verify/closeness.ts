/** Which of several refusals explains best why no evidence was accepted: the catalogue of reason codes ranks them. */
import { REASONS, type ReasonCode } from '../core/errors.js';
import type { Refusal } from '../core/model.js';
import { refuse, type Result } from '../core/result.js';

/** The refusals, the one that got furthest first. */
export function byCloseness(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...refusals].sort((a, b) => closeness(b.code) - closeness(a.code));
}

function closeness(code: ReasonCode): number {
  return REASONS[code].closeness ?? 0;
}

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
    closest ?? { code: 'TLOG_MISSING', message: 'No trusted root has a transparency log, which the policy requires' },
  );
}
