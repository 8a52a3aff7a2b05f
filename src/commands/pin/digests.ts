/** Which digest the gate verified for which image. */
import type { Verdict } from '../../core/model.js';
import { repositoryName, type ImageReference } from '../../formats/image-reference.js';

export interface Digests {
  /** `registry/repository:tag` → digests, where the registry was asked for the tag. More than one: the tag moved meanwhile. */
  readonly byTag: ReadonlyMap<string, ReadonlySet<string>>;
  /** `registry/repository@sha256:…` */
  readonly exact: ReadonlySet<string>;
}

/** @param verdict one that passed; what passed only by a switch or an exception is not taken from it */
export function digestsIn({ artifacts }: Verdict): Digests {
  const byTag = new Map<string, Set<string>>();
  const exact = new Set<string>();
  for (const { image, name, result } of artifacts) {
    if (!image || result !== 'pass') continue;
    exact.add(`${image.repository}@${image.digest}`);
    // Beside a digest nobody asks the registry for the tag.
    if (image.tag === undefined || name.includes('@')) continue;
    const key = `${image.repository}:${image.tag}`;
    byTag.set(key, (byTag.get(key) ?? new Set()).add(image.digest));
  }
  return { byTag, exact };
}

/** The digest that was verified for a reference; undefined where there is none, or more than one. */
export function digestOf(reference: ImageReference, { byTag, exact }: Digests): string | undefined {
  const repository = repositoryName(reference);
  const { digest, tag = '' } = reference;
  if (digest !== undefined) return exact.has(`${repository}@${digest}`) ? digest : undefined;
  const [found, ...more] = byTag.get(`${repository}:${tag}`) ?? [];
  return more.length === 0 ? found : undefined;
}
