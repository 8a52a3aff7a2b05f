import { expect, test } from '@jest/globals';
import { placeBeside } from '../../src/report/place-beside.js';

test.each([
  ['SHA256SUMS', 'the digest in SHA256SUMS differs'],
  ['SHA256SUMS', 'SHA256SUMS, line 3, is not a digest'],
  ['127.0.0.1:5000/acme/w:sha256-ab.sig', '127.0.0.1:5000/acme/w:sha256-ab.sig has no entry'],
  ['ghcr.io/acme/w:1.2.3', 'no signature of `ghcr.io/acme/w:1.2.3`.'],
  ['tool', 'tool.'],
  ['tool', 'mytool, tools and (tool)'],
  ['C:/work/tool.sig', 'The signature in C:/work/tool.sig: it is empty'],
])('%s is named by the message itself: %s', (file, message) => {
  expect(placeBeside(message, { file })).toBeUndefined();
});

test.each([
  ['tool.sig', 'tool.sigstore.json is empty'],
  ['tool', 'mytool, tools, tool.sig and a/tool are others'],
  ['', 'a place without a name'],
  ['w:1.2', 'ghcr.io/acme/w:1.2.3 has no entry'],
  ['ghcr.io/acme/w:1.2', 'ghcr.io/acme/w:1.2.3 has no entry'],
])('%s is not named: %s', (file, message) => {
  expect(placeBeside(message, { file })).toEqual({ file });
});

test('a line that the message leaves out is said', () => {
  expect(placeBeside('SHA256SUMS differs', { file: 'SHA256SUMS', line: 3 })).toBe('line');
});

test('a long name in the message is looked at once', () => {
  const message = `the list has no ${':'.repeat(1_000_000)}x`;
  expect(placeBeside(message, { file: 'SHA256SUMS' })).toEqual({ file: 'SHA256SUMS' });
});
