import { describe, expect, test } from '@jest/globals';
import {
  normalProject,
  normalVersion,
  npmPackageUrl,
  npmTarballs,
  pythonFile,
} from '../../src/formats/package-files.js';

test('names of projects (PEP 503)', () => {
  expect(['Acme.Tool', 'acme__tool', 'ACME-_.tool'].map(normalProject)).toEqual([
    'acme-tool',
    'acme-tool',
    'acme-tool',
  ]);
});

test.each([
  ['1.0', '1.0'],
  ['v1.0', '1.0'],
  ['0!1.0', '1.0'],
  ['1!2', '1!2'],
  ['1.01', '1.1'],
  ['1.0-Alpha.1', '1.0a1'],
  ['1.0_beta', '1.0b0'],
  ['1.0c2', '1.0rc2'],
  ['1.0.preview3', '1.0rc3'],
  ['1.0-2', '1.0.post2'],
  ['1.0.rev4', '1.0.post4'],
  ['1.0-dev', '1.0.dev0'],
  ['1.0rc1.post2.dev3+Ubuntu-1', '1.0rc1.post2.dev3+ubuntu.1'],
  ['', undefined],
  ['latest', undefined],
  ['1.0 ', undefined],
  ['1..0', undefined],
  ['1.0+', undefined],
  ['^1.0', undefined],
  ['1'.repeat(600), undefined],
])('the version %s (PEP 440)', (given, normal) => {
  expect(normalVersion(given)).toBe(normal);
});

describe('files for Python (PEP 427, PEP 625)', () => {
  test.each([
    ['Acme_Tool-1.0-py3.py2-none-any.whl', 'acme-tool-1.0-py2.py3-none-any.whl'],
    [
      'acme_tool-1.0-1a-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
      'acme-tool-1.0-1a-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.whl',
    ],
    ['acme-tool-1.0.tar.gz', 'acme-tool-1.0.tar.gz'],
    ['acme_tool-1.0.zip', 'acme-tool-1.0.zip'],
  ])('%s', (name, normal) => {
    expect(pythonFile(name)?.normal).toBe(normal);
  });

  test.each([
    'acme_tool-1.0-py3-none.whl',
    'acme_tool-1.0-x1-py3-none-any.whl',
    'acme_tool-1.0-1-2-py3-none-any.whl',
    'acme_tool-one-py3-none-any.whl',
    'acme_tool-1.0-py3-none-any..whl',
    '-1.0.tar.gz',
    'acme.tar.gz',
    'acme_tool-1.0.tar.bz2',
    '../acme_tool-1.0.tar.gz',
    `${'a'.repeat(600)}-1.0.tar.gz`,
  ])('%s is none', (name) => {
    expect(pythonFile(name)).toBeUndefined();
  });
});

test('names of npm packages', () => {
  expect(npmTarballs('tool', '1.0.0')).toEqual(['tool-1.0.0.tgz']);
  expect(npmTarballs('@acme/tool', '1.0.0')).toEqual(['tool-1.0.0.tgz', 'acme-tool-1.0.0.tgz']);
  expect(npmPackageUrl('@acme/tool', '1.0.0')).toBe('pkg:npm/%40acme/tool@1.0.0');
  expect(npmPackageUrl('tool', '1.0.0-rc.1')).toBe('pkg:npm/tool@1.0.0-rc.1');
});
