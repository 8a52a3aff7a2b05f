/** How a policy file says what is required of an artifact. */
import { FORM, MANIFEST_FIELDS, POINTER_PATTERN, REVOCATION_FIELDS } from './field-shapes.js';
import { ANNOTATIONS } from '../inputs/image-rows.js';
import { MANIFEST_FACTS, MANIFEST_FILES, REVOCATION_LIST, REVOCATION_ROWS } from '../inputs/chain-rows.js';
import { CHECKSUM_ROWS, EVIDENCE_ROWS, GIT_TAG, REQUIRE_TIMESTAMP } from '../inputs/file-rows.js';
import { keysOf } from './input-keys.js';
import { object, oneKey } from './object-shape.js';
import { bool, choice, duration, either, list, named, optional, text, texts, whole, type Read } from './shape.js';
import { CONTENT_FIELDS } from './predicate-shape.js';
import { BY_SHAPE, CLAIMS_SHAPE } from './signer-shape.js';

const PREDICATE_TYPE = texts('The whole URI of the predicate type, or `any`.', 'Several types: any one of them.', {
  whole:
    'The predicate type that an attestation must have; `any` for every type. Default: SLSA provenance v0.2 and v1.',
});
/** What is said of a signature beside who made it. */
const DETAILS = { ...keysOf([REQUIRE_TIMESTAMP]), claims: optional(CLAIMS_SHAPE) };

const SIGNATURE = object(
  {
    by: BY_SHAPE,
    'predicate-type': optional(PREDICATE_TYPE),
    ...DETAILS,
    ...keysOf([ANNOTATIONS]),
  },
  { called: '`signature`', description: 'A signature by an accepted signer; for a file an attestation counts too.' },
);

const ATTESTATION = object(
  {
    by: BY_SHAPE,
    'predicate-type': optional(PREDICATE_TYPE),
    ...DETAILS,
    ...CONTENT_FIELDS,
    'sign-statement': optional(
      bool('The statement that `cosign sign` makes of a file counts too, where its type is accepted.'),
    ),
  },
  { called: '`attestation`', description: 'An attestation of an accepted type; a plain signature does not count.' },
);

const VSA = object(
  {
    by: BY_SHAPE,
    ...DETAILS,
    verifier: text('The `verifier.id`, exactly.'),
    resource: text('The `resourceUri`, exactly.'),
    levels: list(
      text('`SLSA_BUILD_LEVEL_3`, or a level of the verifier by its own name.'),
      'Levels that it must state; a higher level of a track includes the lower ones.',
    ),
    'max-age': optional(duration('How long ago it may have been verified at most.')),
    'policy-digest': optional(text('The digest of the policy that was applied: `sha256:HEX`.')),
    inputs: optional(
      list(text('`sha256:HEX` of an attestation.'), 'Attestations that the verifier must have looked at.'),
    ),
  },
  { called: '`vsa`', description: 'A verification summary (VSA): an accepted verifier says that the artifact passed.' },
);

const RELEASE_ATTESTATION = object(
  {
    'predicate-type': optional(text('Which of the types of GitHub must be named. Default: each of them.')),
    ...keysOf([REQUIRE_TIMESTAMP]),
    'transparency-log': optional(choice(['auto', 'required'], 'As for a signer.')),
  },
  {
    called: '`release-attestation`',
    description: 'GitHub itself must have attested the asset, when it published the immutable `release`.',
  },
);

const CHECKSUM = object(
  {
    list: optional(
      text(
        'The checksum list, relative to the workspace: a path, a glob, or `{path}.sha256` for one next to each artifact.',
        { path: true },
      ),
    ),
    'signed-by': optional(BY_SHAPE),
    'predicate-type': optional(PREDICATE_TYPE),
    ...DETAILS,
    ...keysOf(CHECKSUM_ROWS),
    ...keysOf(EVIDENCE_ROWS),
  },
  {
    called: '`checksum`',
    description: 'A checksum list must name the artifact. Without `signed-by` it proves integrity only.',
    oneOf: [['list', 'lists']],
  },
);

const SBOM = object(
  {
    formats: optional(
      list(choice(['spdx', 'cyclonedx'], 'A format of SBOMs.'), 'Which formats are accepted. Default: both.'),
    ),
    by: optional(BY_SHAPE),
    ...DETAILS,
    components: CONTENT_FIELDS.components,
    predicate: CONTENT_FIELDS.predicate,
  },
  {
    called: '`sbom`',
    description:
      'An SBOM for each platform of an image, by an accepted signer. In a rule about files, the artifact itself must be an SBOM that an accepted signer signed; `components` and `predicate` say what it must contain.',
  },
);

