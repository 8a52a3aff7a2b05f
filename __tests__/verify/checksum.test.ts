import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { posix, win32, type PlatformPath } from 'node:path';
import { parseChecksumList } from '../../src/evidence/documents/checksums.js';
import { isCouldNotLook } from '../../src/core/errors.js';
import type { Digests, HashAlgorithm, SignatureProof, LocalSubject as Subject } from '../../src/core/model.js';
import { neededAlgorithms, verifyChecksum, type ChecksumOutcome } from '../../src/verify/documents/checksum.js';
import { indexChecksums, type ChecksumIndex, type PlacedList } from '../../src/verify/documents/checksum-index.js';
import { listedFiles, missingListedFile, uncoveredEntries } from '../../src/verify/documents/listed-files.js';
import { mint } from '../../src/verify/mint.js';

const WORKSPACE = '/ws';
const ALL: readonly HashAlgorithm[] = ['sha256', 'sha384', 'sha512', 'blake2b512'];

const sum = (content: string, algorithm: string): string => createHash(algorithm).update(content).digest('hex');
const sha256 = (content: string): string => sum(content, 'sha256');

function digestsOf(content: string, algorithms: Iterable<HashAlgorithm> = ALL): Digests {
  return Object.fromEntries([...algorithms].map((name) => [name, Buffer.from(sum(content, name), 'hex')]));
}

function list(text: string, file = 'SHA256SUMS', folder = WORKSPACE): PlacedList {
  const parsed = parseChecksumList(Buffer.from(text), file);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return { list: parsed.list, document: { file, sha256: sha256(text) }, folder };
}

function file(name: string, path = posix.join(WORKSPACE, name)): Subject {
  return { kind: 'file', name, path, captures: [] };
}

function given(name: string, digests: Digests): Subject {
  return { kind: 'digest', name, digests };
}

function index(lists: readonly PlacedList[], subjects = 1, paths: PlatformPath = posix): ChecksumIndex {
  return indexChecksums(
    lists,
    Array.from({ length: subjects }, (_, at) => file(`subject ${at}`)),
    { paths },
  );
}

/** Hashes only what is asked for, as the gate does. */
function check(lists: readonly PlacedList[], subject: Subject, content: string, subjects = 1): ChecksumOutcome {
  const prepared = index(lists, subjects);
  const needed = neededAlgorithms(prepared, subject);
  return verifyChecksum(prepared, subject, subject.kind === 'digest' ? subject.digests : digestsOf(content, needed));
}

/** `pass` or the code of the refusal. */
function verdict(outcome: ChecksumOutcome): string {
  return outcome.ok ? 'pass' : outcome.refusal.code;
}

function refusalOf(outcome: ChecksumOutcome): Extract<ChecksumOutcome, { ok: false }>['refusal'] {
  if (outcome.ok) throw new Error('it passed');
  expect(isCouldNotLook(outcome.refusal.code)).toBe(false);
  return outcome.refusal;
}

