/** What a policy file may hold before the YAML parser sees it: levels, lines, and characters that mean something. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { MAX_POLICY_BYTES, MAX_POLICY_INDICATORS, MAX_POLICY_LINES } from '../../../src/core/limits.ts';
import { readYaml } from '../../../src/policy/file/yaml.ts';
import { policyExcess } from '../../../src/policy/file/yaml-bounds.ts';

/** As much of a text as a policy file may be long. */
const whole = (text: string): string => text.repeat(Math.floor(MAX_POLICY_BYTES / text.length));
const indented = (line: string, count: number): string =>
  Array.from({ length: count }, (_, depth) => `${' '.repeat(depth)}${line}\n`).join('');

describe('is not given to the parser', () => {
  const NESTED = /nested too deeply/;
  test.each<[string, string, RegExp]>([
    ['lists in lists', whole('['), NESTED],
    ['mappings in mappings', whole('{'), NESTED],
    ['both', whole('[{'), NESTED],
    ['one list a line', whole('[\n'), NESTED],
    ['one list an item', whole('- [a,\n'), NESTED],
    ['items of items', whole('- '), NESTED],
    ['keys of keys', whole('? '), NESTED],
    ['values of values', whole('a: '), NESTED],
    ['values of values in quotes', whole('"a": '), NESTED],
    ['values of values in a list', `[${whole('a: ')}`, NESTED],
    ['values of values without blanks', `[${whole('"a":')}`, NESTED],
    ['mappings by indentation', indented('a:', 100), NESTED],
    ['items by indentation', indented('-', 100), NESTED],
    ['brackets that close nothing', whole(']'), /close nothing/],
    ['braces that close nothing', whole('}\n'), /close nothing/],
    ['empty lines', whole('\n'), /more than 20000 lines/],
    ['comments', whole('#\n'), /more than 20000 lines/],
    ['anchors', whole('&a '), /more than 50000 characters/],
    ['aliases', whole('*a '), /more than 50000 characters/],
    ['tags', whole('!a '), /more than 50000 characters/],
    ['commas', `[${whole(',')}`, /more than 50000 characters/],
    ['texts', whole('""'), /more than 50000 characters/],
    ['escapes that do not exist', `"${whole('\\x')}`, /more than 50000 characters/],
    ['items', whole('-\n'), /more than 20000 lines/],
    ['directives', whole('%a\n'), /more than 20000 lines/],
  ])('%s', (_, text, message) => {
    const { tree, problems } = readYaml(Buffer.from(text));
    expect(tree).toBeUndefined();
    expect(problems).toMatchObject([{ message: expect.stringMatching(message), place: { line: expect.any(Number) } }]);
  });

  test('the place is told', () => {
    expect(policyExcess(`version: 1\nrules: ${'['.repeat(65)}`)).toMatchObject({ place: { line: 2, column: 72 } });
    expect(policyExcess(`a: 1\n  ${'- '.repeat(65)}x`)).toMatchObject({ place: { line: 2, column: 1 } });
  });
});

describe('is given to the parser', () => {
  const folder = 'examples/policies';
  test.each(readdirSync(folder))('the example %s', (name) => {
    expect(policyExcess(readFileSync(`${folder}/${name}`, 'utf8'))).toBeUndefined();
  });

  test.each<[string, string]>([
    ['as many lines', 'a: b\n'.repeat(MAX_POLICY_LINES)],
    ['as many characters', `a: [${','.repeat(MAX_POLICY_INDICATORS - 3)}]`],
    ['a list of mappings, in and out', '- {a: [b, {c: d}]}\n'.repeat(4_000)],
    ['blocks of many depths, in and out', 'a:\n  b:\n    - c: d\n      e:\n        - f\n'.repeat(2_000)],
    ['JSON on one line', JSON.stringify(Array.from({ length: 2_000 }, (_, index) => ({ a: { b: [index, 'x'] } })))],
    ['a fingerprint of SHA-512', `a: ${'AB:'.repeat(63)}CD`],
    ['addresses', 'a: https://example.com:443/x#y\n'.repeat(5_000)],
    ['a rule of dashes, and a key', `# ${'-'.repeat(200)}\na: |\n  -----BEGIN PUBLIC KEY-----\n  ${'-'.repeat(200)}\n`],
    ['patterns with brackets', "a: '[^/]+[a-z]{2}'\n".repeat(3_000)],
    ['a text of one line', `a: ${'word '.repeat(200_000)}`],
  ])('%s', (_, text) => {
    expect(policyExcess(text)).toBeUndefined();
  });
});

test('what the parser says is told without what it quotes', () => {
  for (const text of [
    'a: "x" secret',
    '"secret',
    '{ secret',
    'a: b: secret',
    '!secret x',
    '*secret',
    '%secret\n---\n',
    '@secret',
  ]) {
    const { problems } = readYaml(Buffer.from(text));
    expect(problems).not.toEqual([]);
    for (const { message } of problems.filter(({ message }) => message.startsWith('is not YAML')))
      expect([text, message]).toEqual([text, expect.not.stringContaining('secret')]);
  }
});
