/**
 * The table of inputs: the one home of their names, shapes and descriptions. `read-inputs.ts` parses by it, `--help`
 * prints it, and a test holds `action.yml` to it. An input is declared here once the engine can do what it promises.
 */
import { CHAIN_ROWS } from './chain-rows.js';
import { ATTESTATION_SOURCE, PACKAGE_ROWS } from './package-rows.js';
import { CHECKSUM_ROWS, EVIDENCE_ROWS, FILE_ROWS, GIT_TAG, RELEASE_ASSETS, REQUIRE_TIMESTAMP } from './file-rows.js';
import { HAND_OVER_ROWS } from './hand-over-rows.js';
import { IDENTITY_ROWS } from './identity-rows.js';
import { IMAGE_ROWS, IMAGES } from './image-rows.js';
import { bool, choice, duration, FILE, list, LITERAL, section, text, type InputSpec } from './input-shapes.js';
import { KEY_ROWS } from './key-rows.js';
import { ORIGIN_ROWS } from './origin-rows.js';
import { PROVENANCE_ROWS } from './provenance-rows.js';
import { REPORT_ROWS } from './report-rows.js';
import { SHARD_ROWS } from './shard-rows.js';

/** Timers of Node.js hold no more (a longer one would fire at once): not quite 25 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export const INPUTS = [
  ...section('What to check', [
    ...FILE_ROWS,
    RELEASE_ASSETS,
    GIT_TAG,
    IMAGES,
    text(
      'deployed',
      'PATH',
      'With `mode: audit`: a file of versions, `sha256:…` digests and `image@sha256:…`, one a line, or the JSON of `kubectl get pods -o json`.',
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
      'Variables, `name=value`, one a line: each fills `{name}` in the policy file and in the other inputs, literally and never as a pattern.',
    ),
  ]),
  ...section('Evidence', [
    ...EVIDENCE_ROWS,
    ...CHECKSUM_ROWS,
    bool(
      'checksums-signed',
      'The checksum list must be signed by an accepted signer. Then the files that it lists need no signature of their own.',
      { sets: 'list.signed', needs: ['checksums'], signed: true },
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
      'What the attestation must say, one a line: a JSON pointer into its predicate and the value that must be there. Policy files have more tests.',
      { sets: 'signature.predicate', pairs: true, signed: true, needs: ['predicate-type'] },
    ),
    ATTESTATION_SOURCE,
    ...PACKAGE_ROWS,
  ]),
  ...section('Who may sign', [
    ...IDENTITY_ROWS,
    ...KEY_ROWS,
    text(
      'rekor-url',
      'URL',
      'The transparency log (Rekor v1) to ask for an entry that is neither in the evidence nor next to it. Default: the logs of the trusted root. With `offline`, no log is asked.',
      LITERAL,
    ),
    ...ORIGIN_ROWS,
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
    text('tuf-root', 'PATH', 'The root.json that the TUF repository is trusted by.', FILE),
    duration(
      'trusted-root-max-age',
      'How old the embedded root can be when it is used instead of TUF or is chosen (`embedded`, `offline`). Default: `180d`. Without this input, an older root that is chosen gives a warning.',
    ),
    REQUIRE_TIMESTAMP,
    bool('offline', 'Do not use the network; `tuf` is then `embedded`.'),
  ]),
  ...HAND_OVER_ROWS,
  ...section('Run', [
    choice(
      'mode',
      ['enforce', 'report', 'audit'],
      '`enforce` (the default), `report`: check and show everything, but let the step pass, or `audit`: compare what is `deployed` with the revocation list.',
    ),
    duration('timeout', 'Time limit of the whole run: `90s`, `5m`, `1h`. Default: `30m`.', { maxMs: MAX_TIMEOUT_MS }),
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
export type ChoiceOf<Name extends NameOf<'choice'>> = Extract<
  Row,
  { readonly name: Name; readonly shape: 'choice' }
>['values'][number];

/** An optional input's default in `action.yml`: an undefined expression arrives as an empty string, which is an error. */
export const UNSET = '(unset)';

/** The input of that name. */
export function inputNamed(name: string): InputSpec | undefined {
  return INPUTS.find((input) => input.name === name);
}
