import { win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPointer, valueAt } from '../../src/formats/json/json-pointer.js';
import { parseManifest } from '../../src/evidence/documents/manifest.js';
import { parseStrictJson } from '../../src/formats/json/strict-json.js';
import { MAX_JSON_DEPTH, MAX_MANIFEST_ENTRIES } from '../../src/core/limits.js';
import { DEFAULT_MANIFEST_FIELDS as FIELDS } from '../../src/policy/compile/manifest-fields.js';

const HEX = 'ab'.repeat(32);
const one = { name: 'x', sha256: HEX };
const parse = (document: unknown) =>
  parseManifest(Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)), 'm.json', FIELDS);
const problem = (document: unknown): string => {
  const parsed = parse(document);
  if (parsed.ok) throw new Error('it was taken');
  expect(parsed.refusal.code).toBe('MANIFEST_MALFORMED');
  return parsed.refusal.message;
};
const named = (name: unknown): unknown => ({ artifacts: [{ ...one, name }] });
const value = (document: unknown) => {
  const parsed = parse(document);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return parsed.value;
};

test.each<[string, unknown]>([
  ['its list', { artifacts: [one], Artifacts: [{ ...one, name: 'y' }] }],
  ['its version', { version: 'v1', VERSION: 'v2', artifacts: [one] }],
  ['a digest', { artifacts: [{ ...one, Sha256: 'cd'.repeat(32) }] }],
  ['a name, folded as Go folds it', { artifacts: [{ ...one, size: 1, ſize: 2 }] }],
  ['a member that is absent', { artifacts: [{ ...one, Size: 2 }] }],
])('%s under a second spelling is refused: another reader would see something else', (_, document) => {
  expect(problem(document)).toMatch(/it has a member ".+", which other tools take for one of \//);
});

test('members that nothing is read from may differ by case alone', () => {
  expect(value({ artifacts: [{ ...one, labels: { A: 1, a: 2 }, Mode: 1, mode: 2 }] }).entries).toHaveLength(1);
});

test('what it states, with members that nobody asks for', () => {
  const found = value({
    version: 'v1',
    arch: null,
    builtAt: '2026-03-04T12:33:00.5+01:00',
    artifacts: [
      { ...one, sha256: HEX.toUpperCase(), size: 0, mode: 'x' },
      { ...one, name: './sub/y' },
    ],
    __proto: 1,
  });
  expect(found).toMatchObject({ version: 'v1', builtAt: new Date('2026-03-04T11:33:00.5Z') });
  expect(found.arch).toBeUndefined();
  expect(found.entries).toEqual([
    { pointer: '/artifacts/0', name: 'x', sha256: HEX, size: 0 },
    { pointer: '/artifacts/1', name: 'sub/y', sha256: HEX },
  ]);
});

describe('names', () => {
  test.each(['x', 'x.y-z_1', 'sub/x', '...', '..x', 'x..', 'with space', '.hidden', '__proto__', 'é', './x'])(
    '%j',
    (name) => {
      expect(value(named(name)).entries).toHaveLength(1);
    },
  );
  test.each([
    '',
    '.',
    '..',
    '/',
    '/etc/passwd',
    '../x',
    'a/../x',
    'a/..',
    './../x',
    'a//x',
    'a/./x',
    'x/',
    './',
    'a\\..\\x',
    '\\\\host\\x',
    'C:x',
    'c:/x',
    'x\0',
    'x\ud800',
    null,
    7,
    ['x'],
    {},
    undefined,
  ])('%j is refused', (name) => {
    expect(problem(named(name))).toContain('/artifacts/0/name');
  });
  test('twice, however spelt', () => {
    expect(problem({ artifacts: [one, one] })).toContain('twice');
    expect(problem({ artifacts: [one, { ...one, name: './x' }] })).toContain('twice');
  });
  test('a stream of a file on Windows', () => {
    const bytes = Buffer.from(JSON.stringify(named('x:stream')));
    expect(parseManifest(bytes, 'm.json', FIELDS, win32).ok).toBe(false);
  });
});

describe('digests, sizes, times', () => {
  test.each([
    '',
    HEX.slice(1),
    `${HEX}0`,
    `sha256:${HEX}`,
    HEX.replace('a', 'g'),
    ` ${HEX}`,
    `${HEX}\n`,
    5,
    null,
    undefined,
  ])('SHA-256 %j', (sha256) => {
    expect(problem({ artifacts: [{ name: 'x', sha256 }] })).toContain('/artifacts/0/sha256');
  });
  test.each([-1, 1.5, '5', 2 ** 53, true, [], {}])('size %j', (size) => {
    expect(problem({ artifacts: [{ ...one, size }] })).toContain('/artifacts/0/size');
  });
  test.each([
    '',
    'yesterday',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01',
    '2026-01-01T00:00:00',
    '2026-01-01T25:00:00Z',
    -1,
    1.5,
    1e300,
    true,
    {},
  ])('time %j', (builtAt) => {
    expect(problem({ builtAt, artifacts: [one] })).toContain('/builtAt');
  });
  test.each([
    ['2026-01-01t00:00:00z', '2026-01-01T00:00:00.000Z'],
    [1_700_000_000, '2023-11-14T22:13:20.000Z'],
  ])('time %j is one', (builtAt, time) => {
    expect(value({ builtAt, artifacts: [one] }).builtAt?.toISOString()).toBe(time);
  });
});

describe('shape', () => {
  test.each([
    ['', 'it is empty'],
    ['null', 'not an object'],
    ['7', 'not an object'],
    ['{}', 'no list of artifacts at /artifacts'],
    ['{"artifacts":{}}', 'no list'],
    ['{"artifacts":[]}', 'records no artifact'],
    ['{"artifacts":[null]}', '/artifacts/0/name'],
    ['{"artifacts":[[]]}', '/artifacts/0/name'],
    ['{"artifacts":[]} {}', 'text follows its end'],
    ['\ufeff{}', 'byte order mark'],
    ['{"__proto__":{"artifacts":[{"name":"x"}]}}', 'no list of artifacts'],
    [`{"artifacts":[],"artifacts":[${JSON.stringify(one)}]}`, 'a member is given twice'],
    [`{"artifacts":[{"name":"x","sha256":"${HEX}","n\\u0061me":"y"}]}`, 'a member is given twice'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, `deeper than ${MAX_JSON_DEPTH}`],
  ])('%#', (text, words) => {
    expect(problem(text)).toContain(words);
  });
  test('no UTF-8', () => {
    expect(parseStrictJson(Buffer.from([0x22, 0xff, 0x22]))).toEqual({ problem: 'it is not UTF-8' });
  });
  test('too many artifacts', () => {
    const artifacts = Array.from({ length: MAX_MANIFEST_ENTRIES + 1 }, (_, index) => ({ ...one, name: `x${index}` }));
    expect(parse({ artifacts })).toMatchObject({
      ok: false,
      refusal: { code: 'LIMIT_EXCEEDED', expected: `at most ${MAX_MANIFEST_ENTRIES} artifacts` },
    });
    expect(value({ artifacts: artifacts.slice(1) }).entries).toHaveLength(MAX_MANIFEST_ENTRIES);
  });
  test('the line of a repeated key', () => {
    const parsed = parse('{\n"a": 1,\n"a": 2}');
    expect(parsed).toMatchObject({ ok: false, refusal: { at: { file: 'm.json', line: 3 } } });
  });
  test('a string of megabytes with all that looks like structure', () => {
    const text = JSON.stringify({ text: '"\\{}[]:,'.repeat(300_000), artifacts: [one] });
    expect(value(text).entries).toHaveLength(1);
  });
});

test('strict JSON is what JSON.parse reads, wherever no key stands twice', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => {
      const strict = parseStrictJson(Buffer.from(text));
      // fast-check makes its text from a value, so that no key stands twice in it.
      expect(strict).toEqual({ value: JSON.parse(text) as unknown });
    }),
  );
});

test('whatever the bytes, an answer and no exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        expect(typeof parseManifest(Buffer.from(bytes), 'm.json', FIELDS).ok).toBe('boolean');
      },
    ),
  );
});

describe('JSON pointers: the examples of RFC 6901, section 5', () => {
  const document = {
    foo: ['bar', 'baz'],
    '': 0,
    'a/b': 1,
    'c%d': 2,
    'e^f': 3,
    'g|h': 4,
    'i\\j': 5,
    'k"l': 6,
    ' ': 7,
    'm~n': 8,
  };
  test.each<[string, unknown]>([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
    ['/foo/2', undefined],
    ['/foo/00', undefined],
    ['/foo/-', undefined],
    ['/foo/length', undefined],
    ['/nope/x', undefined],
    ['/toString', undefined],
    ['/__proto__', undefined],
    ['foo', undefined],
    ['/~', undefined],
    ['/~2', undefined],
  ])('%j', (pointer, expected) => {
    expect(valueAt(document, pointer)).toEqual(expected);
  });
  test('`~01` is `~1`', () => {
    expect(readPointer('/~01')).toEqual(['~1']);
  });
});
