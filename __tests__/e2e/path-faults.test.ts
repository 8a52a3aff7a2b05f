/** What is told of a path that cannot be used: once, by its name, and nothing that is not so. */
import { afterAll, expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { makeKeys } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';

const DIGEST = '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03';
const workspace = createWorkspace({
  tool: 'hello\n',
  SUMS: `${DIGEST}  tool\n`,
  'key.pub': makeKeys().publicKey.export({ type: 'spki', format: 'pem' }).toString(),
});
afterAll(() => {
  workspace.remove();
});

async function verify(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCommand(['verify', ...args], { cwd: workspace.path });
  return { exitCode, told: stdout + stderr };
}

const TRUSTED: readonly (readonly [string, readonly string[]])[] = [
  ['key', ['tool', '--key']],
  ['openpgp-keys', ['tool', '--openpgp-keys']],
  ['policy', ['--policy']],
];

test.each(TRUSTED)('%s: a file that is absent, and one below a file', async (_, args) => {
  const absent = await verify(...args, 'nowhere');
  expect(absent).toEqual({ exitCode: 2, told: expect.stringContaining('`nowhere` does not exist') });
  const below = await verify(...args, 'tool/x');
  expect(below).toEqual({ exitCode: 2, told: expect.stringContaining('`tool/x` does not exist') });
  expect(absent.told + below.told).not.toContain('cannot be read');
});

test.each(['report', 'metrics'])(
  '%s below a file, or with a name that is too long, is no file that exists',
  async (name) => {
    for (const path of ['tool/x', 'x'.repeat(300)]) {
      const { exitCode, told } = await verify('tool', '--checksums', 'SUMS', `--${name}`, path);
      expect({ exitCode, told }).toEqual({
        exitCode: 2,
        told: expect.stringMatching(/is not a place where a file can|is a file and not a folder/),
      });
      expect(told).not.toMatch(/exists|destroy/);
    }
    const taken = await verify('tool', '--checksums', 'SUMS', `--${name}`, 'key.pub');
    expect(taken).toEqual({ exitCode: 2, told: expect.stringContaining('exists and is no') });
  },
);

test('a report in a place that is free', async () => {
  expect(await verify('tool', '--checksums', 'SUMS', '--report', 'made/report.json')).toMatchObject({ exitCode: 0 });
});
