/** Predicates that carry a verdict of their own: one that says no is never evidence for yes. */
import { dig } from '../evidence/json.js';
import type { Refusal } from '../model.js';
import type { Statement } from './statement.js';

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

/** What is wrong with the verdict of a statement; undefined where it passes, or carries none. */
export function ownVerdictProblem({ predicateType, predicate }: Statement, file: string): Refusal | undefined {
  const type = plainType(predicateType);
  const rule = VERDICTS.find(({ within }) => type.includes(within));
  const value = rule && dig(predicate, rule.field);
  if (!rule || rule.passes.includes(value)) return undefined;
  return {
    code: 'PREDICATE_MISMATCH',
    message: `The attestation in ${file} carries a verdict of its own, and it is not a pass`,
    expected: `${rule.field} ${rule.passes.join(' or ')}`,
    actual: typeof value === 'string' ? value : 'none',
    at: { file },
  };
}

/** Hosts have no case (RFC 3986, section 6.2.2.1), and `%5F` is an underscore. */
function plainType(type: string): string {
  try {
    return decodeURIComponent(type).toLowerCase();
  } catch {
    return type.toLowerCase();
  }
}
