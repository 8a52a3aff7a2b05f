/**
 * Manifests: JSON that binds the artifacts of one release by name and SHA-256. Parsed only once its signature holds;
 * members that nobody asks for may say what they like.
 */
import systemPath, { type PlatformPath } from 'node:path';
import { MAX_MANIFEST_ENTRIES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import type { ManifestFact, ManifestFields } from '../../model/policy.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { isRecord, shownJson } from '../../formats/json/json.js';
import { otherSpellingAt, valueAt } from '../../formats/json/json-pointer.js';
import { parseStrictJson } from '../../formats/json/strict-json.js';

/** An artifact that a manifest records. */
export interface ManifestEntry {
  /** Where it stands in the manifest. */
  readonly pointer: string;
  /** Relative to the manifest's folder, with `/`; it leads to no other folder than one below. */
  readonly name: string;
  /** In lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size?: number;
}

/** A manifest as it was parsed; nothing of it is compared with anything yet. */
export interface Manifest {
  /** As shown to users. */
  readonly file: string;
  readonly version?: string;
  readonly arch?: string;
  readonly variant?: string;
  readonly builtAt?: Date;
  /** The last moment at which it holds, as it says itself. */
  readonly notAfter?: Date;
  /** At least one; each name once. */
  readonly entries: readonly ManifestEntry[];
  /** The whole document, for what a policy compares beyond that. */
  readonly document: unknown;
}

/** What is wrong with a manifest, in words that continue a sentence. */
class Malformed extends Error {}

/** More than is read, of what is counted. */
class TooMany extends Error {
  readonly count: number;
  constructor(count: number) {
    super();
    this.count = count;
  }
}

/**
 * Parses a manifest. Never throws.
 *
 * @param file as shown to users
 * @param paths the path rules of the system, which a test may replace
 */
export function parseManifest(
  bytes: Buffer,
  file: string,
  fields: ManifestFields,
  paths: PlatformPath = systemPath,
): Result<Manifest> {
  const json = parseStrictJson(bytes);
  if ('problem' in json) return refuse(malformedManifest(file, json.problem, json.line));
  try {
    const document = json.value;
    if (!isRecord(document) && !Array.isArray(document)) throw new Malformed('it is not an object');
    // A newer form may keep its members elsewhere, so that nothing else is read before.
    checkSchemaVersion(document, fields.schemaVersion);
    const facts = factsOf(document, fields);
    return accept({ file, ...facts, entries: entriesOf(document, fields, paths), document });
  } catch (error) {
    if (error instanceof Malformed) return refuse(malformedManifest(file, error.message));
    if (error instanceof TooMany) return refuse(tooManyEntries(file, error.count));
    throw error;
  }
}

/** What stands at a pointer. Throws where another reader could find something else there. */
function stated(document: unknown, pointer: string): unknown {
  const other = otherSpellingAt(document, pointer);
  if (other !== undefined)
    throw new Malformed(`it has a member ${shownJson(other)}, which other tools take for one of ${pointer}`);
  return valueAt(document, pointer);
}

/** What the manifest states of itself. */
function factsOf(document: unknown, fields: ManifestFields): Pick<Manifest, ManifestFact> {
  const version = textAt(document, fields.version);
  const arch = textAt(document, fields.arch);
  const variant = textAt(document, fields.variant);
  const builtAt = timeAt(document, fields.builtAt);
  const notAfter = fields.notAfter === undefined ? undefined : timeAt(document, fields.notAfter);
  const facts = {
    ...(version !== undefined && { version }),
    ...(arch !== undefined && { arch }),
    ...(variant !== undefined && { variant }),
    ...(builtAt && { builtAt }),
    ...(notAfter && { notAfter }),
  };
  const absent = fields.needed.find((fact) => facts[fact] === undefined);
  if (absent !== undefined)
    throw new Malformed(`it states nothing at ${fields[absent] ?? ''}, where the policy maps ${FACT_WORDS[absent]}`);
  return facts;
}

const FACT_WORDS: Readonly<Record<ManifestFact, string>> = {
  version: 'its version',
  arch: 'its architecture',
  variant: 'its variant',
  builtAt: 'the time of its build',
  notAfter: 'its own limit',
};

function checkSchemaVersion(document: unknown, field: ManifestFields['schemaVersion']): void {
  if (!field) return;
  const version = stated(document, field.at);
  if (field.known.some((known) => known === version)) return;
  const known = field.known.join(' or ');
  throw new Malformed(`${field.at} is ${shownJson(version)}, and only ${known} is known as the version of its form`);
}

/** The refusal of a manifest that does not say what it must. @param what continues the sentence */
export function malformedManifest(file: string, what: string, line?: number): Refusal {
  return {
    code: 'MANIFEST_MALFORMED',
    message: `The manifest ${file} cannot be used: ${what}`,
    at: { file, ...(line !== undefined && { line }) },
  };
}

function tooManyEntries(file: string, count: number): Refusal {
  return {
    code: 'LIMIT_EXCEEDED',
    message: `The manifest ${file} records ${count} artifacts`,
    expected: `at most ${MAX_MANIFEST_ENTRIES} artifacts`,
    actual: `${count} artifacts`,
    hint: 'Record them in several manifests, or in a signed checksum list.',
    at: { file },
  };
}

/** Null is how some tools write that there is nothing. */
function textAt(document: unknown, pointer: string): string | undefined {
  const value = stated(document, pointer) ?? undefined;
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new Malformed(`${pointer} is ${shownJson(value)} and not a text`);
}

const RFC3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i;

/** RFC 3339, or whole seconds since 1970 as `SOURCE_DATE_EPOCH` has them. */
function timeAt(document: unknown, pointer: string): Date | undefined {
  const value = stated(document, pointer) ?? undefined;
  if (value === undefined) return undefined;
  const time = typeof value === 'string' ? readTime(value) : typeof value === 'number' ? readSeconds(value) : undefined;
  if (time && !Number.isNaN(time.getTime())) return time;
  throw new Malformed(`${pointer} is ${shownJson(value)}, not a time (RFC 3339, or seconds since 1970)`);
}

function readTime(text: string): Date | undefined {
  const day = RFC3339.exec(text)?.[1];
  // Date takes 30 February for 2 March.
  const midnight = new Date(`${day ?? ''}T00:00:00Z`);
  if (day === undefined || Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day))
    return undefined;
  return new Date(text.toUpperCase());
}

function readSeconds(seconds: number): Date | undefined {
  return Number.isSafeInteger(seconds) && seconds >= 0 ? new Date(seconds * 1000) : undefined;
}

function entriesOf(document: unknown, fields: ManifestFields, paths: PlatformPath): readonly ManifestEntry[] {
  const list = stated(document, fields.artifacts);
  if (!Array.isArray(list)) throw new Malformed(`it has no list of artifacts at ${shownPointer(fields.artifacts)}`);
  if (list.length === 0) throw new Malformed('it records no artifact');
  if (list.length > MAX_MANIFEST_ENTRIES) throw new TooMany(list.length);
  const seen = new Set<string>();
  return list.map((item: unknown, index) => {
    const entry = entryOf(item, `${fields.artifacts}/${index}`, fields, paths);
    if (seen.has(entry.name)) throw new Malformed(`it records ${shownJson(entry.name)} twice`);
    seen.add(entry.name);
    return entry;
  });
}

function entryOf(item: unknown, pointer: string, fields: ManifestFields, paths: PlatformPath): ManifestEntry {
  const name = stated(item, fields.entryName);
  if (typeof name !== 'string') throw new Malformed(`${pointer}${fields.entryName} is ${shownJson(name)}, not a name`);
  const danger = dangerOf(name, paths);
  if (danger !== undefined) throw new Malformed(`${pointer}${fields.entryName} is ${shownJson(name)}, which ${danger}`);
  const sha256 = stated(item, fields.entrySha256);
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256))
    throw new Malformed(`${pointer}${fields.entrySha256} is ${shownJson(sha256)}, not SHA-256 in hex`);
  const size = stated(item, fields.entrySize) ?? undefined;
  if (size !== undefined && !(typeof size === 'number' && Number.isSafeInteger(size) && size >= 0))
    throw new Malformed(`${pointer}${fields.entrySize} is ${shownJson(size)}, not a number of bytes`);
  // As for checksum lists, `./x` is `x`.
  return {
    pointer,
    name: name.replace(/^\.\//, ''),
    sha256: sha256.toLowerCase(),
    ...(size !== undefined && { size }),
  };
}

/** Why a name must not be opened: it could lead out of the manifest's folder, or is spelt in more than one way. */
export function dangerOf(name: string, paths: PlatformPath = systemPath): string | undefined {
  if (name === '') return 'is empty';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'is absolute';
  if (name.includes('\\')) return 'has a backslash in it';
  if (name.includes('\0')) return 'has a NUL character in it';
  if (/\p{Surrogate}/u.test(name)) return 'is not Unicode text';
  if (paths.sep === '\\' && name.includes(':')) return 'has a colon in it';
  const segments = name.replace(/^\.\//, '').split('/');
  if (segments.includes('..')) return 'has `..` in it';
  if (segments.some((segment) => segment === '' || segment === '.')) return 'has an empty part in it';
  return undefined;
}

function shownPointer(pointer: string): string {
  return pointer === '' ? 'its root' : pointer;
}
