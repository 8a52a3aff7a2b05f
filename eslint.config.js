import tseslint from 'typescript-eslint';
import { floors } from './scripts/floors/boundaries.mjs';

const edge = 'only src/host/ and the entries (src/index.ts, post.ts, cli.ts, audit-issues.ts) touch the process';

/** One way to open files; what only writes has no need of it. */
const door = {
  message: 'files are opened by src/files/read-file.ts alone: no link that was merely found, no FIFO, no device',
};
const reading = [
  {
    ...door,
    name: 'node:fs',
    importNames: ['readFile', 'readFileSync', 'createReadStream', 'copyFile', 'copyFileSync'],
  },
  { ...door, name: 'node:fs/promises', importNames: ['readFile', 'copyFile', 'cp'] },
];
const opening = [
  { ...door, name: 'node:fs', importNames: [...reading[0].importNames, 'open', 'openSync'] },
  { ...door, name: 'node:fs/promises', importNames: [...reading[1].importNames, 'open'] },
];
const writers = ['src/files/copy-verified.ts', 'src/github/download-assets.ts', 'src/install/tree.ts'];
const doors = ['files/read-file', 'files/open-plain', 'subjects/digest', 'subjects/hash-worker'].map(
  (name) => `src/${name}.ts`,
);

/** Proofs are made in verify/ alone, and what makes them leaves it by no other name (src/verify/mint.ts). */
const minting = 'proofs are minted in src/verify/ alone; ask src/verify/proof.ts whether something is one';
/** What other threads found is taken down by the crew alone (src/formats/signature-call.ts). */
const answering = 'that a signature holds is taken down by src/verify/crew/ alone';
const MINT = '/(^|\\/)mint(\\.js)?$/';
const handingOn = [
  `ImportExpression[source.value=${MINT}]`,
  'ImportExpression[source.type!="Literal"]',
  `ExportAllDeclaration[source.value=${MINT}]`,
  `ExportNamedDeclaration[source.value=${MINT}] > ExportSpecifier[local.name!="Proof"]`,
  'ExportNamedDeclaration[source=null] > ExportSpecifier[local.name="mint"]',
  'ImportSpecifier[imported.name="mint"][local.name!="mint"]',
  `ImportDeclaration[source.value=${MINT}] > ImportNamespaceSpecifier`,
  'VariableDeclarator > Identifier.init[name="mint"]',
  'AssignmentExpression > Identifier.right[name="mint"]',
  'ArrowFunctionExpression > Identifier.body[name="mint"]',
  'Property > Identifier.value[name="mint"]',
  ':matches(ReturnStatement, ArrayExpression) > Identifier[name="mint"]',
].map((selector) => ({ selector, message: minting }));

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'coverage/', 'node_modules/', 'bench/results/'] },
  {
    files: ['src/**/*.ts', '__tests__/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Leaving a property out is written as taking it and keeping the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      eqeqeq: 'error',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='RegExp']",
          message: 'untrusted patterns go through formats/matcher.ts',
        },
        { selector: 'ExportDefaultDeclaration', message: 'named exports only' },
        ...handingOn,
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/verify/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(^|/)mint(\\.js)?$', message: minting },
            { regex: '(^|/)signature-call(\\.js)?$', importNames: ['rememberHeld', 'forgetHeld'], message: answering },
          ],
        },
      ],
    },
  },
  floors,
  {
    files: ['src/**/*.ts'],
    ignores: ['src/host/**', 'src/index.ts', 'src/post.ts', 'src/cli.ts', 'src/audit-issues.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['@actions/*'], message: edge }], paths: opening }],
      'no-restricted-globals': ['error', { name: 'process', message: edge }, { name: 'console', message: edge }],
    },
  },
  {
    files: ['src/host/**', 'src/index.ts', 'src/post.ts', 'src/cli.ts', 'src/audit-issues.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: opening }] },
  },
  {
    // GitHub's client, loaded by the action that keeps issues alone.
    files: ['src/issues/octokit.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: opening }] },
  },
  {
    files: writers,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['@actions/*'], message: edge }], paths: reading }],
    },
  },
  {
    files: doors,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@actions/*'], message: edge }] }] },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
