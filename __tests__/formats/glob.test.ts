import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_GLOB_WILDCARDS } from '../../src/core/limits.js';
import { type Backslash, compileGlob, escapeGlob, type Glob, isGlob, literalName } from '../../src/formats/glob.js';
import { MAX_SPELLINGS } from '../../src/formats/glob-braces.js';

function glob(text: string, backslash: Backslash = 'escapes'): Glob {
  const compiled = compileGlob(text, backslash);
  if ('refusal' in compiled) throw new Error(compiled.refusal.message);
  return compiled;
}

const walked = (compiled: Glob, name: string): boolean =>
  compiled.accepts(name.split('/').reduce((state, segment) => compiled.step(state, segment), compiled.start));

describe('what matches, and what each star took', () => {
  test.each<[string, string, readonly string[] | undefined]>([
    ['*', 'a', ['a']],
    ['*', '.hidden', ['.hidden']],
    ['*', 'two\nlines\n', ['two\nlines\n']],
    ['*', 'a/b', undefined],
    ['*', '', ['']],
    ['dist/*.tar.gz', 'dist/tool.tar.gz', ['tool']],
    ['dist/*.tar.gz', 'dist/.tar.gz', ['']],
    ['dist/*.tar.gz', 'dist/tool.tar.gz.sig', undefined],
    ['dist/*.tar.gz', 'xdist/tool.tar.gz', undefined],
    ['./dist//*', 'dist/a', ['a']],
    ['runner-image-*.tar', 'runner-image-x86_64.tar', ['x86_64']],
    ['tool-*-*.zip', 'tool-linux-arm64-musl.zip', ['linux', 'arm64-musl']],
    ['*a*a', 'aaaa', ['', 'aa']],
    ['**', 'a', []],
    ['**', 'a/b/c', []],
    ['a/**', 'a', undefined],
    ['a/**', 'a/b/c', []],
    ['**/x', 'x', []],
    ['**/x', 'a/b/x', []],
    ['**/a/*/c', 'a/b/a/x/c', ['x']],
    ['**/**/x', 'x', []],
    ['a/**/b/**/c', 'a/b/x/b/y/c', []],
    ['a/**/b/**/c', 'a/x/y/c', undefined],
    ['a**b', 'axyb', ['xy']],
    ['?', '\u{1f600}', []],
    ['??', '\u{1f600}', undefined],
    ['?', '\n', []],
    ['?', '/', undefined],
    ['[a-c]', 'b', []],
    ['[a-c]', '-', undefined],
    ['[!a-c]', 'd', []],
    ['[^a-c]', 'b', undefined],
    ['[]]', ']', []],
    ['[!]]', 'x', []],
    ['[a-]', '-', []],
    ['[\\]]', ']', []],
    ['[a\\-c]', 'b', undefined],
    ['[[]x]', '[x]', []],
    ['[\u{1f600}-\u{1f610}]', '\u{1f605}', []],
    ['[ab', '[ab', []],
    ['a[/]b', 'a[/]b', []],
    ['{a,b}.sig', 'b.sig', []],
    ['{a,b}.sig', 'c.sig', undefined],
    ['x{,.sig}', 'x', []],
    ['{a,{b,c}d}', 'cd', []],
    ['{a/b,c}/*', 'a/b/x', ['x']],
    ['{x-*,y-*}.z', 'y-1.z', ['1']],
    ['{a}', '{a}', []],
    ['{1..3}', '{1..3}', []],
    ['{a,b', '{a,b', []],
    ['{[,],b}', ',', []],
    ['\\*', '*', []],
    ['\\*', 'x', undefined],
    ['a\\', 'a\\', []],
    ['\\{a,b\\}', '{a,b}', []],
    ['a.c', 'abc', undefined],
    ['(a|b)+$', '(a|b)+$', []],
    ['A', 'a', undefined],
    ['caf\u00e9', 'cafe\u0301', undefined],
  ])('%j on %j', (pattern, name, captures) => {
    expect(glob(pattern).match(name)).toEqual(captures);
    expect(walked(glob(pattern), name)).toBe(captures !== undefined);
  });

  test('a backslash separates folders where the system writes them so', () => {
    expect(glob('dist\\*.tar', 'separates').match('dist/a.tar')).toEqual(['a']);
    expect(isGlob('dist\\a', 'separates')).toBe(false);
    expect(isGlob('dist\\a', 'escapes')).toBe(true);
  });
});

