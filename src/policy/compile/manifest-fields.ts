/** Where a manifest says what, unless a policy says otherwise. */
import type { ManifestFields } from '../../model/policy.js';

/** The names that release processes in the field use, as JSON pointers (RFC 6901). */
export const DEFAULT_MANIFEST_FIELDS: ManifestFields = {
  version: '/version',
  arch: '/arch',
  variant: '/variant',
  builtAt: '/builtAt',
  artifacts: '/artifacts',
  entryName: '/name',
  entrySha256: '/sha256',
  entrySize: '/size',
  needed: [],
};
