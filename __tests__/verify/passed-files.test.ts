import { expect, test } from '@jest/globals';
import { passedFiles } from '../../src/verify/passed-files.js';
import { passed } from '../gate/reports.ts';
import type { ArtifactReport, Outcome } from '../../src/core/model.js';

const report = (name: string, result: Outcome, byte = 1, kind: ArtifactReport['kind'] = 'file'): ArtifactReport => ({
  kind,
  name,
  result,
  digests: { sha256: Buffer.alloc(32, byte) },
  checks: result === 'pass' ? [passed()] : [],
  integrityOnly: false,
});
const names = (...artifacts: ArtifactReport[]): string[] =>
  passedFiles({ result: 'pass', artifacts, sidecars: [], warnings: [] }, '/w').map(({ name }) => name);

test('files that passed, in the order of their names', () => {
  expect(names(report('b', 'pass'), report('a', 'pass'))).toEqual(['a', 'b']);
});

test.each<[string, ArtifactReport[]]>([
  ['waived', [report('a', 'waived')]],
  ['refused', [report('a', 'fail')]],
  ['not looked at', [report('a', 'error')]],
  ['passed once, waived once', [report('a', 'pass'), report('a', 'waived')]],
  ['refused once, passed once', [report('a', 'fail'), report('a', 'pass')]],
  ['two contents', [report('a', 'pass', 1), report('a', 'pass', 2)]],
  ['a waived digest of that name', [report('a', 'pass'), report('a', 'waived', 1, 'digest')]],
  ['no file', [report('a', 'pass', 1, 'digest'), report('b', 'pass', 1, 'image')]],
  ['without digest', [{ ...report('a', 'pass'), digests: {} }]],
])('not what is %s', (_title, artifacts) => {
  expect(names(...artifacts)).toEqual([]);
});
