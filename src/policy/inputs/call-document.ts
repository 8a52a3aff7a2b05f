/**
 * A call with plain inputs, said as a policy document: who may sign, what is checked, and what is demanded of it. A policy file that says
 * the same is the same tree, apart from the places; what is wrong with it is found where both are compiled.
 */
import { createHash } from 'node:crypto';
import type { ConfigProblem } from '../../core/errors.js';
import { statedPolicy, type StatedPolicy } from '../document/document.js';
import { entry, listOf, mapOf, scalar } from '../document/make-tree.js';
import type { InputSpot, MapEntry, MapTree, Spot, Tree } from '../document/tree.js';
import { callSigners, type CallSigners } from './call-signers.js';
import { isGiven, partsOf, type Parts } from './parts.js';
import type { GivenInputs } from './read-inputs.js';
import { asksForRelease, effectProblems, hasSigner, isAudit } from './without-effect.js';

/** What the inputs say together, as far as it decides what is demanded. */
interface Call {
  readonly given: GivenInputs;
  readonly parts: Parts;
  readonly signers: CallSigners;
  /** `predicate-type` only widens what is accepted, and a plain signature will do as well. */
  readonly eitherForm: boolean;
  /** A signed list vouches for what it lists. */
  readonly signedLists: boolean;
  /** A manifest says what the artifacts are: it vouches for them. */
  readonly manifestAlone: boolean;
  /** Only a provenance can meet what is demanded of builder or run. */
  readonly provenance: boolean;
}

const SUBJECTS = ['artifacts', 'digests', 'images', 'checksums', 'manifest', 'git-tag'] as const;
const WHOLE: InputSpot = { input: 'artifacts' };

/** What a call says. */
export function statedByInputs(
  given: GivenInputs,
  { eitherForm = false }: { readonly eitherForm?: boolean } = {},
): StatedPolicy {
  const { tree, problems } = callTree(given, eitherForm);
  const before = problems.map(({ where, message, fix }) => ({ spot: { input: where }, message, fix }));
  const stated = statedPolicy({ source: 'inputs', digest: inputsDigest(given) }, tree, before);
  return { ...stated, subject: stated.subject || SUBJECTS.some((name) => isGiven(given, name)) };
}

/** The tree of a call. Problems are those of inputs that no document could hold. */
export function callTree(
  given: GivenInputs,
  eitherForm: boolean,
): { readonly tree: MapTree; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [...effectProblems(given)];
  const parts = partsOf(given, new Set(problems.map(({ where }) => where)), problems);
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
  problems.push(...doubtfulDemands(call));
  const rules = [fileRule(call), imageRule(call, problems)].filter((rule) => rule !== undefined);
  const tree = mapOf(
    [
      entry('version', scalar(1n, WHOLE)),
      signers.entries.length > 0 ? entry('signers', mapOf(signers.entries, WHOLE)) : undefined,
      ...parts.of('policy'),
      rules.length > 0 ? entry('rules', listOf(rules, WHOLE)) : undefined,
      tagOf(call),
      revocationsOf(call),
    ],
    WHOLE,
  );
  return { tree, problems };
}

