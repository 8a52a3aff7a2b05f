/**
 * Reads one Sigstore bundle: v0.1, v0.2, v0.3 (both media types), in both spellings of ProtoJSON; cosign's older JSON is handed
 * on. Source: sigstore/protobuf-specs `sigstore_bundle.proto`; the version decides what must be in
 * it, so an unknown media type is refused rather than guessed (the library's own check accepts `version=0.9` and anything
 * after it).
 */
import {
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
  ValidationError,
  bundleFromJSON,
  type Bundle,
  type TransparencyLogEntry,
} from '@sigstore/bundle';
import { HashAlgorithm as ProtoHash } from '@sigstore/protobuf-specs';
import { MAX_BUNDLES_PER_FILE } from '../../core/limits.js';
import type { HashAlgorithm, Refusal } from '../../core/model.js';
import type { Place } from '../../core/place.js';
import { accept, refuse, wordsOf, type Result } from '../../core/result.js';
import { excessOf, tooManyBundles } from './bundle-bounds.js';
import { fromCosignJson, isCosignJson } from './cosign-json.js';
import type { OfferedKey, SignatureEvidence, SignedContent } from '../evidence.js';
import { AGAIN } from '../../formats/other-content.js';
import { badText, dig, isRecord, type JsonPath, type JsonRecord } from '../../formats/json/json.js';
import { isProtoBase64 } from '../../formats/encoding.js';
import { withJsonNames } from '../../formats/json/proto-json.js';

const MEDIA_TYPES: ReadonlySet<unknown> = new Set([
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
]);

const HASHES: Readonly<Partial<Record<ProtoHash, HashAlgorithm>>> = {
  [ProtoHash.SHA2_256]: 'sha256',
  [ProtoHash.SHA2_384]: 'sha384',
  [ProtoHash.SHA2_512]: 'sha512',
};

export const NO_OBJECT = 'it is not a JSON object';

/** Of these only one may be there (`oneof`). The library reads the first, another reader might read the second. */
const ONE_OF: readonly (readonly [names: readonly string[], owner: readonly string[]])[] = [
  [['messageSignature', 'dsseEnvelope'], []],
  [['publicKey', 'x509CertificateChain', 'certificate'], ['verificationMaterial']],
];

/** Fields that hold bytes, in base64. */
const BYTES: readonly JsonPath[] = [
  'verificationMaterial.certificate.rawBytes',
  'verificationMaterial.x509CertificateChain.certificates.*.rawBytes',
  'verificationMaterial.timestampVerificationData.rfc3161Timestamps.*.signedTimestamp',
  'verificationMaterial.tlogEntries.*.logId.keyId',
  'verificationMaterial.tlogEntries.*.inclusionPromise.signedEntryTimestamp',
  'verificationMaterial.tlogEntries.*.inclusionProof.rootHash',
  'verificationMaterial.tlogEntries.*.inclusionProof.hashes.*',
  'verificationMaterial.tlogEntries.*.canonicalizedBody',
  'messageSignature.messageDigest.digest',
  'messageSignature.signature',
  'dsseEnvelope.payload',
  'dsseEnvelope.signatures.*.sig',
].map((path) => path.split('.'));

/**
 * Reads the bundles of a document that holds them in JSON form. Never throws.
 *
 * @param found words where the document as a whole is wrong
 */
export function readEach(found: readonly unknown[] | string, { file }: Place): readonly Result<SignatureEvidence>[] {
  if (typeof found === 'string') return [malformed({ file }, found)];
  if (found.length > MAX_BUNDLES_PER_FILE) return [tooManyBundles(file, `${found.length} attestations`)];
  return found.map((json) => readBundle(json, { file }));
}

/** Reads one bundle, or cosign's older JSON, as the strict reader parsed it. Never throws. */
export function readBundle(given: unknown, at: Place): Result<SignatureEvidence> {
  const named = withJsonNames(given);
  if ('problem' in named) return malformed(at, named.problem);
  const json = named.value;
  if (!isRecord(json)) return malformed(at, NO_OBJECT);
  if (isCosignJson(json)) return fromCosignJson(json, at);
  const mediaType = json['mediaType'];
  if (!MEDIA_TYPES.has(mediaType)) return refuse(otherJson(json, at));
  const rivals = ONE_OF.map(([names, owner]) => names.filter((name) => isPresent(dig(json, ...owner, name))));
  const ambiguous = rivals.find((present) => present.length > 1);
  if (ambiguous) return malformed(at, `it has ${ambiguous.join(' and ')} beside each other`);
  const excess = excessOf(json);
  if (excess) return refuse({ code: 'LIMIT_EXCEEDED', message: `${at.file} ${excess}`, at });
  const bad = badText(json, BYTES, isProtoBase64);
  if (bad) return malformed(at, `${bad.path} is not ${bad.isText ? 'base64' : 'text'}`);
  try {
    return fromBundle(bundleFromJSON(withClaimedDigest(json)), { hasDigest: claimsDigest(json), at });
  } catch (error) {
    const fields = error instanceof ValidationError && error.fields.length ? ` (${error.fields.join(', ')})` : '';
    return malformed(at, `${wordsOf(error)}${fields}`);
  }
}

