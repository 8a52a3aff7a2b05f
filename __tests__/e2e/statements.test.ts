/** Statements of the projects' pages that no other test holds (docs/projects/coverage.md), word for word where the page has words. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { basename } from 'node:path';
import { runCommand } from '../support/command.ts';
import { COSIGN_SIGN, subjectOfDigest } from '../support/registry/publisher.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { bundleJson, createWorld, subjectOf, type Workflow } from '../support/sigstore/index.ts';
import { serveRelease } from '../support/release-server.ts';
import { createWorkspace } from '../support/workspace.ts';
import { originOf } from '../../src/registry/address.ts';
import * as mvm from './mvm.ts';
import { POLICY, PUBLISHED, having, rows } from './mvm-rows.ts';
import { attestImage, newPlace } from './published.ts';
import { hash, ISSUER, world } from './release.ts';

describe('mvm', () => {
  const ARCHIVE = mvm.ARCHIVES[0]!;
  const content = mvm.RELEASE[ARCHIVE]!;
  const anyTag = POLICY.replace(
    `identity: 'https://github.com/{repo}/.github/workflows/release.yml@refs/tags/v{version}'`,
    String.raw`identity-regexp: 'https://github\.com/{repo}/\.github/workflows/release\.yml@refs/tags/.*'`,
  );
  test('the pattern of the page is in the policy', () => {
    expect(anyTag).not.toBe(POLICY);
  });
  rows(
    PUBLISHED,
    [
      'a branch is no tag, whatever tag is allowed',
      { ...having(mvm.signed(ARCHIVE, content, mvm.releasing({ ref: 'refs/heads/main' }))), policy: anyTag },
      { exit: 1, refused: { [ARCHIVE]: 'IDENTITY_MISMATCH' } },
    ],
    [
      'the right identity in another Sigstore',
      having({ [`${ARCHIVE}.bundle`]: bundleJson(createWorld({ name: 'other' }).sign(content, mvm.RELEASER)) }),
      { exit: 1, refused: { [ARCHIVE]: 'TRUST_ROOT_UNKNOWN_ISSUER' } },
    ],
    [
      'who signed is shown for each pass',
      {},
      { exit: 0, says: [`tinylabscom/mvm, release.yml, tag v0.14.0, commit ${mvm.REVISION.slice(0, 7)}`] },
    ],
  );

  test.each([
    ['dev', 0],
    ['builder', 1],
  ] as const)('by inputs, a %s manifest where the dev one is meant ends with %i', async (variant, exit) => {
    const plain = mvm.imageFiles('', variant, 'x86_64');
    const files = Object.assign(
      {},
      ...Object.entries(plain).map(([name, text]) => (name.endsWith('.bundle') ? {} : mvm.signed(name, text))),
    ) as mvm.Files;
    const { manifest } = mvm.namesOf(variant, 'x86_64');
    const workspace = createWorkspace({ ...files, 'trusted_root.json': mvm.world.trustedRootJson });
    try {
      const others = Object.keys(files).filter((name) => name !== manifest && !name.endsWith('.bundle'));
      const run = await runCommand(
        [
          'verify',
          ...others,
          `--manifest=${manifest}`,
          '--variant=dev',
          '--require=manifest',
          '--certificate-identity=https://github.com/tinylabscom/mvm/.github/workflows/release.yml@refs/tags/v0.14.0',
          `--certificate-oidc-issuer=${ISSUER}`,
          '--trusted-root=trusted_root.json',
        ],
        { cwd: workspace.path },
      );
      expect([run.exitCode, run.stdout.includes('MANIFEST_VARIANT_MISMATCH')]).toEqual([exit, exit === 1]);
    } finally {
      workspace.remove();
    }
  });
});

describe('OpenSandbox', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.close());

  const EXECD = String.raw`^https://github.com/alibaba/OpenSandbox/.github/workflows/publish-components.yml@refs/tags/(docker|k8s)/[^/]+/v?[0-9].*$`;
  const workflow = (file: string, ref: string): Partial<Workflow> => ({
    repository: 'alibaba/OpenSandbox',
    workflow: `.github/workflows/${file}.yml`,
    ref,
  });

  /** `cosign sign` of version 3 and actions/attest over an index of buildx, in a registry that has no API of referrers. */
  async function image(ref: string) {
    const place = newPlace(registry);
    const publisher = place.publisher('execd');
    const platform = await publisher.image(undefined, 'execd');
    const index = await publisher.index('v1.0.15', [{ ...platform, platform: { os: 'linux', architecture: 'amd64' } }]);
    const by = { workflow: workflow('publish-components', ref) };
    await publisher.bundle(index, world.attest([subjectOfDigest(index.digest)], { predicateType: COSIGN_SIGN, ...by }));
    await attestImage(publisher, index, by);
    const workspace = createWorkspace({ 'trusted_root.json': world.trustedRootJson });
    const run = (...args: readonly string[]) =>
      runCommand(
        ['verify', `--images=${place.registry}/execd:v1.0.15`, '--trusted-root=trusted_root.json', '--report=r.json', ...args],
        { cwd: workspace.path },
      ); // prettier-ignore
    return { digest: index.digest, run, workspace };
  }

  test('the pattern of the page, as it is, accepts an index that cosign 3 signed, and says its digest', async () => {
    const { digest, run, workspace } = await image('refs/tags/docker/execd/v1.0.15');
    try {
      const passed = await run(`--certificate-identity-regexp=${EXECD}`, `--certificate-oidc-issuer=${ISSUER}`);
      expect(passed.exitCode).toBe(0);
      expect(JSON.parse(workspace.read('r.json').toString())).toMatchObject({ artifacts: [{ image: { digest } }] });
    } finally {
      workspace.remove();
    }
  });

  test('an image that was dispatched on a branch is refused by it', async () => {
    const { run, workspace } = await image('refs/heads/main');
    const { exitCode, stdout } = await run(
      `--certificate-identity-regexp=${EXECD}`,
      `--certificate-oidc-issuer=${ISSUER}`,
    );
    workspace.remove();
    expect([exitCode, stdout.includes('IDENTITY_MISMATCH')]).toEqual([1, true]);
  });

  test.each([
    ['publish-components', 0],
    ['publish-server', 1],
  ] as const)('provenance out of the registry by %s ends with %i', async (file, exit) => {
    const { run, workspace } = await image('refs/tags/docker/execd/v1.0.15');
    const { exitCode } = await run(
      '--attestation-source=oci',
      '--predicate-type=https://slsa.dev/provenance/v1',
      '--repo=alibaba/OpenSandbox',
      `--signer-workflow=alibaba/OpenSandbox/.github/workflows/${file}.yml`,
    );
    workspace.remove();
    expect(exitCode).toBe(exit);
  });

  test('docker.io is asked at registry-1.docker.io, and no other registry is', () => {
    expect(originOf('docker.io').host).toBe('registry-1.docker.io');
    expect(originOf('docker.io.evil.test').host).toBe('docker.io.evil.test');
  });

  const ARCHIVE = 'opensandbox-server-v0.1.13.tar.gz';
  const ASSETS = { [ARCHIVE]: 'source', SHA256SUMS: `${hash('source')}  ${ARCHIVE}\n` };

  /** A release under a tag with a slash, whose two assets have one attestation together. */
  async function downloaded(served: Readonly<Record<string, string>>, ...more: readonly string[]) {
    const { bundle } = world.attest(
      Object.entries(ASSETS).map(([name, text]) => subjectOf(basename(name), text)),
      { workflow: workflow('release-generic', 'refs/heads/main') },
    );
    const gitHub = await serveRelease({
      repository: 'alibaba/OpenSandbox',
      tag: 'server/v0.1.13',
      assets: Object.fromEntries(Object.entries(served).map(([name, text]) => [name, { content: text }])),
      attestations: [bundle],
    });
    const workspace = createWorkspace({ 'trusted_root.json': world.trustedRootJson });
    try {
      return await runCommand(
        [
          'verify',
          '--release=alibaba/OpenSandbox@server/v0.1.13',
          `--artifacts=${ARCHIVE}`,
          '--artifacts=SHA256SUMS',
          '--attestation-source=github',
          '--repo=alibaba/OpenSandbox',
          '--signer-workflow=alibaba/OpenSandbox/.github/workflows/release-generic.yml',
          '--trusted-root=trusted_root.json',
          ...more,
        ],
        { cwd: workspace.path, env: { GITHUB_API_URL: gitHub.api } },
      );
    } finally {
      workspace.remove();
      await gitHub.close();
    }
  }

  test('a release under a tag with a slash is downloaded; one attestation vouches for both of its assets', async () => {
    expect(await downloaded(ASSETS, '--source-ref=refs/heads/main')).toMatchObject({ exitCode: 0 });
  });
  test('a changed asset is refused, and so is the tag of the release as its source', async () => {
    const changed = await downloaded({ ...ASSETS, [ARCHIVE]: 'evil' });
    expect([changed.exitCode, changed.stdout.includes('SUBJECT_MISMATCH')]).toEqual([1, true]);
    const byTag = await downloaded(ASSETS, '--source-ref=refs/tags/server/v0.1.13');
    expect([byTag.exitCode, byTag.stdout.includes('started by hand')]).toEqual([1, true]);
  });
});

