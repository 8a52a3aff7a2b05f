import { describe, expect, test } from '@jest/globals';
import { parseIndex } from '../../src/policy/compile/packages.js';
import { parsePackage } from '../../src/formats/package-reference.js';
import { compileInputs, inputProblems, type Inputs } from '../support/policy.ts';

const INDEX = 'https://packages.example.com/team/';
const nobody: Inputs = { artifacts: 'tool-1.0.0.tgz', package: 'npm:tool@1.0.0', 'package-index': INDEX };
const good: Inputs = { ...nobody, repo: 'acme/tool' };

describe('references', () => {
  test.each([
    ['npm:tool@1.0.0', 'tool', '1.0.0'],
    ['npm:@acme/tool@1.0.0-rc.1', '@acme/tool', '1.0.0-rc.1'],
    ['npm:JSONStream@1.3.5', 'JSONStream', '1.3.5'],
    ['pypi:Acme.Tool@1.0', 'Acme.Tool', '1.0'],
  ])('%s', (text, name, version) => {
    expect(parsePackage(text)).toMatchObject({ value: { name, version } });
  });

  test.each([
    'tool@1.0.0',
    'npm:tool',
    'npm:tool@',
    'npm:tool@latest',
    'npm:tool@^1.0.0',
    'npm:@acme@1.0.0',
    'npm:..@1.0.0',
    'npm:@acme/../x@1.0.0',
    'npm:@acme/..@1.0.0',
    'npm:tool%2f@1.0.0',
    'npm:a b@1.0.0',
    'pypi:../x@1.0',
    'pypi:tool@==1.0',
    'pypi:tool@1.0/..',
    'cargo:tool@1.0.0',
    `npm:tool@1.0.0-${'x'.repeat(200)}`,
  ])('%s is none', (text) => {
    expect(parsePackage(text)).toHaveProperty('problem');
  });
});

test('the address of an index', async () => {
  expect(parseIndex(INDEX)).toEqual({ value: 'https://packages.example.com/team' });
  const [rule] = (await compileInputs(good)).policy.rules;
  expect(rule?.package).toMatchObject({ index: 'https://packages.example.com/team' });
});

test.each([
  'http://packages.example.com',
  'https://user:secret@packages.example.com',
  'https://packages.example.com/?key=secret',
  'packages.example.com',
  'file:///tmp',
])('%s is no address of an index, and no secret of it is shown', (text) => {
  expect(parseIndex(text)).toHaveProperty('problem');
  expect(JSON.stringify(parseIndex(text))).not.toContain('secret');
});

describe('combinations', () => {
  const { 'package-index': _index, ...alone } = good;

  test.each<[Inputs]>([[good], [{ ...alone, offline: 'true' }], [{ ...alone, 'attestation-source': 'local' }]])(
    '%j belongs together',
    async (inputs) => {
      expect(await inputProblems(inputs)).toEqual([]);
    },
  );

  test.each<[string, Inputs, RegExp]>([
    ['nobody who must have signed', nobody, /no signer is given/],
    ['no files', { ...good, artifacts: '(unset)', checksums: 'SHA256SUMS' }, /without its files/],
    ['no index', alone, /there is no default index/],
    ['an index without a package', { ...good, package: '(unset)' }, /given without `package`/],
    ['an index that must not be asked', { ...good, offline: 'true' }, /cannot be asked with `offline`/],
    [
      'GitHub',
      { ...good, 'attestation-source': 'github' },
      /cannot be used together with `attestation-source: github`/,
    ],
    ['a signed list', { ...good, checksums: 'SHA256SUMS', 'checksums-signed': 'true' }, /no attestation is required/],
    ['a manifest alone', { ...good, artifacts: '(unset)', manifest: 'release.json' }, /no attestation is required/],
    ['a package that is none', { ...good, package: 'tool' }, /`tool`/],
    ['an address that is none', { ...good, 'package-index': 'x' }, /(?:no|not|not an?|not the) https URL/],
  ])('%s is a problem, with a way out', async (_title, inputs, message) => {
    const problems = await inputProblems(inputs);
    expect(problems.map((one) => one.message).join()).toMatch(message);
    for (const { where, fix } of problems) {
      expect(where).toMatch(/^(?:package|artifacts$)/);
      expect(fix).toBeTruthy();
    }
  });
});
