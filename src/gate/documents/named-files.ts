/** The artifacts that documents name: the files of checksum lists, and all that manifests record. */
import type { FileSubject } from '../../core/model.js';
import { plainFile } from '../../subjects/plain-file.js';
import type { PlainPlaces } from '../../subjects/plain-places.js';
import type { NamedRefusal } from '../../subjects/walk.js';
import type { PlacedList } from '../../verify/documents/checksum-index.js';
import { listedFiles, missingListedFile } from '../../verify/documents/listed-files.js';
import {
  indexManifests,
  uncoveredManifestEntries,
  type PlacedManifest,
} from '../../verify/documents/manifest-entry.js';
import type { NotFound, Subjects } from '../subjects.js';

/** A manifest holds only for all that it records: what is there is checked with the rest, and what is absent is refused. */
export function withRecorded(
  { subjects, sidecars, doubtful, refusals, ...rest }: Subjects,
  manifests: readonly PlacedManifest[],
  workspace: string,
): Subjects {
  const recorded = new Map<string, FileSubject>();
  const missing = new Map<string, NotFound>();
  for (const entry of uncoveredManifestEntries(indexManifests(manifests, workspace), subjects)) {
    const file = plainFile(entry.path, workspace, { links: 'refuse', home: entry.folder });
    if (!('refusal' in file)) recorded.set(file.name, file);
    else {
      const absent = file.refusal.code === 'ARTIFACT_NOT_FOUND';
      missing.set(entry.path, { ...file, check: 'manifest', ...(absent && { refusal: entry.missing }) });
    }
  }
  const names = new Set([...recorded.values()].map(({ name }) => name));
  return {
    ...rest,
    subjects: [...subjects, ...recorded.values()],
    // What a manifest records is an artifact, even if its name is that of evidence.
    sidecars: sidecars.filter(({ name }) => !names.has(name)),
    doubtful: doubtful.filter(({ file }) => !names.has(file.name)),
    refusals: [...refusals, ...missing.values()],
  };
}

/** The files that checksum lists name. What is listed and absent is refused. */
export function fromLists(lists: readonly PlacedList[], workspace: string, plain: PlainPlaces): Subjects {
  const subjects = new Map<string, FileSubject>();
  const refusals: NamedRefusal[] = [];
  for (const placed of lists) {
    const { files, refused } = listedFiles(placed, placed.names);
    refusals.push(...refused);
    for (const { name, path, line } of files) {
      const file = plainFile(path, workspace, { links: 'refuse', home: placed.folder, plain });
      if (!('refusal' in file)) subjects.set(file.name, file);
      else if (file.refusal.code === 'ARTIFACT_NOT_FOUND')
        refusals.push({ name: file.name, refusal: missingListedFile(placed.list, name, line) });
      else refusals.push(file);
    }
  }
  return { subjects: [...subjects.values()], sidecars: [], doubtful: [], refusals };
}
