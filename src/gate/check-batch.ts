/** A batch of artifacts: evidence is read, files are hashed once with all that it needs, every requirement is decided. */
import { nearEvidence } from '../evidence/near-evidence.js';
import type { Artifact } from '../evidence/evidence.js';
import type { Hold } from '../evidence/budget.js';
import { locateEvidence, type Located } from '../evidence/locate.js';
import { ownEvidence } from '../evidence/own-evidence.js';
import { fileHold, ofItself, type EvidenceParts, type PartsReader } from '../evidence/read-evidence.js';
import { MAX_BYTES_IN_MEMORY, MAX_SIGNED_DOCUMENT_BYTES } from '../core/limits.js';
import type { ArtifactReport, CheckResult, Digests, Refusal, LocalSubject as Subject } from '../core/model.js';
import type { Rule, SignatureRequirement } from '../model/policy.js';
import type { Result } from '../core/result.js';
import { bytesOf, type HashProgress, type HashResult } from '../subjects/digest.js';
import type { HashAll } from '../subjects/hash-memory.js';
import { isNuGetPackage } from '../subjects/nuget-name.js';
import type { RebuiltPackage } from '../subjects/rebuilt-package.js';
import { reportArtifact } from '../verify/verdict.js';
import type { OpenPgpContext } from '../verify/openpgp/openpgp.js';
import type { Evidence } from '../verify/requirement.js';
import { neededReading, type Reading } from './needed-hashes.js';
import { judgeEvidence, sourceOf, withoutBytes } from './evidence/openpgp.js';
import { foresee, hasForeseeable } from './evidence/foreseen-evidence.js';
import { namedEvidence, type NamedEvidence } from './evidence/named-evidence.js';
import { signatureCheck } from './evidence/signature-check.js';
import type { EarlierPackage } from './evidence/without-signature-entry.js';
import { remoteEvidence, type RemoteContext } from './evidence/remote-evidence.js';
import type { RemoteEvidence } from './evidence/found-remotely.js';
import { acceptedKeys, type PreparedRequirement, type Surroundings } from './prepared-requirement.js';
import { refused } from './refused.js';

export interface BatchContext extends Surroundings, OpenPgpContext, RemoteContext {
  readonly rule: Rule;
  readonly prepared: readonly PreparedRequirement[];
  readonly readEvidence: PartsReader;
  /** Hashes files; it may know them from another rule. */
  readonly hash: HashAll;
  readonly onProgress: (progress: HashProgress) => void;
}

/** Files up to this size keep their bytes: verifying a signature over them is then faster than over the digest. */
const SMALL_FILE = 1024 * 1024;

/** A subject with what may prove it. */
interface HeldSubject {
  readonly subject: Subject;
  readonly evidence: EvidenceParts;
  /** Where evidence was looked for in vain. */
  readonly missing: readonly string[];
  /** As `Located` has it. */
  readonly folders?: Located['folders'] | undefined;
  readonly near?: () => string | undefined;
  readonly reading: Reading;
}

/** A subject with what was found elsewhere too. */
interface FoundSubject extends HeldSubject {
  readonly remote: RemoteEvidence | undefined;
  /** Of a package to which its index added a signature. */
  readonly earlier: EarlierPackage | undefined;
}

/** Checks the subjects of a batch; one report for each, in their order. */
export async function checkBatch(
  subjects: readonly Subject[],
  context: BatchContext,
): Promise<readonly ArtifactReport[]> {
  const { rule, prepared } = context;
  const hold = fileHold(context.scope);
  const held = subjects.map((subject) => holdEvidence(subject, hold, context));
  const hashed = await hashAll(held, context);
  const rebuilt = held.some(({ subject }) => isNuGetPackage(subject.name))
    ? await rebuildAll(held, hashed, context)
    : NONE_REBUILT;
  const server = rule.github ?? rule.package?.index;
  const remote = server === undefined ? [] : await foundElsewhere(held, hashed, rebuilt, context);
  const judged: (Undecided | Unhashed)[] = [];
  for (const [index, one] of held.entries()) {
    const taken = rebuilt.get(one);
    const earlier = taken && { rebuilt: taken, remote: remote[held.length + index] };
    judged.push(await judgeOne({ ...one, remote: remote[index], earlier }, hashed.get(one), context));
  }
  // Together, so that a log is asked for many entries in one request.
  return context.crew.each(judged, {
    isWorth: (one) => 'named' in one && hasForeseeable(one, prepared),
    foresee: (one) => ('named' in one ? foresee(one, context.roots, context.foreseen) : []),
    decide: async (one) => ('report' in one ? one.report : decide(one, context)),
    signal: context.signal,
  });
}

