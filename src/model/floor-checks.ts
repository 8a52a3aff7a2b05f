/** The checks that a floor can demand. */
export const FLOOR_CHECKS = ['signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'] as const;

export type FloorCheck = (typeof FLOOR_CHECKS)[number];
