import { describe, expect, test } from '@jest/globals';
import { parseRevocations, type RevocationList } from '../../src/evidence/documents/revocations.ts';
import { MAX_REVOCATIONS, MAX_REVOCATION_TEXT } from '../../src/core/limits.ts';

const parse = (text: string | Buffer) => parseRevocations(Buffer.from(text), 'list.json');

function listIn(text: string): RevocationList {
  const list = parse(text);
  if (!list.ok) throw new Error(list.refusal.message);
  return list.value;
}

/** `ok`, or why not. */
function problemOf(text: string | Buffer, code = 'REVOCATIONS_MALFORMED'): string {
  const list = parse(text);
  if (list.ok) return 'ok';
  expect(list.refusal.code).toBe(code);
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
    ['no list', '{"schemaVersion":1}', /(?:no|not|not an?|not the) list/],
    ['an object for a list', full({}), /(?:no|not|not an?|not the) list/],
    ['an unknown member', full([], { seriel: 1 }), /"seriel" at its top/],
    ['a name that every object has', '{"schemaVersion":1,"revoked":[],"__proto__":{}}', /"__proto__"/],
    ['an inherited mark', '{"schemaVersion":1,"revoked":[{"reason":"x","__proto__":{"version":"v1"}}]}', /"__proto__"/],
    ['a misspelt mark', entry({ vesion: 'v1' }), /"vesion" at \/revoked\/0/],
    ['no mark', full([{ reason: 'x' }]), /names none of version/],
    ['no reason', full([{ version: 'v1' }]), /(?:no|not|not an?|not the) text at \/revoked\/0\/reason/],
    ['an empty reason', entry({ reason: ' \n' }), /(?:no|not|not an?|not the) text/],
    ['a text for an entry', full(['v1']), /(?:no|not|not an?|not the) object/],
    ['a number for a version', entry({ version: 1.2 }), /(?:no|not|not an?|not the) text/],
    ['null for a version', entry({ version: null }), /(?:no|not|not an?|not the) text/],
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
    [
      'an end before its begin',
      full([], { issuedAt: '2026-02-01T00:00:00Z', expiresAt: '2026-02-01T00:00:00Z' }),
      /never valid/,
    ],
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
          { version: 'v1', reason: '{"a":1,"a":2} "version":' },
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
    expect(problemOf('{"versions": {"v1": "caf\u00e9"}}')).toBe('ok');
  });
});

/** An entry, by the member that is meant. */
const values = (name: string, value: unknown) =>
  full([
    { version: 'v1', reason: 'x' },
    { reason: 'x', [name]: value },
  ]);
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';

