/** The rows of the table of inputs that are about images. */
import { bool, list, LITERAL, section, text } from './input-shapes.js';

/** A key of `signature` in a policy file. */
export const ANNOTATIONS = list(
  'annotations',
  'KEY=VALUE',
  'Annotations that the signature of an image must carry, as `cosign verify -a` takes them, one a line.',
  {
    sets: 'annotations.annotations',
    pairs: true,
    needs: ['images', 'deployed'],
    signed: true,
    inFile: {
      says: 'Annotations that the signature of an image must carry.',
      item: 'The value.',
      names: 'the name of an annotation',
    },
  },
);

/** A key of a rule in a policy file. */
export const IMAGES = list(
  'images',
  'IMAGE',
  'Images in a registry, or other OCI artifacts: `name:tag` or `name@sha256:…`, one a line; `oci://` is allowed.',
  {
    sets: 'images.images',
    signed: true,
    inFile: { says: 'Images in a registry.', item: '`name:tag` or `name@sha256:…`' },
  },
);

/** Keys of a rule in a policy file. */
export const RULE_ROWS = [
  text(
    'signature-repository',
    'REPOSITORY',
    'The repository that holds the signatures and attestations of the images, where it is not their own.',
    { sets: 'images.signature-repository', needs: ['images', 'deployed'], signed: true },
  ),
  bool('require-digest', 'Refuse a reference without digest, which otherwise is a warning: its tag can move.', {
    sets: 'images.require-digest',
    needs: ['images'],
  }),
  bool(
    'tag-matches-ref',
    'The certificate must be of the Git tag that the tag of the image names: `0.1.2` needs `refs/tags/v0.1.2` or `refs/tags/0.1.2`.',
    { sets: 'images.tag-matches-ref', needs: ['images'] },
  ),
  text(
    'sbom-dir',
    'PATH',
    'A folder, empty or absent, that the SBOMs of the images are written to: those of an accepted signer into `authenticated`, all others into `unauthenticated`.',
    { sets: 'images.sbom-dir', path: true, needs: ['images'] },
  ),
] as const;

export const IMAGE_ROWS = section('Images', [
  ANNOTATIONS,
  ...RULE_ROWS,
  list(
    'registry-auth-host',
    'REGISTRY=HOST',
    'Token services at another site than their registry, one a line, each with the registry whose stored login it may get: `registry.example.com=login.example.net`. Exact hosts; all others get none.',
    { ...LITERAL, needs: ['images', 'deployed'] },
  ),
  text(
    'github-token',
    'TOKEN',
    'A token for the API of GitHub (attestations, releases, policies of other repositories) and for ghcr.io; it goes nowhere else. docs/permissions.md says what it must be allowed. Default: `GH_TOKEN`, `GH_ENTERPRISE_TOKEN` or `GITHUB_TOKEN` of the environment, each for its own server; for ghcr.io what `docker login` stored, then `GITHUB_TOKEN`.',
    {},
  ),
]);
