/** How a policy file says where the documents of a project, manifests and revocation lists, keep what. */
import { object } from './object-shape.js';
import { choice, either, list, optional, text, whole, type Read } from './shape.js';

export const POINTER_PATTERN = '^(/|$)';

function pointer(description: string) {
  return optional(text(description, { pattern: POINTER_PATTERN }));
}

const SCHEMA_VERSION = optional(
  either(
    {
      scalar: text('A JSON pointer; version 1 is known.', { pattern: POINTER_PATTERN }),
      map: object(
        {
          at: text('A JSON pointer.', { pattern: POINTER_PATTERN }),
          known: list(whole(0, 'A version.'), 'The versions whose members this policy maps.'),
        },
        { called: '`schema-version`' },
      ),
    },
    'Where the document says which version of its form it has. A version that is not known is refused, since its members may mean something else.',
  ),
);

/** The forms that have a name. */
export const FORM = optional(
  choice(
    ['signature-gate', 'mvm'],
    'The form of the document: that of the gate itself (default), or the one that the releases of mvm have.',
  ),
);

export const MANIFEST_FIELDS = object(
  {
    version: pointer('Default: `/version`.'),
    arch: pointer('Default: `/arch`.'),
    variant: pointer('Default: `/variant`.'),
    'built-at': pointer('Default: `/builtAt`.'),
    'not-after': pointer('The last moment at which the manifest is valid, as it says itself. Default: not read.'),
    'schema-version': SCHEMA_VERSION,
    artifacts: pointer('The list of recorded artifacts. Default: `/artifacts`.'),
    name: pointer('In each entry. Default: `/name`.'),
    sha256: pointer('In each entry. Default: `/sha256`.'),
    size: pointer('In each entry. Default: `/size`.'),
  },
  {
    called: '`fields`',
    description:
      'Where the manifest says what, as JSON pointers (RFC 6901). A manifest that lacks a version, an architecture, a variant or a time where these say is malformed.',
  },
);

export const REVOCATION_FIELDS = object(
  {
    entries: pointer('The list of entries. An entry recalls what matches all of its members that are mapped here.'),
    version: pointer('In each entry.'),
    variant: pointer('In each entry; it narrows what the others recall.'),
    arch: pointer('In each entry; it narrows what the others recall.'),
    digest: pointer('In each entry: SHA-256 in hex, with or without `sha256:`.'),
    commit: pointer('In each entry.'),
    identity: pointer('In each entry: the identity of a certificate, or the fingerprint of a key.'),
    'run-id': pointer('In each entry.'),
    reason: pointer('In each entry; it is shown verbatim.'),
    'revoked-at': pointer('In each entry; it is shown verbatim.'),
    'fixed-in': pointer('In each entry.'),
    url: pointer('In each entry.'),
    versions: pointer('A list of plain versions.'),
    digests: pointer('A list of plain SHA-256 digests.'),
    commits: pointer('A list of plain commits.'),
    identities: pointer('A list of plain identities and fingerprints.'),
    'run-ids': pointer('A list of plain runs.'),
    'schema-version': SCHEMA_VERSION,
    serial: pointer('A number that grows with each list.'),
    'issued-at': pointer('When the list was issued (RFC 3339).'),
    expires: pointer('From when on the list must not be used any more (RFC 3339).'),
  },
  {
    called: '`fields`',
    description: 'Where a list of another form says what, as JSON pointers (RFC 6901).',
    anyOf: [['entries', 'versions', 'digests', 'commits', 'identities', 'run-ids']],
  },
);

export type ManifestFieldsEntry = Read<typeof MANIFEST_FIELDS>;
export type RevocationFieldsEntry = Read<typeof REVOCATION_FIELDS>;
export type SchemaVersionEntry = NonNullable<ManifestFieldsEntry['schema-version']>;
export type FormEntry = Read<(typeof FORM)['optional']>;
