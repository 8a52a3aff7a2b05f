/** How a policy file says who may sign. */
import { object, type Apart } from './object-shape.js';
import { bool, choice, either, list, named, optional, text, texts, whole, type Read } from './shape.js';

const CLAIM = either(
  {
    scalar: text('The exact value.'),
    map: object(
      { regexp: text('A pattern in RE2 syntax that must match the whole value.') },
      { called: 'the pattern of a claim' },
    ),
  },
  'The exact value, or `{ regexp: … }`.',
);

export const CLAIMS_SHAPE = named(
  CLAIM,
  'Claims that the certificate must state: `source-ref`, `source-versioned-tag`, `source-digest`, `trigger`, `environment` and so on, or the full names of Fulcio.',
);

const BUILDER =
  'The builder that the SLSA provenance must name: a URI, with `@v1.2.3` at its end if the version matters.';
const BUILDERS = texts(BUILDER, 'Several builders: any one of them.', {
  whole:
    'The builder that the SLSA provenance must name. A workflow on GitHub must have signed itself, unless `identity`, `identity-regexp`, `signer-repo` or `signer-workflow` says who signs for it.',
});

const NAME = text('The name of a signer of this file.');

/** Whose signatures are required. */
const byShape = (description: string) =>
  either(
    {
      list: list(NAME, 'Any one of these signers.'),
      map: object(
        {
          'all-of': optional(list(NAME, 'Every one of these signers.')),
          threshold: optional(whole(1, 'How many different signers at least.', 1000)),
          by: optional(list(NAME, 'The signers that count for `threshold`.')),
        },
        { called: '`by`', oneOf: [['all-of', 'threshold']], together: [['threshold', 'by']] },
      ),
    },
    description,
  );

/** `by` and `signed-by`. */
export const BY_SHAPE = byShape(
  'Names of signers: a list means any one of them; or `{ all-of: [a, b] }`, or `{ threshold: 2, by: [a, b, c] }`.',
);

/** An exact value and its pattern: who writes both may mean that both must hold, or that either will do. */
export const TWO_FORMS = [
  ['identity', 'identity-regexp'],
  ['issuer', 'issuer-regexp'],
] as const;
/** Keys of which each names who signs by a certificate. */
export const NAMING = ['identity', 'identity-regexp', 'repo', 'owner', 'signer-repo', 'signer-workflow'] as const;
/** Keys of which one says which identity must have signed. */
export const RIVALS = ['identity', 'identity-regexp', 'signer-repo', 'signer-workflow'] as const;
/** What a certificate must say. */
export const OF_CLAIMS = [
  'source-ref',
  'source-versioned-tag',
  'source-digest',
  'deny-self-hosted-runners',
  'claims',
  'root',
] as const;
/** What a certificate says, or what is taken from it. */
export const OF_CERTIFICATES = [...NAMING, 'issuer', 'issuer-regexp', 'allow-broad-identity', ...OF_CLAIMS] as const;

/** What must not stand together in a signer, as the compiler refuses it. */
const APART: readonly Apart[] = [
  ...TWO_FORMS.map(([exact, pattern]): Apart => [pattern, [exact]]),
  ['signer-repo', ['identity', 'identity-regexp', 'signer-workflow']],
  ['signer-workflow', ['identity', 'identity-regexp']],
  ['key', [...OF_CERTIFICATES, 'openpgp', 'keyserver']],
  ['openpgp', OF_CERTIFICATES],
  ['keyserver', OF_CERTIFICATES],
];

