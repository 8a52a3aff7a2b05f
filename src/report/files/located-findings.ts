/** Findings with the file that each is shown at, and by what each is known again in the next run. */
import type { Place } from '../../core/place.js';
import { sha256Hex } from '../../formats/sha256.js';
import { placeOfFinding, type Finding } from './findings.js';
import { inWorkspace, type Surroundings } from './report-writer.js';

/** Where a run is, and what it was told by. */
export interface FindingSurroundings extends Surroundings {
  /** As in the report: a path, `inputs`, or a file of a commit. */
  readonly policy?: string;
}

export interface LocatedFinding {
  readonly finding: Finding;
  /** The file by its path in the workspace, or by another name where it lies elsewhere. */
  readonly place: Place;
  readonly fingerprint: string;
}

/** In the order of the findings; of those that are the same for who looks at both runs only the first. */
export function locatedFindings(findings: readonly Finding[], where: FindingSurroundings): readonly LocatedFinding[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const place = locate(finding, where);
    const fingerprint = fingerprintOf(finding, place);
    if (seen.has(fingerprint)) return [];
    seen.add(fingerprint);
    return [{ finding, place, fingerprint }];
  });
}

/**
 * What stays the same as long as the trouble does: the rule, the artifact, the check and the file. Lines move, digests and
 * messages differ with each build, and times with each run: none of them counts.
 */
function fingerprintOf({ code, artifact, check }: Finding, { file }: Place): string {
  const parts = [code, artifact?.kind ?? '', artifact?.name ?? '', check ?? '', file];
  return sha256Hex(JSON.stringify(parts)).slice(0, 32);
}

/** A file of the workspace: where the trouble stands, else the artifact, else what the run was told by. */
function locate(finding: Finding, where: FindingSurroundings): Place {
  const place = placeOfFinding(finding);
  const own = place && inWorkspace(place.file, where.workspace);
  if (own !== undefined) return { ...place, file: own };
  const { artifact } = finding;
  const file = artifact?.kind === 'file' ? inWorkspace(artifact.name, where.workspace) : undefined;
  // Code scanning and GitLab refuse a result without a file; what lies in a registry is then shown by its own name.
  return { file: file ?? fileOfRun(where) ?? artifact?.name ?? 'signature-gate' };
}

/** What the run was told by: a policy file of the workspace, else the workflow; undefined where it lies elsewhere. */
export function fileOfRun({ workspace, workflow, policy }: FindingSurroundings): string | undefined {
  const told = policy !== undefined && isLocal(policy) ? inWorkspace(policy, workspace) : undefined;
  return told ?? (workflow?.own === true ? workflow.path : undefined);
}

/** True for the path of a policy file; `inputs` and `owner/repo@<commit>:path` are none. */
function isLocal(policy: string): boolean {
  return policy !== 'inputs' && !/^[^/]+\/[^/]+@[0-9a-f]{40,64}:/.test(policy);
}
