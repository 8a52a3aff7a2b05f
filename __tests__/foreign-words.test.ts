/** What is thrown by libraries and by Node reaches users in words about the thing at hand, or in none. */
import { describe, expect, test } from '@jest/globals';
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordsOf } from '../src/core/result.ts';

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });
const UNFORESEEN = /^something that was not foreseen \(\w+( \w+)?\)$/;

describe('words about the thing', () => {
  test.each<[string, unknown, string]>([
    ['a message', new Error('it is cut off'), 'it is cut off'],
    ['a message with its cause', new Error('it failed', { cause: new Error('no route') }), 'it failed: no route'],
    ['the cause of `fetch failed`', new TypeError('fetch failed', { cause: new Error('no route') }), 'no route'],
    [
      'a name of the server that differs',
      withCode("Hostname/IP does not match certificate's altnames", 'ERR_TLS_CERT_ALTNAME_INVALID'),
      "Hostname/IP does not match certificate's altnames",
    ],
    ['a text', 'stopped', 'stopped'],
    ['nothing at all', undefined, 'undefined'],
    ['a parser that quotes', thrown(() => JSON.parse('secret') as unknown), 'it is not JSON'],
    [
      'a reader that quotes',
      new Error('unrecognized enum value secret for enum HashAlgorithm'),
      'it has a value that is not a HashAlgorithm',
    ],
    ['what zlib says', thrown(() => gunzipSync('no gzip')), 'incorrect header check'],
  ])('%s', (_what, error, words) => {
    expect(wordsOf(error)).toBe(words);
  });

  test("the system's, with the file that it is about", () => {
    const file = join('no', 'such', 'program.js');
    expect(wordsOf(thrown(() => readFileSync(file)))).toContain(file);
  });

  test('are cut, and end where causes lead in a circle', () => {
    expect(wordsOf(new Error('x'.repeat(5_000))).length).toBeLessThan(600);
    const one = new Error('one');
    const two = new Error('two', { cause: one });
    one.cause = two;
    expect(wordsOf(one)).toMatch(/^one: two: one/);
  });
});

describe('words about the inside', () => {
  test.each<[string, unknown]>([
    ['a module that is absent', withCode("Cannot find module 'eckey-utils'", 'MODULE_NOT_FOUND')],
    ['a module by its words alone', new Error("Cannot find module 'eckey-utils'\nRequire stack:\n- /x/dist/engine.js")],
    ['a field', thrown(() => (undefined as unknown as { subs: unknown }).subs)],
    ['a stack that ran out', new RangeError('Maximum call stack size exceeded')],
    ['OpenSSL', thrown(() => createPublicKey('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'))],
    ['OpenSSL by its words', new Error('error:0680008E:asn1 encoding routines::invalid')],
    ["Node's arguments", thrown(() => join(1 as unknown as string))],
    ['a place in dist', new Error('bad tag (/work/dist/179.engine.js:12)')],
    ['a line of a stack', new Error('bad\n    at parse (/x/y:1:2)')],
    ['nothing', new Error('')],
    ['a trap of WebAssembly', Object.assign(new Error('unreachable'), { name: 'RuntimeError' })],
  ])('%s', (_what, error) => {
    expect(wordsOf(error)).toMatch(UNFORESEEN);
  });
});
