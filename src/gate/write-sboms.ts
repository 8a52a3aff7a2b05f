/** Writes SBOMs for scanners, in two folders, so that nobody takes one for proven that nobody vouches for. */
import { join } from 'node:path';
import { repositoryName, type ImageReference } from '../policy/image-reference.js';
import type { ImageSboms } from './image-sboms.js';

/**
 * Names are made of the repository, the digest that the document is about, its platform and a number; nothing of the
 * document itself can become a path.
 *
 * @param folder absolute
 */
export async function writeSboms(
  folder: string,
  reference: ImageReference,
  { documents }: Pick<ImageSboms, 'documents'>,
  { writeFile }: { readonly writeFile: (path: string, text: string) => Promise<void> },
): Promise<void> {
  for (const [index, { facts, about, text, signedBy }] of documents.entries()) {
    if (typeof facts === 'string') continue;
    const parts = [repositoryName(reference), about.slice('sha256:'.length).slice(0, 12), facts.platform ?? ''];
    const name = [...parts.filter((part) => part !== ''), String(index + 1)].map(plainName).join('_');
    const ending = facts.format === 'SPDX' ? 'spdx.json' : 'cdx.json';
    await writeFile(join(folder, signedBy ? 'authenticated' : 'unauthenticated', `${name}.${ending}`), text);
  }
}

function plainName(text: string): string {
  return text
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100);
}
