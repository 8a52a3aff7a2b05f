/** Counters by the names of a policy: the grammar of Prometheus, what they count, and that they go on. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { runCommand } from '../support/command.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const DIGEST = createHash('sha256').update('tool').digest('hex');
const policyOf = (metrics: string): string =>
  `version: 1\nmetrics: ${metrics}\nrules: [{ name: files, artifacts: [tool], require: [{ checksum: { list: SHA256SUMS } }] }]\n`;
const POLICY = policyOf(
  '{ prefix: mvm_dev_image_verify, names: { pass: ok, CHECKSUM_MISMATCH: digest_mismatch, CHECKSUM_UNLISTED: digest_mismatch, REVOKED: revoked } }',
);

let w: Workspace;
beforeEach(() => {
  w = createWorkspace({ tool: 'tool', SHA256SUMS: `${DIGEST}  tool\n`, 'policy.yml': POLICY });
});
afterEach(() => {
  w.remove();
});

const run = (...args: readonly string[]) =>
  runCommand(['verify', '--metrics=gate.prom', '--report=report.json', ...args], { cwd: w.path });
const byPolicy = () => run('--policy=policy.yml', '--offline');
const own = (): Record<string, number> =>
  Object.fromEntries(
    [
      ...w
        .read('gate.prom')
        .toString()
        .matchAll(/^(mvm_[a-z_]+) ([0-9]+)$/gm),
    ].map(([, name = '', value]) => [name, Number(value)]),
  );
/** The three counters, in the order ok, digest_mismatch, revoked. */
const counts = (): readonly (number | undefined)[] =>
  ['ok', 'digest_mismatch', 'revoked'].map((name) => own()[`mvm_dev_image_verify_${name}_total`]);

test('they count what the policy names, each from the first run on, and go on', async () => {
  expect((await byPolicy()).exitCode).toBe(0);
  expect(counts()).toEqual([1, 0, 0]);
  writeFileSync(w.at('tool'), 'changed');
  expect((await byPolicy()).exitCode).toBe(1);
  expect(counts()).toEqual([1, 1, 0]);
  // Another code of the same name.
  writeFileSync(w.at('SHA256SUMS'), `${DIGEST}  other\n`);
  await byPolicy();
  expect(counts()).toEqual([1, 2, 0]);
  const { metrics } = JSON.parse(w.read('report.json').toString()) as { metrics: Record<string, unknown> };
  expect(metrics['mvm_dev_image_verify_digest_mismatch_total']).toEqual([{ labels: {}, value: 2 }]);
  expect(w.read('gate.prom').toString()).toContain('# TYPE mvm_dev_image_verify_ok_total counter\n');
});

test('a run without the policy, or with one that is wrong, keeps them', async () => {
  await byPolicy();
  expect((await run('--artifacts=tool', '--checksums=SHA256SUMS', '--offline')).stdout).not.toContain('METRICS_LOST');
  expect((await run('--artifacts=tool')).exitCode).toBe(2);
  expect(counts()).toEqual([1, 0, 0]);
});

test.each([
  ['a label', 'mvm_ok_total{a="b"} 1'],
  ['a name of nobody', 'mvm_ok 1'],
  ['no count', 'mvm_ok_total -1'],
  ['a second value', 'mvm_ok_total 1\nmvm_ok_total 2'],
  ['a name that the gate would have', 'signature_gate_x_total 1'],
])('a file with %s under a name of its own is damaged', async (_, line) => {
  await byPolicy();
  writeFileSync(w.at('gate.prom'), w.read('gate.prom').toString().replace('# EOF', `${line}\n# EOF`));
  const { stdout } = await byPolicy();
  expect(stdout).toContain('METRICS_LOST');
  expect(counts()).toEqual([1, 0, 0]);
});

describe('the policy refuses', () => {
  test.each<[string, string]>([
    ['{ prefix: 1a, names: { pass: ok } }', 'cannot begin the name of a metric'],
    ['{ prefix: "a:b", names: { pass: ok } }', 'cannot begin the name of a metric'],
    ['{ prefix: a-b, names: { pass: ok } }', 'cannot begin the name of a metric'],
    ['{ prefix: Abc, names: { pass: ok } }', 'cannot begin the name of a metric'],
    ['{ prefix: signature_gate, names: { pass: ok } }', 'the metrics of the gate itself'],
    ['{ prefix: signature_gate_x, names: { pass: ok } }', 'the metrics of the gate itself'],
    ['{ prefix: a, names: { pass: ok-1 } }', 'makes no name of a metric'],
    ['{ prefix: a, names: { pass: "ok{x}" } }', 'x'],
    ['{ prefix: a, names: { pass: ok_total } }', 'makes no name of a metric'],
    [`{ prefix: a, names: { pass: ${'x'.repeat(120)} } }`, 'makes no name of a metric'],
    ['{ prefix: a, names: { SIGNATURE_INVALLID: x } }', 'Write `SIGNATURE_INVALID`'],
    ['{ prefix: a, names: { } }', '`names` is empty'],
    ['{ names: { pass: ok } }', 'prefix'],
  ])('%s', async (metrics, says) => {
    writeFileSync(w.at('policy.yml'), policyOf(metrics));
    const { exitCode, stdout, stderr } = await byPolicy();
    expect([exitCode, stdout + stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});
