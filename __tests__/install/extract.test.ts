import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { constants, crc32, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import { kindOf } from '../../src/install/archive-kind.js';
import { extract, type Extraction } from '../../src/install/extract.js';
import { readTar } from '../../src/install/read-tar.js';
import { createTree } from '../../src/install/tree.js';
import { pax, tar, tarGz, xz, zip, type TarEntry, type ZipEntry } from '../support/archives.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => {
  workspace.remove();
});

const LINUX = { windows: false, folds: false };
const WINDOWS = { windows: true, folds: true };
const MACOS = { windows: false, folds: true };

/** Extracts the bytes and says what came of it; nothing may lie outside the tree, and nothing at all after a refusal. */
async function unpack(bytes: Buffer, options: Partial<Extraction> = {}) {
  const archive = workspace.write('archive', bytes);
  const found = kindOf(bytes.subarray(0, 512));
  if (found.kind === 'unsupported' || found.kind === 'other' || found.kind === 'program') throw new Error(found.kind);
  const sha256 = createHash('sha256').update(bytes).digest();
  const to = workspace.at('tree');
  const before = readdirSync(workspace.path);
  const result = await extract({ archive, kind: found.kind, sha256, shown: 'tool.tar', to, rules: LINUX, ...options });
  expect(readdirSync(workspace.path).sort()).toEqual([...new Set([...before, ...(result.ok ? ['tree'] : [])])].sort());
  return result.ok ? 'extracted' : `${result.refusal.code}: ${result.refusal.message}`;
}

const files = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(workspace.at('tree'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [`${entry.parentPath}/${entry.name}`.slice(workspace.at('tree').length + 1)])
      .map(([name = '']) => [name, readFileSync(workspace.at(`tree/${name}`), 'utf8')]),
  );

const TOOL: readonly TarEntry[] = [
  { name: 'tool-1.2.3/', type: '5', mode: 0o755 },
  { name: 'tool-1.2.3/bin/tool', content: '#!/bin/sh\n', mode: 0o755 },
  { name: './tool-1.2.3/README', content: 'x'.repeat(1300) },
  { name: 'tool-1.2.3/empty' },
];
const TREE = { 'tool-1.2.3/bin/tool': '#!/bin/sh\n', 'tool-1.2.3/README': 'x'.repeat(1300), 'tool-1.2.3/empty': '' };

describe('an honest archive', () => {
  test.each([
    ['tar', tar(...TOOL)],
    ['tar.gz', tarGz(...TOOL)],
    ['tar.xz', xz(tar(...TOOL))],
    [
      'tar.gz in two parts',
      Buffer.concat([gzipSync(tar(...TOOL).subarray(0, 700)), gzipSync(tar(...TOOL).subarray(700))]),
    ],
    ['tar with much padding', Buffer.concat([tar(...TOOL), Buffer.alloc(6_000 * 512)])],
    ['tar.gz with padding behind it', Buffer.concat([tarGz(...TOOL), Buffer.alloc(2_000_000)])],
    [
      'zip',
      zip(
        ...TOOL.map(({ name, content = '', mode = 0o644, type }): ZipEntry => {
          return { name: name.replace('./', ''), content, mode: (type === '5' ? 0o040000 : 0o100000) | mode };
        }),
      ),
    ],
  ])('%s', async (_name, bytes) => {
    expect(await unpack(bytes)).toBe('extracted');
    expect(files()).toEqual(TREE);
    expect(statSync(workspace.at('tree/tool-1.2.3/bin/tool')).mode & 0o777).toBe(0o755);
    expect(statSync(workspace.at('tree/tool-1.2.3/README')).mode & 0o777).toBe(0o644);
  });

  test('pax and GNU names are the names', async () => {
    const long = `${'d/'.repeat(50)}${'n'.repeat(120)}`;
    const gnu: TarEntry = { name: '././@LongLink', type: 'L', content: `${long}\0` };
    const bytes = tar(pax({ path: 'real', size: '2' }), { name: 'shown', content: 'ab' }, gnu, {
      name: 'x',
      content: 'cd',
    });
    expect(await unpack(bytes)).toBe('extracted');
    expect(files()).toEqual({ real: 'ab', [long]: 'cd' });
  });

  test('a zip without permissions: programs are told by their content', async () => {
    expect(
      await unpack(zip({ name: 'a', content: '\x7fELF…', mode: 0 }, { name: 'b', content: 'text', mode: 0 })),
    ).toBe('extracted');
    expect(statSync(workspace.at('tree/a')).mode & 0o111).not.toBe(0);
    expect(statSync(workspace.at('tree/b')).mode & 0o111).toBe(0);
  });

  test('replaces a tree that lay there, and a link in its place', async () => {
    workspace.write('tree/old', 'planted');
    expect(await unpack(tar({ name: 'new', content: 'x' }))).toBe('extracted');
    expect(files()).toEqual({ new: 'x' });
    workspace.remove();
    workspace = createWorkspace();
    workspace.write('elsewhere/kept', 'x');
    symlinkSync(workspace.at('elsewhere'), workspace.at('tree'));
    expect(await unpack(tar({ name: 'new', content: 'x' }))).toBe('extracted');
    expect(lstatSync(workspace.at('tree')).isSymbolicLink()).toBe(false);
    expect(readdirSync(workspace.at('elsewhere'))).toEqual(['kept']);
  });
});

