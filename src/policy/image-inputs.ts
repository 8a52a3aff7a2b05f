/** The part of the inputs that is about images: which go together, and the rule that they become. */
import type { ConfigProblem } from '../core/errors.js';
import { MAX_IMAGES } from '../core/limits.js';
import { asksGitHub } from './attestation-sources.js';
import {
  parseImageReference,
  parseImageRepository,
  type ImageReference,
  type ImageRepository,
} from '../formats/image-reference.js';
import { demandsOf } from './image-demands.js';
import type { InputName } from './inputs.js';
import type { ImageRequirement, ImageRule, SignerExpression } from '../model/policy.js';
import type { GivenInputs } from './read-inputs.js';

/** Inputs that mean nothing without `images`. */
const FOR_IMAGES = [
  'signature-repository',
  'annotations',
  'require-digest',
  'tag-matches-ref',
  'sbom-dir',
  'github-token',
] as const satisfies readonly InputName[];
const LOCAL = ['artifacts', 'digests', 'checksums'] as const satisfies readonly InputName[];
const LOCAL_EVIDENCE = ['bundle', 'signature', 'certificate'] as const satisfies readonly InputName[];

/** @param signed true where somebody is named who must have signed */
export function imageProblems(given: GivenInputs, signed: boolean): readonly ConfigProblem[] {
  const isGiven = (name: InputName): boolean => given[name] !== undefined && given[name] !== false;
  if (!given.images) return withoutImages(given, isGiven);
  const repository = given['signature-repository'];
  const parsed = repository === undefined ? undefined : parseImageRepository(repository);
  return [
    ...referenceProblems(given.images),
    ...demandProblems(given, signed),
    ...sourceProblems(given, isGiven),
    ...tagProblems(given),
    ...annotationsOf(given.annotations ?? []).problems,
    ...(parsed && 'complaint' in parsed ? [{ where: 'signature-repository', ...parsed.complaint }] : []),
  ];
}

type IsGiven = (name: InputName) => boolean;

/** What is demanded of images, and by whom. */
function demandProblems(given: GivenInputs, signed: boolean): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  // Without checksums too there is nothing at all, which is complained of elsewhere.
  if (!signed && given.checksums) {
    const fix = 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`.';
    problems.push({ where: 'images', message: 'nobody is named who must have signed the images', fix });
  }
  if (given.annotations && !demandsOf(given).signature) {
    const message = 'are what signatures carry, and only an attestation is demanded';
    problems.push({ where: 'annotations', message, fix: 'Add the line `signature` to `require`, or remove them.' });
  }
  return problems;
}

/** Where the evidence of images can come from. */
function sourceProblems(given: GivenInputs, isGiven: IsGiven): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (given.offline) {
    const fix = 'Remove `offline`, or check the images in another step.';
    problems.push({ where: 'images', message: 'a registry cannot be asked with `offline`', fix });
  }
  const sources = given['attestation-source'];
  if (demandsOf(given).attestation && sources !== undefined && !sources.some((one) => one !== 'local')) {
    const message = 'does not name `oci`, and attestations of images are in their registry';
    problems.push({ where: 'attestation-source', message, fix: 'Add the line `oci`, or remove the input.' });
  }
  const local = LOCAL.some(isGiven);
  for (const where of LOCAL_EVIDENCE.filter((name) => isGiven(name) && !local)) {
    const message = 'is for files, and the evidence of images is read from their registry';
    problems.push({ where, message, fix: 'Remove it.' });
  }
  return problems;
}

function withoutImages(given: GivenInputs, isGiven: IsGiven): readonly ConfigProblem[] {
  const asksApi = asksGitHub(given) || isGiven('release') || isGiven('deployment-record');
  const meaningless = FOR_IMAGES.filter((name) => isGiven(name) && !(name === 'github-token' && asksApi));
  const problems: ConfigProblem[] = meaningless.map((where) => ({
    where,
    message: where === 'github-token' ? 'is given, but nothing asks GitHub' : 'is given without `images`',
    fix:
      where === 'github-token'
        ? 'Remove it, or ask with `attestation-source: github` or `release`.'
        : 'Add the images, or remove it.',
  }));
  if (given['attestation-source']?.includes('oci')) {
    problems.push({
      where: 'attestation-source',
      message: '`oci` is for images, and none are given',
      fix: 'Name them with `images`, or remove the line.',
    });
  }
  return problems;
}

function referenceProblems(images: readonly string[]): readonly ConfigProblem[] {
  if (images.length > MAX_IMAGES) {
    const fix = 'Check them in several steps.';
    return [{ where: 'images', message: `has ${images.length} lines; at most ${MAX_IMAGES} are allowed`, fix }];
  }
  return images.flatMap((image) => {
    const parsed = parseImageReference(image);
    return 'complaint' in parsed ? [{ where: 'images', ...parsed.complaint }] : [];
  });
}

function tagProblems(given: GivenInputs): readonly ConfigProblem[] {
  if (!given['tag-matches-ref']) return [];
  const where = 'tag-matches-ref';
  if (given.key) {
    const message = 'compares with a certificate, and evidence by `key` has none';
    return [{ where, message, fix: 'Demand an identity, or remove it.' }];
  }
  return referencesOf(given).flatMap(({ given: image, tag }) =>
    tag === undefined
      ? [{ where, message: `\`${image}\` has no tag to compare`, fix: 'Write `name:tag@sha256:…`, or remove it.' }]
      : [],
  );
}

