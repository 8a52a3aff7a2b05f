import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { REASONS } from '../../src/core/errors.js';
import { metricsText, readCounters } from '../../src/report/metrics-text.js';
import { metricsAfter, type Counters, type RunEvent } from '../../src/report/metrics.js';
import { artifact, facts, failed, passed, sample, signature, verdict } from './sample.js';

const event: RunEvent = {
  result: 'fail',
  startedAt: facts.startedAt,
  finishedAt: facts.finishedAt,
  verdict: sample,
  trustRoots: [{ name: 'public-good', source: 'embedded', digest: 'sha256:00', asOf: new Date('2026-11-03T08:41:08.400Z') }],
}; // prettier-ignore
const NONE: Counters = new Map();

/** The value of a series in the text. */
function valueIn(text: string, series: string): string | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line?.slice(series.length + 1);
}

const first = metricsText(metricsAfter(NONE, event));

describe('the numbers of a run', () => {
  it.each([
    ['signature_gate_runs_total{result="fail"}', '1'],
    ['signature_gate_runs_total{result="pass"}', '0'],
    ['signature_gate_artifacts_total{result="fail"}', '2'],
    ['signature_gate_artifacts_total{result="pass"}', '8'],
    ['signature_gate_checks_total{check="signature",status="fail"}', '1'],
    ['signature_gate_checks_total{check="checksum",status="fail"}', '1'],
    ['signature_gate_refusals_total{code="IDENTITY_MISMATCH"}', '1'],
    ['signature_gate_refusals_total{code="CHECKSUM_MISMATCH"}', '1'],
    ['signature_gate_refusals_total{code="SIGNATURE_INVALID"}', '0'],
    ['signature_gate_last_run_result{result="fail"}', '1'],
    ['signature_gate_last_run_result{result="pass"}', '0'],
    ['signature_gate_last_run_duration_seconds', '1.4'],
    ['signature_gate_last_run_hashed_bytes', '40960'],
    ['signature_gate_last_run_artifacts', '10'],
    ['signature_gate_last_run_timestamp_seconds', String(facts.finishedAt.getTime() / 1000)],
    ['signature_gate_trust_root_age_seconds{root="public-good"}', '3600'],
    ['signature_gate_revocation_list_age_seconds', undefined],
  ])('%s is %s', (series, value) => {
    expect(valueIn(first, series)).toBe(value);
  });

  it('every reason code is there from the first run on', () => {
    for (const code of Object.keys(REASONS)) {
      expect(valueIn(first, `signature_gate_refusals_total{code="${code}"}`)).toMatch(/^[01]$/);
      expect(valueIn(first, `signature_gate_warnings_total{code="${code}"}`)).toBe('0');
    }
  });

  it('warnings of checks and of the run count apart from refusals', () => {
    const warned = verdict(
      [artifact('a', [passed(signature()), { check: 'manifest', status: 'warning', refusal: { code: 'MANIFEST_STALE', message: 'm' }, others: [] }])],
      { warnings: [{ code: 'NETWORK', message: 'm' }] },
    ); // prettier-ignore
    const text = metricsText(metricsAfter(NONE, { ...event, result: 'pass', verdict: warned }));
    expect(valueIn(text, 'signature_gate_warnings_total{code="MANIFEST_STALE"}')).toBe('1');
    expect(valueIn(text, 'signature_gate_warnings_total{code="NETWORK"}')).toBe('1');
    expect(valueIn(text, 'signature_gate_refusals_total{code="MANIFEST_STALE"}')).toBe('0');
  });

  it('a wrong configuration counts as that, and as refusals', () => {
    const { startedAt, finishedAt } = facts;
    const text = metricsText(
      metricsAfter(NONE, { result: 'config', startedAt, finishedAt, configProblems: [{}, {}, {}] }),
    );
    expect(valueIn(text, 'signature_gate_runs_total{result="config"}')).toBe('1');
    expect(valueIn(text, 'signature_gate_refusals_total{code="CONFIG_INVALID"}')).toBe('3');
    expect(valueIn(text, 'signature_gate_last_run_result{result="config"}')).toBe('1');
    expect(valueIn(text, 'signature_gate_last_run_artifacts')).toBe('0');
  });

  it('the age of the revocation list is that of the oldest, and never negative', () => {
    const proof = (fetchedAt: string) =>
      passed({ kind: 'revocation', file: 'revoked.json', fetchedAt: new Date(fetchedAt) });
    const of = (...dates: string[]) =>
      valueIn(
        metricsText(metricsAfter(NONE, { ...event, verdict: verdict([artifact('a', dates.map(proof))]) })),
        'signature_gate_revocation_list_age_seconds',
      );
    expect(of('2026-11-03T09:41:00.400Z', '2026-11-03T09:40:58.400Z')).toBe('10');
    expect(of('2027-01-01T00:00:00Z')).toBe('0');
  });

  it('names of roots are escaped, and a name that comes twice stands once', () => {
    const root = (name: string, asOf: string) => ({ name, source: 'file', digest: 'd', asOf: new Date(asOf) });
    const roots = [
      root('a"b\\c\nd', '2026-11-03T09:41:08.400Z'),
      root('same', '2026-11-03T09:41:07.400Z'),
      root('same', '2026-11-03T09:41:06.400Z'),
    ];
    const text = metricsText(metricsAfter(NONE, { ...event, trustRoots: roots }));
    expect(text).toContain('signature_gate_trust_root_age_seconds{root="a\\"b\\\\c\\\\u{a}d"} 0\n');
    expect(text.match(/root="same"/g)).toHaveLength(1);
    expect(valueIn(text, 'signature_gate_trust_root_age_seconds{root="same"}')).toBe('2');
    expect(readCounters(text)).toBeInstanceOf(Map);
  });
});

