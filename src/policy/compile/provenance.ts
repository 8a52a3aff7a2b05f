/** What a signer's provenance must say: its builder, and the inputs of the run that was dispatched. */
import type { ProvenanceDemand } from '../../model/policy.js';
import type { SignerEntry } from '../document/signer-shape.js';
import { readBuilderId } from '../signers/builder-id.js';
import { asList, type Scope } from './scope.js';

/** Keys that only a provenance can meet. */
export const ON_PROVENANCE = ['builder-id', 'workflow-input'] as const;

/** What is demanded, as far as it can be read. */
export function provenanceOf(name: string, entry: SignerEntry, scope: Scope): ProvenanceDemand {
  const builders = asList(entry['builder-id']).flatMap((text) => {
    const id = scope.literal(text);
    const read = id === undefined ? undefined : readBuilderId(id);
    if (read && 'complaint' in read) {
      scope.fail(text.spot, `\`builder-id\` of \`${name}\`: ${read.complaint.message}`, read.complaint.fix);
    }
    return read && 'value' in read ? [read.value] : [];
  });
  return { builders, inputs: scope.pairs(entry['workflow-input']) };
}

/** The demand for a signer; absent where nothing is demanded. */
export function provenanceDemand(demand: ProvenanceDemand): { readonly provenance?: ProvenanceDemand } {
  return demand.builders.length === 0 && demand.inputs.length === 0 ? {} : { provenance: demand };
}
