/**
 * What a file is that is not what its name says: a download that went wrong leaves a web page, an error message or nothing.
 * It explains a refusal that is already decided: nothing is read or accepted by it.
 */

interface OtherContent {
  /** Continues "it is". */
  readonly what: string;
  /** What to do. */
  readonly hint: string;
}

/** So much of a file is looked at. */
const HEAD_BYTES = 1_024;

/** What to do about a file that a download did not bring. */
export const AGAIN =
  'Download the file again with `curl --fail --location`, and check the address. An asset of a GitHub release is at `https://github.com/OWNER/REPOSITORY/releases/download/TAG/FILE`.';

const KINDS: readonly (readonly [RegExp, OtherContent])[] = [
  [/^\s*<(?:!doctype html|html|head)\b/i, { what: 'a web page (HTML)', hint: AGAIN }],
  [/^\s*<\?xml\b[^>]*>\s*<(?:!doctype html|html)\b/i, { what: 'a web page (HTML)', hint: AGAIN }],
  [/^\s*<\?xml\b/i, { what: 'an XML document', hint: AGAIN }],
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    { what: 'a pointer of Git LFS', hint: 'Check out with `lfs: true`, or run `git lfs pull`.' },
  ],
  [/^\x1f\x8b/, { what: 'compressed (gzip)', hint: 'Unpack the file with `gzip -d`, and use what comes out.' }],
  [/^PK\x03\x04/, { what: 'a zip archive', hint: 'Unpack the archive, and use the file in it.' }],
  [
    /^\s*(?:Not Found|404: Not Found|404 page not found|Forbidden|Unauthorized|Access Denied)\s*$/i,
    { what: 'an error message of a server', hint: AGAIN },
  ],
];

/** Undefined where nothing is known of the content. */
export function otherContent(bytes: Buffer): OtherContent | undefined {
  if (bytes.length === 0) return { what: 'empty', hint: AGAIN };
  const head = bytes.toString('latin1', 0, HEAD_BYTES);
  return KINDS.find(([shape]) => shape.test(head))?.[1];
}
