/**
 * What a revocation list says about an artifact.
 *
 * An entry with several marks means what matches all of them. Where there is doubt it is recalled: a mark that cannot be
 * compared saves nothing, and names that are the same to people (`v1.2.3` and `1.2.3`, the owner's case) are the same here.
 */
import type { Revocation } from '../../evidence/documents/revocations.js';
import type { OpenPgpNames } from '../../formats/openpgp/openpgp-material.js';
import { versionProblem } from '../../formats/version-text.js';
import type {
  CheckResult,
  DocumentFacts,
  NotCompared,
  Recall,
  Refusal,
  RevocationProof,
  SignatureProof,
} from '../../core/model.js';
import { manifestWording } from '../../core/reasons/manifest-wording.js';
import {
  findRevocations,
  markKey,
  markOf,
  MARKS,
  marksOf,
  notCompared,
  RECALLING,
  type KnownMarks,
  type Mark,
} from './revocation-index.js';
import { signingTime } from './revocation-order.js';
import { mint } from '../mint.js';
import type { KnownRevocations } from './known-revocations.js';
import { withoutTrailing } from '../../formats/without-trailing.js';

/** What is known of an artifact. */
export interface RecallFacts {
  /** As the report shows it. */
  readonly name: string;
  readonly version?: string;
  /** Empty where it is not known: entries of any variant then mean the artifact. */
  readonly variants?: readonly string[];
  /** As `variants`. */
  readonly archs?: readonly string[];
  /** Digests of the artifact, of the image and its platforms, in hex. */
  readonly digests: readonly { readonly algorithm: string; readonly hex: string }[];
  /** Everything that vouched for the artifact: its own signatures and those of its list or manifest. */
  readonly proofs: readonly SignatureProof[];
  /** Who vouched for keys that signed. They can be recalled, but tell nothing of the artifact itself. */
  readonly vouchers?: readonly SignatureProof[];
  /** Lists, manifests and key files that the artifact was verified through. The same goes for them. */
  readonly documents?: readonly DocumentFacts[];
  /** Of the certificates of the policy: a recall of one means its key in every form. */
  readonly openPgpNames: OpenPgpNames;
  /** The artifact is a manifest that binds others. */
  readonly isManifest?: boolean;
  /** The tool that imports the manifest, where the policy says one. */
  readonly importedBy?: string;
}

const TAG_REF = /^refs\/tags\//i;
const REF_CLAIMS = ['source-repository-ref', 'github-workflow-ref'] as const;
const COMMIT_CLAIMS = ['source-repository-digest', 'github-workflow-sha', 'build-signer-digest'] as const;

/** Everything that is known of an artifact, in the spellings of an entry. */
function knownMarks({ version, variants = [], archs = [], digests, proofs, openPgpNames }: RecallFacts): KnownMarks {
  const ofProofs = proofs.map((proof) => recallMarks(proof, openPgpNames));
  const all = (mark: Mark, own: readonly string[] = []) => [
    ...new Set([...own, ...ofProofs.flatMap((one) => one[mark])].map((value) => markKey(mark, value))),
  ];
  const sha256 = digests.filter(({ algorithm }) => algorithm === 'sha256').map(({ hex }) => `sha256:${hex}`);
  return {
    version: all('version', isStated(version) ? versionForms(version) : []),
    digest: all('digest', sha256),
    commit: all('commit'),
    identity: all('identity'),
    runId: all('runId'),
    variant: all('variant', variants),
    arch: all('arch', archs),
  };
}

/**
 * The same, with the identity, run and commit of who vouched for its keys, and the digests of documents that it was verified through;
 * the version that those were at is another thing.
 */
function withVouchers(marks: KnownMarks, { vouchers = [], documents = [], openPgpNames }: RecallFacts): KnownMarks {
  const more = (mark: Mark): readonly string[] => [
    ...new Set([
      ...marks[mark],
      ...vouchers.flatMap((one) => recallMarks(one, openPgpNames)[mark].map((value) => markKey(mark, value))),
    ]),
  ];
  const digest = [...marks.digest, ...documents.map(({ sha256 }) => markKey('digest', `sha256:${sha256}`))];
  return { ...marks, digest, commit: more('commit'), identity: more('identity'), runId: more('runId') };
}

