/**
 * Reads trusted roots (sigstore/protobuf-specs `sigstore_trustroot.proto`) strictly: the library takes a period without a
 * start for one that began in 1970, ignores media types, and fails late on broken keys.
 */
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { isProtoBase64, withoutByteOrderMark } from '../formats/encoding.js';
import { badText, dig, isRecord, shownJson, type JsonPath, type JsonRecord } from '../formats/json/json.js';
import { isBlankLine, linesOf } from '../formats/lines.js';
import { withJsonNames } from '../formats/json/proto-json.js';
import { parseStrictJson } from '../formats/json/strict-json.js';
import { MAX_TRUSTED_ROOTS } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { Place } from '../core/place.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';
import { trustRoot, type TrustRoot } from './trust-root.js';
import { trustMaterial } from './trust-material.js';
import { namedSha256 } from '../formats/sha256.js';

const MEDIA_TYPES: readonly unknown[] = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

interface List {
  readonly name: string;
  readonly period: readonly string[];
  readonly must: readonly string[];
  /** An authority's certificates have dates of their own, so an empty period leaves nothing open; a log's key has none. */
  readonly isLog: boolean;
}

/** Lists of a trusted root, and where each keeps its period. */
const LISTS: readonly List[] = [
  { name: 'tlogs', period: ['publicKey', 'validFor'], must: ['publicKey', 'rawBytes'], isLog: true },
  { name: 'ctlogs', period: ['publicKey', 'validFor'], must: ['publicKey', 'rawBytes'], isLog: true },
  { name: 'certificateAuthorities', period: ['validFor'], must: ['certChain', 'certificates'], isLog: false },
  { name: 'timestampAuthorities', period: ['validFor'], must: ['certChain', 'certificates'], isLog: false },
];

/** Fields that hold bytes, in base64. */
const BYTES: readonly JsonPath[] = LISTS.flatMap(({ name, isLog }) =>
  (isLog ? ['publicKey.rawBytes', 'logId.keyId', 'checkpointKeyId.keyId'] : ['certChain.certificates.*.rawBytes']).map(
    (path) => [name, '*', ...path.split('.')],
  ),
);

/** Fields that require something or limit it. Misspelt (`valid_for`) they would be left out without a word. */
const LIMITING: readonly string[] = [...LISTS.map(({ name }) => name), 'publicKey', 'validFor', 'start', 'end'];

/** Shortest log id that can tell logs apart: checkpoints carry the first four bytes. */
const MIN_LOG_ID_BYTES = 4;

/** Where a root came from: its name in reports and policies, and its place for messages. */
interface RootOrigin extends Place {
  readonly name: string;
  readonly source: TrustRoot['source'];
}

/** What JSON is that is not a trusted root. */
function otherKind(mediaType: unknown): string {
  if (mediaType === undefined) return 'it has no `mediaType`, which each trusted root has';
  return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')
    ? 'it is a Sigstore bundle, not a trusted root'
    : `its media type is ${shownJson(mediaType)}`;
}

/**
 * Makes a trusted root out of JSON, in either spelling of ProtoJSON.
 *
 * @param given one trusted root, as the strict reader parsed it; undefined where it refused the text
 */
export function readTrustedRoot(given: unknown, from: RootOrigin): Result<TrustRoot> {
  const malformed = (what: string) => refuse(malformedRoot(from, what));
  if (given === undefined) return malformed('it is not JSON');
  const named = withJsonNames(given);
  if ('problem' in named) return malformed(named.problem);
  const json = named.value;
  if (!isRecord(json)) return malformed('it is not a JSON object');
  if (!MEDIA_TYPES.includes(json['mediaType'])) return malformed(otherKind(json['mediaType']));
  const bad = badText(json, BYTES, isProtoBase64);
  const problem = bad ? `${bad.path} is not ${bad.isText ? 'base64' : 'text'}` : listProblem(json);
  if (problem) return malformed(problem);
  try {
    const material = trustMaterial(TrustedRoot.fromJSON(json));
    const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = material;
    const short = [...tlogs, ...ctlogs].find(({ logID }) => logID.length < MIN_LOG_ID_BYTES);
    if (short) return malformed(`the log ${short.baseURL} has an id of ${short.logID.length} bytes`);
    if (tlogs.length + certificateAuthorities.length + timestampAuthorities.length === 0)
      return malformed('it names no authority and no log');
    return accept(trustRoot(from, namedSha256(JSON.stringify(json)), material));
  } catch (error) {
    return malformed(wordsOf(error));
  }
}

