/** The part of the catalogue of reason codes that is about images; `errors.ts` is the whole. */
import type { Reasons } from './reason.js';

/** For each a case in which it is the answer, for the docs. It is a type, so that no run loads it. */
interface ImageExamples {
  readonly IMAGE_NOT_FOUND: '`images: ghcr.io/acme/widget:1.2`, and the repository is called `widgets`.';
  readonly IMAGE_MALFORMED: 'The answer of the registry has both `layers` and `manifests`.';
  readonly IMAGE_DIGEST_MISMATCH: '`images: ghcr.io/acme/widgets@sha256:1f…`, and the bytes that a mirror answers with have another digest.';
  readonly IMAGE_TAG_MOVES: '`images: ghcr.io/acme/widgets:latest`.';
  readonly IMAGE_UNSIGNED: 'The image was pushed, and the job that signs it had not run yet.';
  readonly ANNOTATION_MISMATCH: '`annotations: env=prod`, and the image was signed with `cosign sign -a env=staging`.';
  readonly SBOM_MISSING: '`require: sbom`, and the image has provenance only.';
}

export const IMAGE_REASONS = {
  IMAGE_NOT_FOUND: {
    title: 'The image does not exist in the registry',
    cause: 'The reference has a typing error, or the credentials do not allow access to it.',
    fix: 'Check the reference and the registry login.',
  },
  IMAGE_MALFORMED: {
    title: 'The answer of the registry is not a manifest',
    cause:
      'It is not JSON, some clients would read it as an image and others as an index, or a part of it has no SHA-256 digest or no size.',
    fix: 'Push the image again; if this happens again, ask who runs the registry.',
    tampering: true,
  },
  IMAGE_DIGEST_MISMATCH: {
    title: 'The registry sends other bytes than the digest names',
    cause: 'The registry, or something between it and the gate, changed or mixed up its content.',
    fix: 'Do not use the image. Ask who runs the registry.',
    tampering: true,
  },
  IMAGE_TAG_MOVES: {
    title: 'The image is named by a tag, which can move',
    cause: 'The reference has no digest. A later step that pulls the same tag may get another image.',
    fix: 'Name the image by its digest, or let later steps use the output `verified-images`.',
  },
  IMAGE_UNSIGNED: {
    title: 'The image has no signature, or no attestation of the required type',
    cause: 'Nothing of that kind for this digest was found in the registry.',
    fix: 'Sign the image, or check whether its signatures are in another repository (`signature-repository`).',
    tampering: true,
  },
  ANNOTATION_MISMATCH: {
    title: 'An annotation of the signature of the image differs',
    cause: 'The signer did not write the annotation that `annotations` requires, or wrote another value.',
    fix: 'Compare the expected value with the one that was found. Annotations are what the signer gave to `cosign sign -a`.',
    closeness: 210,
  },
  SBOM_MISSING: {
    title: 'The image has no acceptable SBOM',
    cause: 'None was found, or none by an accepted signer.',
    fix: 'Publish an SBOM attestation for the image.',
  },
} as const satisfies Reasons<ImageExamples>;
