/** What an image must have: a signature, attestations, bills of materials. */
import type { PredicateRequirement } from './predicate.js';
import type { SignerExpression } from './signer.js';

/** What a rule requires of each of its images. All of them must be met. */
export type ImageRequirement = ImageSignatureRequirement | ImageAttestationRequirement | SbomRequirement;

/** A signature over the image; attestations, SBOMs among them, never count as one. */
export interface ImageSignatureRequirement {
  readonly kind: 'signature';
  readonly by: SignerExpression;
  readonly requireTimestamp: boolean;
  /** As `cosign verify -a` requires them. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** An attestation of an accepted type about the image. */
export interface ImageAttestationRequirement {
  readonly kind: 'attestation';
  readonly by: SignerExpression;
  readonly predicateTypes: readonly string[] | 'any';
  readonly requireTimestamp: boolean;
  /** What it must say. */
  readonly content?: readonly PredicateRequirement[];
}

/** A software bill of materials for each platform, by an accepted signer. */
export interface SbomRequirement {
  readonly kind: 'sbom';
  readonly by: SignerExpression;
  readonly requireTimestamp: boolean;
  readonly formats: readonly ('SPDX' | 'CycloneDX')[];
}
