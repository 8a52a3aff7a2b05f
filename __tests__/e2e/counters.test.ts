/** What runs count: from run to run in a file and in the report, causes once each, and names that the example alerts know. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runCommand } from '../support/command.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { DAY, imageFiles, listIn, listOf, MVM_RECALL, mvmList, namesOf, RECALL, world } from './mvm.ts';
import { example } from './published.ts';

const { rootfs, kernel } = namesOf('dev', 'aarch64');
let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ 'policy.yml': example('mvm-air-gapped'), 'root.json': world.trustedRootJson });
  lay(imageFiles('', 'dev', 'aarch64'), listIn('cache/revocations', mvmList()));
});
afterEach(() => {
  workspace.remove();
});

function lay(...all: readonly Readonly<Record<string, string>>[]): void {
  for (const files of all) for (const [name, content] of Object.entries(files)) workspace.write(name, content);
}

interface Told {
  readonly exitCode: number | null;
  readonly report: any;
  /** Of the file of metrics: the value of a series, or undefined. */
  readonly series: (name: string) => number | undefined;
}

/** Runs the command over the carried files of mvm, which has a floor of manifest and revocation. */
async function verify(policy = 'policy.yml'): Promise<Told> {
  const args = ['--policy', policy, '--offline', '--trusted-root=root.json', '--metrics=gate.prom', '--report=r.json'];
  const { exitCode } = await runCommand(['verify', ...args], { cwd: workspace.path });
  const lines = workspace.read('gate.prom').toString().split('\n');
  const series = (name: string): number | undefined => {
    const line = lines.find((one) => one.startsWith(`${name} `));
    return line === undefined ? undefined : Number(line.slice(name.length + 1));
  };
  return { exitCode, report: JSON.parse(workspace.read('r.json').toString()), series };
}
const refusals = (code: string): string => `signature_gate_refusals_total{code="${code}"}`;
const codesOf = (report: any): string[] => [
  ...new Set<string>(report.artifacts.flatMap(({ checks }: any) => checks.flatMap(({ code }: any) => code ?? []))),
];

test('a refusal is one cause: a changed file does not make the revocation list look forged', async () => {
  lay({ [rootfs]: 'another root filesystem\n' });
  const changed = await verify();
  expect([changed.exitCode, codesOf(changed.report)]).toEqual([1, ['CHECKSUM_MISMATCH']]);
  expect([changed.series(refusals('CHECKSUM_MISMATCH')), changed.series(refusals('REVOCATIONS_UNTRUSTED')) ?? 0]).toEqual([1, 0]); // prettier-ignore

  lay(imageFiles('', 'dev', 'aarch64'), listIn('cache/revocations', mvmList(), {}));
  const forged = await verify();
  expect([forged.exitCode, codesOf(forged.report)]).toEqual([1, ['REVOCATIONS_UNTRUSTED']]);
});

test('counters go on from run to run, and the JSON report has them', async () => {
  expect((await verify()).series('signature_gate_runs_total{result="pass"}')).toBe(1);
  lay({ [kernel]: 'another kernel\n' });
  const { report, series, exitCode } = await verify();
  expect([exitCode, series('signature_gate_runs_total{result="pass"}'), series('signature_gate_runs_total{result="fail"}')]).toEqual([1, 1, 1]); // prettier-ignore
  expect(report.metrics.signature_gate_runs_total).toEqual(
    expect.arrayContaining([
      { labels: { result: 'pass' }, value: 1 },
      { labels: { result: 'fail' }, value: 1 },
    ]),
  );
  // The names of the project count the same.
  expect(series('mvm_dev_image_verify_digest_mismatch_total')).toBe(1);
});

test('a manifest that is too old is counted, although it passes', async () => {
  lay(imageFiles('', 'dev', 'aarch64', { states: { built_at: new Date(Date.now() - 91 * DAY).toISOString() } }));
  const { exitCode, series } = await verify();
  expect([exitCode, series('signature_gate_warnings_total{code="MANIFEST_STALE"}')]).toEqual([0, 1]);
  expect(series('mvm_dev_image_verify_expired_total')).toBe(1);
  expect(series(refusals('MANIFEST_STALE')) ?? 0).toBe(0);
});

describe('the example alerts', () => {
  const rules = readFileSync(join(PROJECT, 'examples/alerts/signature-gate.rules.yml'), 'utf8');
  const used = [...new Set(rules.match(/signature_gate_[a-z_]+/g) ?? [])];
  const unknownIn = (text: string): string[] => used.filter((name) => !text.includes(`# TYPE ${name} `));

  test('ask for metrics that a run with refusals and with a list writes', async () => {
    lay(listIn('cache/revocations', mvmList(MVM_RECALL)));
    const { exitCode, series } = await verify();
    expect([exitCode, series(refusals('REVOKED'))]).toEqual([1, 3]);
    // The age is that of a list which something was found not to be on.
    lay(listIn('cache/revocations', mvmList()));
    expect((await verify()).exitCode).toBe(0);
    expect(used.length).toBeGreaterThan(2);
    const text = workspace.read('gate.prom').toString();
    expect(unknownIn(text)).toEqual([]);
    expect(unknownIn(text.replaceAll('signature_gate_refusals_total', 'signature_gate_refused_total'))).toEqual([
      'signature_gate_refusals_total',
    ]);
  });
});

describe('an audit of what is deployed', () => {
  const policy = `version: 1
signers:
  recall:
    identity: 'https://github.com/tinylabscom/mvm/.github/workflows/revocations.yml@refs/tags/revocations'
    issuer: 'https://token.actions.githubusercontent.com'
revocations: { list: cache/revocations/revoked-versions.json, signed-by: [recall] }
`;

  test('finds a recalled version, with its reason, and counts it; another list recalls nothing', async () => {
    lay({ 'audit.yml': policy, deployed: 'v0.14.0\nv0.15.0\n' });
    const audit = async (recalled: object) => {
      lay(listIn('cache/revocations', listOf(7, recalled)));
      const args = [
        '--policy=audit.yml',
        '--mode=audit',
        '--deployed=deployed',
        '--offline',
        '--trusted-root=root.json',
      ];
      return runCommand(['verify', ...args, '--metrics=audit.prom'], { cwd: workspace.path });
    };
    const found = await audit(RECALL);
    expect([found.exitCode, found.stdout]).toEqual([1, expect.stringContaining(RECALL.reason)]);
    expect(found.stdout).toContain('v0.14.0');
    expect(workspace.read('audit.prom').toString()).toContain(`${refusals('REVOKED')} 1`);
    const other = await audit({ ...RECALL, version: 'v0.13.0' });
    expect([other.exitCode, other.stdout.includes('REVOKED')]).toEqual([0, false]);
  });
});
