/** How a policy file says who may sign. */
import { IDENTITY_ROWS } from '../inputs/identity-rows.js';
import { KEY_ROWS } from '../inputs/key-rows.js';
import { ORIGIN_ROWS } from '../inputs/origin-rows.js';
import { PROVENANCE_ROWS } from '../inputs/provenance-rows.js';
import { keysOf } from './input-keys.js';
import { object } from './object-shape.js';
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
        'Other signers who must have signed the file of `key`: its bundle lies beside it, on disk or among the assets of the release. Until that holds, nothing that the key signed counts. Names of signers: a list means any one of them; or `{ all-of: [a, b] }`, or `{ threshold: 2, by: [a, b, c] }`.',
      ),
    ),
  },
  {
    called: 'a signer',
    description:
      'Who may sign: an identity with its issuer, a GitHub repository or workflow, a `key`, or `openpgp` keys.',
  },
);

export type SignerEntry = Read<typeof SIGNER_SHAPE>;
export type ByEntry = Read<typeof BY_SHAPE>;
export type ClaimsEntry = Read<typeof CLAIMS_SHAPE>;
