export const PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';
export const PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';

/** The predicate types of SLSA provenance, which attestations must have unless a policy says otherwise. */
export const PROVENANCE_TYPES = [PROVENANCE_V02, PROVENANCE_V1] as const;

/** Those whose builder can be required: v0.1 too, but only where a policy names that type (Cloud Build still writes it). */
export const READABLE_PROVENANCE = ['https://slsa.dev/provenance/v0.1', ...PROVENANCE_TYPES] as const;

/** in-toto attestation framework, `spec/predicates/release.md`; GitHub wrote 0.1 before immutable releases were for all. */
export const RELEASE_TYPES = [
  'https://in-toto.io/attestation/release/v0.1',
  'https://in-toto.io/attestation/release/v0.2',
] as const;

export function isReleaseType(type: string): boolean {
  return RELEASE_TYPES.some((known) => known === type);
}

/** SLSA v1, "Verification Summary Attestation (VSA)". */
export const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';

/** The registry's own attestation that it published a package (github.com/npm/attestation, `specs/publish`). */
export const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';

/** What a publisher attests of a file that goes to an index for Python (PEP 740). */
export const PYPI_PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';

/** Types of the known predicates, by what a policy calls their content. */
export const PREDICATES_OF_FORM = {
  provenance: PROVENANCE_TYPES,
  vulnerabilities: [
    'https://cosign.sigstore.dev/attestation/vuln/v1',
    'https://in-toto.io/attestation/vulns/v0.1',
    'https://in-toto.io/attestation/vulns/v0.2',
  ],
  vex: ['https://openvex.dev/ns', 'https://openvex.dev/ns/v0.2.0'],
  components: [
    'https://spdx.dev/Document',
    'https://spdx.dev/Document/v2.2',
    'https://spdx.dev/Document/v2.3',
    'https://cyclonedx.org/bom',
    ...[2, 3, 4, 5, 6, 7].map((minor) => `https://cyclonedx.org/bom/v1.${minor}`),
  ],
} as const;

/** Predicate types by their short names (cosign, `pkg/cosign/attestation`). */
export const COSIGN_TYPES: Readonly<Record<string, string>> = {
  custom: 'https://cosign.sigstore.dev/attestation/v1',
  slsaprovenance: 'https://slsa.dev/provenance/v0.2',
  slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
  slsaprovenance1: 'https://slsa.dev/provenance/v1',
  link: 'https://in-toto.io/Link/v1',
  spdx: 'https://spdx.dev/Document',
  spdxjson: 'https://spdx.dev/Document',
  cyclonedx: 'https://cyclonedx.org/bom',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  openvex: 'https://openvex.dev/ns',
};
