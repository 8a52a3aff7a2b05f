/** Names of archive entries: what may become a path below the folder that is extracted to. */
import { windowsNameProblem } from '../files/windows-name.js';
import { refuseEntry } from './refused.js';

/** How the system takes names. */
export interface NameRules {
  readonly windows: boolean;
  /** Names that differ only in case or in Unicode form are one file. */
  readonly folds: boolean;
}

/** Longest segment that common file systems take, and longest path; both in bytes. */
const MAX_SEGMENT = 255;
const MAX_PATH = 4_096;
const MAX_DEPTH = 64;

/**
 * The segments of an entry's name; none for the folder itself (`./`).
 *
 * @throws ExtractionRefused for a name that is absolute, climbs, or means something else on this system
 */
export function entrySegments(name: string, rules: NameRules): readonly string[] {
  if (name === '') throw refuseEntry(name, 'has no name');
  if (/[\0-\x1f\x7f-\x9f]/.test(name)) throw refuseEntry(name, 'has a control character in its name');
  if (name.includes('\ufffd')) throw refuseEntry(name, 'has a name that is not UTF-8');
  if (name.includes('\\')) throw refuseEntry(name, 'has a backslash in its name, which is a separator on Windows');
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) throw refuseEntry(name, 'has an absolute path');
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) throw refuseEntry(name, 'leads out of the folder that it is extracted to');
  if (segments.length > MAX_DEPTH || Buffer.byteLength(name) > MAX_PATH) throw refuseEntry(name, 'lies too deep');
  for (const segment of segments) {
    if (Buffer.byteLength(segment) > MAX_SEGMENT) throw refuseEntry(name, 'has a name that is too long');
    const problem = rules.windows ? windowsNameProblem(segment) : undefined;
    if (problem !== undefined) throw refuseEntry(name, problem);
  }
  return segments;
}

/** What stands for a path where names are compared: equal for names that are one file on this system. */
export function nameKey(path: string, { folds }: NameRules): string {
  // Upper case first: some letters have several lower cases (ſ, K as the sign of Kelvin).
  return folds ? path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC') : path;
}
