/**
 * What the newcomers of docs/tasks.md have before them: releases in the layouts of real projects, forged, with every server on
 * loopback. Each can be swapped for another one, as an attacker would.
 */
import { createHash } from 'node:crypto';
import { keysDocument, npmAnswer, publishAttestation, registryKey, sha512Of } from '../support/package-documents.ts';
import { startPackageIndex } from '../support/package-index.ts';
import { makeKey, signDetached } from '../support/openpgp.ts';
import { Publisher, signatureLayer, simpleSigning } from '../support/registry/publisher.ts';
import { startRegistry } from '../support/registry/server.ts';
import { serveRelease, type ServedAsset } from '../support/release-server.ts';
import { CLASSES } from '../support/setups/classes.ts';
import { forge } from '../support/setups/release.ts';
import { artifactOf } from '../support/setups/setup.ts';
import { bundleJson, createWorld, makeKeys, type Evidence } from '../support/sigstore/index.ts';
import { startTufRepository } from '../support/tuf-repository.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

/** What a task starts from. */
export interface Scene {
  readonly workspace: Workspace;
  readonly env: Readonly<Record<string, string>>;
  /** What the page's commands say of the world outside → what stands for it here. */
  readonly words: Readonly<Record<string, string>>;
  /** Flags that say where this world's trust and log are; nothing else may differ from the page. */
  readonly trust: readonly string[];
  /** Puts another artifact into the place of the real one. */
  swap(): void | Promise<void>;
  close(): void | Promise<void>;
}

const world = createWorld();
const ROOT = ['--trusted-root', 'trusted_root.json'];
const REPOSITORY = 'https://github.com/acme/widgets/.github/workflows';
const SIGNING = {
  identity: `${REPOSITORY}/release.yml@refs/tags/v1.2.3`,
  issuer: 'https://token.actions.githubusercontent.com',
};
const MALWARE = 'malware\n';
const signed = (content: string, identity = SIGNING.identity): Evidence =>
  world.sign(Buffer.from(content), { ...SIGNING, identity });
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** A set-up of docs/coverage.md. */
async function setUp(name: string): Promise<Scene> {
  const found = CLASSES.find((one) => one.class === name);
  if (!found) throw new Error(`no set-up is called ${name}`);
  const forged = await forge(found, world);
  const { workspace, env, network, key } = forged;
  const file = artifactOf(found);
  const rekor = network['rekor-url'];
  return {
    workspace,
    env,
    words: key === undefined ? {} : { RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3: key },
    trust: [...ROOT, ...(typeof rekor === 'string' ? ['--rekor-url', rekor] : [])],
    swap() {
      workspace.write(file, MALWARE);
    },
    close: () => forged.close(),
  };
}

async function release(): Promise<Scene> {
  const names = ['widgets_1.2.3_linux_amd64.tar.gz', 'widgets_1.2.3_darwin_arm64.tar.gz'];
  const assets: Record<string, ServedAsset> = {};
  for (const name of names) {
    assets[name] = { content: name };
    assets[`${name}.sigstore.json`] = { content: bundleJson(signed(name)) };
  }
  const server = await serveRelease({ repository: 'acme/widgets', tag: 'v1.2.3', assets });
  const workspace = createWorkspace({ 'trusted_root.json': world.trustedRootJson });
  let current = server;
  const env: Record<string, string> = { GITHUB_API_URL: server.api };
  return {
    workspace,
    env,
    words: {},
    trust: ROOT,
    async swap() {
      await current.close();
      const swapped = { ...assets, [names[0] ?? '']: { content: MALWARE } };
      current = await serveRelease({ repository: 'acme/widgets', tag: 'v1.2.3', assets: swapped });
      env['GITHUB_API_URL'] = current.api;
    },
    async close() {
      workspace.remove();
      await current.close();
    },
  };
}

/** As HashiCorp publishes: a list for all archives, signed with OpenPGP, and the key on a page of its own. */
async function openPgpList(): Promise<Scene> {
  const key = await makeKey();
  const names = ['linux_amd64', 'darwin_arm64'].map((machine) => `terraform_1.5.0_${machine}.zip`);
  const list = names.map((name) => `${sha256(name)}  ${name}\n`).join('');
  const [archive = ''] = names;
  const workspace = createWorkspace({
    [archive]: archive,
    'terraform_1.5.0_SHA256SUMS': list,
    'terraform_1.5.0_SHA256SUMS.sig': await signDetached(Buffer.from(list), key),
    'hashicorp.asc': key.publicKey,
  });
  return local(workspace, archive);
}