describe('a file that is listed', () => {
  test.each<[string, string, string]>([
    ['GNU', `${sha256('x')}  a\n`, 'sha256'],
    ['binary', `${sha256('x')} *a\n`, 'sha256'],
    ['upper case', `${sha256('x').toUpperCase()}  a\n`, 'sha256'],
    ['CRLF', `${sha256('x')}  a\r\n`, 'sha256'],
    ['BSD', `SHA256 (a) = ${sha256('x')}\n`, 'sha256'],
    ['OpenSSL', `SHA2-256(a)= ${sha256('x')}\n`, 'sha256'],
    ['./', `${sha256('x')}  ./a\n`, 'sha256'],
    ['SHA-384', `${sum('x', 'sha384')}  a\n`, 'sha384'],
    ['SHA-512', `${sum('x', 'sha512')}  a\n`, 'sha512'],
    ['BLAKE2b', `${sum('x', 'blake2b512')}  a\n`, 'blake2b512'],
    ['BLAKE2b with its tag', `BLAKE2b (a) = ${sum('x', 'blake2b512')}\n`, 'blake2b512'],
    ['a digest without a name', `${sha256('x')}\n`, 'sha256'],
  ])('passes with its content and with no other: %s', (_, text, algorithm) => {
    const outcome = check([list(text)], file('a'), 'x');
    expect(outcome).toEqual({
      ok: true,
      proof: {
        kind: 'checksum',
        file: 'SHA256SUMS',
        line: 1,
        algorithm,
        document: { file: 'SHA256SUMS', sha256: sha256(text) },
      },
      further: [],
      others: [],
    });
    expect(verdict(check([list(text)], file('a'), 'y'))).toBe('CHECKSUM_MISMATCH');
  });

  test('each list that has it stands behind it, once', () => {
    const [one, two] = [`${sha256('x')}  a\n${sum('x', 'sha512')}  a\n`, `${sha256('x')}  ./a\n`];
    const other = list(`${sha256('x')}  b\n`, 'three');
    const outcome = check([list(one, 'one'), list(two, 'two'), other], file('a'), 'x');
    expect(outcome).toMatchObject({ ok: true, proof: { file: 'one', document: { sha256: sha256(one) } } });
    expect(outcome).toMatchObject({ further: [{ file: 'two', document: { file: 'two', sha256: sha256(two) } }] });
    expect(check([other, list(two, 'two')], file('a'), 'x')).toMatchObject({ proof: { file: 'two' }, further: [] });
  });

  test('a mismatch says which line, what was expected and what came', () => {
    const refusal = refusalOf(check([list(`# list\n${sha256('x')}  a\n`)], file('a'), 'y'));
    expect(refusal).toEqual({
      code: 'CHECKSUM_MISMATCH',
      message: 'the checksum of a does not match',
      expected: `sha256:${sha256('x')}`,
      actual: `sha256:${sha256('y')}`,
      at: { file: 'SHA256SUMS', line: 2 },
    });
  });

  test('a mismatch tells whose content it is', () => {
    const text = `${sha256('x')}  install.sh\n${sha256('y')}  install.ps1\n`;
    expect(refusalOf(check([list(text)], file('install.sh'), 'y')).hint).toContain('`install.ps1`');
    expect(refusalOf(check([list(text)], file('install.sh'), 'z')).hint).toBeUndefined();
  });

  test('a tag decides: the digest of another algorithm does not count', () => {
    expect(verdict(check([list(`SHA512 (a) = ${sum('x', 'blake2b512')}`)], file('a'), 'x'))).toBe('CHECKSUM_MISMATCH');
    expect(verdict(check([list(`BLAKE2b (a) = ${sum('x', 'sha512')}`)], file('a'), 'x'))).toBe('CHECKSUM_MISMATCH');
    expect(verdict(check([list(`${sum('x', 'sha512')}  a`, 'B2SUMS')], file('a'), 'x'))).toBe('CHECKSUM_MISMATCH');
    expect(verdict(check([list(`${sum('x', 'blake2b512')}  a`, 'SHA512SUMS')], file('a'), 'x'))).toBe(
      'CHECKSUM_MISMATCH',
    );
  });

  test('a file that was not hashed as asked is a bug, not a pass', () => {
    const text = `${sha256('x')}  a\nSHA512 (a) = ${sum('y', 'sha512')}\n`;
    expect(() => verifyChecksum(index([list(text)]), file('a'), digestsOf('x', ['sha256']))).toThrow(/not hashed/);
    expect(() => verifyChecksum(index([list(text)]), file('a'), {})).toThrow(/not hashed/);
  });
});