/** One entry of `signers`. */
export const SIGNER_SHAPE = object(
  {
    identity: optional(
      texts('The exact identity in the certificate, such as a workflow with its ref.', 'Several: any one of them.'),
    ),
    'identity-regexp': optional(
      texts(
        'A pattern in RE2 syntax that must match the whole identity, in place of `identity`.',
        'Several: any one of them.',
      ),
    ),
    issuer: optional(texts('The exact OIDC issuer that the identity must come from.', 'Several: any one of them.')),
    'issuer-regexp': optional(
      texts(
        'A pattern in RE2 syntax that must match the whole issuer, in place of `issuer`.',
        'Several: any one of them.',
      ),
    ),
    'allow-broad-identity': optional(bool('Allow a pattern that also matches other owners.')),
    repo: optional(text('The GitHub repository that the artifact was built from: `owner/name`.')),
    owner: optional(text('The GitHub owner of the repository that the artifact was built from.')),
    'signer-repo': optional(text('The repository whose workflow signed, where it is another one than `repo`.')),
    'signer-workflow': optional(text('The workflow that signed: `owner/repo/.github/workflows/file.yml[@ref]`.')),
    'source-ref': optional(text('The full ref that was built, such as `refs/tags/v1.2.3`.')),
    'source-versioned-tag': optional(
      text('A prefix of the semantic version whose tag was built: `v1`, `v1.2` or `v1.2.3`.'),
    ),
    'source-digest': optional(text('The commit that was built, in full.')),
    'deny-self-hosted-runners': optional(bool('Refuse what was built on a self-hosted runner.')),
    'builder-id': optional(BUILDERS),
    'workflow-input': optional(
      named(
        text('The exact value.', { empty: true }),
        'Inputs that the dispatched run must have had, by its SLSA provenance.',
        {
          pattern: '^[^=]+$',
          what: 'the name of an input',
        },
      ),
    ),
    claims: optional(CLAIMS_SHAPE),
    root: optional(
      text(
        'The trusted root that the certificate must chain to: `public-good`, `staging`, or the path of a file of `trusted-root`.',
      ),
    ),
    key: optional(
      texts(
        'A public key: a file, relative to the workspace (PEM, minisign, signify or SSH), its text, `https://…#sha256=HEX`, or on GitHub `owner/repo@<commit>:path` or `owner/repo@tag:asset#sha256=HEX`. Any of several keys in it may sign. With `signed-by` an asset needs no digest.',
        'Several: any one of them.',
        { path: true },
      ),
    ),
    'signed-by': optional(
      byShape(
        'Other signers who must have signed the file of `key`: its bundle is next to it, on disk or among the assets of the release. Nothing that the key signed counts before this is verified. Names of signers: a list means any one of them; or `{ all-of: [a, b] }`, or `{ threshold: 2, by: [a, b, c] }`.',
      ),
    ),
    'key-id': optional(
      text(
        'The key id that evidence by `key` must name (`keyid` of an envelope, `hint` of a bundle). It is not signed, so it only excludes evidence.',
      ),
    ),
    'transparency-log': optional(
      choice(
        ['auto', 'required', 'none'],
        'Whether a signature must be in a transparency log: `auto`, wherever the trusted root has a log; `required`, whatever the root has; `none`, with `key` only. Default: `auto`.',
      ),
    ),
    openpgp: optional(
      texts('An OpenPGP key file, relative to the workspace.', 'Several key files.', {
        path: true,
        whole: 'OpenPGP public keys, armored or binary. For `threshold`, each key in them is a different person.',
      }),
    ),
    fingerprints: optional(
      list(text('A full fingerprint: 40 or 64 hex digits.'), 'Of the `openpgp` keys only these may sign.'),
    ),
    keyserver: optional(
      text('A keyserver (HKP over https) to fetch the keys of `fingerprints` from that no file of `openpgp` has.'),
    ),
  },
  {
    called: 'a signer',
    apart: APART,
    description:
      'Who may sign: an identity with its issuer, a GitHub repository or workflow, a `key`, or `openpgp` keys.',
  },
);

export type SignerEntry = Read<typeof SIGNER_SHAPE>;
export type ByEntry = Read<typeof BY_SHAPE>;
export type ClaimsEntry = Read<typeof CLAIMS_SHAPE>;
