/** What the README, docs/start-here.md and docs/offline.md show, followed to the letter with the built action and command. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { PROJECT, runCommand } from '../support/command.ts';
import { serveRelease } from '../support/release-server.ts';
import { runAction } from '../support/runner.ts';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const page = (name: string): string => readFileSync(join(PROJECT, name), 'utf8');
const fences = (name: string, language: string): string[] =>
  [...page(name).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);

const SAMPLE = join(PROJECT, 'examples/sample-release');
const sample = (name: string): Buffer => readFileSync(join(SAMPLE, name));
const ARCHIVES = readdirSync(SAMPLE).filter((name) => name.endsWith('.tar.gz'));

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ 'root.json': sample('trusted_root.json') });
});
afterEach(() => {
  workspace.remove();
});

/** The `with` of the README's snippet in which `mark` stands; expressions are left out, as are the tokens that they mean. */
function shown(mark: string): Record<string, string> {
  const text = fences('README.md', 'yaml').find((one) => one.includes(mark)) ?? '';
  const inputs: Record<string, string> = {};
  const visit = (tree: unknown): void => {
    if (typeof tree !== 'object' || tree === null) return;
    for (const [name, value] of Object.entries(tree)) {
      if (name === 'with') for (const [key, one] of Object.entries(value as object)) inputs[key] = String(one);
      else visit(value);
    }
  };
  visit(parseAllDocuments(text).map((document) => document.toJS() as unknown));
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => !value.includes('${{')));
}

