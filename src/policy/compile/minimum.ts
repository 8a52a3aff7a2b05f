/** The minimum: checks that every artifact must pass. One that no rule makes would refuse everything. */
import { MINIMUM_CHECKS, type MinimumCheck } from '../../model/minimum-checks.js';
import type { ImageRule, Requirement, Rule } from '../../model/policy.js';
import type { PolicyDocument } from '../document/document.js';
import type { Scope } from './scope.js';

interface Rules {
  readonly rules: readonly Rule[];
  readonly imageRules: readonly ImageRule[];
}

type MinimumEntry = NonNullable<PolicyDocument['require']>;

/**
 * The checks of the minimum, each once and in a fixed order. What nothing can meet leaves problems. What an exception skips is shown,
 * and may be missing.
 */
export function minimumOf(
  require: MinimumEntry,
  { revocations, exceptions = [] }: PolicyDocument,
  made: Rules,
  scope: Scope,
): readonly MinimumCheck[] {
  for (const { value: check, place } of require) {
    if (exceptions.some((one) => one.check.value === check)) continue;
    // In a file each artifact that lacks a check is told of; in a call `require` says what is required as well.
    const isCall = 'input' in place && !scope.run.audit;
    const unmet = check === 'revocation' ? !revocations && 'there is no list' : isCall && whyUnmet(check, made);
    if (!unmet) continue;
    scope.fail(place, `\`require\` requires \`${check}\`, but ${unmet}`, 'Add what is missing, or remove it.');
  }
  return MINIMUM_CHECKS.filter((check) => require.some(({ value }) => value === check));
}

type Made = Exclude<MinimumCheck, 'revocation'>;

const LACKING: Readonly<Record<'files' | 'images', Readonly<Record<Made, string>>>> = {
  files: {
    signature: 'no signer is given',
    attestation: 'no attestation is required',
    checksum: 'there is no checksum list',
    manifest: 'there is no manifest',
    sbom: 'no signer of the SBOM is named',
  },
  images: {
    signature: 'no signature of the images is required',
    attestation: 'no attestation of the images is required',
    checksum: 'images are in no checksum list',
    manifest: 'images are in no manifest',
    sbom: 'no SBOM of the images is required',
  },
};

function whyUnmet(check: Made, { rules, imageRules }: Rules): string | undefined {
  if (imageRules.length > 0 && !imageRules.some(({ require }) => require.some(({ kind }) => kind === check)))
    return LACKING.images[check];
  if (rules.length > 0 && !rules.some(({ require }) => require.some((one) => meets(one, check))))
    return LACKING.files[check];
  return undefined;
}

/** Whoever signed a list or a manifest vouches for what is in it, and of a file an attestation may be the signature. */
function meets(requirement: Requirement, check: Made): boolean {
  switch (requirement.kind) {
    case 'signature':
      if (check === 'sbom') return requirement.sbom !== undefined;
      return check === 'signature' || check === 'attestation';
    case 'checksum':
    case 'manifest':
      return requirement.kind === check || (check === 'signature' && requirement.signedBy !== undefined);
    case 'waived':
      return false;
  }
}
