import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapePattern, exactly, matches, pattern } from '../../src/formats/matcher.js';
import { fillTemplate } from '../../src/model/template.js';
import { fillGlob, fillLiteral, fillPattern, fillTemplateVariables } from '../../src/policy/document/variables.js';
import type { Attempt } from '../../src/core/attempt.js';
import { compileGlob } from '../../src/formats/glob.js';

const variables = new Map([
  ['repo', 'acme/to.ol'],
  ['v', '1.2'],
  ['star', '*'],
  ['bang', '!x'],
  ['open', '{v}'],
]);

function value<T>(attempt: Attempt<T>): T {
  if ('problem' in attempt) throw new Error(attempt.problem.message);
  return attempt.value;
}

function problem(attempt: Attempt<unknown>): string {
  return 'problem' in attempt ? attempt.problem.message : 'none';
}

describe('in patterns', () => {
  test.each([
    ['^https://github\\.com/{repo}/x$', '^https://github\\.com/(?:acme/to\\.ol)/x$'],
    ['v[0-9]{1}', 'v[0-9]{1}'],
    ['v[0-9]{1,3}\\.{2,}', 'v[0-9]{1,3}\\.{2,}'],
    ['\\p{Greek}\\P{Lu}\\x{10FFFF}\\x{abc}', '\\p{Greek}\\P{Lu}\\x{10FFFF}\\x{abc}'],
    ['\\{v}', '\\{v}'],
    ['\\\\{v}', '\\\\(?:1\\.2)'],
    ['{v}{2}', '(?:1\\.2){2}'],
    ['{v}*', '(?:1\\.2)*'],
    ['\\Qa.b\\E{v}', '\\Qa.b\\E(?:1\\.2)'],
    ['[]a]{v}[^]b]', '[]a](?:1\\.2)[^]b]'],
    ['[[:alpha:]]{v}', '[[:alpha:]](?:1\\.2)'],
    ['{open}', '(?:\\{v\\})'],
    ['{', '{'],
    ['{,3}', '{,3}'],
  ])('%s', (source, expected) => {
    expect(value(fillPattern(source, variables))).toBe(expected);
  });

  test.each([
    ['{tag}', /`\{tag\}` is not defined/],
    ['[{v}]', /inside `\[…\]`/],
    ['[^a{v}]', /inside `\[…\]`/],
    ['\\Q{v}\\E', /between `\\Q` and `\\E`/],
    ['\\Q{v}', /between/],
  ])('refuses %s', (source, message) => {
    expect(problem(fillPattern(source, variables))).toMatch(message);
  });

  test('a value matches itself and nothing else, whatever it is', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('.*+?()[]{}|\\^$aE1-/@ ')),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (chosen, other) => {
        const source = value(fillPattern('<{x}>', new Map([['x', chosen]])));
        expect(matches(pattern(source), `<${chosen}>`)).toBe(true);
        expect(matches(pattern(source), `<${other}>`)).toBe(chosen === other);
        expect(matches(pattern(escapePattern(chosen)), chosen)).toBe(true);
      }),
    );
  });
});

describe('in globs', () => {
  test('a value matches itself and nothing else, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('*?[]{},!\\ab-')), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, text, (chosen, other) => {
        const glob = compileGlob(value(fillGlob('{x}', new Map([['x', chosen]]))), 'escapes');
        if ('refusal' in glob) return;
        expect(glob.match(chosen)).toBeDefined();
        expect(glob.match(other) !== undefined).toBe(chosen === other);
      }),
    );
  });

  test('a value excludes nothing', () => {
    expect(value(fillGlob('{bang}', variables))).toBe('./!x');
    expect(value(fillGlob('!{bang}', variables))).toBe('!!x');
    expect(value(fillGlob('a{bang}', variables))).toBe('a!x');
  });

  test('braces with a comma are no variable', () => {
    expect(value(fillGlob('dist/*.{tar,zip}', variables))).toBe('dist/*.{tar,zip}');
  });
});

describe('in templates', () => {
  const subject = { kind: 'file', name: 'out/a.gz', path: '/out/a.gz', captures: ['a'] } as const;

  test.each([
    ['{dir}/{name}.{v}.sig', 'out/a.gz.1.2.sig'],
    ['{path}.{1}', 'out/a.gz.a'],
    ['{open}/{1}', '{v}/a'],
    ['plain', 'plain'],
  ])('%s', (source, expected) => {
    expect(fillTemplate(value(fillTemplateVariables(source, variables)), subject)).toBe(expected);
  });

  test('a value is no placeholder', () => {
    const template = value(fillTemplateVariables('{x}', new Map([['x', '{path}{1}']])));
    expect(fillTemplate(template, subject)).toBe('{path}{1}');
    expect(template.source).toBe('{path}{1}');
  });

  test('an unknown name is refused', () => {
    expect(problem(fillTemplateVariables('{file}', variables))).toMatch(/`\{file\}` is not defined/);
  });
});

test('in literal text a value is filled in once', () => {
  expect(value(fillLiteral('{open}-{repo}', variables))).toBe('{v}-acme/to.ol');
  expect(exactly(value(fillLiteral('{star}', variables)))).toEqual({ kind: 'exact', value: '*' });
  expect(problem(fillLiteral('{nope}', new Map()))).toMatch(/no variable is/);
});
