import { describe, expect, test } from '@jest/globals';
import { packageOf, packageProblems, parseIndex } from '../../src/policy/package-inputs.js';
import { parsePackage } from '../../src/formats/package-reference.js';
import type { GivenInputs } from '../../src/policy/inputs/read-inputs.js';

const INDEX = 'https://packages.example.com/team/';
const good: GivenInputs = { artifacts: ['tool-1.0.0.tgz'], package: 'npm:tool@1.0.0', 'package-index': INDEX };

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
    expect(parsePackage(text)).toHaveProperty('complaint');
  });
});

test('the address of an index', () => {
  expect(parseIndex(INDEX)).toEqual({ value: 'https://packages.example.com/team' });
  expect(packageOf(good)).toMatchObject({ index: 'https://packages.example.com/team' });
});

test.each([
  'http://packages.example.com',
  'https://user:secret@packages.example.com',
  'https://packages.example.com/?key=secret',
  'packages.example.com',
  'file:///tmp',
])('%s is no address of an index, and no secret of it is shown', (text) => {
  expect(parseIndex(text)).toHaveProperty('complaint');
  expect(JSON.stringify(parseIndex(text))).not.toContain('secret');
});

describe('combinations', () => {
  test('what belongs together is no problem', () => {
    expect(packageProblems(good, true)).toEqual([]);
    const { 'package-index': _index, ...alone } = good;
    expect(packageProblems({ ...alone, offline: true }, true)).toEqual([]);
    expect(packageProblems({ ...alone, 'attestation-source': ['local'] }, true)).toEqual([]);
    expect(packageProblems({}, false)).toEqual([]);
  });

  test.each<[string, GivenInputs, boolean]>([
    ['nobody who must have signed', good, false],
    ['no files', { package: 'npm:tool@1.0.0', 'package-index': INDEX }, true],
    ['no index', { artifacts: ['x'], package: 'npm:tool@1.0.0' }, true],
    ['an index without a package', { artifacts: ['x'], 'package-index': INDEX }, true],
    ['an index that must not be asked', { ...good, offline: true }, true],
    ['GitHub', { ...good, 'attestation-source': ['github'] }, true],
    ['a signed list', { ...good, checksums: ['SHA256SUMS'], 'checksums-signed': true }, true],
    ['a manifest', { ...good, manifest: ['release.json'] }, true],
    ['a package that is none', { ...good, package: 'tool' }, true],
    ['an address that is none', { ...good, 'package-index': 'x' }, true],
  ])('%s is a problem, with a way out', (_title, given, signed) => {
    const problems = packageProblems(given, signed);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.fix).toBeTruthy();
  });
});
