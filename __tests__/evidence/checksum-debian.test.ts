/** Debian's control files as lists: `.dsc`, `.changes` and `InRelease` as dpkg and apt-ftparchive write them. */
import { describe, expect, test } from '@jest/globals';
import { MAX_CHECKSUM_ENTRIES } from '../../src/core/limits.js';
import { parseChecksumList } from '../../src/evidence/documents/checksums.js';

const SHA256 = '98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4';
const OTHER = SHA256.replace('98', '89');
const SHA1 = SHA256.slice(0, 40);
const MD5 = SHA256.slice(0, 32);

function parse(lines: readonly string[]) {
  return parseChecksumList(Buffer.from(lines.join('\n')), 'widgets.dsc');
}

/** Name, algorithm and line of each entry. */
function entries(lines: readonly string[]) {
  const parsed = parse(lines);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return parsed.list.entries.map(({ name, kind, line }) => [name, kind.label, line]);
}

const DSC = [
  'Format: 3.0 (quilt)',
  'Source: widgets',
  'Package-List:',
  ' widgets deb utils optional arch=any',
  'Checksums-Sha1:',
  ` ${SHA1} 29900143 widgets_1.2.3.orig.tar.gz`,
  'Checksums-Sha256: ',
  ` ${SHA256} 29900143 widgets_1.2.3.orig.tar.gz`,
  ` ${OTHER} 130348 widgets_1.2.3-1.debian.tar.xz`,
  'Files:',
  ` ${MD5} 29900143 widgets_1.2.3.orig.tar.gz`,
  'Debian-Vcs-Browser: https://salsa.example/widgets',
  '',
];

test('fields of a source package are entries, each at its line', () => {
  const expected = [
    ['widgets_1.2.3.orig.tar.gz', 'SHA-1', 6],
    ['widgets_1.2.3.orig.tar.gz', 'SHA-256', 8],
    ['widgets_1.2.3-1.debian.tar.xz', 'SHA-256', 9],
    ['widgets_1.2.3.orig.tar.gz', 'MD5', 11],
  ];
  expect(entries(DSC)).toEqual(expected);
  expect(entries(DSC.map((line) => `${line}\r`))).toEqual(expected);
  expect(entries(DSC.map((line) => line.replace('Checksums-Sha256', 'CHECKSUMS-SHA256')))).toEqual(expected);
});

test('files of an upload have section and priority with MD5 alone', () => {
  const file = (digest: string) => ` ${digest} 4242 utils optional widgets_1.2.3-1_amd64.deb`;
  expect(entries(['Files:', file(MD5)])).toEqual([['widgets_1.2.3-1_amd64.deb', 'MD5', 2]]);
  expect(entries(['Checksums-Sha256:', file(SHA256)])).toEqual([
    ['4242 utils optional widgets_1.2.3-1_amd64.deb', 'SHA-256', 2],
  ]);
});

test('an index of a repository sets its sizes to the right, and has paths', () => {
  expect(
    entries([
      'Suite: stable',
      'SHA256:',
      ` ${SHA256}  1484322 main/binary-amd64/Packages`,
      ` ${OTHER}       17 Release`,
    ]),
  ).toEqual([
    ['main/binary-amd64/Packages', 'SHA-256', 3],
    ['Release', 'SHA-256', 4],
  ]);
});

describe('a field with a line that is no file has no entry, not even one by another form', () => {
  const good = ` ${SHA256} 17 good`;
  test.each([
    ['no size', ` ${SHA256}  widgets.deb`],
    ['a size that is not a number', ` ${SHA256} 0x11 widgets.deb`],
    ['a name with a blank', ` ${SHA256} 17 widgets 1.deb`],
    ['no name', ` ${SHA256} 17 `],
    ['a digest of another length', ` ${SHA1} 17 widgets.deb`],
    ['a digest that is cut off', ` ${SHA256.slice(1)} 17 widgets.deb`],
    ['a digest that is too long', ` ${SHA256}0 17 widgets.deb`],
    ['a digest in capitals', ` ${SHA256.toUpperCase()} 17 widgets.deb`],
    ['a tag', ` SHA256 (widgets.deb) = ${SHA256}`],
    ['a name with NUL', ` ${SHA256} 17 wid\u0000gets.deb`],
    ['nothing but a blank', ' '],
  ])('%s', (_title, line) => {
    expect(parse(['SHA256:', good, line])).toMatchObject({ refusal: { code: 'CHECKSUM_LIST_MALFORMED' } });
    const behind = parse(['SHA256:', good, line, `${OTHER}  last`]);
    expect(behind).toMatchObject({ list: { entries: [{ name: 'last', line: 4 }], improperLines: 3 } });
  });

  test.each(['Checksums-Md5:', 'SHA3-256:', 'SHA256', 'X-SHA256:', 'SHA256: x'])('nor is %s a field', (field) => {
    const names = entries([field, good, `${OTHER}  last`]).map(([name]) => name);
    expect(names).not.toContain('good');
  });
});

test('a heading over lines of another form is none of it: they are read as before', () => {
  expect(entries(['SHA256:', ` ${SHA256}  a`, `  ${OTHER} *b`, ` ${OTHER}  17 c`])).toEqual([
    ['a', 'SHA-256', 2],
    ['b', 'SHA-256', 3],
    ['17 c', 'SHA-256', 4],
  ]);
  expect(entries(['Files:', '', `${SHA256}  a`])).toEqual([['a', 'SHA-256', 3]]);
});

test('a line that is not indented ends the field', () => {
  expect(entries(['SHA256:', ` ${SHA256} 17 a`, `${OTHER}  17 b`])).toEqual([
    ['a', 'SHA-256', 2],
    ['17 b', 'SHA-256', 3],
  ]);
});

test('a line beyond the bound is refused, and so are more entries than a list may have', () => {
  const long = parse(['SHA256:', ` ${SHA256} 17 ${'x'.repeat(20_000)}`]);
  expect(long).toMatchObject({ refusal: { code: 'LIMIT_EXCEEDED', at: { line: 2 } } });
  const many = ['MD5Sum:', ...Array.from({ length: MAX_CHECKSUM_ENTRIES }, () => ` ${MD5} 1 a`), `${SHA256}  b`];
  expect(parse(many)).toMatchObject({ refusal: { code: 'LIMIT_EXCEEDED' } });
  expect(parse([...many.slice(0, -1), ` ${MD5} 1 b`])).toMatchObject({ refusal: { code: 'LIMIT_EXCEEDED' } });
});

test('the warning names the line that cannot be read', () => {
  const read = parse(['SHA256:', ` ${SHA256} 17 a`, ` ${OTHER}  b`, `${SHA256}  c`]);
  expect(read).toMatchObject({ ok: true, list: { warnings: [{ line: 3, text: expect.stringContaining('  b') }] } });
});

test('a list by gpg of a file that is called like a field is read as before', () => {
  const groups = (SHA256.toUpperCase().match(/.{8}/g) ?? []).join(' ');
  expect(entries(['SHA256:', groups])).toEqual([['SHA256', 'SHA-256', 1]]);
});
