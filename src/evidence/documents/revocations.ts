/**
 * Reads revocation lists: entries with reasons, or the plain forms that projects publish. What is misspelt, or can never
 * match, is an error: a list of which a part is passed over would silently recall less than its publisher meant.
 *
 * Nothing here is verified; who signed the list, and whether it is the newest, is decided elsewhere.
 */
import { MAX_REVOCATION_TEXT } from '../../core/limits.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { isRecord, shownJson, type JsonRecord } from '../../formats/json/json.js';
import type { RevocationFields } from '../../model/revocation-fields.js';
import { readMappedList } from './mapped-revocations.js';
import {
  boundEntries,
  commitOf,
  digestOf,
  identityOf,
  MalformedRevocations as Malformed,
  type MalformedDetails,
  nameOf,
  proseOf,
  refuseNeverValid,
  runOf,
  serialOf,
  textOf,
  timeOf,
  versionOf,
} from './revocation-values.js';
import type { Revocation, RevocationList } from './revocation-list.js';
import { parseStrictJson } from '../../formats/json/strict-json.js';

export type { Revocation, RevocationList, RevocationMarks } from './revocation-list.js';

/**
 * Parses a list of any of the three forms of its own, or of the form that a policy maps: `{schemaVersion, revoked: [{…}]}`, `{"revoked": ["v1"]}` and
 * `{"versions": {"v1": "reason"}}`. An empty list is valid: nothing is recalled.
 *
 * @param file as shown to users
 * @param forms where a list of another form says what; the list must have one of them
 * @returns `REVOCATIONS_MALFORMED` for anything else, `LIMIT_EXCEEDED` for too much of it. Never throws.
 */
export function parseRevocations(
  bytes: Buffer,
  file: string,
  forms: readonly RevocationFields[] = [],
): Result<RevocationList> {
  const mapped = forms.length > 0;
  try {
    const json = parseStrictJson(bytes);
    if ('problem' in json) return malformed(file, json.problem, {}, mapped, json.line);
    if (!isRecord(json.value)) throw new Malformed('is not a JSON object');
    return accept(mapped ? readMappedList(json.value, forms) : readList(json.value));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return malformed(file, `it ${error.message}`, error.details, mapped);
  }
}

function malformed(
  file: string,
  problem: string,
  details: MalformedDetails,
  mapped: boolean,
  line?: number,
): Result<RevocationList> {
  return refuse({
    code: 'REVOCATIONS_MALFORMED',
    message: `The revocation list ${file} cannot be used: ${problem}`,
    expected: mapped
      ? 'a list with what the policy maps, where it maps it'
      : '`{"schemaVersion": 1, "revoked": […]}`, `{"revoked": ["v1"]}` or `{"versions": {"v1": "reason"}}`',
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
  boundEntries(revoked.length);
  return {
    entries: revoked.map((version: unknown, index) => {
      const pointer = `/revoked/${index}`;
      if (isRecord(version)) throw new Malformed('has entries with members, but no `schemaVersion`');
      return { pointer, version: versionOf(version, pointer) };
    }),
  };
}

function readReasons(versions: unknown): readonly Revocation[] {
  if (!isRecord(versions)) throw new Malformed('has `versions` that are not an object of reasons');
  const pairs = Object.entries(versions);
  boundEntries(pairs.length);
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
  refuseNeverValid(issuedAt, expiresAt, 'issuedAt', 'expiresAt');
  const serialNumber = serial === undefined ? undefined : serialOf(serial, 'serial');
  if (!Array.isArray(revoked)) throw new Malformed('has no list `revoked`');
  boundEntries(revoked.length);
  return {
    ...(serialNumber !== undefined && { serial: serialNumber }),
    ...(issuedAt && { issuedAt }),
    ...(expiresAt && { expiresAt }),
    entries: revoked.map((entry: unknown, index) => readEntry(entry, `/revoked/${index}`)),
  };
}

const MARKS: readonly string[] = ['version', 'digest', 'commit', 'identity', 'runId'];
const NARROWING: readonly string[] = ['variant', 'arch'];
const ENTRY_MEMBERS: readonly string[] = [...MARKS, ...NARROWING, 'reason', 'revokedAt', 'fixedIn', 'url'];

function readEntry(entry: unknown, pointer: string): Revocation {
  if (!isRecord(entry)) throw new Malformed(`has ${shownJson(entry)} at ${pointer}, which is not an object`);
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
  const variant = read('variant', nameOf);
  const arch = read('arch', nameOf);
  const revokedAt = read('revokedAt', textOf);
  const fixedIn = read('fixedIn', textOf);
  const url = read('url', textOf);
  return {
    pointer,
    ...(version !== undefined && { version }),
    ...(sha256 !== undefined && { sha256 }),
    ...(commit !== undefined && { commit }),
    ...(identity !== undefined && { identity }),
    ...(runId !== undefined && { runId }),
    ...(variant !== undefined && { variant }),
    ...(arch !== undefined && { arch }),
    reason: proseOf(entry['reason'], `${pointer}/reason`),
    ...(revokedAt !== undefined && { revokedAt }),
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
