/** The rows of the table of inputs about the release chain: manifests, revocation lists, the minimum. */
import { MINIMUM_CHECKS } from '../../model/minimum-checks.js';
import { choice, duration, FILE, list, section, text } from './input-shapes.js';

/** A key of the policy itself. */
export const REQUIRE = list(
  'require',
  'CHECK',
  'The minimum, one check per line: `signature`, `attestation`, `checksum`, `manifest`, `sbom`, `revocation`. Every artifact must pass these.',
  {
    sets: 'policy.require',
    values: MINIMUM_CHECKS,
    inFile: { says: 'The minimum: checks that every artifact must pass, whatever its rules say.', item: 'A check.' },
  },
);

/** A key of the policy itself. */
export const EXPECT_VERSION = text(
  'expect-version',
  'VERSION',
  'The version that every manifest must state, exactly.',
  {
    sets: 'policy.expect-version',
    needs: ['manifest', 'revocations'],
    inFile: { says: 'The version of artifacts whose rule or manifest does not give one.' },
  },
);

/** A key of `manifest`. */
export const MANIFEST_FILES = list(
  'manifest',
  'PATH',
  'Signed JSON manifests that bind artifacts by SHA-256. Without `artifacts`, every file that they record is checked, and needs no other signature.',
  {
    sets: 'manifest.files',
    path: true,
    signed: true,
    inFile: { says: 'Several manifests.', item: 'A manifest, relative to the workspace.' },
  },
);

/** A key of `revocations`. */
export const REVOCATION_LIST = text(
  'revocations',
  'PATH|URL',
  'A signed list of revoked versions, digests, commits, identities and runs. Needs `revocations-identity` or `revocations-key`.',
  {
    sets: 'revocations.list',
    inFile: {
      says: 'Path or https URL of the revocation list; with `release`, the name of an asset.',
      required: true,
    },
    path: true,
    needs: ['revocations-identity', 'revocations-identity-regexp', 'revocations-key'],
  },
);

/** What every manifest must state; keys of `manifest` in a policy file. */
export const MANIFEST_FACTS = [
  text('minimum-version', 'VERSION', 'The lowest version that a manifest may state (Semantic Versioning).', {
    sets: 'manifest.minimum-version',
    needs: ['manifest'],
  }),
  text('expect-arch', 'ARCH', 'The architecture that every manifest must state.', {
    sets: 'manifest.arch',
    needs: ['manifest'],
  }),
  text('variant', 'NAME', 'The variant that every manifest must state, such as `dev`.', {
    sets: 'manifest.variant',
    needs: ['manifest'],
  }),
] as const;

/** How the revocation list is had; keys of `revocations` in a policy file. */
export const REVOCATION_ROWS = [
  duration(
    'revocations-fresh-for',
    'A kept list that is younger than this is used without asking the network. Default: `24h`.',
    {
      sets: 'revocations.fresh-for',
      needs: ['revocations'],
    },
  ),
  duration(
    'revocations-tolerate-stale',
    'How old a kept list can be when it is used because the network is down. Default: `7d`.',
    { sets: 'revocations.tolerate-stale', needs: ['revocations'] },
  ),
  choice(
    'missing-offline',
    ['warn', 'fail'],
    'What happens with `offline` if the cache has no revocation list: `warn` continues with a warning, `fail` (default) stops the job.',
    {
      sets: 'revocations.missing-offline',
      needs: ['revocations'],
      inFile: {
        says: 'What happens with `offline` if there is no list: `warn` continues with a warning. Default: `fail`.',
      },
    },
  ),
] as const;

export const CHAIN_ROWS = section('Release chain', [
  REQUIRE,
  MANIFEST_FILES,
  EXPECT_VERSION,
  ...MANIFEST_FACTS,
  duration(
    'manifest-max-age',
    'How old a manifest may be; an older one is a failure. Without it one older than `90d` is a warning.',
    { sets: 'manifest.max-age', needs: ['manifest'] },
  ),
  REVOCATION_LIST,
  text('revocations-cache', 'PATH', 'A folder that keeps the revocation list and its bundle between runs.', FILE),
  ...REVOCATION_ROWS,
  list(
    'revocations-identity',
    'SAN',
    'The exact identity that signs the revocation list; it must not be one that signs artifacts.',
    { sets: 'recall.identity', needs: ['revocations'] },
  ),
  list(
    'revocations-identity-regexp',
    'RE2',
    'A pattern in RE2 syntax that must match the whole identity of the signer of the revocation list, in place of `revocations-identity`.',
    { sets: 'recall.identity-regexp', needs: ['revocations'] },
  ),
  text('revocations-oidc-issuer', 'URL', 'The exact OIDC issuer of the signer of the revocation list.', {
    sets: 'recall.issuer',
    needs: ['revocations'],
  }),
  list(
    'revocations-key',
    'KEY',
    'A public key that the revocation list is signed by, instead of an identity; given like `key`.',
    { sets: 'recall.key', path: true, needs: ['revocations'] },
  ),
]);
