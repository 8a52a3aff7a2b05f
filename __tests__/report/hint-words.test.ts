import { describe, expect, test } from '@jest/globals';
import { hintWords } from '../../src/report/hint-words.ts';

const onTerminal = hintWords({ kind: 'terminal', inputs: [] });

describe('a hint on a command line', () => {
  test.each([
    ['Set `images: ghcr.io/acme/widgets:1.2.3`.', 'Set `--images ghcr.io/acme/widgets:1.2.3`.'],
    ['Set `release: acme/w@v1` and `artifacts: w.tgz`.', 'Set `--release acme/w@v1` and `--artifacts w.tgz`.'],
    ['Set `bundle: {path}.sig`.', "Set `--bundle '{path}.sig'`."],
    [
      'Set `certificate-identity-regexp: https://github\\.com/.*` in place of `certificate-identity`.',
      "Set `--certificate-identity-regexp 'https://github\\.com/.*'` in place of `--certificate-identity`.",
    ],
    ['Pass `offline: true` if so.', 'Pass `--offline` if so.'],
    ['Pass a token as `github-token`.', 'Pass a token as `GH_TOKEN`.'],
    ['Say it with `signature` and `certificate`.', 'Say it with `--signature` and `--certificate`.'],
    ['If you verify with `key`, write it.', 'If you verify with `--key`, write it.'],
    [
      'Say who (`key`, `repo`, or `owner`) in `artifacts`.',
      'Say who (`--key`, `--repo`, or `--owner`) in `--artifacts`.',
    ],
    ['Keep it as `a.bundle`, or where `bundle` says.', 'Keep it as `a.bundle`, or where `--bundle` says.'],
    ['Check `package` and `package-index`.', 'Check `--package` and `--package-index`.'],
    ['Files with `artifacts`, or images with `images`.', 'Files with `--artifacts`, or images with `--images`.'],
  ])('%s', (hint, shown) => {
    expect(onTerminal(hint)).toBe(shown);
  });

  test.each([
    ['a key of policy files', 'In a policy file write `names: base`.'],
    ['an expression of GitHub', 'Write `github-token: ${{ github.token }}`.'],
    ['a false value', 'Write `offline: false`.'],
    ['a file with the name of an input', '`bundle.sig` is evidence of `bundle`.'],
    ['a value with the name of an input', 'Write `enforce`, `report` or `audit`.'],
    ['a value with a quote', "Set `images: a'b`."],
    ['a value with a backquote', 'Set `images: a`id`b`.'],
    ['what is no input', 'Say `with: x` and `constructor: x`.'],
  ])('%s stays as it is', (_, hint) => {
    expect(onTerminal(hint)).toBe(hint);
  });

  test.each(['$(id)', '$HOME', 'a;id', 'a|id', 'a b', '"', '*', '~', '\\', '!x', '<x', '&id'])(
    'a shell finds nothing to do in %s',
    (value) => {
      expect(onTerminal(`Set \`images: ${value}\`.`)).toBe(`Set \`--images '${value}'\`.`);
    },
  );
});

test.each([
  ['a workflow', { kind: 'actions', inputs: [] }],
  ['a policy file', { kind: 'terminal', inputs: [{ name: 'policy', values: ['p.yml'] }] }],
  ['verify-bundle', { kind: 'terminal', inputs: [], eitherForm: true }],
] as const)('with %s a hint stays as it is', (_, host) => {
  const hint = 'Set `images: x`, or use `certificate-identity`.';
  expect(hintWords(host)(hint)).toBe(hint);
});
