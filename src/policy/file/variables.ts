/** The variables of a policy file: its own `vars`, overridden by the input `var`. */
import { defineVariable, withHostArch, type Variables } from '../variables.js';
import type { PolicyEntry } from './policy-shape.js';
import { RecordedVariables, type Scope } from './scope.js';

/** Reads them before anything else, since everything else is filled with them. */
export function readVars(
  entries: PolicyEntry['vars'],
  given: Variables,
): { readonly variables: RecordedVariables; readonly check: (scope: Scope) => void } {
  const own = new Map<string, string>();
  const complaints = [...(entries ?? [])].flatMap(([name, { value, spot }]) => {
    const complaint = defineVariable(`${name}=${value.value}`, own);
    return complaint ? [{ spot, ...complaint }] : [];
  });
  const variables = new RecordedVariables(withHostArch(new Map([...own, ...given])));
  return {
    variables,
    check(scope) {
      for (const { spot, message, fix } of complaints) scope.fail(spot, message, fix);
      for (const [name, { value }] of entries ?? []) {
        const [inner] = /\{([A-Za-z][A-Za-z0-9_-]*)\}/.exec(value.value) ?? [];
        if (inner !== undefined && variables.has(inner.slice(1, -1))) {
          scope.fail(
            value.spot,
            `the variable \`${name}\` uses \`${inner}\``,
            'Write it out: a variable is plain text.',
          );
        }
      }
    },
  };
}

/** What nothing asked for: in the file a remark, in the input a mistake, since it was meant to change something. */
export function unusedVariables(
  entries: PolicyEntry['vars'],
  given: Variables,
  variables: RecordedVariables,
  scope: Scope,
): void {
  for (const [name, { spot }] of entries ?? []) {
    if (!variables.used.has(name)) scope.warn(spot, `the variable \`${name}\` is not used`);
  }
  for (const name of given.keys()) {
    if (variables.used.has(name) || entries?.has(name) === true) continue;
    const message = `\`${name}\` is no variable of the policy`;
    scope.problems.push({ where: 'var', message, fix: 'Remove it, or correct its name.' });
  }
}
