/** What images, their signatures and their bills of materials say of themselves. */

/** What a signature over an image claims, in the terms of cosign (specs/SIGNATURE_SPEC.md, "Simple Signing"). */
export interface ImageClaims {
  readonly type: string;
  /** `sha256:…`: the digest that was signed. */
  readonly digest: string;
  /** What the signer called the image; nobody compares it, since images are copied. */
  readonly dockerReference?: string;
  /** Annotations of the signer (`cosign sign -a`). */
  readonly optional: Readonly<Record<string, string | number | boolean>>;
}

/** A software bill of materials: what it says of itself, and where it lies. */
export interface SbomFacts {
  readonly file: string;
  readonly format: 'SPDX' | 'CycloneDX';
  readonly version: string;
  readonly components: number;
  /** `linux/amd64`; absent where it is about the image as a whole. */
  readonly platform?: string;
}

/** What a registry answered for an image's reference. */
export interface ImageFacts {
  /** `ghcr.io/acme/runner`, without tag and digest. */
  readonly repository: string;
  readonly tag?: string;
  /** `sha256:…` over the bytes that were received: what was checked. */
  readonly digest: string;
  readonly mediaType: string;
  /** Of an index. */
  readonly platforms?: readonly string[];
  /** Of an index: the digests of all its entries, and of those of indexes inside, `sha256:…`; a recall may name any of them. */
  readonly entryDigests?: readonly string[];
  /** SBOMs that were found and that nobody accepted vouches for. */
  readonly unauthenticatedSboms?: readonly SbomFacts[];
}
