/** Where a mistake in the configuration stands: `FILE:LINE:COLUMN` in a policy file, else the name of the input. */
import type { ConfigProblem } from './errors.js';

export function placeOf({ where, at }: ConfigProblem): string {
  if (at === undefined) return where;
  return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}