/**
 * What a list is asked with. A mark that only others than the artifact have can recall it, but cannot tell it from what an entry means:
 * it is asked about with and without each of those.
 */
function askings(all: KnownMarks, own: ReadonlySet<Mark>): readonly KnownMarks[] {
  const foreign = RECALLING.filter((mark) => !own.has(mark) && all[mark].length > 0);
  return foreign.reduce<readonly KnownMarks[]>(
    (asked, mark) => [...asked, ...asked.map((one) => ({ ...one, [mark]: [] }))],
    [all],
  );
}

/** What is no version, such as a range, equals none of a list: it is as good as unknown. */
function isStated(version: string | undefined): version is string {
  return version !== undefined && versionProblem(version.trim()) === undefined;
}

/** A version, and the version that it is a build of (SemVer 2.0.0, section 10): who recalls that recalls all its builds. */
function versionForms(version: string): readonly string[] {
  const build = version.indexOf('+');
  return build > 0 ? [version, version.slice(0, build)] : [version];
}

function recallMarks(
  { identity, claims = {}, keyFingerprints = [], openpgp }: SignatureProof,
  names: OpenPgpNames,
): KnownMarks {
  const defined = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined);
  const claim = (name: string) => (Object.hasOwn(claims, name) ? claims[name] : undefined);
  const run = claim('run-invocation-uri');
  return {
    // What was built from a recalled tag is recalled, whatever version the policy takes it for.
    version: defined(REF_CLAIMS.map(claim))
      .filter((ref) => TAG_REF.test(ref))
      .flatMap(versionForms),
    digest: [],
    commit: defined(COMMIT_CLAIMS.map(claim)),
    identity: [
      ...defined([identity, ...keyFingerprints, openpgp?.fingerprint, openpgp?.signingKey]),
      ...keyFingerprints.flatMap((one) => [...(names.get(one) ?? [])]),
    ],
    runId: run === undefined ? [] : runForms(run),
    variant: [],
    arch: [],
  };
}

/** A run by its whole address, by the address without the attempt, and by its number alone. */
function runForms(uri: string): readonly string[] {
  const whole = withoutTrailing(uri, '/');
  const run = whole.replace(/\/attempts\/[0-9]+$/, '');
  const number = /\/([0-9]+)$/.exec(run)?.[1];
  return [whole, run, ...(number === undefined ? [] : [number])];
}

/** Checks one artifact against a list. That nothing can be compared is never a pass. */
export function checkRecalls(known: KnownRevocations, facts: RecallFacts): CheckResult<RevocationProof> {
  const check = 'revocation';
  const marks = knownMarks(facts);
  const compared = new Set(MARKS.filter((mark) => marks[mark].length > 0));
  const ofList = (given: KnownMarks) => findRevocations(known.index, given, MAX_RECALLS_SHOWN);
  // The tag of a certificate can recall, but it cannot say that a version is another one: a policy or manifest must.
  if (!isStated(facts.version)) compared.delete('version');
  const all = withVouchers(marks, facts);
  const found = new Set(askings(all, compared).flatMap(ofList));
  const [recall, ...others] = [...found].slice(0, MAX_RECALLS_SHOWN).map((entry) => revoked(entry, known, facts, all));
  if (recall) return { check, status: 'fail', refusal: recall, others };
  const beyond = notCompared(known.index, compared);
  const unknown = cannotCompare(known, facts, beyond);
  if (unknown) return { check, status: 'error', refusal: unknown, others: [] };
  const { source, serial, signedBy, fetchedAt } = known;
  const issuedAt = signingTime(signedBy) ?? known.issuedAt;
  const proof: RevocationProof = {
    kind: 'revocation',
    file: source,
    fetchedAt,
    ...(serial !== undefined && { serial }),
    ...(issuedAt && { issuedAt }),
    ...(signedBy && { signedBy }),
    ...(beyond.entries > 0 && { notCompared: beyond }),
  };
  return { check, status: 'pass', proof: mint(proof), others: [] };
}

/** Entries that are told of one artifact; one is enough to refuse it. */
const MAX_RECALLS_SHOWN = 8;

