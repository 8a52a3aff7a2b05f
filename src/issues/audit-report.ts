/**
 * Reads the JSON report of an audit that another job wrote. The verdicts in it are trusted; its texts (names, reasons,
 * addresses) are not, and its shape is checked before anything is done with it: half a report must never close an issue.
 */
import { isRecord, parseJson, type JsonRecord } from '../formats/json/json.js';
import { MAX_ARTIFACTS } from '../core/limits.js';
import { MAX_RECALLS, MAX_REPORTED_TEXT } from '../core/issue-limits.js';
import { show } from '../formats/escape.js';
import { REPORT_MEDIA_TYPE } from '../core/report-type.js';
import { accept, refuse, type Result } from '../core/result.js';
import { listOf, type ListFacts } from './list-facts.js';

const RECALLED_BY = ['version', 'digest', 'commit', 'identity', 'runId'] as const;
const RESULTS = ['pass', 'waived', 'fail', 'error'] as const;
const STATUSES = ['pass', 'fail', 'error', 'warning', 'waived'] as const;

/** One entry of the revocation list that hit a thing. All texts are the publisher's, untrusted. */
export interface Recall {
  readonly by: (typeof RECALLED_BY)[number];
  readonly value: string;
  readonly reason?: string;
  readonly fixedIn?: string;
  readonly url?: string;
}

/** One row of the audit: something that is deployed. */
export interface AuditedThing {
  readonly kind: string;
  readonly name: string;
  /** Hex by algorithm. */
  readonly digests: Readonly<Record<string, string>>;
  /** Empty where no list names it. */
  readonly recalls: readonly Recall[];
  /** The lists that were asked, as far as they are known. */
  readonly lists: readonly ListFacts[];
  /** True where every look into a list ended with "not recalled", by a list whose signature held. */
  readonly clear: boolean;
}

export interface AuditReport {
  readonly things: readonly AuditedThing[];
  /** Why this report must not close any issue; absent where it looked at everything and believed every list. */
  readonly inconclusive?: string;
}

/** A part of the report is not as it must be. Never leaves this file. */
class Malformed extends Error {}
/** A part of the report is larger than it can be. Never leaves this file. */
class TooMuch extends Malformed {}

/**
 * @param text the whole report.
 * @returns what the issues need of it, or `CONFIG_INVALID` (`LIMIT_EXCEEDED` for too much of it) with the place that is wrong.
 */
export function readAuditReport(text: string): Result<AuditReport> {
  try {
    return accept(reportOf(parseJson(text)));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return refuse({
      code: error instanceof TooMuch ? 'LIMIT_EXCEEDED' : 'CONFIG_INVALID',
      message: `the report of the audit cannot be used: ${error.message}`,
      hint: 'Use the file that a run with `mode: audit` of the same version wrote to `report`. Nothing was changed.',
    });
  }
}

function reportOf(value: unknown): AuditReport {
  if (!isRecord(value)) throw new Malformed('it is not a JSON object');
  if (value['mediaType'] !== REPORT_MEDIA_TYPE) throw new Malformed(`mediaType is not ${REPORT_MEDIA_TYPE}`);
  if (value['mode'] !== 'audit') throw new Malformed('mode is not audit');
  const result = oneOf(value['result'], RESULTS, 'result');
  const rows = arrayOf(value['artifacts'], 'artifacts', MAX_ARTIFACTS);
  const warnings = arrayOf(value['warnings'] ?? [], 'warnings', MAX_ARTIFACTS);
  const things = merged(rows.map((row, index) => thingOf(row, `artifacts[${index}]`)));
  const inconclusive = whyInconclusive(result, rows, warnings);
  return inconclusive === undefined ? { things } : { things, inconclusive };
}

function thingOf(value: unknown, at: string): AuditedThing {
  const row = recordOf(value, at);
  const checks = arrayOf(row['checks'], `${at}.checks`, MAX_RECALLS).map((check, index) =>
    checkOf(check, `${at}.checks[${index}]`),
  );
  const looks = checks.filter(({ check }) => check === 'revocation');
  const recalls = checks.flatMap((check) => check.recalls);
  if (recalls.length > MAX_RECALLS) throw new TooMuch(`${at} has more than ${MAX_RECALLS} recalls`);
  return {
    kind: textOf(row['kind'], `${at}.kind`),
    name: textOf(row['name'], `${at}.name`),
    digests: digestsAt(row['digests'] ?? {}, `${at}.digests`),
    recalls,
    lists: looks.flatMap(({ list }) => list ?? []),
    clear:
      recalls.length === 0 &&
      looks.length > 0 &&
      looks.every(({ status, list }) => status === 'pass' && list?.signed === true),
  };
}

interface Check {
  readonly check: string;
  readonly status: (typeof STATUSES)[number];
  readonly recalls: readonly Recall[];
  readonly list?: ListFacts;
}

