/** Who must have signed, for every kind of requirement: the artifact itself, or the document that vouches for it. */
import type { Requirement, SignatureRequirement } from './policy.js';

/** The signature that a requirement rests on; undefined where it rests on none. */
export function requiredSignature(requirement: Requirement): SignatureRequirement | undefined {
  switch (requirement.kind) {
    case 'signature':
      return requirement;
    case 'checksum':
    case 'manifest':
      return requirement.signedBy;
    case 'waived':
      return undefined;
  }
}
