/** The addresses that the gate asks: https, or plain http where nobody else is on the line. */
import { describe, expect, test } from '@jest/globals';
import { isSafeAddress, mayLeadTo } from '../../src/net/address.js';

describe('an address that a user names', () => {
  test.each([
    'https://example.com/list.json',
    'HTTPS://example.com',
    'http://127.0.0.1:8080/list.json',
    'http://127.9.9.9',
    'http://localhost',
    'http://[::1]:1',
  ])('%s is asked', (text) => {
    expect(isSafeAddress(text)).toBe(true);
  });

  test.each([
    '',
    'list.json',
    'http://example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://[::2]',
    'http://10.0.0.1',
    'ftp://127.0.0.1/list.json',
    'file:///etc/passwd',
    'javascript:1',
  ])('`%s` is not', (text) => {
    expect(isSafeAddress(text)).toBe(false);
  });
});

describe('an address that a server leads to', () => {
  const leads = (from: string, to: string): boolean => mayLeadTo(new URL(from), new URL(to));

  test.each([
    ['https://example.com', 'https://cdn.example.net/x'],
    ['https://10.0.0.1', 'https://10.0.0.2'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:2'],
  ])('%s may lead to %s', (from, to) => {
    expect(leads(from, to)).toBe(true);
  });

  test.each([
    ['https://example.com', 'http://example.com'],
    ['https://example.com', 'http://127.0.0.1'],
    ['https://example.com', 'https://127.0.0.1'],
    ['https://example.com', 'https://169.254.169.254'],
    ['https://example.com', 'https://[::ffff:10.0.0.1]'],
    ['https://example.com', 'https://user:secret@cdn.example.net'],
  ])('%s may not lead to %s', (from, to) => {
    expect(leads(from, to)).toBe(false);
  });
});