interface RootsFile {
  readonly file: string;
  readonly source: TrustRoot['source'];
  /** Names the root that is the `index`th of `count`. */
  readonly nameOf: (index: number, count: number) => string;
}

/** The trusted roots of a file: one JSON document, or one per line as `gh attestation trusted-root` prints them; at least one. */
export function readTrustedRoots(bytes: Buffer, { file, source, nameOf }: RootsFile): Result<readonly TrustRoot[]> {
  const documents = readDocuments(withoutByteOrderMark(bytes));
  if (!Array.isArray(documents)) return refuse(malformedRoot({ file, ...documents }, documents.problem));
  const roots: TrustRoot[] = [];
  for (const [index, { json, ...line }] of documents.entries()) {
    const name = nameOf(index, documents.length);
    const root = readTrustedRoot(json, { name, source, file, ...line });
    if (!root.ok) return root;
    roots.push(root.value);
  }
  return accept(roots);
}

interface Fault {
  readonly problem: string;
  readonly line?: number;
}

/** One document over any number of lines, or one on each. */
function readDocuments(bytes: Buffer): { readonly json: unknown; readonly line?: number }[] | Fault {
  const whole = parseStrictJson(bytes);
  if ('value' in whole) return [{ json: whole.value }];
  const documents: { readonly json: unknown; readonly line: number }[] = [];
  for (const { content, number: line } of linesOf(bytes)) {
    if (isBlankLine(content)) continue;
    if (documents.length >= MAX_TRUSTED_ROOTS)
      return { problem: `it holds more than ${MAX_TRUSTED_ROOTS} roots`, line };
    const read = parseStrictJson(content);
    // Where the first line is no document, the file was to be one.
    if ('problem' in read) return documents.length === 0 ? whole : { problem: read.problem, line };
    documents.push({ json: read.value, line });
  }
  return documents.length === 0 ? { problem: 'it is empty' } : documents;
}

function malformedRoot({ file, line }: Place, what: string): Refusal {
  const shown = line === undefined ? file : `${file}, line ${line},`;
  const at = { file, ...(line !== undefined && { line }) };
  return { code: 'TRUST_ROOT_MALFORMED', message: `The trusted root ${shown} cannot be used: ${what}`, at };
}

function listProblem(json: JsonRecord): string | undefined {
  const odd = misspelt(json);
  if (odd) return odd;
  for (const list of LISTS) {
    const entries = json[list.name];
    if (entries === undefined) continue;
    if (!Array.isArray(entries)) return `\`${list.name}\` is not a list`;
    for (const [index, entry] of (entries as readonly unknown[]).entries()) {
      const problem = entryProblem(entry, list, `${list.name}[${index}]`);
      if (problem) return problem;
    }
  }
  return undefined;
}

function entryProblem(entry: unknown, { must, period, isLog }: List, where: string): string | undefined {
  if (isAbsent(dig(entry, ...must))) return `${where} has no ${must.join('.')}`;
  if (isLog && isAbsent(dig(entry, 'logId', 'keyId')) && isAbsent(dig(entry, 'checkpointKeyId', 'keyId')))
    return `${where} has no log id`;
  const dates = dig(entry, ...period);
  const odd = misspelt(entry) ?? misspelt(dig(entry, 'publicKey')) ?? misspelt(dates);
  if (odd) return `${where}: ${odd}`;
  const wrong = dates === undefined || dates === null ? undefined : periodProblem(dates, isLog);
  return wrong && `${where}.${period.join('.')} ${wrong}`;
}

/** Other fields may be new and are none of our business; one of ours in another spelling is a mistake. */
function misspelt(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  for (const key of Object.keys(value)) {
    const meant = LIMITING.find((name) => name !== key && letters(name) === letters(key));
    if (meant !== undefined) return `\`${key}\` is written \`${meant}\``;
  }
  return undefined;
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** As protobuf writes times in JSON. `Date.parse` takes far more, and reads what has no zone as local time. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** No period at all means no bound; one without a start is a mistake that would make a key good for all of the past. */
function periodProblem(period: unknown, isLog: boolean): string | undefined {
  if (!isRecord(period)) return 'is not an object';
  const { start, end } = period;
  if (!isLog && Object.keys(period).length === 0) return undefined;
  if (start === undefined || start === null) return 'has no start';
  for (const date of [start, end]) {
    if (date === undefined || date === null) continue;
    if (typeof date !== 'string' || !TIMESTAMP.test(date) || Number.isNaN(Date.parse(date)))
      return `has a date that cannot be read: ${shownJson(date)}`;
  }
  return undefined;
}
