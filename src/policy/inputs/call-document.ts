/**
 * A call with plain inputs, said as a policy document: who may sign, what is checked, and what is required of it. A policy file that says
 * the same is the same tree, apart from the places; what is wrong with it is found where both are compiled.
 */
import type { ConfigProblem } from '../../core/errors.js';
import { statedPolicy, type StatedPolicy } from '../document/document.js';
import { entry, listOf, mapOf, scalar } from '../document/make-tree.js';
import type { MapEntry, MapTree, Tree } from '../document/tree.js';
import { by, requirement, details, isRequired, packageOf, sources, WHOLE, type Call, contentOf } from './call.js';
import { imageRule } from './call-images.js';
import { callSigners } from './call-signers.js';
import { isGiven, partsOf, withClaims, type Claims } from './parts.js';
import type { GivenInputs } from './read-inputs.js';
import { inputsDigest } from './shard-inputs.js';
import { asksForRelease, effectProblems } from './without-effect.js';

const SUBJECTS = ['artifacts', 'digests', 'images', 'checksums', 'manifest', 'git-tag'] as const;

/** What a call says that no input does. */
interface Besides {
  readonly eitherForm?: boolean;
  /** Claims that a certificate must have: a policy file alone has a key for them. */
  readonly claims?: Claims;
}

/** What a call says. */
export function statedByInputs(given: GivenInputs, besides: Besides = {}): StatedPolicy {
  const { tree, problems } = callTree(given, besides);
  const before = problems.map(({ where, message, fix }) => ({ place: { input: where }, message, fix }));
  const stated = statedPolicy({ source: 'inputs', digest: inputsDigest(given) }, tree, before);
  return { ...stated, subject: stated.subject || SUBJECTS.some((name) => isGiven(given, name)) };
}

/** The tree of a call. Problems are those of inputs that no document could hold. */
export function callTree(
  given: GivenInputs,
  { eitherForm = false, claims = new Map() }: Besides = {},
): { readonly tree: MapTree; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [...effectProblems(given)];
  const parts = withClaims(partsOf(given, new Set(problems.map(({ where }) => where)), problems), claims);
  const signers = callSigners(parts);
  const call: Call = {
    given,
    parts,
    signers,
    eitherForm,
    signedLists: parts.get('list', 'signed') !== undefined,
    manifestAlone: parts.get('manifest', 'files') !== undefined && parts.of('rule').length === 0,
    provenance: parts.of('provenance').length > 0,
  };
  if (isRequired(call, 'signature')) problems.push(...doubtfulRequirements(call));
  const audit = given.mode === 'audit';
  const files = audit ? undefined : fileRule(call);
  const images = audit || given.images ? imageRule(call, problems) : undefined;
  const rules = [files, images].filter((rule) => rule !== undefined);
  const tag = audit ? undefined : parts.get('tag', 'name');
  const revocations = parts.get('revocations', 'list');
  const tree = mapOf(
    [
      entry('version', scalar(1n, WHOLE)),
      signers.entries.length > 0 ? entry('signers', mapOf(signers.entries, WHOLE)) : undefined,
      ...parts.of('policy'),
      rules.length > 0 ? entry('rules', listOf(rules, WHOLE)) : undefined,
      tag && tagOf(tag, call),
      revocations && revocationsOf(revocations, call),
    ],
    WHOLE,
  );
  return { tree, problems };
}

/** `require: signature` beside a requirement for an attestation: one could be met by the other without anybody having meant that. */
function doubtfulRequirements(call: Call): readonly ConfigProblem[] {
  const { parts, provenance } = call;
  const problems: ConfigProblem[] = [];
  if (parts.get('signature', 'predicate-type') && !isRequired(call, 'attestation')) {
    const message = 'requires an attestation, but `require` has only `signature`';
    const fix = 'Write `attestation` under `require`, or remove `predicate-type`.';
    problems.push({ where: 'predicate-type', message, fix });
  }
  if (provenance) {
    const key = parts.of('provenance')[0]?.key ?? 'builder-id';
    const message = `\`signature\` is not provenance, and \`${key}\` is about what a provenance says`;
    problems.push({ where: 'require', message, fix: `Remove it, or remove \`${key}\`.` });
  }
  return problems;
}

function fileRule(call: Call): Tree | undefined {
  const { given, parts, signedLists, manifestAlone } = call;
  const list = parts.get('list', 'lists');
  const manifest = parts.get('manifest', 'files');
  const [first] = [...parts.of('rule'), list, manifest].filter((one) => one !== undefined);
  if (!first) return undefined;
  const place = first.value.place;
  const require = [
    ownRequirement(call),
    isRequired(call, 'sbom') ? sbomRequirement(call, place) : undefined,
    list && checksumRequirement(call, list),
    manifest && manifestRequirement(call, manifest),
  ];
  const requirements = require.filter((one) => one !== undefined);
  return mapOf(
    [
      entry('name', scalar('inputs', place)),
      ...parts.of('rule'),
      // Where a document vouches, the inputs say where its own evidence is.
      ...(signedLists || manifestAlone ? [] : parts.of('evidence')),
      ...(given.release === undefined && !given['attestation-source'] ? [] : sources(call, 'oci')),
      parts.of('package')[0] && packageOf(parts),
      requirements.length > 0 ? entry('require', listOf(requirements, place)) : undefined,
    ],
    place,
  );
}

