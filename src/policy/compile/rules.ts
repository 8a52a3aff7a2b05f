/** From the rules of a document to those of the engine: a rule is about files or about images. */
import { conflictingName, readDigestLine } from './digests.js';
import { statedVersionProblem } from './never-matches.js';
import { requirePackage } from './package-requirement.js';
import type { GivenDigest, ImageRule, Requirement, Rule } from '../../model/policy.js';
import { sameClaims } from './claims.js';
import { said } from './defined.js';
import { statedFacts } from './stated-facts.js';
import { imageRule } from './images.js';
import { requirement } from './requirements.js';
import { certificateProblems } from './signed.js';
import { asList, placeOf, type Scope } from './scope.js';
import { sourcesOf } from './sources.js';
import { manifestRequirement } from './manifests.js';
import type { RuleEntry } from '../document/document.js';
import { packageOf } from './packages.js';
import type { RequirementEntry } from '../document/requirement-shape.js';
import type { Placed } from '../document/shape.js';
import { quoted } from '../../core/quoted.js';

export interface Rules {
  readonly rules: readonly Rule[];
  readonly imageRules: readonly ImageRule[];
}

/** Keys of a rule that mean nothing for files. */
const FOR_IMAGES = ['deployed', 'require-digest', 'tag-matches-ref', 'signature-repository', 'sbom-dir'] as const;
const FILES = ['artifacts', 'digests', 'manifest'] as const;

/** Converts every rule; what is wrong leaves problems. */
export function convertRules(entries: readonly RuleEntry[], scope: Scope): Rules {
  const rules: Rule[] = [];
  const imageRules: ImageRule[] = [];
  const names = new Set<string>();
  for (const entry of entries) {
    const { name, images } = entry;
    if (names.has(name.value)) {
      scope.fail(name.place, `two rules are called \`${name.value}\``, 'Give each rule its own name; reports show it.');
    }
    names.add(name.value);
    emptyRuleProblems(entry, scope);
    if (images ?? entry.deployed?.value) imageRules.push(imageRule(entry, images ?? [], scope));
    else rules.push(fileRule(entry, scope));
  }
  return { rules, imageRules };
}

function emptyRuleProblems(entry: RuleEntry, scope: Scope): void {
  const { name, images, manifest, require: requirements = [] } = entry;
  const rule = `the rule \`${name.value}\``;
  const inFile = 'line' in entry.place;
  const files = FILES.filter((key) => entry[key] !== undefined);
  if (images && files.length > 0) {
    const mixed = quoted(files);
    scope.fail(entry.place, `${rule} has \`images\` beside ${mixed}`, 'Make them two rules.');
  }
  if (requirements.length === 0 && !manifest) {
    const fix = inFile
      ? 'Say what is required with `require`.'
      : 'Say who must sign (`identity` with `issuer`, `repo`, or `key`), or give `checksums`. `signature-gate inspect FILE` shows who signed a file.';
    scope.fail(entry.place, `no requirement is given${inFile ? ` by ${rule}` : ''}`, fix);
    return;
  }
  const listed = requirements.some(({ kind }) => kind === 'checksum' || kind === 'manifest');
  if (!images && !entry.deployed && files.length === 0 && !listed) {
    scope.fail(entry.place, `${rule} checks nothing`, 'Name `artifacts`, `digests`, `images` or a `manifest`.');
  }
}

function fileRule(entry: RuleEntry, scope: Scope): Rule {
  for (const key of FOR_IMAGES.filter((one) => entry[one] !== undefined)) {
    scope.fail(placeOf(entry, key), `\`${key}\` is for images, and this rule has none`, 'Remove it.');
  }
  const artifacts = (entry.artifacts ?? []).flatMap((text) => scope.glob(text) ?? []);
  if (artifacts.length > 0 && artifacts.every((pattern) => pattern.startsWith('!'))) {
    const fix = 'Name the files to check. A line with `!` only excludes from them.';
    scope.fail(placeOf(entry, 'artifacts'), '`artifacts` has only exclusions', fix);
  }
  const manifest = said(entry.manifest, (given) => manifestRequirement(given, scope));
  const requirements = (entry.require ?? []).flatMap((one) => requirement(one, scope) ?? []);
  const attested = said(entry.package, (given) => packageOf(given, entry, scope));
  const all = [manifest, ...requirements].filter((one) => one !== undefined);
  const require = attested ? requirePackage(all, attested.package) : all;
  const sources = sourcesOf(entry, 'files', scope);
  if (EVIDENCE.some((key) => entry[key])) evidenceProblems(entry, sources.local, require, scope);
  if (!FILES.some((key) => entry[key])) templateProblems(entry, require, scope);
  const digests = said(entry.digests, (texts) => givenDigests(texts, scope)) ?? [];
  if (digests.some(({ id }) => id)) idProblems(entry, scope);
  return {
    name: scope.literal(entry.name) ?? entry.name.value,
    artifacts,
    digests,
    bundles: scope.templates(entry.bundle),
    signatures: scope.templates(entry.signature),
    certificates: scope.templates(entry.certificate),
    ...sources,
    ...(attested && { package: attested }),
    require,
    same: said(entry.same, (names) => sameClaims(names, scope)) ?? [],
    ...statedFacts(entry, scope, statedVersionProblem),
  };
}

