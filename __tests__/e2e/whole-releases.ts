/**
 * Whole releases of the projects, forged as they publish them and served on loopback, each with twins that must be refused: one
 * asset altered, another signer, evidence that is missing.
 */
import { basename } from 'node:path';
import { startPublisher } from '../support/recalls.ts';
import { makeKey } from '../support/openpgp.ts';
import { COSIGN_SIGN, SPDX, subjectOfDigest, type Publisher, type Pushed } from '../support/registry/publisher.ts';
import { MANIFEST, startRegistry } from '../support/registry/server.ts';
import { serveRelease } from '../support/release-server.ts';
import {
  bundleJson,
  createWorld,
  makeKeys,
  subjectOf,
  type AttestationOptions,
  type World,
} from '../support/sigstore/index.ts';
import * as mvm from './mvm.ts';
import * as sandbox from './opensandbox.ts';
import { newPlace } from './published.ts';
import { world } from './release.ts';

/** What is wrong with a release. */
export const TWINS = ['altered', 'by another signer', 'without evidence'] as const;
export type Twin = (typeof TWINS)[number];

/** A release as a user has it: what lies in the workspace, and where the run finds the rest. */
export interface Whole {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Variables for where loopback stands in for the project's own hosts. */
  readonly places: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What the README and the project's page tell a user to put in: versions, commits, fingerprints. */
  readonly names: Readonly<Record<string, string>>;
  readonly root: string;
  /** How many artifacts pass where nothing is wrong. */
  readonly passing: number;
  close(): Promise<void>;
}

/** A project, with the policy that its page says to copy. */
export interface Project {
  readonly policy: string;
  /** The reason code that each twin must be refused with. */
  readonly codes: Readonly<Record<Twin, string>>;
  readonly forge: (twin?: Twin) => Promise<Whole>;
}

const ARCHIVE = 'mvmctl-x86_64-unknown-linux-gnu.tar.gz';

/** Every asset of a release of mvm, with what is wrong in it. */
export function mvmAssets(twin: Twin | undefined): mvm.Files {
  const { [`${ARCHIVE}.bundle`]: _, ...without } = mvm.ASSETS;
  const content = mvm.ASSETS[ARCHIVE] ?? '';
  const stranger = mvm.releasing({ repository: `evil/${mvm.REPO.slice(mvm.REPO.indexOf('/') + 1)}` });
  switch (twin) {
    case undefined:
      return mvm.ASSETS;
    case 'altered':
      return { ...mvm.ASSETS, [ARCHIVE]: mvm.flipped(ARCHIVE, content) };
    case 'by another signer':
      return { ...mvm.ASSETS, ...mvm.signed(ARCHIVE, content, stranger) };
    case 'without evidence':
      return without;
  }
}

async function mvmRelease(twin?: Twin): Promise<Whole> {
  const tag = `v${mvm.VERSION}`;
  const assets = Object.entries(mvmAssets(twin)).map(([name, content]) => [name, { content }] as const);
  const server = await serveRelease({ repository: mvm.REPO, tag, assets: Object.fromEntries(assets) });
  const recalls = await startPublisher();
  recalls.routes = Object.fromEntries(
    Object.entries(mvm.listIn('', mvm.mvmList())).map(([name, content]) => [
      `/${mvm.REPO}/releases/download/revocations${name}`,
      content,
    ]),
  );
  return {
    files: mvm.LOCKS,
    places: { mirror: recalls.url },
    env: { GITHUB_API_URL: server.api },
    names: { version: mvm.VERSION, revision: mvm.REVISION },
    root: mvm.world.trustedRootJson,
    passing: 17,
    close: async () => {
      recalls.close();
      await server.close();
    },
  };
}

/** The same where it was downloaded to `dist` before. */
async function mvmInDist(twin?: Twin): Promise<Whole> {
  const whole = await mvmRelease(twin);
  const assets = Object.entries(mvmAssets(twin)).map(([name, content]) => [`dist/${name}`, content]);
  return { ...whole, files: { ...whole.files, ...(Object.fromEntries(assets) as mvm.Files) } };
}

const CARRIED = mvm.namesOf('dev', 'aarch64');

