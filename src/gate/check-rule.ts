/** One rule, from its lists and artifacts to their reports. Batches keep memory bounded: only reports stay. */
import { existsSync } from 'node:fs';
import { createEvidenceReader } from '../evidence/read-evidence.js';
import type { ArtifactReport, Refusal, Sidecar, LocalSubject as Subject } from '../model.js';
import type { Rule } from '../policy/policy.js';
import { createFolders } from '../subjects/folders.js';
import { reportArtifact } from '../verdict.js';
import { uncoveredEntries } from '../verify/checksum.js';
import { checkBatch, refused, type BatchContext } from './check-batch.js';
import {
  makeReady,
  openPgpSigners,
  placedLists,
  readLists,
  type ReadyRequirement,
  type Surroundings,
} from './ready.js';
import { createRemoteMemory } from './remote-evidence.js';
import { findSubjects } from './subjects.js';

/** What a run hands to each of its rules. */
export type RuleContext = Omit<Surroundings, 'folders'> &
  Pick<BatchContext, 'signal' | 'now' | 'onProgress' | 'githubToken'>;

export interface RuleOutcome {
  readonly artifacts: readonly ArtifactReport[];
  readonly sidecars: readonly Sidecar[];
}

/** Subjects whose evidence is in memory at the same time; enough to keep both cores busy with hashing. */
const BATCH = 512;

/** Checks everything that a rule is about. What was not found or must not be opened is reported, never left out. */
export async function checkRule(rule: Rule, context: RuleContext): Promise<RuleOutcome> {
  const surroundings = { ...context, folders: createFolders(), signers: openPgpSigners(rule) };
  const lists = await readLists(rule, surroundings);
  const { subjects, sidecars, refusals } = findSubjects(rule, placedLists(lists), context.workspace);
  const ready = rule.require.map((requirement) => makeReady(requirement, lists, subjects.length));
  const batchContext = {
    ...surroundings,
    rule,
    ready,
    readEvidence: createEvidenceReader(),
    remote: createRemoteMemory(),
  };
  const artifacts = refusals.map(({ name, refusal }) => notChecked(name, refusal));
  if (subjects.length === 0) artifacts.push(...hiddenByLists(ready));
  for (let start = 0; start < subjects.length; start += BATCH) {
    context.signal.throwIfAborted();
    artifacts.push(...(await checkBatch(subjects.slice(start, start + BATCH), batchContext)));
  }
  artifacts.push(...absentEntries(ready, subjects, context.workspace));
  return { artifacts, sidecars };
}

function notChecked(name: string, refusal: Refusal): ArtifactReport {
  const check =
    refusal.code === 'LISTED_FILE_MISSING' || refusal.code === 'CHECKSUM_LIST_MALFORMED' ? 'checksum' : 'artifact';
  return reportArtifact({ kind: 'pattern', name }, {}, [refused(check, refusal)]);
}

/** A list that cannot be used fails every artifact under it; where there is none because of that, it is reported itself. */
function hiddenByLists(ready: readonly ReadyRequirement[]): readonly ArtifactReport[] {
  return ready.flatMap((one) =>
    one.kind === 'checksum'
      ? one.refusals.map((refusal) =>
          reportArtifact({ kind: 'pattern', name: refusal.at?.file ?? one.requirement.lists.join(', ') }, {}, [
            refused('checksum', refusal),
          ]),
        )
      : [],
  );
}

/** Listed files that are absent, where the policy demands them all. */
function absentEntries(
  ready: readonly ReadyRequirement[],
  subjects: readonly Subject[],
  workspace: string,
): readonly ArtifactReport[] {
  return ready.flatMap((one) =>
    one.kind === 'checksum' && one.requirement.complete
      ? uncoveredEntries(one.index, subjects, workspace)
          .filter(({ paths }) => !paths.some((path) => existsSync(path)))
          .map(({ name, refusal }) => notChecked(name, refusal))
      : [],
  );
}
