/**
 * A whole release of tinylabscom/mvm, forged by a Sigstore of its own: archives with bundles and an unsigned checksum list, an
 * SBOM, four signed image manifests with what they bind, the recall list of a second workflow, and the checkout beside it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT } from '../support/command.ts';
import { startPublisher } from '../support/recalls.ts';
import {
  bundleJson,
  cosignBundle,
  createWorld,
  DEFAULT_WORKFLOW,
  type SigningOptions,
  type Workflow,
} from '../support/sigstore/index.ts';

export type Files = Readonly<Record<string, string>>;

export const REPO = 'tinylabscom/mvm';
export const VERSION = '0.14.0';
export const REVISION = 'b94f6f125c79e3b5d3a2b5b0d3b1a1f6f0a1c2d3';
export const DAY = 86_400_000;
export const HOUR = 3_600_000;

export const world = createWorld({ name: 'mvm' });

/** The workflow that releases; the other one recalls. */
const RELEASING: Workflow = {
  ...DEFAULT_WORKFLOW,
  repository: REPO,
  ref: `refs/tags/v${VERSION}`,
  sha: REVISION,
};
export const RELEASER: SigningOptions = { workflow: RELEASING };
export const RECALLER: SigningOptions = {
  workflow: { ...RELEASING, workflow: '.github/workflows/revocations.yml', ref: 'refs/tags/revocations' },
};
/** The releasing workflow, changed. */
export const releasing = (change: Partial<Workflow>): SigningOptions => ({ workflow: { ...RELEASING, ...change } });

export const example = (name: string): string => readFileSync(join(PROJECT, 'examples/policies', name), 'utf8');

export const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** A file and, as its author, its bundle. */
export const signed = (name: string, content: string, by: SigningOptions = RELEASER): Files => ({
  [name]: content,
  [`${name}.bundle`]: bundleJson(world.sign(content, by)),
});

export const TARGETS = ['aarch64-apple-darwin', 'x86_64-apple-darwin', 'aarch64-unknown-linux-gnu', 'x86_64-unknown-linux-gnu'] as const; // prettier-ignore
export const archiveOf = (target: string): string => `dist/mvmctl-${target}.tar.gz`;
export const ARCHIVES = TARGETS.map(archiveOf);
export const SBOM = 'dist/sbom.cdx.json';
export const CHECKSUMS = 'dist/checksums-sha256.txt';
/** The checkout has nine, and the manifest records each. */
export const LOCKS: Files = Object.fromEntries(
  ['', 'images/builder/', 'images/dev/', 'images/default-microvm/', 'images/hello/', 'kernel/', 'examples/a/', 'examples/b/', 'tests/'].map((folder) => [`nix/${folder}flake.lock`, `{"nodes":{"${folder}":1}}\n`]), // prettier-ignore
);

export type Variant = 'dev' | 'builder';
export type Arch = 'x86_64' | 'aarch64';
const ARCHS = ['x86_64', 'aarch64'] as const;
export const IMAGES = (['dev', 'builder'] as const).flatMap((variant) => ARCHS.map((arch) => [variant, arch] as const));

/** The bare names of an image's files. */
export const namesOf = (variant: Variant, arch: Arch) => ({
  manifest: `${variant}-image-${arch}.manifest.json`,
  kernel: `${variant}-vmlinux-${arch}`,
  rootfs: `${variant}-rootfs-${arch}.ext4`,
});

const contentOf = (name: string, version = VERSION): string => `${name} of ${version}\n`;

