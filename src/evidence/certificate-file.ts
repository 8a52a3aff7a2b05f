/** Certificates in a file of their own, beside a signature. */
import { MAX_CERTIFICATE_FILE_BYTES } from '../core/limits.js';
import { readWhole } from '../files/read-file.js';
import { readPemMaybeWrapped } from '../formats/encoding.js';

/**
 * Whether a file holds certificates and nothing else: text around the blocks would be a place for something else.
 *
 * @param path absolute
 */
export function isNothingButCertificates(path: string): boolean {
  const read = readWhole(path, MAX_CERTIFICATE_FILE_BYTES, { shown: path });
  if ('refusal' in read) return false;
  const text = read.bytes.toString('latin1');
  const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('latin1');
  const around = plain.replaceAll(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g, '');
  const blocks = readPemMaybeWrapped(text);
  return blocks.length > 0 && blocks.every(({ label }) => label === 'CERTIFICATE') && around.trim() === '';
}
