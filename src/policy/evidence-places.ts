import type { EvidencePlaces } from '../model/policy.js';
import type { GivenInputs } from './inputs/read-inputs.js';

/** Where the inputs say that evidence lies; nothing where they do not. */
export function evidencePlaces(given: GivenInputs): EvidencePlaces {
  return {
    bundles: given.bundle ?? [],
    signatures: given.signature ?? [],
    certificates: given.certificate ?? [],
  };
}
