/** The keys of npm's registry that are built in, and when they may stand in for those of TUF. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { loadRegistryKeys, readRegistryKeys } from '../../src/packages/registry-keys.js';
import type { TrustPolicy } from '../../src/model/policy.js';
import { instance } from '../../src/trust/embedded.js';
import { keyIdOf, keysDocument, registryKey } from '../support/package-documents.js';
import { makeKeys } from '../support/sigstore/index.js';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const DAY = 86_400_000;
const keys = makeKeys('P-256');
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'der' });
let tuf: TufRepository;
let at: Workspace;

beforeAll(async () => {
  tuf = await startTufRepository({ 'registry.npmjs.org/keys.json': keysDocument(registryKey(keys)) });
  at = createWorkspace();
});
afterAll(async () => {
  await tuf.close();
  at.remove();
});

/** The public-good instance, served by the repository on loopback, and embedded some days ago. */
async function load(kind: 'tuf' | 'embedded' | 'staging' | 'gh', days: number, offline = false) {
  const known = await instance('public-good');
  const trust: TrustPolicy = { sources: [{ kind }], maxAgeMs: 180 * DAY, offline };
  const served = { ...known, repository: tuf.url, tufRoot: () => Promise.resolve(tuf.root.toString('utf8')) };
  const now = new Date(known.signedAt.getTime() + days * DAY);
  const context = { workspace: at.path, tempRoot: at.path, now, env: {}, instances: () => Promise.resolve(served) };
  const { signers, refusals, warnings } = await loadRegistryKeys(trust, context);
  return {
    ids: signers.map(({ registry }) => registry?.keyId),
    refusals: refusals.map(({ code }) => code),
    warnings: warnings.map(({ code }) => code),
  };
}

const BUILT_IN = 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U';

describe('where they come from', () => {
  test('TUF, where it is trusted and can be reached', async () => {
    expect(await load('tuf', 1)).toEqual({ ids: [keyIdOf(keys)], refusals: [], warnings: [] });
  });

  test('built in, with a warning once they are old', async () => {
    const young = await load('embedded', 1);
    expect(young.ids).toContain(BUILT_IN);
    expect([young.refusals, young.warnings]).toEqual([[], []]);
    expect((await load('embedded', 181)).warnings).toEqual(['TRUST_ROOT_UNAVAILABLE']);
  });

  test('built in during an outage, while they are young', async () => {
    tuf.fault('timestamp.json', { kind: 'status', status: 503 });
    const [young, old] = [await load('tuf', 1), await load('tuf', 181)];
    tuf.mend();
    expect(young.ids).toContain(BUILT_IN);
    expect(young.warnings).toEqual(['NETWORK']);
    expect(old).toEqual({ ids: [], refusals: ['TRUST_ROOT_UNAVAILABLE'], warnings: [] });
  });

  test('nowhere, where TUF does not verify or lists other bytes', async () => {
    tuf.forge('targets');
    const forged = await load('tuf', 1);
    tuf.mend();
    tuf.fault('keys.json', { kind: 'replace', body: keysDocument(registryKey(makeKeys('P-256'))) });
    const swapped = await load('tuf', 1);
    tuf.mend();
    const none = { ids: [], refusals: ['TRUST_ROOT_UNAVAILABLE'], warnings: [] };
    expect([forged, swapped]).toEqual([none, none]);
  });

  test.each(['staging', 'gh'] as const)('nowhere, where the root is %s', async (kind) => {
    expect(await load(kind, 1)).toEqual({ ids: [], refusals: ['TRUST_ROOT_UNAVAILABLE'], warnings: [] });
  });
});

test('each key has its id and its period, and the end is open while it is in use', () => {
  const end = '2025-01-29T00:00:00.000Z';
  const other = makeKeys('P-256');
  const read = readRegistryKeys(keysDocument(registryKey(keys, { end }), registryKey(other)));
  const found = read.ok ? read.value.map(({ registry }) => registry) : [];
  expect(found.map((one) => one?.keyId)).toEqual([keyIdOf(keys), keyIdOf(other)]);
  expect(found[0]?.validFor.end).toEqual(new Date(end));
  expect(found[1]?.validFor.end.getTime()).toBeGreaterThan(Date.parse('9999-01-01'));
});

test.each([
  ['too many keys', keysDocument(...Array.from({ length: 101 }, () => registryKey(keys)))],
  ['a member that is given twice', '{"keys":[],"keys":[]}'],
  ['a key of 1,024 bits', keysDocument(registryKey({ ...keys, spki: weak }))],
])('%s cannot be used', (_title, text) => {
  expect(readRegistryKeys(text).ok).toBe(false);
});
