/**
 * How messages about manifests begin: words that people search for and scripts compare. The one home of them; the catalogue
 * of reason codes shows them and what verifies manifests writes them.
 */
export const MANIFEST_WORDING = {
  signature: 'Cosign verification failed for the manifest',
  version: 'Manifest is for a different version',
  arch: (is: string, expected: string) => `Manifest is for arch ${is} but ${expected} was expected`,
  variant: (is: string, expected: string) => `Manifest is for variant ${is} but ${expected} was expected`,
  /** @param role what the policy or the manifest calls the artifact: `kernel`, `rootfs` */
  digest: (role: string) => `${role} SHA-256 mismatch`,
  revoked: 'Manifest is on the revocation list',
} as const;

/** The same words where a policy says which tool imports the manifest on this host. */
export function manifestWording(importedBy: string | undefined) {
  if (importedBy === undefined) return MANIFEST_WORDING;
  return {
    ...MANIFEST_WORDING,
    signature: 'Cosign verification failed for the imported manifest',
    version: `Imported manifest is for a different ${importedBy} version`,
    arch: (is: string, expected: string) => `Manifest is for arch ${is} but this host is ${expected}`,
    revoked: "Imported manifest is on the project's revocation list",
  };
}
