/** How the gate speaks to registries: awkward ones, hostile ones, and with whose credentials. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { chmodSync } from 'node:fs';
import { createEvidenceBudget } from '../../src/evidence/budget.js';
import { MAX_HELD_EVIDENCE_BYTES } from '../../src/core/limits.js';
import { MAX_MANIFEST_VALUES } from '../../src/core/registry-limits.js';
import { openRepository, registryHold } from '../../src/registry/registry.js';
import { createWorld, GITHUB_ISSUER, signerUri, DEFAULT_WORKFLOW } from '../support/sigstore/index.ts';
import { codeOf, runGate, type GateRun, type Inputs } from '../support/registry/gate.ts';
import {
  COSIGN_SIGN,
  Publisher,
  signatureLayer,
  simpleSigning,
  subjectOfDigest,
  type Pushed,
} from '../support/registry/publisher.ts';
import {
  digestOf,
  INDEX,
  MANIFEST,
  startRegistry,
  type RegistryOptions,
  type TestRegistry,
} from '../support/registry/server.ts';
import { createWorkspace } from '../support/workspace.ts';

const world = createWorld();
const BY_IDENTITY: Inputs = {
  'trusted-root': 'root.json',
  'certificate-identity': signerUri(DEFAULT_WORKFLOW),
  'certificate-oidc-issuer': GITHUB_ISSUER,
};
const open: TestRegistry[] = [];
afterEach(async () => {
  for (const registry of open.splice(0)) await registry.close();
});

async function registryWith(options: RegistryOptions = {}): Promise<TestRegistry> {
  const registry = await startRegistry(options);
  open.push(registry);
  return registry;
}

interface Scene {
  readonly registry: TestRegistry;
  readonly publisher: Publisher;
  readonly image: Pushed;
}

/** A signed image; the switches are set when everything is pushed. */
async function signedImage(options: RegistryOptions = {}, form: 'tag' | 'referrer' = 'tag'): Promise<Scene> {
  const registry = await registryWith();
  const publisher = new Publisher(registry.host, 'acme/app');
  const image = await publisher.image('1.0');
  if (form === 'referrer') {
    const evidence = world.attest([subjectOfDigest(image.digest)], { predicateType: COSIGN_SIGN });
    await publisher.bundle(image, evidence, { list: false });
  } else {
    const payload = simpleSigning(image.digest);
    await publisher.cosignTag(image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
  }
  Object.assign(registry.options, options);
  registry.received.length = 0;
  return { registry, publisher, image };
}

function check({ publisher, image }: Scene, inputs: Inputs = {}, files = {}, env = {}): Promise<GateRun> {
  return runGate(
    { images: `${publisher.name}@${image.digest}`, ...BY_IDENTITY, ...inputs },
    { 'root.json': world.trustedRootJson, ...files },
    env,
  );
}

const auths = (entries: Record<string, unknown>): string => JSON.stringify({ auths: entries });
const basic = (credentials: string) => ({ auth: Buffer.from(credentials).toString('base64') });

describe('discovery', () => {
  test('the referrers API, page by page', async () => {
    const it = await signedImage({ referrers: true, pageSize: 1 }, 'referrer');
    await it.publisher.referrer(it.image, [{ mediaType: 'text/plain', bytes: Buffer.from('x') }], { list: false });
    expect((await check(it)).exitCode).toBe(0);
    expect(it.registry.received.filter(({ url }) => url.includes('/referrers/'))).toHaveLength(2);
  });

  test('an API that knows nothing does not hide the fallback tag', async () => {
    const it = await signedImage({ referrers: 'empty' }, 'referrer');
    expect((await check(it)).exitCode).toBe(1);
    const evidence = world.attest([subjectOfDigest(it.image.digest)], { predicateType: COSIGN_SIGN });
    await it.publisher.bundle(it.image, evidence);
    expect((await check(it)).exitCode).toBe(0);
  });

  test.each([400, 404, 405, 406])('%i from the API means that there is none', async (status) => {
    expect((await check(await signedImage({ referrers: status }))).exitCode).toBe(0);
  });

  test.each([
    [401, 'PERMISSION'],
    [403, 'PERMISSION'],
    [500, 'NETWORK'],
    [501, 'NETWORK'],
  ])('%i from the API is no empty list: the gate could not look', async (status, code) => {
    const run = await check(await signedImage({ referrers: status }));
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([3, code]);
  });

  test('a list that is called JSON and is one is read', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await check(await signedImage({ referrers: true, referrersHeaders: headers }, 'referrer'))).exitCode).toBe(
      0,
    );
  });

  test.each([
    ['OCI-Filters-Applied', { 'oci-filters-applied': 'artifactType' }],
    ['a next page of another registry', { link: '<https://elsewhere.test/next>; rel="prev next"' }],
  ])('a list that is not whole is not believed: %s', async (_title, headers) => {
    const run = await check(await signedImage({ referrers: true, referrersHeaders: headers }, 'referrer'));
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([3, 'NETWORK']);
  });

  describe('an entry of the list that is not looked at is shown', () => {
    const strange = [
      ['SHA-512', { mediaType: MANIFEST, digest: `sha512:${'0'.repeat(128)}`, size: 7 }, /sha512:0+, and only SHA-256/],
      ['no digest', { mediaType: MANIFEST, size: 7 }, /no digest/],
      ['no size', { mediaType: MANIFEST, digest: `sha256:${'0'.repeat(64)}` }, /no size/],
      ['no object', null, /no digest/],
    ] as const;
    test.each(strange)('%s', async (_title, entry, words) => {
      const it = await signedImage({ referrers: true, alsoListed: [entry] }, 'referrer');
      const passed = await check(it);
      expect(passed.exitCode).toBe(0);
      expect(JSON.stringify(passed.image.checks)).toMatch(words);
      const registry = await registryWith({ referrers: true, alsoListed: [entry] });
      const publisher = new Publisher(registry.host, 'acme/app');
      const alone = await check({ registry, publisher, image: await publisher.image('1.0') });
      expect([alone.exitCode, codeOf(alone, 'signature')]).toEqual([1, 'IMAGE_MALFORMED']);
      expect(JSON.stringify(alone.image.checks)).toMatch(words);
    });

    test('a fallback tag that names an image', async () => {
      const it = await signedImage({}, 'tag');
      await it.publisher.image(it.image.digest.replace(':', '-'));
      const run = await check(it);
      expect(run.exitCode).toBe(0);
      expect(JSON.stringify(run.image.checks)).toContain('and not an index');
    });

    test('a layer of a signature that nobody can fetch', async () => {
      const it = await signedImage();
      const tag = `${it.image.digest.replace(':', '-')}.sig`;
      const manifest = JSON.parse(
        it.registry.manifests.get(`acme/app@${it.registry.tags.get(`acme/app:${tag}`)!}`)!.bytes.toString(),
      );
      manifest.layers = manifest.layers.map((layer: object) => ({ ...layer, digest: `sha512:${'0'.repeat(128)}` }));
      await it.publisher.manifest(manifest, tag);
      const run = await check(it);
      expect([run.exitCode, codeOf(run, 'signature')]).toEqual([1, 'IMAGE_MALFORMED']);
    });
  });

  test('an endless list is cut off as a refusal', async () => {
    const run = await check(await signedImage({ referrers: true, endless: true }));
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([1, 'LIMIT_EXCEEDED']);
  });

  test('a list that goes on at another host is not followed', async () => {
    const it = await signedImage({ referrers: true, endless: true, nextPageAt: 'http://localhost:1' });
    expect(codeOf(await check(it), 'artifact')).toBe('NETWORK');
  });

  test('more referrers than anybody has are refused', async () => {
    const it = await signedImage({ referrers: true });
    const bytes = (n: number) => Buffer.from(JSON.stringify({ n, subject: { digest: it.image.digest } }));
    for (let n = 0; n < 300; n++)
      it.registry.manifests.set(`acme/app@sha256:${String(n).padStart(64, '0')}`, { bytes: bytes(n), type: 'x/y' });
    expect(codeOf(await check(it), 'artifact')).toBe('LIMIT_EXCEEDED');
  });
});

