/**
 * The umbrella package's own `createVerifier`, which takes its trusted root from a TUF repository on loopback. It is asked
 * for no policy.
 */
import type { Bundle, KeyPair, World } from '../support/sigstore/index.ts';
import { startTufRepository } from '../support/tuf-repository.ts';
import { createWorkspace } from '../support/workspace.ts';

/** What is used of the package; its own declarations name a package that it does not bring. */
interface Umbrella {
  readonly createVerifier: (options: object) => Promise<{ verify(bundle: object, artifact: Buffer): unknown }>;
}
const UMBRELLA = 'sigstore';

export interface Library {
  /** It hands out nothing but exceptions, of many kinds. */
  verify(bundle: Bundle, artifact: Buffer): 'pass' | 'refused';
  close(): Promise<void>;
}

/** @param keys the pair that it is to find for bundles by key */
export async function startLibrary(world: World, keys?: KeyPair): Promise<Library> {
  const repository = await startTufRepository({ 'trusted_root.json': world.trustedRootJson });
  const folder = createWorkspace({ 'root.json': repository.root });
  const { createVerifier } = (await import(UMBRELLA)) as Umbrella;
  const verifier = await createVerifier({
    tufMirrorURL: repository.url,
    tufRootPath: folder.at('root.json'),
    tufCachePath: folder.at('cache'),
    retry: false,
    timeout: 600_000,
    ...(keys && { keySelector: () => keys.pem }),
  });
  return {
    verify(bundle, artifact) {
      try {
        verifier.verify(bundle, artifact);
        return 'pass';
      } catch {
        return 'refused';
      }
    },
    async close() {
      await repository.close();
      folder.remove();
    },
  };
}
