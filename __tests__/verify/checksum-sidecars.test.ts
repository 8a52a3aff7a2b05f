/** Bare sidecars, sidecars of one artifact alone, and names that compare by their last part. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { parseChecksumList } from '../../src/evidence/documents/checksums.js';
import type { Digests, LocalSubject as Subject } from '../../src/core/model.js';
import { indexChecksums, type IndexOptions, type PlacedList } from '../../src/verify/documents/checksum-index.js';
import { neededAlgorithms, verifyChecksum, type ChecksumOutcome } from '../../src/verify/documents/checksum.js';
import { listedFiles, uncoveredEntries } from '../../src/verify/documents/listed-files.js';

const hash = (content: string, algorithm = 'sha256'): string => createHash(algorithm).update(content).digest('hex');

function list(text: string, file: string): PlacedList {
  const parsed = parseChecksumList(Buffer.from(text), file);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return { list: parsed.list, document: { file, sha256: hash(text) }, folder: posix.dirname(posix.join('/ws', file)) };
}

function file(name: string): Subject {
  return { kind: 'file', name, path: posix.join('/ws', name), captures: [] };
}

/** The artifact's content is its own name. */
function check(lists: readonly PlacedList[], names: readonly string[], options: IndexOptions = {}): ChecksumOutcome[] {
  const subjects = names.map(file);
  const index = indexChecksums(lists, subjects, { ...options, paths: posix });
  return subjects.map((subject) => {
    const digests = Object.fromEntries(
      [...neededAlgorithms(index, subject)].map((name) => [name, Buffer.from(hash(subject.name, name), 'hex')]),
    ) as Digests;
    return verifyChecksum(index, subject, digests);
  });
}

function codes(outcomes: readonly ChecksumOutcome[]): readonly string[] {
  return outcomes.map((one) => (one.ok ? 'pass' : one.refusal.code));
}

describe('a digest without a name', () => {
  test('stands for the artifact that its own name names', () => {
    const lists = [
      list(hash('a'), 'a.sha256'),
      list(hash('b', 'sha512'), 'b.SHA512'),
      list(hash('out/c'), 'out/c.sha256sum'),
    ];
    expect(codes(check(lists, ['a', 'b', 'out/c']))).toEqual(['pass', 'pass', 'pass']);
  });

  test.each([
    [
      'swapped sidecars',
      [list(hash('b'), 'a.sha256'), list(hash('a'), 'b.sha256')],
      ['CHECKSUM_MISMATCH', 'CHECKSUM_MISMATCH'],
    ],
    [
      'the sidecar of another file',
      [list(hash('a'), 'a.sha256'), list(hash('b'), 'c.sha256')],
      ['CHECKSUM_LIST_MALFORMED', 'CHECKSUM_LIST_MALFORMED'],
    ],
    ['a sidecar is missing', [list(hash('a'), 'a.sha256')], ['pass', 'CHECKSUM_UNLISTED']],
    [
      'a sidecar in another folder',
      [list(hash('a'), 'out/a.sha256'), list(hash('b'), 'b.sha256')],
      ['CHECKSUM_LIST_MALFORMED', 'CHECKSUM_LIST_MALFORMED'],
    ],
    ['a weak digest', [list(hash('a', 'md5'), 'a.sha256'), list(hash('b'), 'b.sha256')], ['CHECKSUM_WEAK', 'pass']],
    [
      'another case',
      [list(hash('a'), 'A.sha256'), list(hash('b'), 'b.sha256')],
      ['CHECKSUM_LIST_MALFORMED', 'CHECKSUM_LIST_MALFORMED'],
    ],
    [
      'a name that is not a sidecar of it',
      [list(hash('a'), 'a.txt'), list(hash('b'), 'b.sha256')],
      ['CHECKSUM_LIST_MALFORMED', 'CHECKSUM_LIST_MALFORMED'],
    ],
    [
      'another list contradicts it',
      [list(hash('a'), 'a.sha256'), list(`${hash('x')}  a\n`, 'SUMS'), list(hash('b'), 'b.sha256')],
      ['CHECKSUM_MISMATCH', 'pass'],
    ],
  ])('twin: %s', (_, lists, expected) => {
    expect(codes(check(lists, ['a', 'b']))).toEqual(expected);
  });

  test('namesakes in two folders have each their own', () => {
    const lists = [list(hash('a'), 'a.sha256'), list(hash('out/a'), 'out/a.sha256')];
    expect(codes(check(lists, ['a', 'out/a']))).toEqual(['pass', 'pass']);
  });

  test('else it stands for the only artifact', () => {
    expect(codes(check([list(hash('a'), 'digest.txt')], ['a']))).toEqual(['pass']);
    expect(codes(check([list(hash('b'), 'digest.txt')], ['a']))).toEqual(['CHECKSUM_MISMATCH']);
  });

  test('alone, the file that its own name names is the artifact', () => {
    expect(listedFiles(list(hash('x'), 'out/kubectl.sha256'), 'exact', posix).files).toMatchObject([
      { name: 'kubectl', path: '/ws/out/kubectl' },
    ]);
    expect(listedFiles(list(hash('x'), 'digest.txt'), 'exact', posix).refused[0]?.refusal.code).toBe(
      'CHECKSUM_LIST_MALFORMED',
    );
    expect(listedFiles(list(hash('x'), '...sha256'), 'exact', posix).files).toEqual([]);
  });
});

