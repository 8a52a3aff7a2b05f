/** The predicate types of SLSA provenance, which attestations must have unless a policy says otherwise. */
export const PROVENANCE_TYPES = ['https://slsa.dev/provenance/v0.2', 'https://slsa.dev/provenance/v1'] as const;
