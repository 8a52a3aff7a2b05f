import { expect, test } from '@jest/globals';
import {
  certificateNames,
  EVIDENCE_SUFFIXES,
  evidenceNames,
  extensionOf,
  hasEvidenceName,
  isNamedByKey,
  mayBeNamedByKey,
} from '../../src/subjects/sidecars.js';

const names = (name: string): readonly string[] => evidenceNames(name).map((one) => one.name);

test.each(EVIDENCE_SUFFIXES)('$suffix is appended, or stands in place of the extension', ({ suffix, role }) => {
  expect(evidenceNames('d/sops-v3.txt')).toContainEqual({ name: `d/sops-v3.txt${suffix}`, role });
  expect(evidenceNames('d/sops-v3.txt')).toContainEqual({ name: `d/sops-v3${suffix}`, role });
  expect(hasEvidenceName(`x${suffix}`)).toBe(true);
});

test('.tar.gz is one extension and two', () => {
  expect(names('tool.tar.gz')).toEqual(expect.arrayContaining(['tool.tar.gz.sig', 'tool.tar.sig', 'tool.sig']));
  expect(extensionOf('tool.tar.gz')).toBe('.tar.gz');
});

test.each(['SHA256SUMS', '.hidden', 'd.x/tool', 'd/.sig'])('%s has no extension', (name) => {
  expect(extensionOf(name)).toBeUndefined();
});

test('no file is evidence of itself', () => {
  expect(names('x.sig')).not.toContain('x.sig');
});

test('certificates go with signatures of the same stem', () => {
  expect(certificateNames('x-keyless.sig')).toEqual(['x-keyless.pem', 'x-keyless.crt', 'x-keyless.cert']);
  expect(certificateNames('x.asc')).toEqual([]);
});

test.each([
  ['SUMS.72D7468F.sig', true],
  ['SUMS.348FFC4C72D7468F.sig', true],
  ['SUMS.72D7468.sig', false],
  ['SUMS.72D7468G.sig', false],
  ['SUMS.72D7468F.asc', false],
  ['OTHER.72D7468F.sig', false],
])('%s is named by a key: %s', (file, expected) => {
  expect(isNamedByKey(file, 'SUMS')).toBe(expected);
  expect(mayBeNamedByKey(file)).toBe(expected || file.startsWith('OTHER'));
});

test.each([
  ['a.b.c.72D7468F.sig', 'a.b.c'],
  ['.72D7468F.sig', ''],
  ['SUMS.72D7468F.sig.72D7468F.sig', 'SUMS.72D7468F.sig'],
  [`SUMS.${'0a'.repeat(20)}.sig`, 'SUMS'],
])('what is named by a key may be so: %s', (file, document) => {
  expect([isNamedByKey(file, document), mayBeNamedByKey(file)]).toEqual([true, true]);
});

test.each(['', '.', '.sig', 'a.sig', 'x72D7468F.sig', 'a.72D7468F.sig.x', 'a.72D7468F'])('%j may not', (file) => {
  expect(mayBeNamedByKey(file)).toBe(false);
});
