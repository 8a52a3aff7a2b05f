/**
 * The catalogue of reason codes: the one home of what each means, what usually causes it and what to do.
 * docs/errors.md is generated from it (`npm run docs`), reports and `--help` read it.
 */

import type { Place } from './place.js';
import { withoutSecrets } from './shown-address.js';
import { CHAIN_REASONS } from './reasons/chain.js';
import { CHECKSUM_REASONS } from './reasons/checksums.js';
import type { Reason, Reasons } from './reasons/reason.js';
import { EVIDENCE_REASONS } from './reasons/evidence.js';
import { IMAGE_REASONS } from './reasons/images.js';
import { RUN_REASONS } from './reasons/run.js';

export type { Reason };

/** For each a case in which it is the answer, for the docs. It is a type, so that no run loads it. */
interface OwnExamples {
  readonly ARTIFACT_NOT_FOUND: '`artifacts: dist/*.tgz`, and `dist/` holds only `tool.tar.gz`.';
  readonly UNSAFE_PATH: '`artifacts: dist/*`, and `dist/latest` is a symbolic link to `/etc/passwd`.';
  readonly LIMIT_EXCEEDED: 'The file next to `tool.tar.gz` that should be its bundle is a disk image of several GiB.';
  readonly CONFIG_INVALID: '`certificate-identity: ${{ vars.SIGNER }}`, and the variable does not exist: the input arrives blank. Or `checksum:` for `checksums:`.';
  readonly POLICY_DOUBTFUL: '`certificate-identity-regexp` `https://github.com/acme/widgets/.*` also admits `https://github.com/acme/widgets/.github/workflows/test.yml@refs/pull/1/merge`';
  readonly OPENPGP_INVALID: '`tool.tar.gz.asc` was made for the archive of an earlier release.';
  readonly OPENPGP_UNKNOWN_KEY: 'The publisher changed keys, and the new one is not among `openpgp-keys`.';
  readonly NETWORK: 'A firewall between the runner and the registry drops the connection.';
  readonly RATE_LIMITED: 'Many jobs asked the API without a token in the same hour.';
  readonly PERMISSION: 'The job lacks `attestations: read`.';
  readonly ARTIFACT_CHANGED: 'A build that ran in the background wrote `tool.tar.gz` again after it was checked.';
  readonly HANDOVER_FAILED: '`verified-dir: dist`, and `dist` holds the artifacts themselves.';
  readonly RECORD_FAILED: '`deployment=widgets`, and two files passed: one record would take the place of the other.';
  readonly INSTALL_REFUSED: 'The archive holds a symbolic link to `/etc/passwd`.';
  readonly TRUST_ROOT_UNAVAILABLE: 'The TUF repository answers with metadata older than the copy that is built in.';
  readonly TRUST_ROOT_MALFORMED: '`trusted-root: root.json` names the metadata of a TUF repository, not a `trusted_root.json`.';
}

