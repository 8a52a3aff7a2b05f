/** Written by scripts/docs.mjs from the table of report files: which writer makes which file. */
import type { ReportWriter } from './report-writer.js';

export const WRITERS: Readonly<Record<string, (() => Promise<ReportWriter>) | undefined>> = {
  report: async () => (await import('./report.js')).REPORT,
  sarif: async () => (await import('./sarif.js')).SARIF,
  junit: async () => (await import('./junit.js')).JUNIT,
  codequality: async () => (await import('./codequality.js')).CODEQUALITY,
  html: async () => (await import('./html.js')).HTML,
  vsa: async () => (await import('./vsa.js')).VSA,
};
