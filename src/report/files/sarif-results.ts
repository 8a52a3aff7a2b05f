/** Findings as the results of a SARIF file. */
import { isTampering } from '../../core/errors.js';
import { MAX_SARIF_MESSAGE } from '../../core/report-limits.js';
import { sarif, show, uriPart } from '../../formats/escape.js';
import { sentencesOf, type Finding } from './findings.js';
import { locatedFindings, type FindingSurroundings, type LocatedFinding } from './located-findings.js';
import { RULE_CODES } from './sarif-rules.js';

/** The same, with whom to tell of possible tampering. */
interface SarifSurroundings extends FindingSurroundings {
  readonly reportTo?: string | undefined;
}

/** The root that paths are relative to: code scanning takes it for the checkout. */
export const SOURCE_ROOT = '%SRCROOT%';

/** Results in the order of the findings; of those that are the same alert only the first. */
export function sarifResults(findings: readonly Finding[], where: SarifSurroundings): readonly object[] {
  return locatedFindings(findings, where).map((located) => resultOf(located, where));
}

function resultOf({ finding, place, fingerprint }: LocatedFinding, where: SarifSurroundings) {
  const { code, level, artifact } = finding;
  const { line, column } = place;
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

/** A relative reference (RFC 3986, section 4.2): every character that has a meaning in one, or none at all, as bytes. */
function uriOf(path: string): string {
  const parts = path.split(/[/]/).map((part) => uriPart(part));
  return parts.filter((part, at) => part !== '' || at > 0).join('/') || '.';
}

/** The first sentence is what a list of alerts shows. */
function messageOf(finding: Finding, { reportTo }: SarifSurroundings): string {
  const sentences = [
    ...sentencesOf(finding),
    ...(reportTo !== undefined && isTampering(finding.code)
      ? [`An attack can look the same. If you did not expect this, tell ${show(reportTo)}.`]
      : []),
  ];
  return sarif(sentences.join(' '), MAX_SARIF_MESSAGE);
}
