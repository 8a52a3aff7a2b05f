/** `policy from-inputs`: whatever a call says, a policy file can say, and means the same. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ConfigError } from '../../src/core/errors.js';
import { printableLines } from '../../src/host/printable.js';
import type { CompileContext } from '../../src/policy/compile/compile.js';
import { policyFromBytes } from '../../src/policy/from-file.js';
import { comparable, policyOfInputs } from '../../src/policy/from-inputs.js';
import { readPolicy } from '../../src/policy/read-policy.js';
import { makeKey } from '../support/openpgp.js';
import { given, publicKeyPem, type Inputs } from '../support/policy.ts';
import { createWorkspace } from '../support/workspace.ts';

const { publicKey, fingerprint } = await makeKey();
const FILES = { 'k.pub': publicKeyPem(), 'r.pub': publicKeyPem(), 'keys.asc': publicKey };
const ISSUER = 'https://token.actions.githubusercontent.com';
const WORKFLOWS = 'https://github.com/acme/widgets/.github/workflows';

async function inWorkspace<T>(work: (context: CompileContext) => Promise<T>): Promise<T> {
  const workspace = createWorkspace(FILES);
  try {
    return await work({ kind: 'terminal', env: {}, workspace: workspace.path });
  } finally {
    workspace.remove();
  }
}

/** The requirements of a call and of the file that it becomes; undefined where the call is refused. */
async function bothWays(inputs: Inputs, context: CompileContext): Promise<readonly [string, string] | undefined> {
  const call = given(inputs);
  const { policy } = await readPolicy(call, context).catch((error: unknown) => {
    if (error instanceof ConfigError) return { policy: undefined };
    throw error;
  });
  if (!policy) return undefined;
  const { text, beside } = await policyOfInputs(call, context);
  const rest = Object.fromEntries(Object.entries(call).filter(([name]) => beside.includes(name)));
  return [comparable(policy), comparable((await policyFromBytes(Buffer.from(text), 'p.yml', rest, context)).policy)];
}

const SIGNERS: readonly Inputs[] = [
  { 'certificate-identity': `${WORKFLOWS}/release.yml@refs/tags/{tag}`, 'certificate-oidc-issuer': ISSUER },
  {
    'certificate-identity': ['a@acme.test', 'b@acme.test'],
    'certificate-oidc-issuer': ['https://one.acme.test', 'https://two.acme.test'],
  },
  {
    'certificate-identity-regexp': 'https://ci\\.acme\\.test/[a-z]{2,3}/{tag}',
    'certificate-oidc-issuer': ['https://one.acme.test', 'https://two.acme.test'],
  },
  { repo: 'acme/widgets', 'source-ref': 'refs/tags/{tag}', 'deny-self-hosted-runners': 'true' },
  { owner: 'acme', 'signer-workflow': 'acme/ci/.github/workflows/build.yml', 'workflow-input': ['a=1', 'b=x=y'] },
  { repo: 'acme/widgets', 'builder-id': 'https://github.com/acme/b/.github/workflows/b.yml@v1.2.3' },
  { key: 'k.pub', 'transparency-log': 'none' },
  { 'openpgp-keys': 'keys.asc', 'openpgp-fingerprints': fingerprint },
  { 'openpgp-keyserver': 'https://keys.test', 'openpgp-fingerprints': 'ab'.repeat(20) },
  { repo: 'acme/widgets', 'openpgp-keys': 'keys.asc' },
  {},
];

const RECALLS: readonly Inputs[] = [
  {},
  {},
  { revocations: 'r.json', 'revocations-key': 'r.pub', 'revocations-cache': 'cache' },
  {
    revocations: 'https://acme.test/r.json',
    'revocations-identity': 'recall@acme.test',
    'revocations-oidc-issuer': 'https://recall.acme.test',
    'revocations-fresh-for': '90s',
    'revocations-tolerate-stale': '36h',
  },
];

const SUBJECTS: readonly Inputs[] = [
  { artifacts: ['dist/*.tgz', '!dist/x.tgz'] },
  { artifacts: ['a"b\\c', 'name: {tag}', '- y', '#z', 'é\u2003ü', '*.{tag}', '{', '%', "'"] },
  { digests: [`sha256:${'ab'.repeat(32)} tool-{tag}`, `sha256:${'cd'.repeat(32)}`] },
  { images: ['ghcr.io/acme/a:1', 'ghcr.io/acme/b:{tag}'] },
  { checksums: 'SHA256SUMS' },
  { checksums: ['*.sha256', '{path}.sha512'], artifacts: 'x' },
  { manifest: 'm.json' },
  { 'git-tag': '{tag}' },
  { mode: 'audit', deployed: 'pods.json' },
  { release: 'acme/widgets@{tag}', artifacts: '*' },
];

