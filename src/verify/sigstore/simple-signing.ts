/**
 * Binds cosign's first form of signature to an image (cosign, specs/SIGNATURE_SPEC.md): the signed document must be of the
 * type for images and name the image's digest. cosign itself does not look at the type.
 */
import { dig, isRecord, parseJson, shownJson } from '../../formats/json/json.js';
import { otherSpelling } from '../../formats/json/member-case.js';
import type { Refusal } from '../../core/model.js';
import type { ImageClaims } from '../../core/image-facts.js';
import { accept, refuse, type Result } from '../../core/result.js';

const TYPE = 'cosign container image signature';

/**
 * Reads the claims of a payload and holds them against the image.
 *
 * @param sha256 of the image's manifest; undefined where it is not known
 */
export function readSimpleSigning(
  payload: Buffer,
  { name, sha256 }: { readonly name: string; readonly sha256: Buffer | undefined },
  file: string,
): Result<ImageClaims> {
  const at = { file };
  const json = parseJson(payload);
  const twin = twinOf(json);
  if (twin !== undefined) {
    return refuse({
      code: 'BUNDLE_MALFORMED',
      message: `The document that ${file} signs cannot be read: a member of it is not spelled as it must be`,
      expected: 'members as the format names them, in the same case',
      actual: shownJson(twin),
      at,
    });
  }
  const type = dig(json, 'critical', 'type');
  const digest = dig(json, 'critical', 'image', 'docker-manifest-digest');
  if (typeof type !== 'string' || typeof digest !== 'string') {
    return refuse({
      code: 'BUNDLE_MALFORMED',
      message: `The document that ${file} signs cannot be read: it names no type or no digest`,
      at,
    });
  }
  if (type !== TYPE) {
    return refuse({
      code: 'PREDICATE_MISMATCH',
      message: `The document that ${file} signs is of another type than an image's signature`,
      expected: TYPE,
      actual: type,
      at,
    });
  }
  const expected = sha256 && `sha256:${sha256.toString('hex')}`;
  if (expected === undefined || digest !== expected) {
    return refuse({
      code: 'SUBJECT_MISMATCH',
      message: `The signature in ${file} is for another image than ${name}`,
      expected: expected ?? 'an image',
      actual: digest,
      at,
    });
  }
  const reference = dig(json, 'critical', 'identity', 'docker-reference');
  return accept({
    type,
    digest,
    ...(typeof reference === 'string' && { dockerReference: reference }),
    optional: plainValues(dig(json, 'optional')),
  });
}

/** A member that cosign, which reads names without case, takes for one that is read here. What is under `optional` has no fixed names. */
function twinOf(json: unknown): string | undefined {
  return (
    otherSpelling(json, ['critical', 'optional']) ??
    otherSpelling(dig(json, 'critical'), ['type', 'image', 'identity']) ??
    otherSpelling(dig(json, 'critical', 'image'), ['docker-manifest-digest']) ??
    otherSpelling(dig(json, 'critical', 'identity'), ['docker-reference'])
  );
}

/** Texts, numbers and booleans; signers can write anything there, and nothing else is compared or shown. */
export function plainValues(value: unknown): ImageClaims['optional'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  );
}

/** Every annotation that the policy requires must be there with that very text, as with `cosign verify -a`. */
export function annotationProblem(
  required: Readonly<Record<string, string>>,
  claims: ImageClaims | undefined,
  file: string,
): Refusal | undefined {
  for (const [key, value] of Object.entries(required)) {
    const actual = claims && Object.hasOwn(claims.optional, key) ? claims.optional[key] : undefined;
    if (actual === value) continue;
    return {
      code: 'ANNOTATION_MISMATCH',
      message: `The signature in ${file} does not carry the annotation that is required`,
      expected: `${key}=${value}`,
      actual: actual === undefined ? `no ${key}` : `${key}=${actual}`,
      at: { file },
    };
  }
  return undefined;
}