interface Annotations {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly ConfigProblem[];
}

function annotationsOf(lines: readonly string[]): Annotations {
  const values = new Map<string, string>();
  const problems: ConfigProblem[] = [];
  for (const line of lines) {
    const equals = line.indexOf('=');
    const [key, value] = [line.slice(0, Math.max(equals, 0)), line.slice(equals + 1)];
    if (key === '') {
      const fix = 'Write `key=value`, as `cosign sign -a` takes it.';
      problems.push({ where: 'annotations', message: `\`${line}\` is no annotation`, fix });
    } else if ((values.get(key) ?? value) !== value) {
      const message = `\`${key}\` is given with two values; a signature has one`;
      problems.push({ where: 'annotations', message, fix: 'Remove one of them.' });
    } else values.set(key, value);
  }
  return { values: Object.fromEntries(values), problems };
}

function referencesOf(given: GivenInputs): readonly ImageReference[] {
  return (given.images ?? []).flatMap((image) => {
    const parsed = parseImageReference(image);
    return 'value' in parsed ? [parsed.value] : [];
  });
}

/** The rule about images; `imageProblems` has found nothing. */
export function imageRules(
  given: GivenInputs,
  by: SignerExpression,
  predicateTypes: readonly string[] | 'any',
): readonly ImageRule[] {
  if (!given.images) return [];
  const repository = given['signature-repository'];
  const parsed = repository === undefined ? undefined : parseImageRepository(repository);
  const signatureRepository: ImageRepository | undefined = parsed && 'value' in parsed ? parsed.value : undefined;
  const sbomDir = given['sbom-dir'];
  return [
    {
      name: 'images',
      images: referencesOf(given),
      ...(signatureRepository && { signatureRepository }),
      requireDigest: given['require-digest'] ?? false,
      tagMatchesRef: given['tag-matches-ref'] ?? false,
      ...(sbomDir !== undefined && { sbomDir }),
      require: requirementsOf(given, by, predicateTypes),
      same: [],
    },
  ];
}

function requirementsOf(
  given: GivenInputs,
  by: SignerExpression,
  predicateTypes: readonly string[] | 'any',
): readonly ImageRequirement[] {
  const { signature, attestation, sbom } = demandsOf(given);
  const requireTimestamp = given['require-timestamp'] ?? false;
  const annotations = annotationsOf(given.annotations ?? []).values;
  return [
    ...(signature ? [{ kind: 'signature', by, requireTimestamp, annotations } as const] : []),
    ...(attestation ? [{ kind: 'attestation', by, predicateTypes, requireTimestamp } as const] : []),
    ...(sbom ? [{ kind: 'sbom', by, requireTimestamp, formats: ['SPDX', 'CycloneDX'] } as const] : []),
  ];
}