/** Every name that must not be extracted, in each format. */
const NAMES: readonly (readonly [string, string, RegExp])[] = [
  ['climbs', '../x', /leads out|invalid relative/],
  ['climbs later', 'a/../../x', /leads out|invalid relative/],
  ['climbs and comes back', 'a/../x', /leads out|invalid relative/],
  ['is absolute', '/etc/x', /absolute/],
  ['has a drive', 'C:/x', /absolute/],
  ['has a drive only', 'C:x', /absolute/],
  ['climbs the Windows way', 'a\\..\\..\\x', /backslash/],
  ['is a share', '\\\\host\\x', /backslash/],
  ['has a line break', 'a\nb', /control character/],
];

describe('names', () => {
  test.each(NAMES)('one that %s', async (_title, name, words) => {
    for (const bytes of [
      tar({ name: 'ok', content: 'x' }, { name, content: 'x' }),
      tarGz({ name, content: 'x' }),
      // a pax value with a line break ends there for the library
      ...(name.includes('\n') ? [] : [tar(pax({ path: name }), { name: 'harmless', content: 'x' })]),
      zip({ name: 'ok', content: 'x' }, { name, content: 'x' }),
      tar({ name: `${name}/`, type: '5' }, { name: 'ok', content: 'x' }),
    ]) {
      const said = await unpack(bytes);
      expect(said).toMatch(/^INSTALL_REFUSED/);
      // yauzl turns backslashes and drives down in its own words, or reads them as separators
      if (!name.includes('\\')) expect(said).toMatch(words);
    }
  });

  test('NUL', async () => {
    expect(await unpack(zip({ name: 'a\0b', content: 'x' }))).toMatch(/^INSTALL_REFUSED.*control character/);
    expect(await unpack(tar(pax({ path: 'a\0/../../b' }), { name: 'x', content: 'x' }))).toBe('extracted');
    expect(files()).toEqual({ a: 'x' });
  });

  test('not UTF-8, too deep, too long', async () => {
    const raw = Buffer.from(tarEntryWith(Buffer.from([0x61, 0xff, 0xfe])));
    expect(await unpack(raw)).toMatch(/(?:no|not|not an?|not the) UTF-8/);
    expect(await unpack(tar(pax({ path: 'd/'.repeat(70) + 'x' }), { name: 'x' }))).toMatch(/too deep/);
    expect(await unpack(tar(pax({ path: 'n'.repeat(300) }), { name: 'x' }))).toMatch(/too long/);
  });

  test.each(['CON', 'aux.txt', 'bin/nul', 'COM1', 'com¹.log', 'a.', 'a ', 'ab:c', 'a?', 'a|b', 'LPT9.x/y', 'conin$'])(
    'Windows takes no %j, others do',
    async (name) => {
      expect(await unpack(tar({ name, content: 'x' }), { rules: WINDOWS })).toMatch(/^INSTALL_REFUSED.*Windows/);
      expect(await unpack(tar({ name, content: 'x' }))).toBe('extracted');
    },
  );

  test.each([
    ['case', 'Tool', 'tool'],
    ['folders', 'Bin/a', 'bin/b'],
    ['Unicode form', 'd\u00e9j\u00e0', 'de\u0301ja\u0300'],
    ['the sign of Kelvin', 'K', '\u212a'],
    ['sharp s', 'stra\u00dfe', 'STRASSE'],
  ])('that collide by %s where the system folds', async (_title, one, other) => {
    const bytes = tar({ name: one, content: 'x' }, { name: other, content: 'y' });
    expect(await unpack(bytes, { rules: MACOS })).toMatch(/^INSTALL_REFUSED.*collides/);
    expect(await unpack(bytes)).toBe('extracted');
  });

  test('twice', async () => {
    const twice = [
      { name: 'tool', content: 'good' },
      { name: './tool', content: 'evil' },
    ] as const;
    expect(await unpack(tar(...twice))).toMatch(/occurs twice/);
    expect(await unpack(zip({ name: 'tool', content: 'a' }, { name: 'tool', content: 'b' }))).toMatch(/occurs twice/);
  });

  test('a file that is a folder too', async () => {
    expect(await unpack(tar({ name: 'a', content: 'x' }, { name: 'a/b', content: 'y' }))).toMatch(
      /is a file in the same archive/,
    );
    expect(await unpack(tar({ name: 'a/b', content: 'x' }, { name: 'a', content: 'y' }))).toMatch(/occurs twice/);
  });
});

