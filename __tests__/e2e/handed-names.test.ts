/** `as` in a policy file: verified files lie in `verified-dir` under the names that whoever uses them expects. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleJson } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import { IDENTITY, ISSUER, judge, world } from './release.ts';

const FILES: Readonly<Record<string, string>> = {
  'dist/dev-vmlinux-x86_64': 'the kernel\n',
  'dist/dev-rootfs-x86_64.ext4': 'the root file system\n',
  'dist/notes.txt': 'notes\n',
};
const HEAD = `version: 1
vars: { arch: x86_64 }
signers: { release: { identity: '${IDENTITY}', issuer: '${ISSUER}' } }
rules:
`;
const rule = (artifacts: string, as: string, name = 'files'): string =>
  `  - { name: ${name}, artifacts: [${artifacts}], as: ${as}, require: [{ signature: { by: [release] } }] }\n`;

interface Handed {
  readonly exitCode: number | null;
  readonly log: string;
  /** Name → content; undefined where there is no folder. */
  readonly files: Readonly<Record<string, string>> | undefined;
}

async function handOver(rules: string, change: Readonly<Record<string, string>> = {}): Promise<Handed> {
  const signed = Object.entries(FILES).map(([name, content]) => [`${name}.bundle`, bundleJson(world.sign(content))]);
  const workspace = createWorkspace({
    ...FILES,
    ...Object.fromEntries(signed),
    ...change,
    'policy.yml': HEAD + rules,
    'trusted_root.json': world.trustedRootJson,
  });
  const folder = workspace.at('boot');
  try {
    // Both faces write the folder, so that each has its own.
    const { action } = await judge(workspace, {
      policy: 'policy.yml',
      'trusted-root': 'trusted_root.json',
      var: 'arch=x86_64',
    });
    if (action.exitCode !== 0) return { exitCode: action.exitCode, log: action.log, files: undefined };
    const { runCommand } = await import('../support/command.ts');
    const args = ['verify', '--policy', 'policy.yml', '--trusted-root', 'trusted_root.json', '--verified-dir', 'boot'];
    const { exitCode, stdout } = await runCommand(args, { cwd: workspace.path });
    const files = existsSync(folder)
      ? Object.fromEntries(readdirSync(folder).map((name) => [name, read(join(folder, name))]))
      : undefined;
    return { exitCode, log: stdout, files };
  } finally {
    workspace.remove();
  }
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return 'a folder';
  }
};

const KERNEL = rule('dist/dev-vmlinux-x86_64', 'vmlinux', 'kernel');

describe('verified files', () => {
  test('have the names that the policy gives them, one rule each', async () => {
    const rules = KERNEL + rule("'dist/dev-rootfs-{arch}.ext4'", 'rootfs.ext4', 'rootfs');
    const { exitCode, files, log } = await handOver(rules);
    expect([exitCode, files]).toEqual([
      0,
      { vmlinux: FILES['dist/dev-vmlinux-x86_64'], 'rootfs.ext4': FILES['dist/dev-rootfs-x86_64.ext4'] },
    ]);
    expect(log).toContain('dist/dev-vmlinux-x86_64 is boot');
  });
  test('of one rule each by its pattern; what has no other name keeps its own', async () => {
    const as = "{ 'dist/dev-vmlinux-*': vmlinux, 'dist/*.ext4': rootfs.ext4 }";
    const { exitCode, files } = await handOver(rule("'dist/*'", as));
    expect([exitCode, Object.keys(files ?? {}).sort()]).toEqual([0, ['dist', 'rootfs.ext4', 'vmlinux']]);
  });
  test('that did not verify are handed over under no name', async () => {
    const { exitCode, files } = await handOver(KERNEL, { 'dist/dev-vmlinux-x86_64': 'evil\n' });
    expect([exitCode, files]).toEqual([1, undefined]);
  });
});

test.concurrent.each<[string, string, string]>([
  [
    'a pattern that matches nothing',
    rule("'dist/*'", '{ dist/vmlinuz: vmlinux }'),
    'No verified file matches `dist/vmlinuz`',
  ],
  ['a pattern that matches two', rule("'dist/*'", "{ 'dist/dev-*': vmlinux }"), 'would both be called vmlinux'],
  [
    'two names for one file',
    rule("'dist/*'", "{ 'dist/*.ext4': a, 'dist/dev-rootfs-*': b }"),
    'would be called a and b',
  ],
  [
    'the name of another file',
    rule('dist/dev-vmlinux-x86_64', 'DIST', 'kernel') + rule("'dist/notes.txt'", 'dist', 'notes'),
    'both be called',
  ],
])('%s hands nothing over', async (_what, rules, says) => {
  const { exitCode, files, log } = await handOver(rules);
  expect([exitCode === 0, files]).toEqual([false, undefined]);
  expect(log.replace(/\s+/g, ' ')).toContain(says);
});

test.concurrent.each<[string, string, string]>([
  ['a path', "'../vmlinux'", 'is not the name of a file'],
  ['a folder', 'boot/vmlinux', 'is not the name of a file'],
  ['a path of Windows', "'boot\\vmlinux'", 'is not the name of a file'],
  ['a device', 'con', 'is the name of a device on Windows'],
  ['a stream', "'a:b'", 'Windows allows in no name'],
  ['a dot', "'..'", 'is not the name of a file'],
  ['nothing', "''", 'CONFIG_INVALID'],
  ['a line break', '"a\\nb"', 'CONFIG_INVALID'],
])('%s is no name: the configuration is refused', async (_what, as, says) => {
  const { exitCode, log } = await handOver(rule('dist/notes.txt', as));
  expect(exitCode).toBe(2);
  expect(log).toContain(says);
});

test('one name for several lines of `artifacts` is refused', async () => {
  const { exitCode, log } = await handOver(rule('dist/notes.txt, dist/dev-vmlinux-x86_64', 'vmlinux'));
  expect(exitCode).toBe(2);
  expect(log).toContain('exactly one line of `artifacts`');
});
