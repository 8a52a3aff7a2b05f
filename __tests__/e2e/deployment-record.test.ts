/**
 * GitHub's deployment record by the built action and command: written for what passed, never for anything else, and no run passes
 * whose record was not written. Every request is recorded: the token goes to the API's own origin and nowhere else.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { runCommand } from '../support/command.ts';
import {
  startGitHub,
  type GitHubServerOptions,
  type GitHubTestServer,
  type PlannedAnswer,
} from '../support/github-server.ts';
import { runAction, type ActionResult } from '../support/runner.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const TOKEN = 'ghp_secretOfTheTest';
const PATH = '/orgs/acme/artifacts/metadata/deployment-record';
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const TOOL = 'the tool\n';
const LIBRARY = 'the library\n';
const DIGEST = `sha256:${sha256(TOOL)}`;
const SUMS = `${sha256(TOOL)}  dist/tool\n${sha256(LIBRARY)}  dist/library\n`;
const PLACE = 'environment=production\ndeployment=shop-widgets';
const INPUTS = { artifacts: 'dist/tool', checksums: 'SUMS', 'deployment-record': PLACE };
const OPEN: GitHubServerOptions = { organisations: ['acme'] };
const isWindows = process.platform === 'win32';

let workspace: Workspace;
const servers: GitHubTestServer[] = [];
beforeEach(() => {
  workspace = createWorkspace({ 'dist/tool': TOOL, 'dist/library': LIBRARY, SUMS });
});
afterEach(async () => {
  workspace.remove();
  const seen = servers.flatMap(({ requests }) => requests);
  await Promise.all(servers.splice(0).map((server) => server.close()));
  for (const { server, headers, ...rest } of seen) {
    const { authorization, ...others } = headers;
    expect(authorization).toBe(server === 'api' ? `Bearer ${TOKEN}` : undefined);
    expect(JSON.stringify([others, rest])).not.toContain(TOKEN);
  }
});

interface Outcome extends ActionResult {
  readonly server: GitHubTestServer;
  readonly report: any;
}

async function act(
  inputs: Readonly<Record<string, string>> = {},
  options: Parameters<typeof startGitHub>[0] = OPEN,
  env: (server: GitHubTestServer) => Readonly<Record<string, string>> = () => ({}),
): Promise<Outcome> {
  const server = await startGitHub(options);
  servers.push(server);
  const run = await runAction({
    workspace: workspace.path,
    inputs: { ...INPUTS, report: 'report.json', 'github-token': TOKEN, ...inputs },
    token: TOKEN,
    env: { GITHUB_API_URL: server.api, ...env(server) },
  });
  expect(run.forgedCommands).toEqual([]);
  expect(run.log + run.summary + JSON.stringify(run.outputs)).not.toContain(TOKEN);
  const report = existsSync(workspace.at('report.json')) ? JSON.parse(workspace.read('report.json').toString()) : {};
  return { ...run, server, report };
}

const bodies = ({ server }: Pick<Outcome, 'server'>): any[] => server.requests.map(({ body }) => JSON.parse(body));
/** Answers every request so. */
const always = (answer: PlannedAnswer): GitHubServerOptions => ({ ...OPEN, fixed: new Map([[PATH, answer]]) });

