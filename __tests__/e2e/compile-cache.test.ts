/** The built command with a cache folder of the user: when it is used, and that no verdict depends on it. */
import { expect, test } from '@jest/globals';
import fs from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { PROJECT, runCommand } from '../support/command.ts';
import { createWorkspace } from '../support/workspace.ts';
import { hash } from './release.ts';

/** True where no other user can write to the folder or to one above it, as the command wants it. */
function isOurs(folder: string): boolean {
  const { uid, mode } = fs.lstatSync(folder);
  const fits = [0, process.getuid?.()].includes(uid) && (mode & 0o022) === 0;
  return fits && (dirname(folder) === folder || isOurs(dirname(folder)));
}

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('it is used where it is safe, and what stands in it changes no verdict', async () => {
  const at = createWorkspace({
    tool: 'tool',
    other: 'another',
    SHA256SUMS: `${hash('tool')}  tool\n${hash('tool')}  other\n`,
  });
  const home = fs.mkdtempSync(join(fs.realpathSync(join(PROJECT, 'node_modules')), '.home-'));
  const cache = join(home, '.cache', 'signature-gate');
  const run = (artifact: string, env: Record<string, string>) =>
    runCommand(['verify', '--checksums', 'SHA256SUMS', '--artifacts', artifact], { cwd: at.path, env });
  const verdicts = async (env: Record<string, string>): Promise<readonly (number | null)[]> => [
    (await run('tool', env)).exitCode,
    (await run('other', env)).exitCode,
  ];
  try {
    for (const off of [
      { HOME: home, SIGNATURE_GATE_COMPILE_CACHE: 'off' },
      { HOME: home, CI: 'true' },
      { HOME: home, NODE_COMPILE_CACHE: at.at('elsewhere') },
      { HOME: at.folder('home') },
      {},
    ]) {
      expect(await verdicts(off)).toEqual([0, 1]);
      expect([fs.existsSync(cache), fs.readdirSync(at.at('home'))]).toEqual([false, []]);
    }
    const used = isOurs(home) && 'enableCompileCache' in nodeModule;
    expect(await verdicts({ HOME: home })).toEqual([0, 1]);
    expect(fs.existsSync(cache)).toBe(used);
    const kept = used
      ? fs.readdirSync(cache, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
      : [];
    expect(kept.length > 0).toBe(used);
    for (const { parentPath, name } of kept) fs.writeFileSync(join(parentPath, name), 'not what was kept');
    expect(await verdicts({ HOME: home })).toEqual([0, 1]);
  } finally {
    at.remove();
    fs.rmSync(home, { recursive: true, force: true });
  }
});
