/** Digests of artifacts, and ids that stand in their place. */

/** Hash algorithms that can prove a byte. Weaker ones (MD5, SHA-1) are known to the checksum parser only, to be refused. */
export type HashAlgorithm = 'sha256' | 'sha384' | 'sha512' | 'blake2b512';

/** Digests of one artifact by algorithm, as raw bytes. */
export type Digests = Readonly<Partial<Record<HashAlgorithm, Buffer>>>;

/** An id that whoever keeps an artifact gave it, as an attestation names it in place of a digest. It proves no bytes. */
export interface ForeignId {
  readonly kind: 'gce_image_id';
  /** Compared exactly. */
  readonly value: string;
}
