/** An audit by mvm's own revocation list over all that says what is deployed: versions, pods, manifests, compose files, Dockerfiles. */
import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { createWorkspace } from '../support/workspace.ts';
import { MVM_RECALL, mvmList, RECALLER, RELEASER, signed, world } from './mvm.ts';

const HEX = 'ab'.repeat(32);
const POLICY = `version: 1
signers:
  recall:
    identity: 'https://github.com/tinylabscom/mvm/.github/workflows/revocations.yml@refs/tags/revocations'
    issuer: 'https://token.actions.githubusercontent.com'
revocations: { list: revoked-versions.json, bundle: revoked-versions.json.bundle, signed-by: [recall], form: mvm }
`;

/** Runs the audit as a user does. @returns code by name, `pass` where nothing is wrong */
async function audit(deployed: string, list = mvmList(MVM_RECALL), by = RECALLER) {
  const workspace = createWorkspace({
    ...signed('revoked-versions.json', list, by),
    deployed,
    'policy.yml': POLICY,
    'trusted_root.json': world.trustedRootJson,
  });
  try {
    const args = ['--policy=policy.yml', '--mode=audit', '--deployed=deployed', '--trusted-root=trusted_root.json'];
    const run = await runCommand(['verify', ...args, '--report=report.json'], { cwd: workspace.path });
    const report = JSON.parse(workspace.read('report.json').toString()) as {
      artifacts: { name: string; deployedAt?: string[]; checks: { status: string; code?: string }[] }[];
    };
    const codes = report.artifacts.map(({ name, checks }) => [
      name,
      checks.find(({ status }) => status === 'fail' || status === 'error')?.code ?? 'pass',
    ]);
    return { ...run, report, codes: Object.fromEntries(codes) as Record<string, string> };
  } finally {
    workspace.remove();
  }
}

const image = (tag: string, digest = `@sha256:${HEX}`): string => `ghcr.io/tinylabscom/mvm:${tag}${digest}`;
const POD = (name: string): object => ({
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'n' },
  spec: { containers: [{ name: 'c', image: name }] },
  status: { containerStatuses: [{ name: 'c', image: name, imageID: name }] },
});

/** Each form, for an image. */
const FORMS: readonly (readonly [string, (name: string) => string])[] = [
  ['a list of images', (name) => `${name}\n`],
  ['pods as JSON', (name) => JSON.stringify({ kind: 'List', items: [POD(name)] })],
  ['output of Helm', (name) => `---\n# Source: a/b.yaml\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {template: {spec: {containers: [{name: c, image: "${name}"}]}}}\n`],
  ['a compose file', (name) => `services:\n  mvm:\n    image: ${name}\n`],
  ['a Dockerfile', (name) => `FROM --platform=linux/amd64 ${name} AS base\nFROM base\nFROM scratch\n`],
]; // prettier-ignore

test("a version of mvm's list is found, and another one is not", async () => {
  const { exitCode, codes, stdout } = await audit('0.14.0\n0.14.1\n');
  expect([exitCode, codes]).toEqual([1, { '0.14.0': 'REVOKED', '0.14.1': 'pass' }]);
  expect(stdout).toContain(MVM_RECALL.reason);
});

describe.each(FORMS)('%s', (_, write) => {
  test('a version that is revoked, with where it was found', async () => {
    const { exitCode, report, codes } = await audit(write(image('0.14.0')));
    expect([exitCode, codes]).toEqual([1, { [image('0.14.0')]: 'REVOKED' }]);
    expect(report.artifacts[0]?.deployedAt).toHaveLength(1);
  });
  test('another version passes, and an empty list recalls nothing', async () => {
    expect(await audit(write(image('0.14.1')))).toMatchObject({ exitCode: 0, codes: { [image('0.14.1')]: 'pass' } });
    expect(await audit(write(image('0.14.0')), mvmList())).toMatchObject({ exitCode: 0 });
  });
  test('a list by the workflow that releases, and a list of a newer form', async () => {
    const other = await audit(write(image('0.14.1')), mvmList(), RELEASER);
    expect([other.exitCode, other.codes]).toEqual([1, { [image('0.14.1')]: 'REVOCATIONS_UNTRUSTED' }]);
    const newer = await audit(write(image('0.14.1')), '{"schema_version":2,"revocations":[]}');
    expect([newer.exitCode, newer.codes]).toEqual([1, { [image('0.14.1')]: 'REVOCATIONS_MALFORMED' }]);
  });
});

describe.each(FORMS.filter(([name]) => !name.startsWith('pods')))('%s without a digest', (_, write) => {
  test('is not judged, unless its version is revoked', async () => {
    expect(await audit(write(image('0.14.1', '')))).toMatchObject({
      exitCode: 3,
      codes: { [image('0.14.1', '')]: 'DEPLOYED_UNRESOLVED' },
    });
    expect((await audit(write(image('0.14.0', '')))).codes).toEqual({ [image('0.14.0', '')]: 'REVOKED' });
  });
});

test('what depends on a variable is told with its cause, and what cannot be read ends the run', async () => {
  const open = await audit(`services: { a: { image: "ghcr.io/tinylabscom/mvm:\${TAG:-0.14.1}" } }\n`);
  expect([open.exitCode, Object.values(open.codes)]).toEqual([3, ['DEPLOYED_UNRESOLVED']]);
  expect(open.stdout).toContain('depends on a variable');
  const wrong = await audit('services: { a: { command: x } }\n');
  expect([wrong.exitCode, wrong.codes]).toEqual([2, {}]);
  expect(wrong.stdout + wrong.stderr).toContain('DEPLOYED_MALFORMED');
});