describe('several entries for a name', () => {
  const right = `${sha256('x')}  a\n`;
  const wrong = `${sha256('y')}  a\n`;
  const wrong512 = `SHA512 (a) = ${sum('y', 'sha512')}\n`;

  test.each([
    ['the same twice', [right + right], 'pass'],
    ['a wrong one behind', [right + wrong], 'CHECKSUM_MISMATCH'],
    ['a wrong one in front', [wrong + right], 'CHECKSUM_MISMATCH'],
    ['another algorithm, right', [`${right}SHA512 (a) = ${sum('x', 'sha512')}\n`], 'pass'],
    ['another algorithm, wrong', [right + wrong512], 'CHECKSUM_MISMATCH'],
    ['the other written as ./a', [`${right}${sha256('y')}  ./a\n`], 'CHECKSUM_MISMATCH'],
    ['in two lists, right', [right, right], 'pass'],
    ['in two lists, one wrong', [right, wrong], 'CHECKSUM_MISMATCH'],
    ['in two lists, the first wrong', [wrong, right], 'CHECKSUM_MISMATCH'],
    ['one list without it', [`${sha256('y')}  b\n`, right], 'pass'],
    ['only in lists without it', [`${sha256('x')}  b\n`, `${sha256('x')}  c\n`], 'CHECKSUM_UNLISTED'],
    ['a digest without a name as well', [right, sha256('x')], 'pass'],
    ['a wrong digest without a name as well', [right, sha256('y')], 'CHECKSUM_MISMATCH'],
  ])('%s', (_, texts, expected) => {
    const lists = texts.map((text, number) => list(text, `list-${number}`));
    expect(verdict(check(lists, file('a'), 'x'))).toBe(expected);
  });

  test('a contradiction is called one', () => {
    expect(refusalOf(check([list(wrong + right)], file('a'), 'x')).hint).toContain('Line 2 of SHA256SUMS contradicts');
  });

  test('further mismatches are kept, up to a few', () => {
    expect(check([list(wrong.repeat(3))], file('a'), 'x').others).toHaveLength(2);
    expect(check([list(wrong.repeat(100_000))], file('a'), 'x').others.length).toBeLessThan(10);
  });

  test('the proof is by a signed list where there is one', () => {
    const signedBy = mint<SignatureProof>({ kind: 'message', file: 'signed.bundle', identity: 'me', times: [] });
    const outcome = check([list(right, 'plain'), { ...list(right, 'signed'), signedBy }], file('a'), 'x');
    expect(outcome).toMatchObject({ ok: true, proof: { file: 'signed', listSignedBy: { identity: 'me' } } });
  });
});

describe('weak algorithms', () => {
  const weak = [
    `${sum('x', 'md5')}  a\n`,
    `MD5 (a) = ${sum('x', 'md5')}\n`,
    `${sum('x', 'sha1')}  a\n`,
    `SHA1(a)= ${sum('x', 'sha1')}\n`,
    `${sum('x', 'sha224')}  a\n`,
    `BLAKE2b-256 (a) = ${'a'.repeat(64)}\n`,
    `${sum('x', 'md5')}\n`,
  ];

  test.each(weak)('never satisfy, even where they match: %s', (text) => {
    expect(neededAlgorithms(index([list(text)]), file('a')).size).toBe(0);
    const refusal = refusalOf(check([list(text)], file('a'), 'x'));
    expect(refusal).toMatchObject({ code: 'CHECKSUM_WEAK', at: { line: 1 } });
    expect(refusal.expected).toContain('SHA-256');
  });

  test('are remarked on beside a strong one, and decide nothing', () => {
    const md5 = `${sum('y', 'md5')}  a\n`;
    const outcome = check([list(md5 + `${sha256('x')}  a\n` + md5)], file('a'), 'x');
    expect(outcome).toMatchObject({ ok: true, proof: { line: 2 } });
    expect(outcome.others.map(({ code }) => code)).toEqual(['CHECKSUM_WEAK']);
    expect(verdict(check([list(`${md5}${sha256('y')}  a\n`)], file('a'), 'x'))).toBe('CHECKSUM_MISMATCH');
  });

  test('of another name are not of interest', () => {
    expect(check([list(`${sum('x', 'md5')}  b\n${sha256('x')}  a\n`)], file('a'), 'x').others).toEqual([]);
  });

  test('remarks of very many lists stay few', () => {
    const lists = Array.from({ length: 50 }, (_, number) => list(`${sum('x', 'md5')}  a\n`, `list-${number}`));
    expect(check(lists, file('a'), 'x').others.length).toBeLessThan(10);
  });
});

