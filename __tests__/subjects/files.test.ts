import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MAX_GLOB_DEPTH } from '../../src/core/limits.js';
import { escapeGlob } from '../../src/formats/glob.js';
import { findFiles } from '../../src/subjects/files.js';
import { plainFile } from '../../src/subjects/plain-file.js';

const windows = process.platform === 'win32';
let base: string;
let workspace: string;

beforeEach(() => {
  base = mkdtempSync(join(realpathSync.native(tmpdir()), 'gate-files-'));
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

function find(...patterns: readonly string[]): { names: readonly string[]; refused: readonly string[] } {
  const found = findFiles(patterns, workspace);
  return {
    names: found.files.map(({ name }) => name),
    refused: found.refusals.map(({ name, refusal }) => `${refusal.code} ${name}`),
  };
}

function hintOf(...patterns: readonly string[]): string | undefined {
  return findFiles(patterns, workspace).refusals[0]?.refusal.hint;
}

function messageOf(pattern: string): string | undefined {
  return findFiles([pattern], workspace).refusals[0]?.refusal.message;
}

/** Names that some tool once overlooked or misread. Windows allows fewer. */
const HOSTILE = [
  'with space',
  ' leading and trailing ',
  '-rf',
  '--version',
  '.hidden',
  '..two dots',
  'ünï-日本',
  'cafe\u0301',
  '\u202Egnp.exe',
  '%0A::error::y',
  '##[set-output]',
  '{1}',
  '[x]',
  '!not',
  '#comment',
  '$(id)',
  '\ufffd',
  ...(windows
    ? []
    : [
        'two\nlines',
        'x\n::error::y',
        'cr\rlf\r\n',
        'tab\t',
        '*',
        '?',
        'back\\slash',
        '\u0007',
        '"q"',
        'a|b',
        'https:',
      ]),
].map((name) => (windows ? name.trimEnd() : name));

describe('globs', () => {
  test('finds every name, in code-unit order', () => {
    put(...HOSTILE.map((name) => `dist/${name}`));
    const expected = HOSTILE.map((name) => `dist/${name}`).sort((a, b) => (a < b ? -1 : 1));
    expect(find('dist/*')).toEqual({ names: expected, refused: [] });
    expect(find('**')).toEqual({ names: expected, refused: [] });
  });

  test('gives captures, and paths of the system', () => {
    put('out/runner-image-arm64.tar');
    expect(findFiles(['out/runner-image-*.tar'], workspace).files).toEqual([
      {
        kind: 'file',
        name: 'out/runner-image-arm64.tar',
        path: join(workspace, 'out', 'runner-image-arm64.tar'),
        captures: ['arm64'],
        named: false,
      },
    ]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['an exclusion takes from what stands before it', ['d/*', '!d/*.txt'], ['d/a.bin', 'd/b.bin']],
    ['and not from what stands behind it', ['!d/*.txt', 'd/*'], ['d/a.bin', 'd/a.txt', 'd/b.bin']],
    ['what is found again later counts', ['d/*', '!d/*.txt', 'd/a.*'], ['d/a.bin', 'd/a.txt', 'd/b.bin']],
    ['a plain path is always an artifact', ['d/*.bin', 'd/a.txt', '!d/a.*'], ['d/a.txt', 'd/b.bin']],
    ['a folder with all below', ['**', '!d/**'], ['e/f/c.bin', 'top']],
    ['a folder, written with a slash at its end', ['**', '!d/'], ['e/f/c.bin', 'top']],
    ['an exclusion without wildcards', ['d/*', '!d/a.txt'], ['d/a.bin', 'd/b.bin']],
    ['an exclusion is not a prefix', ['d/*', '!d/a'], ['d/a.bin', 'd/a.txt', 'd/b.bin']],
    [
      'an exclusion of a folder below a name leaves the name',
      ['**', '!top/**'],
      ['d/a.bin', 'd/a.txt', 'd/b.bin', 'e/f/c.bin', 'top'],
    ],
    ['folders are not artifacts', ['*'], ['top']],
    ['a slash at the end means all below', ['e/*/'], ['e/f/c.bin']],
    ['the same file twice', ['d/a.bin', './d/a.bin', 'd/*.bin', '**/a.bin'], ['d/a.bin', 'd/b.bin']],
    ['braces', ['{d,e/f}/*.bin'], ['d/a.bin', 'd/b.bin', 'e/f/c.bin']],
    ['leading dots that come back', ['../ws/d/*.txt'], ['d/a.txt']],
  ])('%s', (_, patterns, names) => {
    put('d/a.bin', 'd/b.bin', 'd/a.txt', 'e/f/c.bin', 'top');
    expect(find(...patterns)).toEqual({ names, refused: [] });
  });

  test('an absolute pattern inside the workspace, whose own name is full of wildcards', () => {
    workspace = join(base, windows ? '[a]{b,c}' : '[a]{b,c}*?');
    put('dist/a.bin');
    expect(find(`${workspace}/dist/*`)).toEqual({ names: ['dist/a.bin'], refused: [] });
    expect(find(`${workspace}/dist/a.bin`)).toEqual({ names: ['dist/a.bin'], refused: [] });
  });

  test('a file given plainly and found by a pattern keeps the captures', () => {
    put('d/x-1.bin');
    expect(findFiles(['d/x-1.bin', 'd/x-*.bin'], workspace).files).toMatchObject([{ captures: ['1'], named: true }]);
  });

  test.each<[string, string, string]>([
    ['nothing there', 'dist/*.zip', 'ARTIFACT_NOT_FOUND dist/*.zip'],
    ['nothing there, one pattern of several', 'dist/*.tgz', 'ARTIFACT_NOT_FOUND dist/*.tgz'],
    ['no such folder', 'dst/*', 'ARTIFACT_NOT_FOUND dst/*'],
    ['folders only', 'dis*', 'ARTIFACT_NOT_FOUND dis*'],
    ['a file is not a folder', 'dist/a.bin/*', 'ARTIFACT_NOT_FOUND dist/a.bin/*'],
    ['out by dots', '../*', 'UNSAFE_PATH ../*'],
    ['out by dots in the middle', 'dist/../../*', 'UNSAFE_PATH dist/../../*'],
    ['dots behind a wildcard', '*/../*', 'UNSAFE_PATH */../*'],
    ['out by an absolute path', '/*', 'UNSAFE_PATH /*'],
    ['an exclusion that leads out', '!../*', 'UNSAFE_PATH !../*'],
    ['too many wildcards', '*a'.repeat(40), `LIMIT_EXCEEDED ${'*a'.repeat(40)}`],
  ])('refuses: %s', (_, pattern, refused) => {
    put('dist/a.bin');
    writeFileSync(join(base, 'outside'), '');
    expect(find('dist/a.*', pattern)).toEqual({ names: ['dist/a.bin'], refused: [refused] });
  });

  test('a pattern all of whose finds are excluded proves nothing', () => {
    put('dist/a.txt');
    expect(find('dist/*', '!**/*.txt').refused).toEqual(['ARTIFACT_NOT_FOUND dist/*']);
    expect(find('dist/*', '!dist/**').refused).toEqual(['ARTIFACT_NOT_FOUND dist/*']);
  });

  test('says what was probably meant', () => {
    put('dist/tool.tar.gz', 'dist/Tool.sig');
    expect(hintOf('dst/*')).toContain('dist');
    expect(hintOf('dist/tool.tar.bz')).toBe('Did you mean dist/tool.tar.gz?');
    expect(hintOf('dist/tool.sig')).toMatch(/dist\/Tool\.sig\? Names are compared exactly/);
    expect(hintOf('dist/*.zip')).toBe('In dist there is: Tool.sig, tool.tar.gz.');
    expect(hintOf('dist')).toContain('`dist/**`');
    expect(hintOf('nowhere/at/all')).toContain('In the workspace there is: dist');
    expect(hintOf('dis*')).toContain('`dis*/**`');
    expect(hintOf('a.bin\nb.bin')).toContain('once for each path');
    expect(hintOf('docker://ghcr.io/acme/tool:1')).toBe('This is an image. Set `images: ghcr.io/acme/tool:1`.');
  });

  test.each(['ghcr.io/acme/tool:1', 'https://example.test/tool', 'a.bin,b.bin', '$FILE'])(
    'does not say of %s that it does not exist, but that it is not a path',
    (value) => {
      expect(messageOf(value)).toBe(`${value} is not the path of a file`);
      expect(messageOf('a.bin')).toBe('a.bin does not exist');
    },
  );

  test('looks into folders only as deep as allowed, and says so', () => {
    const deep = Array.from({ length: MAX_GLOB_DEPTH + 1 }, () => 'd').join('/');
    put(`${deep}/x`);
    expect(find('**')).toEqual({ names: [], refused: [`LIMIT_EXCEEDED ${deep}`] });
    expect(find('**', '!d/**').refused).toEqual(['ARTIFACT_NOT_FOUND **']);
  });
});

describe('links', () => {
  beforeEach(() => {
    put('dist/real.bin', 'other/in.bin');
    mkdirSync(join(base, 'outside'));
    writeFileSync(join(base, 'outside', 'secret.bin'), 'secret');
    symlinkSync(join(base, 'outside', 'secret.bin'), join(workspace, 'dist', 'file-link.bin'), 'file');
    symlinkSync(join(base, 'outside'), join(workspace, 'dist', 'folder-link'), windows ? 'junction' : 'dir');
    symlinkSync(join(base, 'nothing'), join(workspace, 'dist', 'dangling'), 'file');
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a link that matches', ['dist/*.bin'], ['dist/real.bin'], ['UNSAFE_PATH dist/file-link.bin']],
    [
      'links of every kind',
      ['dist/*'],
      ['dist/real.bin'],
      ['UNSAFE_PATH dist/dangling', 'UNSAFE_PATH dist/file-link.bin', 'UNSAFE_PATH dist/folder-link'],
    ],
    ['a link to a folder in the way', ['dist/*/*'], [], ['UNSAFE_PATH dist/folder-link']],
    ['a link to a folder, spelt out', ['dist/folder-link/*'], [], ['UNSAFE_PATH dist/folder-link']],
    ['a link to a folder that might hold matches', ['**/in.bin'], ['other/in.bin'], ['UNSAFE_PATH dist/folder-link']],
    ['links that the pattern has nothing to do with', ['other/*'], ['other/in.bin'], []],
    ['links that are left out', ['dist/*', '!dist/*link*', '!dist/dangling'], ['dist/real.bin'], []],
    [
      'a folder that is left out with what it holds',
      ['**/*.bin', '!dist/folder-link/**', '!**/file-link.bin'],
      ['dist/real.bin', 'other/in.bin'],
      [],
    ],
    ['a link that is named is followed', ['dist/file-link.bin'], ['dist/file-link.bin'], []],
    [
      'and stays so if a glob meets it',
      ['dist/*.bin', 'dist/file-link.bin'],
      ['dist/file-link.bin', 'dist/real.bin'],
      [],
    ],
    ['a named link to a folder', ['dist/folder-link'], [], ['ARTIFACT_NOT_FOUND dist/folder-link']],
    ['a named link to nothing', ['dist/dangling'], [], ['ARTIFACT_NOT_FOUND dist/dangling']],
    ['a named path through a link', ['dist/folder-link/secret.bin'], ['dist/folder-link/secret.bin'], []],
  ])('%s', (_, patterns, names, refused) => {
    const found = find(...patterns);
    expect({ names: found.names, refused: [...found.refused].sort() }).toEqual({ names, refused });
  });

  test('the path of a named link is where it leads', () => {
    expect(findFiles(['dist/file-link.bin'], workspace).files[0]?.path).toBe(join(base, 'outside', 'secret.bin'));
  });

  test('a link and its target are two artifacts: each is known by its own name', () => {
    symlinkSync(join(workspace, 'dist', 'real.bin'), join(workspace, 'alias'));
    const found = findFiles(['alias', 'dist/real.bin'], workspace).files;
    const path = join(workspace, 'dist', 'real.bin');
    expect(found).toEqual([
      {
        kind: 'file',
        name: 'alias',
        path,
        captures: [],
        named: true,
        linked: { asked: join(workspace, 'alias'), realName: 'dist/real.bin' },
      },
      { kind: 'file', name: 'dist/real.bin', path, captures: [], named: true },
    ]);
  });

  test('links that never end are refused', () => {
    symlinkSync(join(workspace, 'loop'), join(workspace, 'loop'));
    expect(find('loop').refused).toEqual(['FILE_UNREADABLE loop']);
    expect(find('other/*', 'loop/*').refused).toEqual(['ARTIFACT_NOT_FOUND loop/*']);
  });

  test.each(['dist/file-link.bin', 'dist/folder-link/secret.bin'])('a listed name may not lead away: %s', (name) => {
    expect(plainFile(name, workspace, { links: 'refuse' })).toMatchObject({ refusal: { code: 'UNSAFE_PATH' } });
  });

  test('a listed name may lead through a linked folder of the workspace, or of its list', () => {
    symlinkSync(join(workspace, 'dist'), join(workspace, 'current'), windows ? 'junction' : 'dir');
    expect(plainFile('current/real.bin', workspace, { links: 'refuse' })).toMatchObject({
      name: 'current/real.bin',
      path: join(workspace, 'dist', 'real.bin'),
      linked: { realName: 'dist/real.bin' },
    });
    const away = join('dist', 'folder-link', 'secret.bin');
    const home = join(base, 'outside');
    expect(plainFile(away, workspace, { links: 'refuse', home })).toMatchObject({ path: join(home, 'secret.bin') });
    expect(plainFile(away, workspace, { links: 'refuse', home: join(base, 'out') })).toMatchObject({
      refusal: { code: 'UNSAFE_PATH' },
    });
  });
});

describe('plain paths', () => {
  test('may lie anywhere, and are named as given', () => {
    writeFileSync(join(base, 'elsewhere.bin'), '');
    put('a.bin');
    expect(find('../elsewhere.bin', join(workspace, 'a.bin'))).toEqual({
      names: ['../elsewhere.bin', 'a.bin'],
      refused: [],
    });
    expect(find(join(base, 'elsewhere.bin')).names).toEqual([join(base, 'elsewhere.bin').replaceAll('\\', '/')]);
  });

  test('a workspace reached through a link is the workspace', () => {
    put('a.bin');
    symlinkSync(workspace, join(base, 'alias'), windows ? 'junction' : 'dir');
    const found = findFiles(['a.bin', '*.bin', join(workspace, 'a.bin')], join(base, 'alias'));
    expect(found).toMatchObject({ files: [{ name: 'a.bin' }], refusals: [] });
    expect(found.files).toHaveLength(1);
  });

  test.each([
    ['nothing', 'missing', 'ARTIFACT_NOT_FOUND missing'],
    ['a folder', 'd', 'ARTIFACT_NOT_FOUND d'],
    ['the workspace', '.', 'ARTIFACT_NOT_FOUND .'],
    ['a blank line', '', 'ARTIFACT_NOT_FOUND '],
    ['a file as a folder', 'd/x/y', 'ARTIFACT_NOT_FOUND d/x/y'],
    ['a NUL', 'd/x\0', 'UNSAFE_PATH d/x\0'],
    ['an endless name', 'x'.repeat(5_000), `ARTIFACT_NOT_FOUND ${'x'.repeat(5_000)}`],
    ['an exclamation mark', '!', 'ARTIFACT_NOT_FOUND !'],
  ])('refuses: %s', (_, given, refused) => {
    put('d/x');
    expect(find(given)).toEqual({ names: [], refused: [refused] });
  });

  test('a name with brackets means the file that has it, besides what the brackets mean', () => {
    put('a[1].bin', 'a1.bin', '[b].bin');
    expect(find('a[1].bin').names).toEqual(['a1.bin', 'a[1].bin']);
    expect(find('[b].bin')).toEqual({ names: ['[b].bin'], refused: [] });
    writeFileSync(join(base, 'c[2].bin'), '');
    expect(find('../c[2].bin')).toEqual({ names: ['../c[2].bin'], refused: [] });
  });

  test('a pattern without a wildcard is a plain path, also outside the workspace', () => {
    writeFileSync(join(base, 'c[2].bin'), '');
    expect(find(escapeGlob('../c[2].bin'))).toEqual({ names: ['../c[2].bin'], refused: [] });
    expect(find(`${escapeGlob('../c[')}*`).refused).toEqual([`UNSAFE_PATH ${escapeGlob('../c[')}*`]);
    expect(hintOf(escapeGlob('dist-*.bin'))).toContain('--artifacts');
    expect(messageOf(escapeGlob('dist-*.bin'))).toBe('dist-*.bin does not exist');
  });

  test('names that begin with an exclamation mark', () => {
    put('!x');
    expect(find('./!x').names).toEqual(['!x']);
  });
});

test('an absolute pattern can have the prefix by which Windows takes a path as it is', () => {
  put('dist/a', 'dist/b');
  const at = (name: string): string => `${windows ? '\\\\?\\' : ''}${join(workspace, 'dist', name)}`;
  expect(find(at('*'), `!${at('b')}`).names).toEqual(['dist/a']);
  expect(find(at('b')).names).toEqual(['dist/b']);
});

/** What only some systems have: each case names its system, so that none is skipped. */
const PECULIAR: readonly (readonly [string, () => void, readonly string[], readonly string[], readonly string[]])[] = [
  [
    'hard links are files',
    () => {
      put('a');
      linkSync(join(workspace, 'a'), join(workspace, 'b'));
    },
    ['*'],
    ['a', 'b'],
    [],
  ],
  ...(windows
    ? []
    : ([
        [
          'a file named like the pattern hides no other',
          () => {
            put('dist/*', 'dist/evil.bin');
          },
          ['dist/*'],
          ['dist/*', 'dist/evil.bin'],
          [],
        ],
        [
          'a link named like the pattern is met, not followed',
          () => {
            put('dist/a');
            symlinkSync('/etc/passwd', join(workspace, 'dist', '*'));
          },
          ['dist/*'],
          ['dist/a'],
          ['UNSAFE_PATH dist/*'],
        ],
        [
          'a FIFO in a glob',
          () => {
            put('d/a');
            execFileSync('mkfifo', [join(workspace, 'd', 'pipe')]);
          },
          ['d/*'],
          ['d/a'],
          ['UNSAFE_PATH d/pipe'],
        ],
        [
          'a FIFO by name',
          () => {
            execFileSync('mkfifo', [join(workspace, 'pipe')]);
          },
          ['pipe'],
          [],
          ['UNSAFE_PATH pipe'],
        ],
        [
          'a link to a FIFO by name, a device, and both left out of a glob',
          () => {
            execFileSync('mkfifo', [join(workspace, 'pipe')]);
            symlinkSync('pipe', join(workspace, 'to-pipe'));
            put('a');
          },
          ['to-pipe', '/dev/null', '*', '!pipe'],
          ['a'],
          ['UNSAFE_PATH /dev/null', 'UNSAFE_PATH to-pipe'],
        ],
        [
          'a backslash takes a star literally',
          () => {
            put('x*', 'xy');
          },
          ['x\\*'],
          ['x*'],
          [],
        ],
        [
          'a file with a backslash in its name is checked as it stands, beside what the pattern stands for',
          () => {
            put('u\\x2d.swap', 'ux2d.swap');
          },
          ['u\\x2d.swap'],
          ['u\\x2d.swap', 'ux2d.swap'],
          [],
        ],
        [
          'the same without the other one',
          () => {
            put('u\\x2d.swap');
          },
          ['u\\x2d.swap'],
          ['u\\x2d.swap'],
          [],
        ],
        [
          'a path with backslashes is told as written',
          () => {
            put('dist/app.tgz');
          },
          ['dist\\app.tgz'],
          [],
          ['ARTIFACT_NOT_FOUND dist\\app.tgz'],
        ],
      ] as const)),
  ...(process.platform === 'linux'
    ? ([
        [
          'a name that is not UTF-8',
          () => {
            put('d/a', 'd/\ufffd-real');
            writeFileSync(Buffer.concat([Buffer.from(join(workspace, 'd', 'x')), Buffer.from([0xe9])]), '');
          },
          ['d/*'],
          ['d/a', 'd/\ufffd-real'],
          ['UNSAFE_PATH d/x\ufffd'],
        ],
        [
          'a folder whose name is not UTF-8',
          () => {
            put('a.bin');
            mkdirSync(Buffer.concat([Buffer.from(join(workspace, 'x')), Buffer.from([0xff])]));
          },
          ['**/*.bin'],
          ['a.bin'],
          ['UNSAFE_PATH x\ufffd'],
        ],
        [
          'one file under names that differ in case only',
          () => {
            put('Tool');
            linkSync(join(workspace, 'Tool'), join(workspace, 'tool'));
          },
          ['Tool', 'tool'],
          ['Tool'],
          ['UNSAFE_PATH tool'],
        ],
        [
          'two files under such names',
          () => {
            put('Tool', 'tool');
          },
          ['*'],
          ['Tool', 'tool'],
          [],
        ],
      ] as const)
    : []),
];

test.each(PECULIAR)('%s', (_, prepare, patterns, names, refused) => {
  prepare();
  const found = find(...patterns);
  expect({ names: found.names, refused: [...found.refused].sort() }).toEqual({ names, refused });
});
