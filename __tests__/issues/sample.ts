/** Reports of audits and issues of a repository, for the tests of what keeps them together. */
import { REPORT_MEDIA_TYPE } from '../../src/core/report-type.js';
import type { ListedIssue, PlanOptions } from '../../src/issues/plan.js';

export const BOT = 'github-actions[bot]';
export const RUN_URL = 'https://github.com/acme/consumer/actions/runs/4004';
export const OPTIONS: PlanOptions = { author: BOT, runUrl: RUN_URL };

export interface SampleList {
  readonly file?: string;
  readonly serial?: number;
  readonly issuedAt?: string;
  readonly signed?: boolean;
}

const SHA = 'ab'.repeat(32);

export function evidence({ file = 'https://acme.example/revoked.json', signed = true, ...order }: SampleList): object {
  return {
    kind: 'revocation',
    file,
    ...order,
    fetchedAt: '2026-11-21T05:00:00.000Z',
    ...(signed && { signedBy: { kind: 'message', identity: 'https://acme.example/recall', file: `${file}.bundle` } }),
  };
}

export function recalledRow(name: string, recall: object = {}, list?: SampleList): object {
  return {
    kind: 'image',
    name,
    digests: { sha256: SHA },
    result: 'fail',
    checks: [
      {
        check: 'revocation',
        status: 'fail',
        code: 'REVOKED',
        message: `${name} was revoked`,
        recall: { by: 'version', value: 'v1.2.3', reason: 'a key leaked', ...recall },
        ...(list && { evidence: evidence(list) }),
      },
    ],
  };
}

export function clearRow(name: string, list: SampleList): object {
  return {
    kind: 'image',
    name,
    digests: { sha256: SHA },
    result: 'pass',
    checks: [{ check: 'revocation', status: 'pass', evidence: evidence(list) }],
  };
}

/** A row that could not be looked up, or whose list was refused. */
export function failedRow(name: string, status: string, code: string): object {
  return {
    kind: 'image',
    name,
    digests: {},
    result: status,
    checks: [{ check: 'revocation', status, code, message: 'x' }],
  };
}

export function auditReport(rows: readonly object[], changes: object = {}): string {
  return JSON.stringify({
    mediaType: REPORT_MEDIA_TYPE,
    result: rows.some((row) => 'result' in row && row.result === 'fail') ? 'fail' : 'pass',
    mode: 'audit',
    startedAt: '2026-11-21T05:00:00.000Z',
    artifacts: rows,
    warnings: [],
    ...changes,
  });
}

export function listed(changes: Partial<ListedIssue> & Pick<ListedIssue, 'body'>): ListedIssue {
  return { number: 7, state: 'open', author: BOT, title: 'Recalled', isPullRequest: false, ...changes };
}
