/** A pattern that matches only a part of the identity: how it would be complete. */
import { matches, matchesOnlyPart, pattern, PatternError, type PatternMatcher } from '../../formats/matcher.js';
import { isSameOwner, type Comparison } from './comparison.js';

/**
 * The pattern with `.*` added, where it then admits this signer, and no other owner or repository that begins alike.
 *
 * @returns undefined where it is not the end that is missing, or where the pattern does not name the owner
 */
export function completedPattern(comparison: Comparison): string | undefined {
  const { wanted, got } = comparison;
  const { identity } = wanted;
  if (identity.kind !== 'pattern' || identity.words !== undefined) return undefined;
  return matchesOnlyPart(identity, got.identity) && isSameOwner(comparison)
    ? widened(identity, got.identity)
    : undefined;
}

function widened(wanted: PatternMatcher, identity: string): string | undefined {
  // Behind alternatives `.*` would widen only the last of them.
  if (wanted.source.includes('|')) return undefined;
  const found = wanted.part.matcher(identity);
  if (!found.find() || found.start() !== 0) return undefined;
  // Behind a name that is complete its separator belongs to the pattern: `acme/widgets.*` would admit `acme/widgets-fork`.
  const next = identity.charAt(found.end());
  const wider = `${wanted.source}${/[/@]/.test(next) ? next : ''}.*`;
  try {
    const admits = pattern(wider);
    const strangers = imitations(identity, found.end());
    return matches(admits, identity) && !strangers.some((one) => matches(admits, one)) ? wider : undefined;
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

/**
 * The same identity with an owner whose name only begins alike, and with such a repository.
 *
 * @param named how many characters of the identity the pattern names; one that ends with the owner means each repository
 */
function imitations(identity: string, named: number): readonly string[] {
  const [owner = ''] = /^https:\/\/[^/]+\/[^/]+/.exec(identity) ?? [];
  const [repository = ''] = /^https:\/\/[^/]+\/[^/]+\/[^/]+/.exec(identity) ?? [];
  const longer = (beginning: string): string => `${beginning}-x${identity.slice(beginning.length)}`;
  return named > owner.length + 1 ? [longer(owner), longer(repository)] : [longer(owner)];
}
