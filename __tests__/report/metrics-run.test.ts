/** The metrics file from run to run, on every path; the whole gate runs in this process and writes real files. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeWhole } from '../../src/host/write-file.js';
import type { Host } from '../../src/core/host.js';
import { run } from '../../src/run.js';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

type Inputs = Readonly<Record<string, string>>;
const CONTENT = 'tool\n';
const GOOD: Inputs = { artifacts: 'tool', checksums: 'SHA256SUMS', metrics: 'gate.prom', report: 'report.json' };

let w: Workspace;
beforeEach(() => {
  const digest = createHash('sha256').update(CONTENT).digest('hex');
  w = createWorkspace({ tool: CONTENT, SHA256SUMS: `${digest}  tool\n` });
});
afterEach(() => {
  w.remove();
});

async function gate(inputs: Inputs, change: Partial<Host> = {}) {
  const outputs: Record<string, string> = {};
  const log: string[] = [];
  const host: Host = {
    kind: 'terminal',
    env: {},
    workspace: w.path,
    tempRoot: w.path,
    inputs: Object.entries(inputs).map(([name, value]) => ({ name, values: value.split('\n') })),
    now: () => new Date(),
    line: ({ text }) => log.push(text),
    debug: () => undefined,
    group: (title, lines) => log.push(title.text, ...[...lines].map(({ text }) => text)),
    progress: () => undefined,
    annotate: (_level, title, message) => log.push(`${title} ${message}`),
    setOutput(name, value) {
      outputs[name] = value;
    },
    addPath: () => undefined,
    checkpoint: () => () => undefined,
    saveState: () => undefined,
    writeSummary: () => Promise.resolve(),
    writeFile: (path, text) => writeWhole(path, text),
    finish: (_code, { text }) => log.push(text),
    ...change,
  };
  return { exitCode: await run(host), outputs, log: log.join('\n') };
}

function value(series: string): number {
  const line = w.read('gate.prom').toString().split('\n').find((one) => one.startsWith(`${series} `)); // prettier-ignore
  return Number(line?.slice(series.length + 1));
}
const runs = (result: string) => value(`signature_gate_runs_total{result="${result}"}`);
const refusals = (code: string) => value(`signature_gate_refusals_total{code="${code}"}`);

test('counters go on from run to run, and the report has the same numbers', async () => {
  const first = await gate(GOOD);
  expect([first.exitCode, first.outputs['metrics'], runs('pass'), refusals('CHECKSUM_MISMATCH')]).toEqual([0, 'gate.prom', 1, 0]); // prettier-ignore
  w.write('tool', 'malware\n');
  const second = await gate(GOOD);
  expect([second.exitCode, runs('pass'), runs('fail'), refusals('CHECKSUM_MISMATCH')]).toEqual([1, 1, 1, 1]);
  const { metrics } = JSON.parse(w.read('report.json').toString());
  expect(metrics.signature_gate_runs_total).toContainEqual({ labels: { result: 'fail' }, value: 1 });
  expect(metrics.signature_gate_runs_total).toContainEqual({ labels: { result: 'pass' }, value: 1 });
  expect(metrics.signature_gate_last_run_hashed_bytes).toEqual([{ labels: {}, value: 8 }]);
  const samples = Object.values<any>(metrics).flat().length;
  expect(
    w
      .read('gate.prom')
      .toString()
      .match(/^[^#\n].*$/gm),
  ).toHaveLength(samples);
});

test('none is written where none is named, and the report has none', async () => {
  const without = { artifacts: 'tool', checksums: 'SHA256SUMS', report: 'report.json' };
  const { outputs } = await gate(without);
  expect(outputs['metrics']).toBe('');
  expect(JSON.parse(w.read('report.json').toString())).not.toHaveProperty('metrics');
  expect(readdirSync(w.path).sort()).toEqual(['SHA256SUMS', 'report.json', 'tool']);
});

describe('without a verdict', () => {
  test.each<[string, Inputs]>([
    ['an input that does not exist', { ...GOOD, checksum: 'x' }],
    ['a blank one', { ...GOOD, artifacts: '' }],
    ['a variable that is not defined, elsewhere', { ...GOOD, checksums: '{gone}' }],
    ['nothing required', { artifacts: 'tool', metrics: 'gate.prom' }],
  ])('%s counts as a wrong configuration', async (name, inputs) => {
    await gate(GOOD);
    const { exitCode, outputs } = await gate(inputs);
    // Where artifacts cannot be read, nobody knows whether the path is one.
    const counted = name === 'a blank one' ? 0 : 1;
    expect([exitCode, runs('pass'), runs('config')]).toEqual([2, 1, counted]);
    expect(refusals('CONFIG_INVALID')).toBeGreaterThanOrEqual(counted);
    expect(outputs['metrics']).toBe(counted === 1 ? 'gate.prom' : '');
  });

  test('a crash counts as an error, once', async () => {
    await gate(GOOD);
    const broken = { writeSummary: () => Promise.reject(new Error('the disk is full')) };
    const { exitCode, log } = await gate(GOOD, broken);
    expect([exitCode, runs('pass'), runs('error')]).toEqual([3, 1, 1]);
    expect(log).toContain('the disk is full');
  });

  test('variables fill the path there too', async () => {
    const inputs = { metrics: '{host}.prom', var: 'host=gate', checksum: 'x' };
    expect((await gate(inputs)).exitCode).toBe(2);
    expect(runs('config')).toBe(1);
  });
});

describe('a file that cannot be continued', () => {
  test.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, 900)],
    ['with a forged count', (text) => text.replace('{result="pass"} 1', '{result="pass"} 1e308')],
    ['empty', () => ''],
  ])('%s: counts start at zero, with a warning', async (_, change) => {
    await gate(GOOD);
    w.write('gate.prom', change(w.read('gate.prom').toString()));
    const { exitCode, log } = await gate(GOOD);
    expect([exitCode, runs('pass')]).toEqual([0, 1]);
    expect(log).toMatch(/METRICS_LOST: The counters start again at zero: gate\.prom is damaged/);
    const { warnings } = JSON.parse(w.read('report.json').toString());
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'METRICS_LOST' }));
    expect((await gate(GOOD)).log).not.toContain('METRICS_LOST');
    expect(runs('pass')).toBe(2);
  });

  test.each<[string, (w: Workspace) => void]>([
    ['a file that is not ours', (at) => void at.write('gate.prom', 'node_load1 1\n')],
    ['a report', (at) => void at.write('gate.prom', '{"mediaType":"application/vnd.signature-gate.report+json;version=1"}')],
    ['a folder', (at) => void at.folder('gate.prom')],
    ['a link', (at) => { symlinkSync(at.write('there', '# HELP signature_gate_'), at.at('gate.prom')); }],
  ])('%s is left alone: a wrong configuration', async (name, prepare) => {
    prepare(w);
    const before = name === 'a folder' ? '' : w.read('gate.prom').toString();
    for (const inputs of [GOOD, { ...GOOD, checksum: 'x' }]) {
      const { exitCode, outputs } = await gate(inputs);
      expect([exitCode, outputs['metrics']]).toEqual([2, '']);
    }
    if (name !== 'a folder') expect(w.read('gate.prom').toString()).toBe(before);
  }); // prettier-ignore

  test.each([
    ['an artifact', { ...GOOD, artifacts: 'tool\nnew.prom', metrics: 'new.prom' }, 'metrics'],
    ['the report', { ...GOOD, metrics: './report.json' }, 'metrics'],
  ])('%s is no place for it', async (_, inputs, where) => {
    for (const one of [inputs, { ...inputs, checksum: 'x' }]) {
      const { exitCode, log } = await gate(one);
      expect(exitCode).toBe(2);
      if (one === inputs) expect(log).toContain(`CONFIG_INVALID: ${where}: `);
    }
    // The report is written in its own place, and says what is wrong.
    expect(readdirSync(w.path).sort()).toEqual(['SHA256SUMS', 'report.json', 'tool']);
    expect(JSON.parse(w.read('report.json').toString()).error.problems).toContainEqual(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });
});

test('a file that appears while the gate runs is left alone', async () => {
  const { exitCode, log, outputs } = await gate(GOOD, {
    progress: () => undefined,
    now: () => {
      // Between the look at the configuration and the end of the run.
      if (w.read('tool').length > 0) setImmediate(() => { writeFileSync(w.at('gate.prom'), 'precious'); });
      return new Date();
    },
  }); // prettier-ignore
  const text = w.read('gate.prom').toString();
  // Either it came in time to be a wrong configuration, or the run breaks down over it; it is never overwritten.
  expect([2, 3]).toContain(exitCode);
  expect(text).toBe('precious');
  if (exitCode === 3) expect(log).toContain('The metrics cannot be written to gate.prom: it exists and is no');
  expect(outputs['metrics']).toBe('');
});

test('what cannot be written breaks the run down, as a report does', async () => {
  const refuse = (path: string, text: string) =>
    path.endsWith('.prom') ? Promise.reject(new Error('read-only file system')) : writeWhole(path, text);
  for (const content of [CONTENT, 'malware\n']) {
    w.write('tool', content);
    const { exitCode, log, outputs } = await gate(GOOD, { writeFile: refuse });
    expect([exitCode, outputs['metrics'], outputs['result']]).toEqual([3, '', 'error']);
    expect(log).toMatch(/The gate failed .*The metrics cannot be written to gate\.prom: read-only file system/);
  }
  const wrong = await gate({ ...GOOD, checksum: 'x' }, { writeFile: refuse });
  expect([wrong.exitCode, wrong.outputs['metrics']]).toEqual([2, '']);
}); // prettier-ignore

test('nobody reads half a file, and folders on the way are made', async () => {
  mkdirSync(w.at('collector'));
  await gate({ ...GOOD, metrics: 'collector/new/gate.prom' });
  expect(readdirSync(w.at('collector/new'))).toEqual(['gate.prom']);
  if (process.platform !== 'win32' && process.getuid?.() !== 0) {
    chmodSync(w.at('collector/new'), 0o500);
    const { exitCode, log } = await gate({ ...GOOD, metrics: 'collector/new/gate.prom' });
    expect(exitCode).toBe(3);
    expect(log).toContain('The metrics cannot be written');
    chmodSync(w.at('collector/new'), 0o700);
  }
});
