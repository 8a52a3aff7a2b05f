/** What a missing file may have meant: said for each path that a user names, and never used. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MAX_HINTS } from '../../src/core/limits.js';
import { readDocument } from '../../src/evidence/documents/document.js';
import { createFolders, firstEntries, type Entry, type Folders, type Listing } from '../../src/files/folders.js';
import { readNamed } from '../../src/files/named-file.js';
import { missingFileHint } from '../../src/files/near-files.js';
import { findFiles } from '../../src/subjects/files.js';

const windows = process.platform === 'win32';
let base: string;
let workspace: string;

beforeEach(() => {
  base = mkdtempSync(join(realpathSync.native(tmpdir()), 'gate-near-'));
  workspace = join(base, 'ws');
  mkdirSync(workspace);
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), name);
  }
}

const hint = (name: string): string | undefined => missingFileHint(join(workspace, name), createFolders(), workspace);

describe('a missing file', () => {
  test.each<[string, readonly string[], string, string]>([
    ['with a typing error', ['trusted_root.json'], 'trusted-root.json', 'Did you mean trusted_root.json?'],
    ['with another extension', ['policy.yaml'], 'policy.yml', 'Did you mean policy.yaml?'],
    ['with quite another extension', ['cosign.pem', 'x'], 'cosign.publickey', 'Did you mean cosign.pem?'],
    [
      'in a folder below',
      ['roots/trusted_root.json', 'a'],
      'trusted_root.json',
      'There is roots/trusted_root.json, in',
    ],
    ['in a folder two below', ['a/b/root.json'], 'root.json', 'There is a/b/root.json, in another folder'],
    ['in the folder above', ['key.pub', 'keys/other'], 'keys/key.pub', 'There is key.pub, in another folder'],
    ['in the next folder', ['a/key.pub', 'b/x'], 'b/key.pub', 'There is a/key.pub, in another folder'],
    ['in the folder of GitHub', ['.github/policy.yml'], 'policy.yml', 'There is .github/policy.yml, in another folder'],
    ['in a folder that does not exist', ['keys/key.pub'], 'kyes/key.pub', 'There is keys/key.pub, in another folder'],
    ['that nothing is like', ['a', 'b'], 'trusted_root.json', 'In the workspace there is: a, b.'],
  ])('%s', (_, files, name, words) => {
    put(...files);
    expect(hint(name)).toContain(words);
  });

  // Elsewhere names compare without case, and the file is found.
  (process.platform === 'linux' ? test : test.skip).each<[string, readonly string[], string, string]>([
    ['with another letter case', ['keys/Acme.pub'], 'keys/acme.pub', 'Did you mean keys/Acme.pub? Names are compared'],
    ['in a folder with another case', ['Keys/key.pub'], 'keys/key.pub', 'Did you mean Keys/key.pub?'],
  ])('%s', (_, files, name, words) => {
    put(...files);
    expect(hint(name)).toContain(words);
  });

  test('a name nearby comes after the very name elsewhere, which cannot be a typing error', () => {
    put('key2.pub', 'keys/key.pub');
    expect(hint('key.pub')).toContain('There is keys/key.pub');
  });

  test.each<[string, readonly string[], string]>([
    ['in folders of packages', ['node_modules/x/key.pub'], 'key.pub'],
    ['in hidden folders', ['.git/key.pub'], 'key.pub'],
    ['that is a folder', ['keys/key.pub/x'], 'key.pub'],
  ])('is not looked for %s', (_, files, name) => {
    put(...files);
    expect(hint(name)).not.toContain('in another folder');
  });

  test('is not looked for in folders outside the workspace', () => {
    mkdirSync(join(base, 'next'));
    writeFileSync(join(base, 'next', 'key.pub'), '');
    expect(hint('key.pub')).not.toContain('next');
    expect(missingFileHint(join(base, 'other', 'key.pub'), createFolders(), workspace)).not.toContain('key.pub');
  });

  (windows ? test.skip : test)('is not looked for behind links', () => {
    mkdirSync(join(base, 'secret'));
    writeFileSync(join(base, 'secret', 'key.pub'), '');
    symlinkSync(join(base, 'secret'), join(workspace, 'link'));
    expect(hint('key.pub')).not.toContain('another folder');
  });

  test('of several with its name, the extension decides nothing', () => {
    put('cosign.pem', 'cosign.der');
    expect(hint('cosign.publickey')).toContain('In the workspace there is');
  });
});

describe('a file that the user named', () => {
  test('is read, and what is missing is refused with what is near', () => {
    put('keys/key.pub');
    expect(readNamed(join(workspace, 'keys/key.pub'), 100, workspace)).toEqual({ bytes: Buffer.from('keys/key.pub') });
    expect(readNamed(join(workspace, 'key.pub'), 100, workspace, { shown: 'it', missing: 'CONFIG_INVALID' })).toEqual({
      refusal: {
        code: 'CONFIG_INVALID',
        message: 'it does not exist',
        hint: 'Check the path. It starts from the workspace. There is keys/key.pub, in another folder. If you mean that file, write this path.',
      },
    });
  });

  test('only a relative path starts from the workspace', () => {
    const hintFor = (given: string) => {
      const read = readNamed(join(workspace, 'key.pub'), 100, workspace, { shown: 'it', given });
      return 'refusal' in read ? read.refusal.hint : undefined;
    };
    expect(hintFor('key.pub')).toMatch(/^Check the path\. It starts from the workspace\. /);
    expect(hintFor(join(workspace, 'key.pub'))).toMatch(/^Check the path\. (?!It starts)/);
  });

  test('other refusals are as they were', () => {
    put('keys/key.pub');
    expect(readNamed(join(workspace, 'keys/key.pub'), 3, workspace)).toMatchObject({
      refusal: { code: 'LIMIT_EXCEEDED' },
    });
    expect(readNamed(join(workspace, 'keys'), 3, workspace)).toMatchObject({
      refusal: { code: 'UNSAFE_PATH', hint: expect.stringContaining('Name a regular file') },
    });
  });
});

describe('many missing files', () => {
  const MISSING = Array.from({ length: 200 }, (_, index) => `out/tool-${index}.tgz`);
  const NEAR = /There is|In out there is|Did you mean/;

  /** Real listings that count how often they are asked for, how many entries are looked at, and how many are asked what they are. */
  function counting(): {
    readonly folders: Folders;
    readonly counts: Record<'listings' | 'entries' | 'questions', number>;
  } {
    const counts = { listings: 0, entries: 0, questions: 0 };
    const real = createFolders();
    class Counted<K, V> extends Map<K, V> {
      override *[Symbol.iterator](): MapIterator<[K, V]> {
        for (const entry of super[Symbol.iterator]()) {
          counts.entries++;
          yield entry;
        }
        return undefined;
      }
    }
    const asked = ({ entries }: Listing): readonly (readonly [string, Entry])[] =>
      [...entries].map(([name, { kind, exact }]) => {
        const isDirectory = (): boolean => {
          counts.questions++;
          return kind.isDirectory();
        };
        return [name, { kind: { ...kind, isDirectory }, exact }];
      });
    const counted = new Map<string, Listing>();
    const folders: Folders = {
      list: (path) => {
        counts.listings++;
        const known = counted.get(path) ?? { ...real.list(path), entries: new Counted(asked(real.list(path))) };
        counted.set(path, known);
        return known;
      },
    };
    return { folders, counts };
  }

  beforeEach(() => {
    put(...Array.from({ length: 70 }, (_, index) => `out/folder-${index}/file`), 'out/other.zip');
  });

  test('cost no more than the first of them: entries are read once, and no folder is listed after the bound', () => {
    const { folders, counts } = counting();
    const ask = (name: string) => missingFileHint(join(workspace, name), folders, workspace);
    expect(ask(MISSING[0]!)).toMatch(NEAR);
    const { entries, listings, questions } = { ...counts };
    expect(questions).toBeGreaterThan(0);
    for (const name of MISSING.slice(1, MAX_HINTS)) expect(ask(name)).toMatch(NEAR);
    expect(counts.entries).toBe(entries);
    const atBound = counts.listings;
    expect(atBound).toBeLessThanOrEqual(listings * MAX_HINTS);
    for (const name of MISSING.slice(MAX_HINTS)) expect(ask(name)).toBeUndefined();
    expect(counts).toEqual({ entries, listings: atBound, questions });
  });

  test('of `artifacts`: the first ones say what is near, and all are refused', () => {
    const { refusals } = findFiles(MISSING, workspace);
    expect(refusals.map(({ name, refusal }) => `${refusal.code} ${name}`)).toEqual(
      MISSING.map((name) => `ARTIFACT_NOT_FOUND ${name}`),
    );
    expect(refusals.map(({ refusal }) => NEAR.test(refusal.hint ?? ''))).toEqual(
      MISSING.map((_, index) => index < MAX_HINTS),
    );
  });

  test('of `artifacts`: patterns that match nothing count among them', () => {
    const patterns = MISSING.map((name) => `${name}*`);
    const hinted = findFiles(patterns, workspace).refusals.filter(({ refusal }) => NEAR.test(refusal.hint ?? ''));
    expect(hinted.length).toBe(MAX_HINTS);
  });

  test('that share listings share the bound, and each still says where paths start', () => {
    const folders = createFolders();
    const hints = MISSING.map((name) => {
      const read = readDocument(name, workspace, 'Checksum list', 100, { folders });
      return read.ok ? undefined : read.refusal.hint;
    });
    expect(hints.map((text) => NEAR.test(text ?? ''))).toEqual(MISSING.map((_, index) => index < MAX_HINTS));
    expect(new Set(hints.slice(MAX_HINTS))).toEqual(new Set(['Check the path. It starts from the workspace.']));
  });

  test('one missing file in another run has its hint', () => {
    findFiles(MISSING, workspace);
    expect(findFiles(['out/other.zpi'], workspace).refusals[0]?.refusal.hint).toContain('Did you mean out/other.zip?');
  });
});

test('of a huge folder, the first entries alone are looked at', () => {
  let looked = 0;
  function* names(): Generator<[string, never]> {
    for (; ; looked++) yield [`file-${looked}`, undefined as never];
  }
  const endless = { [Symbol.iterator]: names } as unknown as ReadonlyMap<string, never>;
  expect(firstEntries({ entries: endless }, 3).map(([name]) => name)).toEqual(['file-0', 'file-1', 'file-2']);
  expect(looked).toBeLessThanOrEqual(3);
  const few = new Map<string, never>([['one', undefined as never]]);
  expect(firstEntries({ entries: few }, 3).map(([name]) => name)).toEqual(['one']);
});
