/** The JSON report of a run that has no verdict: it proves nothing, and takes the place of what an earlier run proved. */
import { VERSION } from '../core/version.js';
import { REPORT_MEDIA_TYPE } from '../core/written-files.js';

/** The report as text, with a newline at its end; `error` says in words why there is no verdict. */
export function reportWithoutVerdict(facts: {
  readonly message: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
}): string {
  const { message, startedAt, finishedAt } = facts;
  const report = {
    mediaType: REPORT_MEDIA_TYPE,
    result: 'error',
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    version: VERSION,
    error: { message },
    counts: { artifacts: 0, passed: 0, failed: 0, waived: 0, couldNotLook: 0, integrityOnly: 0 },
    artifacts: [],
    sidecars: [],
    warnings: [],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