describe('names', () => {
  const content = sha256('x');

  test.each([
    ['in its folder', 'dist', 'tool', 'dist/tool', 'pass'],
    ['below its folder', 'dist', 'linux/tool', 'dist/linux/tool', 'pass'],
    ['from the workspace, list elsewhere', 'meta', 'dist/tool', 'dist/tool', 'pass'],
    ['from the workspace, list beside it', 'dist', 'dist/tool', 'dist/tool', 'pass'],
    ['from the folder of the list upwards', 'meta', '../dist/tool', 'dist/tool', 'pass'],
    ['with ./', 'dist', './tool', 'dist/tool', 'pass'],
    ['base name only, list elsewhere', 'meta', 'tool', 'dist/tool', 'CHECKSUM_UNLISTED'],
    ['base name only, artifact deeper', 'dist', 'tool', 'dist/evil/tool', 'CHECKSUM_UNLISTED'],
    ['another folder', 'dist', 'other/tool', 'dist/tool', 'CHECKSUM_UNLISTED'],
    ['a longer name', 'dist', 'tool-old', 'dist/tool', 'CHECKSUM_UNLISTED'],
    ['a shorter name', 'dist', 'tool', 'dist/tool.sig', 'CHECKSUM_UNLISTED'],
    ['another case', 'dist', 'Tool', 'dist/tool', 'CHECKSUM_UNLISTED'],
    ['another Unicode form', 'dist', 'cafe\u0301', 'dist/caf\u00e9', 'CHECKSUM_UNLISTED'],
    ['the same Unicode form', 'dist', 'caf\u00e9', 'dist/caf\u00e9', 'pass'],
    ['a space behind it', 'dist', 'tool ', 'dist/tool', 'CHECKSUM_UNLISTED'],
    ['../ to itself', 'dist', '../tool', 'dist/tool', 'CHECKSUM_UNLISTED'],
    ['an absolute name of another file', 'dist', '/dist/tool', 'dist/tool', 'CHECKSUM_UNLISTED'],
  ])('%s', (_, folder, listed, artifact, expected) => {
    const lists = [list(`${content}  ${listed}\n`, `${folder}/SHA256SUMS`, posix.join(WORKSPACE, folder))];
    expect(verdict(check(lists, file(artifact), 'x'))).toBe(expected);
    if (expected === 'pass') expect(verdict(check(lists, file(artifact), 'y'))).toBe('CHECKSUM_MISMATCH');
  });

  test('the folder of the list goes before the workspace', () => {
    const text = `${sha256('x')}  tool\n${sha256('y')}  dist/tool\n`;
    const lists = [list(text, 'dist/SHA256SUMS', '/ws/dist')];
    expect(verdict(check(lists, file('dist/tool'), 'x'))).toBe('pass');
    expect(verdict(check(lists, file('dist/tool'), 'y'))).toBe('CHECKSUM_MISMATCH');
    expect(verdict(check(lists, file('dist/dist/tool'), 'y'))).toBe('pass');
  });

  test('an artifact outside the workspace is found from the folder of its list', () => {
    const lists = [list(`${content}  tool\n`, '/out/SHA256SUMS', '/out')];
    expect(verdict(check(lists, file('/out/tool', '/out/tool'), 'x'))).toBe('pass');
    expect(verdict(check(lists, file('/other/tool', '/other/tool'), 'x'))).toBe('CHECKSUM_UNLISTED');
  });

  test('Windows: the separators of the system are those of the list', () => {
    const lists = [list(`${content}  sub/tool\n`, 'dist/SHA256SUMS', 'C:\\ws\\dist')];
    const prepared = index(lists, 1, win32);
    const tool = file('dist/sub/tool', 'C:\\ws\\dist\\sub\\tool');
    expect(verdict(verifyChecksum(prepared, tool, digestsOf('x')))).toBe('pass');
    const onOther = file('D:/sub/tool', 'D:\\ws\\dist\\sub\\tool');
    expect(verdict(verifyChecksum(prepared, onOther, digestsOf('x')))).toBe('CHECKSUM_UNLISTED');
  });

  test('Linux: a backslash is part of a name', () => {
    expect(verdict(check([list(`${content}  a\\b\n`)], file('a\\b'), 'x'))).toBe('pass');
    expect(verdict(check([list(`${content}  a/b\n`)], file('a\\b'), 'x'))).toBe('CHECKSUM_UNLISTED');
  });

  test('any name that a list has is found under it, and under no other', () => {
    const part = fc.string({ minLength: 1, unit: 'binary' }).filter((name) => !/[/\0]|^\.{1,2}$/.test(name));
    const escape = (name: string): string =>
      name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    fc.assert(
      fc.property(part, part, (name, other) => {
        const lists = [list(`\\${content}  ${escape(name)}\n`)];
        expect(verdict(check(lists, file(name), 'x'))).toBe('pass');
        expect(verdict(check(lists, file(other), 'x'))).toBe(other === name ? 'pass' : 'CHECKSUM_UNLISTED');
      }),
    );
  });
});

