/** Snappy blocks: what an encoder made comes back; what lies about its size or leads out of its bounds is refused. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSnappy } from '../../src/formats/snappy.ts';
import { copy, literal, snappy, varint } from '../support/snappy.ts';

const MAX = 1_000_000;
const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 9 }), fc.integer({ min: 1, max: 40 })), { maxLength: 30 })
  .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => Array<Uint8Array>(times).fill(bytes))));

describe('what an encoder made', () => {
  test('comes back, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          repetitive,
          fc.uint8Array({ maxLength: 70_000 }).map((bytes) => Buffer.from(bytes)),
        ),
        (content) => {
          expect(readSnappy(snappy(content), MAX)).toEqual({ bytes: content });
        },
      ),
    );
  });

  test('comes back from far away, and from what is being made', () => {
    const far = Buffer.concat([varint(70_010), literal(Buffer.alloc(70_000, 'abcdefghij')), copy(10, 66_000)]);
    expect(readSnappy(far, MAX)).toEqual({ bytes: Buffer.alloc(70_010, 'abcdefghij') });
    const running = Buffer.concat([varint(12), literal(Buffer.from('ab')), copy(10, 2)]);
    expect(readSnappy(running, MAX)).toEqual({ bytes: Buffer.from('abababababab') });
  });

  test('is refused where it is larger than allowed, and not one byte smaller', () => {
    const packed = snappy(Buffer.alloc(1000, 'x'));
    expect(readSnappy(packed, 1000)).toHaveProperty('bytes');
    expect(readSnappy(packed, 999)).toHaveProperty('problem');
  });

  test('is refused where it is cut off or goes on', () => {
    fc.assert(
      fc.property(
        repetitive.filter(({ length }) => length > 0),
        fc.nat(),
        (content, cut) => {
          const packed = snappy(content);
          expect(readSnappy(packed.subarray(0, cut % packed.length), MAX)).toHaveProperty('problem');
          expect(readSnappy(Buffer.concat([packed, literal(Buffer.from('x'))]), MAX)).toHaveProperty('problem');
        },
      ),
    );
  });
});

describe('what nobody made', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a length without an end', Buffer.from([0xff, 0xff])],
    ['a length beyond 32 bits', Buffer.from([0xff, 0xff, 0xff, 0xff, 0x7f])],
    ['a length of six bytes', Buffer.from([0x80, 0x80, 0x80, 0x80, 0x80, 0x01])],
    ['a bomb: a huge claim, hardly any input', Buffer.concat([varint(900_000), literal(Buffer.from('x'))])],
    ['a claim above the cap', Buffer.concat([varint(2 ** 32 - 1), literal(Buffer.alloc(100))])],
    ['a copy of nothing', Buffer.concat([varint(8), copy(8, 1)])],
    ['a copy from before the start', Buffer.concat([varint(10), literal(Buffer.from('ab')), copy(8, 3)])],
    ['a copy at distance 0', Buffer.concat([varint(10), literal(Buffer.from('ab')), copy(8, 0)])],
    ['a copy past the end', Buffer.concat([varint(9), literal(Buffer.from('ab')), copy(8, 1)])],
    ['a literal past the end', Buffer.concat([varint(1), literal(Buffer.from('ab'))])],
    ['a literal longer than the input', Buffer.from([10, 9 << 2, 1, 2])],
    ['a literal whose length is cut off', Buffer.from([10, 63 << 2, 1])],
    ['less than claimed', Buffer.concat([varint(3), literal(Buffer.from('ab'))])],
  ])('%s is refused', (_name, input) => {
    expect(readSnappy(input, MAX)).toHaveProperty('problem');
  });

  test('is refused or read, but never throws and never exceeds the cap', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readSnappy(Buffer.from(bytes), 500);
        if ('bytes' in read) expect(read.bytes.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: 2000 },
    );
  });
});