function revoked(entry: Revocation, { source }: KnownRevocations, facts: RecallFacts, known: KnownMarks): Refusal {
  const { reason, revokedAt, fixedIn, url, pointer } = entry;
  const marks = marksOf(entry).map((mark) => {
    const value = `${SHOWN_MARK[mark]}${markOf(entry, mark) ?? ''}${mark === 'digest' ? throughWhich(entry, facts) : ''}`;
    return known[mark].length > 0 ? value : `${value} (not known of this artifact)`;
  });
  const since = revokedAt === undefined ? '' : ` at ${revokedAt}`;
  const why = reason === undefined ? '' : `: ${reason}`;
  const whose = facts.version === undefined ? '' : ` ${facts.version}`;
  const what = facts.isManifest
    ? `${manifestWording(facts.importedBy).revoked} (${facts.name}${whose && `, version${whose}`}${since && `, revoked${since}`})`
    : `${facts.name} was revoked${since}`;
  return {
    code: 'REVOKED',
    message: `${what}${why}`,
    expected: `nothing about ${facts.name} in the revocation list ${source}`,
    actual: `${pointer}: ${marks.join(', ')}`,
    hint: `${fixedIn === undefined ? 'Do not use it. Use a version that is not on the list.' : `Use ${fixedIn}.`}${url === undefined ? '' : ` See ${url}.`}`,
    at: { file: source },
    recall: recallIn(entry, known),
  };
}

/** The document that an entry names by its digest, where it is none of the artifact's own. */
function throughWhich({ sha256 }: Revocation, { documents = [], digests }: RecallFacts): string {
  const isMeant = (hex: string) => sha256 !== undefined && markKey('digest', hex) === markKey('digest', sha256);
  const document = documents.find((one) => isMeant(one.sha256));
  return document === undefined || digests.some(({ hex }) => isMeant(hex))
    ? ''
    : ` (${document.file}, through which it was verified)`;
}

/** How a mark is called before its value. */
const SHOWN_MARK: Readonly<Record<Mark, string>> = {
  version: 'version ',
  digest: '',
  commit: 'commit ',
  identity: 'identity ',
  runId: 'run ',
  variant: 'variant ',
  arch: 'arch ',
};

/** The entry for machines, by the first of its marks that was compared. */
function recallIn(entry: Revocation, known: KnownMarks): Recall {
  const { reason = '', revokedAt, fixedIn, url } = entry;
  const marks = RECALLING.filter((mark) => markOf(entry, mark) !== undefined);
  const by = marks.find((mark) => known[mark].length > 0) ?? marks[0] ?? 'version';
  const more = {
    ...(revokedAt !== undefined && { revokedAt }),
    ...(fixedIn !== undefined && { fixedIn }),
    ...(url !== undefined && { url }),
  };
  return { by, value: markOf(entry, by) ?? '', reason, ...more };
}

/** Versions and digests can be made known, so that an entry by them alone that cannot be compared may be about the artifact. */
function cannotCompare(
  { source }: KnownRevocations,
  { name, version, digests }: RecallFacts,
  { entries, lacks }: NotCompared,
): Refusal | undefined {
  const given = version?.trim() ?? '';
  const told = (what: string, of: Pick<Refusal, 'expected' | 'actual' | 'hint'>): Refusal => ({
    code: 'VERSION_UNKNOWN',
    message: `It is unknown whether ${name} was revoked: the revocation list names ${what}, and that of ${name} is not known (${entriesInWords(entries)} could not be compared)`,
    ...of,
    at: { file: source },
  });
  if (lacks.includes('version')) {
    return told('versions', {
      expected: 'the version of the artifact',
      actual: given === '' ? 'none is known' : `${given}, which is ${versionProblem(given) ?? ''}`,
      hint: 'Say which version it is, with `expect-version` or with `version` in the rule.',
    });
  }
  if (!lacks.includes('digest')) return undefined;
  return told('SHA-256 digests', {
    expected: 'the SHA-256 digest of the artifact',
    actual: digests.map(({ algorithm }) => algorithm).join(', ') || 'no digest is known',
    hint: 'Give the file itself, or its SHA-256 digest.',
  });
}

function entriesInWords(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