/** The four files and the list, as they were carried over. */
function mvmCarried(twin?: Twin): Promise<Whole> {
  const four = mvm.imageFiles('', 'dev', 'aarch64', twin === 'by another signer' ? { by: mvm.RECALLER } : {});
  const list = mvm.listIn('cache/revocations', mvm.mvmList());
  const files = { ...four, ...list };
  const { [`${CARRIED.manifest}.bundle`]: _, ...without } = files;
  const altered = { ...files, [CARRIED.rootfs]: mvm.flipped(CARRIED.rootfs, files[CARRIED.rootfs] ?? '') };
  return Promise.resolve({
    files: twin === 'altered' ? altered : twin === 'without evidence' ? without : files,
    places: {},
    names: { version: mvm.VERSION, arch: 'aarch64' },
    root: mvm.world.trustedRootJson,
    passing: 3,
    close: () => Promise.resolve(),
  });
}

async function openSandbox(twin?: Twin): Promise<Whole> {
  const { SOURCE } = sandbox;
  const workflow = '.github/workflows/publish-server.yml';
  const built = { 'by another signer': { [SOURCE]: { workflow } }, 'without evidence': { [SOURCE]: null } };
  const changed = twin === undefined || twin === 'altered' ? {} : { built: built[twin] };
  const registry = await startRegistry();
  const at = await sandbox.pushImages({}, registry);
  const gitHub = await sandbox.gitHubOf(changed);
  const maven = await makeKey({ date: new Date(Date.now() - 60_000) });
  const files = await sandbox.filesOf(maven);
  return {
    files: {
      ...files,
      ...(twin === 'altered' && { [SOURCE]: `${sandbox.contentOf(SOURCE)}and more\n` }),
    },
    places: { registry: at },
    env: { GITHUB_API_URL: gitHub.api },
    names: { server: '0.1.13', maven: maven.fingerprint },
    root: world.trustedRootJson,
    passing: 29,
    close: async () => {
      await gitHub.close();
      await registry.close();
    },
  };
}

/** The release of its server alone, with the one attestation that its workflow makes of both assets. */
export async function openSandboxSource(twin?: Twin): Promise<Whole> {
  const { ORIGINAL, SOURCE, LIST, contentOf } = sandbox;
  const subjects = [SOURCE, LIST].map((name) => subjectOf(basename(name), contentOf(name)));
  const file = twin === 'by another signer' ? 'publish-server' : 'release-generic';
  const workflow = { repository: ORIGINAL, workflow: `.github/workflows/${file}.yml`, ref: 'refs/heads/main' };
  const content = twin === 'altered' ? `${contentOf(SOURCE)}and more\n` : contentOf(SOURCE);
  const server = await serveRelease({
    repository: ORIGINAL,
    tag: 'server/v0.1.13',
    assets: { [basename(SOURCE)]: { content }, [basename(LIST)]: { content: contentOf(LIST) } },
    attestations: twin === 'without evidence' ? [] : [world.attest(subjects, { workflow }).bundle],
  });
  return {
    files: {},
    places: {},
    env: { GITHUB_API_URL: server.api },
    names: {},
    root: world.trustedRootJson,
    passing: 2,
    close: () => server.close(),
  };
}

/** `cosign sign`, version 3; once for each of the options. */
async function cosign(
  publisher: Publisher,
  image: Pushed,
  signed: readonly AttestationOptions[],
  by: World = world,
): Promise<void> {
  for (const options of signed) {
    const statement = { predicateType: COSIGN_SIGN, ...options };
    await publisher.bundle(image, by.attest([subjectOfDigest(image.digest)], statement));
  }
}

async function metalStack(twin?: Twin): Promise<Whole> {
  const registry = await startRegistry();
  const place = newPlace(registry);
  const [vectors, images] = [place.publisher('releases'), place.publisher('metal-deployment-base')];
  const config = await vectors.blob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
  const notes = { 'org.opencontainers.image.title': 'release.yaml' };
  const layer = { ...(await vectors.blob(Buffer.from('images: {}\n'), 'application/yaml')), annotations: notes };
  const artifactType = 'application/vnd.metal-stack.release-vector.v1';
  const manifest = { schemaVersion: 2, mediaType: MANIFEST, artifactType, config, layers: [layer] };
  const vector = await vectors.manifest(manifest, 'v0.20.0');
  const base = await images.image('v0.9.2', 'base');
  const keys = makeKeys();
  const byKey: AttestationOptions = { by: 'key', keys: twin === 'by another signer' ? makeKeys() : keys };
  const keyless: AttestationOptions = {
    identity: { email: 'keyless@metal-stack.iam.gserviceaccount.com' },
    issuer: 'https://accounts.google.com',
    workflow: null,
  };
  // Each by tag and by digest, which are two equal signatures.
  await cosign(vectors, vector, twin === 'without evidence' ? [] : [byKey, byKey]);
  await cosign(images, base, [byKey, byKey, keyless]);
  if (twin === 'altered') await images.image('v0.9.2', 'another base');
  return {
    files: { 'files/cosign.pub': keys.pem },
    places: { registry: place.registry },
    names: { vector: 'v0.20.0', version: 'v0.9.2' },
    root: world.trustedRootJson,
    passing: 2,
    close: () => registry.close(),
  };
}

