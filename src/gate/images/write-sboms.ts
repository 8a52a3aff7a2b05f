/**
 * Writes SBOMs for scanners, in two folders, so that nobody takes one for proven that nobody vouches for. They appear together
 * when all images are checked: what was put there by others never stands beside them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openProvenFolder, type ProvenFolder } from '../../files/proven-folder.js';
import type { ArtifactReport } from '../../core/model.js';
import { repositoryName, type ImageReference } from '../../formats/image-reference.js';
import { wordsOf } from '../../core/result.js';
import { reportArtifact } from '../../verify/verdict.js';
import type { ImageSboms } from './image-sboms.js';
import { refused } from '../refused.js';

/** The folders of a run, by their absolute paths. */
export interface SbomFolders {
  /** Writes the documents of an image, which nobody sees yet. */
  readonly add: (folder: string, reference: ImageReference, sboms: Pick<ImageSboms, 'documents'>) => Promise<void>;
  /** Gives the folders their names; what cannot be handed over is a failure of its own. */
  readonly publish: () => Promise<readonly ArtifactReport[]>;
  /** Removes what was not published. */
  readonly discard: () => Promise<void>;
}

/** A folder that is being filled, or why it cannot be. */
type Filling = { readonly folder: ProvenFolder; readonly taken: Set<string> } | { readonly problem: string };

export function createSbomFolders(): SbomFolders {
  const folders = new Map<string, Filling>();
  return {
    async add(folder, reference, { documents }) {
      const filling = folders.get(folder) ?? (await open(folder));
      folders.set(folder, filling);
      if ('problem' in filling) return;
      try {
        await write(filling, reference, documents);
      } catch (error) {
        await filling.folder.discard();
        folders.set(folder, { problem: wordsOf(error) });
      }
    },
    async publish() {
      const reports: ArtifactReport[] = [];
      for (const [folder, filling] of folders) {
        const problem = 'problem' in filling ? filling.problem : await keep(filling.folder);
        if (problem !== undefined) reports.push(notWritten(folder, problem));
      }
      return reports;
    },
    async discard() {
      for (const filling of folders.values()) if ('folder' in filling) await filling.folder.discard();
    },
  };
}

async function open(folder: string): Promise<Filling> {
  try {
    return { folder: await openProvenFolder(folder), taken: new Set() };
  } catch (error) {
    return { problem: wordsOf(error) };
  }
}

async function keep(folder: ProvenFolder): Promise<string | undefined> {
  try {
    await folder.keep();
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}

/**
 * Names are made of the repository, the digest that the document is about, its platform and a number; nothing of the
 * document itself can become a path.
 */
async function write(
  { folder, taken }: Extract<Filling, { readonly folder: ProvenFolder }>,
  reference: ImageReference,
  documents: ImageSboms['documents'],
): Promise<void> {
  for (const [index, { facts, about, text, signedBy }] of documents.entries()) {
    if (typeof facts === 'string') continue;
    const kind = signedBy ? 'authenticated' : 'unauthenticated';
    const parts = [repositoryName(reference), about.slice('sha256:'.length).slice(0, 12), facts.platform ?? ''];
    const name = [...parts.filter((part) => part !== ''), String(index + 1)].map(plainName).join('_');
    const ending = facts.format === 'SPDX' ? 'spdx.json' : 'cdx.json';
    await mkdir(join(folder.path, kind), { recursive: true });
    await writeFile(join(folder.path, kind, freeName(kind, name, ending, taken)), text, { flag: 'wx' });
  }
}

/** One image that is named twice has its documents twice; neither takes the other's place. */
function freeName(kind: string, name: string, ending: string, taken: Set<string>): string {
  for (let copy = 1; ; copy++) {
    const whole = copy === 1 ? `${name}.${ending}` : `${name}-${copy}.${ending}`;
    const key = `${kind}/${whole}`.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return whole;
  }
}

function plainName(text: string): string {
  return text
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100);
}

function notWritten(folder: string, words: string): ArtifactReport {
  return reportArtifact({ kind: 'run', name: 'sbom-dir' }, {}, [
    refused('artifact', {
      code: 'HANDOVER_FAILED',
      message: `The folder of SBOMs could not be made: ${words}`,
      actual: folder,
      hint: 'Give `sbom-dir` a folder that does not exist yet, on a disk with room for the SBOMs.',
    }),
  ]);
}
