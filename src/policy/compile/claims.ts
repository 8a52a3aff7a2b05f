/** Claims that a policy file demands of a certificate. */
import { exactly, pattern, PatternError, type Matcher } from '../../formats/matcher.js';
import type { ClaimDemand } from '../../model/policy.js';
import { commitComplaint, refComplaint, versionComplaint } from './claim-values.js';
import { claimNamed, nearestClaim } from './claim-names.js';
import type { Spot } from '../document/tree.js';
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';
import type { ClaimsEntry } from '../document/signer-shape.js';

type ClaimValue = ClaimsEntry extends ReadonlyMap<string, Placed<infer Value>> ? Value : never;

/** Every demand that can be read; the others leave problems. */
export function claimDemands(entry: ClaimsEntry | undefined, scope: Scope): readonly ClaimDemand[] {
  return [...(entry ?? [])].flatMap(([name, { value, spot }]) => {
    if (name === VERSIONED_TAG) return versionedTag(value, spot, scope);
    const claim = claimNamed(name);
    if (claim === undefined) {
      scope.fail(spot, `\`${name}\` is not a claim`, nearestClaim(name));
      return [];
    }
    const matcher = 'regexp' in value ? patternOf(value.regexp, scope) : exactOf(claim, value, scope);
    return matcher ? [{ claim, value: matcher, input: `claims.${name}` }] : [];
  });
}

/** A prefix of a version, in place of the ref that certificates state. */
const VERSIONED_TAG = 'source-versioned-tag';

function versionedTag(value: ClaimValue, spot: Spot, scope: Scope): readonly ClaimDemand[] {
  if ('regexp' in value) {
    scope.fail(spot, `\`${VERSIONED_TAG}\` is not text that a pattern could match`, 'Write `v1`, `v1.2` or `v1.2.3`.');
    return [];
  }
  const version = scope.literal(value);
  if (version === undefined) return [];
  const complaint = versionComplaint(version);
  if (complaint) scope.fail(value.spot, complaint.message, complaint.fix);
  const matcher: Matcher = { kind: 'versioned-tag', value: version };
  return [{ claim: 'source-repository-ref', value: matcher, input: `claims.${VERSIONED_TAG}` }];
}

function exactOf(claim: string, text: Placed<string>, scope: Scope): Matcher | undefined {
  const value = scope.literal(text);
  if (value === undefined) return undefined;
  const isCommit = claim === 'source-repository-digest';
  const complaint = isCommit
    ? commitComplaint(value)
    : claim === 'source-repository-ref'
      ? refComplaint(value)
      : undefined;
  if (complaint) scope.fail(text.spot, complaint.message, complaint.fix);
  return exactly(isCommit ? value.toLowerCase() : value);
}

/** A pattern that must match a whole text. */
export function patternOf(text: Placed<string>, scope: Scope): Matcher | undefined {
  const source = scope.pattern(text);
  return source === undefined ? undefined : compiled(source, text.spot, scope);
}

function compiled(source: string, spot: Spot, scope: Scope): Matcher | undefined {
  try {
    return pattern(source);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    scope.fail(spot, error.message, 'Write it in RE2 syntax, as cosign takes it, or write the exact value.');
    return undefined;
  }
}

/** The claims that must be the same for all artifacts of a rule. */
export function sameClaims(names: readonly Placed<string>[] | undefined, scope: Scope): readonly string[] {
  const claims = (names ?? []).flatMap(({ value, spot }) => {
    const claim = claimNamed(value);
    if (claim === undefined) scope.fail(spot, `\`${value}\` is not a claim`, nearestClaim(value));
    return claim ?? [];
  });
  return [...new Set(claims)];
}
