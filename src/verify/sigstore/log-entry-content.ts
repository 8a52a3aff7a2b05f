/** What the body of a log entry says was signed, by its kind. Shapes are Rekor's `pkg/types/<kind>/v<version>` schemas. */
import { createHash } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { decodeBase64 } from '../../formats/encoding.js';
import { dig } from '../../formats/json/json.js';
import type { Logged } from './logged.js';

type Path = readonly (string | number)[];

/** Where a kind keeps a signature, and the digest of what was signed. */
interface ContentPlace {
  /** Absent in the one kind that does not record it: payload and key are bound, and the log's promise binds the time. */
  readonly signature?: { readonly path: Path; readonly form: 'base64' | 'twice' };
  readonly digest: { readonly path: Path; readonly form: 'hex' | 'base64'; readonly of: 'payload' | 'signed' };
}

const CONTENT_PLACES: ReadonlyMap<string, ContentPlace> = new Map(
  Object.entries<ContentPlace>({
    'hashedrekord 0.0.1': {
      signature: { path: ['spec', 'signature', 'content'], form: 'base64' },
      digest: { path: ['spec', 'data', 'hash'], form: 'hex', of: 'signed' },
    },
    'rekord 0.0.1': {
      signature: { path: ['spec', 'signature', 'content'], form: 'base64' },
      digest: { path: ['spec', 'data', 'hash'], form: 'hex', of: 'signed' },
    },
    'hashedrekord 0.0.2': {
      signature: { path: ['spec', 'hashedRekordV002', 'signature', 'content'], form: 'base64' },
      digest: { path: ['spec', 'hashedRekordV002', 'data'], form: 'base64', of: 'signed' },
    },
    'dsse 0.0.1': {
      signature: { path: ['spec', 'signatures', 0, 'signature'], form: 'base64' },
      digest: { path: ['spec', 'payloadHash'], form: 'hex', of: 'payload' },
    },
    'dsse 0.0.2': {
      signature: { path: ['spec', 'dsseV002', 'signatures', 0, 'content'], form: 'base64' },
      digest: { path: ['spec', 'dsseV002', 'payloadHash'], form: 'base64', of: 'payload' },
    },
    'intoto 0.0.1': { digest: { path: ['spec', 'content', 'payloadHash'], form: 'hex', of: 'payload' } },
    'intoto 0.0.2': {
      // Rekor encodes the signature's base64 once more.
      signature: { path: ['spec', 'content', 'envelope', 'signatures', 0, 'sig'], form: 'twice' },
      digest: { path: ['spec', 'content', 'payloadHash'], form: 'hex', of: 'payload' },
    },
  }),
);

/** Hashes by the name that either version of the log has for them, with the bytes of a digest. */
const DIGEST_BYTES: Readonly<Record<string, number>> = {
  sha256: 32,
  sha384: 48,
  sha512: 64,
  SHA2_256: 32,
  SHA2_384: 48,
  SHA2_512: 64,
};

/** Compares what an entry says was signed with the signature; what differs, or undefined. */
export function contentProblem(
  { kindVersion: { kind, version } }: TransparencyLogEntry,
  body: unknown,
  logged: Logged,
): string | undefined {
  const { content, payloadDigest, signedDigests } = logged;
  const form = `${kind} ${version}`;
  const place = CONTENT_PLACES.get(form);
  if (!place) return `entries of kind ${form} are not supported`;
  if (dig(body, 'kind') !== kind || dig(body, 'apiVersion') !== version)
    return 'its body is of another kind than it says';
  const otherForm = formProblem(form, body, content);
  if (otherForm !== undefined) return otherForm;
  if (form === 'intoto 0.0.1') return olderAttestationProblem(body, logged);
  if (place.signature && !signatureIn(body, place.signature)?.equals(content.signature))
    return 'it is about another signature';
  const digest = digestIn(body, place.digest);
  const [expected, what] =
    place.digest.of === 'payload' ? [[payloadDigest], 'another payload'] : [signedDigests, 'another artifact'];
  return digest && expected.some((one) => one?.equals(digest)) ? undefined : `it is about ${what}`;
}

/** Whether what is signed can have an entry of this form at all. */
function formProblem(form: string, body: unknown, { kind }: Logged['content']): string | undefined {
  if (form === 'rekord 0.0.1' && (kind !== 'message' || dig(body, 'spec', 'signature', 'format') !== 'x509'))
    return 'it is about another form of signature';
  // No client records an envelope so (Rekor v2 does, in its own version): it is a signature over a file that reads like one.
  if (form === 'hashedrekord 0.0.1' && kind === 'dsse') return 'it is about a signed file, and not an attestation';
  return undefined;
}

/**
 * The first kind for attestations records neither signature nor, until 2022, payload, but always the hash of the envelope,
 * which holds both. What cosign stored in registries is bound by the payload, since the envelope may have been written anew.
 */
function olderAttestationProblem(body: unknown, { content, payloadDigest }: Logged): string | undefined {
  const envelope = content.kind === 'dsse' ? content.envelope : undefined;
  const hash = digestIn(body, { path: ['spec', 'content', 'hash'], form: 'hex' });
  const texts = envelope?.texts ?? [];
  if (envelope && !texts.some((text) => hash?.equals(createHash('sha256').update(text).digest())))
    return 'it is about another envelope';
  const path = ['spec', 'content', 'payloadHash'];
  if (envelope && dig(body, ...path) === undefined) return undefined;
  const payload = digestIn(body, { path, form: 'hex' });
  return payload && payloadDigest?.equals(payload) ? undefined : 'it is about another payload';
}

function signatureIn(body: unknown, { path, form }: Required<ContentPlace>['signature']): Buffer | undefined {
  const once = decodeBase64(dig(body, ...path));
  return form === 'twice' ? once && decodeBase64(once.toString('latin1')) : once;
}

function digestIn(body: unknown, { path, form }: Pick<ContentPlace['digest'], 'path' | 'form'>): Buffer | undefined {
  const algorithm = dig(body, ...path, 'algorithm');
  const bytes = typeof algorithm === 'string' && Object.hasOwn(DIGEST_BYTES, algorithm) && DIGEST_BYTES[algorithm];
  const digest = form === 'hex' ? hexBytes(dig(body, ...path, 'value')) : decodeBase64(dig(body, ...path, 'digest'));
  return digest?.length === bytes ? digest : undefined;
}

function hexBytes(text: unknown): Buffer | undefined {
  return typeof text === 'string' && /^(?:[0-9a-f]{2})+$/.test(text) ? Buffer.from(text, 'hex') : undefined;
}
