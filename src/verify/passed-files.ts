/** The files that may be handed over: those that passed, whatever else stands in the report. */
import { resolve } from 'node:path';
import type { ArtifactReport, Verdict } from '../core/model.js';
import { isPassed } from './verdict.js';

/** A file on disk whose bytes were proven. */
export interface PassedFile {
  /** As in the report. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly sha256: Buffer;
  readonly report: ArtifactReport;
}

/**
 * The files of a verdict that passed. A waived artifact is none of them, and neither is a name that also stands for an
 * artifact that did not pass, or for other bytes: two rules, or a file and a digest.
 *
 * @param folder absolute path that names are relative to
 */
export function passedFiles({ artifacts }: Verdict, folder: string): readonly PassedFile[] {
  const files = new Map<string, PassedFile>();
  const doubtful = new Set<string>();
  for (const report of artifacts) {
    const { kind, name, digests } = report;
    const passed = isPassed(report);
    if (kind !== 'file') {
      if (!passed) doubtful.add(name);
      continue;
    }
    const known = files.get(name);
    const { sha256 } = digests;
    if (!passed || !sha256 || (known && !known.sha256.equals(sha256))) doubtful.add(name);
    else files.set(name, { name, path: resolve(folder, name), sha256, report });
  }
  return [...files.values()].filter(({ name }) => !doubtful.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
