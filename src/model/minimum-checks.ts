/** The checks that a floor can require. */
export const MINIMUM_CHECKS = ['signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'] as const;

export type MinimumCheck = (typeof MINIMUM_CHECKS)[number];
