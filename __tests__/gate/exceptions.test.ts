import { describe, expect, test } from '@jest/globals';
import { applyExceptions } from '../../src/gate/exceptions.js';
import type { PolicyException } from '../../src/model/policy.js';
import { failed, passed, report } from './reports.ts';

const DAY = 86_400_000;
const now = new Date('2027-01-01T12:00:00Z');
const exception = (over: Partial<PolicyException> = {}): PolicyException => ({
  artifact: 'legacy.tar.gz',
  check: 'signature',
  reason: 'signed from v2 on',
  until: new Date('2027-06-01T00:00:00Z'),
  ...over,
});
const judge = (one: PolicyException, ...artifacts: Parameters<typeof applyExceptions>[1]) =>
  applyExceptions([one], artifacts, now);

describe('while it holds', () => {
  test('the check is waived with the reason and the last day, and nothing else is', () => {
    const { artifacts, warnings } = judge(exception(), report('legacy.tar.gz', [failed(), passed()]));
    expect(artifacts[0]).toMatchObject({ result: 'waived' });
    expect(artifacts[0]!.checks[0]).toEqual({
      check: 'signature',
      status: 'waived',
      reason: 'signed from v2 on (exception until 2027-05-31)',
    });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['another artifact', report('legacy.tar.gz2', [failed()])],
    ['a prefix', report('legacy.tar', [failed()])],
    ['another case', report('Legacy.tar.gz', [failed()])],
    ['another folder', report('dist/legacy.tar.gz', [failed()])],
    ['another check', report('legacy.tar.gz', [failed('checksum')])],
  ])('not for %s', (_title, artifact) => {
    const { artifacts, warnings } = judge(exception(), artifact);
    expect(artifacts[0]!.result).toBe('fail');
    expect(warnings[0]!.message).toContain('is not needed');
  });

  test('not for a pattern, and what was not found tells nothing of whether it is needed', () => {
    const { artifacts, warnings } = judge(exception(), report('legacy.tar.gz', [failed()], 'run'));
    expect([artifacts[0]!.result, warnings]).toEqual(['fail', []]);
  });

  test('a check that was not asked tells nothing of it either', () => {
    const unasked = [{ check: 'revocation', since: 'the artifact itself was refused' }] as const;
    const row = { ...report('legacy.tar.gz', [failed('artifact')]), notAsked: unasked };
    expect(judge(exception({ check: 'revocation' }), row).warnings).toEqual([]);
  });

  test('a second check that failed still fails it', () => {
    expect(judge(exception(), report('legacy.tar.gz', [failed(), failed('checksum')])).artifacts[0]!.result).toBe(
      'fail',
    );
  });

  test('could-not-look is waived too', () => {
    expect(judge(exception(), report('legacy.tar.gz', [failed('signature', 'error')])).artifacts[0]!.result).toBe(
      'waived',
    );
  });

  test('what passes stays passed, and the exception is remarked on', () => {
    const { artifacts, warnings } = judge(exception(), report('legacy.tar.gz', [passed()]));
    expect(artifacts[0]!.result).toBe('pass');
    expect(warnings).toHaveLength(1);
  });
});

describe('its end', () => {
  test.each([
    ['15 days before', 15 * DAY, 'waived', undefined],
    ['14 days before', 14 * DAY, 'waived', 'ends on'],
    ['a moment before', 1, 'waived', 'ends on'],
    ['at the end', 0, 'fail', 'ended on'],
    ['after it', -DAY, 'fail', 'ended on'],
  ] as const)('%s', (_title, left, result, warning) => {
    const ending = exception({ until: new Date(now.getTime() + left) });
    const { artifacts, warnings } = judge(ending, report('legacy.tar.gz', [failed()]));
    expect(artifacts[0]!.result).toBe(result);
    expect(warnings.map(({ message }) => message)).toEqual(warning ? [expect.stringContaining(warning)] : []);
  });
});
