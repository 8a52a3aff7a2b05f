/** Bounds of what GitHub is asked, each with its reason. */

const MiB = 1024 * 1024;

/** One request to GitHub's API; a download is given up when nothing arrives for this long. */
export const GITHUB_REQUEST_TIMEOUT_MS = 60_000;
/** How often a request is sent again after an answer that may pass (429, 5xx), or none. */
export const GITHUB_RETRIES = 3;
/** The longest wait for GitHub to take requests again: its secondary limits want a minute; a longer one ends the run with its reason. */
export const MAX_GITHUB_WAIT_MS = 90_000;
/** Requests at a time; GitHub allows a hundred, but asks clients not to send many at once. */
export const GITHUB_CONCURRENCY = 6;
/** A page of up to a hundred attestations, with their bundles inline; one page is held at a time. */
export const MAX_GITHUB_PAGE_BYTES = 64 * MiB;
/** A stored bundle, compressed, that is fetched at once; provenance takes some 10 KiB. A larger one is asked for once more. */
export const USUAL_BUNDLE_BYTES = 4 * MiB;
/** Pages of a hundred attestations for one digest: gh reads ten at most too. */
export const MAX_ATTESTATION_PAGES = 10;
/** Pages for a batch of digests in one request. */
export const MAX_BULK_PAGES = 50;
/** Digests in one request for many (docs.github.com/rest/orgs/attestations). */
export const MAX_BULK_DIGESTS = 1024;
/** Attestations of one page, and of all pages for many digests (fifty of a hundred): an empty object is one too. */
export const MAX_GITHUB_ATTESTATIONS = 20_000;
/** Values of a page of attestations: a hundred bundles with their entries have some ten thousand. */
export const MAX_GITHUB_PAGE_VALUES = 5_000_000;
/** The answer that describes a release, and a page of its assets: a thousand assets with their uploaders take some 3 MiB. */
export const MAX_RELEASE_PAGE_BYTES = 16 * MiB;

/** The answer to a deployment record: the record itself, some hundred bytes. */
export const MAX_RECORD_ANSWER_BYTES = MiB;
/** Deployment records of one run, a request each, one after another: GitHub slows down whoever writes more than 80 a minute. */
export const MAX_DEPLOYMENT_RECORDS = 100;
