/** From `release` and `unsigned` of a policy file to the release whose assets are all accounted for. */
import { compileGlob, isGlob } from '../../formats/glob.js';
import type { WholeRelease } from '../../model/policy.js';
import { releaseNamed } from './release.js';
import type { PolicyDocument, RuleEntry } from '../document/document.js';
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';

/** Undefined where the policy is about files of the workspace, or where it is wrong. */
export function wholeRelease(entry: PolicyDocument, scope: Scope): WholeRelease | undefined {
  const { release, unsigned = [], rules = [] } = entry;
  const { offline } = scope.run;
  if (!release) {
    const [first] = unsigned;
    if (first)
      scope.fail(
        first.place,
        '`unsigned` is about assets of a `release`, and none is named',
        'Add `release`, or remove it.',
      );
    return undefined;
  }
  const reference = releaseNamed(release, scope);
  if (offline) {
    const fix = 'Remove `offline`; or download the assets before, and give the policy without `release`.';
    scope.fail(release.place, 'a release cannot be downloaded with `offline`', fix);
  }
  for (const rule of rules) nameProblems(rule, scope);
  const patterns = unsigned.flatMap((one) => unsignedPattern(one, scope) ?? []);
  return reference && { reference, unsigned: patterns };
}

/** An asset lies in no folder. */
function nameProblems({ artifacts = [] }: RuleEntry, scope: Scope): void {
  for (const { value, place } of artifacts) {
    if (!/[/\\]/.test(value)) continue;
    const fix = 'Write the name of an asset, or a glob without folders.';
    scope.fail(place, `\`${value}\` cannot be an asset of a release, which has no folders`, fix);
  }
}

function unsignedPattern(text: Placed<string>, scope: Scope): string | undefined {
  const pattern = scope.glob(text);
  if (pattern === undefined) return undefined;
  const compiled = compileGlob(pattern, 'escapes');
  const problem = 'refusal' in compiled ? compiled.refusal.message : nameProblem(pattern);
  if (problem === undefined) return pattern;
  scope.fail(text.place, problem, 'Write the name of an asset, or a glob such as `*.txt`.');
  return undefined;
}

function nameProblem(pattern: string): string | undefined {
  if (pattern.startsWith('!')) return '`unsigned` has no exclusions';
  if (/[/]/.test(pattern)) return `\`${pattern}\` cannot be an asset of a release, which has no folders`;
  // Whatever is added to the release later would pass for known.
  return isGlob(pattern, 'escapes') && !/[A-Za-z0-9]/.test(pattern) ? `\`${pattern}\` names every asset` : undefined;
}
