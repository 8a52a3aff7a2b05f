/** What an OpenVEX document says of vulnerabilities, counted by status. Source: OpenVEX specification v0.2.0, "Document", "Statement". */
import { dig, isRecord } from '../../../formats/json/json.js';
import type { Statement } from '../../statement.js';

const OPEN_VEX = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;

/**
 * How many statements have which status. A later statement does not take an earlier one back: a document that says `affected`
 * anywhere counts as affected.
 *
 * @param products only statements about one of these count, and those that name no product; all where empty
 * @returns undefined where it is another type, or where a statement has no known status
 */
export function vexForm({ predicateType, predicate }: Statement, products: readonly string[]): object | undefined {
  if (predicateType !== OPEN_VEX && !predicateType.startsWith(`${OPEN_VEX}/`)) return undefined;
  const statements: unknown = dig(predicate, 'statements');
  if (!Array.isArray(statements)) return undefined;
  const read = statements.map((one) => ({
    status: STATUSES.find((status) => status === dig(one, 'status')),
    names: namesOf(one),
  }));
  if (read.some(({ status, names }) => status === undefined || names === undefined)) return undefined;
  const counted = read.filter(
    ({ names = [] }) => products.length === 0 || names.length === 0 || names.some((name) => products.includes(name)),
  );
  const counts = STATUSES.map((status) => [status, counted.filter((one) => one.status === status).length] as const);
  const timestamp = dig(predicate, 'timestamp');
  return { ...Object.fromEntries(counts), total: counted.length, ...(timestamp !== undefined && { timestamp }) };
}

/** All names of the products of a statement; undefined where a product has none that can be read. */
function namesOf(statement: unknown): readonly string[] | undefined {
  const products = dig(statement, 'products') ?? [];
  if (!Array.isArray(products)) return undefined;
  const names = (products as readonly unknown[]).map((product): readonly unknown[] => {
    if (typeof product === 'string') return [product];
    const identifiers = dig(product, 'identifiers');
    return [dig(product, '@id'), ...(isRecord(identifiers) ? Object.values(identifiers) : [])].filter(
      (one) => one !== undefined,
    );
  });
  const known: readonly unknown[] = names.flat();
  return names.every((one) => one.length > 0) && known.every((one): one is string => typeof one === 'string')
    ? known
    : undefined;
}
