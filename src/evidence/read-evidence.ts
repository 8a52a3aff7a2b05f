/** From files that may hold evidence to evidence: reads them and tells their form from the content. */
import { MAX_CERTIFICATE_FILE_BYTES, MAX_EVIDENCE_BYTES, MAX_LOOKED_EVIDENCE_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { accept, refuse, type Result } from '../core/result.js';
import { readWhole } from '../files/read-file.js';
import { isBareEnvelope } from './sigstore/bare-envelope.js';
import type { EvidenceScope, Hold } from './budget.js';
import { readBundles } from './sigstore/json-evidence.js';
import { readDetached, readLeafPem } from './sigstore/detached.js';
import { readPemMaybeWrapped } from '../formats/encoding.js';
import type { EvidenceAsRead } from './evidence.js';
import { isRecord, parseJson } from '../formats/json/json.js';
import { parseStrictJson } from '../formats/json/strict-json.js';
import type { EvidenceFile } from './locate.js';
import {
  readDetachedProof,
  takesDetachedProofs,
  withDetachedProofs,
  type DetachedProof,
} from './sigstore/detached-proof.js';
import { isKeyForm, readKeyForm } from './signatures/key-forms.js';
import { isOpenPgp, readOpenPgpSignature } from './signatures/openpgp.js';

export type ReadEvidence = readonly Result<EvidenceAsRead>[];

/** @param hold where files are charged that no other artifact shares */
export type EvidenceReader = (candidates: readonly EvidenceFile[], hold?: Hold) => ReadEvidence;

/** Evidence of several files. A file that artifacts share is the same list for each of them, however much it holds. */
export type EvidenceParts = readonly ReadEvidence[];

export type PartsReader = (candidates: readonly EvidenceFile[], hold?: Hold) => EvidenceParts;

/** Where evidence in files is charged. */
export function fileHold(scope: EvidenceScope): Hold {
  return scope.hold((limit) => new HeldTooMuch(limit));
}

/** The evidence of the run is more than is held. */
class HeldTooMuch extends Error {
  readonly refusal: Refusal;

  constructor(limit: number) {
    const message = `The evidence is more than fits into the ${limit} bytes that a run holds at a time`;
    super(message);
    this.refusal = { code: 'LIMIT_EXCEEDED', message, hint: 'Check fewer artifacts in one step.' };
  }
}

/** What one file turned out to hold: evidence, or proofs for evidence that lies in another. */
interface FileContent {
  readonly evidence: ReadEvidence;
  readonly proof?: DetachedProof;
  /** True for an empty file under a usual name. */
  readonly placeholder?: boolean;
  /** What was read, in bytes; absent where nothing could be. */
  readonly size?: number;
}

/** Files that were looked at and will be read as evidence: what was read of them is handed on. */
export interface LookedFiles {
  /** True where others will read the same files, so that also what was not looked at before is kept. */
  readonly again: boolean;
  readonly keep: (file: EvidenceFile, content: FileContent) => void;
  readonly take: (file: EvidenceFile) => FileContent | undefined;
}

/**
 * @param most bytes of files that are kept; what is beyond is read again
 * @param again true where others will read the same files: then what was taken stays
 */
export function createLookedFiles({ most = MAX_LOOKED_EVIDENCE_BYTES, again = false } = {}): LookedFiles {
  const known = new Map<string, FileContent>();
  let room = most;
  const keyOf = ({ file, path, links, role }: EvidenceFile) => JSON.stringify([file, path, links, role]);
  // With a certificate a file is read as something else, and whether the way to it has links was not asked.
  const isPlain = ({ certificate, way = [] }: EvidenceFile) => !certificate && way.length === 0;
  return {
    again,
    keep: (file, content) => {
      const { size = 0 } = content;
      // An empty file is judged by how it was named.
      if (size === 0 || size > room || !isPlain(file) || known.has(keyOf(file))) return;
      room -= size;
      known.set(keyOf(file), content);
    },
    take: (file) => {
      if (known.size === 0 || !isPlain(file)) return undefined;
      const key = keyOf(file);
      const content = known.get(key);
      if (!content || again) return content;
      known.delete(key);
      room += content.size ?? 0;
      return content;
    },
  };
}

/** Reads evidence files; a file that a template shares between artifacts is read and parsed once. */
export function createEvidenceReader(): EvidenceReader {
  const read = createPartsReader();
  return (candidates, hold) => read(candidates, hold).flat();
}

/**
 * The same, and nothing of what is shared is copied.
 *
 * @param sharedHold where shared files are charged
 */
export function createPartsReader(sharedHold?: Hold, looked?: LookedFiles): PartsReader {
  const shared = new Map<string, FileContent>();
  const contentOf = (candidate: EvidenceFile, hold: Hold | undefined): FileContent => {
    if (candidate.links !== 'follow') return contentOnce(candidate, hold, looked);
    const key = `${candidate.role}\0${candidate.path}\0${candidate.certificate?.path ?? ''}`;
    const known = shared.get(key) ?? contentOnce(candidate, sharedHold, looked);
    shared.set(key, known);
    return known;
  };
  return (candidates, hold) => {
    const contents = candidates.map((one) => contentOf(one, hold));
    // Empty files under usual names are left out; where there is nothing else, they are what is wrong.
    const filled = contents.filter(({ placeholder }) => !placeholder);
    return joinProofs(filled.length > 0 ? filled : contents);
  };
}

/** What a file is, by its content alone. A bare signature may be any few bytes, so that only its verification tells. */
export type EvidenceLook = 'evidence' | 'bundle' | 'bare' | 'nothing';

/**
 * Looks at one file as evidence, without the certificate that may lie beside it.
 *
 * @param looked where what was read is kept for whoever reads the file as evidence
 */
export function lookAtEvidence({ file, path, links, role }: EvidenceFile, looked?: LookedFiles): EvidenceLook {
  const itself = { file, path, links, role, byName: true } as const;
  const content = looked?.take(itself) ?? readContent(itself, undefined);
  looked?.keep(itself, content);
  const { evidence, proof, placeholder } = content;
  if (placeholder || evidence.some((one) => !one.ok)) return 'nothing';
  // A plain response of a timestamp authority is told by its first byte only.
  if (proof) return proof.logEntries.length > 0 ? 'evidence' : 'nothing';
  if (evidence.length === 0) return 'nothing';
  if (evidence.some((one) => one.ok && isBare(one.value))) return 'bare';
  return evidence.every((one) => one.ok && 'logEntries' in one.value) ? 'bundle' : 'evidence';
}

/** signify's embedded form is as good as bare: whatever lies in it counts only where it is the artifact and holds. */
function isBare(evidence: EvidenceAsRead): boolean {
  return evidence.form === 'detached' || (evidence.form === 'signify' && evidence.document !== undefined);
}

/** Evidence that did not come from a file of its own place: it was fetched, or kept from an earlier run. */
export interface EvidenceBytes {
  /** As shown to users. */
  readonly file: string;
  readonly role: 'bundle' | 'signature';
  readonly bytes: Buffer;
}

/** Reads evidence that is in memory as it would be read from files. */
export function evidenceFrom(found: readonly EvidenceBytes[]): ReadEvidence {
  return joinProofs(found.map(({ bytes, file, role }) => contentFrom(bytes, file, role))).flat();
}

/** Gives loose proofs to the signatures beside them that have none; one without such a signature is said to be of no use. */
function joinProofs(contents: readonly FileContent[]): EvidenceParts {
  const parts = contents.flatMap(({ evidence }) => (evidence.length > 0 ? [evidence] : []));
  const proofs = contents.flatMap(({ proof }) => proof ?? []);
  if (proofs.length === 0) return parts;
  const takes = (part: ReadEvidence) => part.some((one) => one.ok && takesDetachedProofs(one.value));
  if (parts.some(takes)) {
    return parts.map((part) =>
      takes(part) ? part.map((one) => (one.ok ? accept(withDetachedProofs(one.value, proofs)) : one)) : part,
    );
  }
  return [
    ...parts,
    proofs.map(({ file }) => malformed(file, 'it proves a time, but of no signature: name that with `signature`')),
  ];
}

/** What was read of the file before, or what is read of it now. */
function contentOnce(candidate: EvidenceFile, hold: Hold | undefined, looked: LookedFiles | undefined): FileContent {
  const known = looked?.take(candidate);
  if (!known) {
    const content = readContent(candidate, hold);
    if (looked?.again) looked.keep(candidate, content);
    return content;
  }
  const tooMuch = known.size === undefined ? undefined : charge(known.size, hold);
  return tooMuch ? { evidence: [refuse({ ...tooMuch, at: { file: candidate.file } })] } : known;
}

function readContent(candidate: EvidenceFile, hold: Hold | undefined): FileContent {
  const { file, role, certificate } = candidate;
  const read = readPlace(candidate);
  if ('refusal' in read) return { evidence: [refuse({ at: { file }, ...read.refusal })] };
  const { bytes } = read;
  const tooMuch = charge(bytes.length, hold);
  if (tooMuch) return { evidence: [refuse({ ...tooMuch, at: { file } })] };
  const isEnvelope = certificate !== undefined && isBareEnvelope(parseJson(bytes));
  const placeholder = candidate.byName === true && bytes.length === 0;
  if (!certificate || placeholder || (!isEnvelope && isOwnForm(bytes, role))) {
    return { ...contentFrom(bytes, file, role), placeholder, size: bytes.length };
  }
  return withCertificate(candidate, bytes, certificate, isEnvelope);
}

/** A signature, or an envelope, whose certificate lies in a file of its own. */
function withCertificate(
  { file, role }: EvidenceFile,
  bytes: Buffer,
  certificate: NonNullable<EvidenceFile['certificate']>,
  isEnvelope: boolean,
): FileContent {
  const pem = readPlace(certificate, MAX_CERTIFICATE_FILE_BYTES);
  // A usual name promises nothing: a `.pem` may be empty, or the public key.
  if (certificate.byName && 'bytes' in pem && !holdsCertificate(pem.bytes)) return contentFrom(bytes, file, role);
  if ('refusal' in pem) return { evidence: [refuse({ at: { file: certificate.file }, ...pem.refusal })] };
  const text = pem.bytes.toString('latin1');
  if (!isEnvelope) return { evidence: [readDetached(bytes, text, { signature: file, certificate: certificate.file })] };
  const leaf = readLeafPem(text, certificate.file);
  return { evidence: leaf.ok ? readBundles(bytes, file, leaf.value) : [leaf] };
}

function holdsCertificate(bytes: Buffer): boolean {
  return readPemMaybeWrapped(bytes.toString('latin1')).some(({ label }) => label === 'CERTIFICATE');
}

function readPlace(
  { file, path, links, way = [] }: Pick<EvidenceFile, 'file' | 'path' | 'links' | 'way'>,
  maxBytes = MAX_EVIDENCE_BYTES,
) {
  return readWhole(path, maxBytes, { shown: file, links, way, missing: 'BUNDLE_MISSING' });
}

/** What was read, with what to do about a file that was given as its own evidence. @param artifact path and name of what is judged */
export function ofItself(
  parts: EvidenceParts,
  candidates: readonly EvidenceFile[],
  artifact: { readonly path: string; readonly name: string },
): EvidenceParts {
  if (!candidates.some(({ path }) => path === artifact.path)) return parts;
  const hint = 'This is the artifact itself. Say where its bundle is, such as `bundle: {path}.sigstore.json`.';
  const told = (one: Result<EvidenceAsRead>): Result<EvidenceAsRead> =>
    !one.ok && one.refusal.at?.file === artifact.name ? refuse({ ...one.refusal, hint }) : one;
  return parts.map((part) => part.map(told));
}

/** Charged before it is parsed, which takes more. @returns why it is not kept */
function charge(bytes: number, hold: Hold | undefined): Refusal | undefined {
  try {
    hold?.keep(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof HeldTooMuch) return error.refusal;
    throw error;
  }
}

/** Bundles, and forms that name their own key: a certificate beside them would be another kind of evidence. */
function isOwnForm(bytes: Buffer, role: 'bundle' | 'signature'): boolean {
  return role === 'bundle' || isJson(bytes) || isOpenPgp(bytes) || isKeyForm(bytes);
}

function contentFrom(bytes: Buffer, file: string, role: 'bundle' | 'signature'): FileContent {
  // A signature may lie in a Sigstore bundle under the name `x.sig`, and a proof under the name of a bundle.
  if (role === 'bundle' || isJson(bytes)) return readBundleFile(bytes, file);
  if (isOpenPgp(bytes)) return { evidence: [readOpenPgpSignature(bytes, file)] };
  return { evidence: [readKeyForm(bytes, file) ?? readDetached(bytes, undefined, { signature: file })] };
}

function isJson(bytes: Buffer): boolean {
  return bytes[0] === OPENING_BRACE && isRecord(parseJson(bytes));
}

const OPENING_BRACE = 0x7b;

function readBundleFile(bytes: Buffer, file: string): FileContent {
  const json = parseStrictJson(bytes);
  const proof = readDetachedProof(bytes, json, file);
  if (proof === undefined) return { evidence: readBundles(bytes, file, undefined, json) };
  return typeof proof === 'string' ? { evidence: [malformed(file, proof)] } : { evidence: [], proof };
}

function malformed(file: string, what: string): Result<EvidenceAsRead> {
  return refuse({ code: 'BUNDLE_MALFORMED', message: `${file} cannot be read as evidence: ${what}`, at: { file } });
}