/** What may be said beside; much of it does not go together, and is refused then. */
const EXTRAS: readonly Inputs[] = [
  { 'checksums-signed': 'true' },
  { 'checksum-names': 'base', 'checksums-complete': 'true' },
  { 'expect-version': '{tag}' },
  { 'minimum-version': '1.0.0', 'expect-arch': 'x86_64' },
  { 'manifest-max-age': '36h' },
  { bundle: ['{path}.bundle', 'out/{tag}-{1}.json'] },
  { signature: '{path}.sig', certificate: '{path}.pem' },
  { 'predicate-type': 'any' },
  { 'predicate-type': 'https://slsa.dev/provenance/v1' },
  { 'require-timestamp': 'true' },
  { 'attestation-source': 'github' },
  { 'attestation-source': ['local', 'github'] },
  { require: 'signature' },
  { require: ['attestation', 'checksum'] },
  { require: ['signature', 'sbom', 'revocation'] },
  { annotations: ['env=prod', 'empty=', 'yes=no'] },
  { 'tag-matches-ref': 'true', 'require-digest': 'true' },
  { 'sbom-dir': 'sboms', 'signature-repository': 'ghcr.io/acme/signatures' },
  { package: 'npm:widgets@1.2.3', 'package-index': 'https://packages.test/npm' },
  { 'trusted-root': ['tuf', 'embedded'] },
  { 'trusted-root': 'embedded', 'trusted-root-max-age': '10d' },
  { 'rekor-url': 'https://rekor.acme.test' },
  { 'transparency-log': 'required' },
  { 'allow-broad-identity': 'true' },
  { mode: 'report' },
  { offline: 'true' },
];

const calls = fc
  .tuple(
    fc.constantFrom(...SIGNERS),
    fc.constantFrom(...RECALLS),
    fc.subarray([...SUBJECTS], { minLength: 1, maxLength: 2 }),
    fc.subarray([...EXTRAS], { maxLength: 4 }),
  )
  .map(([signer, recalls, subjects, extras]): Inputs =>
    Object.assign({}, signer, recalls, ...subjects, ...extras, { var: ['tag=v1.2.3', 'unused=x'] }),
  );

test('the document of a call, written as a file, compiles to the same policy', async () => {
  let written = 0;
  await inWorkspace(async (context) => {
    await fc.assert(
      fc.asyncProperty(calls, async (inputs) => {
        const both = await bothWays(inputs, context);
        if (!both) return;
        written += 1;
        expect(both[1]).toBe(both[0]);
      }),
      { numRuns: 1500, seed: 20_261_128 },
    );
  });
  // A property of nothing but refusals would hold nothing.
  expect(written).toBeGreaterThan(250);
});

describe('one call of each kind', () => {
  const RELEASE = { artifacts: '*', release: 'acme/widgets@v1', 'trusted-root': 'gh' };
  test.each<[string, Inputs]>([
    ...SIGNERS.slice(0, -1).map((signer, index): [string, Inputs] => [
      `signer ${index}`,
      { artifacts: 'dist/*', ...signer, var: 'tag=v1' },
    ]),
    ['a signed list', { checksums: 'S', 'checksums-signed': 'true', bundle: 'b', repo: 'acme/widgets' }],
    ['a manifest', { manifest: 'm', repo: 'acme/widgets', 'manifest-max-age': '30d', 'expect-version': 'v1' }],
    ['recalls', { artifacts: 'a', key: 'k.pub', ...RECALLS[2] }],
    ['a release that GitHub attested', { ...RELEASE, 'predicate-type': 'https://in-toto.io/attestation/release/v0.2' }],
    ['an audit', { mode: 'audit', deployed: 'pods.json', ...RECALLS[3], repo: 'acme/widgets', require: 'sbom' }],
    ['a package', { artifacts: 'a', repo: 'a/b', package: 'npm:b@1.0.0', 'package-index': 'https://p.test' }],
    ['GitHub', { artifacts: 'a', repo: 'a/b', 'attestation-source': ['github', 'local'] }],
    ['images', { images: 'ghcr.io/a/b:1', repo: 'a/b', annotations: 'a=1', require: ['signature', 'sbom'] }],
    ['a tag', { 'git-tag': 'v1', 'openpgp-keys': 'keys.asc' }],
  ])('%s', async (_what, inputs) => {
    const both = await inWorkspace((context) => bothWays(inputs, context));
    expect(both).toBeDefined();
    expect(both![1]).toBe(both![0]);
  });

  test('what would end a line or open another value stays text', async () => {
    const artifacts = ['a\u0085b', 'c\u2028d'].map((text) => text.slice(0, 1) + text.slice(1));
    const { text } = await inWorkspace((context) => policyOfInputs(given({ artifacts, repo: 'a/b' }), context));
    expect(text).toContain('\\u0085');
    expect(text).toContain('\\u2028');
  });

  test.each([
    ['\u200b', '"\\u200b"'],
    ['a\u00a0b', '"a\\u00a0b"'],
    ['a\u{e0001}b', '"a\\U000e0001b"'],
    ['##[group]x', '"##\\u005bgroup]x"'],
    ['a\u2800b', '"a\\u2800b"'],
  ])('what nobody sees, or a runner takes for a command, is an escape: %j', async (artifact, written) => {
    const { text } = await inWorkspace((context) =>
      policyOfInputs(given({ artifacts: [artifact], repo: 'a/b' }), context),
    );
    expect(text).toContain(written);
    expect(printableLines(text)).toBe(text);
    expect(parse(text).rules[0].artifacts).toEqual([artifact]);
  });

  test.each([[7_000, true], [8_001, false]])('a value of %i characters is written whole or not at all', async (length, written) => {
    const artifacts = 'a/'.repeat(length / 2);
    const text = inWorkspace((context) => policyOfInputs(given({ artifacts: [artifacts], repo: 'a/b' }), context));
    if (written) expect((await text).text).toContain(artifacts);
    else await expect(text).rejects.toThrow(ConfigError);
  }); // prettier-ignore

  test('a variable that holds another is no plain text in a file', async () => {
    const inputs = given({ artifacts: ['{a}', '{b}'], repo: 'a/b', var: ['a={b}', 'b=x'] });
    await expect(inWorkspace((context) => policyOfInputs(inputs, context))).rejects.toThrow(ConfigError);
  });
});
