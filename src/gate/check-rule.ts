/** One rule, from its lists and artifacts to their reports. Batches keep memory bounded: only reports stay. */
import type { EvidenceBudget, EvidenceScope } from '../evidence/budget.js';
import { createPartsReader, fileHold } from '../evidence/read-evidence.js';
import type { ArtifactReport, CheckName, LocalSubject as Subject, Refusal } from '../core/model.js';
import type { RunPorts } from '../core/ports.js';
import type { Rule } from '../model/policy.js';
import { shownPlaces } from '../model/list-places.js';
import { reportArtifact } from '../verify/verdict.js';
import { checkBatch, type BatchContext } from './check-batch.js';
import type { DocumentContext } from './documents/signed-document.js';
import { namesDocuments, signersByKey, withoutDocuments, type RuleDocuments } from './prepare-requirements.js';
import type { PreparedRequirement, Surroundings } from './prepared-requirement.js';
import { refused } from './refused.js';
import type { RuleOutcome } from './rule-outcome.js';
import type { RunMemory } from './run-memory.js';
import type { RunProgress } from './run-progress.js';
import { idleExclusion } from './idle-exclusion.js';
import { decideDoubtful } from './evidence/sidecars.js';
import { divide, ownRows } from './shards/divide.js';
import type { Share } from './shards/share.js';
import { findSubjects, type NotFound } from './subjects.js';

/** What a run hands to each of its rules. */
export type RuleContext = Omit<Surroundings, 'folders'> &
  Pick<BatchContext, 'signal' | 'now' | 'githubToken'> & {
    readonly budget: EvidenceBudget;
    readonly progress: RunProgress;
    /** As of the host. */
    readonly expectFiles?: RunPorts['expectFiles'];
    /** What the rules of the run have in common. */
    readonly shared: RunMemory;
    /** True where `artifacts` were matched with the names of assets before: what an exclusion leaves out was never fetched. */
    readonly fromRelease?: boolean;
    /** Where this run checks a share only: what it does not own is found, and not judged. */
    readonly share?: Share;
  };

/** Subjects whose evidence is in memory at the same time; servers are asked about so many in few requests. */
const BATCH = 512;
/** The same where evidence lies beside its artifact: what is held for long is copied again and again by the collector of garbage. */
const LOCAL_BATCH = 128;

const NOTHING = { artifacts: [], sidecars: [] };

/** Checks everything that a rule is about. What was not found or must not be opened is reported, never left out. */
export async function checkRule(rule: Rule, context: RuleContext): Promise<RuleOutcome> {
  return context.shared.judged.outcome(rule, async () => {
    const scope = context.budget.scope();
    try {
      return await checkHeld(rule, scope, context);
    } finally {
      scope.release();
    }
  });
}

