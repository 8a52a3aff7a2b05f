/** Where trusted roots come from, as the inputs say it. */
import { DEFAULT_ROOT_MAX_AGE_MS } from '../core/limits.js';
import type { Believed } from './compile/own-tree.js';
import type { RootSource, TrustPolicy } from '../model/policy.js';
import type { GivenInputs } from './inputs/read-inputs.js';

/** What of the inputs is about trusted roots. */
export type TrustInputs = Pick<
  GivenInputs,
  'trusted-root' | 'tuf-mirror' | 'tuf-root' | 'trusted-root-max-age' | 'rekor-url' | 'offline'
>;

/** The sources of trusted roots; without a network the embedded root stands for TUF. */
export function trustPolicy(given: TrustInputs): TrustPolicy {
  const offline = given.offline ?? false;
  const rekorUrl = given['rekor-url']?.replace(/\/+$/, '');
  const names = (given['trusted-root'] ?? ['tuf']).map((name) => (offline && name === 'tuf' ? 'embedded' : name));
  return {
    sources: [...new Set(names)].map((name) => rootSource(name, given)),
    maxAgeMs: given['trusted-root-max-age'] ?? DEFAULT_ROOT_MAX_AGE_MS,
    ...(given['trusted-root-max-age'] !== undefined && { maxAgeDemanded: true }),
    offline,
    ...(rekorUrl !== undefined && { rekorUrl }),
  };
}

/** The files that roots are read from. */
export function believedRoots(given: TrustInputs): readonly Believed[] {
  const roots = (given['trusted-root'] ?? []).filter((name) => rootSource(name, given).kind === 'file');
  const tufRoot = given['tuf-root'];
  return [
    ...roots.map((path) => ({ where: 'trusted-root', path })),
    ...(tufRoot === undefined ? [] : [{ where: 'tuf-root', path: tufRoot }]),
  ];
}

function rootSource(name: string, given: TrustInputs): RootSource {
  const mirror = given['tuf-mirror'];
  const rootFile = given['tuf-root'];
  switch (name) {
    case 'embedded':
    case 'staging':
    case 'gh':
      return { kind: name };
    case 'tuf':
      return { kind: 'tuf', ...(mirror !== undefined && { mirror }), ...(rootFile !== undefined && { rootFile }) };
    default:
      return { kind: 'file', path: name };
  }
}
