/** How much stands in the files that a run writes of its answer, with the reason of each bound. What is left out is counted there. */

/** Results in a SARIF file: code scanning takes no file with more in a run (docs.github.com, "SARIF results exceed limits"). */
export const MAX_SARIF_RESULTS = 25_000;
/** Tags of a rule that code scanning keeps; it refuses a rule with more than 20. */
export const MAX_SARIF_TAGS = 10;
/** A description of a rule (docs.github.com, "SARIF support for code scanning"). */
export const MAX_SARIF_DESCRIPTION = 1_024;
/** Characters of a SARIF message: a screen of text; 25,000 of them stay below the 10 MB that an upload may have, compressed. */
export const MAX_SARIF_MESSAGE = 2_000;
/** The HTML page: what a browser opens at once, and what a mail may carry. */
export const MAX_HTML_BYTES = 8 * 1024 * 1024;
/** Artifacts of the HTML page that passed and are shown with what vouches for them; the others have one line each. */
export const MAX_HTML_CHAINS = 1_000;