const NONE_REBUILT: ReadonlyMap<HeldSubject, RebuiltPackage> = new Map();

/** Of files as they are, and behind them of packages as they were before, the same servers are asked at once. */
async function foundElsewhere(
  held: readonly HeldSubject[],
  hashed: ReadonlyMap<HeldSubject, HashResult>,
  rebuilt: ReadonlyMap<HeldSubject, RebuiltPackage>,
  context: RemoteContext,
): Promise<readonly (RemoteEvidence | undefined)[]> {
  const asked = ({ subject: { name } }: HeldSubject, digests: Digests | undefined) => digests && { name, digests };
  const known = held.map((one) => asked(one, subjectDigests(one.subject, hashed.get(one))));
  const before = held.map((one) => asked(one, earlierDigests(rebuilt.get(one))));
  return remoteEvidence([...known, ...before], context);
}

/** The digests to ask others about; undefined where there is nothing to ask. */
function earlierDigests(rebuilt: RebuiltPackage | undefined): Digests | undefined {
  return rebuilt && 'digests' in rebuilt ? rebuilt.digests : undefined;
}

/** One after the other: each may read its file once more. What takes packages apart is loaded for packages alone. */
async function rebuildAll(
  held: readonly HeldSubject[],
  hashed: ReadonlyMap<HeldSubject, HashResult>,
  { prepared, signal }: BatchContext,
): Promise<ReadonlyMap<HeldSubject, RebuiltPackage>> {
  const found = new Map<HeldSubject, RebuiltPackage>();
  if (!prepared.some(({ kind }) => kind === 'signature')) return found;
  const { earlierPackage } = await import('./evidence/without-signature-entry.js');
  for (const one of held) {
    const rebuilt = await earlierPackage(one.subject, hashed.get(one), signal);
    if (rebuilt) found.set(one, rebuilt);
  }
  return found;
}

/** Undefined where a file could not be hashed: nobody is asked about it. */
function subjectDigests(subject: Subject, result: HashResult | undefined): Digests | undefined {
  if (subject.kind === 'digest') return subject.digests;
  return result && 'digests' in result ? result.digests : undefined;
}

/** A subject with all that is known of it before its requirements are decided. */
interface Undecided extends FoundSubject {
  readonly artifact: Artifact;
  /** What names the artifact, judged so far as it can be before anything is required of it. */
  readonly judged: readonly Result<Evidence>[];
  readonly named: NamedEvidence;
  readonly size?: number;
}

/** A file that could not be hashed: nothing of it is to be decided. */
interface Unhashed {
  readonly report: ArtifactReport;
}

async function judgeOne(
  one: FoundSubject,
  result: HashResult | undefined,
  context: BatchContext,
): Promise<Undecided | Unhashed> {
  const { subject, evidence } = one;
  if (subject.kind === 'digest') {
    const artifact = { name: subject.name, digests: subject.digests, ...(subject.id && { id: subject.id }) };
    const named = namedEvidence(evidence, artifact);
    return {
      ...one,
      artifact,
      named,
      judged: await judgeEvidence(named.met, artifact, withoutBytes(artifact), context),
    };
  }
  if (!result) throw new Error(`${subject.name} was not hashed`);
  if ('refusal' in result) return { report: reportArtifact(subject, {}, [refused('artifact', result.refusal)]) };
  const artifact = artifactOf(subject.name, result, one.reading);
  const named = namedEvidence(evidence, artifact);
  const judged =
    named.met.length > 0 ? await judgeEvidence(named.met, artifact, sourceOf(subject, artifact), context) : [];
  return { ...one, artifact, named, judged, size: result.size };
}

