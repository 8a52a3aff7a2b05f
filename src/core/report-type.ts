/** What the JSON report is: those who read one need not know what other files a run writes (report-files.ts). */

/** Media type and version; `report.schema.json` describes it. */
export const REPORT_MEDIA_TYPE = 'application/vnd.signature-gate.report+json;version=1';
