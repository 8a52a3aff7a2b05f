/** The linter keeps the making of proofs inside verify/: forgers are linted as if they stood in the gate, or in verify/ itself. */
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Each as the text of a file of `src/gate/`. */
const FORGERS = [
  "import { mint } from '../verify/mint.js';",
  "import { mint as passed } from '../verify/mint.js';",
  "import { Proof } from '../verify/mint.js';",
  "import * as all from '../verify/mint.js';",
  "import '../verify/mint.js';",
  "export { mint } from '../verify/mint.js';",
  "export * from '../verify/mint.js';",
  "export const made = await import('../verify/mint.js');",
  "export const made = await import('../verify/' + 'mint.js');",
  'export const made = await import(`../verify/mint.js`);',
  "import { mint } from '../../src/verify/mint';",
];
/** Each as the text of a file of `src/verify/`, which may mint and may not hand on what mints. */
const ACCOMPLICES = [
  "export { mint } from './mint.js';",
  "export { mint as make } from './mint.js';",
  "export * from './mint.js';",
  "export * as all from './mint.js';",
  "import { mint } from './mint.js';\nexport { mint };",
  "import { mint } from './mint.js';\nexport { mint as make };",
  "import { mint as make } from './mint.js';\nexport { make };",
  "import * as all from './mint.js';\nexport { all };",
  "import { mint } from './mint.js';\nexport const make = mint;",
  "import { mint } from './mint.js';\nexport const makers = { mint };",
  "import { mint } from './mint.js';\nexport const makers = [mint];",
  "import { mint } from './mint.js';\nexport const maker = () => mint;",
  "import { mint } from './mint.js';\nexport function maker(): unknown {\n  return mint;\n}",
];
const HONEST = [
  ['src/gate/merge.ts', "import { Proof } from '../verify/proof.js';\nexport const ask = Proof.is;"],
  ['src/gate/merge.ts', "export const late = await import('../verify/proof.js');"],
  [
    'src/verify/cosigned.ts',
    "import { mint } from './mint.js';\nexport const made = mint({ kind: 'message', file: 'x', times: [] });",
  ],
  ['src/verify/proof.ts', "export { Proof } from './mint.js';"],
] as const;

/** Without what needs types: the text is not that of the file. */
const LINTER = `
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
const all = JSON.parse(process.argv[1]);
const untyped = { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked };
const linter = new ESLint({ overrideConfig: [untyped] });
const found = [];
for (const [filePath, text] of all) {
  const [{ messages }] = await linter.lintText(text, { filePath });
  found.push(messages.map(({ message }) => message));
}
process.stdout.write(JSON.stringify(found));
`;

function lint(texts: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const args = ['--input-type=module', '-e', LINTER, JSON.stringify(texts)];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  expect(done.stderr).toBe('');
  return JSON.parse(done.stdout) as readonly (readonly string[])[];
}

test('the linter finds whoever makes proofs elsewhere, and whoever in verify/ hands on what makes them', () => {
  const texts = [
    ...FORGERS.map((text) => ['src/gate/merge.ts', text] as const),
    ...ACCOMPLICES.map((text) => ['src/verify/cosigned.ts', text] as const),
    ...HONEST,
  ];
  const found = lint(texts);
  const told = texts.filter((_, at) => found[at]!.some((message) => message.includes('minted in src/verify/ alone')));
  expect(told).toEqual(texts.slice(0, FORGERS.length + ACCOMPLICES.length));
  expect(found.slice(-HONEST.length)).toEqual(HONEST.map(() => []));
});