describe('how much is held', () => {
  const MiB = 1024 * 1024;
  const manifestsAsked = ({ registry }: Scene) =>
    registry.received.filter(({ url }) => url.includes('/manifests/sha256:'));

  /** Referrers with a manifest of 4 MiB each, as the registry lists them. */
  async function crowded(count: number): Promise<Scene> {
    const it = await signedImage({}, 'tag');
    const subject = { mediaType: MANIFEST, digest: it.image.digest, size: it.image.size };
    for (let number = 0; number < count; number++) {
      const manifest = { schemaVersion: 2, mediaType: MANIFEST, subject, layers: [], annotations: { number, x: '' } };
      manifest.annotations.x = 'x'.repeat(4 * MiB - JSON.stringify(manifest).length);
      const bytes = Buffer.from(JSON.stringify(manifest));
      it.registry.manifests.set(`acme/app@${digestOf(bytes)}`, { bytes, type: MANIFEST });
    }
    it.registry.options.referrers = true;
    return it;
  }

  test('many large referrers are refused before one of them is fetched', async () => {
    const it = await crowded(120);
    const run = await check(it);
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([1, 'LIMIT_EXCEEDED']);
    expect(run.image.checks[0].message).toContain(String(MAX_HELD_EVIDENCE_BYTES));
    // The image itself alone.
    expect(manifestsAsked(it)).toHaveLength(1);
  });

  test('as many as fit are read, for one image after the other', async () => {
    const it = await crowded(40);
    const other = await it.publisher.image('2.0', 'another');
    const payload = simpleSigning(other.digest);
    await it.publisher.cosignTag(other.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    const names = [it.image, it.image, other].map(({ digest }) => `${it.publisher.name}@${digest}`);
    expect((await check(it, { images: names })).exitCode).toBe(0);
  });

  test('what the referrers hold counts as well, and is asked for no further', async () => {
    const it = await signedImage({}, 'tag');
    const bundle = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    for (let number = 0; number < 12; number++) {
      const bytes = Buffer.alloc(30 * MiB, ' ');
      bytes[0] = number;
      await it.publisher.referrer(it.image, [{ mediaType: bundle, bytes }], { list: false });
    }
    it.registry.options.referrers = true;
    it.registry.received.length = 0;
    const run = await check(it);
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([1, 'LIMIT_EXCEEDED']);
    const blobs = it.registry.received.filter(({ url }) => url.includes('/blobs/'));
    // The signature of the tag, and the bundles that fit.
    expect((blobs.length - 1) * 30 * MiB).toBeLessThanOrEqual(MAX_HELD_EVIDENCE_BYTES);
  });

  test('a manifest of empty objects is not parsed', async () => {
    const it = await signedImage({}, 'tag');
    const many = (count: number) => ({
      schemaVersion: 2,
      mediaType: MANIFEST,
      layers: [],
      x: Array.from({ length: count }, () => ({})),
    });
    const { digest } = await it.publisher.manifest(many(MAX_MANIFEST_VALUES));
    const run = await check(it, { images: `${it.publisher.name}@${digest}` });
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([1, 'LIMIT_EXCEEDED']);
    const few = await it.publisher.manifest(many(10_000));
    const payload = simpleSigning(few.digest);
    await it.publisher.cosignTag(few.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    expect((await check(it, { images: `${it.publisher.name}@${few.digest}` })).exitCode).toBe(0);
  });

  test('a manifest that is larger than the list says is not read', async () => {
    const it = await signedImage({}, 'referrer');
    const [, referrer] = [...it.registry.manifests].find(([, { bytes }]) => bytes.includes('"subject"'))!;
    const digest = digestOf(referrer.bytes);
    const tag = it.image.digest.replace(':', '-');
    await it.publisher.index(tag, [{ mediaType: MANIFEST, digest, size: referrer.bytes.length }]);
    expect((await check(it)).exitCode).toBe(0);
    await it.publisher.index(tag, [{ mediaType: MANIFEST, digest, size: referrer.bytes.length - 1 }]);
    const run = await check(it);
    expect([run.exitCode, codeOf(run, 'signature')]).toEqual([1, 'LIMIT_EXCEEDED']);
  });
});

describe('bytes', () => {
  test('a manifest with other bytes than its digest is refused', async () => {
    const run = await check(await signedImage({ otherManifests: /^sha256:/ }));
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([1, 'IMAGE_DIGEST_MISMATCH']);
  });

  test('corrupt blobs refuse the candidate', async () => {
    const run = await check(await signedImage({ corruptBlobs: true }));
    expect([run.exitCode, codeOf(run, 'signature')]).toEqual([1, 'IMAGE_DIGEST_MISMATCH']);
  });

  test('what the server calls the digest of a tag is not believed', async () => {
    const it = await signedImage({ lyingHeader: true });
    const run = await check(it, { images: `${it.publisher.name}:1.0` });
    expect(run.exitCode).toBe(0);
    expect(run.image.image.digest).toBe(it.image.digest);
  });

  test('an image that is an index too is refused', async () => {
    const it = await signedImage();
    const both = await it.publisher.manifest({ schemaVersion: 2, layers: [], manifests: [] });
    const run = await check(it, { images: `${it.publisher.name}@${both.digest}` });
    expect(codeOf(run, 'artifact')).toBe('IMAGE_MALFORMED');
  });

  test.each<[string, object, string]>([
    ['an image with the entries of an index', { mediaType: MANIFEST, manifests: [] }, MANIFEST],
    ['an index with a configuration', { mediaType: INDEX, manifests: [], config: {} }, INDEX],
    ['an image with the entries of an index in another case', { mediaType: MANIFEST, Manifests: [] }, MANIFEST],
    ['an image with two media types', { mediaType: MANIFEST, MediaType: INDEX }, MANIFEST],
    ['an index with layers of the first schema', { mediaType: INDEX, manifests: [], fsLayers: [] }, INDEX],
  ])('%s is refused', async (_title, manifest, type) => {
    const it = await signedImage();
    const { digest } = await it.publisher.manifest({ schemaVersion: 2, ...manifest }, undefined, type);
    const run = await check(it, { images: `${it.publisher.name}@${digest}` });
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([1, 'IMAGE_MALFORMED']);
  });

  test.each<[string, object]>([
    ['a SHA-512', { digest: `sha512:${'0'.repeat(128)}` }],
    ['no digest', { digest: undefined }],
    ['a digest in another case', { Digest: `sha256:${'0'.repeat(64)}` }],
    ['a size that is none', { size: -1 }],
  ])('an index with an entry that has %s is refused: that may be the image that runs', async (_title, change) => {
    const it = await signedImage();
    const index = await it.publisher.index('2.0', [it.image, { ...it.image, ...change }]);
    const payload = simpleSigning(index.digest);
    await it.publisher.cosignTag(index.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    const run = await check(it, { images: `${it.publisher.name}@${index.digest}` });
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([1, 'IMAGE_MALFORMED']);
    const whole = await it.publisher.index('2.1', [it.image]);
    const signed = simpleSigning(whole.digest);
    await it.publisher.cosignTag(whole.digest, 'sig', [signatureLayer(signed, world.sign(signed))]);
    expect((await check(it, { images: `${it.publisher.name}@${whole.digest}` })).exitCode).toBe(0);
  });

  test('a tag that moves between two requests changes nothing: it is resolved once', async () => {
    const it = await signedImage();
    const other = await it.publisher.image('moved', 'an evil image');
    let asked = 0;
    it.registry.options.beforeManifest = (reference) => {
      if (reference === '1.0' && ++asked === 1) setImmediate(() => it.registry.tags.set('acme/app:1.0', other.digest));
    };
    const run = await check(it, { images: `${it.publisher.name}:1.0` });
    expect([run.exitCode, asked]).toEqual([0, 1]);
    expect(JSON.parse(run.outputs['verified-images']!)).toEqual([`${it.publisher.name}@${it.image.digest}`]);
  });
});

describe('patience', () => {
  test('a short wait is waited out', async () => {
    expect((await check(await signedImage({ rateLimited: 2, retryAfter: '0' }))).exitCode).toBe(0);
    expect((await check(await signedImage({ failing: { status: 503, times: 2 } }))).exitCode).toBe(0);
  });

  test('a long wait ends the run at once, with the time in words', async () => {
    const it = await signedImage({ rateLimited: 99, retryAfter: '3600' });
    const run = await check(it);
    expect([run.exitCode, codeOf(run, 'artifact'), it.registry.received.length]).toEqual([3, 'RATE_LIMITED', 1]);
    expect(run.image.checks[0].hint).toMatch(/3600 s/);
  });

  test('a server that stays down could not be looked at', async () => {
    const run = await check(await signedImage({ failing: { status: 502, times: 99, on: /\.sig$/ } }));
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([3, 'NETWORK']);
  });

  test('a registry that never answers ends with the run’s own time limit', async () => {
    const run = await check(await signedImage({ silent: /\.att$/ }), { timeout: '10s' });
    expect([run.exitCode, run.image.checks[0].code]).toEqual([3, 'LIMIT_EXCEEDED']);
  });

  test('a registry that is not there could not be looked at', async () => {
    const it = await signedImage();
    await it.registry.close();
    const run = await check(it);
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([3, 'NETWORK']);
  });
});

describe('logins', () => {
  const config = (it: Scene, entry: unknown) => ({ '.docker/config.json': auths({ [it.registry.host]: entry }) });

  test('basic, with a colon in the password', async () => {
    const it = await signedImage({ auth: 'basic', credentials: 'alice:s3:cret' });
    expect(codeOf(await check(it), 'artifact')).toBe('PERMISSION');
    expect((await check(it, {}, config(it, basic('alice:s3:cret')))).exitCode).toBe(0);
    expect(codeOf(await check(it, {}, config(it, basic('alice:wrong'))), 'artifact')).toBe('PERMISSION');
  });

  test('an anonymous token, one with a password, one for an identity token', async () => {
    expect((await check(await signedImage({ auth: 'bearer' }))).exitCode).toBe(0);
    const it = await signedImage({ auth: 'bearer', credentials: 'alice:s3cret', identityToken: 'refresh-me' });
    expect(codeOf(await check(it), 'artifact')).toBe('PERMISSION');
    expect((await check(it, {}, config(it, basic('alice:s3cret')))).exitCode).toBe(0);
    expect((await check(it, {}, config(it, { identitytoken: 'refresh-me' }))).exitCode).toBe(0);
    const tokens = it.registry.received.filter(({ url }) => url.startsWith('/token'));
    // One login serves a whole run, and only ever asks to pull.
    expect(tokens).toHaveLength(3);
    expect(tokens.every(({ url, body }) => decodeURIComponent(url + body).includes('repository:acme/app:pull'))).toBe(
      true,
    );
  });

  test('a credential helper', async () => {
    const it = await signedImage({ auth: 'basic', credentials: 'helen:from-helper' });
    const bin = createWorkspace({
      'docker-credential-test': `#!/bin/sh\nread host\n[ "$host" = "${it.registry.host}" ] || { echo "credentials not found in native keychain"; exit 1; }\nprintf '{"Username":"helen","Secret":"from-helper"}'\n`,
    });
    chmodSync(bin.at('docker-credential-test'), 0o755);
    const env = { PATH: `${bin.path}:/usr/bin:/bin` };
    const helper = { '.docker/config.json': JSON.stringify({ credHelpers: { [it.registry.host]: 'test' } }) };
    expect((await check(it, {}, helper, env)).exitCode).toBe(0);
    const store = { '.docker/config.json': JSON.stringify({ credsStore: 'test' }) };
    expect((await check(it, {}, store, env)).exitCode).toBe(0);
    const path = { '.docker/config.json': JSON.stringify({ credsStore: '../../bin/sh' }) };
    expect(codeOf(await check(it, {}, path, env), 'artifact')).toBe('PERMISSION');
    bin.remove();
  });
});

describe('credentials stay where they belong', () => {
  const SECRET = /s3cret|gh-token/;
  /** What each host received, with the secrets decoded. */
  const seen = (registry: TestRegistry): string =>
    registry.received
      .map(
        ({ url, authorization = '', body }) =>
          `${url} ${authorization} ${Buffer.from(authorization.slice(6), 'base64').toString()} ${body}`,
      )
      .join('\n');

  test('a redirect to another host carries none, and the blob still counts', async () => {
    const cdn = await registryWith();
    const it = await signedImage({ auth: 'basic', credentials: 'alice:s3cret' });
    for (const [digest, bytes] of it.registry.blobs) cdn.blobs.set(digest, bytes);
    it.registry.options.redirect = (digest) => `http://localhost:${cdn.port}/v2/acme/app/blobs/${digest}`;
    const run = await check(it, {}, { '.docker/config.json': auths({ [it.registry.host]: basic('alice:s3cret') }) });
    expect(run.exitCode).toBe(0);
    expect(cdn.received.length).toBeGreaterThan(0);
    expect(seen(it.registry)).toMatch(SECRET);
    expect(cdn.received.map(({ authorization }) => authorization)).toEqual(cdn.received.map(() => undefined));
  });

  test('a token service at another host gets none', async () => {
    const elsewhere = await registryWith({ credentials: 'alice:s3cret' });
    const it = await signedImage({ auth: 'bearer', credentials: 'alice:s3cret' });
    it.registry.options.realm = `http://localhost:${elsewhere.port}/token`;
    const run = await check(it, {}, { '.docker/config.json': auths({ [it.registry.host]: basic('alice:s3cret') }) });
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([3, 'PERMISSION']);
    expect(run.image.checks[0].hint).toMatch(/another site/);
    expect(elsewhere.received).toHaveLength(1);
    expect(seen(elsewhere)).not.toMatch(SECRET);
  });

  test('hosts compare exactly', async () => {
    const it = await signedImage({ auth: 'basic', credentials: 'alice:s3cret' });
    const near = [
      `evil-${it.registry.host}`,
      `${it.registry.host}.evil.test`,
      it.registry.host.slice(0, -1),
      '127.0.0.1',
      'localhost',
    ];
    const stored = {
      '.docker/config.json': auths(Object.fromEntries(near.map((host) => [host, basic('alice:s3cret')]))),
    };
    expect(codeOf(await check(it, {}, stored), 'artifact')).toBe('PERMISSION');
    expect(seen(it.registry)).not.toMatch(SECRET);
  });

  /** Asks a registry by its own name over https; every request is recorded, and none leaves this process. */
  async function ask(registry: string, answers: (url: URL) => Response | undefined): Promise<string[]> {
    const requests: string[] = [];
    const context = {
      env: { GITHUB_TOKEN: 'gh-token' },
      githubToken: 'gh-token',
      signal: new AbortController().signal,
      fetch: ((input: URL, init: { headers: Record<string, string> }) => {
        const { authorization = '' } = init.headers;
        const secret = SECRET.test(Buffer.from(authorization.slice(6), 'base64').toString() + authorization);
        requests.push(`${input.origin}${secret ? ' SECRET' : ''}`);
        return Promise.resolve(answers(input) ?? new Response('{}', { status: 404 }));
      }) as unknown as typeof fetch,
    };
    const repository = openRepository(
      { registry, repository: 'acme/app' },
      context,
      registryHold(createEvidenceBudget(MAX_HELD_EVIDENCE_BYTES).scope()),
    );
    await repository.manifest('1.0').catch(() => undefined);
    return requests;
  }
  const requirement = (realm: string) => (url: URL) => {
    if (url.pathname === '/token') return new Response('{"token":"t"}', { status: 200 });
    return new Response('{}', { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}",service="s"` } });
  };

  test("the workflow's token goes to ghcr.io", async () => {
    const requests = await ask('ghcr.io', requirement('https://ghcr.io/token'));
    expect(requests.slice(0, 2)).toEqual(['https://ghcr.io', 'https://ghcr.io SECRET']);
  });

  test.each(['ghcr.io.evil.test', 'my-ghcr.io', 'evil.test', 'docker.io', 'ghcr.io:8443', 'xghcr.io'])(
    'and never to %s',
    async (host) => {
      const requests = await ask(host, requirement(`https://${host === 'docker.io' ? 'auth.docker.io' : host}/token`));
      expect(requests.length).toBeGreaterThan(1);
      expect(requests.join()).not.toContain('SECRET');
    },
  );

  test.each(['https://ghcr.io.evil.test/token', 'https://evil.test/token', 'https://token.io/token'])(
    'nor to a token service at %s that ghcr.io would name',
    async (realm) => {
      const requests = await ask('ghcr.io', requirement(realm));
      expect(requests[1]).toBe(new URL(realm).origin);
      expect(requests.join()).not.toContain('SECRET');
    },
  );

  test('nor to an address of ghcr.io that another host led to', async () => {
    const to = (location: string) => new Response(null, { status: 302, headers: { location } });
    const requests = await ask('ghcr.io', (url) => {
      if (url.host === 'cdn.example') return to('https://ghcr.io/v2/private');
      return url.pathname === '/v2/private' ? requirement('https://ghcr.io/token')(url) : to('https://cdn.example/x');
    });
    expect(requests).toEqual(['https://ghcr.io', 'https://cdn.example', 'https://ghcr.io']);
  });

  test.each([
    'http://ghcr.io/token',
    'https://10.0.0.1/token',
    'https://127.0.0.1/token',
    'https://[::1]/token',
    'https://169.254.169.254/latest',
  ])('and %s is not asked at all', async (realm) => {
    expect(await ask('ghcr.io', requirement(realm))).toEqual(['https://ghcr.io']);
  });

  test.each([
    'http://ghcr.io/x',
    'https://192.168.0.1/x',
    'http://127.0.0.1:1/x',
    'file:///etc/passwd',
    'https://u:p@cdn.test/x',
  ])('a redirect to %s is not followed', async (location) => {
    expect(await ask('ghcr.io', () => new Response(null, { status: 307, headers: { location } }))).toEqual([
      'https://ghcr.io',
    ]);
  });
});
