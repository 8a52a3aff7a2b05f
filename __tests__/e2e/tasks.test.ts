/** docs/tasks.md: the very commands of the page, through `dist`, against releases in the layouts of real projects. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runCommand } from '../support/command.ts';
import { SCENES, type Scene } from './newcomers.ts';

interface Shown {
  readonly args: readonly string[];
  /** The file that standard output goes to. */
  readonly into?: string;
  readonly exitCode: number;
  /** The reason code that must be said. */
  readonly code?: string;
}

interface Task {
  readonly title: string;
  /** Commands before and after the swap. */
  readonly before: readonly Shown[];
  readonly after: readonly Shown[];
  /** The policy that the page gives. */
  readonly policy?: string;
}

const PAGE = readFileSync(join(PROJECT, 'docs/tasks.md'), 'utf8');
const TASKS = PAGE.split(/^## /m).slice(1).map(readTask);

function readTask(text: string): Task {
  const [title = ''] = text.split('\n', 1);
  const fences = (language: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, inside = '']) => inside);
  const [before = '', after = '', ...more] = fences('sh');
  if (more.length > 0) throw new Error(`${title}: the page swaps more than once`);
  const [policy] = fences('yaml');
  return { title, before: commandsOf(before), after: commandsOf(after), ...(policy !== undefined && { policy }) };
}

function commandsOf(fence: string): readonly Shown[] {
  const lines = fence.replaceAll('\\\n', ' ').trim().split('\n');
  return lines.map((line) => {
    const [, command = '', exitCode = '0', code] = /^(.*?)(?: # exit code (\d): ([A-Z_]+))?$/.exec(line) ?? [];
    const [words = '', into] = command.split(' > ');
    const [program, ...args] = words.trim().split(/\s+/);
    // A shell would read more into these.
    expect([program, /["'$`*?;&|]/.test(words)]).toEqual(['signature-gate', false]);
    return { args, exitCode: Number(exitCode), ...(into && { into }), ...(code && { code }) };
  });
}

/** The command in this scene: its servers stand for the ones that the page names, and its trust is said where nothing says it yet. */
function inScene({ args }: Shown, { words, trust }: Scene, policy: string): readonly string[] {
  const own = args.map((word) => words[word] ?? word);
  if (args[0] === 'convert' || args[0] === 'policy') return own;
  const pairs = trust.flatMap((flag, at) => (at % 2 === 0 ? [[flag, trust[at + 1] ?? '']] : []));
  const isSaid = (flag: string): boolean =>
    own.includes(flag) || (args[0] === 'verify' && policy.includes(`\n${flag.slice(2)}: `));
  return [...own, ...pairs.filter(([flag = '']) => !isSaid(flag)).flat()];
}

test('there are ten tasks of at most three commands, each with a gate that passes and one that fails', () => {
  expect(TASKS.map(({ title }) => title)).toEqual(Object.keys(SCENES));
  expect(TASKS).toHaveLength(10);
  for (const { before, after } of TASKS) {
    expect(before.length + after.length).toBeLessThanOrEqual(3);
    expect([before, after].map((all) => all.at(-1)?.args[0])).toEqual(['verify', 'verify']);
    expect(before.map(({ exitCode }) => exitCode)).toEqual(before.map(() => 0));
    expect(after.map(({ exitCode, code }) => [exitCode, code !== undefined])).toEqual([[1, true]]);
    // The failing gate is the passing one.
    expect(after[0]?.args).toEqual(before.at(-1)?.args);
  }
});

describe.each(TASKS)('$title', ({ title, before, after, policy: given }) => {
  test('passes, and fails after the swap', async () => {
    const scene = await SCENES[title]!();
    const { workspace, env } = scene;
    let policy = given ?? '';
    workspace.write('policy.yml', policy);
    const run = async (shown: Shown) => {
      const result = await runCommand(inScene(shown, scene, policy), { cwd: workspace.path, env });
      expect([shown.args[0], result.exitCode, result.stderr]).toEqual([
        shown.args[0],
        shown.exitCode,
        shown.exitCode === 0 ? '' : expect.any(String),
      ]);
      if (shown.into !== undefined) {
        expect(shown.into).toBe('policy.yml');
        policy = result.stdout;
        workspace.write(shown.into, policy);
      }
      if (shown.code !== undefined) expect(result.stdout).toContain(shown.code);
    };
    try {
      for (const shown of before) await run(shown);
      await scene.swap();
      for (const shown of after) await run(shown);
    } finally {
      await scene.close();
    }
  });
});
