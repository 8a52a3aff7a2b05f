import { expect, test } from '@jest/globals';
import { hasSecret, shownAddress, withoutSecrets } from '../../src/core/shown-address.js';

test.each([
  ['https://a.example/list.json', 'https://a.example/list.json'],
  ['https://a.example:8443/x/', 'https://a.example:8443/x/'],
  ['https://alice:s3cret@a.example/list.json?sig=s3cret#s3cret', 'https://a.example/list.json'],
  ['https://s3cret@a.example/', 'https://a.example/'],
  ['http://a.example?s3cret', 'http://a.example/'],
  ['ftp://alice:s3cret@a.example/x', 'ftp://a.example/x'],
  ['//alice:s3cret@a.example/x?s3cret', '//a.example/x'],
  // What is no URL may hold a secret all the more: nobody encoded it.
  ['https://alice:s3/cret@a.example/x', 'https://a.example/x'],
  ['https://alice:s3cret@a.example:99999/x?s3cret', 'https://a.example:99999/x'],
  ['https://alice:s@3cret@/x', 'https:///x'],
  // No addresses.
  ['dist/tool@1.2.3?x', 'dist/tool@1.2.3?x'],
  ['mirror', 'mirror'],
  ['', ''],
])('%j', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
  if (URL.canParse(address) && address.includes('//')) expect(shownAddress(new URL(address))).toBe(shown);
});

test.each([
  ['`https://alice:s3cret@a.example/x?sig=s3cret#s3cret=1` is none', '`https://…@a.example/x?…` is none'],
  ['`https://s3cret@a.example:8443/x` is none', '`https://…@a.example:8443/x` is none'],
  ['`https://alice:s3/cret@a.example/x` is none', '`https://…@a.example/x` is none'],
  [
    '`a` and https://alice:s3cret@a.example, https://b:s3cret@b.example',
    '`a` and https://…@a.example, https://…@b.example',
  ],
  ['`alice:s3cret@a.example:5000/acme/app:1` is none', '`…@a.example:5000/acme/app:1` is none'],
  ['alice:s3cret@a.example/app is none', '…@a.example/app is none'],
  // Identities and patterns are shown as they are.
  ...[
    '`https://github.com/acme/tool/.github/workflows/x.yml@refs/tags/v1` signs',
    '`https://ghes.example:8443/acme/tool/.github/workflows/x.yml@refs/tags/v1` signs',
    '`https://github\\.com/(?:acme|other)?/.+@refs/tags/.+` matches',
    '`release@acme.example` signs',
    '`acme:1.0@sha256:00` and `a.example:5000/acme/app:1.0@sha256:00` are images',
    '`acme/tool@v1:list` is an asset',
    '`dist/tool?x=1` is not a path',
  ].map((text) => [text, text]),
])('%s', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown);
});

test.each<[string, boolean]>([
  ['https://alice:s3cret@a.example/SHA256SUMS', true],
  ['https://a.example/SHA256SUMS?token=s3cret', true],
  ['!https://s3cret@a.example/**', true],
  ['https://a.example/SHA256SUMS', false],
  ['dist/**/*.tar.gz', false],
  ['{dir}/a?b=c', false],
  ['a:b@c/d', false],
])('%j is no path: %j', (text, secret) => {
  expect(hasSecret(text)).toBe(secret);
});