/** `require: signature` beside a demand for an attestation: one could be met by the other without anybody having meant that. */
function doubtfulDemands(call: Call): readonly ConfigProblem[] {
  const { parts, provenance } = call;
  if (!floored(call, 'signature')) return [];
  const problems: ConfigProblem[] = [];
  if (parts.get('signature', 'predicate-type') && !floored(call, 'attestation')) {
    const message = 'demands an attestation, and `require` names `signature` alone';
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

/** Stable for the same inputs, in whatever order they are given. The token is a secret, and demands nothing. */
function inputsDigest(given: GivenInputs): string {
  const text = JSON.stringify({ ...given, 'github-token': undefined }, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const entries: [string, unknown][] =
      inner instanceof Map ? [...(inner as Map<string, unknown>)] : Object.entries(inner);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** `by` or `signed-by`: any of those who may sign artifacts. */
function by(key: string, { signers }: Call, spot: Spot = WHOLE): MapEntry | undefined {
  return signers.artifacts.length > 0 ? entry(key, listOf(signers.artifacts, spot)) : undefined;
}

/** What is said of a signature beside who made it. */
function details({ parts }: Call, ...keys: readonly string[]): readonly MapEntry[] {
  return parts.of('signature').filter(({ key }) => keys.includes(key));
}

function fileRule(call: Call): Tree | undefined {
  const { given, parts, signedLists, manifestAlone } = call;
  const list = parts.get('list', 'lists');
  const manifest = parts.get('manifest', 'files');
  const [first] = [...parts.of('rule'), list, manifest].filter((one) => one !== undefined);
  if (!first || isAudit(given)) return undefined;
  const require = [ownDemand(call), checksumDemand(call, list), manifestDemand(call, manifest)];
  const demands = require.filter((one) => one !== undefined);
  const spot = first.value.spot;
  return mapOf(
    [
      entry('name', scalar('inputs', spot)),
      ...parts.of('rule'),
      // Where a document vouches, the inputs say where its own evidence is.
      ...(signedLists || manifestAlone ? [] : parts.of('evidence')),
      ...sources(call, 'oci'),
      packageOf(parts),
      demands.length > 0 ? entry('require', listOf(demands, spot)) : undefined,
    ],
    spot,
  );
}

/** True where `require` names the check. */
function floored({ given }: Call, check: string): boolean {
  return given.require?.includes(check) ?? false;
}

/** What is demanded of each artifact itself: a document that vouches for it stands for a signature, and not for an attestation. */
function ownDemand(call: Call): Tree | undefined {
  const { given, signers, signedLists, manifestAlone, eitherForm } = call;
  if (asksForRelease(given)) return releaseDemand(call);
  const attestation = isTyped(call) || floored(call, 'attestation');
  const vouched = signedLists || (manifestAlone && !floored(call, 'signature'));
  const named = by('by', call);
  if (!named || (!attestation && vouched)) return undefined;
  const spot = signers.artifacts[0]?.spot ?? WHOLE;
  if (!attestation) {
    const type = eitherForm ? ['predicate-type'] : [];
    return demand('signature', [named, ...details(call, 'require-timestamp', ...type)], spot);
  }
  // `require: attestation` asks for more than a type: there a statement that is a mere signature does not count.
  const widened = floored(call, 'attestation') ? undefined : entry('sign-statement', scalar(true, spot));
  return demand('attestation', [named, ...details(call, 'predicate-type', 'require-timestamp'), widened], spot);
}

/** True where a type of attestation is demanded, or what only provenance says. A document vouches by its own provenance. */
function isTyped({ parts, signedLists, manifestAlone, eitherForm, provenance }: Call): boolean {
  const named = parts.get('signature', 'predicate-type') !== undefined && !eitherForm;
  return named || (provenance && !signedLists && !manifestAlone);
}

function demand(kind: string, entries: readonly (MapEntry | undefined)[], spot: Spot): Tree {
  return mapOf([entry(kind, mapOf(entries, spot))], spot);
}

function releaseDemand(call: Call): Tree {
  const type = call.parts.get('signature', 'predicate-type');
  const log = call.parts.get('signer', 'transparency-log');
  const entries = [...details(call, 'predicate-type', 'require-timestamp'), log];
  return demand('release-attestation', entries, type?.value.spot ?? WHOLE);
}

function checksumDemand(call: Call, lists: MapEntry | undefined): Tree | undefined {
  if (!lists) return undefined;
  const { parts, signedLists } = call;
  const signed = parts.get('list', 'signed')?.value.spot;
  return demand(
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
    lists.value.spot,
  );
}

function manifestDemand(call: Call, files: MapEntry | undefined): Tree | undefined {
  if (!files) return undefined;
  const { parts, manifestAlone } = call;
  const version = parts.get('policy', 'expect-version');
  const age = parts.get('manifest', 'max-age')?.value;
  return demand(
    'manifest',
    [
      ...parts.of('manifest').filter(({ key }) => key !== 'max-age'),
      by('signed-by', call, files.value.spot),
      ...details(call, 'predicate-type', 'require-timestamp'),
      ...(manifestAlone ? parts.of('evidence') : []),
      version && entry('version', version.value),
      // An age that was written out is demanded.
      age && entry('max-age', mapOf([entry('limit', age), entry('then', scalar('fail', age.spot))], age.spot)),
    ],
    files.value.spot,
  );
}

/**
 * Where attestations come from, as far as it is about files or about images.
 *
 * @param foreign the source that is of the others; where both are checked it is not said here
 */
function sources({ given, parts }: Call, foreign: 'local' | 'oci'): readonly (MapEntry | undefined)[] {
  const all = parts.get('source', 'attestation-source')?.value;
  if (asksForRelease(given)) return releaseSources(given.release ?? '', all);
  if (all?.kind !== 'list') return [];
  const both = given.images !== undefined && fileParts(parts);
  const here = both ? all.items.filter((item) => !isWord(item, foreign)) : all.items;
  if (here.length === 0) return [];
  const whose = here.some((item) => isWord(item, 'github'))
    ? (parts.get('signer', 'repo') ?? parts.get('signer', 'owner'))
    : undefined;
  return [
    entry('attestation-source', listOf(here, all.spot)),
    whose && entry('github', mapOf([whose], whose.value.spot)),
  ];
}

const isWord = (tree: Tree, word: string): boolean => tree.kind === 'scalar' && tree.value === word;

/** GitHub keeps its attestation with the repository of the release. */
function releaseSources(release: string, named: Tree | undefined): readonly MapEntry[] {
  const spot: InputSpot = { input: 'release' };
  const [repository = ''] = release.split('@');
  return [
    entry('attestation-source', named ?? listOf([scalar('github', spot)], spot)),
    entry('github', mapOf([entry('repo', scalar(repository, spot))], spot)),
  ];
}

function imageRule(call: Call, problems: ConfigProblem[]): Tree | undefined {
  const { given, parts } = call;
  const images = parts.get('images', 'images');
  if (!images && !(isAudit(given) && hasSigner(given))) return undefined;
  const spot: InputSpot = { input: images ? 'images' : 'deployed' };
  const require = imageDemands(call, spot, problems);
  const attested = require.some((one) => one.kind === 'map' && one.entries[0]?.key !== 'signature');
  return mapOf(
    [
      entry('name', scalar('images', spot)),
      images ? undefined : entry('deployed', scalar(true, spot)),
      ...parts.of('images'),
      // What is about files alone is told of where no files are checked.
      ...(fileParts(parts) ? [] : [...parts.of('evidence'), packageOf(parts)]),
      ...(attested || !fileParts(parts) ? sources(call, 'local') : []),
      entry('require', listOf(require, spot)),
    ],
    spot,
  );
}

/** A signature, or an attestation where its type is given or `require` names it; what `require` names comes on top. */
function imageDemands(call: Call, spot: Spot, problems: ConfigProblem[]): readonly Tree[] {
  const { parts, provenance } = call;
  const typed = parts.get('signature', 'predicate-type') !== undefined || provenance;
  const attestation = floored(call, 'attestation') || typed;
  const signature = floored(call, 'signature') || !attestation;
  const annotations = parts.get('annotations', 'annotations');
  if (annotations && !signature) {
    const message = 'are what signatures carry, and only an attestation is demanded';
    const fix = 'Add the line `signature` to `require`, or remove them.';
    problems.push({ where: 'annotations', message, fix });
  }
  const named = by('by', call, spot);
  const time = details(call, 'require-timestamp');
  const floor = parts.get('policy', 'require')?.value.spot ?? spot;
  return [
    signature ? demand('signature', [named, ...time, annotations], spot) : undefined,
    attestation ? demand('attestation', [named, ...details(call, 'predicate-type'), ...time], spot) : undefined,
    floored(call, 'sbom') ? demand('sbom', [named, ...time], floor) : undefined,
  ].filter((one) => one !== undefined);
}

function packageOf(parts: Parts): MapEntry | undefined {
  const attested = parts.of('package');
  return attested[0] && entry('package', mapOf(attested, attested[0].value.spot));
}

function fileParts(parts: Parts): boolean {
  return parts.of('rule').length > 0 || parts.of('list').length > 0 || parts.of('manifest').length > 0;
}

function tagOf(call: Call): MapEntry | undefined {
  const name = call.parts.get('tag', 'name');
  if (!name || isAudit(call.given)) return undefined;
  const entries = [name, by('signed-by', call, name.value.spot), ...details(call, 'require-timestamp')];
  return entry('git-tag', mapOf(entries, name.value.spot));
}

function revocationsOf(call: Call): MapEntry | undefined {
  const { parts, signers } = call;
  const list = parts.get('revocations', 'list');
  if (!list) return undefined;
  const spot = list.value.spot;
  const entries = [list, entry('signed-by', listOf(signers.recalls, spot)), ...details(call, 'require-timestamp')];
  return entry('revocations', mapOf(entries, spot));
}