/** Reads what lies beside the subject, or inside it. */
function holdEvidence(
  subject: Subject,
  hold: Hold,
  { rule, prepared, readEvidence, workspace, folders, signers }: BatchContext,
): HeldSubject {
  if (!prepared.some(({ kind }) => kind === 'signature'))
    return { subject, evidence: [], missing: [], reading: neededReading(subject, [], prepared) };
  // What is not on disk can still have evidence there, under its name or where a template leads.
  const file =
    subject.kind === 'file'
      ? subject
      : ({ kind: 'file', name: subject.name, path: subject.name, captures: [] } as const);
  const {
    candidates,
    missing,
    folders: instead,
  } = rule.local
    ? locateEvidence(file, rule, workspace, folders, { keys: acceptedKeys(prepared).length > 0 })
    : { candidates: [], missing: [], folders: undefined };
  const near = (): string | undefined => nearEvidence(file.name, workspace, folders);
  const own = subject.kind === 'file' && signers.length > 0 ? ownEvidence(subject) : [];
  const evidence = [...(own.length > 0 ? [own] : []), ...ofItself(readEvidence(candidates, hold), candidates, file)];
  const reading = neededReading(subject, evidence, prepared);
  return { subject, evidence, missing, folders: instead, ...(rule.local && { near }), reading };
}

async function hashAll(
  held: readonly HeldSubject[],
  { signal, hash, onProgress }: BatchContext,
): Promise<ReadonlyMap<HeldSubject, HashResult>> {
  const files = held.flatMap((one) => (one.subject.kind === 'file' ? [{ one, subject: one.subject }] : []));
  const jobs = files.map(({ one: { reading }, subject: { path, name } }) => ({
    path,
    shown: name,
    algorithms: reading.algorithms,
    keepUpTo: KEPT[reading.bytes],
  }));
  const results = await hash(jobs, { signal, onProgress });
  return new Map(files.flatMap(({ one }, index) => (results[index] ? [[one, results[index]] as const] : [])));
}

const KEPT = { none: -1, handy: SMALL_FILE, all: MAX_BYTES_IN_MEMORY } as const;

function artifactOf(name: string, file: Exclude<HashResult, { refusal: Refusal }>, reading: Reading): Artifact {
  const { digests, bytes, opening, size } = file;
  // There was no room for it: what a short file begins with may not be enough to tell what it is.
  const again = !bytes && opening !== undefined && size <= MAX_SIGNED_DOCUMENT_BYTES;
  if (reading.bytes !== 'all' && !(reading.bytes === 'handy' && again))
    return { name, digests, ...(bytes && { bytes }), ...(opening !== undefined && { opening }) };
  const kept = bytesOf(file, name);
  return 'bytes' in kept
    ? { name, digests, bytes: kept.bytes }
    : { name, digests, withoutBytes: kept.refusal, ...(opening !== undefined && { opening }) };
}

async function decide(one: Undecided, context: BatchContext): Promise<ArtifactReport> {
  const { subject, artifact, size } = one;
  const checkOf = (prepared: PreparedRequirement): CheckResult | Promise<CheckResult> => {
    switch (prepared.kind) {
      case 'signature':
        return signatureOf(prepared.requirement, artifact, one, context);
      case 'checksum':
      case 'manifest':
        return prepared.compare(subject, artifact.digests, size);
      case 'waived':
        return { check: prepared.check, status: 'waived', reason: prepared.reason };
    }
  };
  const checks = await Promise.all(context.prepared.map(async (prepared) => checkOf(prepared)));
  return reportArtifact(subject, artifact.digests, checks, size);
}

async function signatureOf(
  requirement: SignatureRequirement,
  artifact: Artifact,
  { subject, ...one }: Undecided,
  context: BatchContext,
): Promise<CheckResult> {
  const asServed = await signatureCheck(requirement, artifact, one, context);
  let signed = asServed;
  if (one.earlier) {
    const { orWithoutEntry } = await import('./evidence/without-signature-entry.js');
    const found = { name: subject.name, ...one, earlier: one.earlier };
    signed = await orWithoutEntry(asServed, requirement, found, context);
  }
  if (!requirement.sbom) return signed;
  const { sbomFileCheck } = await import('./evidence/sbom-file.js');
  return sbomFileCheck(requirement.sbom, subject, artifact.digests, signed);
}
