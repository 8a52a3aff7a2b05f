/** How a policy file says who may sign. */
import { IDENTITY_ROWS } from '../inputs/identity-rows.js';
import { KEY_ROWS } from '../inputs/key-rows.js';
import { ORIGIN_ROWS } from '../inputs/origin-rows.js';
import { PROVENANCE_ROWS } from '../inputs/provenance-rows.js';
import { keysOf } from './input-keys.js';
import { object, type Apart } from './object-shape.js';
import { either, list, named, optional, text, whole, type Read } from './shape.js';

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
    ...keysOf([...IDENTITY_ROWS, ...ORIGIN_ROWS, ...PROVENANCE_ROWS, ...KEY_ROWS]),
    claims: optional(CLAIMS_SHAPE),
    root: optional(
      text(
        'The trusted root that the certificate must chain to: `public-good`, `staging`, or the path of a file of `trusted-root`.',
      ),
    ),
    'signed-by': optional(
      byShape(
        'Other signers who must have signed the file of `key`: its bundle is next to it, on disk or among the assets of the release. Nothing that the key signed counts before this is verified. In a threshold the key and who vouches for it count as one signer. Names of signers: a list means any one of them; or `{ all-of: [a, b] }`, or `{ threshold: 2, by: [a, b, c] }`.',
      ),
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
