import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { wholePattern } from '../../src/commands/convert/anchored.js';
import { matches, pattern } from '../../src/formats/matcher.js';

const REPOSITORY = 'https://github.com/acme/widgets';
const WORKFLOW = `${REPOSITORY}/.github/workflows/release.yml`;

describe('a pattern that matched anywhere', () => {
  test.each([
    ['^https://github.com/acme/widgets', '^https://github.com/acme/widgets/.*'],
    ['https://github.com/acme', 'https://github.com/acme/.*'],
    ['https://github.com/acme/', 'https://github.com/acme/.*'],
    ['github\\.com/acme/widgets', 'https://github\\.com/acme/widgets/.*'],
    ['acme/widgets', 'https://github\\.com/acme/widgets/.*'],
    ['//github.com/acme/widgets', 'https://github.com/acme/widgets/.*'],
    [WORKFLOW, `${WORKFLOW}@.*`],
    [`${WORKFLOW}@`, `${WORKFLOW}@.*`],
    [`${WORKFLOW}@refs/tags/`, `${WORKFLOW}@refs/tags/.*`],
    [`${WORKFLOW}@refs/tags/v`, `${WORKFLOW}@refs/tags/v.*`],
    [`${WORKFLOW}@refs/tags/v[0-9]`, `${WORKFLOW}@refs/tags/v[0-9].*`],
    [`${REPOSITORY}/.github/workflows/release`, `${REPOSITORY}/.github/workflows/release[^/]*@.*`],
    ['https://github.com/acme/(widgets|tools)', 'https://github.com/acme/(widgets|tools)/.*'],
    [
      '^https://github.com/acme/a|^https://github.com/acme/b',
      '^https://github.com/acme/a/.*|^https://github.com/acme/b/.*',
    ],
    ['(?i)https://github.com/acme/widgets', '(?i)https://github.com/acme/widgets/.*'],
  ])('%s becomes %s', (given, whole) => {
    expect(wholePattern(given, 'identity')).toEqual({ pattern: whole, tighter: true });
  });

  test.each([
    `${WORKFLOW}@refs/heads/main`,
    `${WORKFLOW}@refs/tags/v1.2.3`,
    `${WORKFLOW}@refs/tags/v\\d+\\.\\d+\\.\\d+`,
    `${WORKFLOW}@refs/tags/{version}`,
    `${WORKFLOW}@.*`,
    'release@example\\.com',
  ])('%s stands for itself', (given) => {
    expect(wholePattern(given, 'identity')).toEqual({ pattern: given, tighter: true });
  });

  test('an issuer that is named is the whole issuer', () => {
    expect(wholePattern('token.actions.githubusercontent.com', 'issuer').pattern).toBe(
      'https://token.actions.githubusercontent.com',
    );
  });
});

describe('a pattern that says where it ends', () => {
  test.each([
    `^${WORKFLOW}@refs/tags/v.*$`,
    '^https://github.com/acme/widgets/[^$]*$',
    '\\Ahttps://github\\.com/acme/.*\\z',
  ])('%s stays as it is', (given) => {
    expect(wholePattern(given, 'identity')).toEqual({ pattern: given, tighter: false });
  });

  test('a `$` in a class or behind a backslash ends nothing', () => {
    expect(wholePattern('^https://github.com/acme/[$]', 'identity').pattern).toBe('^https://github.com/acme/[$]/.*');
    expect(wholePattern('^https://github.com/acme/\\$', 'identity').pattern).toBe('^https://github.com/acme/\\$/.*');
  });

  test('a variable leaves its quotes', () => {
    const given = `^${WORKFLOW}@refs/tags/\\Qv.{version}-x\\E$`;
    expect(wholePattern(given, 'identity').pattern).toBe(`^${WORKFLOW}@refs/tags/v\\.{version}-x$`);
  });
});

