/** What is read and what is not follows GNU coreutils 9.1; where that is installed, the real sha256sum is asked as well. */
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  binaryName,
  parseChecksumList,
  plainName,
  shownName,
  type ChecksumList,
} from '../../src/evidence/documents/checksums.js';
import { MAX_CHECKSUM_ENTRIES } from '../../src/core/limits.js';
import type { Refusal } from '../../src/core/model.js';

const hex = (length: number, digit = 'a'): string => digit.repeat(length);
const H = hex(64);

function read(text: string | Buffer, file = 'SHA256SUMS'): ChecksumList {
  const parsed = parseChecksumList(typeof text === 'string' ? Buffer.from(text, 'latin1') : text, file);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return parsed.list;
}

function refuse(text: string | Buffer, file = 'SHA256SUMS'): Refusal {
  const parsed = parseChecksumList(typeof text === 'string' ? Buffer.from(text, 'latin1') : text, file);
  if (parsed.ok) throw new Error('it was read');
  expect(parsed.refusal.code).toBe('CHECKSUM_LIST_MALFORMED');
  expect(parsed.refusal.hint).toBeTruthy();
  expect(parsed.refusal.at?.file).toBe(file);
  return parsed.refusal;
}

describe('one line', () => {
  test.each([
    ['text', `${H}  a.txt`, 'a.txt'],
    ['binary', `${H} *a.txt`, 'a.txt'],
    ['one space', `${H} a.txt`, 'a.txt'],
    ['a tab', `${H}\ta.txt`, 'a.txt'],
    ['two spaces and a star that belongs to the name', `${H}  *a`, '*a'],
    ['a name of one character', `${H} a`, 'a'],
    ['a name that is a star', `${H} *`, '*'],
    ['a name that is a space', `${H}  `, ' '],
    ['spaces around a name', `${H}   a `, ' a '],
    ['blanks in front', ` \t${H}  a`, 'a'],
    ['upper-case hex', `${H.toUpperCase()}  a`, 'a'],
    ['CRLF', `${H}  a\r\n`, 'a'],
    ['BSD', `SHA256 (a.txt) = ${H}`, 'a.txt'],
    ['BSD with upper-case hex', `SHA256 (a.txt) = ${H.toUpperCase()}`, 'a.txt'],
    ['BSD with CRLF', `SHA256 (a.txt) = ${H}\r\n`, 'a.txt'],
    ['BSD with more or no blanks', `SHA256 (a)\t =${H}`, 'a'],
    ['OpenSSL 1', `SHA256(a.txt)= ${H}`, 'a.txt'],
    ['OpenSSL 3', `SHA2-256(a.txt)= ${H}`, 'a.txt'],
    ['a BSD name that looks like a line', `SHA256 (abc (f) = abc) = ${H}`, 'abc (f) = abc'],
    ['an untagged name that looks like a line', `${H}  SHA256 (f) = ${H}`, `SHA256 (f) = ${H}`],
    ['escaped newline', `\\${H}  a\\nb`, 'a\nb'],
    ['escaped return', `\\${H}  a\\rb`, 'a\rb'],
    ['escaped backslash', `\\${H}  a\\\\nb`, 'a\\nb'],
    ['escapes in a BSD line', `\\SHA256 (a\\nb) = ${H}`, 'a\nb'],
    ['a backslash without the mark', `${H}  a\\nb`, 'a\\nb'],
    ['a name in Latin-1', `${H}  caf\xe9`, 'caf\xe9'],
    ['./ in front', `${H}  ./a`, 'a'],
    ['./ in front, BSD', `SHA256 (./dir/a) = ${H}`, 'dir/a'],
    ['parts that change nothing', `${H}  .//./dir//./a`, 'dir/a'],
    ['.. stays', `${H}  dir/../a`, 'dir/../a'],
  ])('is read: %s', (_, line, name) => {
    expect(read(line).entries).toEqual([
      { line: 1, kind: { label: 'SHA-256', algorithms: ['sha256'] }, digest: H, name },
    ]);
  });

  test.each([
    ['a digest that is too short', `${hex(63)}  a`],
    ['a digest that is too long', `${hex(65)}  a`],
    ['a letter that is not a hex digit', `${hex(63)}g  a`],
    ['no blank after the digest', `${H}*a`],
    ['a name before the digest', `a  ${H}`],
    ['another case of the tag', `Sha256 (a) = ${H}`],
    ['an unknown tag', `SHA4 (a) = ${H}`],
    ['a tag with a digest of another length', `SHA1 (a) = ${H}`],
    ['two spaces after the tag', `SHA256  (a) = ${H}`],
    ['a tab after the tag', `SHA256\t(a) = ${H}`],
    ['no name in the tag line', `SHA256 () = ${H}`],
    ['no closing parenthesis', `SHA256 (a = ${H}`],
    ['no equals sign', `SHA256 (a) ${H}`],
    ['a blank after the digest of a tag line', `SHA256 (a) = ${H} `],
    ['text after the digest of a tag line', `SHA256 (a) = ${H} b`],
    ['text before the tag', `x SHA256 (a) = ${H}`],
    ['a base64 digest', `SHA256 (a) = ${Buffer.from(H, 'hex').toString('base64')}`],
    ['a bit length of BLAKE2b that does not exist', `BLAKE2b-520 (a) = ${hex(130)}`],
    ['a bit length of BLAKE2b that is not a whole byte', `BLAKE2b-12 (a) = ${hex(3)}`],
    ['an unknown escape', `\\${H}  a\\xb`],
    ['an escape without its letter', `\\${H}  a\\`],
    ['an unknown escape in a tag line', `\\SHA256 (a\\tb) = ${H}`],
    ['a NUL in the name', `${H}  a\0`],
    ['a name that is only ./', `${H}  ./`],
    ['a comment', `#${H}  a`],
    ['an indented comment', ` # ${H}  a`],
    ['blanks', ' \t '],
    ['an escaped digest without a name', `\\${H}`],
  ])('is not read: %s', (_, line) => {
    refuse(line);
    const { entries, improperLines } = read(`${line}\n${hex(64, 'b')}  other\n`);
    expect(entries.map(({ name, line: number }) => [name, number])).toEqual([['other', 2]]);
    expect(improperLines).toBe(line.startsWith('#') ? 0 : 1);
  });
});

