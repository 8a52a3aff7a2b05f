/** The job summary of a run that has no verdict: the configuration is wrong, or something unforeseen happened. */
import { couldNotLook, type ConfigProblem } from '../core/errors.js';
import { placeOf } from '../core/config-place.js';
import { code, prose } from '../formats/escape.js';
import { row, table } from './summary-table.js';

const PROBLEMS_SHOWN = 50;

/** Every problem with its place and its fix; nothing was checked. */
export function configSummary(problems: readonly ConfigProblem[]): string {
  const rows = problems
    .slice(0, PROBLEMS_SHOWN)
    .map((problem) => row([code(placeOf(problem)), prose(problem.message), prose(problem.fix)]))
    .join('');
  const hidden = problems.length - PROBLEMS_SHOWN;
  const more = hidden > 0 ? `<p>… and ${hidden} more.</p>` : '';
  const title = couldNotLook(problems)
    ? '❗ The configuration could not be read; nothing was checked'
    : '⛔ The configuration is not valid; nothing was checked';
  return `<h2>${title}</h2>${table(['Where', 'Problem', 'What to do'], rows)}${more}`;
}

/** An unforeseen event: its words if it has any, and what the gate did. */
export function crashSummary(words: string | undefined, what = 'failed'): string {
  const why = words === undefined ? '.' : `: ${prose(words)}`;
  return `<h2>❗ The gate ${prose(what)} before it had a result</h2><p>Nothing is verified, so the job must stop${why}</p>`;
}
