export const PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';
export const PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';

/** The predicate types of SLSA provenance, which attestations must have unless a policy says otherwise. */
export const PROVENANCE_TYPES = [PROVENANCE_V02, PROVENANCE_V1] as const;

/** The registry's own attestation that it published a package (github.com/npm/attestation, `specs/publish`). */
export const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';

/** What a publisher attests of a file that goes to an index for Python (PEP 740). */
export const PYPI_PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';
