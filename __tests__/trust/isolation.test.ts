/** What loading trusted roots touches beyond what it is given: no socket offline, no cache, no secret, no other folder. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RootSource } from '../../src/model/policy.js';
import { bareEnvironment, runProcess } from '../support/process.js';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.js';
import type { Workspace } from '../support/workspace.js';
import { builtIn, closeAll, mirror, NOW, served, startJob, trustPolicy, type Job } from './support.js';

afterEach(closeAll);

const CHILD = join(dirname(fileURLToPath(import.meta.url)), 'child.mjs');
const PROJECT = resolve(dirname(CHILD), '../..');

interface ChildOptions {
  readonly offline?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the known instances' repository is, and the file of its TUF root; their own where absent. */
  readonly known?: { readonly repository: string; readonly root: string };
  /** No file may be read but the project's and the job's, and none be written outside of the temporary folder. */
  readonly confined?: boolean;
}

async function loadInChild(
  { workspace }: Job,
  sources: readonly RootSource[],
  options: ChildOptions = {},
): Promise<any> {
  const { offline = false, env = {}, known, confined = false } = options;
  const temp = workspace.at('temp');
  const readable = [PROJECT, temp, workspace.at('tuf-root.json')].map((path) => `--allow-fs-read=${path}`);
  const flags = confined ? ['--permission', ...readable, `--allow-fs-write=${temp}`] : [];
  const context = { workspace: workspace.path, tempRoot: temp, now: NOW };
  const input = JSON.stringify({ policy: trustPolicy(sources, { offline }), context, known });
  const environment = { ...bareEnvironment(), ...env };
  const run = await runProcess(process.execPath, ['--no-warnings', ...flags, CHILD], {
    cwd: workspace.path,
    env: environment,
    input,
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

const digest = (root: unknown): string => `sha256:${createHash('sha256').update(JSON.stringify(root)).digest('hex')}`;

describe('offline', () => {
  const sources: readonly RootSource[] = [
    { kind: 'embedded' },
    { kind: 'tuf' },
    { kind: 'staging' },
    { kind: 'gh' },
    { kind: 'file', path: 'root.json' },
  ];

  test('no socket is opened, no name looked up and no program started', async () => {
    const job = await startJob();
    job.workspace.write('root.json', served.trustedRootJson);
    const { roots, refusals, touched } = await loadInChild(job, [...sources, mirror(job.repository.url)], {
      offline: true,
    });
    expect(roots.map(({ name }: { name: string }) => name)).toEqual([
      'public-good',
      'public-good',
      'staging',
      'root.json',
    ]);
    expect(refusals).toHaveLength(2);
    expect(touched).toEqual([]);
    expect(job.repository.requests).toEqual([]);
  });

  test('online the same process is seen to do so', async () => {
    const job = await startJob();
    const online = await loadInChild(job, [mirror(job.repository.url), { kind: 'gh' }], { env: { PATH: '' } });
    expect(online.touched).toEqual(expect.arrayContaining(['TCPWRAP', 'TCPCONNECTWRAP', 'PROCESSWRAP']));
  });
});

/** Every folder in which @sigstore/tuf and its like keep a cache, below a home. */
const CACHES = ['.local/share/sigstore-js', '.sigstore/root', 'Library/Application Support/sigstore-js', 'sigstore-js'];

/** Plants a cache that believes in the repository, under the name that the client would look for at `url`. */
function plant(workspace: Workspace, { root }: TufRepository, url: string): void {
  const { host } = new URL(url);
  for (const cache of CACHES) {
    for (const folder of [cache, `${cache}/${encodeURIComponent(host)}`]) {
      workspace.write(`home/${folder}/root.json`, root);
      workspace.write(`home/${folder}/targets/trusted_root.json`, builtIn.trustedRootJson);
    }
  }
}

const homesAt = (path: string): Record<string, string> =>
  Object.fromEntries(
    ['HOME', 'USERPROFILE', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'LOCALAPPDATA', 'APPDATA'].map((name) => [name, path]),
  );

describe('a planted cache', () => {
  test('is not used, and nothing outside of the temporary folder is read or written', async () => {
    const job = await startJob();
    const hostile = await startTufRepository({ 'trusted_root.json': builtIn.trustedRootJson });
    try {
      plant(job.workspace, hostile, job.repository.url);
      plant(job.workspace, hostile, hostile.url);
      const before = readdirSync(job.workspace.path, { recursive: true }).sort();
      const env = {
        ...homesAt(job.workspace.at('home')),
        TMPDIR: job.workspace.at('home'),
        TEMP: job.workspace.at('home'),
      };
      const root = job.workspace.at('tuf-root.json');
      const [honest, other, known, stranger] = await Promise.all([
        loadInChild(job, [mirror(job.repository.url)], { env, confined: true }),
        loadInChild(job, [mirror(hostile.url)], { env, confined: true }),
        loadInChild(job, [{ kind: 'tuf' }], { env, confined: true, known: { repository: job.repository.url, root } }),
        loadInChild(job, [{ kind: 'tuf' }], { env, confined: true, known: { repository: hostile.url, root } }),
      ]);
      const expected = { source: 'tuf', digest: digest(JSON.parse(served.trustedRootJson)) };
      expect(honest).toMatchObject({ roots: [expected], refusals: [] });
      expect(known).toMatchObject({ roots: [{ ...expected, name: 'public-good' }], refusals: [], warnings: [] });
      for (const refused of [other, stranger]) {
        expect(refused).toMatchObject({ roots: [], refusals: [{ code: 'TRUST_ROOT_UNAVAILABLE' }] });
        expect(refused.refusals[0].message).toMatch(/was signed by 0\/1 keys/);
      }
      expect(readdirSync(job.workspace.path, { recursive: true }).sort()).toEqual(before);
      expect(job.leftovers()).toEqual([]);
    } finally {
      await hostile.close();
    }
  });

  test('the confinement is real', async () => {
    const job = await startJob();
    job.workspace.write('root.json', served.trustedRootJson);
    const { roots, refusals } = await loadInChild(job, [{ kind: 'file', path: 'root.json' }], { confined: true });
    expect(roots).toEqual([]);
    expect(refusals[0].message).toMatch(/ERR_ACCESS_DENIED/);
  });
});

test('no variable of the job reaches a TUF repository', async () => {
  const job = await startJob();
  const secret = 'ghs_0123456789abcdef';
  const names = ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'NPM_TOKEN'];
  const env = Object.fromEntries([...names, 'INPUT_GITHUB-TOKEN'].map((name) => [name, secret]));
  const root = job.workspace.at('tuf-root.json');
  const known = { repository: job.repository.url, root };
  await loadInChild(job, [mirror(job.repository.url), { kind: 'tuf' }, { kind: 'staging' }], { env, known });
  expect(job.repository.requests).toHaveLength(15);
  expect(JSON.stringify(job.repository.requests)).not.toContain(secret);
  for (const { headers } of job.repository.requests) {
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining([expect.stringMatching(/auth|cookie|token/)]));
  }
});
