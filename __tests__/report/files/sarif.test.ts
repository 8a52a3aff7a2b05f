import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { isCouldNotLook, isTampering, REASONS, type ReasonCode } from '../../../src/core/errors.js';
import type { Refusal, Verdict } from '../../../src/core/model.js';
import { SARIF } from '../../../src/report/files/sarif.js';
import { sarifProblems } from '../../support/sarif-schema.ts';
import { HOSTILE } from '../hostile.js';
import { artifact, failed, passed, sample, signature, verdict } from '../sample.js';
import { judgedRun, unjudgedRun, WORKSPACE } from './runs.js';

const CODES = Object.keys(REASONS) as ReasonCode[];

function logOf(value: Verdict, ...more: [Parameters<typeof judgedRun>[1]?, Parameters<typeof judgedRun>[2]?]): any {
  const [text = ''] = SARIF.ofVerdict(judgedRun(value, ...more)) ?? [];
  expect(sarifProblems(text)).toEqual([]);
  return JSON.parse(text).runs[0];
}

const one = (refusal: Refusal, name = 'dist/tool', kind: 'file' | 'image' | 'digest' = 'file'): Verdict =>
  verdict([artifact(name, [failed(refusal)], { kind })]);
const locationOf = (run: any) => run.results[0].locations[0].physicalLocation;
const prints = (run: any): string[] => run.results.map((each: any) => each.partialFingerprints.primaryLocationLineHash);

describe('rules', () => {
  const { rules } = logOf(verdict([])).tool.driver;

  it('are the reason codes, all of them in every file', () => {
    expect(rules.map(({ id }: any) => id)).toEqual(CODES);
    expect(logOf(sample).tool.driver.rules).toEqual(rules);
  });

  it.each(CODES.map((code, at) => [code, at] as const))('%s has the words of its page', (code, at) => {
    const { shortDescription, help, helpUri, properties } = rules[at];
    const { title, cause, fix } = REASONS[code];
    expect(shortDescription.text).toBe(title);
    for (const words of [title, cause, fix]) expect(help.markdown).toContain(words);
    expect(helpUri).toMatch(new RegExp(`docs/errors\\.md#${code.toLowerCase()}$`));
    expect(properties.tags.includes('tampering')).toBe(isTampering(code));
    expect('security-severity' in properties).toBe(!isCouldNotLook(code));
  });
});