/** What is required of each artifact itself: a document that vouches for it stands for a signature, and not for an attestation. */
function ownRequirement(call: Call): Tree | undefined {
  const { given, signers, signedLists, manifestAlone, eitherForm } = call;
  if (asksForRelease(given)) return releaseRequirement(call);
  const attestation = isTyped(call) || isRequired(call, 'attestation');
  const vouched = signedLists || manifestVouches(call) || (manifestAlone && !isRequired(call, 'signature'));
  const named = by('by', call);
  if (!named || (!attestation && vouched)) return undefined;
  const place = signers.artifacts[0]?.place ?? WHOLE;
  if (!attestation) {
    const type = eitherForm ? ['predicate-type'] : [];
    return requirement('signature', [named, ...details(call, 'require-timestamp', ...type)], place);
  }
  // `require: attestation` asks for more than a type: there a statement that is a mere signature does not count.
  const widened = isRequired(call, 'attestation') ? undefined : entry('sign-statement', scalar(true, place));
  const said = [...details(call, 'predicate-type', 'require-timestamp'), contentOf(call)];
  return requirement('attestation', [named, ...said, widened], place);
}

/** `require: sbom` means of files that they are SBOMs. */
function sbomRequirement(call: Call, place: Tree['place']): Tree | undefined {
  const named = by('by', call);
  return named && requirement('sbom', [named, ...details(call, 'require-timestamp')], place);
}

/**
 * Beside `artifacts` a manifest is one requirement more, unless `require` names it and no signature: then each artifact must be recorded in it, and
 * needs no signature of its own.
 */
function manifestVouches(call: Call): boolean {
  const { parts } = call;
  if (!parts.get('manifest', 'files') || !isRequired(call, 'manifest') || isRequired(call, 'signature')) return false;
  return parts.of('evidence').length === 0;
}

/** True where a type of attestation is required, or what only provenance says. A document vouches by its own provenance. */
function isTyped({ parts, signedLists, manifestAlone, eitherForm, provenance }: Call): boolean {
  const typed = parts.get('signature', 'predicate-type') !== undefined && !eitherForm;
  const named = typed || parts.get('signature', 'predicate') !== undefined;
  return named || (provenance && !signedLists && !manifestAlone);
}

function releaseRequirement(call: Call): Tree {
  const type = call.parts.get('signature', 'predicate-type');
  const log = call.parts.get('signer', 'transparency-log');
  const entries = [...details(call, 'predicate-type', 'require-timestamp'), log];
  return requirement('release-attestation', entries, type?.value.place ?? WHOLE);
}

function checksumRequirement(call: Call, lists: MapEntry): Tree {
  const { parts, signedLists } = call;
  const signed = parts.get('list', 'signed')?.value.place;
  return requirement(
    'checksum',
    [
      lists,
      parts.get('list', 'names'),
      parts.get('list', 'complete'),
      ...(signedLists
        ? [
            by('signed-by', call, signed),
            ...details(call, 'predicate-type', 'require-timestamp'),
            ...parts.of('evidence'),
          ]
        : []),
    ],
    lists.value.place,
  );
}

function manifestRequirement(call: Call, files: MapEntry): Tree {
  const { parts, manifestAlone } = call;
  const version = parts.get('policy', 'expect-version');
  const age = parts.get('manifest', 'max-age')?.value;
  return requirement(
    'manifest',
    [
      ...parts.of('manifest').filter(({ key }) => key !== 'max-age'),
      by('signed-by', call, files.value.place),
      ...details(call, 'predicate-type', 'require-timestamp'),
      ...(manifestAlone ? parts.of('evidence') : []),
      version && entry('version', version.value),
      // An age that was written out is required.
      age && entry('max-age', mapOf([entry('limit', age), entry('then', scalar('fail', age.place))], age.place)),
    ],
    files.value.place,
  );
}

function tagOf(name: MapEntry, call: Call): MapEntry {
  const entries = [name, by('signed-by', call, name.value.place), ...details(call, 'require-timestamp')];
  return entry('git-tag', mapOf(entries, name.value.place));
}

function revocationsOf(list: MapEntry, call: Call): MapEntry {
  const { parts, signers } = call;
  const place = list.value.place;
  const entries = [
    ...parts.of('revocations'),
    entry('signed-by', listOf(signers.recalls, place)),
    ...details(call, 'require-timestamp'),
  ];
  return entry('revocations', mapOf(entries, place));
}
