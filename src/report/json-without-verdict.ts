/** The JSON report of a run that has no verdict: it proves nothing, and takes the place of what an earlier run proved. */
import type { ConfigProblem } from '../core/errors.js';
import { REPORT_MEDIA_TYPE } from '../core/report-type.js';
import { VERSION } from '../core/version.js';

/** The report as text, with a newline at its end; `error` says in words why there is no verdict. */
export function reportWithoutVerdict(facts: {
  readonly message: string;
  readonly problems?: readonly ConfigProblem[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
}): string {
  const { message, problems = [], startedAt, finishedAt } = facts;
  const report = {
    mediaType: REPORT_MEDIA_TYPE,
    result: 'error',
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    version: VERSION,
    error: { message, ...(problems.length > 0 && { problems: problems.map(problemOf) }) },
    counts: { artifacts: 0, passed: 0, failed: 0, waived: 0, couldNotLook: 0, integrityOnly: 0 },
    artifacts: [],
    sidecars: [],
    warnings: [],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function problemOf({ where, message, fix, code = 'CONFIG_INVALID', at }: ConfigProblem): object {
  const place = at && { file: at.file, line: at.line, column: at.column };
  return { code, where, message, fix, at: place };
}
