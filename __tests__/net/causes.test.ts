/** What is said of an error of the network. */
import { describe, expect, test } from '@jest/globals';
import { causeWords } from '../../src/net/causes.js';

const failed = (cause: unknown): Error => new Error('fetch failed', { cause });

describe('the words of an error of the network', () => {
  test.each([
    ['connect ECONNREFUSED 192.0.2.1:443', 'the server refused the connection (connect ECONNREFUSED 192.0.2.1:443)'],
    ['getaddrinfo ENOTFOUND a.example', 'the name of the server is unknown (getaddrinfo ENOTFOUND a.example)'],
    [
      'getaddrinfo EAI_AGAIN a.example',
      'the name of the server could not be looked up (getaddrinfo EAI_AGAIN a.example)',
    ],
    ['read ECONNRESET', 'the connection was closed (read ECONNRESET)'],
    ['self-signed certificate', 'self-signed certificate'],
  ])('%s', (message, words) => {
    expect(causeWords(failed(new Error(message)))).toBe(words);
  });

  test('where each of several addresses failed', () => {
    const both = ['connect ECONNREFUSED ::1:443', 'connect ECONNREFUSED 127.0.0.1:443'].map((one) => new Error(one));
    expect(causeWords(failed(new AggregateError(both)))).toBe(
      'the server refused the connection (connect ECONNREFUSED ::1:443); the server refused the connection (connect ECONNREFUSED 127.0.0.1:443)',
    );
  });

  test('where no reason was given', () => {
    expect(causeWords(new Error('fetch failed'))).toBe('no reason was given');
  });
});
