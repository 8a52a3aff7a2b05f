/** Signatures in a form of their own by a bare key, whichever it is: no certificate, no log entry, no proven time. */
import { keyFormOf } from '../../core/key-forms.js';
import type { HashAlgorithm } from '../../core/model.js';
import type { Result } from '../../core/result.js';
import type { Claim, KeyFormFile, KeyFormReader } from './key-form-reader.js';
import { READERS } from './reader-table.js';

type ReadBy<Reader> = Reader extends { read(bytes: Buffer, file: string): Result<infer Evidence> } ? Evidence : never;

/** A signature in a form of its own. */
export type KeyFormEvidence = ReadBy<(typeof READERS)[keyof typeof READERS]>;

const ALL: readonly KeyFormReader<KeyFormEvidence>[] = Object.values(READERS);
const BY_NAME: Readonly<Record<string, KeyFormReader<KeyFormEvidence> | undefined>> = READERS;

/** Reads a file of any of these forms; undefined where it is of none. */
export function readKeyForm(bytes: Buffer, file: string): Result<KeyFormEvidence> | undefined {
  return ALL.find((reader) => reader.recognizes(bytes))?.read(bytes, file);
}

/** True where a file is of one of these forms. */
export function isKeyForm(bytes: Buffer): boolean {
  return ALL.some((reader) => reader.recognizes(bytes));
}

/** True of evidence that was read from such a file. */
export function isKeyFormEvidence<Other extends { readonly form: string }>(
  evidence: Other,
): evidence is Extract<Other, KeyFormEvidence> {
  return keyFormOf(evidence.form) !== undefined;
}

/** Digests of the artifact that verifying this signature asks for. */
export function algorithmsOf(evidence: KeyFormEvidence): readonly HashAlgorithm[] {
  return readerOf(evidence).needs(evidence).algorithms;
}

/** True where verifying this signature asks for the artifact's bytes. */
export function needsBytes(evidence: KeyFormEvidence): boolean {
  return readerOf(evidence).needs(evidence).bytes;
}

/** What a signature says of itself. */
export function claimsOf(evidence: KeyFormEvidence): readonly Claim[] {
  return readerOf(evidence).claims(evidence);
}

function readerOf({ form }: KeyFormFile): KeyFormReader<KeyFormEvidence> {
  const reader = BY_NAME[keyFormOf(form)?.name ?? ''];
  if (!reader) throw new Error(`no reader for ${form}`);
  return reader;
}
