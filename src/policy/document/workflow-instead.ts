/** A workflow, or a step of one, in place of a policy: a mistake of a first try, for which a list of all keys is no help. */
import type { Problem, Tree } from './tree.js';

/** Keys of a workflow, of a job and of a step that no policy has. */
const KEYS: readonly string[] = ['uses', 'with', 'jobs', 'steps', 'runs-on'];

/** The one problem of such a file; undefined where it may be meant as a policy. */
export function workflowInstead(tree: Tree): Problem | undefined {
  const first = tree.kind === 'list' ? tree.items[0] : tree;
  const found = first?.kind === 'map' ? first.entries.find(({ key }) => KEYS.includes(key)) : undefined;
  if (!found) return undefined;
  const isStep = found.key === 'uses' || found.key === 'with';
  return {
    place: found.keyPlace,
    message: `\`${found.key}\` belongs to a workflow; this is ${isStep ? 'a step of a workflow' : 'a workflow'}, not a policy`,
    fix: 'Write a policy into this file: it begins with `version: 1`. For the same options, `signature-gate policy from-inputs` prints the policy. Keep the step in `.github/workflows`.',
  };
}
