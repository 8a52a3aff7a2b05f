/** What a certificate must state by keys of a signer that have a name of their own; all others stand under `claims`. */
import type { GitHubServer } from '../../github/github-server.js';
import { exactly, type Matcher } from '../../formats/matcher.js';
import type { ClaimRequirement } from '../../model/policy.js';
import type { Problem } from '../../core/attempt.js';
import type { SignerEntry } from '../document/signer-shape.js';
import { commitProblem, refProblem, versionedTagProblem } from './claim-values.js';
import type { Scope } from './scope.js';

type TextKey = 'repo' | 'owner' | 'source-ref' | 'source-versioned-tag' | 'source-digest';

interface OwnClaim {
  readonly key: TextKey;
  /** The claim as Fulcio calls it. */
  readonly claim: string;
  readonly matcher: (value: string, server: GitHubServer) => Matcher;
  /** Why no certificate can state the value. */
  readonly problem?: (value: string) => Problem | undefined;
}

/** A key that requires one value of a claim as soon as it is set. */
interface FixedClaim {
  readonly key: 'workflow-input' | 'deny-self-hosted-runners';
  readonly claim: string;
  readonly value: string;
}

const onServer: OwnClaim['matcher'] = (value, { host }) => ({
  kind: 'exact-ignoring-case',
  value: `https://${host}/${value}`,
});

/** In the order in which a certificate is compared with them. */
const OWN_CLAIMS: readonly (OwnClaim | FixedClaim)[] = [
  { key: 'repo', claim: 'source-repository-uri', matcher: onServer },
  { key: 'owner', claim: 'source-repository-owner-uri', matcher: onServer },
  { key: 'source-ref', claim: 'source-repository-ref', matcher: exactly, problem: refProblem },
  {
    key: 'source-versioned-tag',
    claim: 'source-repository-ref',
    matcher: (value) => ({ kind: 'versioned-tag', value }),
    problem: versionedTagProblem,
  },
  { key: 'workflow-input', claim: 'build-trigger', value: 'workflow_dispatch' },
  {
    key: 'source-digest',
    claim: 'source-repository-digest',
    matcher: (value) => exactly(value.toLowerCase()),
    problem: commitProblem,
  },
  { key: 'deny-self-hosted-runners', claim: 'runner-environment', value: 'github-hosted' },
];

/** @param tell gets what is wrong with the value of a key */
export function ownClaims(
  entry: SignerEntry,
  server: GitHubServer,
  scope: Scope,
  tell: (key: TextKey, problem: Problem) => void,
): readonly ClaimRequirement[] {
  return OWN_CLAIMS.flatMap((own): readonly ClaimRequirement[] => {
    const { key, claim } = own;
    if ('value' in own) {
      const given = entry[own.key];
      // A boolean that is false requires nothing.
      const isSet = given !== undefined && !('value' in given && !given.value);
      return isSet ? [{ claim, value: exactly(own.value), input: key }] : [];
    }
    const text = entry[own.key];
    const value = text && scope.literal(text);
    if (value === undefined) return [];
    const problem = own.problem?.(value);
    if (problem) tell(own.key, problem);
    return [{ claim, value: own.matcher(value, server), input: key }];
  });
}