describe('a value that can never match', () => {
  test.each([
    ['version', '<=1.2.3', /a range of versions/],
    ['version', '=1.2.3', /a range/],
    ['version', '>= 1.2', /a range/],
    ['version', '^1.2.3', /a range/],
    ['version', '~1.2.3', /a range/],
    ['version', '!=1.2.3', /a range/],
    ['version', '1.2.3 - 1.2.9', /a range/],
    ['version', 'v1.2.3 and below', /a range/],
    ['version', '1.2.3||1.2.4', /a range/],
    ['version', '1.2.3,1.2.4', /a range/],
    ['version', '[1.0,2.0)', /a range/],
    ['version', 'v1.2.3..v1.2.9', /a range/],
    ['version', '1.2.3+', /a range/],
    ['version', '{"a":1}', /(?:no|not|not an?|not the) version/],
    ['version', 'v1.2.x', /a wildcard/],
    ['version', '1.X', /a wildcard/],
    ['version', 'x', /a wildcard/],
    ['version', '1.x.3-rc.1', /a wildcard/],
    ['version', 'v1.*', /a wildcard/],
    ['version', 'v1.2.?', /a wildcard/],
    ['version', 'v\uff11.\uff12.\uff13', /not ASCII/],
    ['version', '\uff56' + '1.2.3', /not ASCII/],
    ['version', 'v1.2.3\u200b', /not ASCII/],
    ['version', 'v1.2.\u0663', /not ASCII/],
    ['version', 'v', /(?:no|not|not an?|not the) version/],
    ['version', 'refs/heads/main', /(?:no|not|not an?|not the) version/],
    ['version', 'refs/tags/', /(?:no|not|not an?|not the) version/],
    ['version', 'refs/tags/v1.*', /a wildcard/],
    ['version', '', /(?:no|not|not an?|not the) text/],
    ['version', ' ', /(?:no|not|not an?|not the) text/],
    ['version', '\u3000', /(?:no|not|not an?|not the) text/],
    ['version', 'v1\n', /blanks/],
    ['digest', '', /(?:no|not|not an?|not the) text/],
    ['digest', 'sha256:*', /not SHA-256/],
    ['digest', 'sha256-' + HEX, /not SHA-256/],
    ['digest', `sha256:${HEX}0`, /not SHA-256/],
    ['digest', `sha256:${HEX.slice(0, -1)}\uff10`, /not SHA-256/],
    ['commit', 'main', /not whole/],
    ['commit', 'c0'.repeat(21), /not whole/],
    ['commit', '\uff10'.repeat(40), /not whole/],
    ['identity', '*', /a pattern/],
    ['identity', 'https://github.com/acme/*', /a pattern/],
    ['identity', `^${IDENTITY}$`, /a pattern/],
    ['identity', 'https://github\\.com/acme/widgets', /a pattern/],
    ['identity', IDENTITY.replace('https://', ''), /without its `https/],
    ['identity', 'acme/widgets/.github/workflows/release.yml@refs/tags/v1', /without its `https/],
    ['identity', IDENTITY.replace('acme', '\uff41cme'), /ASCII/],
    ['identity', '0123456789ABCDEF', /a fingerprint that is cut off/],
    ['identity', `0x${'AB'.repeat(20)}`, /a fingerprint/],
    ['identity', 'ABCD EF01 2345 6789 ABCD  EF01 2345 6789 ABCD EF01', /a fingerprint/],
    ['identity', `SHA256:${'A'.repeat(43)}`, /a fingerprint/],
    ['identity', IDENTITY.replace(/@.*/, ''), /without its `@`/],
    ['identity', 'acme/widgets', /neither an identity/],
    ['identity', 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3', /neither an identity/],
    ['runId', '*', /a run/],
    ['runId', 'https://github.com/a/b/actions/runs/1/job/2', /something else than a run/],
    ['runId', 'https://github.com/a/b/actions/runs/', /something else than a run/],
    ['runId', 'https://github.com/a/b/actions', /something else than a run/],
    ['runId', '007', /a run/],
    ['runId', '\uff14\uff12', /a run/],
    ['runId', 'http://github.com/a/b/actions/runs/1', /a run/],
    ['runId', 'https://github.com/a/b/actions/runs/*', /a run/],
    ['runId', 'https://github.com/a/b/actions/runs/1?pr=2', /a run/],
    ['runId', 0, /a run/],
    ['runId', 1.5, /(?:no|not|not an?|not the) text|a run/],
  ])('%s %j is malformed, with its place, what was found and what to write', (name, value, why) => {
    const list = parse(values(name, value));
    if (list.ok) throw new Error('read');
    const { code, message, actual, expected, at } = list.refusal;
    expect(code).toBe('REVOCATIONS_MALFORMED');
    expect(message).toMatch(why);
    expect(message).toContain(`/revoked/1/${name}`);
    expect(actual).toContain(JSON.stringify(value));
    expect(expected).not.toContain('schemaVersion');
    expect(at).toEqual({ file: 'list.json' });
  });

  test.each([
    ['{"revoked": ["v1", "<2"]}', '/revoked/1'],
    ['{"revoked": ["v1", ""]}', '/revoked/1'],
    ['{"versions": {"v1": "x", "1.*": "y"}}', '/versions/1.*'],
  ])('is malformed in the plain form %s', (text, pointer) => {
    expect(problemOf(text)).toContain(pointer);
  });

  test.each([
    ['version', '1.2.3-rc.1+build.5'],
    ['version', 'refs/tags/v1.2.3'],
    ['version', '1:2.3-4~rc1'],
    ['version', '1!2.0.post1'],
    ['version', '@acme/widgets@1.2.3'],
    ['version', 'tool/v1.2.3'],
    ['version', 'jdk-21.0.1+12'],
    ['version', '2026.11.20'],
    ['version', 'nightly'],
    ['version', 'linux-x86_64-1.0'],
    ['version', 'v1.2.3-x'],
    ['identity', IDENTITY],
    ['identity', 'release@example.com'],
    ['identity', 'deploy!accounts.example.com'],
    ['identity', 'spiffe://acme.test/release'],
    ['runId', 'https://github.com/a/b/actions/runs/1/attempts/2'],
    ['runId', 'https://github.com/a/b/actions/runs/1/'],
    ['runId', 'https://gitlab.com/a/b/-/jobs/7'],
    ['identity', 'ab'.repeat(20)],
    ['identity', HEX],
  ])('is not %s %s', (name, value) => {
    expect(problemOf(values(name, value))).toBe('ok');
  });
});

describe('what is too much', () => {
  test('says LIMIT_EXCEEDED, with the limit', () => {
    expect(problemOf(entry({ reason: 'x'.repeat(MAX_REVOCATION_TEXT + 1) }), 'LIMIT_EXCEEDED')).toMatch(/characters/);
    expect(problemOf(entry({ reason: 'x'.repeat(MAX_REVOCATION_TEXT) }))).toBe('ok');
    const versions = (count: number) => JSON.stringify({ revoked: Array(count).fill('v1') });
    expect(problemOf(versions(MAX_REVOCATIONS))).toBe('ok');
    expect(problemOf(versions(MAX_REVOCATIONS + 1), 'LIMIT_EXCEEDED')).toMatch(/has 200001 entries/);
    const list = parse(versions(MAX_REVOCATIONS + 1));
    expect(!list.ok && list.refusal.expected).toBe('at most 200000 entries');
  });
});
