/** Policy files end to end: thresholds, exceptions, the minimum, and where a policy comes from. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHubTestServer, type PlannedAnswer } from '../support/github-server.ts';
import { armor, makeKey, signDetached, type TestKey } from '../support/openpgp.ts';
import { runAction } from '../support/runner.ts';
import { bundleJson } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import { expectPolicy, judgePolicy } from './published.ts';
import { CONTENT, hash, IDENTITY, ISSUER, LINUX, LIST, LISTING, listOf, MACOS, world, type Judged } from './release.ts';

const HEAD = `version: 1
signers:
  release: { identity: '${IDENTITY}', issuer: '${ISSUER}' }
`;
const POLICY = `${HEAD}rules:
  - { name: linux, artifacts: [${LINUX}], require: [{ signature: { by: [release] } }] }
`;
const FILES = {
  [LINUX]: CONTENT[LINUX],
  [`${LINUX}.sigstore.json`]: bundleJson(world.sign(CONTENT[LINUX])),
  [MACOS]: CONTENT[MACOS],
  [LIST]: LISTING,
};

describe('two maintainers of three by OpenPGP', () => {
  const policy = `version: 1
signers:
  maintainers: { openpgp: keys/maintainers.asc }
rules:
  - name: linux
    artifacts: [${LINUX}]
    signature: ['{path}.asc', '{path}.2.asc']
    require: [{ signature: { by: { threshold: 2, by: [maintainers] } } }]
`;
  let keys: readonly TestKey[];
  let outsider: TestKey;
  beforeAll(async () => {
    const date = new Date(Date.now() - 60_000);
    keys = await Promise.all([1, 2, 3].map(() => makeKey({ date })));
    outsider = await makeKey({ date });
  });
  const sign = async (by: readonly TestKey[], content = CONTENT[LINUX]): Promise<string> =>
    armor(await signDetached(Buffer.from(content), by));
  const check = async (first: string, second: string | undefined, code?: string): Promise<Judged> =>
    expectPolicy(
      {
        policy,
        files: {
          [LINUX]: CONTENT[LINUX],
          [`${LINUX}.asc`]: first,
          ...(second !== undefined && { [`${LINUX}.2.asc`]: second }),
          'keys/maintainers.asc': keys.map(({ publicKey }) => publicKey).join('\n'),
        },
        inputs: { 'trusted-root': undefined, offline: 'true' },
      },
      { refused: code === undefined ? {} : { [LINUX]: code } },
    );

  test('pass in two files, and in one', async () => {
    await check(await sign([keys[0]!]), await sign([keys[2]!]));
    await check(await sign([keys[1]!, keys[2]!]), undefined);
  });
  test('one alone is not two, nor is the same one twice', async () => {
    const { report } = await check(await sign([keys[0]!]), undefined, 'BUNDLE_MISSING');
    expect(JSON.stringify(report)).toContain('signed by 1 of the 2 signers');
    await check(await sign([keys[0]!]), await sign([keys[0]!]), 'BUNDLE_MISSING');
  });
  test('somebody else does not count', async () => {
    await check(await sign([keys[0]!]), await sign([outsider]), 'OPENPGP_UNKNOWN_KEY');
  });
  test('a signature over other bytes does not count', async () => {
    await check(await sign([keys[0]!]), await sign([keys[1]!], 'other'), 'OPENPGP_INVALID');
  });
});

describe('exceptions', () => {
  const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const excepting = (until: string, { artifact = MACOS, check = 'signature' } = {}): string => `${HEAD}rules:
  - { name: all, artifacts: ['dist/*.tar.gz'], require: [{ signature: { by: [release] } }] }
exceptions:
  - { artifact: '${artifact}', check: ${check}, reason: signed by hand until the runner is back, until: '${until}' }
`;
  const statusOf = ({ report }: Judged, name: string): unknown =>
    report?.artifacts.find((one: { name: string }) => one.name === name)?.checks.map((one: any) => one.status);

  test('what is excepted is waived with its reason, never verified', async () => {
    const judged = await judgePolicy({ policy: excepting(day(60)), files: FILES });
    const { action, command, report } = judged;
    expect([action.exitCode, action.outputs.result, report?.result]).toEqual([0, 'waived', 'waived']);
    expect(report?.counts).toMatchObject({ artifacts: 2, passed: 1, waived: 1 });
    expect(statusOf(judged, MACOS)).toEqual(['waived']);
    for (const text of [action.summary, command.stdout, JSON.stringify(report)])
      expect(text).toContain('signed by hand until the runner is back');
    expect(JSON.stringify(report?.warnings)).not.toContain('ends on');
  });
  test('its end is announced 14 days before', async () => {
    const { action, report } = await judgePolicy({ policy: excepting(day(10)), files: FILES });
    expect([action.exitCode, report?.result]).toEqual([0, 'waived']);
    expect(report?.warnings.map(({ message }: any) => message).join()).toContain(`ends on ${day(10)}`);
    expect(action.annotations.some(({ level, message }) => level === 'warning' && message.includes('ends on'))).toBe(
      true,
    );
  });
  test('its last day still counts', async () => {
    const { action } = await judgePolicy({ policy: excepting(day(0)), files: FILES });
    expect(action.exitCode).toBe(0);
  });
  test('after it the check counts again', async () => {
    const { report } = await expectPolicy(
      { policy: excepting(day(-1)), files: FILES },
      { refused: { [MACOS]: 'BUNDLE_MISSING' }, passed: [LINUX] },
    );
    expect(JSON.stringify(report?.warnings)).toContain('the check is made again');
  });
  test.each([
    ['another artifact', { artifact: 'dist/tool-macos.tar' }],
    ['another check', { check: 'checksum' }],
  ])('%s excepts nothing', async (_what, change) => {
    const { report } = await expectPolicy(
      { policy: excepting(day(60), change), files: FILES },
      { refused: { [MACOS]: 'BUNDLE_MISSING' }, passed: [LINUX] },
    );
    expect(JSON.stringify(report?.warnings)).toContain('is not needed in this run');
  });

  test('a pattern can never be the name of an artifact', async () => {
    await expectPolicy(
      { policy: excepting(day(60), { artifact: 'dist/*' }), files: FILES },
      { misconfigured: 'CONFIG_INVALID' },
    );
  });
});

describe('the floor', () => {
  const minimum = (require: string): string => `${HEAD}require: [signature, checksum]
rules:
  - { name: linux, artifacts: [${LINUX}], require: [${require}] }
`;
  const SIGNED = 'signature: { by: [release] }';
  const LISTED = `checksum: { list: ${LIST} }`;
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['both checks', `{ ${SIGNED} }, { ${LISTED} }`, {}],
    ['a signature alone', `{ ${SIGNED} }`, { [LINUX]: 'CHECKSUM_UNLISTED' }],
    ['a checksum alone', `{ ${LISTED} }`, { [LINUX]: 'BUNDLE_MISSING' }],
  ])('%s', async (_what, require, refused) => {
    await expectPolicy({ policy: minimum(require), files: FILES }, { refused });
  });
  test('a check that was made and failed is not made good by the other', async () => {
    const files = { ...FILES, [LIST]: listOf({ [LINUX]: 'other' }) };
    const refused = { [LINUX]: 'CHECKSUM_MISMATCH' };
    await expectPolicy({ policy: minimum(`{ ${SIGNED} }, { ${LISTED} }`), files }, { refused });
  });
});

describe('a policy in another repository', () => {
  const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);
  const SOURCE = `acme/policies@${COMMIT}:gates/release.yml`;
  const AT = `/repos/acme/policies/contents/gates/release.yml?ref=${COMMIT}`;
  const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
  /** The runner is told the token once, to mask it. */
  const withoutMask = (text: string): string => text.replace(`::add-mask::${TOKEN}\n`, '');
  const raw = (body: string): PlannedAnswer => ({
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    body,
  });

  async function ask(
    answer: PlannedAnswer | undefined,
    inputs: Readonly<Record<string, string | undefined>> = {},
  ): Promise<Judged & { readonly gitHub: GitHubTestServer }> {
    const gitHub = await startGitHub({ fixed: new Map(answer ? [[AT, answer]] : []) });
    try {
      const judged = await judgePolicy({
        // what lies in the workspace must not be read
        policy: 'version: 1\nrules: nonsense\n',
        files: { ...FILES, 'github.yml': String(answer?.body ?? '') },
        inputs: { policy: SOURCE, 'github-token': TOKEN, ...inputs },
        env: { GITHUB_API_URL: gitHub.api },
      });
      return { ...judged, gitHub };
    } finally {
      await gitHub.close();
    }
  }

  test('decides, and the report names commit and digest', async () => {
    const { action, report, gitHub } = await ask(raw(POLICY));
    expect([action.exitCode, report?.policy]).toEqual([0, { source: SOURCE, digest: `sha256:${hash(POLICY)}` }]);
    expect(gitHub.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      [AT, `Bearer ${TOKEN}`],
      [AT, `Bearer ${TOKEN}`],
    ]);
    expect(withoutMask(action.stdout) + action.stderr + action.summary).not.toContain(TOKEN);
  });
  test('refuses what it refuses', async () => {
    const { action, report } = await ask(raw(POLICY.replace('release.yml@', 'other.yml@')));
    expect([action.exitCode, report?.artifacts[0].checks[0].code]).toEqual([1, 'IDENTITY_MISMATCH']);
  });
  test('the token goes nowhere else, whatever the API answers', async () => {
    const gitHub = await startGitHub(({ storage }) => ({
      fixed: new Map([[AT, { status: 302, headers: { location: `${storage}/release.yml` } }]]),
      stored: new Map([['/release.yml', Buffer.from(POLICY)]]),
    }));
    try {
      await judgePolicy({
        policy: POLICY,
        files: FILES,
        inputs: { policy: SOURCE, 'github-token': TOKEN },
        env: { GITHUB_API_URL: gitHub.api },
      });
      expect(gitHub.calls().length).toBeGreaterThan(0);
      for (const { server, headers } of gitHub.requests)
        if (server === 'storage') expect(headers).not.toHaveProperty('authorization');
    } finally {
      await gitHub.close();
    }
  });
  test('is what was pinned', async () => {
    const { action } = await ask(raw(POLICY), { 'policy-digest': `sha256:${hash(POLICY)}` });
    expect(action.exitCode).toBe(0);
  });

  test.each<[string, string, PlannedAnswer]>([
    ['forbidden', 'PERMISSION', { status: 403, body: '{"message":"Resource not accessible by integration"}' }],
    ['of no valid token', 'PERMISSION', { status: 401, body: '{"message":"Bad credentials"}' }],
    ['of a broken server', 'NETWORK', { status: 500, body: 'oops' }],
  ])('%s: it could not look, which is no mistake', async (_what, code, answer) => {
    const { action, command } = await ask(answer);
    expect([action.exitCode, action.outputs.result, command.exitCode]).toEqual([3, 'error', 3]);
    for (const text of [action.log, action.summary, command.stderr + command.stdout]) {
      expect(text).toContain(code);
      expect(text).not.toContain(TOKEN);
    }
  });
  test('asks nobody offline', async () => {
    const { gitHub } = await ask(raw(POLICY), { offline: 'true' });
    expect(gitHub.requests).toEqual([]);
  });
  test.each<[string, PlannedAnswer | undefined, Readonly<Record<string, string>>, string]>([
    ['another than was pinned', raw(POLICY), { 'policy-digest': `sha256:${hash('other')}` }, 'not the pinned one'],
    ['a pin that is none', raw(POLICY), { 'policy-digest': 'sha256:12' }, 'is not a digest'],
    ['not there', undefined, {}, 'there is no such file'],
    ['asked for offline', raw(POLICY), { offline: 'true' }, 'cannot be asked with `offline`'],
    [
      'one that asks GitHub itself, offline',
      raw(POLICY.replace('require:', 'attestation-source: [github], github: { repo: acme/widgets }, require:')),
      { policy: 'github.yml', offline: 'true' },
      'GitHub cannot be asked with `offline`',
    ],
    ['a branch', raw(POLICY), { policy: 'acme/policies@main:gates/release.yml' }, 'is not a full commit'],
    ['a short commit', raw(POLICY), { policy: 'acme/policies@c0ffeec:gates/release.yml' }, 'is not a full commit'],
    [
      'above the repository',
      raw(POLICY),
      { policy: `acme/policies@${COMMIT}:../release.yml` },
      'is not a path of a repository',
    ],
    ['a folder', { status: 200, headers: { 'content-type': 'application/json' }, body: '[]' }, {}, 'it is a folder'],
    ['cut in the middle of a word', raw(POLICY.slice(0, -30)), {}, 'CONFIG_INVALID'],
  ])('%s: nothing is checked', async (_what, answer, inputs, says) => {
    const { action, command } = await ask(answer, inputs);
    expect([action.exitCode, action.outputs.result, command.exitCode]).toEqual([2, 'error', 2]);
    expect(action.log).toContain(says);
    expect(command.stderr + command.stdout).toContain(says);
    expect(withoutMask(action.stdout) + action.stderr + action.summary).not.toContain(TOKEN);
  });
});

