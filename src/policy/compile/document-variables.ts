/** The variables of a document: its own `vars`, overridden by the input `var`. */
import { defineVariable, withHostArch, type Variables } from '../document/variables.js';
import type { PolicyDocument } from '../document/document.js';
import type { Problem } from '../document/tree.js';
import { RecordedVariables, type Scope } from './scope.js';

/** Reads them before anything else, since everything else is filled with them. */
export function readVars(
  entries: PolicyDocument['vars'] = new Map(),
  given: Variables,
): { readonly variables: RecordedVariables; readonly problems: readonly Problem[] } {
  const own = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [name, { value, place }] of entries) {
    const problem = defineVariable(`${name}=${value.value}`, own);
    if (problem) problems.push({ place, ...problem });
  }
  const variables = new RecordedVariables(withHostArch(new Map([...own, ...given])));
  for (const [name, { value }] of entries) {
    const [inner] = /\{([A-Za-z][A-Za-z0-9_-]*)\}/.exec(value.value) ?? [];
    if (inner === undefined || !variables.has(inner.slice(1, -1))) continue;
    const message = `the variable \`${name}\` uses \`${inner}\``;
    problems.push({ place: value.place, message, fix: 'Write it out: a variable is plain text.' });
  }
  return { variables, problems };
}

/** What nothing asked for: in the file a remark, in the input beside it a mistake, since it was meant to change something. */
export function unusedVariables({ vars, place: whole }: PolicyDocument, given: Variables, scope: Scope): void {
  for (const [name, { place }] of vars ?? []) {
    if (!scope.variables.used.has(name)) scope.warn(place, `the variable \`${name}\` is not used`);
  }
  // Calls share their variables with other steps.
  for (const name of 'line' in whole ? given.keys() : []) {
    if (scope.variables.used.has(name) || vars?.has(name) === true) continue;
    scope.fail({ input: 'var' }, `\`${name}\` is not a variable of the policy`, 'Remove it, or correct its name.');
  }
}
