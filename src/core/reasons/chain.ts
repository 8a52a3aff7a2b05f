/** The part of the catalogue of reason codes that is about manifests and revocation lists; `errors.ts` is the whole. */
import type { Reasons } from './reason.js';
import { MANIFEST_WORDING } from './manifest-wording.js';

/** For each a case in which it is the answer, for the docs. It is a type, so that no run loads it. */
interface ChainExamples {
  readonly MANIFEST_MALFORMED: 'The manifest is a page in HTML.';
  readonly MANIFEST_VERSION_MISMATCH: '`expect-version: v1.2.3`, and a genuine manifest of v1.2.2 was served.';
  readonly MANIFEST_ARCH_MISMATCH: '`expect-arch: aarch64`, and the manifest is the one for x86_64.';
  readonly MANIFEST_VARIANT_MISMATCH: '`variant: dev`, and the manifest is the one of the builder image.';
  readonly MANIFEST_STALE: '`manifest-max-age: 90d`, and the manifest was made a year ago.';
  readonly MANIFEST_UNLISTED: 'A file was added to the folder of the release after its manifest was signed.';
  readonly RELEASE_UNCOVERED: 'A person uploaded `mvmctl-x86_64-unknown-linux-gnu.zip` to the release after its workflow had ended.';
  readonly ASSETS_UNSIGNED: '`unsigned: [default-microvm-*]`, and the release has four such files.';
  readonly REVOKED: 'The publisher recalled v1.2.3 for a security defect and names v1.2.4 in its place.';
  readonly REVOCATIONS_STALE: 'The list could not be fetched for ten days, and seven are tolerated.';
  readonly REVOCATIONS_UNTRUSTED: 'The list is signed by the workflow that signs releases, and the policy names another signer for revocations.';
  readonly REVOCATIONS_MALFORMED: 'The list is cut off in the middle.';
  readonly REVOCATIONS_MISSING: 'The publisher has not made a list yet, and its address answers with 404.';
  readonly VERSION_UNKNOWN: 'The list recalls v1.2.3, and nothing says which version `tool.tar.gz` is.';
}

export const CHAIN_REASONS = {
  MANIFEST_MALFORMED: {
    title: 'The manifest cannot be read',
    cause: 'It is not JSON of the expected shape.',
    fix: 'Download it again from the release.',
  },
  MANIFEST_VERSION_MISMATCH: {
    title: 'Manifest is for a different version',
    wordings: [MANIFEST_WORDING.version],
    cause: 'The manifest is valid, but it is of another release.',
    fix: 'Get the manifest of the version that you expect.',
    tampering: true,
  },
  MANIFEST_ARCH_MISMATCH: {
    title: 'Manifest is for another architecture',
    wordings: [MANIFEST_WORDING.arch('X', 'Y')],
    cause: 'The manifest is valid but for another machine.',
    fix: 'Get the manifest of your architecture.',
  },
  MANIFEST_VARIANT_MISMATCH: {
    title: 'Manifest is for another variant',
    wordings: [MANIFEST_WORDING.variant('X', 'Y')],
    cause: 'The manifest is valid but for another build of the same release.',
    fix: 'Get the manifest of the variant that you expect.',
  },
  MANIFEST_STALE: {
    title: 'The manifest is older than allowed',
    cause: 'It is older than `manifest-max-age` allows, or it is past the limit that it states itself.',
    fix: 'Use a newer release.',
  },
  MANIFEST_UNLISTED: {
    title: 'The artifact is not in the manifest',
    cause: 'The manifest is of another release, or the file was added.',
    fix: 'Use only files that the manifest names.',
    tampering: true,
  },
  RELEASE_UNCOVERED: {
    title: 'The policy does not account for each asset of the release',
    cause:
      'An asset is checked by no rule and named by no line of `unsigned`, or such a line matches no asset that is left.',
    fix: 'Find out where the asset comes from. Add a rule for it, or name it under `unsigned` if its publisher does not sign it.',
    tampering: true,
  },
  ASSETS_UNSIGNED: {
    title: 'Some assets of the release are not signed',
    cause: 'The policy names them under `unsigned`: they were not verified and are not copied.',
    fix: 'Do not use them, or check them in another way. Ask the publisher to sign them.',
  },
  REVOKED: {
    title: 'The artifact was revoked',
    wordings: [MANIFEST_WORDING.revoked],
    cause: "The publisher's signed revocation list names it.",
    fix: 'Use the version that the list names.',
  },
  REVOCATIONS_STALE: {
    title: 'The revocation list is too old',
    cause: 'No new list is available, and the last one is older than the policy allows.',
    fix: 'Restore the connection to the list, or carry a fresh one over.',
    couldNotLook: true,
  },
  REVOCATIONS_UNTRUSTED: {
    title: 'The revocation list is not verified',
    cause: 'It has no bundle, it has another signer, or it is older than a list that was already seen.',
    fix: 'Get list and bundle again from the publisher.',
    tampering: true,
  },
  REVOCATIONS_MALFORMED: {
    title: 'The revocation list cannot be read',
    cause:
      'It is not JSON of the expected shape, or an entry of it can never match: a range or a wildcard for a version, a short commit, a pattern for an identity.',
    fix: 'Tell the publisher which entry it is; versions, commits and identities are compared whole.',
  },
  REVOCATIONS_MISSING: {
    title: 'There is no revocation list',
    cause: 'Its server says that there is none (404), and the policy takes that for "no recalls today".',
    fix: 'Check the address of the list. To require a list, use `not-found: fail`.',
  },
  VERSION_UNKNOWN: {
    title: 'It is unknown whether the artifact was revoked',
    cause:
      'The list names versions, and the version of the artifact is not known; or it names digests, and its SHA-256 is not known.',
    fix: 'Say which version it is, with `expect-version` or with `version` in the rule.',
    couldNotLook: true,
  },
} as const satisfies Reasons<ChainExamples>;
