/** The digest of an artifact that a signature by a bare key is over. */
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
    code: 'SIGNATURE_INVALID',
    message: `The signature in ${file} is over the ${algorithm} digest, which is not known of ${name}`,
    hint: `Give the ${algorithm} digest as well, or the file itself with \`artifacts\`.`,
  });
}
