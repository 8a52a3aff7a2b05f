/**
 * The table of inputs: the one home of their names, shapes and descriptions. `read-inputs.ts` parses by it, `--help`
 * prints it, and a test holds `action.yml` to it. An input is declared here once the engine can do what it promises.
 */
import { CHAIN_ROWS } from './chain-rows.js';
import { PACKAGE_ROWS } from './package-rows.js';
import { HAND_OVER_ROWS } from './hand-over-rows.js';
import { IDENTITY_ROWS } from './identity-rows.js';
import { IMAGE_ROWS } from './image-rows.js';
import {
  bool,
  choice,
  duration,
  FILE,
  list,
  LITERAL,
  section,
  text,
  type Choice,
  type InputSpec,
} from './input-shapes.js';
import { PROVENANCE_ROWS } from './provenance-rows.js';
import { REPORT_ROWS } from './report-rows.js';
import { SHARD_ROWS } from './shard-rows.js';

/** Timers of Node.js hold no more (a longer one would fire at once): not quite 25 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export const INPUTS = [
  ...section('What to check', [
    list(
      'artifacts',
      'PATH|GLOB',
      'Files to check: paths and globs, one per line; a line that starts with `!` excludes. A glob stays in the workspace and must match something.',
      { sets: 'rule.artifacts', path: true },
    ),
    list(
      'digests',
      'DIGEST [NAME]',
      'Artifacts that are not on disk: `sha256:HEX[,sha512:HEX] [name]`, one per line; `gce_image_id:ID` for an image of Compute Engine.',
      {
        sets: 'rule.digests',
        path: true,
      },
    ),
    text(
      'release',
      'OWNER/REPO@TAG',
      'A GitHub release: its assets that `artifacts` names are downloaded with their evidence and checked. Nothing is kept unless every file is verified.',
      { sets: 'policy.release-assets' },
    ),
    text(
      'git-tag',
      'TAG',
      'A tag of the checkout that must be signed by an accepted identity (gitsign), OpenPGP key or SSH key. It has its own row in the report and does not verify any artifact.',
      { sets: 'tag.name', signed: true },
    ),
    list(
      'images',
      'IMAGE',
      'Images in a registry, or other OCI artifacts: `name:tag` or `name@sha256:…`, one per line; `oci://` is allowed.',
      { sets: 'images.images', signed: true },
    ),
    text(
      'deployed',
      'PATH',
      'With `mode: audit`: a file of versions, `sha256:…` digests and `image@sha256:…`, one per line, or the JSON of `kubectl get pods -o json`.',
      FILE,
    ),
    text(
      'policy',
      'PATH',
      'A policy file: a path, or `owner/repo@<commit>:path`. It says what is checked, what is required and who must sign, in place of the other inputs.',
      FILE,
    ),
    text(
      'policy-digest',
      'DIGEST',
      'The SHA-256 of the policy file, `sha256:HEX`; no other file is accepted.',
      LITERAL,
    ),
    list(
      'var',
      'NAME=VALUE',
      'Variables, `name=value`, one per line: each fills `{name}` in the policy file and in the other inputs, literally and never as a pattern.',
    ),
  ]),
  ...section('Evidence', [
    list(
      'bundle',
      'TEMPLATE',
      'Where the Sigstore bundle of an artifact is: a path with `{path}`, `{dir}`, `{name}`, `{1}` (what the first `*` matched). Default: next to the artifact.',
      { sets: 'evidence.bundle', path: true, signed: true },
    ),
    list(
      'signature',
      'TEMPLATE',
      'Where a detached signature (raw, base64, OpenPGP, minisign, signify, SSH, Helm provenance) is; a template like `bundle`.',
      { sets: 'evidence.signature', path: true, signed: true },
    ),
    list('certificate', 'TEMPLATE', 'Where the PEM certificate of a detached signature is; a template like `bundle`.', {
      sets: 'evidence.certificate',
      path: true,
      signed: true,
    }),
    list(
      'checksums',
      'PATH|GLOB|TEMPLATE',
      'Checksum lists: paths, globs, and templates (`{path}.sha256`: one next to each artifact). Every artifact must be listed and match; without `artifacts` and `digests` every listed file is an artifact.',
      { sets: 'list.lists', path: true },
    ),
    choice(
      'checksum-names',
      ['exact', 'base'],
      'How the names of a list compare with those of artifacts: `exact` (default), or `base` for lists with paths of the machine that made them: only the last part counts, and must be listed once.',
      { sets: 'list.names', needs: ['checksums'] },
    ),
    bool(
      'checksums-signed',
      'The checksum list must be signed by an accepted signer. Then the files that it lists need no signature of their own.',
      { sets: 'list.signed', needs: ['checksums'], signed: true },
    ),
    bool(
      'checksums-complete',
      'A listed file that is absent or has other bytes is a failure, also together with `artifacts` or `digests`.',
      { sets: 'list.complete', needs: ['checksums'] },
    ),
    text(
      'predicate-type',
      'URI|any',
      'Require an attestation of this predicate type for each artifact; `any` for every type. Without it a signature is enough, or SLSA provenance v0.2 or v1.',
      { sets: 'signature.predicate-type', signed: true },
    ),
    list(
      'predicate',
      '/POINTER=VALUE',
      'What the attestation must say, one per line: a JSON pointer into its predicate and the value that must be there. Policy files have more tests.',
      { sets: 'signature.predicate', pairs: true, signed: true, needs: ['predicate-type'] },
    ),
    {
      ...list(
        'attestation-source',
        'local|github|oci',
        'Where attestations come from: `local`, bundles on disk (the default for files), `github`, the attestation API (needs `repo` or `owner`), or `oci`, the registry (the default for images); several are all read.',
        { sets: 'source.attestation-source' },
      ),
      values: ['local', 'github', 'oci'],
    },
    ...PACKAGE_ROWS,
  ]),
  ...section('Who may sign', [
    ...IDENTITY_ROWS,
    list(
      'key',
      'KEY',
      'A public key (PEM; minisign, signify or SSH for their signatures): a path, its text, `https://…#sha256=HEX`, or on GitHub `owner/repo@<commit>:path` or `owner/repo@tag:asset#sha256=HEX`. Any of several keys in it may sign. The signature must be by this key; evidence by a certificate is refused. It cannot be used together with an identity.',
      { sets: 'key.key', path: true },
    ),
    list(
      'openpgp-keys',
      'PATH',
      'OpenPGP public keys, armored or binary, one or many in a file: each key is one more accepted signer, in addition to identities or `key`.',
      { sets: 'openpgp.openpgp', path: true },
    ),
    list(
      'openpgp-fingerprints',
      'FINGERPRINT',
      'Full fingerprints (40 or 64 hex digits) of primary keys or signing subkeys: of `openpgp-keys` only these may sign.',
      { sets: 'openpgp.fingerprints', needs: ['openpgp-keys', 'openpgp-keyserver'] },
    ),
    text(
      'openpgp-keyserver',
      'URL',
      'A keyserver (HKP over https) for the keys of `openpgp-fingerprints` that are in no file. By default, no keyserver is used.',
      { sets: 'openpgp.keyserver', needs: ['openpgp-fingerprints'] },
    ),
    choice(
      'transparency-log',
      ['auto', 'required', 'none'],
      'Whether a signature must be in a transparency log: `auto` (the default, wherever the trusted root has a log), `required` (whatever the root has) or, with `key` only, `none`.',
      { sets: 'signer.transparency-log' },
    ),
    text(
      'rekor-url',
      'URL',
      'The transparency log (Rekor v1) to ask for an entry that is neither in the evidence nor next to it. Default: the logs of the trusted root. With `offline`, no log is asked.',
      LITERAL,
    ),
    text('repo', 'OWNER/REPO', 'The GitHub repository that the artifact was built from.', { sets: 'signer.repo' }),
    text('owner', 'OWNER', 'The GitHub owner of the repository that the artifact was built from.', {
      sets: 'signer.owner',
    }),
    text(
      'signer-repo',
      'OWNER/REPO',
      'The repository whose workflow signed, where it is another one than `repo` (a reusable workflow).',
      { sets: 'signer.signer-repo' },
    ),
    text('signer-workflow', '[HOST/]OWNER/REPO/PATH[@REF]', 'The workflow that signed, with or without its ref.', {
      sets: 'signer.signer-workflow',
    }),
    text('source-ref', 'REF', 'The full ref that was built, such as `refs/tags/v1.2.3`. Letter case counts.', {
      sets: 'signer.source-ref',
    }),
    text(
      'source-versioned-tag',
      'VERSION',
      'A prefix of the semantic version whose tag was built: `v1`, `v1.2` or `v1.2.3`.',
      { sets: 'signer.source-versioned-tag' },
    ),
    text('source-digest', 'COMMIT', 'The commit that was built, in full.', { sets: 'signer.source-digest' }),
    bool('deny-self-hosted-runners', 'Refuse what was built on a self-hosted runner.', {
      sets: 'signer.deny-self-hosted-runners',
    }),
  ]),
  ...PROVENANCE_ROWS,
  ...CHAIN_ROWS,
  ...IMAGE_ROWS,
  ...section('Trust', [
    list(
      'trusted-root',
      'SOURCE|PATH',
      'The Sigstore instance to trust: `tuf` (default), `embedded`, `staging`, `gh`, or the path of a trusted_root.json; several are alternatives.',
      FILE,
    ),
    text('tuf-mirror', 'URL', 'Another TUF repository to take the trusted root from.', LITERAL),
    text('tuf-root', 'PATH', 'The root.json that verifies the TUF repository.', FILE),
    duration(
      'trusted-root-max-age',
      'How old the embedded root can be when it is used instead of TUF or is chosen (`embedded`, `offline`). Default: `180d`. Without this input, an older root that is chosen gives a warning.',
    ),
    bool('require-timestamp', 'Require a signed timestamp by an authority of the trusted root as well.', {
      sets: 'signature.require-timestamp',
      signed: true,
    }),
    bool('offline', 'Do not use the network; `tuf` is then `embedded`.'),
  ]),
  ...HAND_OVER_ROWS,
  ...section('Run', [
    choice(
      'mode',
      ['enforce', 'report', 'audit'],
      '`enforce` (the default), `report`: check and show everything, but let the step pass, or `audit`: compare what is `deployed` with the revocation list.',
    ),
    {
      ...duration('timeout', 'Time limit of the whole run: `90s`, `5m`, `1h`. Default: `30m`.'),
      maxMs: MAX_TIMEOUT_MS,
    },
  ]),
  ...REPORT_ROWS,
  ...SHARD_ROWS,
  ...section('Emergency', [
    bool(
      'skip-signatures',
      'Skip signature checks (emergencies only), also those of lists and manifests. Needs `skip-reason`. The result is `waived`, never `pass`.',
    ),
    bool(
      'skip-checksums',
      'Skip digest checks (emergencies only), those of lists and manifests. Needs `skip-reason`. The result is `waived`, never `pass`.',
    ),
    text('skip-reason', 'TEXT', 'Why a check is skipped. The reason is shown at the top of the summary.', {}),
  ]),
];

type Row = (typeof INPUTS)[number];
export type InputName = Row['name'];
/** The names of the inputs of one shape, and the values of a choice: what `GivenInputs` is typed by. */
export type NameOf<Shape extends Row['shape']> = Extract<Row, { readonly shape: Shape }>['name'];
export type ChoiceOf<Name extends NameOf<'choice'>> = Extract<Row, Choice<Name, string>>['values'][number];

/** An optional input's default in `action.yml`: an undefined expression arrives as an empty string, which is an error. */
export const UNSET = '(unset)';

/** The input of that name. */
export function inputNamed(name: string): InputSpec | undefined {
  return INPUTS.find((input) => input.name === name);
}
