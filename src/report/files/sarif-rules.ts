/** The catalogue of reason codes as the rules of a SARIF file. */
import { isCouldNotLook, isTampering, REASONS, type ReasonCode } from '../../core/errors.js';
import { MAX_SARIF_DESCRIPTION, MAX_SARIF_TAGS } from '../../core/report-limits.js';
import type { Reason } from '../../core/reasons/reason.js';
import { plain, sarif } from '../../formats/escape.js';
import { docsLink } from '../facts.js';

export const RULE_CODES = Object.keys(REASONS) as readonly ReasonCode[];

/**
 * Code scanning calls 7.0 and more high (docs.github.com, "SARIF support for code scanning"). What an attack would look like is
 * high; what is not proven is medium; what could not be looked at says nothing of security.
 */
const SEVERITY = { tampering: '8.1', unproven: '5.5' } as const;

/** A rule for each reason code, always all of them and in the same order (SARIF 2.1.0, section 3.49). */
export function sarifRules(): readonly object[] {
  return RULE_CODES.map(ruleOf);
}

function ruleOf(code: ReasonCode): object {
  const { title, cause, fix }: Reason = REASONS[code];
  const unseen = isCouldNotLook(code);
  const tampering = isTampering(code);
  const severity = tampering ? SEVERITY.tampering : SEVERITY.unproven;
  return {
    id: code,
    name: nameOf(code),
    shortDescription: { text: sarif(title, MAX_SARIF_DESCRIPTION) },
    fullDescription: { text: sarif(`${title}. ${cause}`, MAX_SARIF_DESCRIPTION) },
    helpUri: docsLink(code),
    help: {
      text: sarif(`${title}. ${cause} What to do: ${fix}`),
      markdown: markdownOf(code),
    },
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: tagsOf(tampering, unseen).slice(0, MAX_SARIF_TAGS),
      precision: 'very-high',
      'problem.severity': 'error',
      ...(!unseen && { 'security-severity': severity }),
    },
  };
}

function tagsOf(tampering: boolean, unseen: boolean): readonly string[] {
  return [
    ...(unseen ? [] : ['security']),
    'supply-chain',
    ...(tampering ? ['tampering'] : []),
    ...(unseen ? ['availability'] : []),
  ];
}

/** `CHECKSUM_MISMATCH` → `ChecksumMismatch`. */
function nameOf(code: ReasonCode): string {
  return code.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The page of the code. All of it is the catalogue's own text. */
function markdownOf(code: ReasonCode): string {
  const { title, cause, fix }: Reason = REASONS[code];
  const marks = [
    ...(isTampering(code) ? ['**Possible tampering.** An attack can look the same.'] : []),
    ...(isCouldNotLook(code) ? ['**Could not check.** Nothing is known of the artifact.'] : []),
  ];
  return [
    `# ${title}`,
    ...marks,
    `**Cause**: ${plain(cause, MAX_SARIF_DESCRIPTION)}`,
    `**What to do**: ${plain(fix, MAX_SARIF_DESCRIPTION)}`,
    `[More on \`${code}\`](${docsLink(code)})`,
  ].join('\n\n');
}