describe('results', () => {
  it('are one for each refusal and each warning, worst first', () => {
    const all = verdict(
      [
        artifact('a', [failed({ code: 'BUNDLE_MISSING', message: 'm' })]),
        artifact('b', [failed({ code: 'SIGNATURE_INVALID', message: 'm' })]),
        artifact('c', [passed(signature()), { check: 'checksum', status: 'warning', refusal: { code: 'NETWORK', message: 'm' }, others: [] }]),
      ],
      { warnings: [{ code: 'METRICS_LOST', message: 'm' }] },
    ); // prettier-ignore
    expect(logOf(all).results.map(({ ruleId, level }: any) => [ruleId, level])).toEqual([
      ['SIGNATURE_INVALID', 'error'],
      ['BUNDLE_MISSING', 'error'],
      ['METRICS_LOST', 'warning'],
      ['NETWORK', 'warning'],
    ]);
  });

  it('are none where everything passed, so that alerts close', () => {
    const run = logOf(verdict([artifact('a', [passed(signature())])]));
    expect(run.results).toEqual([]);
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  it('say expected, found and what to do', () => {
    const text = logOf(one({ code: 'CHECKSUM_MISMATCH', message: 'It differs', expected: 'aa', actual: 'bb', hint: 'Look.' })).results[0].message.text; // prettier-ignore
    expect(text).toMatch(
      /^dist\/tool: It differs\. Expected: aa\. Found: bb\. Look\..*tell security@acme\.example\.$/s,
    );
  });

  it('are no results for what a person waived; it is told beside them', () => {
    const waived = artifact('w', [{ check: 'signature', status: 'waived', reason: 'late key' }], { result: 'waived' });
    const run = logOf(verdict([waived]));
    expect(run.results).toEqual([]);
    expect(JSON.stringify(run.invocations[0].toolExecutionNotifications)).toContain('late key');
  });
});

describe('a result is shown', () => {
  const message = 'm';
  it('on the line of the list that is wrong', () => {
    const run = logOf(one({ code: 'CHECKSUM_MISMATCH', message, at: { file: 'dist/SHA256SUMS', line: 6, column: 2 } }));
    expect(locationOf(run)).toEqual({
      artifactLocation: { uri: 'dist/SHA256SUMS', uriBaseId: '%SRCROOT%' },
      region: { startLine: 6, startColumn: 2 },
    });
  });

  it.each<[string, Verdict, string, number]>([
    ['at the artifact, where nothing else is known', one({ code: 'BUNDLE_MISSING', message }), 'dist/tool', 1],
    ['at the line of a file of many', one({ code: 'SUBJECT_MISMATCH', message, at: { file: 'a.jsonl:3' } }), 'a.jsonl', 3],
    ['at evidence', one({ code: 'TLOG_INVALID', message, proof: signature({ file: 'x.json' }) }), 'x.json', 1],
    ['at the workflow, of an image', one({ code: 'IMAGE_UNSIGNED', message, at: { file: 'ghcr.io/a/b' } }, 'ghcr.io/a/b:1', 'image'), '.github/workflows/deploy.yml', 1],
    ['at the artifact, where evidence lies elsewhere', one({ code: 'TLOG_INVALID', message, at: { file: '/elsewhere/x' } }), 'dist/tool', 1],
    ['at the workflow, where all lies elsewhere', one({ code: 'TLOG_INVALID', message, at: { file: '../x' } }, '../tool'), '.github/workflows/deploy.yml', 1],
    ['at a path inside, given in full', one({ code: 'TLOG_INVALID', message, at: { file: join(WORKSPACE, 'a b', 'x') } }), 'a%20b/x', 1],
  ])('%s', (_, value, uri, line) => {
    const { artifactLocation, region } = locationOf(logOf(value));
    expect([artifactLocation.uri, region.startLine]).toEqual([uri, line]);
  }); // prettier-ignore

  it('at the policy file before the workflow, and at neither where they are of elsewhere', () => {
    const value = one({ code: 'IMAGE_UNSIGNED', message }, 'ghcr.io/a/b:1', 'image');
    const policy = (source: string) => ({ policy: { source, digest: 'sha256:00' } });
    const uri = (run: any): string => locationOf(run).artifactLocation.uri;
    expect(uri(logOf(value, policy('gate/policy.yml')))).toBe('gate/policy.yml');
    expect(uri(logOf(value, policy(`acme/policies@${'a'.repeat(40)}:policy.yml`)))).toBe(
      '.github/workflows/deploy.yml',
    );
    const foreign = {
      workflow: { path: '.github/workflows/x.yml', address: 'https://github.com/o/r/x.yml', own: false },
    };
    expect(uri(logOf(value, {}, foreign))).toBe('ghcr.io/a/b%3A1');
  });

  it('never at a path of the machine', () => {
    const run = logOf(one({ code: 'TLOG_INVALID', message, at: { file: '/home/runner/x' } }, '/opt/tool'), {}, { workflow: undefined } as object); // prettier-ignore
    expect(locationOf(run).artifactLocation.uri).toBe('opt/tool');
  });
});

describe('fingerprints', () => {
  const base: Refusal = { code: 'CHECKSUM_MISMATCH', message: 'm', at: { file: 'SUMS', line: 6 }, actual: 'aa' };
  const [print] = prints(logOf(one(base)));

  it.each<[string, Verdict, Parameters<typeof judgedRun>[1]]>([
    ['the time', one(base), { startedAt: new Date(0), finishedAt: new Date(1) }],
    ['the version', one(base), { version: '9.9.9' }],
    ['the line', one({ ...base, at: { file: 'SUMS', line: 7 } }), {}],
    ['the digest', one({ ...base, actual: 'bb', message: 'other' }), {}],
    ['the other artifacts', verdict([artifact('z', [failed(base)]), ...one(base).artifacts]), {}],
  ])('do not depend on %s', (_, value, change) => {
    expect(prints(logOf(value, change))).toContain(print);
  });

  it.each<[string, Verdict]>([
    ['the code', one({ ...base, code: 'CHECKSUM_WEAK' })],
    ['the artifact', one(base, 'dist/other')],
    ['the kind of artifact', one(base, 'dist/tool', 'digest')],
    ['the check', verdict([artifact('dist/tool', [failed(base, 'checksum')])])],
    ['the file', one({ ...base, at: { file: 'SUMS2', line: 6 } })],
  ])('tell %s apart', (_, value) => {
    expect(prints(logOf(value))).not.toContain(print);
  });

  it('do not depend on the order, and come once each', () => {
    const many = ['a', 'b', 'c'].map((name) => artifact(name, [failed(base), failed(base)]));
    const there = prints(logOf(verdict(many)));
    expect(there).toHaveLength(3);
    expect(prints(logOf(verdict(many.toReversed())))).toEqual(there);
  });
});

it('keeps the number of results that code scanning takes, the worst of them, and says how many are left out', () => {
  const weak = Array.from({ length: 25_001 }, (_, at) => artifact(`f${at}`, [failed({ code: 'BUNDLE_MISSING', message: 'm' })]));
  const run = logOf(verdict([...weak, artifact('bad', [failed({ code: 'SIGNATURE_INVALID', message: 'm' })])]));
  expect(run.results).toHaveLength(25_000);
  expect(run.results[0].ruleId).toBe('SIGNATURE_INVALID');
  expect(JSON.stringify(run.invocations)).toContain('2 more results do not fit');
}); // prettier-ignore

describe('without a verdict', () => {
  const logOfNothing = (...args: Parameters<typeof unjudgedRun>): any => {
    const [text = ''] = SARIF.ofNothing(unjudgedRun(...args)) ?? [];
    expect(sarifProblems(text)).toEqual([]);
    return JSON.parse(text).runs[0];
  };

  it('a crash is a notification, and the run no success', () => {
    const { results, invocations } = logOfNothing([], 'It broke');
    expect(results).toEqual([]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'It broke' } }],
    });
  });

  it('a wrong configuration is shown on its line of the policy', () => {
    const at = { file: 'policy.yml', line: 12, column: 7 };
    const run = logOfNothing([{ where: 'rules[0]', message: 'is wrong', fix: 'Fix it.', at }]);
    expect(locationOf(run)).toMatchObject({ artifactLocation: { uri: 'policy.yml' }, region: { startLine: 12, startColumn: 7 } }); // prettier-ignore
    expect(run.invocations[0].toolConfigurationNotifications[0].associatedRule.id).toBe('CONFIG_INVALID');
    expect(run.results[0].message.text).toBe('rules\\[0\\]: is wrong. Fix it.'.replaceAll('\\', ''));
  });
});

describe('hostile text', () => {
  it.each(HOSTILE.map((name, at) => [at, name] as const))('%i is data', (_, name) => {
    const run = logOf(one({ code: 'SIGNATURE_INVALID', message: name, expected: name, hint: name, at: { file: name } }, name)); // prettier-ignore
    expect(run.results).toHaveLength(1);
    const { message } = run.results[0];
    expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/);
    expect(message.text).not.toMatch(/[\p{C}\u202e]/u);
  });

  it('makes no link and no placeholder', () => {
    const { message } = logOf(one({ code: 'NETWORK', message: '[a](https://evil.example) \\[b\\](1) {0}' })).results[0];
    expect(message.text).toContain('\\[a\\](https://evil.example) \\\\\\[b\\\\\\](1) {{0}}');
  });
});