describe('a run that passes', () => {
  test('is recorded once, with what the input says', async () => {
    const place = `${PLACE}\ncluster=blue\nphysical-environment=eu\nversion={v}\nrisk=internet-exposed\ntag.team=shop\nrepository=widgets`;
    const run = await act({ 'deployment-record': place, var: 'v=1.2.3' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
    expect(run.server.requests.map(({ method, path }) => [method, path])).toEqual([['POST', PATH]]);
    expect(bodies(run)).toEqual([
      {
        name: 'dist/tool',
        digest: DIGEST,
        version: '1.2.3',
        status: 'deployed',
        logical_environment: 'production',
        physical_environment: 'eu',
        cluster: 'blue',
        deployment_name: 'shop-widgets',
        tags: { team: 'shop' },
        runtime_risks: ['internet-exposed'],
        github_repository: 'widgets',
        return_records: true,
      },
    ]);
    expect(run.log).toContain(`dist/tool (${DIGEST}) is recorded as shop-widgets in production`);
  });

  test('by the command, for the organisation that is named', async () => {
    const server = await startGitHub({ organisations: ['other'] });
    servers.push(server);
    const flags = [
      '--deployment-record=environment=test',
      '--deployment-record=deployment=w',
      '--deployment-record=owner=other',
    ];
    const run = await runCommand(['verify', '--artifacts=dist/tool', '--checksums=SUMS', ...flags], {
      cwd: workspace.path,
      env: { GITHUB_API_URL: server.api, GH_TOKEN: TOKEN },
    });
    expect([run.exitCode, run.stdout + run.stderr]).toEqual([0, expect.stringContaining('is recorded as w in test')]);
    expect(server.requests.map(({ path }) => path)).toEqual([PATH.replace('acme', 'other')]);
  });

  test('has a record for each digest, named by `*`; the same bytes under two names are one', async () => {
    workspace.write('dist/copy', TOOL);
    workspace.write('SUMS', `${SUMS}${sha256(TOOL)}  dist/copy\n`);
    const run = await act({ artifacts: 'dist/*', 'deployment-record': 'environment=production\ndeployment=w-*' });
    expect(run.exitCode).toBe(0);
    const sent = bodies(run).map(({ digest, deployment_name: name }) => [name, digest]);
    expect(sent.sort()).toEqual([
      ['w-copy', DIGEST],
      ['w-library', `sha256:${sha256(LIBRARY)}`],
    ]);
  });

  test('is recorded beside a policy file too', async () => {
    workspace.write(
      'policy.yml',
      'version: 1\nrules:\n  - name: tool\n    artifacts: [dist/tool]\n    require:\n      - checksum: { list: SUMS }\n',
    );
    const none = { artifacts: '(unset)', checksums: '(unset)' };
    const run = await act({ ...none, policy: 'policy.yml' });
    expect([run.exitCode, bodies(run).map(({ digest }) => digest)]).toEqual([0, [DIGEST]]);
  });

  test('by another try after answers that pass', async () => {
    const busy = [{ status: 503 }, { status: 429, headers: { 'retry-after': '0' } }];
    const run = await act({}, { ...OPEN, planned: new Map([[PATH, busy]]) });
    expect([run.exitCode, run.server.requests.length]).toEqual([0, 3]);
  });

  test('at the address of an Enterprise Server', async () => {
    const prefixed = always({ status: 500 });
    const answer = { deployment_records: [{ digest: DIGEST, deployment_name: 'shop-widgets' }] };
    const fixed = new Map([[`/api/v3${PATH}`, { status: 200, body: JSON.stringify(answer) }]]);
    const run = await act({}, { ...prefixed, fixed }, ({ api }) => ({
      GITHUB_API_URL: `${api}/api/v3`,
      GITHUB_SERVER_URL: 'https://ghes.example',
    }));
    expect([run.exitCode, run.server.requests.length]).toEqual([0, 1]);
  });
});

describe('nothing is sent', () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, unknown>>]>([
    ['where an artifact is refused', { checksums: 'OTHER' }, { exitCode: 1, outputs: { result: 'fail' } }],
    ['where one of two is refused', { artifacts: 'dist/*' }, { exitCode: 1 }],
    ['where an artifact is missing', { artifacts: 'dist/tool\ndist/missing' }, { exitCode: 1 }],
    ['where a list could not be fetched', { checksums: 'http://127.0.0.1:1/SUMS' }, {}],
    ['with `mode: report`', { mode: 'report' }, { exitCode: 2 }],
    ['with `offline`', { offline: 'true' }, { exitCode: 2 }],
    ['by a misspelt input', { 'deployment-record': `${PLACE}\nclster=x` }, { exitCode: 2 }],
  ])('%s', async (_title, inputs, expected) => {
    workspace.write('OTHER', `${sha256('another')}  dist/tool\n`);
    if (inputs['artifacts'] === 'dist/*') workspace.write('SUMS', `${sha256(TOOL)}  dist/tool\n`);
    const run = await act(inputs);
    expect(run).toMatchObject(expected);
    expect(run.outputs['result']).not.toBe('pass');
    expect(run.server.requests).toEqual([]);
    expect(run.log).not.toContain('is recorded as');
  });

  test('where something was waived, which is said', async () => {
    const run = await act({ 'skip-checksums': 'true', 'skip-reason': 'the list is late' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'waived' } });
    expect(run.server.requests).toEqual([]);
    expect(run.log).toContain('No deployment record was written: something was waived');
  });

  test.each([
    ['with one name', PLACE, 'dist/tool\ndist/library', 'Write `*` into `deployment`'],
    ['with the same last part', 'environment=e\ndeployment=*', 'dist/tool\nother/tool', 'steps of their own'],
  ])('where two artifacts would have one record, %s', async (_title, place, artifacts, hint) => {
    workspace.write('other/tool', 'another');
    workspace.write('SUMS', `${SUMS}${sha256('another')}  other/tool\n`);
    const run = await act({ artifacts, 'deployment-record': place });
    expect(run).toMatchObject({ exitCode: 3, outputs: { result: 'error' }, server: { requests: [] } });
    expect(run.log).toMatch(/RECORD_FAILED.*would have one deployment record/);
    expect(run.log).toContain(hint);
  });
});

