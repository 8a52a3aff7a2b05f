/** Values of DER: each has one encoding, and every other is refused. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { derElements, derEncode, MalformedDer } from '../../src/formats/der/der.ts';
import { derBoolean, derFlags, derNumber, derOctetsOfBits, derOid, derTime } from '../../src/formats/der/der-values.ts';
import * as der from '../support/sigstore/der.ts';

const one = (bytes: Buffer) => derElements(bytes)[0]!;
const hex = (text: string) => Buffer.from(text.replace(/ /g, ''), 'hex');
const told = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedDer);
    return 'refused';
  }
};

test('object identifiers', () => {
  const arc = fc.nat(2 ** 31 - 1);
  fc.assert(
    fc.property(fc.nat(1), fc.nat(39), fc.array(arc, { maxLength: 8 }), (first, second, rest) => {
      const dotted = [first, second, ...rest].join('.');
      expect(derOid(one(der.oid(dotted)).content)).toBe(dotted);
    }),
  );
  expect(derOid(hex('88 37'))).toBe('2.999');
  // arcs beyond 32 and 53 bits keep all of their digits, so that none becomes another
  expect(derOid(hex('2a 90 80 80 80 80 00'))).toBe('1.2.549755813888');
  expect(derOid(hex('2a 82 80 80 80 80 80 80 80 80 03'))).toBe('1.2.18446744073709551619');
  for (const wrong of ['', '80 01', '2a 80 01', '2a 86', '2a 03 ff'])
    expect(told(() => derOid(hex(wrong)))).toBe('refused');
});

test.each<[string, (element: ReturnType<typeof one>) => unknown, string, unknown]>([
  ['true', derBoolean, '01 01 ff', true],
  ['false', derBoolean, '01 01 00', false],
  ['true in another way', derBoolean, '01 01 01', 'refused'],
  ['no truth value', derBoolean, '02 01 00', 'refused'],
  ['two octets of truth', derBoolean, '01 02 ff ff', 'refused'],
  ['zero', derNumber, '02 01 00', 0],
  ['255', derNumber, '02 02 00 ff', 255],
  ['a negative number', derNumber, '02 01 ff', 'refused'],
  ['a padded number', derNumber, '02 02 00 7f', 'refused'],
  ['a number of no octets', derNumber, '02 00', 'refused'],
  ['a number of seven octets', derNumber, '02 07 01 00 00 00 00 00 00', 'refused'],
  ['whole octets', derOctetsOfBits, '03 03 00 01 02', hex('01 02')],
  ['octets that are not whole', derOctetsOfBits, '03 03 01 01 02', 'refused'],
  ['flags', (element) => [...derFlags(element)], '03 02 01 06', [5, 6]],
  ['no flags', (element) => [...derFlags(element)], '03 01 00', []],
  ['flags in the unused bits', derFlags, '03 02 01 07', 'refused'],
  ['flags with more unused bits than there are', derFlags, '03 01 07', 'refused'],
  ['flags without a count', derFlags, '03 00', 'refused'],
])('%s', (_, read, bytes, expected) => {
  expect(told(() => read(one(hex(bytes))))).toEqual(expected);
});

describe('times', () => {
  const utc = (text: string) => told(() => derTime(one(derEncode(0x17, Buffer.from(text)))));
  const generalized = (text: string) => told(() => derTime(one(derEncode(0x18, Buffer.from(text)))));
  const date = (text: string) => new Date(text);

  test('every second of a hundred years', () => {
    const seconds = fc.integer({ min: Date.parse('1950-01-01') / 1000, max: Date.parse('2049-12-31') / 1000 });
    fc.assert(
      fc.property(seconds, (at) => {
        const time = new Date(at * 1000);
        expect(derTime(one(der.time(time)))).toEqual(time);
        expect(derTime(one(der.generalizedTime(time)))).toEqual(time);
      }),
    );
  });

  test('years of two digits, and fractions', () => {
    expect([utc('491231235959Z'), utc('500101000000Z')]).toEqual([date('2049-12-31T23:59:59Z'), date('1950-01-01')]);
    expect(generalized('20260612000000.5Z')).toEqual(date('2026-06-12T00:00:00.500Z'));
    expect(generalized('20260612000000.1239Z')).toEqual(date('2026-06-12T00:00:00.123Z'));
  });

  test.each([
    '260612000000',
    '2606120000Z',
    '260612000000+0000',
    '260012000000Z',
    '260230000000Z',
    '260612240000Z',
    '260612000060Z',
    '260612000000.5Z',
    '',
  ])('UTCTime %s: refused', (text) => {
    expect(utc(text)).toBe('refused');
  });
  test.each([
    '20260612000000',
    '20260612000000.Z',
    '20260612000000.50Z',
    '20260612000000,5Z',
    '20260230000000Z',
    '2026061200Z',
  ])('GeneralizedTime %s: refused', (text) => {
    expect(generalized(text)).toBe('refused');
  });
});

test('a length has the fewest octets, at each place where one more begins', () => {
  const withOctets = (length: number, octets: number): Buffer => {
    const size = Buffer.alloc(octets);
    if (octets > 0) size.writeUIntBE(length, 0, octets);
    return Buffer.concat([Buffer.from([4, octets === 0 ? length : 0x80 | octets]), size, Buffer.alloc(length)]);
  };
  for (const length of [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000, 0x10001]) {
    const fewest = length < 0x80 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
    for (let octets = 0; octets <= 3; octets++) {
      if (octets === 0 ? length > 0x7f : length >= 256 ** octets) continue;
      const read = () => derElements(withOctets(length, octets)).map(({ content }) => content.length);
      if (octets === fewest) expect(read()).toEqual([length]);
      else expect(read).toThrow('shortest form');
    }
  }
});