/** As the release process writes it, changed or not. */
export function manifestOf(variant: Variant, arch: Arch, change: Readonly<Record<string, unknown>> = {}): string {
  const { kernel, rootfs } = namesOf(variant, arch);
  const manifest = {
    schema_version: 1,
    version: VERSION,
    arch,
    variant,
    rootfs_format: 'ext4',
    artifacts: [kernel, rootfs].map((name) => ({ name, sha256: sha256(contentOf(name)) })),
    nix_store_hash: '1zqjq8h9wr2f3kd5m0plxc7nvbsyga4j',
    source_git_sha: REVISION,
    flake_locks: Object.fromEntries(Object.entries(LOCKS).map(([name, lock]) => [name, `sha256:${sha256(lock)}`])),
    addressed_advisories: [],
    built_at: new Date(Date.now() - DAY).toISOString(),
    not_after: new Date(Date.now() + 89 * DAY).toISOString(),
    ...change,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** An image in a folder: manifest, bundle, kernel and root filesystem. */
export function imageFiles(folder: string, variant: Variant, arch: Arch, change: ImageChange = {}): Files {
  const { manifest, kernel, rootfs } = namesOf(variant, arch);
  return {
    ...signed(folder + manifest, manifestOf(variant, arch, change.states), change.by),
    [folder + kernel]: contentOf(kernel),
    [folder + rootfs]: contentOf(rootfs),
  };
}

export interface ImageChange {
  readonly states?: Readonly<Record<string, unknown>>;
  readonly by?: SigningOptions;
}

/** The kernel and root filesystem of another release, with their manifest. */
export function otherRelease(folder: string, variant: Variant, arch: Arch, version: string): Files {
  const { kernel, rootfs } = namesOf(variant, arch);
  const artifacts = [kernel, rootfs].map((name) => ({ name, sha256: sha256(contentOf(name, version)) }));
  const by = releasing({ ref: `refs/tags/v${version}` });
  return {
    ...imageFiles(folder, variant, arch, { states: { version, artifacts }, by }),
    [folder + kernel]: contentOf(kernel, version),
    [folder + rootfs]: contentOf(rootfs, version),
  };
}

function archives(): Files {
  const contents = Object.fromEntries(ARCHIVES.map((name) => [name, contentOf(basename(name))]));
  const lines = Object.entries(contents).map(([name, content]) => `${sha256(content)}  ${basename(name)}\n`);
  const bundles = Object.entries(contents).map(([name, content]) => signed(name, content));
  return { ...Object.assign({}, ...bundles), [CHECKSUMS]: lines.join('') } as Files;
}

/** cosign's older bundles are still what `cosign sign-blob --bundle` of some releases wrote. */
function sbom(): Files {
  const content = '{"bomFormat":"CycloneDX","specVersion":"1.5"}\n';
  return { [SBOM]: content, [`${SBOM}.bundle`]: JSON.stringify(cosignBundle(world.sign(content, RELEASER))) };
}

/** Everything that was published, in `dist`, and the checkout of its tag. */
export const RELEASE: Files = Object.assign(
  {},
  archives(),
  sbom(),
  ...IMAGES.map(([variant, arch]) => imageFiles('dist/', variant, arch)),
  LOCKS,
) as Files;

/**
 * What the real releases have besides: lists that nobody signs, and files that no manifest records. Nobody vouches for them
 * (.github/workflows/release.yml, crates/mvm-security at c022a741).
 */
export const UNVOUCHED: Files = Object.fromEntries(
  ARCHS.flatMap((arch) => [
    `dev-image-${arch}-checksums-sha256.txt`,
    `builder-image-${arch}-checksums-sha256.txt`,
    `builder-rootfs-${arch}.verity`,
    `builder-rootfs-${arch}.roothash`,
    `builder-initrd-${arch}`,
    `default-microvm-vmlinux-${arch}`,
    `default-microvm-rootfs-${arch}.ext4`,
    `default-microvm-${arch}-checksums-sha256.txt`,
  ]).map((name) => [`dist/${name}`, contentOf(name)]),
);

/** Every asset of a release, by its name. */
export const ASSETS: Files = Object.fromEntries(
  Object.entries({ ...RELEASE, ...UNVOUCHED }).flatMap(([name, content]) =>
    name.startsWith('dist/') ? [[basename(name), content]] : [],
  ),
);

/** The recall list as mvm publishes it. */
export const mvmList = (...revocations: readonly object[]): string =>
  `${JSON.stringify({ schema_version: 1, revocations }, null, 2)}\n`;
export const MVM_RECALL = {
  version: VERSION,
  variant: 'dev',
  arch: 'aarch64',
  reason: 'CVE-2026-0001: guests *escape* <b>; upgrade to 0.14.1',
  revoked_at: '2026-05-07T00:00:00Z',
};

/** A policy of the examples for a list in the gate's own form, which can say more than mvm's. */
export function withOwnList(policy: string): string {
  const line = 'signed-by: [recall]\n  form: mvm\n';
  if (!policy.includes(line)) throw new Error('the policy has no list in the form of mvm');
  return policy.replace(line, 'signed-by: [recall]\n');
}

/** All that the report has a row for. */
export const ROWS = Object.keys(RELEASE)
  .filter((name) => name.startsWith('dist/') && !name.endsWith('.bundle') && name !== CHECKSUMS)
  .sort();

export const LIST = 'revoked-versions.json';
export const RECALL = {
  version: 'v0.14.0',
  reason: 'CVE-2026-0001: guests <b>escape</b> by `virtio`',
  fixedIn: 'v0.14.1',
};

export const listOf = (serial: number, ...revoked: readonly object[]): string =>
  JSON.stringify({ schemaVersion: 1, serial, revoked });

/** Recalls another release only. */
export const HARMLESS = listOf(7, { ...RECALL, version: 'v0.13.0' });

/** The list and its bundle in a folder. */
export const listIn = (folder: string, list: string, by: SigningOptions = RECALLER): Files =>
  signed(`${folder}/${LIST}`, list, by);

/** What the mirror of the recalls answers: files, a status for everything, or nothing at all; `none`: there is no mirror. */
export type Answer = Files | number | 'unreachable' | 'none';

/** Addresses that the policy asks, below the mirror's. */
const PLACE = `/${REPO}/releases/download/revocations`;

/** Runs something while the recalls are served; gives it the address of the mirror. */
export async function whileServing<Result>(
  answer: Answer,
  act: (mirror: string | undefined) => Promise<Result>,
): Promise<Result> {
  if (answer === 'none') return act(undefined);
  const publisher = await startPublisher();
  publisher.routes =
    typeof answer === 'object'
      ? Object.fromEntries(Object.entries(answer).map(([name, content]) => [`${PLACE}/${basename(name)}`, content]))
      : { [`${PLACE}/${LIST}`]: typeof answer === 'number' ? answer : 404 };
  // a port that was just given back refuses connections
  if (answer === 'unreachable') publisher.close();
  try {
    return await act(publisher.url);
  } finally {
    publisher.close();
  }
}

/** One byte of a text changed; in a bundle one of its signature, in a list of digests one of the first digest. */
export function flipped(name: string, content: string): string {
  const mark = ['"signature":"', '"base64Signature":"', '"signature": "'].find((one) => content.includes(one));
  const isBundle = name.endsWith('.bundle') && mark !== undefined;
  const at = isBundle ? content.indexOf(mark) + mark.length + 12 : name === CHECKSUMS ? 0 : content.length >> 1;
  const old = content[at]!;
  return content.slice(0, at) + (old === 'a' ? 'b' : 'a') + content.slice(at + 1);
}