function tarEntryWith(name: Buffer): Buffer {
  const bytes = tar({ name: '\0\0\0', content: 'x' });
  name.copy(bytes, 0);
  let sum = 0;
  bytes.write('        ', 148);
  for (const byte of bytes.subarray(0, 512)) sum += byte;
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

describe('kinds', () => {
  test.each([
    ['a symbolic link', { name: 'a', type: '2', link: '/etc' }, /symbolic link/],
    ['a hard link', { name: 'a', type: '1', link: 'ok' }, /hard link/],
    ['a character device', { name: 'a', type: '3' }, /CharacterDevice/],
    ['a block device', { name: 'a', type: '4' }, /BlockDevice/],
    ['a FIFO', { name: 'a', type: '6' }, /FIFO/],
    ['setuid', { name: 'a', content: 'x', mode: 0o4755 }, /setuid/],
    ['setgid', { name: 'a', content: 'x', mode: 0o2755 }, /setuid/],
    ['an unknown kind', { name: 'a', type: 'Z', content: 'x' }, /./],
    ['a sparse file', { name: 'a', type: 'S', content: 'x' }, /./],
  ] as const)('%s', async (_title, entry, words) => {
    const said = await unpack(tarGz({ name: 'ok', content: 'x' }, entry));
    expect(said).toMatch(/^INSTALL_REFUSED/);
    expect(said).toMatch(words);
  });

  test.each(['x', 'g'])('a sparse file by a pax header of type %s', async (type) => {
    const header = { ...pax({ 'GNU.sparse.major': '1', 'GNU.sparse.name': 'tool', 'GNU.sparse.realsize': '9' }), type };
    const said = await unpack(tar(header, { name: 'GNUSparseFile.1/tool', content: '0\n' }));
    expect(said).toMatch(/^INSTALL_REFUSED.*sparse/);
  });

  test('a link, then a file through it, writes nowhere', async () => {
    workspace.folder('outside');
    const bytes = tar({ name: 'dir', type: '2', link: workspace.at('outside') }, { name: 'dir/owned', content: 'x' });
    expect(await unpack(bytes)).toMatch(/symbolic link/);
    expect(readdirSync(workspace.at('outside'))).toEqual([]);
  });

  test.each([
    ['a symbolic link', 0o120777, /symbolic link/],
    ['a device', 0o020644, /(?:no|not|not an?|not the) regular file/],
    ['setuid', 0o104755, /setuid/],
    ['a folder without slash', 0o040755, /folder with the name of a file/],
  ])('in a zip: %s', async (_title, mode, words) => {
    expect(await unpack(zip({ name: 'ok', content: 'x' }, { name: 'a', content: '/etc/passwd', mode }))).toMatch(words);
  });

  test('in a zip: what tools read otherwise that begin at its begin, or compare its checksum', async () => {
    const honest = zip({ name: 'tool', content: '#!/bin/sh\n' });
    const changed = (at: number, ...bytes: readonly number[]): Buffer => {
      const copy = Buffer.from(honest);
      copy.set(bytes, at);
      return copy;
    };
    const directory = honest.indexOf(Buffer.from('504b0102', 'hex'));
    expect(await unpack(honest)).toBe('extracted');
    expect(await unpack(changed(30, 0x66))).toMatch(/^INSTALL_REFUSED.*"tool".*another name in front/);
    expect(await unpack(changed(8, 0, 0))).toMatch(/^INSTALL_REFUSED.*packed otherwise/);
    expect(await unpack(changed(directory + 16, 0, 0, 0, 0))).toMatch(/^INSTALL_REFUSED.*CRC-32/);
    expect(await unpack(zip({ name: 'tool' }, { name: 'd/', content: 'x', mode: 0o040755 }))).toMatch(/with content/);
    expect(await unpack(zip({ name: 'tool' }, { name: 'd/', mode: 0o040755 }))).toBe('extracted');
  });

  test('in a zip: encrypted', async () => {
    expect(await unpack(zip({ name: 'a', content: 'x', flags: 0x801 }))).toMatch(/^INSTALL_REFUSED.*encrypted/);
  });
});

describe('sizes', () => {
  const limits = { entries: 10, folders: 10, bytes: 100_000 };

  test('what fits', async () => {
    expect(await unpack(tarGz({ name: 'a', content: Buffer.alloc(100_000) }), { limits })).toBe('extracted');
  });

  test.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes)],
    ['xz', xz],
    ['none', (bytes: Buffer) => bytes],
  ])('a bomb in tar, compressed by %s', async (_title, compress) => {
    expect(await unpack(compress(tar({ name: 'a', content: Buffer.alloc(100_001) })), { limits })).toMatch(
      /^LIMIT_EXCEEDED/,
    );
    const parts = Array.from({ length: 5 }, (_, index) => ({ name: `${index}`, content: Buffer.alloc(20_001) }));
    expect(await unpack(compress(tar(...parts)), { limits })).toMatch(/^LIMIT_EXCEEDED/);
    // nothing but padding: no entry ever gets to be counted
    expect(await unpack(compress(Buffer.concat([tar({ name: 'a' }), Buffer.alloc(9_000_000)])), { limits })).toMatch(
      /^LIMIT_EXCEEDED/,
    );
  });

  test('a bomb in zip', async () => {
    expect(await unpack(zip({ name: 'a', content: Buffer.alloc(100_001) }), { limits })).toMatch(/^LIMIT_EXCEEDED/);
  });

  test('a zip that states less, or more, than there is', async () => {
    const content = Buffer.alloc(50_000);
    expect(await unpack(zip({ name: 'a', content, size: 10 }), { limits })).toMatch(/^INSTALL_REFUSED/);
    expect(await unpack(zip({ name: 'a', content, size: 60_000 }), { limits })).toMatch(/^INSTALL_REFUSED/);
  });

  test('too many entries', async () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}` }));
    expect(await unpack(tar(...many), { limits })).toMatch(/^LIMIT_EXCEEDED/);
    expect(await unpack(zip(...many), { limits })).toMatch(/^LIMIT_EXCEEDED/);
    expect(await unpack(zip(...many.slice(1)), { limits })).toBe('extracted');
  });

  test('an archive in an archive', async () => {
    expect(await unpack(gzipSync(tarGz(...TOOL)))).toMatch(/^INSTALL_REFUSED.*another archive/);
    expect(await unpack(gzipSync(xz(tar(...TOOL))))).toMatch(/^INSTALL_REFUSED/);
  });

  test('an archive in an archive that begins with a single byte', async () => {
    const inner = tarGz(...TOOL);
    const empty = Buffer.concat(Array.from({ length: 60_000 }, () => Buffer.from('000000ffff', 'hex')));
    const first = deflateRawSync(inner.subarray(0, 1), { finishFlush: constants.Z_SYNC_FLUSH });
    const body = Buffer.concat([first, empty, deflateRawSync(inner.subarray(1))]);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc32(inner), 0);
    trailer.writeUInt32LE(inner.length, 4);
    const outer = Buffer.concat([gzipSync('').subarray(0, 10), body, trailer]);
    expect(gunzipSync(outer)).toEqual(inner);
    expect(await unpack(outer)).toMatch(/^INSTALL_REFUSED.*another archive/);
  });

  test('more folders than there may be: not one of them is made', async () => {
    const deep = (at: number) => ({ name: `${at}/${'d/'.repeat(4)}f` });
    expect(await unpack(tar(deep(1), deep(2)), { limits })).toBe('extracted');
    expect(await unpack(tar(deep(1), deep(2), deep(3)), { limits })).toMatch(/^LIMIT_EXCEEDED/);
    const few = { ...limits, entries: 1_000 };
    const many = Array.from({ length: 11 }, (_, at) => ({ name: `${at}/`, type: '5', mode: 0o040755 }));
    expect(await unpack(tar(...many), { limits: few })).toMatch(/^LIMIT_EXCEEDED.*/);
    expect(await unpack(zip(...many), { limits: few })).toMatch(/^LIMIT_EXCEEDED/);
    const tree = createTree(workspace.folder('empty'), LINUX, few);
    for (const { name } of many.slice(1)) tree.folder(name);
    expect(() => {
      tree.folder('0/');
    }).toThrow();
    expect(readdirSync(workspace.at('empty'))).toEqual([]);
  });

  test('folders without a file in them are there at the end, and ended by the signal', async () => {
    const folders = ['a/', 'a/b/', 'c/d/e/'].map((name) => ({ name, type: '5' }));
    expect(await unpack(tar(...folders, { name: 'c/f', content: 'x' }), { limits })).toBe('extracted');
    expect(readdirSync(workspace.at('tree'), { recursive: true }).map(String).sort()).toEqual([
      ...['a', 'a/b', 'c', 'c/d', 'c/d/e', 'c/f'],
    ]);
    const tree = createTree(workspace.folder('ended'), LINUX, limits);
    tree.folder('a/');
    await expect(tree.finish(AbortSignal.abort(new Error('out of time')))).rejects.toThrow('out of time');
  });
});

describe('damage', () => {
  const whole = tar(...TOOL);
  test.each([
    ['tar', whole.subarray(0, 1200)],
    ['tar in a header', whole.subarray(0, 700)],
    ['tar.gz', gzipSync(whole).subarray(0, -20)],
    ['tar.gz of half a tar', gzipSync(whole.subarray(0, 1600))],
    ['tar.xz', xz(whole).subarray(0, -30)],
    ['zip', zip({ name: 'a', content: 'x'.repeat(1000) }).subarray(0, -10)],
  ])('%s that is cut off', async (_title, bytes) => {
    expect(await unpack(bytes)).toMatch(/^INSTALL_REFUSED/);
  });

  test('of xz is told in words', async () => {
    const at = (index: number): Buffer => {
      const bytes = xz(whole);
      bytes[index]! ^= 0xff;
      return bytes;
    };
    const packed = (...args: readonly string[]): Buffer => execFileSync('xz', ['-c', ...args], { input: whole });
    expect(await unpack(xz(whole).subarray(0, -12))).toMatch(/^INSTALL_REFUSED: tool.tar: The archive is cut off/);
    expect(await unpack(at(40))).toMatch(/^INSTALL_REFUSED: tool.tar: The archive is damaged/);
    expect(await unpack(packed('--lzma2=dict=256MiB'))).toMatch(/needs a larger dictionary/);
    expect(await unpack(packed('--delta=dist=1', '--lzma2'))).toMatch(/a filter that is not supported/);
    expect(await unpack(packed('--lzma2=dict=64MiB'))).toBe('extracted');
  });

  test('anywhere never closes a file of somebody else', async () => {
    const bytes = tarGz({ name: 'a', content: createHash('sha512').update('a').digest() });
    for (const [index, byte] of bytes.entries()) {
      const damaged = Buffer.from(bytes);
      damaged[index] = byte ^ 0xff;
      if (kindOf(damaged).kind !== 'tar.gz') continue;
      expect(await unpack(damaged)).not.toMatch(/EBADF/);
      const fd = openSync(workspace.at('archive'), 'r');
      await sleep(1);
      expect(fstatSync(fd).size).toBe(bytes.length);
      closeSync(fd);
    }
  });

  test('a header with a wrong checksum', async () => {
    const bytes = Buffer.from(whole);
    bytes[512 + 3]! ^= 1;
    expect(await unpack(bytes)).toMatch(/^INSTALL_REFUSED/);
  });

  test('nothing in it', async () => {
    expect(await unpack(tarGz())).toMatch(/^INSTALL_REFUSED/);
    expect(await unpack(zip())).toMatch(/holds no file/);
    expect(await unpack(tar({ name: 'd/', type: '5' }))).toMatch(/holds no file/);
  });

  test('other bytes than those that were verified', async () => {
    const sha256 = createHash('sha256').update('another archive').digest();
    for (const bytes of [whole, tarGz(...TOOL), xz(whole), zip({ name: 'a', content: 'x' })]) {
      expect(await unpack(bytes, { sha256 })).toMatch(/^ARTIFACT_CHANGED/);
    }
  });

  test('bytes behind the end of the archive count', async () => {
    const sha256 = createHash('sha256')
      .update(tarGz(...TOOL))
      .digest();
    expect(await unpack(Buffer.concat([tarGz(...TOOL), Buffer.from('more')]), { sha256 })).toMatch(
      /^(?:ARTIFACT_CHANGED|INSTALL_REFUSED)/,
    );
    expect(existsSync(workspace.at('tree'))).toBe(false);
  });
});

test('it stops where the run does', async () => {
  const archive = workspace.write('a.tar', tar(...TOOL));
  const stop = AbortSignal.abort(new Error('out of time'));
  const job = { archive, kind: 'tar', sha256: Buffer.alloc(32), shown: 'a', to: workspace.at('tree') } as const;
  await expect(extract(job, stop)).rejects.toThrow('out of time');
  expect(readdirSync(workspace.path)).toEqual(['a.tar']);
  writeFileSync(archive, '');
});

describe('work over an archive is bounded', () => {
  const MiB = 1024 * 1024;
  const padded = (length: number, fill = 0): Buffer => Buffer.concat([tar(...TOOL), Buffer.alloc(length, fill)]);

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['tar', (bytes) => bytes],
    ['tar.gz', (bytes) => gzipSync(bytes)],
    ['tar.xz', xz],
  ])('what follows the end of a %s: a record is read over, more is refused', async (_, pack) => {
    expect(await unpack(pack(padded(10_240)))).toBe('extracted');
    expect(files()).toEqual(TREE);
    expect(await unpack(pack(padded(MiB, 0x78)))).toBe('extracted');
    expect(await unpack(pack(padded(5 * MiB)))).toMatch(
      /^LIMIT_EXCEEDED: tool.tar: The archive has data after its end/,
    );
    expect(await unpack(pack(padded(96 * MiB)))).toMatch(/^LIMIT_EXCEEDED/);
  });

  test('no more of it is unpacked than is needed to see that', async () => {
    let unpacked = 0;
    const bytes = padded(96 * MiB);
    const archive = workspace.write('archive', bytes);
    const fd = openSync(archive, 'r');
    const source = { fd, kind: 'tar', maxBytes: 1e9, onBytes: (chunk: Buffer) => (unpacked += chunk.length) } as const;
    const tree = createTree(workspace.at('.'), LINUX);
    await expect(readTar(source, tree)).rejects.toThrow();
    tree.close();
    closeSync(fd);
    expect(unpacked).toBeLessThan(6 * MiB);
  });

  test('headers that stand before no file are counted', async () => {
    const headers = (count: number): TarEntry[] => Array.from({ length: count }, () => pax({ comment: 'x' }));
    const limits = { entries: 10, folders: 10, bytes: MiB };
    expect(await unpack(tar(...headers(30), ...TOOL), { limits })).toBe('extracted');
    expect(await unpack(tar(...headers(31), ...TOOL), { limits })).toMatch(/^LIMIT_EXCEEDED: .*more than/);
  });

  test.each([
    ['tar', (content: Buffer) => tar({ name: 'big', content })],
    ['zip', (content: Buffer) => zip({ name: 'big', content })],
  ])('the end of the run is noticed while a %s is read', async (_, pack) => {
    const end = new AbortController();
    const bytes = pack(Buffer.alloc(48 * MiB));
    let turns = 0;
    // The first turns of the loop come while the archive is read, or not before it is extracted.
    const next = (): void => {
      if (++turns < 3) setImmediate(next);
      else end.abort(new Error('the run has ended'));
    };
    const archive = workspace.write('archive', bytes);
    const sha256 = createHash('sha256').update(bytes).digest();
    const { kind } = kindOf(bytes.subarray(0, 512)) as { kind: 'tar' | 'zip' };
    const running = extract({ archive, kind, sha256, shown: 'x', to: workspace.at('tree'), rules: LINUX }, end.signal);
    setImmediate(next);
    await expect(running).rejects.toThrow('the run has ended');
    expect(existsSync(workspace.at('tree'))).toBe(false);
  });
});
