/**
 * Why a signer was not accepted, part by part, with the known causes. It explains a refusal that is already decided:
 * nothing here accepts anybody.
 */
import type { IdentityPart } from '../../core/model.js';
import { describe, matches, matchesOnlyPart } from '../../formats/matcher.js';
import { parseWorkflowIdentity } from '../../formats/github-identity.js';
import { identityHint } from './identity-hints.js';
import { requirementsOf, equalButCase, PART_NAMES } from './identity-parts.js';
import { findCause } from './identity-causes.js';
import { inShort } from './cause-words.js';
import type { IdentityCause, ExpectedSigner, ActualSigner, Comparison } from './comparison.js';

export interface IdentityExplanation {
  /** The requirement that comes nearest, as `Refusal.expected` wants it. */
  readonly expected: string;
  /** Who signed, as `Refusal.actual` wants it. */
  readonly actual: string;
  readonly rows: readonly IdentityPart[];
  readonly cause: IdentityCause;
  /** The cause in a few words, to end a message with. */
  readonly inShort: string;
  /** What to do, in plain sentences; `Refusal.hint`. */
  readonly hint: string;
}

/** @param expected every signer that would have been accepted; at least one. */
export function explainIdentity(expected: readonly ExpectedSigner[], got: ActualSigner): IdentityExplanation {
  const [nearest] = expected
    .map((wanted) => compare(wanted, got))
    .map((comparison) => ({ comparison, score: closeness(comparison) }))
    .sort((a, b) => b.score - a.score);
  if (nearest === undefined) throw new TypeError('an identity can only be explained beside an expected one');
  const { comparison } = nearest;
  const cause = findCause(comparison);
  const issuerOnly = cause === 'other-issuer';
  return {
    expected: describe(issuerOnly ? comparison.wanted.issuer : comparison.wanted.identity),
    actual: issuerOnly ? got.issuer : got.identity,
    rows: rowsOf(comparison),
    cause,
    inShort: inShort(cause, comparison),
    hint: identityHint(cause, comparison),
  };
}

function compare(wanted: ExpectedSigner, got: ActualSigner): Comparison {
  const parts = parseWorkflowIdentity(got.identity);
  const requirements = requirementsOf(wanted.identity);
  const differing = PART_NAMES.filter((name) => {
    const requirement = requirements[name];
    return requirement !== undefined && parts !== undefined && !matches(requirement.matcher, parts[name]);
  });
  const caseOnly = differing.filter((name) => {
    const requirement = requirements[name];
    return requirement !== undefined && parts !== undefined && equalButCase(requirement, parts[name]);
  });
  return { wanted, got, requirements, parts, differing, caseOnly };
}

/** How much of a requirement is met; the earlier parts of an identity weigh more than all the later ones together. */
function closeness(comparison: Comparison): number {
  const { wanted, got, requirements, parts, differing } = comparison;
  let score = matches(wanted.identity, got.identity) ? 64 : 0;
  if (matches(wanted.issuer, got.issuer)) score += 1;
  if (matchesOnlyPart(wanted.identity, got.identity)) score += 2;
  if (parts === undefined) return score;
  for (const [at, name] of PART_NAMES.entries()) {
    if (requirements[name] !== undefined && !differing.includes(name)) score += 32 >> at;
  }
  return score;
}

function rowsOf({ wanted, got, requirements, parts, differing }: Comparison): readonly IdentityPart[] {
  const issuer: IdentityPart = {
    part: 'issuer',
    expected: describe(wanted.issuer),
    got: got.issuer,
    equal: matches(wanted.issuer, got.issuer),
  };
  const told: IdentityPart[] = [];
  for (const name of PART_NAMES) {
    const requirement = requirements[name];
    // The host is worth a line only where it is the surprise.
    if (requirement === undefined || parts === undefined || (name === 'host' && !differing.includes('host'))) continue;
    told.push({ part: name, expected: requirement.text, got: parts[name], equal: !differing.includes(name) });
  }
  const equal = matches(wanted.identity, got.identity);
  // Parts that are all as required do not explain an identity that is not: then it is shown whole.
  if (told.length > 0 && (equal || differing.length > 0)) return [...told, issuer];
  return [...told, { part: 'identity', expected: describe(wanted.identity), got: got.identity, equal }, issuer];
}
