/** Predicates that carry a verdict of their own: one that says no is never evidence for yes. */
import { dig, shownJson } from '../../formats/json/json.js';
import { otherSpelling } from '../../formats/json/member-case.js';
import type { Refusal } from '../../core/model.js';

interface Verdict {
  /** What stands in the type, whatever its scheme, version and case: whoever misspells it means the same verdict. */
  readonly within: string;
  readonly field: string;
  readonly passes: readonly unknown[];
}

/** SLSA, "Verification Summary Attestation"; in-toto attestation framework, `spec/predicates/test-result.md`. */
const VERDICTS: readonly Verdict[] = [
  { within: 'slsa.dev/verification_summary', field: 'verificationResult', passes: ['PASSED'] },
  { within: 'in-toto.io/attestation/test-result', field: 'result', passes: ['PASSED', 'WARNED'] },
];

/** The part of a statement that can carry a verdict. */
interface Claim {
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** What is wrong with the verdict of a statement; undefined where it passes, or carries none. */
export function ownVerdictProblem({ predicateType, predicate }: Claim, file: string): Refusal | undefined {
  const type = plainType(predicateType);
  const rule = VERDICTS.find(({ within }) => type.includes(within));
  const value = rule && dig(predicate, rule.field);
  const twin = rule && otherSpelling(predicate, [rule.field]);
  if (!rule || (twin === undefined && rule.passes.includes(value))) return undefined;
  return {
    code: 'PREDICATE_MISMATCH',
    message: `The attestation in ${file} states a result of its own, and it is not a pass`,
    expected: `${rule.field} ${rule.passes.join(' or ')}`,
    actual: twin !== undefined ? `a member ${shownJson(twin)}` : typeof value === 'string' ? value : 'none',
    at: { file },
  };
}

/** How often an escape may be escaped again. */
const MAX_ESCAPES = 8;

/**
 * One spelling of addresses that are the same to people (RFC 3986, section 6.2.2): hosts have no case, `%5F` is an underscore,
 * `:443` and `//` say nothing.
 */
function plainType(type: string): string {
  let plain = type;
  for (let turn = 0; turn < MAX_ESCAPES; turn++) {
    const before = plain;
    plain = unescaped(plain);
    if (plain === before) break;
  }
  return plain.toLowerCase().replace(/\.?(?::\d*)?\/(?:\.?\/)*/g, '/');
}

function unescaped(text: string): string {
  // Each for itself, so that one that is broken does not keep the others.
  return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
