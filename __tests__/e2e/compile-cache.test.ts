/** The built command with a cache folder of the user: when it is used, and that no verdict depends on it. */
import { expect, test } from '@jest/globals';
import fs from 'node:fs';
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
      { HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' },
      { HOME: home, NODE_COMPILE_CACHE: at.at('elsewhere') },
      { HOME: at.folder('home') },
      {},
    ]) {
      expect(await verdicts(off)).toEqual([0, 1]);
      expect([fs.existsSync(cache), fs.readdirSync(at.at('home'))]).toEqual([false, []]);
    }
    const used = isOurs(home);
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

/** A copy of the built command, and a home whose cache it uses where that is safe. */
interface Installed {
  readonly main: string;
  readonly chunk: string;
  run(): Promise<{ readonly exitCode: number | null; readonly stdout: string }>;
  /** What is kept of the chunk. */
  kept(): string;
  remove(): void;
}

function install(): Installed {
  const at = createWorkspace({ tool: 'tool', SHA256SUMS: `${hash('tool')}  tool\n` });
  const home = fs.mkdtempSync(join(fs.realpathSync(join(PROJECT, 'node_modules')), '.home-'));
  fs.cpSync(join(PROJECT, 'dist'), join(home, 'dist'), { recursive: true });
  const main = join(home, 'dist', 'cli.js');
  const chunks = fs.readdirSync(join(home, 'dist')).filter((name) => /^\d+\.engine\.js$/.test(name));
  const chunk = chunks.find((name) => fs.readFileSync(join(home, 'dist', name), 'utf8').includes(TOLD))!;
  const cache = join(home, '.cache', 'signature-gate');
  const files = (): string[] =>
    (fs.existsSync(cache) ? fs.readdirSync(cache, { recursive: true, encoding: 'utf8' }) : []).filter((name) =>
      name.endsWith(`-${chunk}.bin`),
    );
  return {
    main,
    chunk: join(home, 'dist', chunk),
    run: () =>
      runCommand(['verify', '--checksums', 'SHA256SUMS', '--artifacts', 'tool'], {
        cwd: at.path,
        main,
        env: { HOME: home },
      }),
    kept: () => {
      expect(files()).toHaveLength(1);
      return join(cache, files()[0]!);
    },
    remove: () => {
      at.remove();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}
/** A text of the engine that a passing run prints. */
const TOLD = 'it is not verified who made it';
const CHANGED = 'IT IS NOT VERIFIED WHO MADE IT';

const whereSafe = isOurs(fs.realpathSync(join(PROJECT, 'node_modules'))) ? onPosix : test.skip;

whereSafe('what is kept of one text is not run for another of the same length', async () => {
  const command = install();
  try {
    for (let time = 0; time < 2; time++) expect((await command.run()).stdout).toContain(TOLD);
    const before = fs.statSync(command.kept()).mtimeMs;
    expect((await command.run()).stdout).toContain(TOLD);
    expect(fs.statSync(command.kept()).mtimeMs).toBe(before);
    const text = fs.readFileSync(command.chunk, 'utf8');
    fs.writeFileSync(command.chunk, text.replaceAll(TOLD, CHANGED));
    expect(fs.statSync(command.chunk).size).toBe(text.length);
    for (let time = 0; time < 2; time++) expect((await command.run()).stdout).toContain(CHANGED);
    expect(fs.statSync(command.kept()).mode & 0o777).toBe(0o600);
  } finally {
    command.remove();
  }
});

whereSafe('what is damaged, cut off or of another chunk is not run, and is made again', async () => {
  const command = install();
  try {
    await command.run();
    const good = fs.readFileSync(command.kept());
    const other = fs
      .readdirSync(dirname(command.kept()))
      .map((name) => join(dirname(command.kept()), name))
      .find((name) => name !== command.kept())!;
    const damaged = Buffer.from(good);
    damaged.writeUInt8(damaged.readUInt8(good.length >> 1) ^ 1, good.length >> 1);
    for (const bytes of [
      damaged,
      good.subarray(0, -8),
      good.subarray(0, 3),
      Buffer.alloc(0),
      Buffer.alloc(good.length),
      fs.readFileSync(other),
    ]) {
      fs.writeFileSync(command.kept(), bytes);
      const { exitCode, stdout } = await command.run();
      expect([exitCode, stdout.includes(TOLD)]).toEqual([0, true]);
      const again = fs.readFileSync(command.kept());
      expect([again.equals(bytes), again.length > 1_000]).toEqual([false, true]);
    }
  } finally {
    command.remove();
  }
});

whereSafe('what another version kept long ago is removed by a run that keeps something', async () => {
  const command = install();
  try {
    await command.run();
    const other = join(dirname(command.kept()), '..', '0.0.1');
    const names = ['964aae3f-1.engine.js.bin', 'notes.txt'].map((name) => join(other, name));
    fs.mkdirSync(other, { mode: 0o700 });
    for (const name of names) fs.writeFileSync(name, '');
    for (const name of names) fs.utimesSync(name, 1, 1);
    await command.run();
    expect(fs.readdirSync(other)).toHaveLength(2);
    fs.rmSync(command.kept());
    await command.run();
    expect(fs.readdirSync(other)).toEqual(['notes.txt']);
    expect(fs.existsSync(command.kept())).toBe(true);
  } finally {
    command.remove();
  }
});

whereSafe('a kept file that is old is made again, and one that cannot be written changes nothing', async () => {
  const command = install();
  try {
    await command.run();
    fs.utimesSync(command.kept(), 1, 1);
    expect((await command.run()).exitCode).toBe(0);
    expect(fs.statSync(command.kept()).mtimeMs).toBeGreaterThan(2_000);
    const file = command.kept();
    fs.rmSync(file);
    fs.mkdirSync(file);
    expect((await command.run()).exitCode).toBe(0);
    expect(fs.readdirSync(dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  } finally {
    command.remove();
  }
});
