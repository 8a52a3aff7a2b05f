/** Lists in the forms of their own projects: mvm's, as its release process publishes them, and any that a policy maps. */
import { describe, expect, test } from '@jest/globals';
import type { RevocationFields } from '../../src/model/revocation-fields.ts';
import { parseRevocations } from '../../src/evidence/documents/revocations.ts';
import { MVM_REVOCATIONS } from '../../src/policy/compile/document-forms.ts';

const parse = (list: unknown, forms: readonly RevocationFields[] = MVM_REVOCATIONS) =>
  parseRevocations(Buffer.from(JSON.stringify(list)), 'list.json', forms);

function entriesOf(list: unknown, forms?: readonly RevocationFields[]) {
  const read = parse(list, forms);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value.entries;
}

const ENTRY = {
  version: '0.14.0',
  variant: 'dev',
  arch: 'x86_64',
  reason: 'CVE-2026-0001: guests *escape* <b>',
  revoked_at: '2026-05-07T00:00:00Z',
};
const HASH = 'ab'.repeat(32);
const TIMES = { issued_at: '2026-05-01T00:00:00Z', not_after: '2026-06-01T00:00:00Z' };

test.each<[string, unknown]>([
  ['of its list', { schema_version: 1, revocations: [], Revocations: [ENTRY] }],
  ['of a mark', { schema_version: 1, revocations: [{ ...ENTRY, Version: '0.15.0' }] }],
])('a second spelling %s is refused: another reader would recall something else', (_, list) => {
  const read = parse(list);
  expect(read.ok ? undefined : read.refusal.message).toMatch(/which other tools take for one of/);
});

describe('mvm', () => {
  test('a list without an entry recalls nothing', () => {
    expect(entriesOf({ schema_version: 1, revocations: [] })).toEqual([]);
  });

  test('an entry has version, variant and architecture, and its own words', () => {
    expect(entriesOf({ schema_version: 1, revocations: [ENTRY] })).toEqual([
      {
        pointer: '/revocations/0',
        version: '0.14.0',
        variant: 'dev',
        arch: 'x86_64',
        reason: 'CVE-2026-0001: guests *escape* <b>',
        revokedAt: '2026-05-07T00:00:00Z',
      },
    ]);
  });

  test('the list of packs names keys and hashes, and has a limit', () => {
    const read = parse({ schema_version: 1, ...TIMES, revocations: [{ key_id: HASH, pack_hash: HASH, reason: 'x' }] });
    expect(read).toMatchObject({
      ok: true,
      value: {
        expiresAt: new Date(TIMES.not_after),
        issuedAt: new Date(TIMES.issued_at),
        entries: [{ identity: HASH, sha256: HASH }],
      },
    });
  });

  test('a pack that is revoked by its key alone', () => {
    expect(entriesOf({ schema_version: 1, revocations: [{ key_id: HASH, pack_hash: null }] })).toEqual([
      { pointer: '/revocations/0', identity: HASH },
    ]);
  });

  test('the feed of the registry has two plain lists and a sequence', () => {
    const identity = 'https://github.com/tinylabscom/mvm-packs/.github/workflows/publish.yml@refs/heads/main';
    const feed = {
      schema_version: 1,
      sequence: 7,
      ...TIMES,
      revoked_identities: [identity],
      revoked_manifests: [HASH],
    };
    expect(parse(feed)).toMatchObject({
      ok: true,
      value: {
        serial: 7,
        entries: [
          { pointer: '/revoked_identities/0', identity },
          { pointer: '/revoked_manifests/0', sha256: HASH },
        ],
      },
    });
  });

  test.each<[string, unknown, string]>([
    ['a newer form', { schema_version: 2, revocations: [] }, 'has 2 at /schema_version'],
    ['no version of its form', { revocations: [] }, 'at /schema_version'],
    ['a version of its form as text', { schema_version: '1', revocations: [] }, 'has "1" at /schema_version'],
    ['no list at all', { schema_version: 1 }, 'has no list at /revocations, or /revoked_identities'],
    ['one of two plain lists', { schema_version: 1, revoked_identities: [] }, 'has no list at'],
    [
      'the lists of both forms',
      { schema_version: 1, revocations: [], revoked_identities: [], revoked_manifests: [] },
      'the lists of two forms',
    ],
    ['entries that are not a list', { schema_version: 1, revocations: {} }, 'is not a list'],
    ['an entry that is not an object', { schema_version: 1, revocations: ['0.14.0'] }, 'is not an object'],
    [
      'an entry that recalls nothing',
      { schema_version: 1, revocations: [{ variant: 'dev', arch: 'x86_64' }] },
      'says at none',
    ],
    ['a range', { schema_version: 1, revocations: [{ ...ENTRY, version: '<0.14.0' }] }, 'can never match'],
    [
      'a variant that is a pattern',
      { schema_version: 1, revocations: [{ ...ENTRY, variant: '*' }] },
      'can never match',
    ],
    ['an architecture that is not text', { schema_version: 1, revocations: [{ ...ENTRY, arch: 64 }] }, 'no text'],
    ['half a digest', { schema_version: 1, revocations: [{ pack_hash: HASH.slice(2) }] }, 'can never match'],
    [
      'a limit before its issue',
      { schema_version: 1, ...TIMES, not_after: TIMES.issued_at, revocations: [] },
      'never valid',
    ],
    ['a limit that is not a time', { schema_version: 1, not_after: 'soon', revocations: [] }, 'not a time of RFC 3339'],
    ['a list of lists', [], 'not a JSON object'],
  ])('%s is malformed', (_, list, says) => {
    const read = parse(list);
    expect(read).toMatchObject({ ok: false, refusal: { code: 'REVOCATIONS_MALFORMED' } });
    expect(read.ok ? '' : read.refusal.message).toContain(says);
  });

  test('the own form is none of them', () => {
    expect(parse({ schemaVersion: 1, revoked: [] })).toMatchObject({ ok: false });
  });
});

describe('fields of a policy', () => {
  const fields: RevocationFields = {
    entries: '/data/bad~1list',
    marks: { version: '/release/tag', variant: '/kind' },
    texts: { reason: '/why' },
    plain: { commit: '/commits' },
  };

  test('pointers lead anywhere, and what is not mapped is passed over', () => {
    const list = {
      data: { 'bad/list': [{ release: { tag: 'v1' }, why: 'x', arch: 'x86_64' }] },
      commits: ['c'.repeat(40)],
    };
    expect(entriesOf(list, [fields])).toEqual([
      { pointer: '/data/bad~1list/0', version: 'v1', reason: 'x' },
      { pointer: '/commits/0', commit: 'c'.repeat(40) },
    ]);
  });

  test('a list that is mapped must be there', () => {
    expect(parse({ data: { 'bad/list': [] } }, [fields])).toMatchObject({ ok: false });
    expect(parse({ commits: [] }, [fields])).toMatchObject({ ok: false });
  });

  test('entries of all lists are counted together', () => {
    const many = Array.from({ length: 200_001 }, (_, index) => `v1.${index}`);
    const read = parse({ v: many, c: ['c'.repeat(40)] }, [
      { marks: {}, texts: {}, plain: { version: '/v', commit: '/c' } },
    ]);
    expect(read.ok ? undefined : read.refusal.code).toMatch(/LIMIT_EXCEEDED/);
  });
});
