/** Manifests in the form of their own project, by a mapping: what they state of themselves, and the files that they map. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rmSync, symlinkSync } from 'node:fs';
import { MVM_MANIFEST } from '../../src/policy/compile/document-forms.js';
import type { ManifestFields } from '../../src/model/policy.js';
import { DAY } from '../support/checking.js';
import type { Workspace } from '../support/workspace.js';
import {
  ALL_PASS,
  ask,
  requirement,
  manifestText,
  NOW,
  only,
  publish,
  release,
  sha256,
  type Requirements,
} from './manifest-release.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = release();
  rmSync(workspace.at('flake.lock'));
});
afterEach(() => {
  workspace.remove();
});

const ago = (ms: number): string => new Date(NOW.getTime() - ms).toISOString();
const LOCKS = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [`nix/${index}/flake.lock`, `{"lock":${index}}\n`]),
);
const HASHES = Object.fromEntries(Object.entries(LOCKS).map(([name, text]) => [name, `sha256:${sha256(text)}`]));

/** mvm's members, changed or not. */
const MVM = (change: Readonly<Record<string, unknown>> = {}) => ({
  schema_version: 1,
  variant: 'dev',
  built_at: ago(DAY),
  not_after: ago(-89 * DAY),
  flake_locks: HASHES,
  ...change,
});
const FORM: Requirements = { fields: MVM_MANIFEST, variant: 'dev' };

async function outcome(states: Readonly<Record<string, unknown>>, requirements: Requirements = {}) {
  publish(workspace, manifestText(states));
  for (const [name, text] of Object.entries(LOCKS)) workspace.write(name, text);
  return ask(workspace, { require: [requirement({ ...FORM, ...requirements })] });
}