/** @param scope where evidence is charged that all artifacts of the rule share, and that of their lists and manifests */
async function checkHeld(written: Rule, scope: EvidenceScope, context: RuleContext): Promise<RuleOutcome> {
  const { workspace, share, shared, fromRelease } = context;
  const { keys, pgp } = signersByKey(written);
  const surroundings = {
    ...context,
    folders: shared.folders(),
    signers: pgp,
    sources: written,
    remote: {},
    scope,
  };
  const documents = await documentsOf(written, surroundings);
  const { rule, manifests } = documents;
  const { folders, now, signal, roots } = surroundings;
  const looked = shared.looked();
  // Where lists name the artifacts, each line becomes one.
  if (written.artifacts.length === 0) context.expectFiles?.(documents.lines);
  const vouching = { documents, workspace, folders, looked, find: shared.find };
  const {
    idle = [],
    refusals,
    ...found
  } = share
    ? divide(findSubjects(rule, vouching, share.most), share)
    : { ...findSubjects(rule, vouching), elsewhere: [], sidecarsElsewhere: [] };
  const accepted = { keys, signers: pgp, now, signal, roots };
  const decided = found.doubtful.length > 0 ? await decideDoubtful(found.doubtful, accepted) : NOTHING;
  // What only had the name of evidence is an artifact like any other.
  const subjects = [...found.subjects, ...decided.artifacts];
  // Lists and manifests are whole or not, whatever share they are asked by.
  const all = [...subjects, ...found.elsewhere];
  share?.check(decided.artifacts);
  context.progress.expect(subjects);
  const prepared = await documents.prepare(subjects, all);
  const readEvidence = createPartsReader(fileHold(scope), looked);
  const batchContext = { ...surroundings, rule, prepared, readEvidence, hash: shared.hash };
  const rows = documents.rows();
  const artifacts = [...(share ? ownRows(rows, share) : rows), ...refusals.map(notChecked)];
  if (all.length === 0) artifacts.push(...hiddenByLists(prepared));
  const judge = async (open: readonly Subject[]) => inBatches(open, batchContext, context);
  // Not spread: as many arguments as artifacts would fill the stack.
  for (const report of await context.shared.judged.reports(written, subjects, judge)) artifacts.push(report);
  const sidecars = [...found.sidecars, ...decided.sidecars];
  const aside = [...sidecars, ...found.sidecarsElsewhere];
  artifacts.push(...(await documents.incomplete(prepared, { subjects: all, sidecars: aside })));
  return {
    artifacts,
    sidecars,
    warnings: [...(fromRelease ? [] : idle.map(idleExclusion)), ...documents.warnings],
    known: { rule, subjects: all, sidecars: aside, manifests, workspace, folders, accepted },
  };
}

/** What reads lists and manifests is loaded only for a rule that names some. */
async function documentsOf(rule: Rule, context: Surroundings & DocumentContext): Promise<RuleDocuments> {
  if (!namesDocuments(rule)) return withoutDocuments(rule);
  const { readDocuments } = await import('./documents/rule-documents.js');
  return readDocuments(rule, context);
}

/** What a batch read is let go of before the next one reads. */
async function inBatches(
  subjects: readonly Subject[],
  context: Omit<BatchContext, 'onProgress'>,
  { budget, progress, expectFiles }: Pick<RuleContext, 'budget' | 'progress' | 'expectFiles'>,
): Promise<readonly ArtifactReport[]> {
  const { github, package: index, require } = context.rule;
  const isLocal = !github && !index && require.some(({ kind }) => kind === 'signature');
  const size = isLocal ? LOCAL_BATCH : BATCH;
  const reports: ArtifactReport[] = [];
  for (let start = 0; start < subjects.length; start += size) {
    context.signal.throwIfAborted();
    if (!isLocal) expectFiles?.(subjects.length - start);
    const scope = budget.scope();
    try {
      const batch = { ...context, scope, onProgress: progress.batch() };
      for (const report of await checkBatch(subjects.slice(start, start + size), batch)) reports.push(report);
    } finally {
      scope.release();
    }
  }
  return reports;
}

function notChecked({ name, refusal, check = missedBy(refusal) }: NotFound): ArtifactReport {
  return reportArtifact({ kind: 'run', name }, {}, [refused(check, refusal)]);
}

function missedBy({ code }: Refusal): CheckName {
  return code === 'LISTED_FILE_MISSING' || code === 'CHECKSUM_LIST_MALFORMED' ? 'checksum' : 'artifact';
}

/** A list that cannot be used fails every artifact under it; where there is none because of that, it is reported itself. */
function hiddenByLists(prepared: readonly PreparedRequirement[]): readonly ArtifactReport[] {
  return prepared.flatMap((one) =>
    one.kind === 'checksum'
      ? one.refusals.map((refusal) =>
          reportArtifact({ kind: 'run', name: refusal.at?.file ?? shownPlaces(one.requirement).join(', ') }, {}, [
            refused('checksum', refusal),
          ]),
        )
      : [],
  );
}
