/** Which chunks of the built command a run loads: OpenPGP.js is a megabyte that only runs about OpenPGP should read. */
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { armor, makeKey, signDetached } from './support/openpgp.js';
import { createWorkspace } from './support/workspace.js';

const DIST = join(import.meta.dirname, '..', 'dist');
const isOpenPgp = (file: string) => readFileSync(join(DIST, file), 'utf8').includes('OpenPGP.js v');
const openPgp = readdirSync(DIST).filter((file) => file.endsWith('.engine.js') && isOpenPgp(file));

test('OpenPGP.js is loaded by a run about OpenPGP, and by no other', async () => {
  const key = await makeKey({ date: new Date(Date.now() - 60_000) });
  const at = createWorkspace({ tool: 'tool', 'keys.asc': key.publicKey });
  at.write('tool.asc', armor(await signDetached(Buffer.from('tool'), key)));
  at.write('SHA256SUMS', `${createHash('sha256').update('tool').digest('hex')}  tool\n`);
  /** V8's coverage names every script that was loaded, whoever loaded it. */
  const loaded = (folder: string, args: readonly string[]): string[] => {
    const env = { PATH: process.env['PATH'] ?? '', NODE_V8_COVERAGE: at.at(folder) };
    const done = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'verify', '--artifacts', 'tool', ...args], {
      cwd: at.path,
      env,
      encoding: 'utf8',
    });
    expect([done.status, done.stderr]).toEqual([0, '']);
    const scripts = readdirSync(at.at(folder)).flatMap(
      (file) => (JSON.parse(readFileSync(at.at(`${folder}/${file}`), 'utf8')) as { result: { url: string }[] }).result,
    );
    return [...new Set(scripts.map(({ url }) => basename(url)))];
  };
  try {
    expect(openPgp.length).toBeGreaterThan(0);
    const plain = loaded('plain', ['--checksums', 'SHA256SUMS']);
    expect(plain).toContain('engine.js');
    expect(plain.filter((file) => openPgp.includes(file))).toEqual([]);
    const byKey = loaded('by-key', ['--openpgp-keys', 'keys.asc']);
    expect(byKey.filter((file) => openPgp.includes(file))).not.toEqual([]);
  } finally {
    at.remove();
  }
});
