/** What must not stand together in a policy file is refused by the published schema, which editors show, and by the compiler. */
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../support/command.ts';
import { makeKey } from '../../support/openpgp.js';
import { problemsIn, publicKeyPem } from '../../support/policy.ts';

const schema: unknown = JSON.parse(readFileSync(join(PROJECT, 'policy.schema.json'), 'utf8'));
const accepts = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema as object);

const { publicKey } = await makeKey();
const files = { 'a.pub': publicKeyPem(), 'keys.asc': publicKey };

/** A value for each key of a signer. */
const VALUES = {
  identity: 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3',
  'identity-regexp': 'https://github\\.com/acme/widgets/\\.github/workflows/release\\.yml@refs/tags/v1\\..*',
  issuer: 'https://token.actions.githubusercontent.com',
  'issuer-regexp': 'https://token\\.actions\\.githubusercontent\\.com',
  'allow-broad-identity': true,
  repo: 'acme/widgets',
  owner: 'acme',
  'signer-repo': 'acme/flows',
  'signer-workflow': 'acme/widgets/.github/workflows/release.yml',
  'source-ref': 'refs/tags/v1.2.3',
  'source-versioned-tag': 'v1.2',
  'source-digest': 'a'.repeat(40),
  'deny-self-hosted-runners': true,
  claims: { trigger: 'push' },
  root: 'public-good',
  key: 'a.pub',
  openpgp: 'keys.asc',
  fingerprints: ['A'.repeat(40)],
  keyserver: 'https://keys.openpgp.org',
} as const;
type Key = keyof typeof VALUES;

const signer = (keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, VALUES[key]]));
const policy = (entry: object) => ({
  version: 1,
  signers: { release: entry },
  rules: [{ name: 'a', artifacts: ['x'], require: [{ signature: { by: ['release'] } }] }],
});
const compiles = async (document: object): Promise<readonly string[]> =>
  problemsIn(JSON.stringify(document), { files });

const CERTIFICATE: readonly Key[] = [
  'identity',
  'identity-regexp',
  'issuer',
  'issuer-regexp',
  'allow-broad-identity',
  'repo',
  'owner',
  'signer-repo',
  'signer-workflow',
  'source-ref',
  'source-versioned-tag',
  'source-digest',
  'deny-self-hosted-runners',
  'claims',
  'root',
];
const PAIRS: readonly (readonly [Key, Key, ...Key[]])[] = [
  ['identity', 'identity-regexp', 'issuer'],
  ['issuer', 'issuer-regexp', 'identity'],
  ['identity', 'signer-repo', 'issuer'],
  ['identity', 'signer-workflow', 'issuer'],
  ['identity-regexp', 'signer-repo', 'issuer'],
  ['identity-regexp', 'signer-workflow', 'issuer'],
  ['signer-repo', 'signer-workflow', 'repo'],
  ['key', 'openpgp'],
  ['key', 'keyserver', 'fingerprints'],
  ...CERTIFICATE.map((one) => ['key', one] as const),
  ...CERTIFICATE.map((one) => ['openpgp', one] as const),
  ...CERTIFICATE.map((one) => ['keyserver', one, 'fingerprints'] as const),
];

describe('a signer', () => {
  test.each(PAIRS)('with `%s` beside `%s` is refused by both', async (...keys) => {
    const document = policy(signer(keys));
    expect(accepts(document)).toBe(false);
    expect(await compiles(document)).not.toEqual([]);
  });

  test.each<[string, readonly Key[]]>([
    ['identity', ['identity', 'issuer']],
    ['identity-regexp', ['identity-regexp', 'issuer']],
    ['issuer-regexp', ['identity', 'issuer-regexp']],
    ['repo', ['repo', 'owner', 'source-ref', 'deny-self-hosted-runners', 'claims']],
    ['signer-repo', ['signer-repo', 'repo']],
    ['signer-workflow', ['signer-workflow', 'repo', 'source-versioned-tag', 'source-digest']],
    ['a repository beside an identity', ['repo', 'identity', 'issuer']],
    ['key', ['key']],
    ['openpgp', ['openpgp']],
  ])('with `%s` alone is accepted by both', async (_, keys) => {
    const document = policy(signer(keys));
    expect([accepts(document), accepts.errors]).toEqual([true, null]);
    expect(await compiles(document)).toEqual([]);
  });
});

describe('the comparison of a manifest', () => {
  const manifest = (comparison: object) => ({
    ...policy(signer(['identity', 'issuer'])),
    rules: [
      {
        name: 'a',
        artifacts: ['x'],
        require: [{ manifest: { file: 'm.json', 'signed-by': ['release'], compare: { same: comparison } } }],
      },
    ],
  });
  test.each([
    ['value and file', { pointer: '/a', value: '1', file: 'f' }],
    ['every and value', { every: '/a', value: '1' }],
    ['every and file', { every: '/a', file: 'f' }],
    ['pointer and every', { pointer: '/a', value: '1', every: '/b' }],
    ['a pointer and a folder', { pointer: '/a', value: '1', folder: 'f' }],
  ])('%s is refused by both', async (_, comparison) => {
    expect(accepts(manifest(comparison))).toBe(false);
    expect(await compiles(manifest(comparison))).not.toEqual([]);
  });
  test.each([
    ['a value', { pointer: '/a', value: '1' }],
    ['a file', { pointer: '/a', file: 'f' }],
    ['every file', { every: '/a', folder: 'f', files: ['*'] }],
  ])('%s is accepted by both', async (_, comparison) => {
    expect([accepts(manifest(comparison)), accepts.errors]).toEqual([true, null]);
    expect(await compiles(manifest(comparison))).toEqual([]);
  });
});