/** The commands of a page that begin with `node dist/cli.js`, as words, with the exit code that the page says. */
function shownCommands(name: string): { title: string; args: string[]; exitCode: number }[] {
  return fences(name, 'sh').flatMap((text) => {
    const line = text
      .replaceAll(/^# .*\n/gm, '')
      .replaceAll('\\\n', ' ')
      .trim();
    if (!line.startsWith('node dist/cli.js ')) return [];
    const [command = '', exitCode = '0'] = line.split(' # exit code ');
    const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    return [{ title: `${name}: ${args[2]} (${exitCode})`, args: args.slice(2), exitCode: Number(exitCode) }];
  });
}
const COMMANDS = ['README.md', 'docs/start-here.md'].flatMap(shownCommands);

test.each(COMMANDS)('$title', async ({ args, exitCode }) => {
  const result = await runCommand(args, { cwd: PROJECT });
  expect([result.exitCode, result.stderr.includes('Error:')]).toEqual([exitCode, false]);
  const shownOutput = /^✓ verified:[^`]*/m.exec(page('docs/start-here.md'))?.[0];
  if (args[0] === 'inspect') expect(result.stdout).toContain(shownOutput);
});

test('a page shows a run that passes and one that fails', () => {
  expect(COMMANDS.map(({ exitCode }) => exitCode)).toEqual(expect.arrayContaining([0, 1]));
  expect(COMMANDS.length).toBeGreaterThan(3);
});

test('the README: what a failure looks like', async () => {
  const [shownFailure = ''] = /^✗ 3 artifacts[^`]*/m.exec(page('README.md')) ?? [];
  const failing = COMMANDS.find(({ args, exitCode }) => args[0] === 'verify' && exitCode === 1);
  const { stdout } = await runCommand(failing?.args ?? [], { cwd: PROJECT });
  expect(shownFailure.split('\n').length).toBeGreaterThan(4);
  expect(stdout).toContain(shownFailure);
  const passing = COMMANDS.find(({ args, exitCode }) => args[0] === 'verify' && exitCode === 0);
  const passed = await runCommand(passing?.args ?? [], { cwd: PROJECT });
  expect(passed.stdout).toContain(/`(All \d artifacts verified)`/.exec(page('README.md'))?.[1]);
});

test('the README: a file with its bundle', async () => {
  for (const name of readdirSync(SAMPLE)) workspace.write(`dist/${name}`, sample(name));
  workspace.write('dist/widgets-1.2.3-debug.tar.gz', 'excluded');
  const inputs = { ...shown('!dist/*-debug'), 'trusted-root': 'root.json', offline: 'true' };
  const passed = await runAction({ inputs, workspace: workspace.path });
  expect([passed.exitCode, passed.outputs['verified'], passed.unexpectedInputs]).toEqual([0, '3', []]);
  workspace.write(`dist/${ARCHIVES[0]}`, 'changed');
  const refused = await runAction({ inputs, workspace: workspace.path });
  expect([refused.exitCode, refused.outputs['failed']]).toEqual([1, '1']);
});

test('the README: a release, downloaded and verified', async () => {
  const files = readdirSync(SAMPLE).filter((name) => name !== 'trusted_root.json');
  const assets = Object.fromEntries(files.map((name) => [name, { content: sample(name) }]));
  const server = await serveRelease({ repository: 'acme/widgets', tag: 'v1.2.3', assets });
  const inputs = { ...shown('release: acme/widgets@v1.2.3'), 'trusted-root': 'root.json' };
  const result = await runAction({ inputs, workspace: workspace.path, env: { GITHUB_API_URL: server.api } });
  await server.close();
  expect([result.exitCode, result.outputs['verified'], result.unexpectedInputs]).toEqual([0, '3', []]);
  expect(readdirSync(workspace.at('dist')).sort()).toEqual(ARCHIVES);
});

test('docs/offline.md: from the carried files to the verified ones, and an older list is noticed', async () => {
  const world = createWorld();
  const repository = 'https://github.com/tinylabscom/mvm/.github/workflows';
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const names = ['dev-vmlinux-aarch64', 'dev-rootfs-aarch64.ext4'];
  const artifacts = names.map((name) => ({ name, sha256: sha256(name) }));
  const inDays = (days: number): string => new Date(world.at.getTime() + days * 86_400_000).toISOString();
  const times = { built_at: inDays(0), not_after: inDays(90) };
  const facts = { schema_version: 1, version: '0.14.0', arch: 'aarch64', variant: 'dev', ...times };
  const manifest = JSON.stringify({ ...facts, artifacts });
  const identity = `${repository}/release.yml@refs/tags/v0.14.0`;
  for (const name of names) workspace.write(name, name);
  workspace.write('dev-image-aarch64.manifest.json', manifest);
  const signed = (text: string, by: string): string =>
    bundleJson(world.sign(Buffer.from(text), { identity: by, issuer: GITHUB_ISSUER }));
  workspace.write('dev-image-aarch64.manifest.json.bundle', signed(manifest, identity));
  workspace.write('trusted_root.jsonl', `${JSON.stringify(JSON.parse(world.trustedRootJson))}\n`);
  // The list beside the policy, as the page says.
  const policy = page('examples/policies/mvm-air-gapped.yml')
    .replace(/^  list: .*$/m, '  list: revoked-versions.json')
    .replace(/^  bundle: .*revocations.*$/m, '  bundle: revoked-versions.json.bundle')
    .replaceAll(/, mirror: '[^']*'/g, '');
  workspace.write('policy.yml', policy);
  const carry = (day: number): void => {
    const dates = { issued_at: inDays(day - 4), not_after: inDays(day + 30) };
    const revocations = [{ version: '0.13.0', reason: 'old', revoked_at: inDays(-9) }];
    const list = JSON.stringify({ schema_version: 1, ...dates, revocations });
    workspace.write('revoked-versions.json', list);
    workspace.write(
      'revoked-versions.json.bundle',
      signed(list, `${repository}/revocations.yml@refs/tags/revocations`),
    );
  };
  const digest = sha256(policy);
  const commands = fences('docs/offline.md', 'sh').filter((text) => text.startsWith('signature-gate '));
  const args = commands.map((text) =>
    text.replaceAll('\\\n', ' ').replaceAll('"', '').replace('$DIGEST', digest).trim().split(/\s+/).slice(1),
  );
  const [explain = [], verify = []] = args;
  const run = (words: readonly string[]) => runCommand(words, { cwd: workspace.path });

  expect((await run(explain)).stdout).toContain('version 0.14.0');
  carry(2);
  const passed = await run(verify);
  expect([passed.exitCode, passed.stderr]).toEqual([0, '']);
  const verified = ['dev-image-aarch64.manifest.json', ...names].sort();
  expect(readdirSync(workspace.at('verified')).sort()).toEqual(verified);

  carry(1);
  const again = verify.map((word) => (word === 'verified' ? 'again' : word));
  const older = await run(again);
  expect([older.exitCode, existsSync(workspace.at('again'))]).toEqual([1, false]);
  expect(older.stdout).toContain('REVOCATIONS_UNTRUSTED');
  writeFileSync(workspace.at(names[0] ?? ''), 'changed');
  carry(3);
  expect((await run(again)).exitCode).toBe(1);
});
