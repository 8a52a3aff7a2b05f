/** What is wrong with `share-tool` beside these inputs. */
import type { ConfigProblem } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { GivenInputs } from './read-inputs.js';

const WHERE = 'share-tool';

export function shareToolProblems(given: GivenInputs, kind: Host['kind']): readonly ConfigProblem[] {
  if (!given['share-tool']) return [];
  const problems: ConfigProblem[] = [];
  const add = (message: string, fix: string): void => void problems.push({ where: WHERE, message, fix });
  if (kind === 'terminal') add("is about the runner's tool cache, and a command has no later steps", 'Remove it.');
  if (!given.install) add('is about what `install` installs', 'Add `install: true`, or remove it.');
  if (given.release === undefined)
    add('needs a name and a version that later steps can ask for', 'Name the release with `release`, or remove it.');
  return problems;
}
