/**
 * Reads revocation lists: entries with reasons, or the plain forms that projects publish. What is misspelt, or can never
 * match, is an error: a list of which a part is passed over would silently recall less than its publisher meant.
 *
 * Nothing here is verified; who signed the list, and whether it is the newest, is decided elsewhere.
 */
import { MAX_REVOCATIONS, MAX_REVOCATION_TEXT } from '../../core/limits.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { isRecord, shownJson, type JsonRecord } from '../../formats/json/json.js';
import {
  commitOf,
  digestOf,
  identityOf,
  MalformedRevocations as Malformed,
  type MalformedDetails,
  proseOf,
  runOf,
  textOf,
  timeOf,
  versionOf,
} from './revocation-values.js';
import { parseStrictJson } from '../../formats/json/strict-json.js';

/** What an entry is compared with; at least one is there, and an artifact that matches all of them is recalled. */
export interface RevocationMarks {
  readonly version?: string;
  /** SHA-256 in lower-case hex. */
  readonly sha256?: string;
  /** Full commit in lower-case hex. */
  readonly commit?: string;
  /** A subject alternative name, or the fingerprint of a key. */
  readonly identity?: string;
  /** A run's number, or the URL of a run. */
  readonly runId?: string;
}

export interface Revocation extends RevocationMarks {
  /** Where it stands in the list, as a JSON pointer. */
  readonly pointer: string;
  /** Absent in the plainest form only. */
  readonly reason?: string;
  readonly fixedIn?: string;
  readonly url?: string;
}

export interface RevocationList {
  readonly serial?: number;
  readonly issuedAt?: Date;
  readonly expiresAt?: Date;
  readonly entries: readonly Revocation[];
}

/**
 * Parses a list of any of the three forms: `{schemaVersion, revoked: [{…}]}`, `{"revoked": ["v1"]}` and
 * `{"versions": {"v1": "reason"}}`. An empty list is valid: nothing is recalled.
 *
 * @param file as shown to users
 * @returns `REVOCATIONS_MALFORMED` for anything else, `LIMIT_EXCEEDED` for too much of it. Never throws.
 */
export function parseRevocations(bytes: Buffer, file: string): Result<RevocationList> {
  try {
    const json = parseStrictJson(bytes);
    if ('problem' in json) return malformed(file, json.problem, {}, json.line);
    if (!isRecord(json.value)) throw new Malformed('is no JSON object');
    return accept(readList(json.value));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return malformed(file, `it ${error.message}`, error.details);
  }
}

function malformed(
  file: string,
  problem: string,
  details: MalformedDetails = {},
  line?: number,
): Result<RevocationList> {
  return refuse({
    code: 'REVOCATIONS_MALFORMED',
    message: `The revocation list ${file} cannot be used: ${problem}`,
    expected: '`{"schemaVersion": 1, "revoked": […]}`, `{"revoked": ["v1"]}` or `{"versions": {"v1": "reason"}}`',
    ...details,
    at: { file, ...(line !== undefined && { line }) },
  });
}

function readList(list: JsonRecord): RevocationList {
  if (Object.hasOwn(list, 'schemaVersion')) return readEntries(list);
  const [only, ...further] = Object.keys(list);
  if (further.length === 0 && only === 'versions') return { entries: readReasons(list['versions']) };
  const { revoked } = list;
  if (further.length > 0 || only !== 'revoked' || !Array.isArray(revoked))
    throw new Malformed('has no `schemaVersion`, and is none of the plain forms, which have one member alone');
  bound(revoked.length);
  return {
    entries: revoked.map((version: unknown, index) => {
      const pointer = `/revoked/${index}`;
      if (isRecord(version)) throw new Malformed('has entries with members, but no `schemaVersion`');
      return { pointer, version: versionOf(version, pointer) };
    }),
  };
}

