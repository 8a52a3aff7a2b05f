import { describe, expect, it } from '@jest/globals';
import { ALL_REPORT_FILES } from '../../../src/core/report-files.js';
import type { Refusal, Verdict } from '../../../src/core/model.js';
import { CODEQUALITY } from '../../../src/report/files/codequality.js';
import { HOSTILE } from '../hostile.js';
import { artifact, failed, passed, sample, signature, verdict } from '../sample.js';
import { judgedRun, unjudgedRun, WORKFLOW } from './runs.js';

const textOf = (value: Verdict, ...more: readonly object[]): string =>
  CODEQUALITY.ofVerdict(judgedRun(value, ...more))![0]!;
const issuesOf = (value: Verdict, ...more: readonly object[]): any[] => JSON.parse(textOf(value, ...more));
const one = (refusal: Refusal, name = 'dist/tool'): Verdict => verdict([artifact(name, [failed(refusal)])]);
const message = 'm';

/** What GitLab requires of an issue (docs.gitlab.com, "Code Quality report format"), and nothing else stands in it. */
function expectIssue(issue: any): void {
  expect(Object.keys(issue)).toEqual(['check_name', 'description', 'fingerprint', 'severity', 'location']);
  expect(issue.check_name).toMatch(/^signature-gate\/(?:[A-Z][A-Z_]+|run)$/);
  expect(issue.description).toMatch(/\S/);
  expect(issue.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  expect(['minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
  expect(issue.location.path).toMatch(/^[^/]/);
  expect(issue.location.lines.begin).toBeGreaterThanOrEqual(1);
}

describe('issues', () => {
  it('have all that GitLab requires, and each a fingerprint of its own', () => {
    const issues = issuesOf(sample);
    issues.forEach(expectIssue);
    expect(issues.length).toBeGreaterThan(1);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('are none of a run that passed, and never none of one that did not', () => {
    expect(issuesOf(verdict([artifact('a', [passed(signature())])]))).toEqual([]);
    for (const result of ['fail', 'error'] as const) {
      const issues = issuesOf(verdict([], { result }));
      expect(issues).toHaveLength(1);
      issues.forEach(expectIssue);
    }
  });

  it.each<[string, Refusal, string]>([
    ['what an attack looks like', { code: 'CHECKSUM_MISMATCH', message }, 'blocker'],
    ['what is not proven', { code: 'BUNDLE_MISSING', message }, 'critical'],
    ['what could not be looked at', { code: 'NETWORK', message }, 'major'],
  ])('%s has its severity', (_, refusal, severity) => {
    expect(issuesOf(one(refusal))).toMatchObject([{ check_name: `signature-gate/${refusal.code}`, severity }]);
  });

  it('a warning is minor', () => {
    const value = verdict([artifact('a', [passed(signature())])], { warnings: [{ code: 'POLICY_DOUBTFUL', message }] });
    expect(issuesOf(value)).toMatchObject([{ severity: 'minor', location: { path: WORKFLOW.path, lines: { begin: 1 } } }]);
  }); // prettier-ignore

  it('say expected, found and what to do', () => {
    const refusal = { code: 'CHECKSUM_MISMATCH', message: 'It differs', expected: 'aa', actual: 'bb', hint: 'Look.' };
    expect(issuesOf(one(refusal as Refusal))[0].description).toBe(
      'dist/tool: It differs. Expected: aa. Found: bb. Look.',
    );
  });

  it('are at the line of the list, else at the artifact, never at a path of the machine', () => {
    const at = { file: 'dist/SHA256SUMS', line: 6 };
    const [listed] = issuesOf(one({ code: 'CHECKSUM_MISMATCH', message, at }));
    expect(listed.location).toEqual({ path: at.file, lines: { begin: 6 } });
    expect(issuesOf(one({ code: 'BUNDLE_MISSING', message }))[0].location.path).toBe('dist/tool');
    const elsewhere = one({ code: 'TLOG_INVALID', message, at: { file: '/home/runner/x' } }, '/opt/tool');
    expect(issuesOf(elsewhere, {}, { workflow: undefined })[0].location.path).toBe('opt/tool');
  });

  it('are the same issue in the next run, whatever the digest and the line', () => {
    const print = (value: Verdict): string => issuesOf(value)[0].fingerprint;
    const first = one({ code: 'CHECKSUM_MISMATCH', message, at: { file: 'SUMS', line: 6 }, actual: 'aa' });
    const next = one({ code: 'CHECKSUM_MISMATCH', message: 'other', at: { file: 'SUMS', line: 7 }, actual: 'bb' });
    expect(print(next)).toBe(print(first));
    expect(print(one({ code: 'CHECKSUM_UNLISTED', message, at: { file: 'SUMS' } }))).not.toBe(print(first));
    expect(print(one({ code: 'CHECKSUM_MISMATCH', message, at: { file: 'SUMS' } }, 'b'))).not.toBe(print(first));
  });

  it('are at most 5,000, and the last one counts the others', () => {
    const many = Array.from({ length: 5_002 }, (_, at) => artifact(`a${at}`, [failed({ code: 'BUNDLE_MISSING', message })])); // prettier-ignore
    const issues = issuesOf(verdict(many));
    expect(issues).toHaveLength(5_000);
    expect(issues.at(-1)).toMatchObject({ check_name: 'signature-gate/run', description: /^3 more/ });
    expect(issuesOf(verdict(many.slice(0, 5_000))).at(-1).check_name).toBe('signature-gate/BUNDLE_MISSING');
  });

  it.each(HOSTILE.map((name, at) => [at, name] as const))('hostile name %i is data', (_, name) => {
    const refusal = { code: 'NETWORK', message: name, expected: name, hint: name, at: { file: name } } as const;
    const issues = issuesOf(verdict([artifact(name, [failed(refusal)])], { warnings: [refusal] }));
    issues.forEach(expectIssue);
    for (const { description } of issues) expect(description).not.toMatch(/[\u0000-\u001f\u200b\u202e]/);
  });
});

describe('a run without a verdict', () => {
  const issuesOfNothing = (...run: Parameters<typeof unjudgedRun>): any[] =>
    JSON.parse(CODEQUALITY.ofNothing(unjudgedRun(...run))![0]!);

  it('has an issue for each problem, at the line of the policy', () => {
    const wrong = { where: 'report', message: 'is wrong', fix: 'Fix it.', at: { file: 'p.yml', line: 2 } };
    const issues = issuesOfNothing([wrong]);
    issues.forEach(expectIssue);
    expect(issues).toMatchObject([
      { check_name: 'signature-gate/CONFIG_INVALID', location: { path: 'p.yml', lines: { begin: 2 } } },
    ]);
  });

  it('is an issue where there is no problem to name', () => {
    const issues = issuesOfNothing([], 'It broke');
    issues.forEach(expectIssue);
    expect(issues).toMatchObject([{ check_name: 'signature-gate/run', description: 'The run has no answer: It broke' }]);
  }); // prettier-ignore
});

describe('a file of an earlier run', () => {
  const { beginsRight } = ALL_REPORT_FILES.find(({ name }) => name === 'codequality')!.parts[0]!;
  const headOf = (text: string): string => text.slice(0, 1_024);

  it('is known, with issues and without', () => {
    expect(beginsRight(headOf(textOf(sample)))).toBe(true);
    expect(beginsRight(headOf(textOf(verdict([artifact('a', [passed(signature())])]))))).toBe(true);
    expect(beginsRight(headOf(CODEQUALITY.ofNothing(unjudgedRun([], 'It broke'))![0]!))).toBe(true);
  });

  it.each(['', '[]', '[]\n', '[\n]\n', '[ ]', '[{}]', '[{"check_name":"eslint/x"}]', '[{"description":"signature-gate/X"}]', '{"check_name":"signature-gate/X"}', '[\n \n]\n[]'])('%j of another tool is not', (text) => {
    expect(beginsRight(text)).toBe(false);
  }); // prettier-ignore
});
