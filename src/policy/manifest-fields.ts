/** Where a manifest says what, unless the policy names other places. */
import type { ManifestFields } from './policy.js';

/** JSON pointers (RFC 6901); those of an entry start at the entry. */
export const DEFAULT_MANIFEST_FIELDS: ManifestFields = {
  version: '/version',
  arch: '/arch',
  builtAt: '/builtAt',
  artifacts: '/artifacts',
  entryName: '/name',
  entrySha256: '/sha256',
  entrySize: '/size',
};
