/** `inspect` and `init` of images and releases, through `dist`; registry and API are on loopback. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { runCommand } from '../support/command.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { serveRelease, type ServedAsset } from '../support/release-server.ts';
import { argumentsOf } from '../support/setups/release.ts';
import { bundleJson } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { attestImage, newPlace, signImage, type Place } from './published.ts';
import { stranger, world } from './release.ts';

const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const ISSUER = 'https://token.actions.githubusercontent.com';
const SIGNING = { identity: IDENTITY, issuer: ISSUER };
const ROOT = ['--trusted-root', 'root.json'];

interface Report {
  readonly kind: string;
  readonly findings: readonly { readonly verified: boolean }[];
  readonly accepted: readonly { readonly with: Readonly<Record<string, string | true>>; readonly policy?: string }[];
}

let at: Workspace;
beforeAll(() => {
  at = createWorkspace({ 'root.json': world.trustedRootJson });
});
afterAll(() => {
  at.remove();
});

async function inspect(what: string, env: Readonly<Record<string, string>> = {}) {
  const { exitCode, stdout } = await runCommand(['inspect', '--format', 'json', ...ROOT, what], { cwd: at.path, env });
  return { exitCode, report: JSON.parse(stdout) as Report };
}
const verify = (inputs: Readonly<Record<string, string | true>>, env: Readonly<Record<string, string>> = {}) =>
  runCommand(['verify', ...argumentsOf(inputs)], { cwd: at.path, env });

describe('an image', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.close());

  async function push(place: Place, by: typeof world | undefined, attested = false): Promise<string> {
    const publisher = place.publisher('runner');
    const image = await publisher.image('1.2.3', 'the runner');
    if (by) await signImage(publisher, image, [(payload) => by.sign(payload, SIGNING)]);
    if (by && attested) await attestImage(publisher, image, SIGNING, { by });
    return `${place.registry}/runner:1.2.3`;
  }

  test('that is signed: what is suggested accepts it, and no other signer', async () => {
    const place = newPlace(registry);
    const image = await push(place, world);
    const { exitCode, report } = await inspect(image);
    expect([exitCode, report.kind, report.accepted.length]).toEqual([0, 'image', 1]);
    const [accepted] = report.accepted;
    expect(accepted?.with).toMatchObject({
      images: image,
      'certificate-identity': IDENTITY,
      'certificate-oidc-issuer': ISSUER,
    });
    expect(await verify(accepted?.with ?? {})).toMatchObject({ exitCode: 0 });
    expect(await verify({ ...accepted?.with, 'certificate-identity': `${IDENTITY}-rc1` })).toMatchObject({
      exitCode: 1,
    });
    at.write('policy.yml', accepted?.policy ?? '');
    expect(await runCommand(['verify', '--policy', 'policy.yml'], { cwd: at.path })).toMatchObject({ exitCode: 0 });
  });

  test('that is attested too: both are verified, each by its own demand', async () => {
    const { exitCode, report } = await inspect(await push(newPlace(registry), world, true));
    expect([exitCode, report.accepted.map(({ with: { 'predicate-type': type } }) => typeof type)]).toEqual([
      0,
      ['undefined', 'string'],
    ]);
    for (const accepted of report.accepted) expect(await verify(accepted.with)).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ['nobody signed', undefined],
    ['another instance signed', stranger],
  ])('that %s: nothing is suggested', async (_, by) => {
    const image = await push(newPlace(registry), by);
    const found = await inspect(`oci://${image}`);
    expect(found).toMatchObject({ exitCode: 1, report: { accepted: [] } });
    // The tag of the image is not why it is not verified.
    expect(JSON.stringify(found.report)).not.toContain('IMAGE_TAG_MOVES');
    const init = await runCommand(['init', ...ROOT, '--image', image], { cwd: at.path });
    expect(init).toMatchObject({ exitCode: 1, stdout: '' });
  });

  test('that is not there, and a registry that does not answer', async () => {
    expect(await inspect(`${newPlace(registry).registry}/absent:1`)).toMatchObject({
      exitCode: 1,
      report: { accepted: [] },
    });
    expect(await inspect('127.0.0.1:9/acme/runner:1')).toMatchObject({ exitCode: 3, report: { accepted: [] } });
  });
});

describe('a release', () => {
  const serve = async <T>(
    assets: Readonly<Record<string, ServedAsset>>,
    work: (env: Readonly<Record<string, string>>) => Promise<T>,
  ) => {
    const server = await serveRelease({ repository: 'acme/widgets', tag: 'v1.2.3', assets });
    try {
      return await work({ GITHUB_API_URL: server.api });
    } finally {
      await server.close();
    }
  };
  const signed = {
    tool: { content: 'tool' },
    'tool.sigstore.json': { content: bundleJson(world.sign(Buffer.from('tool'), SIGNING)) },
  };

  test('whose assets are signed is pinned', () =>
    serve(signed, async (env) => {
      const { exitCode, report } = await inspect('acme/widgets@v1.2.3', env);
      expect([exitCode, report.kind]).toEqual([0, 'release']);
      expect(report.accepted[0]?.with).toMatchObject({
        release: 'acme/widgets@v1.2.3',
        'certificate-identity': IDENTITY,
      });
      expect(await verify(report.accepted[0]?.with ?? {}, env)).toMatchObject({ exitCode: 0 });
      const { stdout } = await runCommand(['init', ...ROOT, '--release', 'acme/widgets@v1.2.3'], { cwd: at.path, env });
      expect((parse(stdout) as { with: unknown }[])[0]?.with).toEqual(report.accepted[0]?.with);
    }));

  const sums = (content: string) => `${createHash('sha256').update(content).digest('hex')}  tool\n`;
  const LIST = sums('tool');
  const listed = {
    tool: { content: 'tool' },
    SHA256SUMS: { content: LIST },
    'SHA256SUMS.sigstore.json': { content: bundleJson(world.sign(Buffer.from(LIST), SIGNING)) },
  };

  test('of which only the checksum list is signed: the signer of the list vouches for what it lists', () =>
    serve(listed, async (env) => {
      const init = ['init', ...ROOT, '--release', 'acme/widgets@v1.2.3'];
      const { exitCode, stdout } = await runCommand(init, { cwd: at.path, env });
      expect(exitCode).toBe(0);
      const step = (parse(stdout) as { with: Readonly<Record<string, string | true>> }[])[0]?.with ?? {};
      expect(step).toMatchObject({
        release: 'acme/widgets@v1.2.3',
        checksums: 'SHA256SUMS',
        'checksums-signed': true,
        'certificate-identity': IDENTITY,
        'certificate-oidc-issuer': ISSUER,
      });
      expect(await verify(step, env)).toMatchObject({ exitCode: 0 });
      const other = { ...SIGNING, identity: IDENTITY.replace('widgets', 'widgets-fork') };
      const byOther = { content: bundleJson(world.sign(Buffer.from(LIST), other)) };
      await serve({ ...listed, 'SHA256SUMS.sigstore.json': byOther }, async (forged) => {
        expect(await verify(step, forged)).toMatchObject({ exitCode: 1 });
      });
      await serve({ ...listed, tool: { content: 'malware' } }, async (changed) => {
        expect(await verify(step, changed)).toMatchObject({ exitCode: 1 });
      });
    }));

  test.each([
    ['a signed list and an asset that was changed', { ...listed, tool: { content: 'malware' } }],
    ['a signed list and an asset that it does not list', { ...listed, extra: { content: 'extra' } }],
    ['a list that was changed after it was signed', { ...listed, SHA256SUMS: { content: sums('malware') } }],
    [
      'a list by another Sigstore instance',
      {
        ...listed,
        'SHA256SUMS.sigstore.json': { content: bundleJson(stranger.sign(Buffer.from(LIST), SIGNING)) },
      },
    ],
    ['an asset without evidence beside one that is signed', { ...signed, other: { content: 'other' } }],
    ['an asset that was changed', { ...signed, tool: { content: 'malware' } }],
  ])('%s: nothing is suggested', (_, assets) =>
    serve(assets, async (env) => {
      expect(await inspect('acme/widgets@v1.2.3', env)).toMatchObject({ exitCode: 1, report: { accepted: [] } });
    }),
  );
});
