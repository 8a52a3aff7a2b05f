/** `form`, `fields` and `every` in a policy file: how a project's own documents are mapped, and what no mapping can be. */
import { describe, expect, test } from '@jest/globals';
import { problemsIn } from '../../support/policy.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const id = (file: string): string =>
  `{ identity: "https://github.com/acme/widgets/.github/workflows/${file}.yml@refs/tags/v1.2.3", issuer: "${ISSUER}" }`;
const HEAD = `version: 1
signers: { release: ${id('release')}, recall: ${id('recall')} }
`;
const manifest = (more: string): string =>
  `${HEAD}rules: [ { name: a, manifest: { file: m.json, signed-by: [release]${more} } } ]
revocations: { list: r.json, signed-by: [recall] }
`;
const list = (more: string): string =>
  `${HEAD}rules: [ { name: a, artifacts: [x], require: [ { signature: { by: [release] } } ] } ]
revocations: { list: r.json, signed-by: [recall]${more} }
`;

test.each([
  ['a form of a manifest', manifest(', form: mvm')],
  ['the own form by its name', manifest(', form: signature-gate')],
  ['a form and a field over it', manifest(', form: mvm, fields: { arch: /cpu }')],
  [
    'all facts',
    manifest(', fields: { version: /v, arch: /a, variant: /k, built-at: /b, not-after: /n, schema-version: /s }'),
  ],
  ['known versions', manifest(', fields: { schema-version: { at: /s, known: [1, 2] } }')],
  ['a variant', manifest(', variant: dev')],
  ['every file', manifest(", compare: { locks: { every: /locks, folder: nix, files: ['**/flake.lock'] } }")],
  ['a form of a list', list(', form: mvm')],
  [
    'the mapping of mvm',
    list(
      ', fields: { entries: /revocations, version: /version, variant: /variant, arch: /arch, reason: /reason, revoked-at: /revoked_at, schema-version: { at: /schema_version, known: [1] }, expires: /not_after }',
    ),
  ],
  ['plain lists', list(', fields: { identities: /i, digests: /d, commits: /c, run-ids: /r, versions: /v }')],
])('sound: %s', async (_, text) => {
  expect(await problemsIn(text)).toEqual([]);
});

describe('what is wrong', () => {
  test.each<[string, string, RegExp]>([
    [
      'an unknown form',
      manifest(', form: mvn'),
      /`form` is `mvn`, which is not an allowed value \/ Did you mean `mvm`/,
    ],
    [
      'an unknown field',
      manifest(', fields: { built_at: /b }'),
      /`built_at` is not a key of `fields`.*Did you mean `built-at`/,
    ],
    ['no pointer', manifest(', fields: { variant: variant }'), /`variant` is not a JSON pointer/],
    ['a tilde alone', manifest(', fields: { variant: /~ }'), /`\/~` is not a JSON pointer/],
    ['known versions that are none', manifest(', fields: { schema-version: { at: /s, known: [] } }'), /empty list/],
    ['versions without a place', manifest(', fields: { schema-version: { known: [1] } }'), /lacks `at`/],
    ['a variant that is several', manifest(', variant: "dev,builder"'), /not one architecture|not one/],
    [
      'pointer and every',
      manifest(', compare: { x: { pointer: /a, every: /b, value: c } }'),
      /has `pointer` and `every`/,
    ],
    ['neither', manifest(', compare: { x: { value: c } }'), /none of `pointer` or `every`/],
    ['a pointer with nothing beside it', manifest(', compare: { x: { pointer: /a } }'), /none of `value` or `file`/],
    ['a pointer with both', manifest(', compare: { x: { pointer: /a, value: b, file: c } }'), /has `value` and `file`/],
    ['every with a value', manifest(', compare: { x: { every: /a, value: b } }'), /has no `value` and no `file`/],
    ['a folder without every', manifest(', compare: { x: { pointer: /a, value: b, folder: c } }'), /belong to `every`/],
    ['a glob that leads out', manifest(", compare: { x: { every: /a, files: ['../*'] } }"), /\.\.|leads out/],
    ['form and fields', list(', form: mvm, fields: { entries: /r, version: /v }'), /cannot be used together/],
    ['no list in fields', list(', fields: { reason: /r }'), /has none of `entries` or `versions`/],
    [
      'entries that recall nothing',
      list(', fields: { entries: /r, variant: /v, arch: /a }'),
      /nothing by which an entry recalls/,
    ],
    ['members without entries', list(', fields: { digests: /d, reason: /r }'), /`reason` stands in entries/],
  ])('%s', async (_, text, problem) => {
    expect((await problemsIn(text)).join('\n')).toMatch(problem);
  });
});

describe('a release', () => {
  const release = (top: string, artifact = 'x.tgz'): string =>
    `${HEAD.replace(/, recall: .* }\n/, ' }\n')}${top}
rules: [ { name: a, artifacts: ['${artifact}'], require: [ { signature: { by: [release] } } ] } ]
`;
  test.each<[string, string, RegExp | undefined]>([
    ['with unsigned assets', release("release: acme/widgets@v1\nunsigned: ['*.txt']"), undefined],
    ['that is none', release('release: acme@v1'), /`acme@v1` is not a release/],
    ['a folder', release('release: acme/widgets@v1', 'dist/x.tgz'), /cannot be an asset of a release/],
    ['unsigned without it', release("unsigned: ['*.txt']"), /none is named/],
    ['unsigned that is everything', release("release: acme/widgets@v1\nunsigned: ['*']"), /names every asset/],
    ['unsigned in a folder', release('release: acme/widgets@v1\nunsigned: [a/b]'), /cannot be an asset/],
    ['unsigned with an exclusion', release("release: acme/widgets@v1\nunsigned: ['!a']"), /no exclusions/],
    ['an empty list of unsigned', release('release: acme/widgets@v1\nunsigned: []'), /empty list/],
  ])('%s', async (_, text, problem) => {
    const problems = await problemsIn(text);
    if (problem) expect(problems.join('\n')).toMatch(problem);
    else expect(problems).toEqual([]);
  });
});
