/** What the reports say of the run itself, beside the verdict. */
import type { ReasonCode } from '../errors.js';

/** The page that explains every reason code; the one place where the project's own address stands in the reports. */
export const DOCS_URL = 'https://github.com/signature-gate/signature-gate/blob/main/docs/errors.md';

/** A trusted root that this run used. */
export interface TrustRootFact {
  readonly name: string;
  /** `embedded`, `tuf`, or the path of a file. */
  readonly source: string;
  /** `sha256:…` of its bytes. */
  readonly digest: string;
}

/** Facts of one run that the reports print. */
export interface RunFacts {
  readonly mode: 'enforce' | 'report';
  /** Version of signature-gate. */
  readonly version: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly policy: { readonly source: string; readonly digest: string };
  readonly trustRoots: readonly TrustRootFact[];
  /** Path of the JSON report, where one was written. */
  readonly report?: string;
  /** The folder that `install` put on PATH. */
  readonly installPath?: string;
  /** Whom the policy wants told where tampering is possible. */
  readonly reportTo?: string;
}

/** Address of a reason code's page. GitHub makes the anchor of a heading in lower case. */
export function docsLink(code: ReasonCode): string {
  return `${DOCS_URL}#${code.toLowerCase()}`;
}
