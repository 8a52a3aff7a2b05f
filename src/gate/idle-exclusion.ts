/** An exclusion of `artifacts` that leaves nothing out. */
import type { Refusal } from '../core/model.js';

/**
 * The warning about it.
 *
 * @param line as written: `!dist/*.sbom.json`
 */
export function idleExclusion(line: string): Refusal {
  return {
    code: 'POLICY_DOUBTFUL',
    message: `\`${line}\` in \`artifacts\` leaves nothing out`,
    hint: 'Correct the pattern or remove the line. An exclusion counts for the patterns before it, and never for a plain path.',
  };
}
