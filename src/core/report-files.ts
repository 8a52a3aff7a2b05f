/**
 * The files that a run writes of its answer: the one home of their names, inputs and outputs. Inputs, outputs, the check of
 * their places, the transaction of `report/publish.ts` and the docs are made from this table. What is written for a row `x` is
 * `X` of `report/files/x.ts`: `npm run docs` writes the table of these writers.
 */
import { REPORT_MEDIA_TYPE } from './report-type.js';

/** One file of a row. */
interface ReportPart {
  /** What follows the path that the input names; empty for that path itself. */
  readonly suffix: string;
  /** The output that has its path, where it was written. */
  readonly output: string;
  readonly description: string;
  /** True where a text begins as this file does; nothing else is ever written over. */
  readonly beginsRight: (head: string) => boolean;
}

interface ReportFile {
  /** The input that names its path. */
  readonly name: string;
  readonly description: string;
  /** What an earlier one is called: `exists and is no …`. */
  readonly earlier: string;
  readonly parts: readonly ReportPart[];
}

/** How every metrics file begins. */
export const METRICS_HEAD = '# HELP signature_gate_';
/** Where the schema of SARIF 2.1.0 is published (OASIS). */
export const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
export const JUNIT_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="signature-gate"';
export const HTML_HEAD =
  '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="signature-gate';
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/** A comment without a blank: actions/attest skips such a line, and so does every reader of checksum lists. */
export const SUBJECTS_HEAD = '#signature-gate:subjects';
/** How each issue in GitLab's report is named before its reason code; it comes first in each, so that the file says whose it is. */
export const CODE_QUALITY_CHECK = 'signature-gate/';
/** Without an issue there is no room for a name: a blank line that no other tool writes stands for it. */
export const CODE_QUALITY_EMPTY = '[\n \n]\n';

/** Characters that are enough to see how a file begins. */
export const REPORT_HEAD_LENGTH = 1_024;

const begins =
  (...heads: readonly string[]) =>
  (text: string): boolean =>
    heads.some((head) => text.startsWith(head));

/** JSON is compared without white space. */
const beginsJson =
  (head: string) =>
  (text: string): boolean =>
    text.replaceAll(/\s/g, '').startsWith(head);

/** How the predicate of a summary begins that this program wrote. */
const PREDICATE_HEAD = '{"verifier":{"version":{"signature-gate":';

export const REPORT_FILES = [
  {
    name: 'report',
    description: 'Where to write the JSON report; without it, no report is written.',
    earlier: 'report of an earlier run',
    parts: [
      {
        suffix: '',
        output: 'report',
        description: 'Path of the JSON report, if `report` is given.',
        beginsRight: beginsJson(`{"mediaType":"${REPORT_MEDIA_TYPE}"`),
      },
    ],
  },
  {
    name: 'sarif',
    description: 'Where to write SARIF 2.1.0 for code scanning: a result for each refusal and each warning.',
    earlier: 'SARIF file of an earlier run',
    parts: [
      {
        suffix: '',
        output: 'sarif',
        description: 'Path of the SARIF file, if `sarif` is given.',
        beginsRight: beginsJson(
          `{"$schema":"${SARIF_SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":{"name":"signature-gate"`,
        ),
      },
    ],
  },
  {
    name: 'junit',
    description: 'Where to write JUnit XML: a test case for each check of each artifact.',
    earlier: 'JUnit file of an earlier run',
    parts: [
      {
        suffix: '',
        output: 'junit',
        description: 'Path of the JUnit file, if `junit` is given.',
        beginsRight: begins(JUNIT_HEAD),
      },
    ],
  },
  {
    name: 'codequality',
    description: "Where to write GitLab's code quality report: an issue for each refusal and each warning.",
    earlier: 'code quality report of an earlier run',
    parts: [
      {
        suffix: '',
        output: 'codequality',
        description: 'Path of the code quality report, if `codequality` is given.',
        beginsRight: (head) => head === CODE_QUALITY_EMPTY || beginsJson(`[{"check_name":"${CODE_QUALITY_CHECK}`)(head),
      },
    ],
  },
  {
    name: 'html',
    description:
      'Where to write a page for people: the answer, the reasons, and the evidence for each artifact. It loads nothing from other places.',
    earlier: 'page of an earlier run',
    parts: [
      {
        suffix: '',
        output: 'html',
        description: 'Path of the HTML page, if `html` is given.',
        beginsRight: begins(HTML_HEAD),
      },
    ],
  },
  {
    name: 'vsa',
    description:
      'Where to write a verification summary (SLSA VSA) of the artifacts that passed, for actions/attest to sign. It is written only where the run passed; needs `vsa-resource`.',
    earlier: 'verification summary of an earlier run',
    parts: [
      {
        suffix: '',
        output: 'vsa',
        description: 'Path of the verification summary, an in-toto statement; empty where nothing passed.',
        beginsRight: beginsJson(
          `{"_type":"${STATEMENT_TYPE}","predicateType":"${VSA_TYPE}","predicate":${PREDICATE_HEAD}`,
        ),
      },
      {
        suffix: '.predicate.json',
        output: 'vsa-predicate',
        description: 'Path of its predicate alone: `predicate-path` of actions/attest.',
        beginsRight: beginsJson(PREDICATE_HEAD),
      },
      {
        suffix: '.subjects.txt',
        output: 'vsa-subjects',
        description: 'Path of the list of its subjects: `subject-checksums` of actions/attest.',
        beginsRight: begins(SUBJECTS_HEAD),
      },
    ],
  },
  {
    name: 'metrics',
    description: 'Where to keep counters for the textfile collector of node_exporter (`….prom`).',
    earlier: 'metrics file of an earlier run',
    parts: [
      {
        suffix: '',
        output: 'metrics',
        description: 'Path of the metrics file, if `metrics` is given and the file was written.',
        // A machine that lost power leaves an empty file behind.
        beginsRight: (head) => head === '' || head.startsWith(METRICS_HEAD),
      },
    ],
  },
] as const satisfies readonly ReportFile[];

export type ReportFileName = (typeof REPORT_FILES)[number]['name'];
export type ReportOutput = (typeof REPORT_FILES)[number]['parts'][number]['output'];

/** The path that was named for each file that was asked for, as given. */
export type ReportPaths = Readonly<Partial<Record<ReportFileName, string>>>;
/** The path of each file that was written. */
export type WrittenReports = Readonly<Partial<Record<ReportOutput, string>>>;

/** A row as those see it who treat all alike. */
export interface AnyReportFile extends ReportFile {
  readonly name: ReportFileName;
  readonly parts: readonly (ReportPart & { readonly output: ReportOutput })[];
}
export const ALL_REPORT_FILES: readonly AnyReportFile[] = REPORT_FILES;

/** Every file that these paths stand for. */
export function filesAt(paths: ReportPaths): readonly string[] {
  return ALL_REPORT_FILES.flatMap(({ name, parts }) => {
    const path = paths[name];
    return path === undefined ? [] : parts.map(({ suffix }) => path + suffix);
  });
}