describe('a sidecar of its own', () => {
  const own = (entries: Record<string, PlacedList[]>): IndexOptions => ({ own: new Map(Object.entries(entries)) });

  test('speaks of its artifact, with a name or without', () => {
    const options = own({ a: [list(`${hash('a')}  a\n`, 'a.sha256')], b: [list(hash('b'), 'sums/b.txt')] });
    expect(codes(check([], ['a', 'b'], options))).toEqual(['pass', 'pass']);
  });

  test.each([
    [
      'swapped',
      { a: [list(`${hash('b')}  b\n`, 'a.sha256')], b: [list(`${hash('a')}  a\n`, 'b.sha256')] },
      ['CHECKSUM_UNLISTED', 'CHECKSUM_UNLISTED'],
    ],
    [
      'swapped, bare',
      { a: [list(hash('b'), 'a.sha256')], b: [list(hash('a'), 'b.sha256')] },
      ['CHECKSUM_MISMATCH', 'CHECKSUM_MISMATCH'],
    ],
    [
      'only of the other',
      { a: [list(`${hash('a')}  a\n${hash('b')}  b\n`, 'a.sha256')], b: [] },
      ['pass', 'CHECKSUM_UNLISTED'],
    ],
    [
      'two digests for one name',
      { a: [list(`${hash('a')}  a\n${hash('x')}  a\n`, 'a.sha256')], b: [list(hash('b'), 'b.sha256')] },
      ['CHECKSUM_MISMATCH', 'pass'],
    ],
    [
      'the digest is right, the name is not',
      { a: [list(`${hash('a')}  a-rc1\n`, 'a.sha256')], b: [list(hash('b'), 'b.sha256')] },
      ['CHECKSUM_UNLISTED', 'pass'],
    ],
    [
      'only a weak digest',
      { a: [list(`${hash('a', 'sha1')}  a\n`, 'a.sha1')], b: [list(hash('b'), 'b.sha256')] },
      ['CHECKSUM_WEAK', 'pass'],
    ],
    [
      'an unsupported algorithm',
      { a: [list(`BLAKE3 (a) = ${hash('a')}\n`, 'a.b3')], b: [list(hash('b'), 'b.sha256')] },
      ['CHECKSUM_LIST_MALFORMED', 'pass'],
    ],
  ])('twin: %s', (_, entries, expected) => {
    expect(codes(check([], ['a', 'b'], own(entries)))).toEqual(expected);
  });
});

