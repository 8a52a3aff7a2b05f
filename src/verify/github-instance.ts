/** The Sigstore instance that GitHub signs its own words with: releases, and attestations of private repositories. */
import type { Refusal } from '../core/model.js';
import type { TrustRoot } from '../trust/trust-root.js';

/** GitHub's instance keeps no logs: it vouches by timestamps. What a public instance signs is never GitHub's own word. */
export function isOfGitHub({ profile }: TrustRoot): boolean {
  return profile.timestamp && !profile.log && !profile.sct;
}

/** No trusted root can tell whether a release is GitHub's own word. */
export function noInstance(file: string): Refusal {
  return {
    code: 'TRUST_ROOT_UNKNOWN_ISSUER',
    message: `No trusted root is of the instance that GitHub signs releases with, so ${file} cannot be judged`,
    hint: 'Write `trusted-root: gh`, or the path of what `gh attestation trusted-root` printed.',
    at: { file },
  };
}