describe('the tree under test does not judge itself', () => {
  async function act(event: string, inputs: Readonly<Record<string, string>>, policy = POLICY) {
    const elsewhere = createWorkspace({ 'policy.yml': policy, 'root.json': world.trustedRootJson });
    const workspace = createWorkspace({ ...FILES, 'policy.yml': policy, 'root.json': world.trustedRootJson });
    const given = Object.entries(inputs).map(([name, value]) => [name, value.replace('ELSEWHERE', elsewhere.path)]);
    try {
      return await runAction({
        workspace: workspace.path,
        inputs: { 'trusted-root': elsewhere.at('root.json'), ...Object.fromEntries(given) },
        env: { GITHUB_EVENT_NAME: event },
      });
    } finally {
      workspace.remove();
      elsewhere.remove();
    }
  }
  const pinned = { policy: 'policy.yml', 'policy-digest': `sha256:${hash(POLICY)}` };

  test.each(['pull_request_target', 'workflow_run'])('%s', async (event) => {
    const refused = await act(event, { policy: 'policy.yml' });
    expect([refused.conclusion, refused.exitCode]).toEqual(['failure', 2]);
    expect(refused.log).toContain(`is in the workspace of a \`${event}\` run`);
    expect(refused.outputs.result).not.toBe('pass');
    expect((await act(event, pinned)).exitCode).toBe(0);
    expect((await act(event, { policy: 'ELSEWHERE/policy.yml' })).exitCode).toBe(0);
  });
  test('a pin does not help a policy that believes keys of the workspace', async () => {
    const policy = `version: 1\nsigners: { key: { key: key.pub } }\nrules: [{ name: a, artifacts: [${LINUX}], require: [{ signature: { by: [key] } }] }]\n`;
    const ran = await act('workflow_run', { ...pinned, 'policy-digest': `sha256:${hash(policy)}` }, policy);
    expect(ran.exitCode).toBe(2);
    expect(ran.log).toContain('`key.pub` is in the workspace');
  });
  test('a push may use its own policy', async () => {
    expect((await act('push', { policy: 'policy.yml' })).exitCode).toBe(0);
  });
});
