/** The trusted roots that come with the gate. */
import { describe, expect, test } from '@jest/globals';
import { tmpdir } from 'node:os';
import type { TrustPolicy } from '../../src/model/policy.js';
import { instance, type InstanceName } from '../../src/trust/embedded.js';
import { loadRoots, type Roots } from '../../src/trust/roots.js';
import { DAY, trustPolicy } from './support.js';

const NAMES: readonly InstanceName[] = ['public-good', 'staging'];

describe.each(NAMES)('%s', (name) => {
  test('is a trusted root that vouches for certificates, SCTs and log entries', async () => {
    const known = await instance(name);
    expect(known.root()).toMatchObject({
      ok: true,
      value: { name, source: 'embedded', profile: { sct: true, log: true, timestamp: false } },
    });
    expect(known.name).toBe(name);
  });

  test('says where it is refreshed from, by which TUF root, and when it was signed', async () => {
    const { repository, signedAt, tufRoot } = await instance(name);
    expect(repository).toMatch(/^https:\/\/tuf-repo-cdn\.sig(?:store|stage)\.dev$/);
    expect(signedAt.getTime()).toBeGreaterThan(Date.parse('2026-01-01'));
    const { signed, signatures } = JSON.parse(await tufRoot());
    expect(signed._type).toBe('root');
    expect(signatures.length).toBeGreaterThan(0);
    expect(Date.parse(signed.expires)).toBeGreaterThan(signedAt.getTime());
  });

  test('is loaded offline', async () => {
    const source = name === 'staging' ? ({ kind: 'staging' } as const) : ({ kind: 'tuf' } as const);
    expect(await load({ sources: [source] }, 0)).toMatchObject({
      roots: [{ name, source: 'embedded' }],
      refusals: [],
      warnings: [],
    });
  });
});

test('only the public-good log has a search page', async () => {
  const searchable = await Promise.all(NAMES.map(async (name) => (await instance(name)).root()));
  expect(searchable).toMatchObject([{ value: { searchable: true } }, { value: { searchable: false } }]);
});

test('the two have different keys', async () => {
  const [a, b] = await Promise.all(NAMES.map(async (name) => (await instance(name)).root()));
  expect(a).not.toMatchObject({ value: { digest: b!.ok ? b!.value.digest : '' } });
});

/** Offline, so many days after the first source was signed. */
async function load(policy: Partial<TrustPolicy>, days: number): Promise<Roots> {
  const sources = policy.sources ?? [{ kind: 'embedded' }];
  const { signedAt } = await instance(sources[0]!.kind === 'staging' ? 'staging' : 'public-good');
  const now = new Date(signedAt.getTime() + days * DAY);
  return loadRoots(trustPolicy(sources, { offline: true, ...policy }), {
    workspace: tmpdir(),
    tempRoot: tmpdir(),
    env: {},
    now,
  });
}

describe('its age grows with the clock', () => {
  test.each([0, 1, 179, 180])('%d days: nothing is said', async (days) => {
    expect(await load({}, days)).toMatchObject({ roots: [{ name: 'public-good' }], refusals: [], warnings: [] });
  });

  test.each([181, 182.5, 2_000])('%d days: a warning states them', async (days) => {
    const { roots, refusals, warnings } = await load({}, days);
    expect([roots.length, refusals.length]).toEqual([1, 0]);
    expect(warnings).toEqual([
      {
        code: 'TRUST_ROOT_UNAVAILABLE',
        message: expect.stringContaining(`public-good is ${Math.floor(days)} days old`),
        hint: expect.stringContaining('newer version'),
      },
    ]);
  });

  test('a clock that goes wrong makes it no younger than new', async () => {
    expect((await load({ maxAgeMs: 0 }, -500)).warnings).toEqual([]);
    expect((await load({ maxAgeMs: 0 }, 0.5)).warnings).toMatchObject([{ message: expect.stringContaining('0 days') }]);
  });

  test('staging warns as well', async () => {
    const { warnings } = await load({ sources: [{ kind: 'staging' }], maxAgeMs: DAY }, 3);
    expect(warnings).toMatchObject([{ message: expect.stringContaining('staging is 3 days old') }]);
  });
});
