/** Strict decoders: Node's own skip what they do not understand, and a verifier must not guess. */

/** Searched for, because a pattern that repeats over the whole text overflows the stack from some MiB on. */
const OUTSIDE_BASE64 = /[^A-Za-z0-9+/]/;

/**
 * Decodes padded standard base64 (RFC 4648, section 4). Line ends and surrounding white space are allowed, since signers
 * wrap lines and end files with a newline.
 *
 * @returns the bytes, or undefined where the text is empty or no base64.
 */
export function decodeBase64(text: unknown): Buffer | undefined {
  if (typeof text !== 'string') return undefined;
  const packed = text.trim().replace(/[\r\n]/g, '');
  const letters = packed.replace(/={1,2}$/, '');
  const valid = packed.length % 4 === 0 && letters !== '' && !OUTSIDE_BASE64.test(letters);
  return valid ? Buffer.from(packed, 'base64') : undefined;
}

/** One PEM block: its label and its DER. */
export interface PemBlock {
  readonly label: string;
  readonly der: Buffer;
}

const PEM = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\s]*?)-----END \1-----/g;

/** All PEM blocks of a text in their order (RFC 7468); text around them is ignored, a block that is no base64 is left out. */
export function readPem(text: string): readonly PemBlock[] {
  return [...text.matchAll(PEM)].flatMap(([, label = '', body = '']) => {
    const der = decodeBase64(body.replace(/[ \t]/g, ''));
    return der ? [{ label, der }] : [];
  });
}

/** PEM as text or as base64 of it: cosign writes certificates and keys either way. */
export function readPemMaybeWrapped(text: string): readonly PemBlock[] {
  const plain = readPem(text);
  if (plain.length) return plain;
  const unwrapped = decodeBase64(text);
  return unwrapped ? readPem(unwrapped.toString('latin1')) : [];
}

/** Base64 as it stands in PEM: lines of 64 characters, each with its newline (RFC 7468, section 2). */
export function pemLines(der: Buffer): string {
  return der.toString('base64').replace(/.{1,64}/g, '$&\n');
}