function givenDigests(texts: readonly Placed<string>[], scope: Scope): readonly GivenDigest[] {
  const digests = texts.flatMap(({ value, place }) => {
    const read = readDigestLine(value, scope.variables);
    if ('value' in read) return [read.value];
    scope.fail(place, read.problem.message, read.problem.fix);
    return [];
  });
  const name = conflictingName(digests);
  const [first] = texts;
  if (name !== undefined && first) {
    const fix = 'Give each artifact its own name, and all digests of one artifact in one entry.';
    scope.fail(first.place, `\`${name}\` is given with different digests`, fix);
  }
  return digests;
}

/** An id proves no bytes: only an attestation says what it is worth, so that nothing else may be asked of it. */
function idProblems({ require = [], manifest, package: ofIndex, place }: RuleEntry, scope: Scope): void {
  const other = require.find(({ kind }) => kind !== 'attestation' && kind !== 'vsa') ?? manifest ?? ofIndex;
  if (!other) return;
  const message = 'an artifact that only its `gce_image_id` names can have attestations, and nothing else';
  const fix =
    'Require `attestation` or `vsa` (as an input, `predicate-type`), and check other artifacts by themselves.';
  scope.fail('place' in other ? other.place : place, message, fix);
}

/** A template leads from artifacts to lists; in a rule that names no artifacts, lists cannot be found by it. */
function templateProblems(entry: RuleEntry, require: readonly Requirement[], scope: Scope): void {
  const template = require.flatMap((one) => (one.kind === 'checksum' ? (one.sidecars ?? []) : []))[0];
  if (template === undefined || require.some(({ kind }) => kind === 'manifest')) return;
  const fix = 'Name `artifacts` or `digests`, or give the lists as a glob: `*.sha256`.';
  scope.fail(entry.place, `\`${template.source}\` leads from an artifact to its list, and no artifact is named`, fix);
}

/** Requires of evidence of the artifact itself. */
const SIGNED: readonly RequirementEntry['kind'][] = ['signature', 'attestation', 'vsa', 'sbom'];
const EVIDENCE = ['bundle', 'signature', 'certificate'] as const;

/** Evidence of an artifact that no requirement looks at would only seem to be checked. */
function evidenceProblems(entry: RuleEntry, local: boolean, require: readonly Requirement[], scope: Scope): void {
  const requirements = entry.require ?? [];
  const signed = requirements.some(({ kind }) => SIGNED.includes(kind));
  for (const key of EVIDENCE) {
    const place = asList(entry[key])[0]?.place;
    if (!place) continue;
    if (!signed) {
      const fix = 'Add a `signature` to `require`; a list or a manifest has a `bundle` of its own. Or remove it.';
      scope.fail(place, `\`${key}\` has no effect: no signature of the artifacts is required`, fix);
    } else if (!local) {
      const message = `\`${key}\` names evidence on disk, and \`attestation-source\` does not name \`local\``;
      scope.fail(place, message, 'Add `local` to `attestation-source`, or remove it.');
    }
  }
  certificateProblems(entry, scope);
  const signers = require.flatMap((one) => (one.kind === 'signature' && !one.byRegistry ? one.by.of : []));
  const place = asList(entry.certificate)[0]?.place;
  if (place && signers.length > 0 && signers.every(({ kind }) => kind !== 'identity')) {
    const message = '`certificate` is evidence by an identity, and only the holders of keys may sign';
    scope.fail(place, message, 'Use either `key` or an identity, not both.');
  }
}
