/**
 * A DSSE envelope in a file of its own (DSSE, envelope.md): what slsa-github-generator writes as `*.intoto.jsonl`, with the
 * signer's certificate as `cert` beside the signature, and what `cosign attest-blob --output-attestation` writes. It carries no
 * log entry and no time.
 */
import { accept, refuse, type Result } from '../../core/result.js';
import { readEnvelope } from './cosign-json.js';
import { readPemMaybeWrapped } from '../../formats/encoding.js';
import type { OfferedKey, SignatureEvidence } from '../evidence.js';
import { dig, isRecord, type JsonRecord } from '../../formats/json/json.js';
import type { JsonDocument, JsonShape } from './json-shape.js';

export const BARE_ENVELOPE: JsonShape = {
  inLines: true,
  read: (document) => (isBareEnvelope(document.json) ? [fromBareEnvelope(document.json, document)] : undefined),
};

/** Tells a bare envelope from a bundle, whose envelope lies deeper. */
export function isBareEnvelope(json: unknown): json is JsonRecord {
  return (
    isRecord(json) &&
    json['mediaType'] === undefined &&
    ['payload', 'payloadType', 'signatures'].every((name) => Object.hasOwn(json, name))
  );
}

function fromBareEnvelope(
  json: JsonRecord,
  { text, at, certificate }: Omit<JsonDocument, 'json'>,
): Result<SignatureEvidence> {
  const malformed = (what: string) =>
    refuse({ code: 'BUNDLE_MALFORMED', message: `${at.file} cannot be read as a DSSE envelope: ${what}`, at });
  const content = readEnvelope(json);
  if (typeof content === 'string') return malformed(content);
  if (content.kind !== 'dsse') throw new Error('an envelope was read as something else');
  const keyid = dig(json, 'signatures', 0, 'keyid') ?? '';
  if (typeof keyid !== 'string') return malformed('its `keyid` is not text');
  const key = keyOf(dig(json, 'signatures', 0, 'cert'), certificate, keyid);
  if (typeof key === 'string') return malformed(key);
  const bare = withoutBlanks(text);
  const texts = bare.length === text.length ? [text] : [bare, text];
  const file = at.line === undefined ? at.file : `${at.file}:${at.line}`;
  return accept({
    file,
    form: 'envelope',
    content: { ...content, envelope: { texts, keyid } },
    key,
    logEntries: [],
    timestamps: [],
  });
}

/** @returns the key, or what is wrong with it. */
function keyOf(cert: unknown, beside: Buffer | undefined, keyid: string): OfferedKey | string {
  if (cert === undefined || cert === null || cert === '') {
    if (beside) return { kind: 'certificate', leaf: beside };
    return { kind: 'public-key', hints: keyid === '' ? [] : [keyid] };
  }
  const [block] = typeof cert === 'string' ? readPemMaybeWrapped(cert) : [];
  if (block?.label !== 'CERTIFICATE') return 'its `cert` holds no certificate in PEM';
  if (beside && !beside.equals(block.der)) return 'its `cert` is another certificate than the one beside it';
  return { kind: 'certificate', leaf: block.der };
}

const BLANKS: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Without white space at both ends: editors and downloads add a final newline. */
function withoutBlanks(text: Buffer): Buffer {
  let start = 0;
  let end = text.length;
  while (start < end && BLANKS.has(text[start])) start++;
  while (end > start && BLANKS.has(text[end - 1])) end--;
  return text.subarray(start, end);
}
