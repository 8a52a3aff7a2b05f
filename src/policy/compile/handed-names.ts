/** `as`: the names under which artifacts that passed lie in `verified-dir`, where whoever uses them wants other ones. */
import { compileGlob, isGlob } from '../../formats/glob.js';
import { windowsNameProblem } from '../../files/windows-name.js';
import type { HandedName } from '../../model/policy.js';
import type { RuleEntry } from '../document/document.js';
import type { Placed } from '../document/shape.js';
import { said } from './defined.js';
import { placeOf, type Scope } from './scope.js';
import { fold } from '../../formats/fold.js';

const MAX_NAME_BYTES = 255;

/** Those of all rules; what is wrong leaves problems. */
export function handedNames(rules: readonly RuleEntry[], scope: Scope): readonly HandedName[] {
  const names = rules.flatMap((rule) => said(rule.as, (as) => ofRule(rule, as, scope)) ?? []);
  const first = new Map<string, HandedName>();
  for (const one of names) {
    const key = fold(one.name);
    const other = first.get(key);
    if (!other) first.set(key, one);
    else if (other.pattern !== one.pattern) {
      const message = `\`${other.pattern}\` and \`${one.pattern}\` would both be called \`${one.name}\``;
      scope.fail(one.place, message, 'Give each artifact a name of its own.');
    }
  }
  return names.map(({ pattern, name }) => ({ pattern, name }));
}

type Placing = HandedName & Pick<Placed<string>, 'place'>;

function ofRule(rule: RuleEntry, as: NonNullable<RuleEntry['as']>, scope: Scope): readonly Placing[] {
  const { artifacts = [] } = rule;
  if (rule.images ?? rule.deployed) {
    scope.fail(placeOf(rule, 'as'), '`as` is for files, and this rule is about images', 'Remove it.');
    return [];
  }
  if (!('value' in as)) {
    return [...as].flatMap(([key, { value, place }]) => {
      const pattern = scope.glob({ value: key, place });
      return pattern === undefined ? [] : placing(pattern, value, scope);
    });
  }
  const [only, another] = artifacts;
  if (!only || another) {
    const fix = 'Write which is called what: `as: { "dev-vmlinux-*": vmlinux }`.';
    scope.fail(as.place, '`as` with one name is for a rule with exactly one line of `artifacts`', fix);
    return [];
  }
  const pattern = scope.glob(only);
  return pattern === undefined ? [] : placing(pattern, as, scope);
}

function placing(pattern: string, text: Placed<string>, scope: Scope): readonly Placing[] {
  const name = scope.literal(text);
  if (name === undefined) return [];
  const problem = nameProblem(name) ?? patternProblem(pattern);
  if (problem === undefined) return [{ pattern, name, place: text.place }];
  scope.fail(text.place, problem, 'Write the name of a file, such as `vmlinux`, without a folder.');
  return [];
}

/** It must be one file, directly in the folder, on every system. */
function nameProblem(name: string): string | undefined {
  const plain = name !== '' && !/[/\\\x00-\x1f\x7f-\x9f\p{Surrogate}]/u.test(name) && name !== '.' && name !== '..';
  if (!plain || Buffer.byteLength(name) > MAX_NAME_BYTES) return `\`${name}\` is not the name of a file`;
  const problem = windowsNameProblem(name);
  return problem === undefined ? undefined : `\`${name}\` ${problem}`;
}

function patternProblem(pattern: string): string | undefined {
  if (pattern.startsWith('!')) return '`as` has no exclusions';
  if (!isGlob(pattern)) return undefined;
  const compiled = compileGlob(pattern);
  return 'refusal' in compiled ? compiled.refusal.message : undefined;
}