describe('what is refused', () => {
  test.each([
    ['../*', 'UNSAFE_PATH'],
    ['a/../*', 'UNSAFE_PATH'],
    ['{a,..}/x', 'UNSAFE_PATH'],
    ['/etc/*', 'UNSAFE_PATH'],
    ['{/etc,a}/x', 'UNSAFE_PATH'],
    ['?'.repeat(MAX_GLOB_WILDCARDS + 1), 'LIMIT_EXCEEDED'],
    ['{a,b}'.repeat(11), 'LIMIT_EXCEEDED'],
    ['{'.repeat(5_000), 'LIMIT_EXCEEDED'],
  ])('%j: %s', (pattern, code) => {
    expect(compileGlob(pattern, 'escapes')).toMatchObject({ refusal: { code } });
  });

  test('as many wildcards as allowed', () => {
    expect(glob('?'.repeat(MAX_GLOB_WILDCARDS)).match('x'.repeat(MAX_GLOB_WILDCARDS))).toEqual([]);
  });
});

test('a pattern that would stall a backtracking matcher answers', () => {
  expect(glob(`${'*a'.repeat(30)}b`).match('a'.repeat(4_000))).toBeUndefined();
  expect(glob(`${'**/a/'.repeat(15)}b`).match('a/'.repeat(2_000))).toBeUndefined();
});

test('matchesAllBelow: only where nothing below can escape', () => {
  expect(glob('a/**').matchesAllBelow('a')).toBe(true);
  expect(glob('a/**').matchesAllBelow('a/b')).toBe(true);
  expect(glob('**/a/**').matchesAllBelow('x/a')).toBe(true);
  expect(glob('a/**').matchesAllBelow('b')).toBe(false);
  expect(glob('a/**/x').matchesAllBelow('a')).toBe(false);
  expect(glob('a/*').matchesAllBelow('a')).toBe(false);
});

/** Patterns as trees, so that the reference shares neither parser nor matcher with the real thing. */
type Node = string | { readonly star: true } | { readonly one: true } | Set | { readonly either: readonly string[] };
interface Set {
  readonly not: boolean;
  readonly of: readonly string[];
}

