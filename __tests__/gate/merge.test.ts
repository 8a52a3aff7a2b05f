import { expect, test } from '@jest/globals';
import { mergeReports } from '../../src/gate/merge.js';
import { failed, passed, report } from './reports.ts';

const rule = { name: 'one' };

test('an artifact under two rules must satisfy both', () => {
  const [both, other] = mergeReports([
    { rule, artifacts: [report('a', [passed()]), report('b', [passed()])] },
    { rule, artifacts: [report('a', [failed()])] },
  ]);
  expect(both).toMatchObject({ report: { name: 'a', result: 'fail', size: 1 } });
  expect(both!.report.checks).toHaveLength(2);
  expect(other!.report.result).toBe('pass');
});

test('versions of all rules are kept', () => {
  const artifacts = [report('a', [passed()])];
  const [judged] = mergeReports([
    { rule: { name: 'one', version: 'v1' }, artifacts },
    { rule, artifacts },
    { rule: { name: 'two', version: 'v2' }, artifacts },
  ]);
  expect(judged!.stated.versions).toEqual(['v1', 'v2']);
});

test('two rules that saw other bytes: the artifact changed meanwhile', () => {
  const [judged] = mergeReports([
    { rule, artifacts: [report('a', [passed()])] },
    { rule, artifacts: [{ ...report('a', [passed()]), digests: { sha256: Buffer.alloc(32, 'z') } }] },
  ]);
  expect(judged!.report).toMatchObject({ result: 'fail' });
  expect(judged!.report.checks.at(-1)).toMatchObject({ check: 'artifact', status: 'fail' });
});

test('same names of different kinds are different things', () => {
  expect(mergeReports([{ rule, artifacts: [report('a', [passed()]), report('a', [failed()], 'run')] }])).toHaveLength(
    2,
  );
});

test('a warning that two rules give is given once, a refusal as often as it is made', () => {
  const refusal = { code: 'IMAGE_TAG_MOVES', message: 'a moves' } as const;
  const warning = { check: 'artifact', status: 'warning', refusal, others: [] } as const;
  const other = { ...warning, refusal: { ...refusal, message: 'b moves' } };
  const [judged] = mergeReports([
    { rule, artifacts: [report('a', [warning, failed()])] },
    { rule, artifacts: [report('a', [warning, other, failed()])] },
  ]);
  expect(judged!.report.checks.map(({ status }) => status)).toEqual(['warning', 'fail', 'warning', 'fail']);
  expect(judged!.report.result).toBe('fail');
});
