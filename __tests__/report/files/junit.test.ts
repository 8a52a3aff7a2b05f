import { describe, expect, it } from '@jest/globals';
import type { CheckResult, Verdict } from '../../../src/core/model.js';
import { JUNIT } from '../../../src/report/files/junit.js';
import { parseXml, type Element } from '../../support/xml.ts';
import { HOSTILE } from '../hostile.js';
import { artifact, failed, passed, sample, signature, verdict } from '../sample.js';
import { judgedRun, unjudgedRun } from './runs.js';

const unknown: CheckResult = {
  check: 'signature',
  status: 'error',
  refusal: { code: 'NETWORK', message: 'm' },
  others: [],
};
const waived: CheckResult = { check: 'checksum', status: 'waived', reason: 'late' };
const warned: CheckResult = {
  check: 'artifact',
  status: 'warning',
  refusal: { code: 'IMAGE_TAG_MOVES', message: 'moves' },
  others: [],
};

function suites(value: Verdict): Element {
  const [text = ''] = JUNIT.ofVerdict(judgedRun(value)) ?? [];
  return parseXml(text);
}
const cases = (root: Element): readonly Element[] => root.children.flatMap(({ children }) => children);
const kindOf = ({ children }: Element): string => children[0]?.name ?? 'passed';

describe('JUnit', () => {
  it('has a suite for each kind and a case for each check, of its own outcome', () => {
    const root = suites(
      verdict([
        artifact('a', [passed(signature()), failed({ code: 'CHECKSUM_MISMATCH', message: 'm', expected: 'x', actual: 'y' }, 'checksum')]),
        artifact('b', [unknown, waived, warned], { kind: 'image' }),
        artifact('c', [failed({ code: 'SIGNATURE_INVALID', message: 'm' })], { notAsked: [{ check: 'checksum', since: 'it was refused' }] }),
      ]),
    ); // prettier-ignore
    expect(root.attributes).toMatchObject({ name: 'signature-gate', tests: '7', failures: '2', errors: '1' });
    expect(root.children.map(({ attributes }) => [attributes['name'], attributes['tests']])).toEqual([
      ['files', '4'],
      ['images', '3'],
    ]);
    expect(root.children.map(({ attributes }) => attributes['skipped'])).toEqual(['1', '1']);
    expect(Object.fromEntries(cases(root).map((one) => [one.attributes['name'], kindOf(one)]))).toEqual({
      'a (signature)': 'system-out',
      'a (checksum)': 'failure',
      'c (signature)': 'failure',
      'c (checksum)': 'skipped',
      'b (signature)': 'error',
      'b (checksum)': 'skipped',
      'b (artifact)': 'system-out',
    });
  });

  it('says what a failure expected, found and asks to do', () => {
    const failure = cases(suites(sample)).find((one) => kindOf(one) === 'failure' && (one.attributes['name'] ?? '').includes('windows'))!.children[0]!;
    expect(failure.attributes).toMatchObject({ type: 'CHECKSUM_MISMATCH', message: expect.stringMatching(/^CHECKSUM_MISMATCH: /) });
    expect(failure.text).toMatch(/^expected: sha256:.*\nfound: sha256:.*\nat: dist\/SHA256SUMS:6\nto do: .*\nsee: https:/);
  }); // prettier-ignore

  it('fails where nothing was checked, and where nothing was proven', () => {
    expect(suites(verdict([], { result: 'fail' })).attributes).toMatchObject({ tests: '1', failures: '1' });
    expect(suites(verdict([artifact('a', [], { result: 'fail' })])).attributes).toMatchObject({ failures: '1' });
  });

  it('a pass has no failure, and no error', () => {
    const root = suites(verdict([artifact('a', [passed(signature())])]));
    expect(root.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(cases(root)[0]!.children[0]!.text).toContain('by acme/rocket');
  });

  it('a run without a verdict is an error', () => {
    const rootOf = (run: Parameters<typeof JUNIT.ofNothing>[0]): Element =>
      parseXml((JUNIT.ofNothing(run) ?? [''])[0]!);
    expect(rootOf(unjudgedRun([], 'It broke')).attributes).toMatchObject({ tests: '1', errors: '1', failures: '0' });
    const wrong = { where: 'report', message: 'is wrong', fix: 'Fix it.', at: { file: 'p.yml', line: 2 } };
    const [one] = cases(rootOf(unjudgedRun([wrong, wrong])));
    expect(one!.children[0]!.attributes).toMatchObject({ type: 'CONFIG_INVALID', message: 'report: is wrong' });
    expect(one!.children[0]!.text).toContain('at: p.yml:2');
  });

  it.each(HOSTILE.map((name, at) => [at, name] as const))('hostile name %i is data', (_, name) => {
    const refusal = { code: 'NETWORK', message: name, expected: name, hint: name, at: { file: name } } as const;
    const root = suites(verdict([artifact(name, [failed(refusal), { ...waived, reason: name }])], { warnings: [refusal] }));
    expect(cases(root)).toHaveLength(3);
    expect(cases(root).map(kindOf)).toEqual(['failure', 'skipped', 'system-out']);
  }); // prettier-ignore

  it('every control character and half a surrogate pair is shown, not written', () => {
    const all = Array.from({ length: 0xa0 }, (_, at) => String.fromCharCode(at)).join('') + '\ud800\ufffe\uffff';
    const [one] = cases(suites(verdict([artifact(all, [passed(signature())])])));
    expect(one!.attributes['name']).toContain('\\u{0}\\u{1}');
    expect(one!.attributes['name']).toContain('\\u{d800}\\u{fffe}\\u{ffff}');
  });
});

describe('the reader of these tests refuses', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  it.each(['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&nbsp;</a>', '<a>&</a>', '<a b="<"/>', '<a/><b/>', '<a>\u0001</a>', '<a b=1/>'])('%s', (text) => {
    expect(() => parseXml(head + text)).toThrow();
  }); // prettier-ignore
});