describe('the form of mvm', () => {
  test('it vouches, and is known by its variant', async () => {
    const { verdicts, warnings, row } = await outcome(MVM());
    expect([verdicts, warnings]).toEqual([ALL_PASS, []]);
    expect(row('dist/dev-image-x86_64.manifest.json').checks).toMatchObject([
      { proof: { variant: 'dev', arch: 'x86_64', builtAt: new Date(ago(DAY)) } },
    ]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['a newer form', { schema_version: 2 }, 'MANIFEST_MALFORMED', '/schema_version is 2, and only 1 is known'],
    ['a newer form beside members that are wrong', { schema_version: 2, variant: 7 }, 'MANIFEST_MALFORMED', 'is 2'],
    ['no version of its form', { schema_version: undefined }, 'MANIFEST_MALFORMED', '/schema_version is none'],
    ['a version of its form as text', { schema_version: '1' }, 'MANIFEST_MALFORMED', 'is "1"'],
    ['another variant', { variant: 'builder' }, 'MANIFEST_VARIANT_MISMATCH', 'Manifest is for variant builder but dev'],
    ['another letter case', { variant: 'Dev' }, 'MANIFEST_VARIANT_MISMATCH', 'Manifest is for variant Dev'],
    ['no variant', { variant: undefined }, 'MANIFEST_MALFORMED', 'states nothing at /variant'],
    ['a variant that is not text', { variant: ['dev'] }, 'MANIFEST_MALFORMED', '/variant is ["dev"]'],
    ['no time of its build', { built_at: undefined }, 'MANIFEST_MALFORMED', 'states nothing at /built_at'],
    ['no limit', { not_after: undefined }, 'MANIFEST_MALFORMED', 'states nothing at /not_after'],
    ['a limit that is not a time', { not_after: 'never' }, 'MANIFEST_MALFORMED', '/not_after is "never"'],
  ])('%s is refused', async (_, change, code, says) => {
    const { verdicts, refusals } = await outcome(MVM(change));
    expect(verdicts).toEqual(only(code));
    expect(refusals[0]?.message).toContain(says);
  });

  test('past its own limit: a warning, and a failure where the policy says so', async () => {
    const past = MVM({ not_after: ago(1) });
    const { verdicts, warnings } = await outcome(past);
    expect(verdicts).toEqual(ALL_PASS);
    expect(warnings).toMatchObject([{ code: 'MANIFEST_STALE', message: expect.stringContaining('states itself') }]);
    const strict = await outcome(past, { maxAge: { ms: 90 * DAY, then: 'fail' } });
    expect(strict.verdicts).toEqual(only('MANIFEST_STALE'));
  });

  test('too old and past its limit are two remarks; at the limit itself it holds', async () => {
    const both = await outcome(MVM({ built_at: ago(91 * DAY), not_after: ago(DAY) }));
    expect(both.warnings.map(({ code }) => code)).toEqual(['MANIFEST_STALE', 'MANIFEST_STALE']);
    expect((await outcome(MVM({ not_after: NOW.toISOString() }))).warnings).toEqual([]);
  });
});

test('what is not mapped is not asked for', async () => {
  const fields: ManifestFields = { ...MVM_MANIFEST, needed: [] };
  expect((await outcome(MVM({ not_after: undefined, built_at: undefined }), { fields })).verdicts).toEqual(ALL_PASS);
});

describe('every file of a mapping', () => {
  const every = (folder = '.', complete: readonly string[] = ['**/flake.lock']): Requirements => ({
    compare: [{ name: 'flake locks', pointer: '/flake_locks', every: { folder, complete } }],
  });

  test('all nine match', async () => {
    expect((await outcome(MVM(), every())).verdicts).toEqual(ALL_PASS);
  });

  test('in a folder of their own', async () => {
    const inNix = Object.fromEntries(Object.entries(HASHES).map(([name, hash]) => [name.slice('nix/'.length), hash]));
    expect((await outcome(MVM({ flake_locks: inNix }), every('nix'))).verdicts).toEqual(ALL_PASS);
    expect((await outcome(MVM({ flake_locks: inNix }), every('nix', ['*/flake.lock']))).verdicts).toEqual(ALL_PASS);
  });

  const rest = Object.fromEntries(Object.entries(HASHES).slice(1));
  test.each<[string, unknown, string, string]>([
    [
      'one that differs',
      { ...HASHES, 'nix/8/flake.lock': `sha256:${sha256('x')}` },
      'CLAIM_MISMATCH',
      'nix/8/flake.lock',
    ],
    ['one that is left out', rest, 'CLAIM_MISMATCH', 'leaves out nix/0/flake.lock'],
    [
      'one too many',
      { ...HASHES, 'nix/9/flake.lock': HASHES['nix/0/flake.lock'] },
      'ARTIFACT_NOT_FOUND',
      'nix/9/flake.lock',
    ],
    ['none', {}, 'MANIFEST_MALFORMED', 'is empty'],
    ['a list in its place', Object.values(HASHES), 'MANIFEST_MALFORMED', 'is not a mapping'],
    ['nothing in its place', undefined, 'MANIFEST_MALFORMED', 'states no flake locks'],
    [
      'a path that leads out',
      { ...HASHES, '../flake.lock': HASHES['nix/0/flake.lock'] },
      'MANIFEST_MALFORMED',
      'has `..` in it',
    ],
    [
      'a digest that is none',
      { ...HASHES, 'nix/0/flake.lock': 'sha256:00' },
      'MANIFEST_MALFORMED',
      'not SHA-256 in hex',
    ],
    [
      'a digest of another kind',
      { ...HASHES, 'nix/0/flake.lock': `sha512:${sha256('x')}` },
      'MANIFEST_MALFORMED',
      'not SHA-256 in hex',
    ],
  ])('%s is refused', async (_, locks, code, says) => {
    const { verdicts, refusals } = await outcome(MVM({ flake_locks: locks }), every());
    expect(verdicts).toEqual(only(code));
    expect(refusals.map(({ message }) => message).join('\n')).toContain(says);
  });

  test('without `files` only those are compared that it names', async () => {
    expect((await outcome(MVM({ flake_locks: rest }), every('.', []))).verdicts).toEqual(ALL_PASS);
  });

  test('a link that the glob meets could hide a lock: it is refused', async () => {
    workspace.write('elsewhere/flake.lock', 'x');
    symlinkSync(workspace.at('elsewhere/flake.lock'), workspace.at('flake.lock'));
    const { verdicts } = await outcome(MVM(), every('.', ['flake.lock*']));
    expect(verdicts).toEqual(only('UNSAFE_PATH'));
  });
});
