/**
 * Provenance of Google Cloud Build, as `gcloud artifacts docker images describe --show-provenance --format json` prints it: a
 * list of builds, each with a DSSE envelope and with copies of what the envelope says. Only the envelope is signed and read.
 * The copies count for nothing, but where one says something else, the file is refused: it was changed by somebody.
 * Source: Google Cloud, "View build provenance"; Container Analysis API, `Occurrence`.
 */
import { MAX_BUNDLES_PER_FILE, MAX_ENVELOPE_SIGNATURES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { decodeEitherBase64 } from '../../formats/encoding.js';
import { dig, isRecord, parseJson, type JsonRecord } from '../../formats/json/json.js';
import type { SignatureEvidence } from '../evidence.js';
import type { JsonShape } from './json-shape.js';

export const CLOUD_BUILD: JsonShape = {
  read: ({ json, at }) => (isCloudBuildAnswer(json) ? fromCloudBuild(json, at.file) : undefined),
};

/** Keys of a region sign the payload alone (provenance v0.1); all others sign DSSE's encoding. */
const OF_REGION =
  /^projects\/verified-builder\/locations\/[a-z0-9-]+\/keyRings\/attestor\/cryptoKeys\/builtByGCB\/cryptoKeyVersions\/[0-9]+$/;
const PROVENANCE_V01 = 'https://slsa.dev/provenance/v0.1';

/** Tells gcloud's answer from other JSON. */
function isCloudBuildAnswer(json: unknown): json is JsonRecord {
  return (
    isRecord(json) && json['mediaType'] === undefined && Array.isArray(dig(json, 'provenance_summary', 'provenance'))
  );
}

/** One result for each signature of each envelope, in their order. Never throws. */
function fromCloudBuild(json: JsonRecord, file: string): readonly Result<SignatureEvidence>[] {
  const builds = dig(json, 'provenance_summary', 'provenance') as readonly unknown[];
  if (builds.length === 0) return [malformed(file, 'it holds no provenance')];
  if (builds.length * MAX_ENVELOPE_SIGNATURES > MAX_BUNDLES_PER_FILE) {
    const most = Math.floor(MAX_BUNDLES_PER_FILE / MAX_ENVELOPE_SIGNATURES);
    return [tooMany(file, `${builds.length} builds`, `at most ${most} builds`)];
  }
  return builds.flatMap((build, index) => ofBuild(build, dig(json, 'image_summary'), { file, number: index + 1 }));
}

interface PlacedBuild {
  readonly file: string;
  /** Which of the builds it is, from 1. */
  readonly number: number;
}

function ofBuild(build: unknown, image: unknown, at: PlacedBuild): readonly Result<SignatureEvidence>[] {
  const shown = `${at.file}, build ${at.number},`;
  const envelope = dig(build, 'envelope');
  const payload = decodeEitherBase64(dig(envelope, 'payload'));
  const payloadType = dig(envelope, 'payloadType');
  const signatures = dig(envelope, 'signatures');
  if (!payload || typeof payloadType !== 'string')
    return [malformed(at.file, 'it has an envelope without payload', shown)];
  if (!Array.isArray(signatures) || signatures.length === 0)
    return [malformed(at.file, 'it has an envelope without signature', shown)];
  if (signatures.length > MAX_ENVELOPE_SIGNATURES) {
    return [tooMany(at.file, `${signatures.length} signatures`, `at most ${MAX_ENVELOPE_SIGNATURES} of one envelope`)];
  }
  const changed = contradictionOf(build, image, payload);
  if (changed !== undefined)
    return [malformed(at.file, `${changed} says something else than the signed provenance`, shown)];
  return (signatures as readonly unknown[]).map((one) => {
    const signature = decodeEitherBase64(dig(one, 'sig'));
    const keyid = dig(one, 'keyid') ?? '';
    if (!signature || typeof keyid !== 'string') return malformed(at.file, 'a signature in it is not base64', shown);
    const overPayload = OF_REGION.test(keyid) && ({ overPayload: true } as const);
    return accept({
      file: at.file,
      form: 'envelope',
      content: { kind: 'dsse', payload, payloadType, signature, ...overPayload },
      key: { kind: 'public-key', hints: keyid === '' ? [] : [keyid] },
      logEntries: [],
      timestamps: [],
    });
  });
}

/** What stands beside the envelope and contradicts it. A payload that is no statement is refused where it is read. */
function contradictionOf(build: unknown, image: unknown, payload: Buffer): string | undefined {
  const signed = parseJson(payload);
  if (!isRecord(signed)) return undefined;
  const kind = dig(build, 'kind');
  if (kind !== undefined && kind !== 'BUILD') return '`kind`';
  const subjects = subjectsOf(signed);
  const named: readonly (readonly [what: string, value: unknown])[] = [
    ['`resourceUri`', dig(build, 'resourceUri')],
    ['`image_summary.digest`', dig(image, 'digest')],
    ['`image_summary.fully_qualified_digest`', dig(image, 'fully_qualified_digest')],
  ];
  const other = named.find(([, value]) => value !== undefined && !subjects.has(digestIn(value)));
  return other?.[0] ?? textContradiction(dig(build, 'build'), signed);
}

function subjectsOf(signed: JsonRecord): ReadonlySet<unknown> {
  const subjects = signed['subject'];
  return new Set(Array.isArray(subjects) ? subjects.map((one: unknown) => dig(one, 'digest', 'sha256')) : []);
}

/** The hex of `…sha256:HEX`; what has none is equal to nothing. */
function digestIn(value: unknown): unknown {
  return typeof value === 'string' ? (/(?:^|@)sha256:([0-9a-f]{64})$/.exec(value)?.[1] ?? value) : value;
}

/** The copy of v0.1 calls the predicate `slsaProvenance`. */
function textContradiction(build: unknown, signed: JsonRecord): string | undefined {
  if (signed['predicateType'] !== PROVENANCE_V01)
    return contradiction(dig(build, 'inTotoSlsaProvenanceV1'), signed, '`inTotoSlsaProvenanceV1`');
  const copy = dig(build, 'intotoStatement');
  if (!isRecord(copy)) return copy === undefined ? undefined : '`intotoStatement`';
  return (
    contradiction(copy, signed, '`intotoStatement`') ??
    contradiction(copy['slsaProvenance'], signed['predicate'], '`intotoStatement.slsaProvenance`')
  );
}

/** Whatever stands in both must be the same. @returns `what` where it is not */
function contradiction(copy: unknown, signed: unknown, what: string): string | undefined {
  return copy === undefined || isCopy(copy, signed) ? undefined : what;
}

function isCopy(copy: unknown, signed: unknown): boolean {
  if (Array.isArray(copy) && Array.isArray(signed))
    return copy.length === signed.length && copy.every((one, index) => isCopy(one, signed[index]));
  if (!isRecord(copy) || !isRecord(signed)) return copy === signed;
  return Object.keys(copy).every((name) => !Object.hasOwn(signed, name) || isCopy(copy[name], signed[name]));
}

function malformed(file: string, what: string, shown = file): { readonly ok: false; readonly refusal: Refusal } {
  return refuse({
    code: 'BUNDLE_MALFORMED',
    message: `${shown} cannot be read as provenance of Cloud Build: ${what}`,
    at: { file },
  });
}

function tooMany(file: string, actual: string, expected: string): { readonly ok: false; readonly refusal: Refusal } {
  const message = `${file} holds more provenance than is read from one file`;
  return refuse({ code: 'LIMIT_EXCEEDED', message, expected, actual, at: { file } });
}
