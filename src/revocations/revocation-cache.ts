/**
 * Keeps a revocation list with its evidence in a folder between runs, under the names that their publisher gave them, so
 * that a person can carry both over by hand. Nothing that lies there is believed: it is verified again on every use, and
 * what the folder is for is to remember what was seen.
 *
 * Two files cannot be replaced at one stroke. Before the evidence is replaced, the old one is set aside under a name that
 * is read too, so that whenever a run is cut off, the list that lies there has evidence that fits.
 */
import { randomBytes } from 'node:crypto';
import { lstatSync, statSync } from 'node:fs';
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceBytes } from '../evidence/read-evidence.js';
import { MAX_CLOCK_SKEW_MS, MAX_REVOCATION_EVIDENCE_BYTES, MAX_REVOCATION_LIST_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { wordsOf } from '../core/result.js';
import { errorCode, readWhole } from '../files/read-file.js';
import { EVIDENCE_SUFFIXES } from '../subjects/sidecars.js';
import { evidenceName, type RevocationDocument } from './revocation-document.js';
import { lastPart } from '../formats/last-part.js';

/** Where a list is kept. */
export interface CachePlace {
  /** Absolute. */
  readonly folder: string;
  /** As shown to users. */
  readonly shown: string;
  /** Name of the list in the folder. */
  readonly name: string;
}

type Cached =
  | { readonly kind: 'absent' }
  | { readonly kind: 'document'; readonly document: RevocationDocument }
  /** Something lies there that must not be read: a link, a folder, more than a list can have. */
  | { readonly kind: 'unusable'; readonly refusal: Refusal };

/** A name for a list from its path or address; what file systems treat in a special way is replaced. */
export function cacheName(place: string): string {
  const name = lastPart(place)
    .replaceAll(/[^A-Za-z0-9._-]/g, '_')
    .slice(0, 100);
  return /^[A-Za-z0-9]/.test(name) ? name : 'revocations.json';
}

const PREVIOUS = '.previous';
/** Further evidence with the same suffix gets a number. */
const SLOTS = ['', '.2', '.3', '.4'] as const;

const NAMES: readonly { readonly ending: string; readonly role: EvidenceBytes['role'] }[] = ['', PREVIOUS].flatMap(
  (set) =>
    SLOTS.flatMap((slot) => EVIDENCE_SUFFIXES.map(({ suffix, role }) => ({ ending: set + slot + suffix, role }))),
);

/** Reads what is kept. Links are refused. Never throws. */
export function readCached({ folder, shown, name }: CachePlace, now: Date): Cached {
  const path = join(folder, name);
  const list = readWhole(path, MAX_REVOCATION_LIST_BYTES, { shown: `${shown}/${name}` });
  if ('refusal' in list) {
    return list.refusal.code === 'ARTIFACT_NOT_FOUND' && isAbsent(path)
      ? { kind: 'absent' }
      : { kind: 'unusable', refusal: list.refusal };
  }
  const evidence: EvidenceBytes[] = [];
  for (const { ending, role } of NAMES) {
    const file = `${shown}/${name}${ending}`;
    const read = readWhole(`${path}${ending}`, MAX_REVOCATION_EVIDENCE_BYTES, { shown: file });
    if ('bytes' in read) evidence.push({ file, role, bytes: read.bytes });
  }
  return {
    kind: 'document',
    document: { source: `${shown}/${name}`, bytes: list.bytes, evidence, since: fileTime(path, now) },
  };
}

function isAbsent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return errorCode(error) === 'ENOTDIR';
  }
}

/** When a file was written; undefined where that lies in the future, which says nothing about an age. Never throws. */
export function fileTime(path: string, now: Date): Date | undefined {
  try {
    const { mtime } = statSync(path);
    return mtime.getTime() <= now.getTime() + MAX_CLOCK_SKEW_MS ? mtime : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a list that was verified in place of what lies there. Nothing is removed but what this function made.
 *
 * @returns why it could not be kept, in words.
 */
export async function keep(place: CachePlace, document: RevocationDocument): Promise<string | undefined> {
  const { folder, name } = place;
  try {
    await mkdir(folder, { recursive: true });
    const path = join(folder, name);
    const aside: string[] = [];
    for (const [ending, bytes] of namesFor(document)) {
      const set = await setAside(path, ending, bytes);
      if (set !== undefined) aside.push(set);
      await replace(`${path}${ending}`, bytes);
    }
    await replace(path, document.bytes, document.since);
    for (const file of aside) await rm(file, { force: true });
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}

/** What each piece of evidence is called beside the list. */
function namesFor({ evidence }: RevocationDocument): ReadonlyMap<string, Buffer> {
  const names = new Map<string, Buffer>();
  for (const { file, bytes } of evidence) {
    const { suffix } = evidenceName(lastPart(file));
    const slot = SLOTS.find((free) => !names.has(`${free}${suffix}`));
    if (slot === undefined) throw new Error(`the list has more than ${SLOTS.length} files of evidence of one kind`);
    names.set(`${slot}${suffix}`, bytes);
  }
  return names;
}

/** Copies evidence that is about to be replaced; a link is left to be replaced without being followed. */
async function setAside(path: string, ending: string, bytes: Buffer): Promise<string | undefined> {
  const old = readWhole(`${path}${ending}`, MAX_REVOCATION_EVIDENCE_BYTES);
  if ('refusal' in old || old.bytes.equals(bytes)) return undefined;
  const aside = `${path}${PREVIOUS}${ending}`;
  await replace(aside, old.bytes);
  return aside;
}

/** Writes beside the place and renames, so that nobody reads half of it. A link at `path` is replaced, not followed. */
async function replace(path: string, bytes: Buffer, time?: Date): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    if (time) await utimes(temporary, time, time);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
