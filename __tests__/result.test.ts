import { expect, test } from '@jest/globals';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { wordsOf } from '../src/core/result.js';

const thrownBy = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('it did not throw');
};

test('the words of an error, with those of its causes', () => {
  const cause = new Error('connection refused');
  expect(wordsOf(new Error('fetch failed', { cause }))).toBe('fetch failed: connection refused');
  expect(wordsOf('text')).toBe('text');
  expect(wordsOf(undefined)).toBe('undefined');
});

test('never what a parser quotes of the text', () => {
  const syntax = thrownBy(() => JSON.parse('root:hunter2:0:0'));
  expect(String(syntax)).toContain('root');
  expect(wordsOf(syntax)).toBe('it is not JSON');
  expect(wordsOf(new Error('its answer cannot be read', { cause: syntax }))).toBe(
    'its answer cannot be read: it is not JSON',
  );
  const value = thrownBy(() => TrustedRoot.fromJSON({ tlogs: [{ hashAlgorithm: 'hunter2' }] }));
  expect(String(value)).toContain('hunter2');
  expect(wordsOf(value)).toBe('it has a value that is not a HashAlgorithm');
});
