/** What lies in more than one chunk of dist/: each copy is downloaded by every job that uses the action, and read by whoever reviews it. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedBytes, copiedModules } from '../scripts/copied-modules.mjs';
import { createWorkspace } from './support/workspace.js';

const DIST = join(import.meta.dirname, '..', 'dist');
const chunks = readdirSync(DIST).filter((name) => name.endsWith('.engine.js'));

describe('dist/', () => {
  const modules = copiedModules(DIST);

  // 597 KB before there were doors, 233 KB with them. What is copied now is small, and most of it in chunks that few runs load.
  test('copies at most 260 KB, and at most 20 KB of one module', () => {
    expect(copiedBytes(modules)).toBeLessThan(260_000);
    expect(modules.filter((one) => copiedBytes([one]) > 20_000).map(({ names }) => names)).toEqual([]);
  });

  test.each([
    ['the HTTP client', /\bfunction isAnotherPart\(/],
    ['the reader of proxy variables', /\bfunction proxiesOf\(/],
    ['the client of GitHub', /\bfunction createGitHubClient\(/],
    ['the reader of releases', /\basync function findRelease\(/],
    ['the judge of OpenPGP', /\basync function judgeOpenPgp\(/],
    ['the reader of policy files', /\bfunction policyExcess\(/],
    ['the reader of statements', /\bfunction readStatement\(/],
    ['the words on a signer', /\bfunction signatureWords\(/],
  ])('has %s once', (_, definition) => {
    expect(chunks.filter((name) => definition.test(readFileSync(join(DIST, name), 'utf8')))).toHaveLength(1);
  });
});

test('a module counts with each chunk but the first, and one that is nowhere else does not', () => {
  const chunk = (id: number, ...modules: readonly string[]): string =>
    `export const id = ${id};\nexport const modules = {\n${modules.join('\n')}\n};\n`;
  const module = (id: string, name: string): string =>
    `\n/***/ ${id}:\n/***/ (() => {\n/* harmony export */   ${name}: () => (/* binding */ ${name})\n/***/ }),`;
  const [often, twice, once] = [module('1', 'often'), module('"./a b.js"', 'twice'), module('3', 'once')];
  const at = createWorkspace({
    '1.engine.js': chunk(1, often, twice),
    '2.engine.js': chunk(2, twice, often),
    '3.engine.js': chunk(3, once, often),
    'engine.js': chunk(0, once),
    'late.cjs': once,
  });
  try {
    const found = copiedModules(at.path);
    expect(found.map(({ id, names, chunks }) => [id, names, chunks.length])).toEqual([
      ['1', ['often'], 3],
      ['./a b.js', ['twice'], 2],
    ]);
    const [first, second] = found;
    expect(copiedBytes(found)).toBe(2 * (first?.bytes ?? 0) + (second?.bytes ?? 0));
    expect(first?.bytes).toBeGreaterThan(often.length - 30);
  } finally {
    at.remove();
  }
});