describe('algorithms', () => {
  test.each<[string, string, string, string[]]>([
    ['SHA256 (a) = ', hex(64), 'SHA-256', ['sha256']],
    ['SHA384 (a) = ', hex(96), 'SHA-384', ['sha384']],
    ['SHA512 (a) = ', hex(128), 'SHA-512', ['sha512']],
    ['SHA2-384(a)= ', hex(96), 'SHA-384', ['sha384']],
    ['SHA2-512(a)= ', hex(128), 'SHA-512', ['sha512']],
    ['BLAKE2b (a) = ', hex(128), 'BLAKE2b', ['blake2b512']],
    ['BLAKE2b-512 (a) = ', hex(128), 'BLAKE2b', ['blake2b512']],
    ['BLAKE2B-512(a)= ', hex(128), 'BLAKE2b', ['blake2b512']],
    ['BLAKE2b-256 (a) = ', hex(64), 'shortened BLAKE2b', []],
    ['SHA224 (a) = ', hex(56), 'SHA-224', []],
    ['SHA2-224(a)= ', hex(56), 'SHA-224', []],
    ['SHA1 (a) = ', hex(40), 'SHA-1', []],
    ['MD5 (a) = ', hex(32), 'MD5', []],
  ])('the tag of %s%s', (tag, digest, label, algorithms) => {
    expect(read(tag + digest).entries).toEqual([{ line: 1, kind: { label, algorithms }, digest, name: 'a' }]);
    refuse(`${tag}${digest}aa`);
    refuse(tag + digest.slice(2));
  });

  test.each<[number, string, string[]]>([
    [32, 'MD5', []],
    [40, 'SHA-1', []],
    [56, 'SHA-224', []],
    [64, 'SHA-256', ['sha256']],
    [96, 'SHA-384', ['sha384']],
    [128, 'SHA-512 or BLAKE2b', ['sha512', 'blake2b512']],
  ])('%i hex digits without a tag', (length, label, algorithms) => {
    const list = read(`${hex(length)}  a`, 'checksums.txt');
    expect(list.entries.map(({ kind }) => kind)).toEqual([{ label, algorithms }]);
    expect(read(hex(length), 'checksums.txt').bare?.kind).toEqual({ label, algorithms });
  });

  test.each([
    ['SHA512SUMS', ['sha512']],
    ['dist/SHA2-512SUMS', ['sha512']],
    ['tool.tar.gz.sha512', ['sha512']],
    ['tool_sha-512.txt', ['sha512']],
    ['SHASUMS512.txt', ['sha512']],
    ['B2SUMS', ['blake2b512']],
    ['b2sums.txt', ['blake2b512']],
    ['dist\\tool.b2', ['blake2b512']],
    ['tool.tar.gz.blake2b', ['blake2b512']],
    ['BLAKE2B-512.txt', ['blake2b512']],
    ['web2.txt', ['sha512', 'blake2b512']],
    ['sha512/list.txt', ['sha512', 'blake2b512']],
    ['b2-and-sha512.txt', ['sha512', 'blake2b512']],
  ])('a name such as %s decides what 128 hex digits are', (file, algorithms) => {
    expect(read(`${hex(128)}  a`, file).entries[0]?.kind.algorithms).toEqual(algorithms);
    expect(read(`BLAKE2b (a) = ${hex(128)}`, file).entries[0]?.kind.algorithms).toEqual(['blake2b512']);
  });
});

