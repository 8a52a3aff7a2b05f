/** Who loads the libraries of the runner: the action its protocol, the command none, and each other one only where it has work. */
import { afterAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startIssues } from './issues/github-issues.ts';
import { auditReport } from './issues/sample.ts';
import { runProcess } from './support/process.ts';
import { createWorkspace } from './support/workspace.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const chunks = readdirSync(DIST).filter((file) => file.endsWith('.engine.js'));
const holding = (text: string): readonly string[] =>
  chunks.filter((file) => readFileSync(join(DIST, file), 'utf8').includes(text));
/** By a text that stands in each of them. */
const LIBRARIES = {
  core: holding('ghadelimiter_'),
  'tool-cache': holding('finished caching tool'),
  octokit: holding('octokit-notifications'),
  'octokit-client': holding('octokit-core.js/'),
};

const at = createWorkspace({ tool: 'tool', 'audit.json': auditReport([]) });
at.write('SHA256SUMS', `${createHash('sha256').update('tool').digest('hex')}  tool\n`);
afterAll(() => {
  at.remove();
});

let runs = 0;
/** The libraries that a face of the gate loads; V8's coverage names every script that was loaded, whoever loaded it. */
async function loadedBy(face: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const folder = at.at(`coverage-${runs++}`);
  const env = { PATH: process.env['PATH'] ?? '', NODE_V8_COVERAGE: folder, GITHUB_WORKSPACE: at.path, ...variables };
  const { exitCode } = await runProcess(process.execPath, [join(DIST, face), ...args], { cwd: at.path, env });
  const urls = readdirSync(folder).flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { url: string }[] }).result.map(
      ({ url }) => url,
    ),
  );
  const loaded = Object.entries(LIBRARIES).filter(([, files]) =>
    files.some((file) => urls.some((url) => url.endsWith(`/${file}`))),
  );
  return [exitCode, loaded.map(([name]) => name)];
}

test('all of them are in dist', () => {
  for (const files of Object.values(LIBRARIES)) expect(files).toHaveLength(1);
});

test.each([
  [['verify', '--artifacts', 'tool', '--checksums', 'SHA256SUMS'], 0],
  [['verify', '--artifacts', 'tool', '--checksums', 'SHA256SUMS', '--install'], 1],
  [['--help'], 0],
  [['policy', 'check', 'none.yml'], 2],
] as const)('the command, %j: none', async (args, status) => {
  expect(await loadedBy('cli.js', args)).toEqual([status, []]);
});

test('the action and its post step: the protocol alone', async () => {
  const inputs = { INPUT_ARTIFACTS: 'tool', INPUT_CHECKSUMS: 'SHA256SUMS', GITHUB_EVENT_NAME: 'push' };
  expect(await loadedBy('index.js', [], inputs)).toEqual([0, ['core']]);
  expect(await loadedBy('post.js', [])).toEqual([0, ['core']]);
});

test("GitHub's client: where issues are kept, and not before the inputs are right", async () => {
  const inputs = { INPUT_REPORT: 'audit.json', 'INPUT_GITHUB-TOKEN': 'x', GITHUB_REPOSITORY: 'acme/app' };
  const server = await startIssues();
  server.instead.push({ status: 401 });
  const env = { ...inputs, GITHUB_API_URL: server.url };
  try {
    expect(await loadedBy('audit-issues.js', [], { ...env, 'INPUT_DRY-RUN': 'x' })).toEqual([2, ['core']]);
    expect(await loadedBy('audit-issues.js', [], env)).toEqual([3, ['core', 'octokit', 'octokit-client']]);
  } finally {
    await server.close();
  }
});
