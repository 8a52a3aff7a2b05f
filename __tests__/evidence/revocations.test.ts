import { describe, expect, test } from '@jest/globals';
import { parseRevocations, type RevocationList } from '../../src/evidence/revocations.ts';
import { MAX_REVOCATIONS, MAX_REVOCATION_TEXT } from '../../src/limits.ts';

const parse = (text: string | Buffer) => parseRevocations(Buffer.from(text), 'list.json');

function listIn(text: string): RevocationList {
  const list = parse(text);
  if (!list.ok) throw new Error(list.refusal.message);
  return list.value;
}

/** `ok`, or why not. */
function problemOf(text: string | Buffer): string {
  const list = parse(text);
  if (list.ok) return 'ok';
  expect(list.refusal.code).toBe('REVOCATIONS_MALFORMED');
  return list.refusal.message;
}

const full = (revoked: unknown, more: object = {}) => JSON.stringify({ schemaVersion: 1, ...more, revoked });
const entry = (change: object) => full([{ version: 'v1', reason: 'why', ...change }]);
const HEX = 'AB'.repeat(32);

describe('the full form', () => {
  test('has entries with every mark', () => {
    const list = listIn(
      full(
        [
          {
            version: 'v1',
            digest: `sha256:${HEX}`,
            commit: 'C0'.repeat(20),
            identity: 'x@y',
            runId: '42',
            reason: ' as it is\n',
            fixedIn: 'v2',
            url: 'https://x.test',
          },
          { runId: 43, reason: 'why' },
          { runId: 'https://github.com/a/b/actions/runs/43', reason: 'why' },
        ],
        { serial: 0, issuedAt: '2026-02-28T23:00:00.5+01:00', expiresAt: '2028-02-29T00:00:00Z' },
      ),
    );
    expect(list.serial).toBe(0);
    expect(list.issuedAt).toEqual(new Date('2026-02-28T22:00:00.500Z'));
    expect(list.expiresAt).toEqual(new Date('2028-02-29T00:00:00Z'));
    expect(list.entries[0]).toEqual({
      pointer: '/revoked/0',
      version: 'v1',
      sha256: HEX.toLowerCase(),
      commit: 'c0'.repeat(20),
      identity: 'x@y',
      runId: '42',
      reason: ' as it is\n',
      fixedIn: 'v2',
      url: 'https://x.test',
    });
    expect(list.entries[1]?.runId).toBe('43');
    expect(listIn(full([])).entries).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['another schema', JSON.stringify({ schemaVersion: 2, revoked: [] }), /schemaVersion 2/],
    ['a schema as text', JSON.stringify({ schemaVersion: '1', revoked: [] }), /schemaVersion "1"/],
    ['no list', '{"schemaVersion":1}', /no list/],
    ['an object for a list', full({}), /no list/],
    ['an unknown member', full([], { seriel: 1 }), /"seriel" at its top/],
    ['a name that every object has', '{"schemaVersion":1,"revoked":[],"__proto__":{}}', /"__proto__"/],
    ['an inherited mark', '{"schemaVersion":1,"revoked":[{"reason":"x","__proto__":{"version":"v1"}}]}', /"__proto__"/],
    ['a misspelt mark', entry({ vesion: 'v1' }), /"vesion" at \/revoked\/0/],
    ['no mark', full([{ reason: 'x' }]), /names none of version/],
    ['no reason', full([{ version: 'v1' }]), /no text at \/revoked\/0\/reason/],
    ['an empty reason', entry({ reason: ' \n' }), /no text/],
    ['a text for an entry', full(['v1']), /no object/],
    ['a number for a version', entry({ version: 1.2 }), /no text/],
    ['null for a version', entry({ version: null }), /no text/],
    ['blanks around a version', entry({ version: 'v1 ' }), /blanks/],
    ['a digest without algorithm', entry({ digest: HEX }), /digest/],
    ['a digest of another algorithm', entry({ digest: `sha512:${HEX}${HEX}` }), /digest/],
    ['half a digest', entry({ digest: `sha256:${HEX.slice(2)}` }), /digest/],
    ['a short commit', entry({ commit: 'abcdef1' }), /commit/],
    ['a run that is neither', entry({ runId: 'run 7' }), /run/],
    ['a run below zero', entry({ runId: -7 }), /run|text/],
    ['a serial below zero', full([], { serial: -1 }), /serial -1/],
    ['half a serial', full([], { serial: 1.5 }), /serial 1.5/],
    ['a serial as text', full([], { serial: '1' }), /serial "1"/],
    ['a serial that is not exact', '{"schemaVersion":1,"serial":9007199254740993,"revoked":[]}', /serial/],
    ['a date without time', full([], { issuedAt: '2026-01-01' }), /RFC 3339/],
    ['a time without zone', full([], { issuedAt: '2026-01-01T00:00:00' }), /RFC 3339/],
    ['a day that is none', full([], { expiresAt: '2026-02-30T00:00:00Z' }), /RFC 3339/],
    ['a number for a time', full([], { expiresAt: 99 }), /RFC 3339/],
    ['a long text', entry({ reason: 'x'.repeat(MAX_REVOCATION_TEXT + 1) }), /characters/],
    ['many entries', full(Array(MAX_REVOCATIONS + 1).fill({ version: 'v1', reason: 'x' })), /entries/],
    ['a member twice', '{"schemaVersion":1,"revoked":[{"version":"v1","reason":"x"}],"revoked":[]}', /given twice/],
    ['a member twice below', '{"schemaVersion":1,"revoked":[{"version":"v1","reason":"x","version":"v2"}]}', /twice/],
    ['a member twice by escape', '{"schemaVersion":1,"revoked":[],"revok\\u0065d":[]}', /twice/],
  ])('with %s is malformed', (_what, text, why) => {
    expect(problemOf(text)).toMatch(why);
  });

  test('may repeat names in different objects, and in texts', () => {
    expect(
      problemOf(
        full([
          { version: '{"a":1,"a":2}', reason: '"version":' },
          { version: 'v1', reason: 'x' },
        ]),
      ),
    ).toBe('ok');
  });
});

