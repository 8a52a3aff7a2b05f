/** The policy that the documentation shows, word for word. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { makeKey } from '../../support/openpgp.js';
import { problemsIn, publicKeyPem, readText } from '../../support/policy.ts';

const TEXT = readFileSync(new URL('./fixtures/contract.yml', import.meta.url), 'utf8');
const { publicKey, fingerprint } = await makeKey();
const WHOLE = TEXT.replace('…40 or 64 hex…', fingerprint);
const FILES = { 'keys/runner-image.pub': publicKeyPem(), 'keys/maven.asc': publicKey };

test('it parses, with its variables', async () => {
  const policy = await readText(WHOLE, { files: FILES });
  expect(policy.rules.map(({ name, require }) => [name, require.map(({ kind }) => kind)])).toEqual([
    ['archives', ['signature', 'checksum']],
    ['runner tarball', ['signature']],
    ['dev image', ['manifest']],
  ]);
  expect(policy.imageRules.map(({ name, require }) => [name, require.map(({ kind }) => kind)])).toEqual([
    ['images', ['signature', 'attestation', 'sbom']],
  ]);
  expect(policy.minimum).toEqual(['revocation']);
  expect(policy.rules[0]?.same).toEqual(['source-repository-ref', 'source-repository-digest']);
  expect(policy.rules[0]?.require[0]).toMatchObject({
    by: {
      threshold: 1,
      of: [
        {
          name: 'release',
          root: 'public-good',
          identity: {
            kind: 'exact',
            value: 'https://github.com/tinylabscom/mvm/.github/workflows/release.yml@refs/tags/v0.14.0',
          },
        },
      ],
    },
  });
  expect(policy.rules[2]?.require[0]).toMatchObject({
    files: ['dist/dev-image-x86_64.manifest.json'],
    version: 'v0.14.0',
    arch: 'x86_64',
    maxAge: { ms: 90 * 86_400_000, then: 'warn' },
    roles: { kernel: 'dev-vmlinux-*', rootfs: 'dev-rootfs-*' },
  });
  expect(policy.revocations).toMatchObject({
    list: { kind: 'file', path: 'revoked-versions.json' },
    notFound: 'allow',
    freshForMs: 86_400_000,
    tolerateStaleMs: 7 * 86_400_000,
  });
  expect(policy.exceptions[0]?.until).toEqual(new Date('2027-02-01T00:00:00Z'));
  expect(policy.reportTo).toBe('security@example.com');
  expect(policy.warnings).toEqual(['policy.yml:7:3: nothing requires the signer `maven`']);
});

test('a fork changes one variable', async () => {
  const policy = await readText(WHOLE, { files: FILES, vars: { repo: 'fork/mvm', version: 'v9.9.9' } });
  expect(JSON.stringify(policy.rules[0])).toContain(
    'https://github.com/fork/mvm/.github/workflows/release.yml@refs/tags/v9.9.9',
  );
});

test('as it is shown, its fingerprint is none', async () => {
  expect(await problemsIn(TEXT, { files: FILES })).toEqual([
    expect.stringMatching(/^7:\d+ `…40 or 64 hex…` is not a full fingerprint/),
  ]);
});

test('without the keys it names both', async () => {
  const problems = await problemsIn(WHOLE);
  expect(problems).toEqual([
    expect.stringMatching(/^6:21 `keys\/runner-image.pub` does not exist/),
    expect.stringMatching(/^7:25 `keys\/maven.asc` does not exist/),
  ]);
});