const ALPHABET = ['a', 'b', '.', '-', '\n', '*', '[', ']', '{', '}', ',', '!', '\\', 'é', '\u{1f600}'];
const char = fc.constantFrom(...ALPHABET);
const node: fc.Arbitrary<Node> = fc.oneof(
  { weight: 4, arbitrary: char },
  { weight: 3, arbitrary: fc.constant<Node>({ star: true }) },
  { weight: 1, arbitrary: fc.constant<Node>({ one: true }) },
  { weight: 1, arbitrary: fc.record({ not: fc.boolean(), of: fc.array(char, { minLength: 1, maxLength: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      either: fc.array(fc.string({ unit: char, minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
    }),
  },
);
const isStar = (part: Node | undefined): boolean => typeof part === 'object' && 'star' in part;
/** Two stars side by side would be written `**`; so would two with an empty alternative between them. */
const segment = fc
  .array(node, { minLength: 1, maxLength: 5 })
  .map((nodes) => nodes.filter((part, index) => !isStar(part) || !isStar(nodes[index - 1])));
const path = fc.array(
  fc.oneof({ weight: 4, arbitrary: segment }, { weight: 1, arbitrary: fc.constant('**' as const) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const names = fc.array(fc.string({ unit: char, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

const escape = (text: string): string => text.replace(/[*?[\]{},\\!^-]/g, '\\$&');
function write(part: Node): string {
  if (typeof part === 'string') return escape(part);
  if ('star' in part) return '*';
  if ('one' in part) return '?';
  if ('either' in part) return `{${part.either.map(escape).join(',')}}`;
  return `[${part.not ? '!' : ''}${part.of.map(escape).join('')}]`;
}

function slowly(nodes: readonly Node[], text: readonly string[]): boolean {
  const [first, ...rest] = nodes;
  if (first === undefined) return text.length === 0;
  if (typeof first === 'string') return text[0] === first && slowly(rest, text.slice(1));
  if ('star' in first) return Array.from({ length: text.length + 1 }).some((_, n) => slowly(rest, text.slice(n)));
  if ('either' in first) return first.either.some((option) => slowly([...Array.from(option), ...rest], text));
  const matches = 'one' in first || first.of.includes(text[0] ?? '') !== first.not;
  return text.length > 0 && matches && slowly(rest, text.slice(1));
}

function slowlyPath(steps: readonly (readonly Node[] | '**')[], parts: readonly string[]): boolean {
  const [first, ...rest] = steps;
  if (first === undefined) return parts.length === 0;
  if (first !== '**')
    return parts.length > 0 && slowly(first, Array.from(parts[0] ?? '')) && slowlyPath(rest, parts.slice(1));
  if (rest.every((step) => step === '**')) return parts.length > 0;
  return Array.from({ length: parts.length + 1 }).some((_, n) => slowlyPath(rest, parts.slice(n)));
}

/** `.`, `..` and nothing are no names, and as a whole segment of a pattern they mean something else. */
const isPlain = (step: readonly Node[] | '**'): boolean =>
  step === '**' ||
  step.some((part) => typeof part === 'object' && !('either' in part)) ||
  !['', '.', '..'].some((text) => slowly(step, Array.from(text)));

/** How many patterns without braces it stands for; more than the limit are refused. */
const spellingsOf = (steps: readonly ('**' | readonly Node[])[]): number =>
  steps
    .flatMap((step) => (step === '**' ? [] : step))
    .reduce((all, part) => (typeof part === 'object' && 'either' in part ? all * part.either.length : all), 1);

describe('properties', () => {
  test('agrees with a naive reference, at once and segment by segment', () => {
    fc.assert(
      fc.property(path, names, (steps, parts) => {
        const written = steps.map((step) => (step === '**' ? step : step.map(write).join('')));
        fc.pre(steps.every(isPlain) && spellingsOf(steps) <= MAX_SPELLINGS);
        const compiled = glob(written.join('/'));
        const expected = slowlyPath(steps, parts);
        expect(compiled.match(parts.join('/')) !== undefined).toBe(expected);
        expect(walked(compiled, parts.join('/'))).toBe(expected);
      }),
      { numRuns: 20_000 },
    );
  });

  test('a name made from a pattern matches, and its captures put back give the name', () => {
    const stars = fc.array(fc.tuple(fc.string({ unit: char, maxLength: 3 }), fc.string({ unit: char, maxLength: 3 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(stars, (pairs) => {
        const pattern = pairs.map(([text]) => `x${escape(text)}*`).join('');
        const captures = glob(pattern).match(pairs.map(([text, star]) => `x${text}${star}`).join(''));
        expect(captures).toHaveLength(pairs.length);
        expect(pairs.map(([text], index) => `x${text}${captures?.[index]}`).join('')).toBe(
          pairs.map(([text, star]) => `x${text}${star}`).join(''),
        );
      }),
    );
  });

  test.each<Backslash>(['escapes', 'separates'])(
    'an escaped name matches itself alone (a backslash %s)',
    (backslash) => {
      const units = backslash === 'escapes' ? ALPHABET : ALPHABET.filter((unit) => unit !== '\\');
      const text = fc
        .string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 8 })
        .filter((name) => !/^\.*$/.test(name));
      fc.assert(
        fc.property(text, text, (name, other) => {
          expect(glob(escapeGlob(name, backslash), backslash).match(name)).toEqual([]);
          expect(glob(escapeGlob(name, backslash), backslash).match(other) !== undefined).toBe(name === other);
          expect(escapeGlob(name, backslash).startsWith('!')).toBe(false);
          expect(literalName(escapeGlob(name, backslash), backslash)).toBe(
            `${name.startsWith('!') ? './' : ''}${name}`,
          );
        }),
      );
    },
  );

  test.each<[Backslash, string, string | undefined]>([
    ['escapes', 'a\\[1\\].bin', 'a[1].bin'],
    ['escapes', 'a\\\\*', undefined],
    ['escapes', 'a\\[1].*', undefined],
    ['escapes', 'a[1]', undefined],
    ['escapes', 'a\\', undefined],
    ['separates', 'a[[]1].bin', 'a[1].bin'],
    ['separates', 'a[[]1].*', undefined],
    ['separates', 'a[1]', undefined],
  ])('a pattern is a name only if no wildcard is left (a backslash %s): %s', (backslash, pattern, name) => {
    expect(literalName(pattern, backslash)).toBe(name);
  });
});
