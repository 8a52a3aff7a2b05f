/** What the source takes from packages: only what they export, and nothing of theirs is changed. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');
const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(PROJECT, 'src', name), 'utf8') }));

/** Module names in imports of every form. */
const IMPORT = /\b(?:from\s+|import\s+|import\(\s*)['"]([^'".][^'"]*)['"]/g;
const imported = sources.flatMap(({ text }) => [...text.matchAll(IMPORT)].map(([, module = '']) => module));

interface Package {
  readonly exports?: object;
}
/** Packages without a list of what they export show every file; their main one is what they mean to show. */
function isExported(module: string): boolean {
  const [, name = '', path] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(module) ?? [];
  if (path === undefined) return true;
  const { exports } = JSON.parse(readFileSync(join(PROJECT, 'node_modules', name, 'package.json'), 'utf8')) as Package;
  return exports !== undefined && `./${path}` in exports;
}

describe('packages', () => {
  test('imports are found', () => {
    expect(imported).toEqual(expect.arrayContaining(['@sigstore/bundle', '@noble/curves/nist.js', 'node:crypto']));
  });

  test('only what they export', () => {
    const inside = [...new Set(imported)].filter((module) => !module.startsWith('node:') && !isExported(module));
    expect(inside).toEqual([]);
    expect(['tuf-js/dist/error.js', '@sigstore/tuf/seeds.json', '@actions/core/lib/x'].filter(isExported)).toEqual([]);
  });

  test('no prototype is changed', () => {
    const changed = sources.filter(({ text }) => /\.prototype\b|__proto__|setPrototypeOf/.test(text));
    // Of its own class: a proof's prototype tells nothing of the class and is frozen.
    expect(changed.map(({ name }) => name)).toEqual(['verify/mint.ts']);
  });
});
