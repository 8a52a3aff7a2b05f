/** Claims that a policy file requires of a certificate. */
import { exactly, type Matcher } from '../../formats/matcher.js';
import type { ClaimRequirement } from '../../model/policy.js';
import { commitProblem, refProblem, versionedTagProblem } from './claim-values.js';
import { claimNamed, nearestClaim } from './claim-names.js';
import { exactValue, OR_EXACT, patternOf } from './exact-value.js';
import type { Place } from '../document/tree.js';
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';
import type { ClaimsEntry } from '../document/signer-shape.js';

type ClaimValue = ClaimsEntry extends ReadonlyMap<string, Placed<infer Value>> ? Value : never;

/** Every require that can be read; the others leave problems. */
export function claimRequirements(entry: ClaimsEntry, scope: Scope): readonly ClaimRequirement[] {
  return [...entry].flatMap(([name, { value, place }]) => {
    if (name === VERSIONED_TAG) return versionedTag(value, place, scope);
    const claim = claimNamed(name);
    if (claim === undefined) {
      scope.fail(place, `\`${name}\` is not a claim`, nearestClaim(name));
      return [];
    }
    const matcher = 'regexp' in value ? patternOf(value.regexp, OR_EXACT, scope) : exactOf(claim, value, scope);
    return matcher ? [{ claim, value: matcher, input: `claims.${name}` }] : [];
  });
}

/** A prefix of a version, in place of the ref that certificates state. */
const VERSIONED_TAG = 'source-versioned-tag';

function versionedTag(value: ClaimValue, place: Place, scope: Scope): readonly ClaimRequirement[] {
  if ('regexp' in value) {
    scope.fail(place, `\`${VERSIONED_TAG}\` is not text that a pattern could match`, 'Write `v1`, `v1.2` or `v1.2.3`.');
    return [];
  }
  const version = exactValue(value, versionedTagProblem, scope);
  if (version === undefined) return [];
  const matcher: Matcher = { kind: 'versioned-tag', value: version };
  return [{ claim: 'source-repository-ref', value: matcher, input: `claims.${VERSIONED_TAG}` }];
}

function exactOf(claim: string, text: Placed<string>, scope: Scope): Matcher | undefined {
  const isCommit = claim === 'source-repository-digest';
  const problemOf = isCommit ? commitProblem : claim === 'source-repository-ref' ? refProblem : () => undefined;
  const value = exactValue(text, problemOf, scope);
  return value === undefined ? undefined : exactly(isCommit ? value.toLowerCase() : value);
}

/** The claims that must be the same for all artifacts of a rule. */
export function sameClaims(names: readonly Placed<string>[], scope: Scope): readonly string[] {
  const claims = names.flatMap(({ value, place }) => {
    const claim = claimNamed(value);
    if (claim === undefined) scope.fail(place, `\`${value}\` is not a claim`, nearestClaim(value));
    return claim ?? [];
  });
  return [...new Set(claims)];
}