describe('an artifact that is not listed', () => {
  const other = sha256('other');

  test.each([
    ['letter case', `${other}  TOOL\n`, /`TOOL` is listed, with other letter case/],
    ['Unicode form', `${other}  cafe\u0301\n`, /another Unicode form/],
    ['the same content', `${sha256('x')}  b\n`, /same content is listed as `b`/],
    ['another folder', `${other}  win/tool\n`, /`win\/tool` is listed, in another folder/],
    ['standard input', `${other}  -\n`, /standard input/],
    [
      'a longer name',
      `${other}  a\n${other}  tool-old\n${other}  z\n`,
      /`tool-old` is listed, but that is another file/,
    ],
    ['a shorter name', `${other}  a\n${other}  to\n${other}  z\n`, /`to` is listed, but that is another file/],
  ])('is helped with a near miss: %s', (form, text, hint) => {
    const name = form === 'Unicode form' ? 'caf\u00e9' : 'tool';
    const refusal = refusalOf(verifyChecksum(index([list(text)]), file(name), digestsOf('x')));
    expect(refusal.code).toBe('CHECKSUM_UNLISTED');
    expect(refusal.hint).toMatch(hint);
  });

  test('is told the names that were looked for, and where', () => {
    const lists = ['a', 'b', 'c', 'd'].map((name) => list(`${other}  z\n`, name, `/ws/${name}`));
    const refusal = refusalOf(check(lists, file('a/tool'), 'x'));
    expect(refusal.message).toBe('a/tool is not listed in a, b, c and 1 more');
    expect(refusal.expected).toBe('`tool` or `a/tool` or `../a/tool`');
    expect(refusal.hint).toBeUndefined();
    expect(refusal.at).toEqual({ file: 'a' });
  });

  test('is refused where there is no list at all, by the rules of whatever system', () => {
    expect(verdict(verifyChecksum(indexChecksums([], [file('a')]), file('a'), digestsOf('x')))).toBe(
      'CHECKSUM_UNLISTED',
    );
  });
});

describe('an artifact that is not on disk', () => {
  const digests = digestsOf('x', ['sha256']);

  test.each([
    ['by its name', `${sha256('x')}  a\n`, 'a', 'pass'],
    ['by its name with ./', `${sha256('x')}  ./a\n`, './a', 'pass'],
    ['by its name with a folder', `${sha256('x')}  dir/a\n`, 'dir/a', 'pass'],
    ['wrong', `${sha256('y')}  a\n`, 'a', 'CHECKSUM_MISMATCH'],
    ['by base name', `${sha256('x')}  dir/a\n`, 'a', 'CHECKSUM_UNLISTED'],
    ['under another name', `${sha256('x')}  b\n`, 'a', 'CHECKSUM_UNLISTED'],
    ['with another algorithm', `${sum('x', 'sha512')}  a\n`, 'a', 'CHECKSUM_UNLISTED'],
    ['weak', `${sum('x', 'md5')}  a\n`, 'a', 'CHECKSUM_WEAK'],
    ['without a name', sha256('x'), 'a', 'pass'],
    ['without a name, wrong', sha256('y'), 'a', 'CHECKSUM_MISMATCH'],
  ])('%s', (_, text, name, expected) => {
    expect(verdict(check([list(text, '/abs/list', '/abs')], given(name, digests), ''))).toBe(expected);
  });

  test('the base is nothing but its name', () => {
    const lists = [list(`${sha256('x')}  a\n`, 'dist/SHA256SUMS', '/ws/dist')];
    expect(verdict(check(lists, given('dist/a', digests), ''))).toBe('CHECKSUM_UNLISTED');
  });

  test('an algorithm that was not given is remarked on beside one that matches', () => {
    const text = `SHA512 (a) = ${sum('y', 'sha512')}\n${sha256('x')}  a\n`;
    const outcome = check([list(text)], given('a', digests), '');
    expect(outcome).toMatchObject({ ok: true, proof: { line: 2 } });
    expect(outcome.others).toMatchObject([{ code: 'CHECKSUM_UNLISTED', expected: 'SHA-512', actual: 'sha256' }]);
    expect(verdict(check([list(text)], given('a', digestsOf('x')), ''))).toBe('CHECKSUM_MISMATCH');
  });

  test('where the length leaves two algorithms, one given digest is enough to refuse', () => {
    const text = `${sum('x', 'blake2b512')}  a\n`;
    const sha512 = given('a', digestsOf('x', ['sha512']));
    expect(verdict(check([list(text, 'list')], sha512, ''))).toBe('CHECKSUM_MISMATCH');
    expect(verdict(check([list(`${sum('x', 'sha512')}  a\n`, 'list')], sha512, ''))).toBe('pass');
  });

  test('nothing is hashed for it', () => {
    expect(neededAlgorithms(index([list(`${sha256('x')}  a\n`)]), given('a', digests)).size).toBe(0);
  });
});

