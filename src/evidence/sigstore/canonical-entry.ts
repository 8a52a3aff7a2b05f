/**
 * What Rekor v1 records of a signature, byte for byte: canonical JSON (RFC 8785), with the key in PEM as Go's encoder writes it.
 * So the entry that a signature must have follows from the signature, and its hash is its name in the log. Sources:
 * sigstore/rekor, `Canonicalize` of pkg/types/hashedrekord, dsse and intoto; RFC 6962, section 2.1.
 */
import { createHash } from 'node:crypto';
import type { HashAlgorithm } from '../../core/model.js';
import { pemLines } from '../../formats/encoding.js';
import type { SignedContent, WrittenEnvelope } from '../evidence.js';
import { sha256Hex } from '../../formats/sha256.js';

/** Whose signature it is: a certificate in DER, or a public key (SubjectPublicKeyInfo) in DER. */
export interface RecordedKey {
  readonly kind: 'certificate' | 'public-key';
  readonly der: Buffer;
}

/** Digests of the artifact that the signature may be over. */
type SignedDigests = Readonly<Partial<Record<HashAlgorithm, Buffer>>>;

/** What `hashedrekord` takes. */
const HASHES = ['sha256', 'sha384', 'sha512'] as const;

/**
 * The bodies that an entry for this signature can have, by the kinds that clients have used.
 *
 * @returns none for content of which no client puts an entry into the log without keeping it
 */
export function canonicalBodies(content: SignedContent, key: RecordedKey, digests: SignedDigests): readonly Buffer[] {
  switch (content.kind) {
    case 'message':
      return HASHES.flatMap((algorithm) => {
        const digest = digests[algorithm];
        return digest ? [hashedRekordBody({ algorithm, digest }, content.signature, key)] : [];
      });
    case 'dsse':
      return content.envelope ? envelopeBodies(content, content.envelope, key) : [];
    case 'simple-signing':
    case 'cms':
      return [];
  }
}

/** The body of a `hashedrekord` 0.0.1: digest, signature, key. */
export function hashedRekordBody(
  { algorithm, digest }: { readonly algorithm: string; readonly digest: Buffer },
  signature: Buffer,
  key: RecordedKey,
): Buffer {
  return bodyOf('hashedrekord', '0.0.1', {
    data: { hash: { algorithm, value: digest.toString('hex') } },
    signature: { content: signature.toString('base64'), publicKey: { content: base64(pemOf(key)) } },
  });
}

/** The name of an entry in any log: the hash of its leaf. */
export function leafHashOf(body: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(body).digest();
}

function envelopeBodies(
  { payload, payloadType, signature }: Extract<SignedContent, { kind: 'dsse' }>,
  { texts, keyid }: WrittenEnvelope,
  key: RecordedKey,
): readonly Buffer[] {
  const payloadHash = sha256Of(payload);
  const sig = signature.toString('base64');
  const pem = pemOf(key);
  const publicKey = base64(pem);
  return texts.flatMap((text) => {
    const hash = sha256Of(text);
    const signatures = [{ signature: sig, verifier: publicKey }];
    // Rekor encodes the signature's base64 once more, and leaves an empty key id out.
    const doubled = Buffer.from(sig).toString('base64');
    const envelopeWith = (sent: string) => ({
      payloadType,
      signatures: [{ ...(keyid !== '' && { keyid }), publicKey: sent, sig: doubled }],
    });
    return [
      bodyOf('dsse', '0.0.1', { envelopeHash: hash, payloadHash, signatures }),
      bodyOf('intoto', '0.0.1', { content: { hash, payloadHash }, publicKey }),
      // Before version 0.6 of Rekor (2022) the payload was not recorded.
      bodyOf('intoto', '0.0.1', { content: { hash }, publicKey }),
      // This kind alone records the PEM as the client sent it; sigstore-js sent it without its final newline.
      ...[publicKey, base64(pem.trimEnd())].map((sent) =>
        bodyOf('intoto', '0.0.2', { content: { envelope: envelopeWith(sent), hash, payloadHash } }),
      ),
    ];
  });
}

/** Members stand in the order of their names, everywhere. */
function bodyOf(kind: string, apiVersion: string, spec: unknown): Buffer {
  return Buffer.from(JSON.stringify({ apiVersion, kind, spec }));
}

function sha256Of(bytes: Buffer): { readonly algorithm: string; readonly value: string } {
  return { algorithm: 'sha256', value: sha256Hex(bytes) };
}

/** PEM made from DER: what a file has around it, or how it wraps its lines, is not recorded. */
function pemOf({ kind, der }: RecordedKey): string {
  const label = kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY';
  return `-----BEGIN ${label}-----\n${pemLines(der)}-----END ${label}-----\n`;
}

function base64(text: string): string {
  return Buffer.from(text, 'latin1').toString('base64');
}