const COMPARISON = object(
  {
    pointer: optional(text('Where the manifest says it, as a JSON pointer.', { pattern: POINTER_PATTERN })),
    value: optional(text('The value that must be there.')),
    file: optional(text('The file, relative to the workspace, whose SHA-256 must stand there.')),
    every: optional(
      text('Where the manifest has a mapping from paths to SHA-256: every file in it is compared.', {
        pattern: POINTER_PATTERN,
      }),
    ),
    folder: optional(text('With `every`: where its paths start. Default: the workspace.')),
    files: optional(
      list(text('A glob.'), 'With `every`: each file of the folder that matches must be in the mapping.'),
    ),
  },
  {
    called: 'a comparison',
    oneOf: [['pointer', 'every']],
    apart: [
      ['value', ['file']],
      ['every', ['value', 'file']],
      ['pointer', ['folder', 'files']],
    ],
  },
);

export const MANIFEST_SHAPE = object(
  {
    file: optional(
      text('The manifest, relative to the workspace. The files that it records are next to it.', { path: true }),
    ),
    ...keysOf([MANIFEST_FILES]),
    'signed-by': BY_SHAPE,
    'predicate-type': optional(PREDICATE_TYPE),
    ...DETAILS,
    ...keysOf(EVIDENCE_ROWS),
    version: optional(text('The version that the manifest must state, exactly.')),
    ...keysOf(MANIFEST_FACTS),
    'max-age': optional(
      either(
        {
          scalar: duration('An older manifest is warned about.'),
          map: object(
            {
              limit: duration('The age.'),
              then: choice(['warn', 'fail'], 'What an older manifest means.'),
            },
            { called: '`max-age`' },
          ),
        },
        'How old the manifest may be: `90d` warns, `{ limit: 90d, then: fail }` refuses. Default: `90d`. `then` also applies to the limit that the manifest states itself (`not-after`).',
      ),
    ),
    roles: optional(
      named(
        text('A glob over the names that the manifest records.'),
        'What entries are called in messages: `kernel: "dev-vmlinux-*"`. Each must match one.',
      ),
    ),
    'imported-by': optional(
      text(
        'The tool that imports the manifest on this host, such as `mvmctl`: messages then speak of the imported manifest, the version of the tool and this host.',
      ),
    ),
    form: FORM,
    fields: optional(MANIFEST_FIELDS),
    compare: optional(named(COMPARISON, 'Further facts of the manifest that must hold.')),
  },
  {
    called: '`manifest`',
    description: 'A signed JSON document that binds the artifacts of one release by their SHA-256.',
    oneOf: [['file', 'files']],
  },
);

export const REQUIREMENT_SHAPE = oneKey(
  {
    signature: SIGNATURE,
    attestation: ATTESTATION,
    vsa: VSA,
    checksum: CHECKSUM,
    sbom: SBOM,
    manifest: MANIFEST_SHAPE,
    'release-attestation': RELEASE_ATTESTATION,
  },
  'a requirement',
);

/** A signed tag of the checkout. */
export const TAG_SHAPE = object(
  {
    ...keysOf([GIT_TAG]),
    'signed-by': BY_SHAPE,
    ...DETAILS,
  },
  {
    called: '`git-tag`',
    description:
      'A tag of the checkout that must be signed. It has its own row in the report and verifies no artifact.',
  },
);

export const REVOCATIONS_SHAPE = object(
  {
    ...keysOf([REVOCATION_LIST]),
    release: optional(
      text('`owner/repo@tag`: the list and its evidence are assets of this release, read with `github-token`.'),
    ),
    bundle: optional(
      either(
        {
          scalar: text('Path or https URL.'),
          list: list(text('Path or https URL.'), 'Several places.'),
        },
        'Where the evidence of the list is. Default: its own place with the usual suffixes.',
      ),
    ),
    'signed-by': BY_SHAPE,
    'predicate-type': optional(PREDICATE_TYPE),
    ...DETAILS,
    'not-found': optional(
      choice(
        ['allow', 'fail'],
        'What happens if there is no list (404): `allow` warns. Default: `allow`, or `fail` if `require` names `revocation`.',
      ),
    ),
    ...keysOf(REVOCATION_ROWS),
    form: FORM,
    fields: optional(REVOCATION_FIELDS),
    'min-serial': optional(whole(0, 'The lowest serial that is accepted.')),
    cache: optional(text('A folder that keeps list and evidence between runs.', { path: true })),
  },
  {
    called: '`revocations`',
    apart: [['form', ['fields']]],
    description: 'A signed list of revoked versions, digests, commits, identities or runs.',
  },
);

export type RequirementEntry = Read<typeof REQUIREMENT_SHAPE>;
export type ManifestEntry = Read<typeof MANIFEST_SHAPE>;
export type RevocationsEntry = Read<typeof REVOCATIONS_SHAPE>;
export type TemplatesEntry = NonNullable<ManifestEntry['bundle']>;