describe('algorithms to hash with', () => {
  test.each<[string, string, string, HashAlgorithm[]]>([
    ['one', 'SHA256SUMS', `${sha256('x')}  a\n`, ['sha256']],
    ['only those of its own name', 'list', `${sha256('x')}  a\nSHA512 (b) = ${sum('x', 'sha512')}\n`, ['sha256']],
    ['several', 'list', `SHA512 (a) = ${sum('x', 'sha512')}\n${sha256('x')}  a\n`, ['sha512', 'sha256']],
    ['both of one length', 'list', `${sum('x', 'sha512')}  a\n`, ['sha512', 'blake2b512']],
    ['one of one length, by the name of the list', 'SHA512SUMS', `${sum('x', 'sha512')}  a\n`, ['sha512']],
    ['none of a weak one', 'list', `${sum('x', 'md5')}  a\n`, []],
    ['none where it is not listed', 'list', `${sha256('x')}  b\n`, []],
    ['of a digest without a name', 'list', sum('x', 'sha384'), ['sha384']],
  ])('%s', (_, name, text, expected) => {
    expect([...neededAlgorithms(index([list(text, name)]), file('a'))]).toEqual(expected);
  });
});

describe('a digest without a name', () => {
  test.each([
    [1, 'pass'],
    [2, 'CHECKSUM_LIST_MALFORMED'],
    [0, 'CHECKSUM_LIST_MALFORMED'],
  ])('with %i artifacts', (subjects, expected) => {
    const outcome = check([list(`# a\n${sha256('x')}\n`, 'a.sha256')], file('a'), 'x', subjects);
    expect(verdict(outcome)).toBe(expected);
    if (!outcome.ok) expect(outcome.refusal).toMatchObject({ at: { file: 'a.sha256', line: 2 }, hint: /./ });
  });

  test('spoils other lists as well where it stands for nothing', () => {
    const lists = [list(`${sha256('x')}  a\n`), list(sha256('x'), 'digest.txt')];
    expect(verdict(check(lists, file('a'), 'x', 2))).toBe('CHECKSUM_LIST_MALFORMED');
  });
});

describe('lists alone', () => {
  const line = (name: string): string => `${sha256('x')}  ${name}\n`;

  test('every file of a list, once, in its folder', () => {
    const files = listedFiles(
      list(line('b') + line('./a') + line('sub/c') + line('b'), 'SHA256SUMS', '/out'),
      'exact',
      posix,
    );
    expect(files).toEqual({
      files: [
        { name: 'b', path: '/out/b', line: 1 },
        { name: 'a', path: '/out/a', line: 2 },
        { name: 'sub/c', path: '/out/sub/c', line: 3 },
      ],
      refused: [],
    });
  });

  test('the rules of the system are the default', () => {
    expect(listedFiles(list(line('a'))).files.map(({ name }) => name)).toEqual(['a']);
  });

  test.each<[string, PlatformPath, boolean]>([
    ['/etc/passwd', posix, false],
    ['/server/share', win32, false],
    ['../a', posix, false],
    ['..', posix, false],
    ['sub/../../a', posix, false],
    ['sub/..', posix, false],
    ['..a', posix, true],
    ['a..b/c..', posix, true],
    ['a\\b', posix, true],
    ['..\\a', posix, true],
    ['C:a', posix, true],
    ['..\\a', win32, false],
    ['a\\b', win32, false],
    ['C:\\a', win32, false],
    ['C:a', win32, false],
    ['a:stream', win32, false],
    ['sub/a', win32, true],
    ['con', win32, false],
    ['sub/NUL.txt', win32, false],
    ['a.', win32, false],
    ['sub /a', win32, false],
    ['a?', win32, false],
    ['console', win32, true],
    ['con', posix, true],
    ['a.', posix, true],
    ['caf\u00e9', posix, true],
  ])('%s', (name, paths, safe) => {
    const { files, refused } = listedFiles(list(line('ok') + line(name)), 'exact', paths);
    expect(files).toHaveLength(safe ? 2 : 1);
    const expected = { name, refusal: { code: 'UNSAFE_PATH', at: { file: 'SHA256SUMS', line: 2 } } };
    expect(refused).toMatchObject(safe ? [] : [expected]);
  });

  test('a name that is no UTF-8 cannot be opened by it', () => {
    const parsed = parseChecksumList(Buffer.from(line('caf\u00e9') + line('b'), 'latin1'), 'list');
    if (!parsed.ok) throw new Error('not read');
    const { files, refused } = listedFiles({ ...list(line('b'), 'list', '/out'), list: parsed.list }, 'exact', posix);
    expect(files.map(({ name }) => name)).toEqual(['b']);
    expect(refused).toMatchObject([{ name: 'caf\ufffd', refusal: { code: 'UNSAFE_PATH' } }]);
  });

  test('a digest without a name names no file', () => {
    const { files, refused } = listedFiles(list(sha256('x'), 'digest.txt'));
    expect(files).toEqual([]);
    expect(refused).toMatchObject([{ name: 'digest.txt', refusal: { code: 'CHECKSUM_LIST_MALFORMED' } }]);
  });

  test('whatever a list says, no path leaves its folder', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', 'C:', 'a', ' ', '%2e');
    for (const paths of [posix, win32]) {
      const folder = paths === posix ? '/out' : 'C:\\out';
      fc.assert(
        fc.property(fc.string({ unit: piece, minLength: 1 }), (name) => {
          const { files } = listedFiles(list(line('ok') + line(name), 'list', folder), 'exact', paths);
          for (const { path } of files) {
            expect(path.startsWith(folder)).toBe(true);
            expect(paths.relative(folder, path).split(paths.sep)).not.toContain('..');
          }
        }),
      );
    }
  });
});

