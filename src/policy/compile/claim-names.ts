/** What claims are called in a policy file: short names for what people require most, and the names of Fulcio for all. */
import { CLAIMS } from '../../evidence/sigstore/claims.js';
import { nearest } from '../../formats/nearest.js';

/** Short name → name of `verify/sigstore/claims.ts`. Those that inputs have too mean the same there. */
const CLAIM_ALIASES: Readonly<Record<string, string>> = {
  'source-ref': 'source-repository-ref',
  'source-digest': 'source-repository-digest',
  'source-repository': 'source-repository-uri',
  'source-repository-id': 'source-repository-identifier',
  owner: 'source-repository-owner-uri',
  'owner-id': 'source-repository-owner-identifier',
  trigger: 'build-trigger',
  visibility: 'source-repository-visibility',
  'build-signer': 'build-signer-uri',
  'build-config': 'build-config-uri',
  'run-invocation': 'run-invocation-uri',
  environment: 'deployment-environment',
};

/** The claim of that name; undefined where there is none. */
export function claimNamed(name: string): string | undefined {
  return Object.hasOwn(CLAIM_ALIASES, name) ? CLAIM_ALIASES[name] : CLAIMS.find((claim) => claim === name);
}

/** What to write instead of a name that is none. */
export function nearestClaim(name: string): string {
  const known = [...Object.keys(CLAIM_ALIASES), 'source-versioned-tag', ...CLAIMS];
  const meant = nearest(name, known);
  return meant === undefined
    ? `The claims are ${Object.keys(CLAIM_ALIASES).join(', ')}, and the full names of Fulcio.`
    : `Write \`${meant}\`.`;
}
