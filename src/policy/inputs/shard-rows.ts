/** The rows of the table of inputs about runs that are shared among jobs. */
import { FILE, list, LITERAL, section, text } from './input-shapes.js';

export const SHARD_ROWS = section('Run', [
  text(
    'shard',
    'I/N',
    'Check share `i` of `n` only, chosen by name, and say so in `report`. It proves nothing until `merge` has the reports of all shares.',
    LITERAL,
  ),
  list(
    'merge',
    'PATH|GLOB',
    'The JSON reports of all shares of this run, in a last job: one verdict over all of them. Nothing else is checked, and nothing is handed over.',
    FILE,
  ),
]);