const SBOM = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://trustacks.test/sbom/1',
  creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: buildkit'] },
  packages: [{ name: 'a', SPDXID: 'SPDXRef-a' }],
};

async function truStacks(twin?: Twin): Promise<Whole> {
  const registry = await startRegistry();
  const place = newPlace(registry);
  const by = (file: string): AttestationOptions => ({
    workflow: {
      repository: twin === 'by another signer' ? 'trustacks/trustacks-mvp' : 'TruStacks/trustacks-mvp',
      workflow: `.github/workflows/publish-${file}.yml`,
      ref: 'refs/tags/v0.1.2',
    },
  });
  for (const name of ['control-plane', 'runner', 'ui', 'policy/constitution']) {
    const publisher = place.publisher(name);
    const image = await publisher.image('0.1.2', name);
    const isPolicy = name === 'policy/constitution';
    const signer = by(isPolicy ? 'policy' : 'images');
    await cosign(publisher, image, twin === 'without evidence' && name === 'ui' ? [] : [signer]);
    const sbom = { ...signer, predicateType: SPDX, predicate: SBOM };
    if (!isPolicy) await publisher.bundle(image, world.attest([subjectOfDigest(image.digest)], sbom));
    if (twin === 'altered' && name === 'runner') await publisher.image('0.1.2', 'another runner');
  }
  return {
    files: {},
    places: { registry: place.registry },
    names: { version: '0.1.2' },
    root: world.trustedRootJson,
    passing: 4,
    close: () => registry.close(),
  };
}

/** A contributor's archive, by the local key and in no log. */
function contributor(twin?: Twin): Promise<Whole> {
  const keys = makeKeys();
  const [name, content] = ['runner-image-4f2c9d1.tar', 'a runner image\n'];
  const signedBy = twin === 'by another signer' ? makeKeys() : keys;
  const evidence = createWorld().sign(content, { by: 'key', keys: signedBy, rekor: 'none', timestamps: [] });
  return Promise.resolve({
    files: {
      [name]: twin === 'altered' ? 'a runner imagf\n' : content,
      '.runner-image-keys/cosign.pub': keys.pem,
      ...(twin !== 'without evidence' && { 'runner-sig-4f2c9d1.bundle': bundleJson(evidence) }),
    },
    places: {},
    names: {},
    root: world.trustedRootJson,
    passing: 1,
    close: () => Promise.resolve(),
  });
}

const codes = (altered: string, signer: string, missing: string): Project['codes'] => ({
  altered,
  'by another signer': signer,
  'without evidence': missing,
});

/** By the name of the project, and of its way to publish where it has two. */
export const PROJECTS: Readonly<Record<string, Project>> = {
  mvm: {
    policy: 'mvm-download',
    forge: mvmRelease,
    codes: codes('SIGNATURE_INVALID', 'IDENTITY_MISMATCH', 'BUNDLE_MISSING'),
  },
  'mvm, in a folder': {
    policy: 'mvm-release',
    forge: mvmInDist,
    codes: codes('SIGNATURE_INVALID', 'IDENTITY_MISMATCH', 'BUNDLE_MISSING'),
  },
  'mvm, carried over by hand': {
    policy: 'mvm-air-gapped',
    forge: mvmCarried,
    codes: codes('CHECKSUM_MISMATCH', 'IDENTITY_MISMATCH', 'BUNDLE_MISSING'),
  },
  OpenSandbox: {
    policy: 'opensandbox',
    forge: openSandbox,
    codes: codes('CHECKSUM_MISMATCH', 'IDENTITY_MISMATCH', 'BUNDLE_MISSING'),
  },
  'metal-stack': {
    policy: 'metal-stack',
    forge: metalStack,
    codes: codes('IMAGE_UNSIGNED', 'SIGNATURE_INVALID', 'IMAGE_UNSIGNED'),
  },
  TruStacks: {
    policy: 'trustacks',
    forge: truStacks,
    codes: codes('IMAGE_UNSIGNED', 'IDENTITY_MISMATCH', 'IMAGE_UNSIGNED'),
  },
  'a contributor of TruStacks': {
    policy: 'trustacks-contributor',
    forge: contributor,
    codes: codes('SIGNATURE_INVALID', 'SIGNATURE_INVALID', 'BUNDLE_MISSING'),
  },
};
