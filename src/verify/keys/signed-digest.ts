/** What of an artifact a signature by a bare key is over: a digest, or the bytes. */
import { createHash } from 'node:crypto';
import type { HashAlgorithm } from '../../core/model.js';
import { accept, refuse, type Result } from '../../core/result.js';
import type { Artifact } from '../../evidence/evidence.js';

/**
 * The digest, or the refusal where neither it nor the bytes are known: then nothing tells whether the signature holds.
 *
 * @param file the signature, as shown to users
 */
export function signedDigest(
  algorithm: HashAlgorithm,
  { name, digests, bytes }: Pick<Artifact, 'name' | 'digests' | 'bytes'>,
  file: string,
): Result<Buffer> {
  const digest = digests[algorithm] ?? (bytes && createHash(algorithm).update(bytes).digest());
  if (digest) return accept(digest);
  return refuse({
    code: UNKNOWN,
    message: `The signature in ${file} is over the ${algorithm} digest, which is not known of ${name}`,
    hint: `Give the ${algorithm} digest as well, or the file itself with \`artifacts\`.`,
  });
}

/** The same of bytes. @param called what the signature is called, with its article */
export function signedBytes(
  { name, bytes, withoutBytes }: Pick<Artifact, 'name' | 'bytes' | 'withoutBytes'>,
  file: string,
  called: string,
): Result<Buffer> {
  if (bytes) return accept(bytes);
  const message = `${file} is ${called} over the bytes of ${name}, and only its digests are known`;
  return refuse(withoutBytes ?? { code: UNKNOWN, message, hint: 'Give the file itself with `artifacts`.' });
}

/** Nothing tells then whether the signature holds. */
const UNKNOWN = 'DIGEST_UNKNOWN';
