/** Findings as the results of a SARIF file: where each is shown, and by what it is known again in the next run. */
import { isTampering, REASONS } from '../../core/errors.js';
import { MAX_SARIF_MESSAGE } from '../../core/report-limits.js';
import type { Place } from '../../core/place.js';
import { sarif, show, uriPart } from '../../formats/escape.js';
import { placeOfFinding, type Finding } from './findings.js';
import { inWorkspace, type Surroundings } from './report-writer.js';
import { RULE_CODES } from './sarif-rules.js';
import { sha256Hex } from '../../formats/sha256.js';

/** Where a run is, and what it was told by. */
interface SarifSurroundings extends Surroundings {
  /** As in the report: a path, `inputs`, or a file of a commit. */
  readonly policy?: string;
  /** Whom to tell of possible tampering. */
  readonly reportTo?: string | undefined;
}

/** The root that paths are relative to: code scanning takes it for the checkout. */
export const SOURCE_ROOT = '%SRCROOT%';
const VALUE_LENGTH = 400;

/** Results in the order of the findings; of those that are the same alert only the first. */
export function sarifResults(findings: readonly Finding[], where: SarifSurroundings): readonly object[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const result = resultOf(finding, where);
    if (seen.has(result.partialFingerprints.primaryLocationLineHash)) return [];
    seen.add(result.partialFingerprints.primaryLocationLineHash);
    return [result];
  });
}

function resultOf(finding: Finding, where: SarifSurroundings) {
  const { code, level, artifact } = finding;
  const place = locate(finding, where);
  const { line, column } = place;
  const fingerprint = fingerprintOf(finding, place);
  return {
    ruleId: code,
    ruleIndex: RULE_CODES.indexOf(code),
    level,
    message: { text: messageOf(finding, where) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place.file), uriBaseId: SOURCE_ROOT },
          // Code scanning shows nothing without a line.
          region: { startLine: line ?? 1, ...(column !== undefined && { startColumn: column }) },
        },
        ...(artifact && { logicalLocations: [{ name: artifact.name, kind: 'resource' }] }),
      },
    ],
    // The name that code scanning goes by, and one that says what it is.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'signatureGate/v1': fingerprint },
  };
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
function locate(finding: Finding, { workspace, workflow, policy }: SarifSurroundings): Place {
  const place = placeOfFinding(finding);
  const own = place && inWorkspace(place.file, workspace);
  if (own !== undefined) return { ...place, file: own };
  const { artifact } = finding;
  const file = artifact?.kind === 'file' ? inWorkspace(artifact.name, workspace) : undefined;
  const told = policy !== undefined && isLocal(policy) ? inWorkspace(policy, workspace) : undefined;
  const found = file ?? told ?? (workflow?.own === true ? workflow.path : undefined);
  // Code scanning refuses a result without a file; what lies in a registry is then shown by its own name.
  return { file: found ?? artifact?.name ?? 'signature-gate' };
}

/** True for the path of a policy file; `inputs` and `owner/repo@<commit>:path` are none. */
function isLocal(policy: string): boolean {
  return policy !== 'inputs' && !/^[^/]+\/[^/]+@[0-9a-f]{40,64}:/.test(policy);
}

/** A relative reference (RFC 3986, section 4.2): every character that has a meaning in one, or none at all, as bytes. */
function uriOf(path: string): string {
  const parts = path.split(/[/]/).map((part) => uriPart(part));
  return parts.filter((part, at) => part !== '' || at > 0).join('/') || '.';
}

/** The first sentence is what a list of alerts shows. */
function messageOf({ artifact, refusal }: Finding, { reportTo }: SarifSurroundings): string {
  const { code, message, expected, actual, hint } = refusal;
  const of = artifact === undefined ? '' : `${show(artifact.name)}: `;
  const sentences = [
    `${of}${message.replace(/\.$/, '')}.`,
    ...(expected === undefined ? [] : [`Expected: ${show(expected, VALUE_LENGTH)}.`]),
    ...(actual === undefined ? [] : [`Found: ${show(actual, VALUE_LENGTH)}.`]),
    hint ?? REASONS[code].fix,
    ...(reportTo !== undefined && isTampering(code)
      ? [`An attack can look the same. If you did not expect this, tell ${show(reportTo)}.`]
      : []),
  ];
  return sarif(sentences.join(' '), MAX_SARIF_MESSAGE);
}
