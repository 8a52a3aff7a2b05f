/**
 * The emergency switches: what each skips becomes a waived requirement, which is shown everywhere and proves nothing.
 * The two are independent: a manifest whose signature is waived still binds its artifacts by their digests, and the other
 * way round.
 */
import { requiredSignature } from '../model/required-signature.js';
import type {
  ImageRule,
  ManifestRequirement,
  Policy,
  Requirement,
  Rule,
  Skips,
  WaivedRequirement,
} from '../model/policy.js';

/** The policy without what its switches skip. What recalls say still holds: only the signature of the list is not asked for. */
export function applySkips(policy: Policy): Policy {
  const { skip, revocations, tag } = policy;
  const { signedBy, ...unsigned } = revocations ?? {};
  return {
    ...policy,
    rules: policy.rules.map((rule) => skipInRule(rule, skip)),
    imageRules: policy.imageRules.map((rule) => skipInImageRule(rule, skip)),
    ...(tag && skip.signatures !== undefined && { tag: { ...tag, waived: skip.signatures } }),
    ...(revocations && skip.signatures !== undefined && { revocations: unsigned as typeof revocations }),
  };
}

function skipInRule(rule: Rule, skip: Skips): Rule {
  const kept = rule.require.flatMap((requirement) => withoutSkipped(requirement, skip));
  // By the name that the minimum and the report know the check by.
  const signed = rule.require.flatMap((requirement) => (requiredSignature(requirement) ? [nameOf(requirement)] : []));
  const counted = rule.require.some(({ kind }) => kind === 'checksum');
  return {
    ...rule,
    require: [
      ...kept,
      ...[...new Set(signed)].flatMap((check) =>
        skip.signatures === undefined ? [] : [waived(check, skip.signatures)],
      ),
      ...(counted && skip.checksums !== undefined ? [waived('checksum', skip.checksums)] : []),
    ],
    // Who built what is read off signatures.
    ...(skip.signatures !== undefined && { same: [] }),
  };
}

function nameOf(requirement: Requirement): WaivedRequirement['check'] {
  if (requirement.kind !== 'signature') return 'signature';
  if (requirement.sbom) return 'sbom';
  return requirement.attestationOnly ? 'attestation' : 'signature';
}

function withoutSkipped(requirement: Requirement, skip: Skips): readonly Requirement[] {
  switch (requirement.kind) {
    case 'signature':
      return skip.signatures === undefined ? [requirement] : [];
    case 'checksum': {
      if (skip.checksums !== undefined) return [];
      const { signedBy, ...unsigned } = requirement;
      return [skip.signatures === undefined ? requirement : unsigned];
    }
    case 'manifest':
      return [withoutSkippedParts(requirement, skip)];
    case 'waived':
      return [requirement];
  }
}

function withoutSkippedParts(requirement: ManifestRequirement, skip: Skips): ManifestRequirement {
  const { signedBy, ...unsigned } = requirement;
  return {
    ...(skip.signatures === undefined ? requirement : unsigned),
    ...(skip.checksums !== undefined && { digestsWaived: skip.checksums }),
  };
}

/** Everything that proves an image is a signature of some kind. */
function skipInImageRule(rule: ImageRule, { signatures }: Skips): ImageRule {
  if (signatures === undefined) return rule;
  return {
    ...rule,
    require: [],
    waived: rule.require.map(({ kind }) => waived(kind, signatures)),
    same: [],
  };
}

function waived(check: WaivedRequirement['check'], reason: string): WaivedRequirement {
  return { kind: 'waived', check, reason };
}
