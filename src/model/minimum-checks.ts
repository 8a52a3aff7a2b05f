/** The checks that the minimum (`require`) can name. */
export const MINIMUM_CHECKS = ['signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'] as const;

export type MinimumCheck = (typeof MINIMUM_CHECKS)[number];
