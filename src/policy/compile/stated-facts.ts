/** What a rule says that its artifacts are, for the revocation list. */
import { archProblem } from './never-matches.js';
import type { Rule } from '../../model/policy.js';
import type { Problem } from '../document/variables.js';
import { exactValue } from './exact-value.js';
import type { RuleEntry } from '../document/document.js';
import type { Scope } from './scope.js';

/** @param statedVersionProblem what is wrong with a version; an image's may be any tag */
export function statedFacts(
  entry: Pick<RuleEntry, 'version' | 'variant' | 'arch'>,
  scope: Scope,
  statedVersionProblem: (version: string) => Problem | undefined = () => undefined,
): Pick<Rule, 'version' | 'variant' | 'arch'> {
  const version = exactValue(entry.version, statedVersionProblem, scope);
  const variant = exactValue(entry.variant, archProblem, scope);
  const arch = exactValue(entry.arch, archProblem, scope);
  return {
    ...(version !== undefined && { version }),
    ...(variant !== undefined && { variant }),
    ...(arch !== undefined && { arch }),
  };
}
