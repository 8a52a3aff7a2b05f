/**
 * Layers of cosign's `sha256-….sig` and `sha256-….att` images (specs/SIGNATURE_SPEC.md): what is signed is the blob, and
 * the proof of it stands in annotations of the layer. The annotations are nobody's word: whatever they hold is verified.
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { refuse, accept, type Result } from '../../core/result.js';
import { logEntryOf, readEnvelope } from './cosign-json.js';
import { decodeBase64, readPem } from '../../formats/encoding.js';
import type { OfferedKey, SignatureEvidence, SignedContent } from '../evidence.js';
import { dig, isRecord, parseJson } from '../../formats/json/json.js';

export const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const DSSE_LAYER = 'application/vnd.dsse.envelope.v1+json';

const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';

/** A layer's blob with what the manifest says of it. */
interface CosignLayer {
  readonly mediaType: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/**
 * Turns one layer into evidence. The certificate chain beside the certificate is never looked at: a chain comes from the
 * trusted root alone.
 *
 * @param file the layer as shown to users
 */
export function readCosignLayer(layer: CosignLayer, file: string): Result<SignatureEvidence> {
  const malformed = (what: string) =>
    refuse({
      code: 'BUNDLE_MALFORMED',
      message: `${file} cannot be read as cosign's signature: ${what}`,
      at: { file },
    });
  const content = layer.mediaType === DSSE_LAYER ? envelopeOf(layer.bytes) : simpleSigning(layer);
  if (typeof content === 'string') return malformed(content);
  const key = keyOf(noteOf(layer, CERTIFICATE));
  if (typeof key === 'string') return malformed(key);
  const entry = entryOf(noteOf(layer, LOG_ENTRY));
  if (typeof entry === 'string') return malformed(entry);
  // cosign stamps a whole envelope, not its signature, so that an attestation's timestamp proves nothing here.
  const stamp = layer.mediaType === DSSE_LAYER ? undefined : timestampOf(noteOf(layer, TIMESTAMP));
  if (typeof stamp === 'string') return malformed(stamp);
  return accept({
    file,
    form: 'cosign-layer',
    content,
    key,
    logEntries: entry ? [entry] : [],
    timestamps: stamp ? [stamp] : [],
  });
}

/** An annotation; signers also write blank ones, which mean nothing. */
function noteOf({ annotations }: CosignLayer, name: string): string | undefined {
  const value = annotations[name];
  return value === undefined || value.trim() === '' ? undefined : value;
}

function simpleSigning(layer: CosignLayer): SignedContent | string {
  const text = noteOf(layer, SIGNATURE);
  if (text === undefined) return 'it has no signature';
  const signature = decodeBase64(text);
  return signature ? { kind: 'simple-signing', payload: layer.bytes, signature } : 'its signature is not base64';
}

function envelopeOf(bytes: Buffer): SignedContent | string {
  const envelope = parseJson(bytes);
  return isRecord(envelope) ? readEnvelope(envelope) : 'its envelope is not a JSON object';
}

function keyOf(pem: string | undefined): OfferedKey | string {
  if (pem === undefined) return { kind: 'public-key' };
  const [block] = readPem(pem);
  return block?.label === 'CERTIFICATE'
    ? { kind: 'certificate', leaf: block.der }
    : 'its certificate is not a certificate in PEM';
}

function entryOf(text: string | undefined): TransparencyLogEntry | string | undefined {
  if (text === undefined) return undefined;
  const json = parseJson(text);
  // Where the log was not used cosign writes `null`.
  return json === null ? undefined : logEntryOf(json);
}

function timestampOf(text: string | undefined): Buffer | string | undefined {
  if (text === undefined) return undefined;
  const json = parseJson(text);
  if (json === null) return undefined;
  return decodeBase64(dig(json, 'SignedRFC3161Timestamp')) ?? 'its timestamp cannot be read';
}
