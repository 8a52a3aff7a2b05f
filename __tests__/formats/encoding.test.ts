import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64, readPem, readPemMaybeWrapped } from '../../src/formats/encoding.ts';
import { makeKeys } from '../support/sigstore/index.ts';

describe('base64', () => {
  test.each<[string, unknown, string | undefined]>([
    ['whole groups', 'YWJj', 'abc'],
    ['one pad', 'YWI=', 'ab'],
    ['two pads', 'YQ==', 'a'],
    ['a final newline', 'YWJj\n', 'abc'],
    ['wrapped lines', 'YW\r\nJj\r\nYWJj\r\n', 'abcabc'],
    ['space around', ' \tYWJj ', 'abc'],
    ['plus and slash', '+/+/', Buffer.from([0xfb, 0xff, 0xbf]).toString('latin1')],
    ['bits that are left over', 'YR==', 'a'],
    ['nothing', '', undefined],
    ['white space only', ' \n', undefined],
    ['pads only', '====', undefined],
    ['a missing pad', 'YWI', undefined],
    ['one letter too many', 'YWJjY', undefined],
    ['three pads', 'Y===', undefined],
    ['a pad in the middle', 'YQ==YWJj', undefined],
    ['a pad in the last group but one', 'YWI=YWI=', undefined],
    ['the alphabet of URLs', '-_-_', undefined],
    ['a space inside', 'YW Jj', undefined],
    ['another letter', 'YWJ!', undefined],
    ['a letter beyond ASCII', 'YWJ\u00e9', undefined],
    ['hex that looks like it, but odd', '0a1b2', undefined],
    ['a number', 1234, undefined],
    ['no text', undefined, undefined],
    ['a list', ['YWJj'], undefined],
  ])('%s', (_, text, expected) => {
    expect(decodeBase64(text)?.toString('latin1')).toBe(expected);
  });

  test('what is encoded is decoded, however the lines are wrapped', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.integer({ min: 1, max: 80 }), (bytes, width) => {
        const text = Buffer.from(bytes)
          .toString('base64')
          .replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\n');
        expect(decodeBase64(text)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('evidence of tens of MiB is decoded too, and refused without an exception', () => {
    const large = 'QUJD'.repeat(6_000_000);
    expect(decodeBase64(large)).toHaveLength(18_000_000);
    expect(decodeBase64(`${large}!`)).toBeUndefined();
    expect(decodeBase64(`${large}====`)).toBeUndefined();
  });
});

describe('PEM', () => {
  const { pem, spki } = makeKeys();
  const other = makeKeys();

  test.each<[string, string, number]>([
    ['one block', pem, 1],
    ['two blocks', `${pem}${other.pem}`, 2],
    ['text around', `subject=x\n${pem}\ntrailing`, 1],
    ['line ends of Windows', pem.replaceAll('\n', '\r\n'), 1],
    ['indented lines', pem.replaceAll(/\n(?=[A-Za-z])/g, '\n  '), 1],
    ['no end', pem.slice(0, -30), 0],
    ['another label at the end', pem.replace('END PUBLIC', 'END PRIVATE'), 0],
    ['a body that is not base64', pem.replace('A', '!'), 0],
    ['a body that is cut off', pem.replace(/.(?==*\n-----END)/, ''), 0],
    ['an empty body', '-----BEGIN X-----\n-----END X-----\n', 0],
    ['nothing', '', 0],
  ])('%s', (_, text, count) => {
    expect(readPem(text)).toHaveLength(count);
    if (count > 0) expect(readPem(text)[0]).toEqual({ label: 'PUBLIC KEY', der: spki });
  });

  test('base64 around PEM, once', () => {
    const wrapped = Buffer.from(pem).toString('base64');
    expect(readPemMaybeWrapped(wrapped)).toEqual(readPem(pem));
    expect(readPemMaybeWrapped(pem)).toEqual(readPem(pem));
    expect(readPemMaybeWrapped(Buffer.from(wrapped).toString('base64'))).toEqual([]);
    expect(readPemMaybeWrapped('neither')).toEqual([]);
  });

  test('hostile text ends soon and throws nothing', () => {
    const begin = '-----BEGIN A-----\n';
    for (const text of [
      begin.repeat(200_000),
      `${begin}${'A'.repeat(4_000_000)}`,
      `${begin}${' \n'.repeat(2_000_000)}`,
      `${begin}${'A'.repeat(60_000_000)}\n-----END B-----`,
      `${begin}${'\n'.repeat(30_000_000)}-----END A-----`,
    ]) {
      expect(readPem(text)).toEqual([]);
    }
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readPemMaybeWrapped(begin + text))));
  });
});

test('of many blocks, the first hundred are read', () => {
  const block = '-----BEGIN X-----\nAAAA\n-----END X-----\n';
  expect(readPem(block.repeat(100))).toHaveLength(100);
  expect(readPem(block.repeat(100_000))).toHaveLength(100);
});

test('letters that are no ASCII do not become others, wherever lines end', () => {
  // U+0141 has the low byte of `A`.
  for (const text of ['AAA\u0141', '\nAA\nA\u0141\n', '\u0141AAA\r\nAAAA'])
    expect([text, decodeBase64(text)]).toEqual([text, undefined]);
  expect(decodeBase64('AA\r\nAA\n')).toEqual(Buffer.alloc(3));
  expect(decodeBase64('\n'.repeat(20_000_000))).toBeUndefined();
  expect(decodeBase64(`AAAA${'\n'.repeat(20_000_000)}AAAA`)).toEqual(Buffer.alloc(6));
});
