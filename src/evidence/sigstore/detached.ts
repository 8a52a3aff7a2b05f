/**
 * A signature in a file of its own, with or without a certificate beside it: `cosign sign-blob --output-signature`,
 * `openssl dgst -sign`. It carries no proof of time and no log entry.
 */
import { accept, refuse, type Result } from '../../core/result.js';
import { decodeBase64, readPemMaybeWrapped } from '../../formats/encoding.js';
import type { OfferedKey, SignatureEvidence } from '../evidence.js';

/** Longest raw signature: RSA with 16,384 bits; anything longer is another kind of file. */
const MAX_RAW_SIGNATURE = 2_048;

/**
 * Reads a detached signature, raw or in base64, and the certificate that belongs to it.
 *
 * @param signature the signature file's bytes
 * @param certificate the certificate file's text, where one was named
 * @param files the two files as shown to users
 */
export function readDetached(
  signature: Buffer,
  certificate: string | undefined,
  files: { readonly signature: string; readonly certificate?: string },
): Result<SignatureEvidence> {
  const at = { file: files.signature };
  const text = signature.toString('latin1');
  const raw = decodeBase64(text) ?? signature;
  if (raw.length === 0 || raw.length > MAX_RAW_SIGNATURE) {
    const what = raw.length ? `it has ${raw.length} bytes, too many for a signature` : 'it is empty';
    return refuse({ code: 'BUNDLE_MALFORMED', message: `${at.file} is not a signature: ${what}`, at });
  }
  let key: OfferedKey = { kind: 'public-key' };
  if (certificate !== undefined) {
    const leaf = readLeafPem(certificate, files.certificate ?? at.file);
    if (!leaf.ok) return leaf;
    key = { kind: 'certificate', leaf: leaf.value };
  }
  return accept({
    file: files.signature,
    form: 'detached',
    content: { kind: 'message', signature: raw },
    key,
    logEntries: [],
    timestamps: [],
  });
}

/** The first certificate of a file, in DER: signers write their own before those above it. */
export function readLeafPem(text: string, file: string): Result<Buffer> {
  const leaf = readPemMaybeWrapped(text).find(({ label }) => label === 'CERTIFICATE');
  if (leaf) return accept(leaf.der);
  return refuse({ code: 'CERTIFICATE_INVALID', message: `${file} holds no certificate in PEM`, at: { file } });
}