/** JSON that is no bundle of a known version. */
function otherJson(json: JsonRecord, at: Place): Refusal {
  const { mediaType } = json;
  return {
    code: 'BUNDLE_MALFORMED',
    message:
      mediaType === undefined
        ? `${at.file} is JSON, but not a Sigstore bundle`
        : `${at.file} is not of a known version of a Sigstore bundle`,
    expected: `a Sigstore bundle of version 0.1 to 0.3 (\`mediaType: ${BUNDLE_V03_MEDIA_TYPE}\`)`,
    // Only text is shown: anything else may nest deeper than it can be written out.
    actual: typeof mediaType === 'string' ? mediaType : `no \`mediaType\`${apiMessage(json)}`,
    ...(typeof json['message'] === 'string' && {
      hint: `It is an error message of a server, not a bundle. ${AGAIN}`,
    }),
    at,
  };
}

/** An API answers with an error message where it has no file. */
function apiMessage({ message }: JsonRecord): string {
  return typeof message === 'string' ? `; it has the message "${message.slice(0, MAX_SHOWN)}"` : '';
}

/** Characters of an error message that are shown. */
const MAX_SHOWN = 100;

function fromBundle(bundle: Bundle, { hasDigest, at }: { hasDigest: boolean; at: Place }): Result<SignatureEvidence> {
  const key = offeredKey(bundle);
  if (typeof key === 'string') return malformed(at, key);
  const content = signedContent(bundle, hasDigest);
  if (typeof content === 'string') return malformed(at, content);
  const material = bundle.verificationMaterial;
  const entryProblem = material.tlogEntries.map(logEntryProblem).find((problem) => problem !== undefined);
  if (entryProblem !== undefined) return malformed(at, entryProblem);
  return accept({
    file: at.line === undefined ? at.file : `${at.file}:${at.line}`,
    form: 'bundle',
    content,
    key,
    logEntries: material.tlogEntries,
    timestamps: (material.timestampVerificationData?.rfc3161Timestamps ?? []).map((one) => one.signedTimestamp),
  });
}

/** Kinds that cosign wrote before there were bundles: no client puts them into one, and they bind less than today's do. */
const OLDER_KINDS: ReadonlySet<string> = new Set(['intoto 0.0.1', 'rekord 0.0.1']);

function logEntryProblem({ inclusionProof, kindVersion }: TransparencyLogEntry): string | undefined {
  if (inclusionProof && !inclusionProof.checkpoint)
    return 'a log entry has a proof without the checkpoint that it would prove';
  const kind = `${kindVersion.kind} ${kindVersion.version}`;
  return OLDER_KINDS.has(kind) ? `a log entry is of the kind ${kind}, which no Sigstore bundle may hold` : undefined;
}

/** @returns the key, or what is wrong with it. */
function offeredKey(bundle: Bundle): OfferedKey | string {
  const content = bundle.verificationMaterial.content;
  switch (content.$case) {
    case 'publicKey':
      return { kind: 'public-key', hints: keyHints(bundle) };
    case 'certificate':
      return { kind: 'certificate', leaf: content.certificate.rawBytes };
    case 'x509CertificateChain': {
      // What stands above the leaf is never looked at: intermediates and roots come from the trusted root alone.
      const [leaf] = content.x509CertificateChain.certificates;
      return leaf ? { kind: 'certificate', leaf: leaf.rawBytes } : 'its certificate chain is empty';
    }
  }
}

/** The names that bundle and envelope give the key; most signers leave one of them out. */
function keyHints({ verificationMaterial: { content: material }, content }: Bundle): readonly string[] {
  const hint = material.$case === 'publicKey' ? material.publicKey.hint : '';
  const signatures = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures : [];
  return [hint, ...signatures.slice(0, 1).map(({ keyid }) => keyid)].filter((name) => name !== '');
}

/** @returns the content, or what is wrong with it. */
function signedContent(bundle: Bundle, hasDigest: boolean): SignedContent | string {
  switch (bundle.content.$case) {
    case 'dsseEnvelope': {
      const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
      const [signature] = signatures;
      if (!signature) return 'its envelope has no signature';
      return { kind: 'dsse', payload, payloadType, signature: signature.sig };
    }
    case 'messageSignature': {
      const { signature, messageDigest } = bundle.content.messageSignature;
      if (!hasDigest) return { kind: 'message', signature };
      const algorithm = HASHES[messageDigest.algorithm];
      if (!algorithm) return 'its message digest uses a hash algorithm that is not supported';
      return { kind: 'message', signature, claimedDigest: { algorithm, value: messageDigest.digest } };
    }
  }
}

/** The claimed digest may be left out, but the library insists on one: it gets a stand-in that nothing reads. */
function withClaimedDigest(json: JsonRecord): JsonRecord {
  const message = json['messageSignature'];
  if (!isRecord(message) || claimsDigest(json)) return json;
  return { ...json, messageSignature: { ...message, messageDigest: { algorithm: 'SHA2_256', digest: 'AA==' } } };
}

function claimsDigest(json: JsonRecord): boolean {
  return isPresent(dig(json, 'messageSignature', 'messageDigest'));
}

/** In protobuf's JSON `null` means absent. */
function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** For what is not read as evidence. @param what continues a sentence */
export function malformed(at: Place, what: string): { readonly ok: false; readonly refusal: Refusal } {
  const shown = at.line === undefined ? at.file : `${at.file}, line ${at.line},`;
  return refuse({ code: 'BUNDLE_MALFORMED', message: `${shown} cannot be read as evidence: ${what}`, at });
}