function checkOf(value: unknown, at: string): Check {
  const record = recordOf(value, at);
  const status = oneOf(record['status'], STATUSES, `${at}.status`);
  const others = arrayOf(record['others'] ?? [], `${at}.others`, MAX_ARTIFACTS);
  const refusals = [record, ...others.map((other, index) => recordOf(other, `${at}.others[${index}]`))];
  const list = evidenceOf(record['evidence'], `${at}.evidence`);
  return {
    check: textOf(record['check'], `${at}.check`),
    status,
    recalls: refusals.filter((refusal) => refusal['code'] === 'REVOKED').map((refusal) => recallOf(refusal, at)),
    ...(list && { list }),
  };
}

function evidenceOf(value: unknown, at: string): ListFacts | undefined {
  if (value === undefined) return undefined;
  const record = recordOf(value, at);
  if (record['kind'] !== 'revocation') return undefined;
  const list = listOf(record);
  if (list === undefined) throw new Malformed(`${at} does not describe a revocation list`);
  return list;
}

/** A refusal that says `REVOKED` and not what was recalled would open an issue without content. */
function recallOf(refusal: JsonRecord, at: string): Recall {
  const recall = recordOf(refusal['recall'], `${at}.recall`);
  const optional = (name: 'reason' | 'fixedIn' | 'url'): Partial<Recall> =>
    recall[name] === undefined ? {} : { [name]: textOf(recall[name], `${at}.recall.${name}`, Infinity) };
  return {
    by: oneOf(recall['by'], RECALLED_BY, `${at}.recall.by`),
    value: textOf(recall['value'], `${at}.recall.value`),
    ...optional('reason'),
    ...optional('fixedIn'),
    ...optional('url'),
  };
}

/** Rows of one name are one thing: it is recalled where one of them is, and clear only where all of them are. */
function merged(rows: readonly AuditedThing[]): readonly AuditedThing[] {
  const byName = new Map<string, [AuditedThing, ...AuditedThing[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.kind, row.name]);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [row]);
    else same.push(row);
  }
  return [...byName.values()].map((same) => ({
    ...same[0],
    digests: Object.assign({}, ...same.map(({ digests }) => digests)) as AuditedThing['digests'],
    recalls: same.flatMap(({ recalls }) => recalls),
    lists: same.flatMap(({ lists }) => lists),
    clear: same.every(({ clear }) => clear),
  }));
}

function whyInconclusive(
  result: (typeof RESULTS)[number],
  rows: readonly unknown[],
  warnings: readonly unknown[],
): string | undefined {
  if (result === 'error') return 'the audit could not look at everything';
  if (result === 'waived') return 'checks of the audit were waived';
  if (rows.length === 0) return 'the audit looked at nothing';
  const checks = rows.flatMap((row) =>
    isRecord(row) && Array.isArray(row['checks']) ? (row['checks'] as unknown[]) : [],
  );
  const others = checks.flatMap((check) =>
    isRecord(check) && Array.isArray(check['others']) ? (check['others'] as unknown[]) : [],
  );
  for (const each of [...checks, ...others, ...warnings].filter(isRecord)) {
    const { code, status } = each;
    if (status === 'error') return 'the audit could not look at everything';
    if (status === 'waived' && each['check'] === 'revocation') return 'the look into the revocation list was waived';
    if (typeof code === 'string' && code.startsWith('REVOCATIONS_')) return `the audit reports ${show(code, 60)}`;
  }
  return undefined;
}

function recordOf(value: unknown, at: string): JsonRecord {
  if (!isRecord(value)) throw new Malformed(`${at} is not an object`);
  return value;
}

function arrayOf(value: unknown, at: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`${at} is not a list`);
  if (value.length > most) throw new TooMuch(`${at} has ${value.length} entries, ${most} are read`);
  return value;
}

/** @param most longer is malformed; reasons may have any length, since they are cut where they are shown. */
function textOf(value: unknown, at: string, most = MAX_REPORTED_TEXT): string {
  if (typeof value !== 'string') throw new Malformed(`${at} is not text`);
  if (value.length > most) throw new TooMuch(`${at} has more than ${most} characters`);
  return value;
}

function oneOf<T extends string>(value: unknown, known: readonly T[], at: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Malformed(`${at} is none of ${known.join(', ')}`);
  return found;
}

function digestsAt(value: unknown, at: string): Readonly<Record<string, string>> {
  const record = recordOf(value, at);
  for (const [algorithm, hex] of Object.entries(record)) {
    if (!/^[a-z0-9]{1,20}$/.test(algorithm) || typeof hex !== 'string' || !/^[0-9a-f]{32,256}$/.test(hex))
      throw new Malformed(`${at} has something else than hex digests`);
  }
  return record as Readonly<Record<string, string>>;
}