describe('several lines', () => {
  const names = (text: string): string[] => read(text).entries.map(({ name }) => name);

  test('the first line decides between one space and two', () => {
    expect(names(`${H} a\n${H}  b\n${H} *c\n`)).toEqual(['a', ' b', '*c']);
    expect(names(`${H}  a\n${H} b\n${H} *c\n`)).toEqual(['a', 'c']);
    // A line that is given up for its escape has decided already.
    expect(names(`\\${H}  a\\q\n${H} b\n${H}  c\n`)).toEqual(['c']);
  });

  test('each digest length has its own first line, as each tool reads only its own', () => {
    expect(names(`${hex(32)} a\n${H}  b\n${hex(32)} c\n${H} d\n`)).toEqual(['a', 'b', 'c']);
  });

  test('lines are counted as an editor shows them', () => {
    const list = read(`# made by a script\r\n\r\nnoise\n\n${H}  a\nSHA256 (b) = ${H}`);
    expect(list.entries.map(({ line, name }) => [line, name])).toEqual([
      [5, 'a'],
      [6, 'b'],
    ]);
    expect(list.warnings).toEqual([{ line: 3, text: 'noise' }]);
  });

  test('FreeBSD distinfo, with lines that are no digests', () => {
    const list = read(`TIMESTAMP = 1466242693\nSHA256 (a.tgz) = ${H}\nSIZE (a.tgz) = 5545361\n`);
    expect(list.entries.map(({ name }) => name)).toEqual(['a.tgz']);
    expect(list.warnings.map(({ line }) => line)).toEqual([1, 3]);
  });

  test('the armor of a clearsigned list is no entry', () => {
    const armor = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${H}  a\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n=abcd\n-----END PGP SIGNATURE-----\n`;
    const list = read(armor);
    expect(list.entries.map(({ name, line }) => [name, line])).toEqual([['a', 4]]);
    expect(list.improperLines).toBe(6);
  });

  test('a list of many wrong lines keeps only the first', () => {
    const list = read(`${'x'.repeat(500)}\n`.repeat(1000) + `${H}  a`);
    expect(list.improperLines).toBe(1000);
    expect(list.warnings).toHaveLength(10);
    expect(list.warnings[0]?.text).toHaveLength(201);
  });
});

describe('a digest without a name', () => {
  test.each([
    ['alone', H],
    ['with a newline', `${H}\n`],
    ['with CRLF', `${H}\r\n`],
    ['in upper case', H.toUpperCase()],
    ['with a blank behind it', ` ${H} \n`],
    ['with comments and blank lines', `# sha256\n\n${H}\n\n`],
  ])('is the whole list: %s', (_, text) => {
    const list = read(text, 'a.sha256');
    expect(list.bare?.digest).toBe(H);
    expect(list).toMatchObject({ entries: [], improperLines: 0, warnings: [] });
  });

  test.each([
    ['two of them', `${H}\n${H}\n`, /several digests and no names/],
    ['among other text', `Digest of a\r\n${H}\r\n`, /among other text/],
    ['of an unknown length', hex(63), /no entry/],
    ['with a colon', `${H}:`, /no entry/],
  ])('is not: %s', (_, text, message) => {
    expect(refuse(text, 'a.sha256').message).toMatch(message);
  });

  test('is a line like any other wrong one beside entries', () => {
    const list = read(`${hex(64, 'b')}\n${H}  a\n`);
    expect(list).not.toHaveProperty('bare');
    expect(list.warnings).toEqual([{ line: 1, text: hex(64, 'b') }]);
  });
});

