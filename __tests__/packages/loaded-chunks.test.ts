/** Which chunks of the built command hold the room of package indexes, and who loads them. */
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createWorkspace } from '../support/workspace.js';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const room = readdirSync(DIST).filter(
  (file) => file.endsWith('.engine.js') && /npm:attestations|\/-\/npm\/v1/.test(readFileSync(join(DIST, file), 'utf8')),
);

test('a run that names a package loads it, and no other', () => {
  const file = 'tool-1.2.3.tgz';
  const at = createWorkspace({ [file]: 'tool' });
  at.write('SHA256SUMS', `${createHash('sha256').update('tool').digest('hex')}  ${file}\n`);
  const loaded = (folder: string, args: readonly string[]): readonly string[] => {
    const env = { PATH: process.env['PATH'] ?? '', NODE_V8_COVERAGE: at.at(folder) };
    spawnSync(process.execPath, [join(DIST, 'cli.js'), 'verify', '--artifacts', file, ...args], { cwd: at.path, env });
    const scripts = readdirSync(at.at(folder)).flatMap(
      (name) => (JSON.parse(readFileSync(at.at(`${folder}/${name}`), 'utf8')) as { result: { url: string }[] }).result,
    );
    return [...new Set(scripts.map(({ url }) => basename(url)))];
  };
  try {
    expect(room.length).toBeGreaterThan(0);
    const plain = loaded('plain', ['--checksums', 'SHA256SUMS']);
    expect(plain).toContain('engine.js');
    expect(plain.filter((name) => room.includes(name))).toEqual([]);
    const named = loaded('named', ['--package', 'npm:tool@1.2.3', '--repo', 'acme/tool', '--offline']);
    expect(named.filter((name) => room.includes(name))).not.toEqual([]);
  } finally {
    at.remove();
  }
});
