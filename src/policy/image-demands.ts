/** What inputs demand of images: signatures, attestations, bills of materials. */
import { demandsProvenance } from './provenance-inputs.js';
import type { GivenInputs } from './inputs/read-inputs.js';

/** Which of the requirements an image must meet, by the inputs. */
export interface Demands {
  readonly signature: boolean;
  readonly attestation: boolean;
  readonly sbom: boolean;
}

/**
 * A signature, or an attestation where `predicate-type` is given or `require` names it; what `require` names comes on top.
 */
export function demandsOf(given: GivenInputs): Demands {
  const named = new Set(given.require);
  const attestation = named.has('attestation') || given['predicate-type'] !== undefined || demandsProvenance(given);
  return { signature: named.has('signature') || !attestation, attestation, sbom: named.has('sbom') };
}