const CATALOGUE = {
  ARTIFACT_NOT_FOUND: {
    title: 'An artifact was not found',
    cause: 'The path has a typing error, the file was not downloaded, or the pattern starts from another folder.',
    fix: 'Check the path. It starts from the root of the workspace, and names are compared with letter case.',
  },
  UNSAFE_PATH: {
    title: 'A path leads to a place that is not allowed',
    cause: 'A glob met a symbolic link, a path leaves its folder, or the path is not a regular file.',
    fix: 'Use the path of the real file, or remove the link.',
    tampering: true,
  },
  LIMIT_EXCEEDED: {
    title: 'Something is larger than the gate allows',
    cause: 'A file, a list or a count is over a limit. The limits protect the gate from endless input.',
    fix: 'Split the input, or find out why it is so large.',
    closeness: 40,
  },
  CONFIG_INVALID: {
    title: 'The configuration is not valid; nothing was checked',
    cause: 'An input is blank, misspelt, contradictory or missing.',
    fix: 'Correct the input that is named. To leave out an optional input, remove its line or pass `(unset)`.',
  },
  POLICY_DOUBTFUL: {
    title: 'The policy may not mean what it says',
    cause:
      'A pattern matches more than the project it names, an input has no effect beside another, or an exclusion (`!`) leaves nothing out.',
    fix: 'Use the suggested pattern, correct the exclusion, or remove what has no effect.',
  },
  ...EVIDENCE_REASONS,
  ...CHECKSUM_REASONS,
  ...CHAIN_REASONS,
  OPENPGP_INVALID: {
    title: 'The OpenPGP signature is not valid',
    cause:
      'The artifact was changed, or the signature is damaged, expired, weak or by a revoked key, or text stands outside its block.',
    fix: 'Do not use the artifact. Download it again.',
    tampering: true,
    closeness: 160,
  },
  OPENPGP_UNKNOWN_KEY: {
    title: 'The OpenPGP signature is by a key that is not accepted',
    cause: 'The key is not in `openpgp-keys`, or `openpgp-fingerprints` leaves it out.',
    fix: 'Compare the fingerprint with the one that the publisher states. If it is the same, add the key.',
    tampering: true,
    closeness: 140,
  },
  ...IMAGE_REASONS,
  ...RUN_REASONS,
  NETWORK: {
    title: 'A server could not be reached',
    cause: 'Name lookup, connection or answer failed.',
    fix: 'Run the job again. If the machine has no network access, pass `offline`.',
    couldNotLook: true,
  },
  RATE_LIMITED: {
    title: 'A server limits the requests',
    cause: 'Too many requests in its window.',
    fix: 'Wait until the time that is named, or pass a token.',
    couldNotLook: true,
  },
  PERMISSION: {
    title: 'A server denies access',
    cause: 'The token is missing, expired or lacks a permission.',
    fix: 'Grant the job the permission that is named.',
    couldNotLook: true,
  },
  ARTIFACT_CHANGED: {
    title: 'The artifact changed after it was verified',
    cause: 'Something wrote to the file, removed it, or replaced it with a link after it was verified.',
    fix: 'Find the step or process that writes there. Let later steps use the copies in `verified-dir`.',
    tampering: true,
  },
  HANDOVER_FAILED: {
    title: 'The verified files could not be copied',
    cause: 'The folder is not empty, the disk is full, or two artifacts would have the same name in it.',
    fix: 'Give `verified-dir` or `sbom-dir` a folder that does not exist yet.',
  },
  RECORD_FAILED: {
    title: 'The deployment could not be recorded',
    cause:
      'GitHub keeps no deployment records for that owner, does not take what was sent, or two artifacts would have the same record.',
    fix: 'Correct `deployment-record`: `owner` is an organisation, and `deployment` with a `*` gives each artifact a record of its own.',
    couldNotLook: true,
  },
  INSTALL_REFUSED: {
    title: 'The verified artifact cannot be installed',
    cause:
      'The verified artifacts are not exactly one archive or program, or the archive contains links, devices or names that lead out of it.',
    fix: 'Name the one archive or program in `artifacts`; unpack unusual archives in a step of your own.',
  },
  TRUST_ROOT_UNAVAILABLE: {
    title: 'The trusted root is not available',
    cause: 'TUF metadata is expired, forged or rolled back, or the built-in root is too old.',
    fix: 'Find out why. Or give a trusted root that you know with `trusted-root`.',
    couldNotLook: true,
  },
  TRUST_ROOT_MALFORMED: {
    title: 'The trusted root cannot be read',
    cause: 'The file is not a trusted_root.json, or lacks a date that it must have.',
    fix: 'Get it again, for example with `cosign trusted-root create` or `gh attestation trusted-root`.',
    couldNotLook: true,
  },
} as const satisfies Reasons<OwnExamples>;

export type ReasonCode = keyof typeof CATALOGUE;

/** The catalogue, by the codes. */
export const REASONS: Readonly<Record<ReasonCode, Reason>> = CATALOGUE;

/** True where nothing was proven and nothing was refuted. A run with nothing worse ends with exit code 3. */
export function isCouldNotLook(code: ReasonCode): boolean {
  return REASONS[code].couldNotLook === true;
}

/** True where an attack would look just the same. */
export function isTampering(code: ReasonCode): boolean {
  return REASONS[code].tampering === true;
}

/** Everything that is wrong with the configuration at once; nothing was checked. Exit code 2, or 3 where nobody could look. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    // A problem repeats what was given, which may be an address with a password where none belongs.
    const shown = problems.map((one) => ({
      ...one,
      message: withoutSecrets(one.message),
      fix: withoutSecrets(one.fix),
    }));
    super(shown.map(({ message }) => message).join('; '));
    this.name = 'ConfigError';
    this.problems = shown;
  }
}

/** A part of the configuration could not be looked at; it is not known to be wrong. Exit code 3. */
export class CouldNotLookError extends Error {
  readonly code: ReasonCode;
  constructor(code: ReasonCode, message: string) {
    super(`${code}: ${message}`);
    this.name = 'CouldNotLookError';
    this.code = code;
  }
}

/** One mistake in the configuration: which input, what is wrong, how to mend it. */
export interface ConfigProblem {
  /** The input or the place in the policy file. */
  readonly where: string;
  readonly message: string;
  readonly fix: string;
  /** `CONFIG_INVALID` where absent. */
  readonly code?: ReasonCode;
  /** Where a person can mend it, in a policy file. */
  readonly at?: Place;
}

/** What keeps a file or an address that the configuration names from being looked at. A malformed one was looked at. */
const UNSEEN: ReadonlySet<ReasonCode> = new Set(['NETWORK', 'RATE_LIMITED', 'PERMISSION', 'FILE_UNREADABLE']);

/** True where nothing is known to be wrong: what the configuration names exists, or may exist, and could not be read. */
export function couldNotLook(problems: readonly ConfigProblem[]): boolean {
  return problems.every(({ code }) => code !== undefined && UNSEEN.has(code));
}
