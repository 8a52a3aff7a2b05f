/** What a signer's provenance must say: its builder, and the inputs of the run that was dispatched. */
import type { ProvenanceRequirement } from '../../model/policy.js';
import type { SignerEntry } from '../document/signer-shape.js';
import { readBuilderId } from '../signers/builder-id.js';
import { asList, type Scope } from './scope.js';

/** Keys that only a provenance can meet. */
export const ON_PROVENANCE = ['builder-id', 'workflow-input'] as const;

export const NO_PROVENANCE: ProvenanceRequirement = { builders: [], inputs: [] };

/** What is required, as far as it can be read. */
export function provenanceOf(name: string, entry: SignerEntry, scope: Scope): ProvenanceRequirement {
  const builders = asList(entry['builder-id']).flatMap((text) => {
    const id = scope.literal(text);
    const read = id === undefined ? undefined : readBuilderId(id);
    if (read && 'problem' in read) {
      scope.fail(text.place, `\`builder-id\` of \`${name}\`: ${read.problem.message}`, read.problem.fix);
    }
    return read && 'value' in read ? [read.value] : [];
  });
  return { builders, inputs: scope.pairs(entry['workflow-input']) };
}

/** The requirement for a signer; absent where nothing is required. */
export function provenanceRequirement(requirement: ProvenanceRequirement): {
  readonly provenance?: ProvenanceRequirement;
} {
  return requirement.builders.length === 0 && requirement.inputs.length === 0 ? {} : { provenance: requirement };
}
