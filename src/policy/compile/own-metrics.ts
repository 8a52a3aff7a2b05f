/** Counters by the project's own names (Prometheus, "Data model": names of metrics; "Writing client libraries": `_total`). */
import { REASONS } from '../../core/errors.js';
import { nearest } from '../../formats/nearest.js';
import { GATE_METRICS, LONGEST_METRIC_NAME, type OwnMetrics } from '../../model/own-metrics.js';
import type { PolicyDocument } from '../document/document.js';
import type { Scope } from './scope.js';

/** A colon is for recording rules. Dashboards and promtool expect lower case and no double `_`. */
const PART = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const COUNTED: readonly string[] = ['pass', ...Object.keys(REASONS)];

/** As `nearest` compares words. */
const spelled = (word: string): string => word.toLowerCase().replaceAll('_', '-');

export function ownMetrics(entry: NonNullable<PolicyDocument['metrics']>, scope: Scope): OwnMetrics | undefined {
  const prefix = scope.literal(entry.prefix);
  if (prefix === undefined) return undefined;
  const asGate = `${prefix}_`.startsWith(GATE_METRICS);
  if (!PART.test(prefix) || asGate) {
    const message = `\`prefix\` is \`${prefix}\`${asGate ? ', which is the name of the metrics of the gate itself' : ', which cannot begin the name of a metric'}`;
    scope.fail(entry.prefix.place, message, 'Write lower-case words with `_` between them, such as `mvm_verify`.');
    return undefined;
  }
  const names = new Map<string, string>();
  for (const [counted, { value, place }] of entry.names) {
    if (!COUNTED.includes(counted)) {
      const found = nearest(counted, COUNTED.map(spelled));
      const meant = COUNTED.find((one) => spelled(one) === found);
      const fix = meant === undefined ? 'Write a code of docs/errors.md, or `pass`.' : `Write \`${meant}\`.`;
      scope.fail(place, `\`names\` has \`${counted}\`, which is not a reason code`, fix);
      continue;
    }
    const name = scope.literal(value);
    if (name === undefined) continue;
    const whole = `${prefix}_${name}_total`;
    if (!/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(name) || /(?:^|_)total$/.test(name) || whole.length > LONGEST_METRIC_NAME) {
      const fix = 'Write lower-case words with `_` between them, without `total`: that is added.';
      scope.fail(value.place, `\`${counted}\` is \`${name}\`, which makes no name of a metric`, fix);
    } else names.set(counted, whole);
  }
  return names;
}