describe('coverage', () => {
  const line = (name: string): string => `${sha256('x')}  ${name}\n`;

  test('entries that are of no subject, with the places where their files may be', () => {
    const text = line('tool') + line('other') + line('dist/third') + line('../out') + line('other');
    const lists = [list(text, 'dist/SHA256SUMS', '/ws/dist'), list(line('dist/tool'), 'ALL', '/ws')];
    const uncovered = uncoveredEntries(index(lists), [file('dist/tool')], WORKSPACE);
    expect(uncovered.map(({ name, paths }) => [name, paths])).toEqual([
      ['other', ['/ws/dist/other', '/ws/other']],
      ['dist/third', ['/ws/dist/dist/third', '/ws/dist/third']],
      ['../out', []],
    ]);
    expect(uncovered[0]?.refusal).toEqual({
      code: 'LISTED_FILE_MISSING',
      message: 'other is listed in dist/SHA256SUMS, but there is no such file',
      at: { file: 'dist/SHA256SUMS', line: 2 },
    });
  });

  test('nothing where all are subjects, on disk or not', () => {
    const lists = [list(line('a') + line('b') + line('./a'))];
    // A file of that name may be absent, but not another one.
    expect(uncoveredEntries(index(lists), [file('a'), given('b', {})], WORKSPACE)).toMatchObject([
      { name: 'b', optional: true, paths: ['/ws/b'] },
    ]);
    expect(uncoveredEntries(index(lists), [file('a')], WORKSPACE)).toHaveLength(1);
    expect(uncoveredEntries(index([list(sha256('x'))]), [], WORKSPACE)).toEqual([]);
  });

  test('a listed file that is absent has its own refusal', () => {
    const { list: parsed } = list(line('a'));
    expect(missingListedFile(parsed, 'a', 1)).toMatchObject({ code: 'LISTED_FILE_MISSING', at: { line: 1 } });
    expect(missingListedFile(parsed, 'a', 1).hint).toBeUndefined();
    expect(missingListedFile(parsed, '.\\a', 1).hint).toContain('`checksum-names: base`');
  });
});

test('many files against one long list: names are looked up', () => {
  const names = Array.from({ length: 20_000 }, (_, number) => `file-${number}`);
  const prepared = index([list(names.map((name) => `${sha256(name)}  ${name}\n`).join(''))], names.length);
  const subjects = names.map((name) => ({ subject: file(name), digests: digestsOf(name, ['sha256']) }));
  const passed = subjects.filter(({ subject, digests }) => verifyChecksum(prepared, subject, digests).ok);
  const refused = subjects.filter(({ subject }) => !verifyChecksum(prepared, file(`x/${subject.name}`), {}).ok);
  expect([passed.length, refused.length]).toEqual([names.length, names.length]);
});
