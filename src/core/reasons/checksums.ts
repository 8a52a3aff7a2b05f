/** The part of the catalogue of reason codes that is about checksum lists; `errors.ts` is the whole. */
import type { Reasons } from './reason.js';
import { MANIFEST_WORDING } from './manifest-wording.js';

/** For each a case in which it is the answer, for the docs. It is a type, so that no run loads it. */
interface ChecksumExamples {
  readonly CHECKSUM_MISMATCH: 'The download of `tool.tar.gz` broke off half way.';
  readonly CHECKSUM_UNLISTED: 'The list names `Tool.tar.gz`, and the artifact is `tool.tar.gz`.';
  readonly CHECKSUM_LIST_MALFORMED: '`checksums: README.md`.';
  readonly CHECKSUM_WEAK: 'The list is `MD5SUMS`.';
  readonly LISTED_FILE_MISSING: '`checksums: SHA256SUMS` alone: it lists five archives, and four were downloaded.';
}

export const CHECKSUM_REASONS = {
  CHECKSUM_MISMATCH: {
    title: 'The artifact is not the one that the checksum list or manifest names',
    wordings: [MANIFEST_WORDING.digest('<role>')],
    cause: 'The file was changed, cut off in download, or belongs to another release.',
    fix: 'Do not use the artifact. Download the artifact and its list (or manifest) again, both from the same release.',
    tampering: true,
  },
  CHECKSUM_UNLISTED: {
    title: 'The artifact is not in the checksum list',
    cause:
      'The list is of another release, or names the file differently (names compare exactly, with case and folder). A list may hold paths of the machine that made it.',
    fix: 'Check the name in the list. Do not add the file to it yourself. If the list has paths of another machine, use `checksum-names: base`.',
  },
  CHECKSUM_LIST_MALFORMED: {
    title: 'The checksum list cannot be read',
    cause:
      'It has no entry, is not a checksum list, or does not say which file a digest stands for. A digest without a name stands for the file that the name of the list names (`kubectl.sha256`), or for the only artifact.',
    fix: 'Give a list as sha256sum, shasum, openssl, certutil or gpg print it. For a list for each file write `{path}.sha256`.',
  },
  CHECKSUM_WEAK: {
    title: 'The artifact has only a checksum of a broken algorithm',
    cause: 'The list has MD5 or SHA-1 digests. An attacker can make another file with the same digest.',
    fix: 'Ask the publisher for SHA-256, or use the list that has it.',
  },
  LISTED_FILE_MISSING: {
    title: 'A file that a checksum list or manifest names is missing',
    cause: 'Not every file of the list or manifest was downloaded.',
    fix: 'Download the file, or name the artifacts to check with `artifacts`.',
  },
} as const satisfies Reasons<ChecksumExamples>;
