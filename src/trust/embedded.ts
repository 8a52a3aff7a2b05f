/**
 * The Sigstore instances that the gate knows without being told: the public-good one, whose trusted root is taken from
 * @sigstore/tuf at build time (`npm run roots`), and staging, which only `trusted-root: staging` uses.
 */
import { accept, type Result } from '../core/result.js';
import publicGood from './embedded/public-good-prepared.json' with { type: 'json' };
import { preparedRoot, type PreparedRoot } from './prepared-root.js';
import type { TrustRoot } from './trust-root.js';

export type InstanceName = 'public-good' | 'staging';

/** Where an instance's TUF repository is, and its trusted root as built in. */
export interface Instance {
  readonly name: InstanceName;
  readonly repository: string;
  /** When the repository signed the embedded root. */
  readonly signedAt: Date;
  readonly root: () => Result<TrustRoot>;
  /** The repository's own root of trust as JSON text, from which a refresh starts. */
  readonly tufRoot: () => Promise<string>;
}

/** The embedded instance; staging is loaded only when asked for, since nearly nobody does. */
export async function instance(name: InstanceName): Promise<Instance> {
  if (name === 'public-good') return make(name, publicGood, publicGoodTufRoot);
  const { default: staging } = await import('./embedded/staging-prepared.json', { with: { type: 'json' } });
  return make(name, staging, stagingTufRoot);
}

function make(
  name: InstanceName,
  { source, root }: { readonly source: { repository: string; signedAt: string }; readonly root: PreparedRoot },
  tufRoot: Instance['tufRoot'],
): Instance {
  return {
    name,
    repository: source.repository,
    signedAt: new Date(source.signedAt),
    root: () => accept(preparedRoot(root, { name, source: 'embedded' })),
    tufRoot,
  };
}

async function publicGoodTufRoot(): Promise<string> {
  return JSON.stringify((await publicGoodSeeds()).tufRoot);
}

async function stagingTufRoot(): Promise<string> {
  const { default: staging } = await import('./embedded/staging.json', { with: { type: 'json' } });
  return JSON.stringify(staging.tufRoot);
}

/** The keys of npm's registry, as the repository of the public-good instance had them when the embedded root was signed: JSON text. */
export async function embeddedRegistryKeys(): Promise<string> {
  return JSON.stringify((await publicGoodSeeds()).registryKeys);
}

/** What few runs need of the repository beside its trusted root. */
async function publicGoodSeeds() {
  return (await import('./embedded/public-good-seeds.json', { with: { type: 'json' } })).default;
}