function local(workspace: Workspace, file: string, trust: readonly string[] = []): Scene {
  return {
    workspace,
    env: {},
    words: {},
    trust,
    swap() {
      workspace.write(file, MALWARE);
    },
    close() {
      workspace.remove();
    },
  };
}

async function image(): Promise<Scene> {
  const registry = await startRegistry();
  const publisher = new Publisher(registry.host, 'acme/runner');
  const pushed = await publisher.image('1.2.3', 'the runner');
  const payload = simpleSigning(pushed.digest);
  await publisher.cosignTag(pushed.digest, 'sig', [signatureLayer(payload, world.sign(payload, SIGNING))]);
  const workspace = createWorkspace({ 'trusted_root.json': world.trustedRootJson });
  return {
    workspace,
    env: {},
    words: { 'ghcr.io/acme/runner:1.2.3': `${registry.host}/acme/runner:1.2.3` },
    trust: ROOT,
    async swap() {
      await publisher.image('1.2.3', 'another runner');
    },
    async close() {
      workspace.remove();
      await registry.close();
    },
  };
}

/** A package of npm: its provenance, and what the registry says of it under a key that Sigstore's TUF repository has. */
async function npmPackage(): Promise<Scene> {
  const [name, version, content, keys] = ['@acme/widget', '1.2.3', 'a package\n', makeKeys('P-256')] as const;
  const subject = { name: 'pkg:npm/%40acme/widget@1.2.3', digest: { sha512: sha512Of(content) } };
  const published = publishAttestation(world, { name, version, content, keys });
  const tuf = await startTufRepository({});
  tuf.publish({
    'trusted_root.json': world.trustedRootJson,
    'registry.npmjs.org/keys.json': keysDocument(registryKey(keys)),
  });
  const index = await startPackageIndex();
  index.serve(
    '/-/npm/v1/attestations/@acme%2fwidget@1.2.3',
    npmAnswer(published, world.attest([subject], { workflow: { ref: 'refs/tags/v1.2.3' } })),
  );
  const workspace = createWorkspace({ 'acme-widget-1.2.3.tgz': content, 'tuf-root.json': tuf.root });
  return {
    ...local(workspace, 'acme-widget-1.2.3.tgz'),
    words: { 'https://registry.npmjs.org': index.url },
    trust: ['--tuf-mirror', tuf.url, '--tuf-root', 'tuf-root.json'],
    async close() {
      workspace.remove();
      await Promise.all([index.close(), tuf.close()]);
    },
  };
}

/** What was carried to a host without a network: an image for its machine, its manifest, the policy, and the recall list. */
function carried(): Scene {
  const file = 'widgets_1.2.3_linux_amd64.tar.gz';
  const issuedAt = new Date(world.at.getTime() - 3_600_000).toISOString();
  const list = JSON.stringify({ schemaVersion: 1, issuedAt, revoked: [{ version: 'v1.2.2', reason: 'CVE-2026-1' }] });
  const recalled = JSON.stringify({ ...JSON.parse(list), revoked: [{ version: 'v1.2.3', reason: 'CVE-2026-2' }] });
  const byRecaller = (text: string): string =>
    bundleJson(signed(text, `${REPOSITORY}/revocations.yml@refs/tags/revocations`));
  const workspace = createWorkspace({
    [file]: 'the tool\n',
    [`${file}.sigstore.json`]: bundleJson(signed('the tool\n')),
    'trusted_root.json': world.trustedRootJson,
    'revoked-versions.json': list,
    'revoked-versions.json.bundle': byRecaller(list),
  });
  return {
    ...local(workspace, file),
    // A newer list recalls this version.
    swap() {
      workspace.write('revoked-versions.json', recalled);
      workspace.write('revoked-versions.json.bundle', byRecaller(recalled));
    },
  };
}

/** By the headings of docs/tasks.md. */
export const SCENES: Readonly<Record<string, () => Scene | Promise<Scene>>> = {
  'A line of cosign': () => setUp('cosign keyless, bundle beside the file'),
  'A release on GitHub': release,
  'A signed list of checksums': () => setUp('cosign keyless, checksum list with its bundle'),
  'A GitHub attestation': () => setUp('GitHub attestation, workflow of the repository'),
  'SLSA provenance': () => setUp('SLSA provenance of slsa-github-generator, one for all files'),
  minisign: () => setUp('minisign, signature beside the file'),
  'SHA256SUMS with an OpenPGP signature': openPgpList,
  'An image': image,
  'A package of npm': npmPackage,
  'A host without a network, and a recall list': carried,
};