describe('no list at all', () => {
  test.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /is empty/],
    ['blank lines', Buffer.from('\n\r\n\n'), /has no entry/],
    ['a web page', Buffer.from('<!DOCTYPE html>\n<title>404</title>\n'), /is a web page/],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${H}  a\n`), /byte order mark \(UTF-8/],
    ['UTF-16, little endian', Buffer.from(`\ufeff${H}  a\n`, 'utf16le'), /byte order mark \(UTF-16, little/],
    ['UTF-16, big endian', Buffer.from(`\ufeff${H}  a\n`, 'utf16le').swap16(), /byte order mark \(UTF-16, big/],
    ['UTF-16 without a mark', Buffer.from(`${H}  a\n`, 'utf16le'), /NUL bytes/],
    ['the output of sha256sum --zero', Buffer.from(`${H}  a\0`), /NUL bytes/],
  ])('is refused: %s', (_, bytes, message) => {
    expect(refuse(bytes).message).toMatch(message);
  });

  test('a BOM refuses the whole list, not its first line only', () => {
    refuse(Buffer.from(`\ufeff${H}  a\n${H}  b\n`));
  });

  test('the first wrong line is shown', () => {
    expect(refuse('# a\nnoise\n').at).toEqual({ file: 'SHA256SUMS', line: 2 });
  });
});

/** Names that a file can have on Linux: any bytes but NUL. */
const fileName = fc
  .oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.string({ minLength: 1, unit: fc.constantFrom('\\', '\n', '\r', '(', ')', '*', '=', ' ', 'a', 'b', '/', '.') }),
  )
  .map((name) => plainName(binaryName(name.replaceAll('\0', ''))))
  .filter((name) => name !== '');
const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));

const mustEscape = (name: string): boolean => /[\\\n\r]/.test(name);
const escape = (name: string): string => name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
const gnuLine = (mark: string) => (name: string, sum: string) =>
  `${mustEscape(name) ? '\\' : ''}${sum}${mark}${escape(name)}\n`;
const bsdLine = (name: string, sum: string): string =>
  `${mustEscape(name) ? '\\' : ''}SHA256 (${escape(name)}) = ${sum}\n`;

describe('properties', () => {
  test.each([
    ['GNU text', gnuLine('  ')],
    ['GNU binary', gnuLine(' *')],
    ['BSD', bsdLine],
  ])('what is written as %s is read back', (_, write) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fileName, digest), { minLength: 1, maxLength: 20 }), (files) => {
        const list = read(files.map(([name, sum]) => write(name, sum)).join(''));
        expect(list.entries.map(({ name, digest: sum }) => [name, sum])).toEqual(files);
        expect(list.improperLines).toBe(0);
      }),
    );
  });

  test('a plain name is plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '.', 'a', './', '//', '..') }), (name) => {
        const plain = plainName(name);
        expect(plainName(plain)).toBe(plain);
        expect(plain.startsWith('/')).toBe(name.startsWith('/'));
        expect(plain.split('/').filter((part) => part === '..')).toEqual(
          name.split('/').filter((part) => part === '..'),
        );
      }),
    );
  });

  test('names go to bytes and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(shownName(binaryName(name))).toBe(name);
      }),
    );
  });

  const pieces = [
    H,
    hex(128),
    hex(32),
    'SHA256',
    'BLAKE2b-',
    '(',
    ') = ',
    ' ',
    '\t',
    '*',
    '\\',
    '\n',
    '\r',
    '\0',
    '#',
    'a',
  ];
  test.each([
    ['bytes', fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))],
    ['pieces', fc.string({ unit: fc.constantFrom(...pieces) }).map((text) => Buffer.from(text, 'latin1'))],
  ])('any %s give entries, a bare digest or a refusal', (_, bytes) => {
    fc.assert(
      fc.property(bytes, (input) => {
        const parsed = parseChecksumList(input, 'list');
        if (!parsed.ok) {
          expect(parsed.refusal.code).toBe('CHECKSUM_LIST_MALFORMED');
          return;
        }
        const { entries, bare } = parsed.list;
        expect(entries.length > 0).toBe(bare === undefined);
        for (const { name, digest: sum, line } of entries) {
          expect(name).not.toMatch(/^$|\0|^\.\//);
          expect(sum).toMatch(/^[0-9a-f]{32,128}$/);
          expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['wrong lines', 'x\n'.repeat(1e6)],
    ['one long line of hex', 'a'.repeat(5e6)],
    ['parentheses', `SHA256 (${')'.repeat(5e6)}`],
    ['blanks', ' '.repeat(5e6)],
    ['escapes', `\\${H}  ${'\\\\'.repeat(1e6)}`],
    ['slashes', `${H}  ${'/'.repeat(5e6)}a`],
  ])('time is linear: %s', (_, text) => {
    const start = performance.now();
    parseChecksumList(Buffer.from(text, 'latin1'), 'list');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('the real sha256sum', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checksums-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };

  /** The numbers of the lines that it does not read, and the names of those that it does. */
  function ask(text: string): { improper: number[]; names: string[] } {
    const list = join(folder, 'list');
    const empty = join(folder, 'empty');
    mkdirSync(empty, { recursive: true });
    writeFileSync(list, text, 'latin1');
    const run = spawnSync('sha256sum', ['--check', '--warn', list], { cwd: empty, env, encoding: 'latin1' });
    const improper = [...run.stderr.matchAll(/: (\d+): improperly formatted/g)].map(([, line]) => Number(line));
    const names = run.stdout.split('\n').slice(0, -1);
    return { improper, names: names.map((line) => line.replace(/: FAILED open or read$/, '')) };
  }

  const part = fc.constantFrom(
    H,
    hex(64, 'B'),
    hex(63),
    'SHA256',
    'Sha256',
    ' (',
    '(',
    ') = ',
    ')= ',
    ' ',
    '  ',
    ' *',
    '\t',
  );
  const text = fc.constantFrom('a', 'b c', '\\', '\\n', '\\\\', '*', '#', '(', ')', '=', '\r', 'é');
  const line = fc.oneof(
    fc.tuple(
      fc.constantFrom('', '\\', ' ', '\t\\'),
      fc.constantFrom(H, hex(63)),
      fc.constantFrom('  ', ' *', ' ', '\t'),
      fc.string({ unit: text, maxLength: 5 }),
    ),
    fc.tuple(
      fc.constantFrom('', '\\', ' '),
      fc.constantFrom('SHA256 (', 'SHA256(', 'SHA1 ('),
      fc.string({ unit: text, minLength: 1, maxLength: 5 }),
      fc.constantFrom(`) = ${H}`, `)=${H}`, `)= ${H} `),
    ),
    fc.array(fc.oneof(part, text), { maxLength: 6 }),
  );
  const lines = fc.array(
    line.map((parts) => binaryName(parts.join(''))),
    { minLength: 1, maxLength: 12 },
  );

  function agree(given: readonly string[]): void {
    const list = given.map((one) => `${one}\n`).join('');
    const theirs = ask(list);
    const parsed = parseChecksumList(Buffer.from(list, 'latin1'), 'list');
    // Digests of another length are for its siblings.
    const entries = parsed.ok ? parsed.list.entries.filter((one) => one.digest.length === H.length) : [];
    const read = new Set(entries.map((one) => one.line));
    const comments = given.flatMap((one, index) => (/^(#|\r?$)/.test(one) ? [index + 1] : []));
    const ours = given.map((_, index) => index + 1).filter((number) => !read.has(number) && !comments.includes(number));
    expect(ours).toEqual(theirs.improper);
    expect(entries).toHaveLength(theirs.names.length);
    for (const [index, { name }] of entries.entries()) {
      // Which names are printed with escapes differs between versions.
      if (!mustEscape(name)) expect(theirs.names[index]).toBe(name);
    }
  }

  const version = spawnSync('sha256sum', ['--version'], { env, encoding: 'latin1' });
  const available = version.error === undefined && version.stdout.includes('GNU coreutils');
  for (const runs of available ? [300] : []) {
    test('reads the same lines and names', () => {
      fc.assert(fc.property(lines, agree), { numRuns: runs });
    });
  }
});

describe('work over a list is bounded', () => {
  const entry = `${'a'.repeat(64)}  `;

  test.each<[string, string]>([
    ['escapes', `\\${entry}${'\\n'.repeat(8_200)}`],
    ['folders', `${entry}${'/'.repeat(16_400)}`],
    ['a tag', `SHA256 (${'a'.repeat(16_400)}) = ${'a'.repeat(64)}`],
    ['a comment', `# ${'x'.repeat(16_400)}`],
    ['hex', 'a'.repeat(16_400)],
  ])('a line without end is refused by its place: %s', (_, line) => {
    for (const text of [line, `${line}\r\n${entry}x\n`]) {
      const parsed = parseChecksumList(Buffer.from(`${entry}a\n${text}`, 'latin1'), 'SHA256SUMS');
      expect(parsed).toMatchObject({ refusal: { code: 'LIMIT_EXCEEDED', at: { file: 'SHA256SUMS', line: 2 } } });
    }
  });

  test('the longest name that a system takes is read, escaped too', () => {
    const name = `${'d/'.repeat(2_000)}x`;
    const escaped = `\\${entry}${'\\n'.repeat(4_096)}`;
    const parsed = parseChecksumList(Buffer.from(`${entry}${name}\n${escaped}\n`), 'SHA256SUMS');
    expect(parsed).toMatchObject({ list: { entries: [{ name }, { name: '\n'.repeat(4_096) }] } });
  });

  test('entries are counted before they are kept', () => {
    const line = `${'a'.repeat(32)}  x\n`;
    const parsed = (count: number) => parseChecksumList(Buffer.from(line.repeat(count)), 'MD5SUMS');
    expect(parsed(MAX_CHECKSUM_ENTRIES)).toMatchObject({ ok: true });
    expect(parsed(MAX_CHECKSUM_ENTRIES + 1)).toMatchObject({
      refusal: { code: 'LIMIT_EXCEEDED', at: { line: MAX_CHECKSUM_ENTRIES + 1 } },
    });
  });
});
