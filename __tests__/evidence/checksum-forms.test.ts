/** Forms beyond coreutils, as real programs print them: certutil, gpg 2.2, OCI digests, b3sum. */
import { describe, expect, test } from '@jest/globals';
import { parseChecksumList, type ChecksumList } from '../../src/evidence/documents/checksums.js';

const SHA256 = '98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4';
const SHA512 =
  'd78abb05427368' +
  '65f94704521609c230dac03a2f369d043ac212d6933b91410e06399e37f9c5cc88436a31737330c1c8eccb2c2f9f374d62f716432a32d50fac';

function parse(lines: readonly string[], file = 'checksums.txt') {
  return parseChecksumList(Buffer.from(lines.join('\n')), file);
}

function read(lines: readonly string[], file?: string): ChecksumList {
  const parsed = parse(lines, file);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return parsed.list;
}

/** Name, digest, algorithms and line of each entry. */
function entries(lines: readonly string[], file?: string) {
  return read(lines, file).entries.map(({ name, digest, kind, line }) => [name, digest, kind.label, line]);
}

/** No entry comes of it. */
function refused(lines: readonly string[]): string | undefined {
  const parsed = parse(lines);
  return parsed.ok ? undefined : parsed.refusal.code;
}

const PRINT_MD = [
  'tool-linux.tar.gz: D78ABB05 42736865 F9470452 1609C230 DAC03A2F 369D043A',
  '                   C212D693 3B91410E 06399E37 F9C5CC88 436A3173 7330C1C8',
  '                   ECCB2C2F 9F374D62 F716432A 32D50FAC',
];
const LONG = 'a-very-long-name-of-a-file-with-platform-linux-amd64.tar.gz';
const PRINT_MD_LONG = [
  `${LONG}: `,
  'D78ABB05 42736865 F9470452 1609C230 DAC03A2F 369D043A C212D693 3B91410E 06399E37',
  ' F9C5CC88 436A3173 7330C1C8 ECCB2C2F 9F374D62 F716432A 32D50FAC',
];
const PRINT_MDS = [
  'tool-linux.tar.gz:    MD5 = 76 4E FA 88 3D DA 1E 11  DB 47 67 1C 4A 3B BD 9E',
  'tool-linux.tar.gz:   SHA1 = 55CA 6286 E3E4 F4FB A5D0  4483 33FA 99FC 5A40 4A73',
  'tool-linux.tar.gz: RMD160 = 1AC2 E29F D645 EDFE 32F3  442C ADF5 A46C 5A0D F960',
  'tool-linux.tar.gz: SHA256 = 98EA6E4F 216F2FB4 B69FFF9B 3A44842C 38686CA6',
  '                            85F3F55D C48C5D3F B1107BE4',
];

describe('gpg --print-md', () => {
  test('a digest over several lines is one entry, at its first line', () => {
    expect(entries(PRINT_MD)).toEqual([['tool-linux.tar.gz', SHA512, 'SHA-512', 1]]);
    expect(entries([...PRINT_MD_LONG, ''])).toEqual([[LONG, SHA512, 'SHA-512', 1]]);
    expect(entries(PRINT_MD_LONG.map((line) => `${line}\r`))).toEqual([[LONG, SHA512, 'SHA-512', 1]]);
    expect(entries([PRINT_MD.map((line) => line.trim()).join(' ')])).toEqual([
      ['tool-linux.tar.gz', SHA512, 'SHA-512', 1],
    ]);
  });

  test('several entries follow each other, and later lines keep their numbers', () => {
    const found = entries([...PRINT_MD_LONG, ...PRINT_MDS, `${SHA256}  last`]);
    expect(found.map(([name, , label, line]) => [name, label, line])).toEqual([
      [LONG, 'SHA-512', 1],
      ['tool-linux.tar.gz', 'MD5', 4],
      ['tool-linux.tar.gz', 'SHA-1', 5],
      ['tool-linux.tar.gz', 'RIPEMD-160', 6],
      ['tool-linux.tar.gz', 'SHA-256', 7],
      ['last', 'SHA-256', 9],
    ]);
    expect(found[4]?.[1]).toBe(SHA256);
  });

  test('weak digests have no algorithm', () => {
    const weak = read(PRINT_MDS).entries.filter(({ kind }) => kind.algorithms.length === 0);
    expect(weak.map(({ kind }) => kind.label)).toEqual(['MD5', 'SHA-1', 'RIPEMD-160']);
  });

  test.each([
    ['a digest that is cut off', [PRINT_MD[0] ?? '']],
    ['a digest that goes on too long', [...PRINT_MD, '                   ECCB2C2F']],
    ['groups of different sizes', ['a: D78ABB05 4273']],
    [
      'another word than its length',
      ['a: SHA512 = 98EA6E4F 216F2FB4 B69FFF9B 3A44842C 38686CA6 85F3F55D C48C5D3F B1107BE4'],
    ],
    ['an unknown word', ['a: TIGER = 98EA6E4F 216F2FB4 B69FFF9B 3A44842C 38686CA6 85F3F55D C48C5D3F B1107BE4']],
    ['no name', [': 98EA6E4F 216F2FB4 B69FFF9B 3A44842C 38686CA6 85F3F55D C48C5D3F B1107BE4']],
    [
      'the rest in a line without a blank before it',
      [PRINT_MD[0] ?? '', ...PRINT_MD.slice(1).map((line) => line.trim())],
    ],
  ])('is no entry: %s', (_, lines) => {
    expect(refused(lines)).toBe('CHECKSUM_LIST_MALFORMED');
  });
});