describe('a record that was not written', () => {
  const page = (message: string): string => JSON.stringify({ message });
  const record = (more: object): string =>
    JSON.stringify({ deployment_records: [{ digest: DIGEST, deployment_name: 'shop-widgets', ...more }] });

  test.each<[string, GitHubServerOptions, string, RegExp, number]>([
    [
      '403',
      always({ status: 403, body: page('Resource not accessible by integration') }),
      'PERMISSION',
      /denies access to the deployment records of acme \(403\)[\s\S]*Resource not accessible[\s\S]*`artifact-metadata: write`/,
      1,
    ],
    ['401', always({ status: 401, body: page('Bad credentials') }), 'PERMISSION', /does not know the token/, 1],
    [
      '404: a user, or a server without records',
      {},
      'RECORD_FAILED',
      /no deployment records for acme \(404\)[\s\S]*`owner=`/,
      1,
    ],
    [
      '422',
      always({ status: 422, body: page('Invalid cluster') }),
      'RECORD_FAILED',
      /does not take what was sent[\s\S]*Invalid cluster/,
      1,
    ],
    ['429', always({ status: 429, headers: { 'retry-after': '3600' } }), 'RATE_LIMITED', /takes no more requests/, 1],
    ['500, again and again', always({ status: 500 }), 'NETWORK', /answers 500 again and again/, 4],
    ['a page of a proxy', always({ status: 200, body: '<html>Log in</html>' }), 'RECORD_FAILED', /does not confirm/, 1],
    [
      'an answer without records',
      always({ status: 200, body: '{"total_count":0,"deployment_records":[]}' }),
      'RECORD_FAILED',
      /does not confirm[\s\S]*`repository=`/,
      1,
    ],
    [
      'a record of another digest',
      always({ status: 200, body: record({ digest: `sha256:${'0'.repeat(64)}` }) }),
      'RECORD_FAILED',
      /does not confirm/,
      1,
    ],
    [
      'a record of another name',
      always({ status: 200, body: record({ deployment_name: 'shop' }) }),
      'RECORD_FAILED',
      /does not confirm/,
      1,
    ],
  ])('%s', async (_title, options, code, said, requests) => {
    const run = await act(
      { 'verified-dir': 'out', html: 'report.html', vsa: 'vsa.json', 'vsa-resource': 'a:b' },
      options,
    );
    expect(run).toMatchObject({
      exitCode: 3,
      conclusion: 'failure',
      outputs: { result: 'error' },
      paths: [],
      state: {},
    });
    expect(run.log).toContain(code);
    expect(run.log).toMatch(said);
    expect(run.log).not.toContain('is recorded as');
    expect(run.server.requests).toHaveLength(requests);
    expect(run.report.result).toBe('error');
    expect(run.report.artifacts[0]).toMatchObject({ name: 'deployment-record', result: 'error', checks: [{ code }] });
    // Nothing stays handed over, and no summary says that it passed.
    expect([existsSync(workspace.at('out')), existsSync(workspace.at('vsa.json'))]).toEqual([false, false]);
  });

  test('a record that a control answers would confirm', async () => {
    const run = await act({ 'verified-dir': 'out' }, always({ status: 200, body: record({}) }));
    expect([run.exitCode, existsSync(workspace.at('out'))]).toEqual([0, true]);
  });

  test('one of two: which one is written is said', async () => {
    const digests = [DIGEST, `sha256:${sha256(LIBRARY)}`];
    const ok = {
      status: 200,
      body: JSON.stringify({
        deployment_records: digests.flatMap((digest) => [
          { digest, deployment_name: 'tool' },
          { digest, deployment_name: 'library' },
        ]),
      }),
    };
    const planned = new Map([[PATH, [ok, { status: 403 }]]]);
    const run = await act({ artifacts: 'dist/*', 'deployment-record': 'environment=e\ndeployment=*' }, { planned });
    expect(run).toMatchObject({ exitCode: 3, outputs: { result: 'error' } });
    expect(run.log).toMatch(/PERMISSION.*1 of 2 records are written: (?:tool|library)/);
  });

  test('no token goes to where a redirect leads', async () => {
    const run = await act({}, ({ storage }) => always({ status: 307, headers: { location: `${storage}/x` } }));
    expect(run).toMatchObject({ exitCode: 3, outputs: { result: 'error' } });
    expect(run.server.requests.map(({ server }) => server)).toEqual(['api']);
  });

  test('an answer that does not come before the end of the run', async () => {
    const run = await act({ timeout: '3s' }, always({ status: 200, hang: true }));
    expect(run).toMatchObject({ exitCode: 3, outputs: { result: 'error' } });
    expect(run.log).toMatch(/RECORD_FAILED.*not recorded after 3 s/);
  });

  test('the words of a server are escaped', async () => {
    const run = await act({}, always({ status: 403, body: page('\u001b[2K\n::error::forged\n<img src=x> | `a`') }));
    expect(run.exitCode).toBe(3);
    expect(run.log).not.toMatch(/\u001b\[2K|^::error::forged/m);
    expect(run.summary).not.toContain('<img');
  });
});

test('a report that cannot be written after the record: the run is no pass, and the log says what stays', async () => {
  const run = await act({ report: 'r'.repeat(250) });
  expect(run).toMatchObject({ exitCode: 3, outputs: { result: 'error' } });
  expect(run.server.requests).toHaveLength(1);
  expect(run.log).toContain(
    'The deployment record shop-widgets in production (dist/tool) was written before and stays',
  );
});

(isWindows ? test.skip : test)('a name that would forge a command is escaped, and is sent as it is', async () => {
  const name = 'dist/a\n::error::forged<img src=x>';
  workspace.write(name, 'evil');
  workspace.write('SUMS', `\\${sha256('evil')}  ${name.replace('\n', '\\n')}\n`);
  const run = await act({ artifacts: 'dist/a*' });
  expect([run.exitCode, bodies(run).map((body) => body.name)]).toEqual([0, [name]]);
  expect(run.log).not.toMatch(/^::error::forged/m);
  expect(run.summary).not.toContain('<img');
});
