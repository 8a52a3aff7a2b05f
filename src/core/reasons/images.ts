/** The part of the catalogue of reason codes that is about images; `errors.ts` is the whole. */
import { define } from './define.js';

export const IMAGE_REASONS = define({
  IMAGE_NOT_FOUND: {
    title: 'The image does not exist in the registry',
    cause: 'The reference is misspelt, or the credentials cannot see it.',
    fix: 'Check the reference and the registry login.',
  },
  IMAGE_MALFORMED: {
    title: "The registry's answer is no manifest",
    cause:
      'It is no JSON, one client would read it as an image and another one as an index, or a part of it cannot be told: it has no SHA-256 digest or no size.',
    fix: 'Push the image again; if it stays so, ask who runs the registry.',
    tampering: true,
  },
  IMAGE_DIGEST_MISMATCH: {
    title: 'The registry sends other bytes than the digest names',
    cause: 'The registry, or something between it and the gate, changed or mixed up what it keeps.',
    fix: 'Do not use the image. Ask who runs the registry.',
    tampering: true,
  },
  IMAGE_TAG_MOVES: {
    title: 'The image is named by a tag, which can move',
    cause: 'The reference has no digest: what a later step pulls by the same tag may be another image.',
    fix: 'Name the image by its digest, or let later steps use the output `verified-images`.',
  },
  IMAGE_UNSIGNED: {
    title: 'The image has no signature, or no attestation of the kind demanded',
    cause: 'Nothing of that kind for this digest was found in the registry.',
    fix: 'Sign the image, or look whether its signatures are in another repository (`signature-repository`).',
    tampering: true,
  },
  ANNOTATION_MISMATCH: {
    title: "An annotation of the image's signature differs",
    cause: 'The signer did not write the annotation that `annotations` demands, or wrote another value.',
    fix: 'Compare expected and got; annotations are what the signer gave to `cosign sign -a`.',
  },
  SBOM_MISSING: {
    title: 'The image has no acceptable SBOM',
    cause: 'None was found, or none by an accepted signer.',
    fix: 'Publish an SBOM attestation for the image.',
  },
});