describe('the plain forms', () => {
  test('name versions, with reasons or without', () => {
    expect(listIn('{"revoked": ["v1", "2.0"]}').entries).toEqual([
      { pointer: '/revoked/0', version: 'v1' },
      { pointer: '/revoked/1', version: '2.0' },
    ]);
    expect(listIn('{"versions": {"v1": "bad", "a/b~c": "worse"}}').entries).toEqual([
      { pointer: '/versions/v1', version: 'v1', reason: 'bad' },
      { pointer: '/versions/a~1b~0c', version: 'a/b~c', reason: 'worse' },
    ]);
    expect(listIn('{"versions": {"__proto__": "bad"}}').entries[0]?.version).toBe('__proto__');
    expect(listIn('{"revoked": []}').entries).toEqual([]);
    expect(listIn('{"versions": {}}').entries).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['a list', '["v1"]'],
    ['null', 'null'],
    ['both', '{"revoked": [], "versions": {}}'],
    ['something beside', '{"revoked": ["v1"], "serial": 3}'],
    ['entries of the full form', '{"revoked": [{"version": "v1", "reason": "x"}]}'],
    ['another name', '{"recalled": ["v1"]}'],
    ['a number', '{"revoked": [1]}'],
    ['an empty version', '{"revoked": [""]}'],
    ['versions as a list', '{"versions": ["v1"]}'],
    ['no reason', '{"versions": {"v1": ""}}'],
    ['a reason that is none', '{"versions": {"v1": true}}'],
    ['a version twice', '{"versions": {"v1": "a", "v1": "b"}}'],
    ['a comma at the end', '{"revoked": ["v1",]}'],
    ['a mark of byte order', '\ufeff{"revoked": []}'],
    ['a line of its own behind', '{"revoked": []}\n{"revoked": []}'],
    ['depth without end', '['.repeat(500_000)],
    ['depth without end in a list', `{"revoked": [${'['.repeat(100_000)}${']'.repeat(100_000)}]}`],
  ])('with %s are malformed', (_what, text) => {
    expect(problemOf(text)).not.toBe('ok');
  });

  test('are UTF-8', () => {
    expect(problemOf(Buffer.from('{"revoked": ["v\u00e9"]}', 'latin1'))).toMatch(/UTF-8/);
    expect(problemOf('{"revoked": ["v\u00e9"]}')).toBe('ok');
  });
});
