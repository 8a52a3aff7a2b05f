/** From a rule about images in a document to that of the engine. */
import { MAX_IMAGES } from '../../core/registry-limits.js';
import { parseImageReference, parseImageRepository, type ImageReference } from '../../formats/image-reference.js';
import type { ImageRequirement, ImageRule, SignerExpression } from '../../model/policy.js';
import { sameClaims } from './claims.js';
import { said } from './defined.js';
import { parsedValue } from './exact-value.js';
import { expression } from './expressions.js';
import type { RuleEntry } from '../document/document.js';
import type { RequirementEntry } from '../document/requirement-shape.js';
import { provenanceProblem } from './signed.js';
import { attested, summaryRequirement, type Attested } from './attested.js';
import { placeOf, type Scope } from './scope.js';
import { sourcesOf } from './sources.js';
import type { Placed } from '../document/shape.js';
import { statedFacts } from './stated-facts.js';
import { sbomFormats } from './sbom-formats.js';

/** Keys of a rule that mean nothing for images. */
const FOR_FILES = ['bundle', 'signature', 'certificate', 'package'] as const;

/** What is wrong leaves problems. */
export function imageRule(rule: RuleEntry, given: readonly Placed<string>[], scope: Scope): ImageRule {
  keyProblems(rule, given, scope);
  const images = given.flatMap((text) => parsedValue(text, parseImageReference, scope) ?? []);
  const requirements = requirementsOf(rule, scope);
  const { github } = sourcesOf(rule, 'images', scope);
  sourceProblems(rule, given, requirements, scope);
  const tagMatchesRef = rule['tag-matches-ref']?.value ?? false;
  if (tagMatchesRef) tagProblems(rule, images, requirements, scope);
  const repository = said(rule['signature-repository'], (text) => parsedValue(text, parseImageRepository, scope));
  const sbomDir = rule['sbom-dir'] && scope.literal(rule['sbom-dir']);
  return {
    name: scope.literal(rule.name) ?? rule.name.value,
    images,
    ...(github && { github }),
    ...(repository && { signatureRepository: repository }),
    requireDigest: rule['require-digest']?.value ?? false,
    tagMatchesRef,
    ...(sbomDir !== undefined && { sbomDir }),
    require: requirements,
    same: rule.same ? sameClaims(rule.same, scope) : [],
    ...statedFacts(rule, scope),
  };
}

/** What is said of images and means nothing for them. */
function keyProblems(rule: RuleEntry, given: readonly Placed<string>[], scope: Scope): void {
  for (const key of FOR_FILES.filter((one) => rule[one] !== undefined)) {
    scope.fail(
      placeOf(rule, key),
      `\`${key}\` is for files, and the evidence of images is read from their registry`,
      'Remove it.',
    );
  }
  if (given.length > MAX_IMAGES)
    scope.fail(
      rule.place,
      `the rule names ${given.length} images; at most ${MAX_IMAGES} are allowed`,
      'Check them in several steps.',
    );
}

/** Where the evidence of images cannot come from. */
function sourceProblems(
  rule: RuleEntry,
  given: readonly Placed<string>[],
  requirements: readonly ImageRequirement[],
  scope: Scope,
): void {
  const [first] = given;
  if (scope.run.offline) {
    const fix = 'Remove `offline`, or check the images in another step.';
    scope.fail(first?.place ?? rule.place, 'a registry cannot be asked with `offline`', fix);
  }
  const asked = rule['attestation-source']?.find(({ value }) => value === 'github');
  if (!asked || requirements.length === 0 || requirements.some(({ kind }) => kind !== 'signature')) return;
  const message = '`github` keeps attestations, and of the images only a signature is required';
  scope.fail(asked.place, message, 'Require an `attestation` as well.');
}

function tagProblems(
  rule: RuleEntry,
  images: readonly ImageReference[],
  requirements: readonly ImageRequirement[],
  scope: Scope,
): void {
  const place = rule['tag-matches-ref']?.place ?? rule.place;
  for (const image of images.filter(({ tag }) => tag === undefined)) {
    scope.fail(
      place,
      `\`${image.given}\` has no tag to compare`,
      'Write `name:tag@sha256:…`, or remove `tag-matches-ref`.',
    );
  }
  if (requirements.some(({ by }) => by.of.some(({ kind }) => kind !== 'identity'))) {
    scope.fail(
      place,
      '`tag-matches-ref` compares with a certificate, and evidence by a key has none',
      'Require an identity, or remove it.',
    );
  }
}