test('the fork, the other file and the prefix that cosign lets in stay out', () => {
  const { pattern: whole } = wholePattern('^https://github.com/acme/widgets', 'identity');
  const accepts = (text: string): boolean => matches(pattern(whole), text);
  expect(accepts(`${WORKFLOW}@refs/tags/v1`)).toBe(true);
  expect(accepts('https://github.com/acme/widgets-fork/.github/workflows/release.yml@refs/tags/v1')).toBe(false);
  const file = pattern(wholePattern(WORKFLOW, 'identity').pattern);
  expect(matches(file, `${WORKFLOW}@refs/tags/v1`)).toBe(true);
  expect(matches(file, `${WORKFLOW}.attacker.yml@refs/tags/v1`)).toBe(false);
  expect(matches(file, `https://evil.example/?${WORKFLOW}@refs/tags/v1`)).toBe(false);
});

/** Pieces that patterns in the world are made of, and those that could break what is built around them. */
const PIECES = [
  ...[
    '^',
    '$',
    '\\A',
    '\\z',
    '|',
    '(?i)',
    '(?m)',
    '(?s)',
    '(?U)',
    '\\b',
    '\\Q.+\\E',
    '[$@]',
    '[^]|]',
    '\\$',
    '.',
    '.*',
    '.+',
    '?',
    '+',
  ],
  ...[
    'https://',
    'github.com/',
    'github\\.com/',
    'acme',
    '/',
    'widgets',
    '.github/workflows/',
    'release',
    '.yml',
    '.ya?ml',
  ],
  ...[
    '@',
    'refs/',
    'tags/',
    'heads/',
    'main',
    'v',
    '1',
    '\\.',
    '[0-9]',
    '\\d+',
    '(a|b)',
    '(?:v|w)?',
    'bob@example.com',
  ],
];
const TEXTS = [
  'https://',
  'github.com/',
  'acme',
  '/',
  'widgets',
  '-fork',
  '.github/workflows/',
  'release',
  '.yml',
  '@',
  'refs/',
  'tags/',
].concat(['heads/', 'main', 'v', '1', '.2.3', 'a', 'b', '$', 'x', '\n', 'bob@example.com', '.+', 'evil.example/']);

test('whatever the pattern accepts, the given one accepts too', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }),
      fc.array(fc.array(fc.constantFrom(...TEXTS), { maxLength: 9 }), { minLength: 4, maxLength: 8 }),
      fc.constantFrom('identity' as const, 'issuer' as const),
      (pieces, texts, form) => {
        const given = compiled(pieces.join(''));
        fc.pre(given !== undefined);
        const whole = wholePattern(pieces.join(''), form).pattern;
        const converted = compiled(`\\A(?:${whole})\\z`);
        // One that does not compile accepts nothing; the converter says so.
        if (!converted) return;
        for (const text of [...texts.map((one) => one.join('')), ...madeFor(pieces)]) {
          if (!converted.matcher(text).find()) continue;
          accepted++;
          expect([given.matcher(text).find(), pieces.join(''), whole, text]).toEqual([
            true,
            pieces.join(''),
            whole,
            text,
          ]);
        }
      },
    ),
    { numRuns: 1_500, seed: 15 },
  );
  // The property says nothing where nothing is ever accepted.
  expect(accepted).toBeGreaterThan(400);
});

/** Texts that the pattern is likely to accept: its own pieces, with beginnings and endings that it did not ask for. */
function madeFor(pieces: readonly string[]): readonly string[] {
  const plain = pieces.filter((piece) => TEXTS.includes(piece)).join('');
  const endings = [
    '',
    '/',
    '/x',
    '@refs/tags/v1',
    '-fork',
    '.2.3',
    '/widgets/.github/workflows/release.yml@refs/tags/v1',
  ];
  return ['', 'https://', 'https://github.com/', 'x'].flatMap((before) =>
    endings.map((after) => before + plain + after),
  );
}

function compiled(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}
