/** Clearsigned documents as text; e2e/openpgp.test.ts has them signed. */
import { describe, expect, test } from '@jest/globals';
import { readClearsigned } from '../../src/evidence/signatures/clearsigned.ts';
import { isHashHeader, readArmor } from '../../src/formats/openpgp/openpgp-armor.ts';

const SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n';
const document = (headers: string, text = 'text') =>
  `-----BEGIN PGP SIGNED MESSAGE-----\n${headers}\n${text}\n${SIGNATURE}`;
const read = (text: string) => readClearsigned(Buffer.from(text, 'latin1'), 'x.asc');
const code = (text: string) => {
  const result = read(text);
  return result.ok ? 'read' : result.refusal.code;
};

describe('headers', () => {
  test.each([
    '',
    'Hash: SHA256\n',
    'Hash: SHA512\n',
    'Hash:SHA1\n',
    'Hash: SHA256,SHA512\n',
    'Hash: SHA256, SHA3-512 \nHash: RIPEMD160\n',
  ])('%j may stand there', (headers) => {
    expect(code(document(headers))).toBe('read');
  });

  test.each([
    'Hash:\n',
    'Hash: \n',
    'Hash: sha256\n',
    'Hash: SHA-256\n',
    'Hash: SHA257\n',
    'Hash: approved\n',
    'Hash: SHA256,\n',
    'Hash: SHA256, approved\n',
    'Hash: SHA256 SHA512\n',
    'hash: SHA256\n',
    'Comment: SHA256\n',
    `Hash: ${'SHA256,'.repeat(40)}SHA256\n`,
  ])('%j may not', (headers) => {
    expect(code(document(headers))).toBe('OPENPGP_INVALID');
  });

  test('in the armor of a signature nothing else is a hash either', () => {
    const armor = (header: string) => readArmor(SIGNATURE.replace('\n\n', `\n${header}\n\n`), 'PGP SIGNATURE');
    expect(armor('Hash: SHA256')).toHaveProperty('data');
    expect(armor('Version: GnuPG v2')).toHaveProperty('data');
    expect(armor('Hash: approved')).toEqual({ problem: 'line 2 of it is not a header that is known' });
    expect(isHashHeader('Hash: SHA256')).toBe(true);
  });
});

describe('work is bounded', () => {
  test('blanks without end inside a line, and at its end', () => {
    const blanks = ' \t'.repeat(2_000_000);
    expect(read(document('', `a${blanks}b${blanks}`))).toMatchObject({ value: { text: Buffer.from(`a${blanks}b\n`) } });
    expect(code(`${blanks}x`)).toBe('OPENPGP_INVALID');
    expect(readArmor(`${blanks}x`, 'PGP SIGNATURE')).toHaveProperty('problem');
  });

  test('lines', () => {
    expect(code(document('', '\n'.repeat(499_000)))).toBe('read');
    expect(code(document('', '\n'.repeat(500_001)))).toBe('LIMIT_EXCEEDED');
  });
});
