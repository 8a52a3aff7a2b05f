/** What the report says of the revocation list that it looked into, and which of two lists is the newer. */
import { isRecord, type JsonRecord, isCount } from '../formats/json/json.js';
import { sha256Hex } from '../formats/sha256.js';

/** A list, known well enough to be compared with a later one of the same place. */
export interface ListFacts {
  /** First 32 hex digits of the SHA-256 of its path or URL: lists of two places are not compared. */
  readonly place: string;
  readonly serial?: number;
  /** ISO 8601 in UTC, as `Date.toISOString` writes it. */
  readonly issuedAt?: string;
  /** True where the report names who signed it. */
  readonly signed: boolean;
}

/** Where a list stands among those of its place: what an issue remembers of it. */
export type ListOrder = Pick<ListFacts, 'place' | 'serial' | 'issuedAt'>;

/** From a report's `evidence` of kind `revocation`; undefined where a field is not what it must be. */
export function listOf(evidence: JsonRecord): ListFacts | undefined {
  const { file, serial, issuedAt, signedBy } = evidence;
  if (typeof file !== 'string' || file === '') return undefined;
  if (serial !== undefined && !isCount(serial)) return undefined;
  if (issuedAt !== undefined && !isTime(issuedAt)) return undefined;
  if (signedBy !== undefined && !isRecord(signedBy)) return undefined;
  return {
    place: placeOf(file),
    ...(serial !== undefined && { serial }),
    ...(issuedAt !== undefined && { issuedAt }),
    signed: signedBy !== undefined && isSigner(signedBy),
  };
}

function placeOf(file: string): string {
  return sha256Hex(file).slice(0, 32);
}

/** Exactly what `toISOString` writes, so that texts of it compare as times do. */
export function isTime(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/.test(value))
    return false;
  const time = Date.parse(value);
  return Number.isFinite(time) && new Date(time).toISOString() === value;
}

function isSigner(signedBy: JsonRecord): boolean {
  const { identity, keyFingerprint, openpgp } = signedBy;
  return [identity, keyFingerprint].some((value) => typeof value === 'string' && value !== '') || isRecord(openpgp);
}

/**
 * True only where `list` is provably later than `than`: of the same place, with a greater serial, or, where not both have
 * one, issued later. Nothing is newer than a list of which nothing is known.
 */
export function isNewer(list: ListOrder, than: ListOrder): boolean {
  if (list.place !== than.place) return false;
  if (list.serial !== undefined && than.serial !== undefined) return list.serial > than.serial;
  return list.issuedAt !== undefined && than.issuedAt !== undefined && list.issuedAt > than.issuedAt;
}

/** The list to remember: a recall that a later list repeated must not be lifted by one from before that. */
export function latest(seen: ListOrder | undefined, now: ListOrder | undefined): ListOrder | undefined {
  if (seen === undefined || now === undefined) return now ?? seen;
  if (seen.place !== now.place) return now;
  return isNewer(seen, now) ? seen : now;
}
