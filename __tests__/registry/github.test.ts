/** Images whose attestations GitHub keeps: asked for by digest, joined with what is in the registry. */
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  startGitHub,
  type GitHubServerOptions,
  type GitHubTestServer,
  type StoredAttestation,
} from '../support/github-server.ts';
import { codeOf, runGate, type GateRun, type Inputs } from '../support/registry/gate.ts';
import { Publisher, subjectOfDigest, type Pushed } from '../support/registry/publisher.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { createWorld, type AttestationOptions } from '../support/sigstore/index.ts';

const world = createWorld();
const TOKEN = 'ghp_secretOfTheTest';
const INPUTS: Inputs = {
  'trusted-root': 'root.json',
  repo: 'acme/widgets',
  'attestation-source': 'github',
  require: 'attestation',
};
const open: (TestRegistry | GitHubTestServer)[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function pushed(): Promise<{
  readonly publisher: Publisher;
  readonly image: Pushed;
  readonly registry: TestRegistry;
}> {
  const registry = await startRegistry();
  open.push(registry);
  const publisher = new Publisher(registry.host, 'acme/app');
  return { registry, publisher, image: await publisher.image('1.0') };
}

const attested = (digest: string, about = digest, options: AttestationOptions = {}): StoredAttestation => ({
  digest,
  repository: 'acme/widgets',
  bundle: world.attest([subjectOfDigest(about)], options).bundle,
});

async function check(
  { publisher, image, registry }: Awaited<ReturnType<typeof pushed>>,
  options: GitHubServerOptions,
  inputs: Inputs = {},
): Promise<GateRun & { readonly github: GitHubTestServer }> {
  const github = await startGitHub(options);
  open.push(github);
  const given = { images: `${publisher.name}@${image.digest}`, ...INPUTS, ...inputs };
  const env = { GITHUB_API_URL: github.api, GH_TOKEN: TOKEN };
  const run = await runGate(given, { 'root.json': world.trustedRootJson }, env);
  run.workspace.remove();
  expect(JSON.stringify(registry.received)).not.toContain(TOKEN);
  return { ...run, github };
}

describe('an image whose attestation GitHub keeps', () => {
  test('passes by it, which is asked for once, by the digest', async () => {
    const scene = await pushed();
    const run = await check(scene, { attestations: [attested(scene.image.digest)] });
    expect([run.exitCode, codeOf(run, 'attestation')]).toEqual([0, 'pass']);
    expect(run.github.calls().map(({ path }) => path)).toEqual([
      `/repos/acme/widgets/attestations/${encodeURIComponent(scene.image.digest)}?per_page=100`,
    ]);
    expect(run.github.calls()[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  test('passes by what is in the registry too, even where GitHub cannot be asked', async () => {
    const scene = await pushed();
    await scene.publisher.bundle(scene.image, world.attest([subjectOfDigest(scene.image.digest)]));
    expect((await check(scene, {})).exitCode).toBe(0);
    const closed = { planned: new Map([['/repos/', [{ status: 403, body: '{}' }]]]) };
    expect((await check(scene, closed)).exitCode).toBe(0);
  });

  const other = `sha256:${'ab'.repeat(32)}`;
  test.each<readonly [string, (digest: string) => readonly StoredAttestation[], string]>([
    ['none', () => [], 'IMAGE_UNSIGNED'],
    ['one of another image', (digest) => [attested(digest, other)], 'SUBJECT_MISMATCH'],
    [
      'one by another repository',
      (digest) => [attested(digest, digest, { workflow: { repository: 'acme/x' } })],
      'IDENTITY_MISMATCH',
    ],
    [
      'one of another type',
      (digest) => [attested(digest, digest, { predicateType: 'https://spdx.dev/Document' })],
      'PREDICATE_MISMATCH',
    ],
  ])('is refused with %s', async (_what, attestations, code) => {
    const scene = await pushed();
    const run = await check(scene, { attestations: attestations(scene.image.digest) });
    expect([run.exitCode, codeOf(run, 'attestation')]).toEqual([1, code]);
  });

  test('could not be looked at where GitHub says no', async () => {
    const scene = await pushed();
    const run = await check(scene, { planned: new Map([['/repos/', [{ status: 403, body: '{}' }]]]) });
    expect([run.exitCode, codeOf(run, 'attestation')]).toEqual([3, 'PERMISSION']);
  });

  test('has no signature by it, and GitHub is not asked for one', async () => {
    const scene = await pushed();
    const both = await check(
      scene,
      { attestations: [attested(scene.image.digest)] },
      { require: ['signature', 'attestation'] },
    );
    expect([both.exitCode, codeOf(both, 'signature')]).toEqual([1, 'IMAGE_UNSIGNED']);
    const run = await check(scene, {}, { require: 'signature' });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('only a signature is required');
    expect(run.github.requests).toEqual([]);
  });
});
