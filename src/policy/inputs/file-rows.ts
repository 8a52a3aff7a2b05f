/** What is checked, and where its evidence is: rows of the table in `inputs.ts`, and keys of a policy file. */
import { KEY_FORM_NAMES } from '../../core/key-forms.js';
import { bool, choice, list, text } from './input-shapes.js';

/** Keys of a rule. */
export const FILE_ROWS = [
  list(
    'artifacts',
    'PATH|GLOB',
    'Files to check: paths and globs, one per line; a line that starts with `!` excludes. A glob stays in the workspace and must match something.',
    {
      sets: 'rule.artifacts',
      path: true,
      inFile: { says: 'Files, relative to the workspace.', item: 'A path or glob; `!` excludes.' },
    },
  ),
  list(
    'digests',
    'DIGEST [NAME]',
    'Artifacts that are not on disk: `sha256:HEX[,sha512:HEX] [name]`, one per line; `gce_image_id:ID` for an image of Compute Engine.',
    {
      sets: 'rule.digests',
      path: true,
      inFile: {
        says: 'Artifacts that are not on disk.',
        item: '`sha256:HEX[,sha512:HEX] [name]`, or `gce_image_id:ID`',
      },
    },
  ),
] as const;

/** Keys of `checksum`. */
export const CHECKSUM_ROWS = [
  list(
    'checksums',
    'PATH|GLOB|TEMPLATE',
    'Checksum lists: paths, globs, and templates (`{path}.sha256`: one next to each artifact). Every artifact must be listed and match; without `artifacts` and `digests` every listed file is an artifact.',
    {
      sets: 'list.lists',
      path: true,
      inFile: { says: 'Several checksum lists.', item: 'A path, a glob, or a template such as `{path}.sha256`.' },
    },
  ),
  choice(
    'checksum-names',
    ['exact', 'base'],
    'How the names of a list compare with those of artifacts: `exact` (default), or `base` for lists with paths of the machine that made them: only the last part counts, and must be listed once.',
    { sets: 'list.names', needs: ['checksums'] },
  ),
  bool(
    'checksums-complete',
    'A listed file that is absent or has other bytes is a failure, also together with `artifacts` or `digests`.',
    { sets: 'list.complete', needs: ['checksums'] },
  ),
] as const;

/** A key of the policy itself. */
export const RELEASE_ASSETS = text(
  'release',
  'OWNER/REPO@TAG',
  'A GitHub release: its assets that `artifacts` names are downloaded with their evidence and checked. Nothing is kept unless every file is verified.',
  {
    sets: 'policy.release-assets',
    inFile: {
      says: '`owner/repo@tag`: as `release`, and only the assets that rules name are downloaded and looked at.',
    },
  },
);

/** A key of `git-tag`. */
export const GIT_TAG = text(
  'git-tag',
  'TAG',
  'A tag of the checkout that must be signed by an accepted identity (gitsign), OpenPGP key or SSH key. It has its own row in the report and does not verify any artifact.',
  { sets: 'tag.name', signed: true, inFile: { says: 'The name of the tag, without `refs/tags/`.', required: true } },
);

/** A key of each requirement that asks for a signature. */
export const REQUIRE_TIMESTAMP = bool(
  'require-timestamp',
  'Require a signed timestamp by an authority of the trusted root as well.',
  {
    sets: 'signature.require-timestamp',
    signed: true,
  },
);

const TEMPLATE = {
  says: 'Where the evidence is: a path with `{path}`, `{dir}`, `{name}`, `{1}` (what the first `*` matched).',
  item: 'A path with `{path}`, `{dir}`, `{name}`, `{1}`.',
  several: 'Several places.',
} as const;

/** Keys of whatever has evidence: a rule, a checksum list, a manifest. */
export const EVIDENCE_ROWS = [
  list(
    'bundle',
    'TEMPLATE',
    'Where the Sigstore bundle of an artifact is: a path with `{path}`, `{dir}`, `{name}`, `{1}` (what the first `*` matched). Default: next to the artifact.',
    { sets: 'evidence.bundle', path: true, signed: true, inFile: TEMPLATE },
  ),
  list(
    'signature',
    'TEMPLATE',
    `Where a detached signature (raw, base64, OpenPGP, ${KEY_FORM_NAMES.join(', ')}, Helm provenance) is; a template like \`bundle\`.`,
    { sets: 'evidence.signature', path: true, signed: true, inFile: TEMPLATE },
  ),
  list('certificate', 'TEMPLATE', 'Where the PEM certificate of a detached signature is; a template like `bundle`.', {
    sets: 'evidence.certificate',
    path: true,
    signed: true,
    inFile: TEMPLATE,
  }),
] as const;
