/** Which addresses a server may send the gate to. */
import { expect, test } from '@jest/globals';
import { mayLeadTo } from '../../src/registry/address.js';

const PUBLIC = new URL('https://api.github.com');

test.each(['https://storage.example/x', 'https://140.82.112.3/', 'https://[2606:50c0:8000::154]/'])(
  'a public server may lead to %s',
  (to) => {
    expect(mayLeadTo(PUBLIC, new URL(to))).toBe(true);
  },
);

test.each([
  'http://storage.example/',
  'https://user@storage.example/',
  'file:///etc/passwd',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://metadata.localhost./',
  'https://127.0.0.1./',
  'https://0x7f.1/',
  'https://169.254.169.254/latest',
  'https://[::1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://[::127.0.0.1]/',
  'https://[64:ff9b::169.254.169.254]/',
  'https://[fd00::1]/',
])('a public server may not lead to %s', (to) => {
  expect(mayLeadTo(PUBLIC, new URL(to))).toBe(false);
});
