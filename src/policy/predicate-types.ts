export const PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';
export const PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';

/** The predicate types of SLSA provenance, which attestations must have unless a policy says otherwise. */
export const PROVENANCE_TYPES = [PROVENANCE_V02, PROVENANCE_V1] as const;