function requirementsOf(rule: RuleEntry, scope: Scope): readonly ImageRequirement[] {
  const entries = rule.require ?? [];
  const known = entries.flatMap((entry) => imageRequirement(entry, scope));
  const sboms = entries.flatMap((entry) => (entry.kind === 'sbom' ? sbomRequirement(entry, known, scope) : []));
  const all = [...known, ...sboms];
  for (const { kind, place, value } of entries) {
    const by = 'by' in value ? value.by : undefined;
    if (by !== undefined && all.some((one) => one.by.of.some((signer) => signer.kind === 'openpgp'))) {
      scope.fail(place, `\`${kind}\` of an image cannot be by an OpenPGP key`, 'Name an identity or a `key`.');
      break;
    }
  }
  return all;
}

function imageRequirement(entry: RequirementEntry, scope: Scope): readonly ImageRequirement[] {
  switch (entry.kind) {
    case 'signature':
      return imageSignature(entry, scope);
    case 'attestation':
      return attestationOf(entry.value, attested(entry.value, scope), scope);
    case 'vsa':
      return attestationOf(entry.value, summaryRequirement(entry.value, scope), scope);
    case 'sbom':
      return [];
    case 'checksum':
    case 'manifest':
    case 'release-attestation':
      scope.fail(
        entry.place,
        `\`${entry.kind}\` is for files, and an image has a digest of its own`,
        'Require a `signature` or an `attestation`.',
      );
      return [];
  }
}

type Vouching = Extract<RequirementEntry, { kind: 'attestation' | 'vsa' }>['value'];

function attestationOf(entry: Vouching, content: Attested, scope: Scope): readonly ImageRequirement[] {
  const by = expression(entry.by, entry.claims, 'artifacts', scope);
  const requireTimestamp = entry['require-timestamp']?.value ?? false;
  return by ? [{ kind: 'attestation', by, requireTimestamp, ...content }] : [];
}

function imageSignature(
  { value, place }: Extract<RequirementEntry, { kind: 'signature' }>,
  scope: Scope,
): readonly ImageRequirement[] {
  const { by, claims, annotations, 'predicate-type': type, 'require-timestamp': time } = value;
  if (type) scope.fail(place, 'a signature of an image has no predicate type', 'Require an `attestation`.');
  const signers = expression(by, claims, 'artifacts', scope);
  if (!signers) return [];
  provenanceProblem(signers, '`signature` is not provenance', place, scope);
  return [
    {
      kind: 'signature',
      by: signers,
      requireTimestamp: time?.value ?? false,
      annotations: Object.fromEntries(scope.pairs(annotations)),
    },
  ];
}

/** Without `by` the signers of the rule's only other requirement vouch for the SBOM too. */
function sbomRequirement(
  { value, place }: Extract<RequirementEntry, { kind: 'sbom' }>,
  others: readonly ImageRequirement[],
  scope: Scope,
): readonly ImageRequirement[] {
  const by = value.by ? expression(value.by, undefined, 'artifacts', scope) : onlyExpression(others);
  if (!by) {
    if (!value.by && scope.problems.length === 0) {
      scope.fail(place, '`sbom` does not say who must sign it', 'Add `by`.');
    }
    return [];
  }
  provenanceProblem(by, '`sbom` is not provenance', place, scope);
  for (const key of ['components', 'predicate', 'claims'] as const) {
    if (value[key] === undefined) continue;
    const fix = 'Write an `attestation` with it; an SBOM of an image is one.';
    scope.fail(place, `\`${key}\` of \`sbom\` is for SBOMs that are files`, fix);
  }
  return [
    {
      kind: 'sbom',
      by,
      requireTimestamp: value['require-timestamp']?.value ?? false,
      formats: sbomFormats(value.formats),
    },
  ];
}

function onlyExpression(others: readonly ImageRequirement[]): SignerExpression | undefined {
  const [first, ...more] = others;
  const names = ({ by }: ImageRequirement): string => JSON.stringify([by.threshold, by.of.map(({ name }) => name)]);
  if (!first || more.some((other) => names(other) !== names(first))) return undefined;
  return first.by;
}