describe('TruStacks', () => {
  const RUNNER = String.raw`https://github.com/TruStacks/trustacks-mvp/.github/workflows/publish-images.yml@refs/tags/v[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$`;
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.close());

  test.each([
    ['refs/tags/v0.1.2', 'TruStacks', 0],
    ['refs/tags/v0.2.0-rc1', 'TruStacks', 0],
    ['refs/tags/nightly', 'TruStacks', 1],
    ['refs/tags/v0.1.2_x', 'TruStacks', 1],
    ['refs/heads/main', 'TruStacks', 1],
    ['refs/tags/v0.1.2', 'trustacks', 1],
  ] as const)('the pattern of the page, as it is: %s of %s ends with %i', async (ref, owner, exit) => {
    const place = newPlace(registry);
    const publisher = place.publisher('runner');
    const pushed = await publisher.image('0.1.2', 'runner');
    const by = { repository: `${owner}/trustacks-mvp`, workflow: '.github/workflows/publish-images.yml', ref };
    const signature = { predicateType: COSIGN_SIGN, workflow: by };
    await publisher.bundle(pushed, world.attest([subjectOfDigest(pushed.digest)], signature));
    const workspace = createWorkspace({ 'trusted_root.json': world.trustedRootJson });
    const run = await runCommand(
      [
        'verify',
        `--images=${place.registry}/runner:0.1.2`,
        `--certificate-identity-regexp=${RUNNER}`,
        `--certificate-oidc-issuer=${ISSUER}`,
        '--trusted-root=trusted_root.json',
      ],
      { cwd: workspace.path },
    );
    workspace.remove();
    expect([run.exitCode, run.stdout.includes('IDENTITY_MISMATCH')]).toEqual([exit, exit === 1]);
  });
});