describe('certutil -hashfile', () => {
  const DONE = 'CertUtil: -hashfile command completed successfully.';
  const PAIRS = (SHA256.match(/../g) ?? []).join(' ');

  test('the line behind the name is the digest', () => {
    const lines = ['SHA256 hash of tool.exe:', SHA256, DONE, ''];
    expect(entries(lines)).toEqual([['tool.exe', SHA256, 'SHA-256', 1]]);
    expect(entries(lines.map((line) => `${line}\r`))).toEqual([['tool.exe', SHA256, 'SHA-256', 1]]);
    expect(read(lines).improperLines).toBe(0);
    expect(entries([...lines.slice(0, 3), 'SHA512 hash of b:', SHA512, DONE])).toEqual([
      ['tool.exe', SHA256, 'SHA-256', 1],
      ['b', SHA512, 'SHA-512', 4],
    ]);
  });

  test('Windows 7 writes pairs, and `file` before the name', () => {
    expect(entries(['SHA256 hash of file tool.exe:', PAIRS, DONE])).toEqual([['tool.exe', SHA256, 'SHA-256', 1]]);
    // In one piece it is of today, and `file` belongs to the name.
    expect(entries(['SHA256 hash of file tool.exe:', SHA256])).toEqual([['file tool.exe', SHA256, 'SHA-256', 1]]);
  });

  test.each([
    ['another algorithm than the digest', ['SHA512 hash of a:', SHA256]],
    ['an unknown algorithm', ['MD2 hash of a:', PAIRS]],
    ['pairs without `file`', ['SHA256 hash of a:', PAIRS]],
    ['a line between', ['SHA256 hash of a:', '', SHA256]],
    ['no digest', ['SHA256 hash of a:']],
    ['a failure', ['SHA256 hash of a:', 'CertUtil: -hashfile command FAILED: 0x80070002']],
    ['a digest with text behind it', ['SHA256 hash of a:', `${SHA256} b`]],
  ])('is no entry for a: %s', (_, lines) => {
    const parsed = parse(lines);
    expect(parsed.ok && parsed.list.entries.some(({ name }) => name === 'a')).toBe(false);
  });
});

describe('a digest with its algorithm before it', () => {
  test.each([
    [`sha256:${SHA256}  tool`, 'tool', 'SHA-256'],
    [`sha256:${SHA256} *tool`, 'tool', 'SHA-256'],
    [`SHA256:${SHA256.toUpperCase()} tool`, 'tool', 'SHA-256'],
    [`sha512:${SHA512}  a b`, 'a b', 'SHA-512'],
    [`ghcr.io/acme/app@sha256:${SHA256}`, 'ghcr.io/acme/app', 'SHA-256'],
    [`ghcr.io/acme/app:v1@sha256:${SHA256}`, 'ghcr.io/acme/app:v1', 'SHA-256'],
    [`a@b@sha256:${SHA256}`, 'a@b', 'SHA-256'],
  ])('is read: %s', (line, name, label) => {
    expect(entries([line]).map(([found, , kind]) => [found, kind])).toEqual([[name, label]]);
  });

  test('alone it is a digest without a name', () => {
    expect(read([`sha256:${SHA256}`]).bare?.digest).toBe(SHA256);
  });

  test.each([
    [`sha256:${SHA256}0  tool`],
    [`sha512:${SHA256}  tool`],
    [`sha256:${SHA256}tool`],
    [`sha256: ${SHA256}  tool`],
    [`whirlpool:${SHA256}  tool`],
    [`app@sha256:${SHA256} `],
    [`app@sha256:${SHA256} other`],
    [`@sha256:${SHA256}`],
    [`app@${SHA256}`],
  ])('is no entry: %s', (line) => {
    expect(refused([line])).toBe('CHECKSUM_LIST_MALFORMED');
  });
});

describe('strong algorithms that are not computed', () => {
  test.each([
    [`BLAKE3 (tool) = ${SHA256}`, 'BLAKE3'],
    [`blake3:${SHA256}  tool`, 'BLAKE3'],
    [`SHA3-256 (tool) = ${SHA256}`, 'SHA-3'],
    [`SHA3-256(tool)= ${SHA256}`, 'SHA-3'],
    [`sha3-512:${SHA512}  tool`, 'SHA-3'],
    [`tool@sha3-256:${SHA256}`, 'SHA-3'],
  ])('are known by their names and prove nothing: %s', (line, label) => {
    expect(read([line]).entries).toMatchObject([{ name: 'tool', kind: { label, algorithms: [], unsupported: true } }]);
  });
});

test('lines that nearly are several-line entries take time in proportion', () => {
  const work = (count: number): number => {
    const lines = Array.from({ length: count }, (_, at) => (at % 2 ? 'x: D78ABB05 42736865' : 'SHA256 hash of x:'));
    const parsed = parse([...lines, `${SHA256}  last`]);
    return parsed.ok ? parsed.list.improperLines : -1;
  };
  // Ten times as many lines would take minutes if each looked through all behind it.
  expect(work(200_000)).toBe(200_000);
});