describe('paths of the machine that made the list', () => {
  const made = list(`${hash('other')}  /build/z\n${hash('tool')} */Users/runner/out/tool\n`, 'SUMS');
  const base = { names: 'base' } as const;

  test('are refused with the right entry and the way out', () => {
    const [outcome] = check([made], ['tool']);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'CHECKSUM_UNLISTED' } });
    expect(outcome && !outcome.ok && outcome.refusal.hint).toMatch(
      /`\/Users\/runner\/out\/tool`.*`checksum-names: base`/,
    );
  });

  test('the entry is found by SHA-512 as well, and no other digest is offered', () => {
    const [right] = check([list(`${hash('tool', 'sha512')}  dist/tool\n`, 'SUMS')], ['tool']);
    expect(right && !right.ok && right.refusal.hint).toMatch(/`dist\/tool`.*`checksum-names: base`/);
    const [wrong] = check([list(`${hash('x', 'sha512')}  dist/tool\n`, 'SUMS')], ['tool']);
    expect(wrong && !wrong.ok && wrong.refusal.hint).not.toMatch(/checksum-names/);
  });

  test('with `base` the last part counts, written on Windows as well', () => {
    expect(codes(check([made], ['tool'], base))).toEqual(['pass']);
    expect(codes(check([list(`${hash('tool')}  C:\\build\\tool\n`, 'SUMS')], ['tool'], base))).toEqual(['pass']);
    expect(codes(check([list(`${hash('tool')}  x/tool\n${hash('tool')}  y/tool\n`, 'SUMS')], ['tool'], base))).toEqual([
      'pass',
    ]);
  });

  test.each([
    ['another digest', `${hash('x')}  /build/tool\n`, 'CHECKSUM_MISMATCH'],
    ['two of one last part', `${hash('tool')}  x/tool\n${hash('x')}  y/tool\n`, 'CHECKSUM_UNLISTED'],
    ['two, and one has the exact name', `${hash('tool')}  tool\n${hash('x')}  y/tool\n`, 'CHECKSUM_UNLISTED'],
    ['two, of different algorithms', `${hash('tool')}  x/tool\n${hash('x', 'sha512')}  y/tool\n`, 'CHECKSUM_UNLISTED'],
    ['two, and one is weak', `${hash('tool')}  x/tool\n${hash('x', 'md5')}  y/tool\n`, 'CHECKSUM_UNLISTED'],
    ['a name that only ends so', `${hash('tool')}  /build/my-tool\n`, 'CHECKSUM_UNLISTED'],
    ['another case', `${hash('tool')}  /build/Tool\n`, 'CHECKSUM_UNLISTED'],
    ['only a weak digest', `${hash('tool', 'md5')}  /build/tool\n`, 'CHECKSUM_WEAK'],
  ])('twin: %s', (_, text, code) => {
    expect(codes(check([list(text, 'SUMS')], ['tool'], base))).toEqual([code]);
  });

  test('two lists of one folder that do not agree', () => {
    const lists = [made, list(`${hash('x')}  y/tool\n`, 'MORE')];
    expect(codes(check(lists, ['tool'], base))).toEqual(['CHECKSUM_UNLISTED']);
  });

  test('alone, files are looked for by their last part beside the list', () => {
    expect(listedFiles(made, 'base', posix).files.map(({ path }) => path)).toEqual(['/ws/z', '/ws/tool']);
    expect(listedFiles(list(`${hash('x')}  a/..\n`, 'SUMS'), 'base', posix).refused[0]?.refusal.code).toBe(
      'UNSAFE_PATH',
    );
    expect(listedFiles(made, 'exact', posix).files).toEqual([]);
  });

  test('what no artifact covers is looked for by its last part', () => {
    const index = indexChecksums([made], [file('tool')], { names: 'base', paths: posix });
    expect(uncoveredEntries(index, [file('tool')], '/ws').map(({ paths }) => paths)).toEqual([['/ws/z']]);
  });
});

test('20,000 files in one list, or in as many sidecars, are no entries × files', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `f${at}`);
  const subjects = names.map(file);
  const text = names.map((name) => `${hash(name)}  ${name}`).join('\n');
  const sidecars = names.map((name) => list(`${hash('x')}  ${name}`, `${name}.sha256`));
  // Products of these would be hundreds of millions of steps.
  for (const lists of [[list(text, 'SUMS')], sidecars]) {
    const index = indexChecksums(lists, subjects, { paths: posix });
    expect(subjects.every((subject) => neededAlgorithms(index, subject).has('sha256'))).toBe(true);
  }
});
