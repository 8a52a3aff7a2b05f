/** What a rule found, divided into what this share judges and what others do. */
import type { ArtifactReport, FileSubject, LocalSubject, Sidecar } from '../../core/model.js';
import type { Subjects } from '../subjects.js';
import type { Share } from './share.js';

interface Divided extends Subjects {
  /** Files and digests that other shares judge, and what could turn out to be evidence there: a name, and nothing more. */
  readonly elsewhere: readonly LocalSubject[];
  readonly sidecarsElsewhere: readonly Sidecar[];
}

/** Names of all shares become part of the share's list of names. Refusals are of no share: each reports them. */
export function divide(found: Subjects, share: Share): Divided {
  const subjects = share.ownOf(found.subjects);
  const files = new Set<FileSubject>(share.ownOf(found.doubtful.map(({ file }) => file)));
  const sidecars = share.ownOf(found.sidecars.map((one) => ({ ...one, kind: 'sidecar' as const })));
  share.check(found.subjects);
  const others = (file: FileSubject): boolean => !share.owns(file.name);
  return {
    ...found,
    subjects,
    sidecars: sidecars.map(({ name, of }) => ({ name, of })),
    doubtful: found.doubtful.filter(({ file }) => files.has(file)),
    elsewhere: [
      ...found.subjects.filter(({ name }) => !share.owns(name)),
      ...found.doubtful.map(({ file }) => file).filter(others),
    ],
    sidecarsElsewhere: found.sidecars.filter(({ name }) => !share.owns(name)),
  };
}

/** Rows about documents that are there belong to a share by their names; what stands for no artifact is reported by all. */
export function ownRows(rows: readonly ArtifactReport[], share: Share): readonly ArtifactReport[] {
  const files = new Set(share.ownOf(rows.filter(({ kind }) => kind !== 'run')));
  return rows.filter((row) => row.kind === 'run' || files.has(row));
}
