/** Who must have signed, for every kind of requirement: the artifact itself, or the document that vouches for it. */
import type { ImageRequirement, Policy, Requirement, SignatureRequirement } from './policy.js';

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

/** Every signature that a policy requires of what it checks, also where it is of a document: of files, of images, of a tag. */
export function requiredSignatures({
  rules,
  imageRules,
  audit,
  tag,
}: Pick<Policy, 'rules' | 'imageRules' | 'audit' | 'tag'>): readonly (SignatureRequirement | ImageRequirement)[] {
  return [
    ...rules.flatMap(({ require }) => require.flatMap((one) => requiredSignature(one) ?? [])),
    ...[...imageRules, ...(audit?.rules ?? [])].flatMap(({ require }) => require),
    ...(tag ? [tag.signature] : []),
  ];
}
