/** What the reports say of the run itself, beside the verdict. */
import type { ReasonCode } from '../core/errors.js';
import type { ReportPaths } from '../core/report-files.js';
import type { OwnMetrics } from '../model/own-metrics.js';
import type { Policy, RunOptions, VsaOptions } from '../model/policy.js';
import type { MergedShares, ShareRecord } from '../model/share.js';
import type { TrustRoot } from '../trust/trust-root.js';
import { VERSION } from '../core/version.js';

/** The page that explains every reason code; the one place where the project's own address stands in the reports. */
export const DOCS_URL = 'https://github.com/signature-gate/signature-gate/blob/main/docs/errors.md';

/** A trusted root that this run used. */
export interface TrustRootFact {
  readonly name: string;
  /** `embedded`, `tuf`, or the path of a file. */
  readonly source: string;
  /** `sha256:…` of its bytes. */
  readonly digest: string;
  /** Since when it can be out of date: it was signed (embedded), fetched (TUF, gh) or written (a file). */
  readonly asOf?: Date;
  /** Logs that it does not have, so that evidence under it needs no entry in them; absent where it has both kinds. */
  readonly lacks?: readonly ('transparency log' | 'certificate transparency log')[];
}

/** Facts of one run that the reports print. */
export interface RunFacts {
  readonly mode: RunOptions['mode'];
  /** Version of signature-gate. */
  readonly version: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly policy: { readonly source: string; readonly digest: string };
  readonly trustRoots: readonly TrustRootFact[];
  /** Paths of the files that are written of the answer, as they were named. */
  readonly reports: ReportPaths;
  /** What a verification summary says of the run, where one is asked for. */
  readonly vsa?: VsaOptions;
  /** The folder that `install` put on PATH. */
  readonly installPath?: string;
  /** Counters by the project's own names. */
  readonly ownMetrics?: OwnMetrics;
  /** Whom the policy wants told where tampering is possible. */
  readonly reportTo?: string;
  /** The share of the artifacts that this run checked. */
  readonly share?: ShareRecord;
  /** What a merged verdict was made of. */
  readonly merged?: MergedShares;
}

/** The facts of a run, from what its stages came to. */
export function runFacts(run: {
  readonly policy: Policy;
  readonly options: RunOptions;
  readonly roots: readonly TrustRoot[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly installPath: string | undefined;
  readonly share?: ShareRecord | undefined;
}): RunFacts {
  const { policy, options, roots, startedAt, finishedAt, installPath, share } = run;
  return {
    mode: options.mode,
    version: VERSION,
    startedAt,
    finishedAt,
    policy: { source: policy.source, digest: policy.digest },
    trustRoots: roots.map(rootFact),
    reports: options.reports,
    ...(options.vsa && { vsa: options.vsa }),
    ...(share && { share }),
    ...(installPath !== undefined && { installPath }),
    ...(policy.ownMetrics && { ownMetrics: policy.ownMetrics }),
    ...(policy.reportTo !== undefined && { reportTo: policy.reportTo }),
  };
}

function rootFact({ name, source, digest, asOf, profile }: TrustRoot): TrustRootFact {
  const lacks = [
    ...(profile.log ? [] : ['transparency log' as const]),
    ...(profile.sct ? [] : ['certificate transparency log' as const]),
  ];
  return { name, source, digest, ...(asOf && { asOf }), ...(lacks.length > 0 && { lacks }) };
}

/** Address of a reason code's page. GitHub makes the anchor of a heading in lower case. */
export function docsLink(code: ReasonCode): string {
  return `${DOCS_URL}#${code.toLowerCase()}`;
}