function readReasons(versions: unknown): readonly Revocation[] {
  if (!isRecord(versions)) throw new Malformed('has `versions` that are no object of reasons');
  const pairs = Object.entries(versions);
  bound(pairs.length);
  return pairs.map(([version, reason]) => {
    const pointer = `/versions/${version.slice(0, MAX_REVOCATION_TEXT).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return { pointer, version: versionOf(version, pointer), reason: proseOf(reason, pointer) };
  });
}

const LIST_MEMBERS: readonly string[] = ['schemaVersion', 'serial', 'issuedAt', 'expiresAt', 'revoked'];

function readEntries(list: JsonRecord): RevocationList {
  if (list['schemaVersion'] !== 1)
    throw new Malformed(`has schemaVersion ${shownJson(list['schemaVersion'])}, and only 1 is known`);
  refuseUnknown(list, LIST_MEMBERS, '');
  const { serial, revoked } = list;
  const timeAt = (name: string) => (list[name] === undefined ? undefined : timeOf(list[name], name));
  const issuedAt = timeAt('issuedAt');
  const expiresAt = timeAt('expiresAt');
  if (issuedAt && expiresAt && expiresAt <= issuedAt)
    throw new Malformed('has an expiresAt that is not after its issuedAt, so that it was never valid', {
      actual: `issuedAt ${issuedAt.toISOString()}, expiresAt ${expiresAt.toISOString()}`,
      expected: 'expiresAt after issuedAt',
    });
  if (serial !== undefined && !isSerial(serial))
    throw new Malformed(
      `has serial ${shownJson(serial)}, which is no whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
    );
  if (!Array.isArray(revoked)) throw new Malformed('has no list `revoked`');
  bound(revoked.length);
  return {
    ...(serial !== undefined && { serial }),
    ...(issuedAt && { issuedAt }),
    ...(expiresAt && { expiresAt }),
    entries: revoked.map((entry: unknown, index) => readEntry(entry, `/revoked/${index}`)),
  };
}

function isSerial(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const MARKS: readonly string[] = ['version', 'digest', 'commit', 'identity', 'runId'];
const ENTRY_MEMBERS: readonly string[] = [...MARKS, 'reason', 'fixedIn', 'url'];

function readEntry(entry: unknown, pointer: string): Revocation {
  if (!isRecord(entry)) throw new Malformed(`has ${shownJson(entry)} at ${pointer}, which is no object`);
  refuseUnknown(entry, ENTRY_MEMBERS, pointer);
  if (!MARKS.some((mark) => entry[mark] !== undefined))
    throw new Malformed(`has an entry at ${pointer} that names none of ${MARKS.join(', ')}`);
  const read = <Value>(name: string, as: (value: unknown, at: string) => Value): Value | undefined =>
    entry[name] === undefined ? undefined : as(entry[name], `${pointer}/${name}`);
  const version = read('version', versionOf);
  const sha256 = read('digest', digestOf);
  const commit = read('commit', commitOf);
  const identity = read('identity', identityOf);
  const runId = read('runId', runOf);
  const fixedIn = read('fixedIn', textOf);
  const url = read('url', textOf);
  return {
    pointer,
    ...(version !== undefined && { version }),
    ...(sha256 !== undefined && { sha256 }),
    ...(commit !== undefined && { commit }),
    ...(identity !== undefined && { identity }),
    ...(runId !== undefined && { runId }),
    reason: proseOf(entry['reason'], `${pointer}/reason`),
    ...(fixedIn !== undefined && { fixedIn }),
    ...(url !== undefined && { url }),
  };
}

function refuseUnknown(record: JsonRecord, known: readonly string[], pointer: string): void {
  const unknown = Object.keys(record).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Malformed(
      `has ${shownJson(unknown)} ${pointer === '' ? 'at its top' : `at ${pointer}`}, which is not known`,
    );
}

function bound(count: number): void {
  if (count <= MAX_REVOCATIONS) return;
  throw new Malformed(`has ${count} entries`, {
    code: 'LIMIT_EXCEEDED',
    expected: `at most ${MAX_REVOCATIONS} entries`,
    actual: `${count} entries`,
    hint: 'Ask the publisher to recall by commit, identity or run where one entry can stand for many artifacts.',
  });
}
