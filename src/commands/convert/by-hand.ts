/** What a shell works out while it runs, and no step can: the turns of a loop, and what another command prints. */
import type { Draft } from './draft.js';
import type { Line } from './shell.js';
import type { Variable } from './variables.js';

/** The variable that a line gives another value at each turn: `for NAME in …`, `while read -r NAME`. */
export function loopVariable({ words }: Line): string | undefined {
  const [first, second] = words;
  const name = first === 'for' || first === 'select' ? second : readsInto(words);
  return name !== undefined && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : undefined;
}

function readsInto(words: readonly string[]): string | undefined {
  const reads = words[0] === 'read' || (['while', 'until'].includes(words[0] ?? '') && words.includes('read'));
  return reads ? words.at(-1) : undefined;
}

/** Says of each value that it must be written by hand. @param loops names of variables that a loop sets */
export function judgeValues(draft: Draft, variables: ReadonlyMap<string, Variable>, loops: ReadonlySet<string>): void {
  const values = [...draft.inputs.values(), [...draft.claims.values()], draft.downloads.map(({ url }) => url)].flat();
  if (values.some((text) => /\/dev\/fd\/[0-9]+/.test(text)))
    draft.note(
      'lost',
      '`<(…)` is what a command prints, which is not a file here. Write it to a file in a step before, and name that file.',
    );
  for (const { name, expression } of variables.values()) {
    if (!values.some((text) => text.includes(`{${name}}`))) continue;
    if (/^output-[0-9]+$/.test(name))
      draft.note(
        'incomplete',
        `\`{${name}}\` stands for what a command prints (\`$(…)\`), which is not known here. Replace it by hand, or set it under \`var\`.`,
      );
    const loop = [...loops].find((one) => expression === `\${{ env.${one} }}`);
    if (loop !== undefined)
      draft.note(
        'incomplete',
        `\`${loop}\` is set by a loop, which is not carried over. Replace \`{${name}}\` by hand: \`artifacts\` and \`images\` take several, and \`artifacts\` takes patterns.`,
      );
  }
}
