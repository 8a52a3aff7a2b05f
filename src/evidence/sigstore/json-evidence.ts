/**
 * Reads JSON files that hold Sigstore evidence: one document, pretty-printed or not, or one per line. A document is a bundle, or has
 * one of the shapes in `json-shapes.ts`.
 */
import { MAX_BUNDLES_PER_FILE } from '../../core/limits.js';
import { refuse, type Result } from '../../core/result.js';
import { isRecord } from '../../formats/json/json.js';
import { parseStrictJson, type JsonFault } from '../../formats/json/strict-json.js';
import { isBlankLine, linesOf } from '../../formats/lines.js';
import type { SignatureEvidence } from '../evidence.js';
import { malformed, NO_OBJECT, readBundle } from './bundle.js';
import { tooManyBundles } from './bundle-bounds.js';
import type { JsonDocument, JsonShape } from './json-shape.js';
import { JSON_SHAPES } from './json-shapes.js';

const IN_LINES = JSON_SHAPES.filter(({ inLines }) => inLines);

/**
 * Reads all evidence of one JSON file.
 *
 * @param bytes the file, in UTF-8
 * @param file the file as shown to users
 * @param certificate the certificate of an envelope that holds none, in DER
 * @param whole the same bytes, where the strict reader has parsed them before
 * @returns one result for each bundle; a single refusal where the file as a whole has none of the forms. Never throws.
 */
export function readBundles(
  bytes: Buffer,
  file: string,
  certificate?: Buffer,
  whole = parseStrictJson(bytes),
): readonly Result<SignatureEvidence>[] {
  if ('problem' in whole) return readLines(bytes, file, certificate) ?? [unreadableFile(whole, file)];
  const { value: json } = whole;
  const at = { file };
  // Every other form lacks the media type that says which bundle it is.
  if (isRecord(json) && json['mediaType'] !== undefined) return [readBundle(json, at)];
  return ofShape(JSON_SHAPES, { json, text: bytes, at, certificate }) ?? [readBundle(json, at)];
}

/** What the first shape that knows the document reads; undefined where none does. */
function ofShape(
  shapes: readonly JsonShape[],
  document: JsonDocument,
): readonly Result<SignatureEvidence>[] | undefined {
  for (const shape of shapes) {
    const read = shape.read(document);
    if (read) return read;
  }
  return undefined;
}

/**
 * The bundles of JSON lines; undefined where the first line is no JSON object, so that the file has another form. One line
 * that is none refuses all: what stands before or behind a bundle says that the file is not what it seems.
 */
function readLines(
  bytes: Buffer,
  file: string,
  certificate: Buffer | undefined,
): readonly Result<SignatureEvidence>[] | undefined {
  const read: Result<SignatureEvidence>[] = [];
  for (const { content: text, number } of linesOf(bytes)) {
    if (isBlankLine(text)) continue;
    if (read.length >= MAX_BUNDLES_PER_FILE) return [tooManyBundles(file, 'more lines than that')];
    const at = { file, line: number };
    const parsed = parseStrictJson(text);
    const problem = 'problem' in parsed ? parsed : isRecord(parsed.value) ? undefined : { problem: NO_OBJECT };
    if (problem) return read.length === 0 ? undefined : [unreadableFile({ ...problem, line: number }, file)];
    if (!('value' in parsed)) continue;
    const { value: json } = parsed;
    read.push(...(ofShape(IN_LINES, { json, text, at, certificate }) ?? [readBundle(json, at)]));
  }
  return read.length === 0 ? undefined : read;
}

function unreadableFile({ problem, line, code, hint }: JsonFault, file: string): Result<SignatureEvidence> {
  const { refusal } = malformed({ file, ...(line !== undefined && { line }) }, problem);
  return refuse({ ...refusal, ...(code !== undefined && { code }), ...(hint !== undefined && { hint }) });
}
