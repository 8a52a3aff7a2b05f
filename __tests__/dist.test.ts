/** What is committed to dist/ is what runs in other people's jobs. That it is what src/ builds, `npm run build -- --check` says. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { VERSION } from '../src/core/version.js';
import { PROJECT, runCommand } from './support/command.ts';
import { runAction } from './support/runner.ts';
import { createWorkspace } from './support/workspace.ts';

const DIST = join(PROJECT, 'dist');
const names = readdirSync(DIST);
const textOf = (name: string): string => readFileSync(join(DIST, name), 'utf8');
const json = (path: string): Record<string, any> => JSON.parse(readFileSync(join(PROJECT, path), 'utf8'));

describe('files', () => {
  test('it has no path of the machine that built it', () => {
    const builders = [PROJECT, homedir(), process.cwd()].filter((path) => path.length > 5);
    for (const name of names) {
      const text = textOf(name);
      for (const path of builders) expect([name, path, text.includes(path)]).toEqual([name, path, false]);
      expect([name, /file:\/\/\/(?:home|Users|work|root|[A-Z]:)\//.exec(text)]).toEqual([name, null]);
    }
  });

  test('one version everywhere', () => {
    expect(json('package.json')['version']).toBe(VERSION);
    expect(json('package-lock.json')['version']).toBe(VERSION);
  });

  test('what action.yml and package.json name is there', () => {
    const { runs } = parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8')) as { runs: Record<string, string> };
    for (const path of [
      runs['main']!,
      runs['post']!,
      ...Object.values(json('package.json')['bin'] as Record<string, string>),
    ])
      expect(statSync(join(PROJECT, path)).size).toBeGreaterThan(0);
    expect(Object.keys(runs).sort()).toEqual(['main', 'post', 'post-if', 'using']);
    expect(JSON.parse(textOf('package.json'))).toEqual({ type: 'module' });
    expect(textOf('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('the licence of every package that is inside', () => {
    const licences = textOf('licenses.txt');
    for (const name of Object.keys(json('package.json')['devDependencies'] as object)) {
      const isInside = names.some((file) => textOf(file).includes(`node_modules/${name}/`));
      if (isInside) expect(licences).toContain(name);
    }
    expect(licences.length).toBeGreaterThan(10_000);
    expect(licences).toMatch(/@sigstore\/bundle/);
  });

  test('no file but text, and no map', () => {
    for (const name of names) expect(name).toMatch(/\.(?:c?js|json|txt)$|^\.npmignore$/);
  });
});

/** Prints every file of dist/ that is loaded. */
const LOADER = `
import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  if (url.includes('/dist/')) appendFileSync(process.env.LOADED, url.slice(url.lastIndexOf('/') + 1) + '\\n');
  return next(url, context);
}
`;

describe('what is loaded', () => {
  const toolkit = names.filter((name) => textOf(name).includes('SUMMARY_DOCS_URL'));
  const workspace = createWorkspace({ 'loader.mjs': LOADER });
  const register = `import { register } from 'node:module'; register(${JSON.stringify(pathToFileURL(workspace.at('loader.mjs')).href)});`;
  const env = {
    LOADED: workspace.at('loaded'),
    NODE_OPTIONS: `--no-warnings --import=data:text/javascript,${encodeURIComponent(register)}`,
  };
  const loaded = (): string[] => {
    const found = workspace.read('loaded').toString().trim().split('\n');
    workspace.write('loaded', '');
    return found;
  };

  test.each<[string, string[], number]>([
    ['--version', ['--version'], 0],
    ['--help', ['--help'], 0],
    ['verify', ['verify', '--checksums', 'gone'], 1],
  ])('the command leaves the toolkit alone: %s', async (_, args, exitCode) => {
    expect((await runCommand(args, { cwd: workspace.path, env })).exitCode).toBe(exitCode);
    const files = loaded();
    expect(files).toContain('cli.js');
    for (const name of toolkit) expect(files).not.toContain(name);
    if (exitCode === 0) expect(files).toEqual(['cli.js']);
  });

  test('the action uses it', async () => {
    expect(toolkit).toHaveLength(1);
    await runAction({ workspace: workspace.path, inputs: { checksums: 'gone' }, env });
    expect(loaded()).toEqual(expect.arrayContaining(['index.js', ...toolkit]));
    workspace.remove();
  });
});
