/**
 * The catalogue of reason codes: the one home of what each means, what usually causes it and what to do.
 * docs/errors.md is generated from it (`npm run docs`), reports and `--help` read it.
 */

import { MANIFEST_WORDING } from './reasons/manifest-wording.js';
import type { Place } from './model.js';
import { withoutSecrets } from './shown-address.js';
import { CHAIN_REASONS } from './reasons/chain.js';
import { define, type Reason } from './reasons/define.js';
import { IMAGE_REASONS } from './reasons/images.js';
import { RUN_REASONS } from './reasons/run.js';

export type { Reason };

export const REASONS = define({
  ARTIFACT_NOT_FOUND: {
    title: 'An artifact was not found',
    cause: 'The path is misspelt, the file was not downloaded, or the pattern starts from another folder.',
    fix: 'Check the path from the workspace root; patterns are matched exactly, with case.',
  },
  UNSAFE_PATH: {
    title: 'A path leads where it must not',
    cause: 'A glob met a symbolic link, a path leaves its folder, or the thing is no regular file.',
    fix: 'Name the real file as a plain path, or remove the link.',
    tampering: true,
  },
  LIMIT_EXCEEDED: {
    title: 'Something is larger than the gate allows',
    cause: 'A file, a list or a count is beyond a limit that protects the gate from endless input.',
    fix: 'Split the input, or look at why it is this large.',
  },
  CONFIG_INVALID: {
    title: 'The configuration is wrong; nothing was checked',
    cause: 'An input is blank, misspelt, contradictory or missing.',
    fix: 'Correct the named input. To leave an optional input out, remove its line or pass `(unset)`.',
  },
  POLICY_DOUBTFUL: {
    title: 'The policy may not mean what it says',
    cause: 'A pattern admits more than the project it names, or an input has no effect beside another.',
    fix: 'Use the tight form that is proposed, or remove what has no effect.',
  },
  BUNDLE_MISSING: {
    title: 'No evidence was found for the artifact',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The bundle was not downloaded, has another name, or the release was never signed.',
    fix: 'Put the bundle beside the artifact, or say where it is with `bundle`.',
  },
  BUNDLE_MALFORMED: {
    title: 'The evidence cannot be read',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The file is no Sigstore bundle or signature, is cut off, or is of an unknown version.',
    fix: 'Download it again; if it stays so, ask the publisher for a bundle of version 0.1 to 0.3.',
    tampering: true,
  },
  SIGNATURE_INVALID: {
    title: 'The signature does not fit the artifact',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The artifact or the signature was changed, or they belong to different releases.',
    fix: 'Do not use the artifact. Download artifact and bundle again from the same release.',
    tampering: true,
  },
  SUBJECT_MISMATCH: {
    title: 'The attestation is about other artifacts',
    cause: "The attestation is valid, but none of its subjects has this artifact's digest.",
    fix: 'Use the attestation that was made for this very file.',
    tampering: true,
  },
  KEY_MISMATCH: {
    title: 'The evidence is by another kind of signer or another key',
    cause:
      'A key was demanded and the evidence has a certificate, or the other way round, or the key or its form (PEM, minisign, SSH, OpenPGP) differs.',
    fix: "Check `key` or `openpgp-keys` against the publisher's key, or demand the identity that really signs.",
    tampering: true,
  },
  CERTIFICATE_INVALID: {
    title: 'The signing certificate is not acceptable',
    cause:
      'It does not chain to the trusted root by authorities that may issue such certificates and such names, is malformed, or does not name exactly one signer.',
    fix: 'Check that `trusted-root` is the one of the Sigstore instance that signed.',
    tampering: true,
  },
  CERTIFICATE_EXPIRED: {
    title: 'The certificate was not valid when the signature was made',
    cause: 'The proven time of signing lies outside the validity of a certificate in the chain.',
    fix: "Sign again; a signature made outside the certificate's few minutes is never valid.",
    tampering: true,
  },
  SCT_INVALID: {
    title: 'The certificate is not proven to be in a certificate transparency log',
    cause: 'It has no signed certificate timestamp, or none by a log of the trusted root.',
    fix: 'Check that `trusted-root` is the one of the Sigstore instance that signed.',
    tampering: true,
  },
  TLOG_MISSING: {
    title: 'The signature is not proven to be in a transparency log',
    cause:
      'The evidence has no log entry and the log knows none, it was signed without uploading one, or `offline` forbids asking.',
    fix: 'Sign with the transparency log on, or bring the entry along beside the signature. Only for a `key` can `transparency-log: none` waive it.',
    tampering: true,
  },
  TLOG_INVALID: {
    title: 'The transparency log entry is not for this signature',
    cause:
      "The log's promise, proof or checkpoint does not verify, or the entry names another artifact, signature or key. For an identity the entry must hold the certificate itself; the bare key is not enough.",
    fix: 'Do not use the artifact. Get the bundle from the publisher again.',
    tampering: true,
  },
  TIMESTAMP_INVALID: {
    title: 'The time of signing is not proven',
    cause:
      'The evidence has no time by a log or a timestamp authority of the trusted root, it does not verify, or the certificate of the authority is not for timestamps alone.',
    fix: 'Sign with a timestamp authority, and check that `trusted-root` names it.',
    tampering: true,
  },
  TRUST_ROOT_UNKNOWN_ISSUER: {
    title: 'The evidence comes from another Sigstore instance',
    cause: 'The certificate, log or timestamp authority is not in the trusted root.',
    fix: 'If that instance is to be trusted, name its root with `trusted-root`.',
  },
  IDENTITY_MISMATCH: {
    title: 'Somebody else signed it',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The signature is valid, but the certificate names another identity than the one demanded.',
    fix: 'Compare the parts that differ. If the new signer is right, change the policy; if not, do not use the artifact.',
    tampering: true,
  },
  ISSUER_MISMATCH: {
    title: 'The signer was authenticated by another issuer',
    cause: "The certificate's OIDC issuer is not the one demanded.",
    fix: 'Check `certificate-oidc-issuer`; GitHub Actions is `https://token.actions.githubusercontent.com`.',
    tampering: true,
  },
  CLAIM_MISMATCH: {
    title: 'A claim of the certificate or the manifest differs',
    cause:
      'Repository, ref, commit, workflow or runner is not the one demanded, or a fact that the policy compares in a manifest.',
    fix: 'Compare expected and got; a release that was dispatched by hand carries the ref it was dispatched on.',
    tampering: true,
  },
  PREDICATE_MISMATCH: {
    title: 'The attestation is of another type, or there is none',
    cause:
      'Its predicate type is not the one demanded (SLSA provenance unless `predicate-type` says otherwise), or it says FAILED.',
    fix: 'Name the type with `predicate-type`, or `any` if every type will do. A plain signature is no attestation: leave `predicate-type` out where one is enough.',
  },
  CHECKSUM_MISMATCH: {
    title: 'The artifact is not the one that the checksum list or manifest names',
    wordings: [MANIFEST_WORDING.digest('<role>')],
    cause: 'The file was changed, cut off in download, or belongs to another release.',
    fix: 'Do not use the artifact. Download artifact and list (or manifest) again from the same release.',
    tampering: true,
  },
  CHECKSUM_UNLISTED: {
    title: 'The artifact is not in the checksum list',
    cause:
      'The list is of another release, or names the file differently (names compare exactly, with case and folder).',
    fix: 'Check the name in the list; do not add the file to it yourself.',
  },
  CHECKSUM_LIST_MALFORMED: {
    title: 'The checksum list cannot be read',
    cause: 'It has no entry, is no checksum list, or does not say which file a digest stands for.',
    fix: 'Give a list as sha256sum, shasum or openssl print it.',
  },
  CHECKSUM_WEAK: {
    title: 'Only a broken hash algorithm vouches for the artifact',
    cause: 'The list has MD5 or SHA-1 digests; files can be forged for them.',
    fix: 'Ask the publisher for SHA-256, or use the list that has it.',
  },
  LISTED_FILE_MISSING: {
    title: 'A file that a checksum list or manifest names is absent',
    cause: 'Not every file of the list or manifest was downloaded.',
    fix: 'Download it, or name the artifacts to check with `artifacts`.',
  },
  ...CHAIN_REASONS,
  OPENPGP_INVALID: {
    title: 'The OpenPGP signature is not valid',
    cause:
      'The artifact was changed, or the signature is damaged, expired, weak or by a revoked key, or text stands outside its block.',
    fix: 'Do not use the artifact. Download it again.',
    tampering: true,
  },
  OPENPGP_UNKNOWN_KEY: {
    title: 'The OpenPGP signature is by a key that is not accepted',
    cause: 'It names none of `openpgp-keys`, or one that `openpgp-fingerprints` leaves out.',
    fix: "Check the fingerprint against the publisher's, and add the key if it is theirs.",
    tampering: true,
  },
  ...IMAGE_REASONS,
  ...RUN_REASONS,
  NETWORK: {
    title: 'A server could not be reached',
    cause: 'Name lookup, connection or answer failed.',
    fix: 'Run it again; if the host has no network, pass `offline`.',
  },
  RATE_LIMITED: {
    title: 'A server asks to slow down',
    cause: 'Too many requests in its window.',
    fix: 'Wait until the time named, or pass a token.',
  },
  PERMISSION: {
    title: 'A server denies access',
    cause: 'The token is missing, expired or lacks a permission.',
    fix: 'Grant the job the permission that is named.',
  },
  ARTIFACT_CHANGED: {
    title: 'An artifact is not what was verified any more',
    cause: 'Something wrote to the file after its verdict, removed it or put a link in its place.',
    fix: 'Find the step or process that writes there; hand artifacts on with `verified-dir` instead of their old place.',
    tampering: true,
  },
  HANDOVER_FAILED: {
    title: 'What passed could not be handed over',
    cause: 'The folder is not empty, the disk is full, or two artifacts would have the same name in it.',
    fix: 'Give `verified-dir` or `sbom-dir` a folder that does not exist yet.',
  },
  INSTALL_REFUSED: {
    title: 'What passed cannot be installed',
    cause:
      'Not exactly one archive or program passed, or the archive holds what is never extracted: links, devices, names that lead out of it.',
    fix: 'Name the one archive or program in `artifacts`; unpack unusual archives in a step of your own.',
  },
  TRUST_ROOT_UNAVAILABLE: {
    title: 'The trusted root could not be had safely',
    cause: 'TUF metadata is expired, forged or rolled back, or the root that would stand in is too old.',
    fix: 'Do not work around it: find out why, or give a trusted root that you know with `trusted-root`.',
  },
  TRUST_ROOT_MALFORMED: {
    title: 'The trusted root cannot be read',
    cause: 'The file is no trusted_root.json, or lacks a date that it must have.',
    fix: 'Get it again, for example with `cosign trusted-root create` or `gh attestation trusted-root`.',
  },
});

export type ReasonCode = keyof typeof REASONS;

/** Codes that mean "could not look": nothing was proven, nothing was refuted. They end with exit code 3. */
const COULD_NOT_LOOK: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'NETWORK',
  'RATE_LIMITED',
  'PERMISSION',
  'TRUST_ROOT_UNAVAILABLE',
  'TRUST_ROOT_MALFORMED',
  'REVOCATIONS_STALE',
  'DEPLOYED_UNRESOLVED',
  'FILE_UNREADABLE',
  'VERSION_UNKNOWN',
]);

export function isCouldNotLook(code: ReasonCode): boolean {
  return COULD_NOT_LOOK.has(code);
}

/** True where an attack would look just the same. */
export function isTampering(code: ReasonCode): boolean {
  const reason: Reason = REASONS[code];
  return reason.tampering === true;
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
