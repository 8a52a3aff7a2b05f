/** Where the documents of projects keep what, as their own programs read them. */
import type { RevocationFields } from '../../model/revocation-fields.js';
import { DEFAULT_MANIFEST_FIELDS } from './manifest-fields.js';
import type { ManifestFields } from '../../model/policy.js';

const SCHEMA_VERSION = { at: '/schema_version', known: [1] } as const;

/** `{variant}-image-{arch}.manifest.json` (tinylabscom/mvm, crates/mvm-security/src/image_verify.rs). */
export const MVM_MANIFEST: ManifestFields = {
  ...DEFAULT_MANIFEST_FIELDS,
  builtAt: '/built_at',
  notAfter: '/not_after',
  schemaVersion: SCHEMA_VERSION,
  needed: ['version', 'arch', 'variant', 'builtAt', 'notAfter'],
};

/**
 * mvm's lists: `revoked-versions.json` and `pack-revocations.json`, whose entries name versions or packs, and the feed of the
 * pack registry (tinylabscom/mvm-packs), which has two plain lists.
 */
export const MVM_REVOCATIONS: readonly RevocationFields[] = [
  {
    entries: '/revocations',
    marks: { version: '/version', variant: '/variant', arch: '/arch', sha256: '/pack_hash', identity: '/key_id' },
    texts: { reason: '/reason', revokedAt: '/revoked_at' },
    plain: {},
    schemaVersion: SCHEMA_VERSION,
    issuedAt: '/issued_at',
    expiresAt: '/not_after',
  },
  {
    marks: {},
    texts: {},
    plain: { identity: '/revoked_identities', sha256: '/revoked_manifests' },
    schemaVersion: SCHEMA_VERSION,
    serial: '/sequence',
    issuedAt: '/issued_at',
    expiresAt: '/not_after',
  },
];
