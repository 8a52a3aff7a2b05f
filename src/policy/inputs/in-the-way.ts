/** A path that leads through a file as if it were a folder. */
import { relative } from 'node:path';
import type { ConfigProblem } from '../../core/errors.js';

/** What is wrong with it, and what to do. @param file as `fileInTheWay` has it */
export function belowFile(path: string, file: string, workspace: string): Pick<ConfigProblem, 'message' | 'fix'> {
  return {
    message: `\`${path}\` cannot be made: \`${relative(workspace, file)}\` is a file and not a folder`,
    fix: 'Name a place elsewhere, or remove that file.',
  };
}
