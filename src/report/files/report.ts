/** The JSON report as one of the files that a run writes. */
import { jsonReport, reportPieces } from '../json.js';
import { reportWithoutVerdict } from '../json-without-verdict.js';
import type { ReportWriter } from './report-writer.js';

export const REPORT: ReportWriter = {
  ofVerdict: ({ verdict, facts, metrics }) => [jsonReport(verdict, facts, metrics)],
  inPieces: ({ verdict, facts, metrics }) => reportPieces(verdict, facts, metrics),
  ofNothing: (run) => [reportWithoutVerdict(run)],
};
