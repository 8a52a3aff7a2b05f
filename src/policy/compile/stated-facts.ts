/** What a rule says that its artifacts are, for the revocation list, or a manifest must say of them. */
import { archProblem } from './never-matches.js';
import type { Rule } from '../../model/policy.js';
import { exactValue } from './exact-value.js';
import type { RuleEntry } from '../document/document.js';
import type { Scope } from './scope.js';
import type { Problem } from '../../core/attempt.js';

/** @param statedVersionProblem what is wrong with a version; an image's may be any tag */
export function statedFacts(
  entry: Pick<RuleEntry, 'version' | 'variant' | 'arch'>,
  scope: Scope,
  statedVersionProblem: (version: string) => Problem | undefined = () => undefined,
): Pick<Rule, 'version' | 'variant' | 'arch'> {
  const version = entry.version && exactValue(entry.version, statedVersionProblem, scope);
  const variant = entry.variant && exactValue(entry.variant, archProblem, scope);
  const arch = entry.arch && exactValue(entry.arch, archProblem, scope);
  return {
    ...(version !== undefined && { version }),
    ...(variant !== undefined && { variant }),
    ...(arch !== undefined && { arch }),
  };
}