describe('the text', () => {
  it('is what the text format allows: each family once, described, every series once', () => {
    const lines = first.split('\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).toBe('# EOF');
    const samples = lines.filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of samples) {
      expect(line).toMatch(/^[a-z_]+(?:\{[a-z]+="[^"\n]*"(?:,[a-z]+="[^"\n]*")*\})? [0-9]+(?:\.[0-9]+)?$/);
    }
    const series = samples.map((line) => line.slice(0, line.lastIndexOf(' ')));
    expect(new Set(series).size).toBe(series.length);
    for (const kind of ['HELP', 'TYPE']) {
      const described = lines.flatMap((line) => (line.startsWith(`# ${kind} `) ? [line.split(' ')[2]] : []));
      expect(new Set(described).size).toBe(described.length);
      expect(new Set(described)).toEqual(new Set(series.map((one) => one.replace(/\{.*/, ''))));
    }
  });

  it('continues from what it said before', () => {
    const before = readCounters(first) as Counters;
    const second = metricsText(metricsAfter(before, event));
    expect(valueIn(second, 'signature_gate_runs_total{result="fail"}')).toBe('2');
    expect(valueIn(second, 'signature_gate_artifacts_total{result="pass"}')).toBe('16');
    expect(valueIn(second, 'signature_gate_last_run_artifacts')).toBe('10');
  });

  it('a counter that would pass 2^53 starts again', () => {
    const series = 'signature_gate_runs_total{result="fail"}';
    const text = first.replace(`${series} 1`, `${series} 9007199254740991`);
    const next = metricsText(metricsAfter(readCounters(text) as Counters, event));
    expect(valueIn(next, series)).toBe('1');
  });

  it('of an older version lacks codes that are new, and is continued', () => {
    const older = first.replace(/signature_gate_refusals_total\{code="REVOKED"\} 0\n/, '');
    expect(older).not.toBe(first);
    expect(readCounters(older)).toBeInstanceOf(Map);
  });

  const PASS = 'signature_gate_runs_total{result="pass"} 0';
  it.each<[string, (text: string) => string]>([
    ['cut off in a line', (text) => text.slice(0, 700)],
    ['cut off after a line', (text) => `${text.split('\n').slice(0, 20).join('\n')}\n`],
    ['without its last line', (text) => text.replace('# EOF\n', '')],
    ['with something behind', (text) => `${text}x 1\n`],
    ['with a foreign metric', (text) => text.replace(PASS, 'node_load1 0')],
    ['with a foreign description', (text) => text.replace('# HELP signature_gate_runs_total', '# HELP node_load1')],
    ['with a label of its own', (text) => text.replace('{result="pass"}', '{result="pass",host="a"}')],
    ['with a value of its own', (text) => text.replace('{result="pass"}', '{result="great"}')],
    ['with a prototype for a label', (text) => text.replace('{result="pass"}', '{result="__proto__"}')],
    ['with a negative count', (text) => text.replace(PASS, PASS.replace(' 0', ' -1'))],
    ['with a fraction', (text) => text.replace(PASS, PASS.replace(' 0', ' 1.5'))],
    ['with 2^53', (text) => text.replace(PASS, PASS.replace(' 0', ' 9007199254740992'))],
    ['with a number without end', (text) => text.replace(PASS, PASS.replace(' 0', ` ${'9'.repeat(400)}`))],
    ['with a hexadecimal number', (text) => text.replace(PASS, PASS.replace(' 0', ' 0x10'))],
    ['with NaN', (text) => text.replace(PASS, PASS.replace(' 0', ' NaN'))],
    ['with a timestamp', (text) => text.replace(PASS, `${PASS} 1700000000`)],
    ['with a series twice', (text) => text.replace(PASS, `${PASS}\n${PASS}`)],
    ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['that is empty', () => ''],
  ])('%s is not continued', (_, change) => {
    const text = change(first);
    expect(text).not.toBe(first);
    expect(readCounters(text)).toEqual({ damage: expect.any(String) });
  });

  it('nothing that is read makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(first.length), (noise, at) => {
        const read = readCounters(first.slice(0, at) + noise + first.slice(at));
        return read instanceof Map || typeof (read as { damage: string }).damage === 'string';
      }),
    );
  });
});

describe('the page and the rules', () => {
  const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const names = new Set(metricsAfter(NONE, event).map(({ family }) => family.name));
  names.add('signature_gate_revocation_list_age_seconds');

  it('docs/metrics.md describes every metric', () => {
    for (const name of names) expect(read('docs/metrics.md')).toContain(`\`${name}`);
  });

  it.each(['docs/metrics.md', 'examples/alerts/signature-gate.rules.yml'])(
    '%s names no other metric or code',
    (file) => {
      const text = read(file);
      const used = text.match(/signature_gate_[a-z_]+/g) ?? [];
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((name) => !names.has(name))).toEqual([]);
      const codes = (text.match(/code=~?"[^"]*"/g) ?? []).flatMap((one) => one.replace(/^code=~?"|"$/g, '').split('|'));
      expect(codes.filter((code) => !(code in REASONS))).toEqual([]);
    },
  );
});

it('a refusal that could not look is counted among the refusals', () => {
  const unknown = failed({ code: 'NETWORK', message: 'm' });
  const text = metricsText(
    metricsAfter(NONE, { ...event, verdict: verdict([artifact('a', [{ ...unknown, status: 'error' } as typeof unknown])]) }),
  ); // prettier-ignore
  expect(valueIn(text, 'signature_gate_refusals_total{code="NETWORK"}')).toBe('1');
  expect(valueIn(text, 'signature_gate_checks_total{check="signature",status="error"}')).toBe('1');
  expect(valueIn(text, 'signature_gate_artifacts_total{result="error"}')).toBe('1');
});
