/** Bounds of the issues that are kept for an audit, each with its reason. */

const KiB = 1024;
const MiB = 1024 * KiB;

/** The JSON report that an audit hands to the job that keeps its issues: a hundred thousand rows of some 300 bytes. */
export const MAX_AUDIT_REPORT_BYTES = 32 * MiB;
/** A name in that report; image references and file names stay far below. */
export const MAX_REPORTED_TEXT = 16 * KiB;
/** Recalls that one thing may be under, and that its issue shows. */
export const MAX_RECALLS = 100;
export const MAX_RECALLS_SHOWN = 20;
/** Characters of one reason that an issue shows; GitHub takes 65,536 for the whole body. */
export const MAX_REASON_SHOWN = 2_000;
export const MAX_ISSUE_BODY = 60_000;
/** Issues that one run opens: a recall that hits more is one incident, and its report has the rest. */
export const MAX_ISSUES_OPENED = 50;
/** Pages of a hundred issues that are read; not to see them all would mean to open some twice. */
export const MAX_ISSUE_PAGES = 100;
/** A page of a hundred issues with the largest bodies that GitHub takes. */
export const MAX_ISSUE_PAGE_BYTES = 32 * MiB;
/** One request about issues, until its answer is read to the end. */
export const ISSUES_REQUEST_TIMEOUT_MS = 30_000;
/** How often a request is sent again after an answer that may pass. */
export const ISSUES_RETRIES = 3;
/** The longest wait before a request about issues is sent again: limits that last longer are a matter of the next run. */
export const MAX_ISSUES_WAIT_MS = 5 * 60_000;
/** Keeping the issues of one audit, all together. */
export const ISSUES_TIMEOUT_MS = 10 * 60_000;
