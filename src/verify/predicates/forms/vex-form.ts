/** What an OpenVEX document says of vulnerabilities, counted by status. Source: OpenVEX specification v0.2.0, "Document", "Statement". */
import { dig, isRecord } from '../../../formats/json/json.js';
import type { Statement } from '../../statement.js';
import { elementsAt, formOf, refuseOtherSpelling, unreadable, type Element, type Form } from './form.js';
import { isNamed, nameOf, relationOf, type Relation, type Wanted } from './vex-product.js';

const OPEN_VEX = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
/** Where a statement may be about the product, these count. */
const AGAINST: readonly string[] = ['affected', 'under_investigation'];

/**
 * How many statements have which status. A later statement does not take an earlier one back: a document that says `affected`
 * anywhere counts as affected. `total` counts those that are about a product for certain.
 *
 * @param products only statements about one of these count, and those that name no product; all where empty
 */
export function vexForm({ predicateType, predicate, subjects }: Statement, products: readonly string[]): Form {
  if (predicateType !== OPEN_VEX && !predicateType.startsWith(`${OPEN_VEX}/`)) return undefined;
  const wanted: Wanted = {
    products: products.map(nameOf),
    digests: new Set(
      subjects.flatMap(({ digest }) =>
        Object.values(digest).flatMap((one) => (typeof one === 'string' ? one.toLowerCase() : [])),
      ),
    ),
    alone: subjects.length === 1,
  };
  return formOf(() => {
    refuseOtherSpelling(predicate, ['statements', 'timestamp'], '');
    const said = elementsAt(dig(predicate, 'statements'), '/statements', 'refuse').map((one) => ({
      status: statusOf(one),
      relation: relationOfStatement(one, wanted),
    }));
    const counts = STATUSES.map((status) => [status, said.filter((one) => isCounted(one, status)).length] as const);
    const timestamp = dig(predicate, 'timestamp');
    const total = said.filter(({ relation }) => relation === 'is').length;
    return { ...Object.fromEntries(counts), total, ...(timestamp !== undefined && { timestamp }) };
  });
}

type Status = (typeof STATUSES)[number];

function isCounted(said: { readonly status: Status; readonly relation: Relation }, status: Status): boolean {
  if (said.status !== status) return false;
  return AGAINST.includes(status) ? said.relation !== 'is-not' : said.relation === 'is';
}

function statusOf({ value, pointer }: Element): Status {
  if (!isRecord(value)) throw unreadable(pointer, value, 'is not a statement');
  refuseOtherSpelling(value, ['status', 'products', 'subcomponents'], pointer);
  const found = STATUSES.find((status) => status === value['status']);
  if (!found) throw unreadable(`${pointer}/status`, value['status'], 'is not a status of OpenVEX');
  return found;
}

/** A statement without products is about whatever the document is about. Its parts stand beside them in OpenVEX v0.0.1. */
function relationOfStatement({ value, pointer }: Element, wanted: Wanted): Relation {
  const products = elementsAt(dig(value, 'products'), `${pointer}/products`, 'empty');
  const parts = elementsAt(dig(value, 'subcomponents'), `${pointer}/subcomponents`, 'empty');
  const relations = products.map((one) => relationOf(one, wanted));
  if (wanted.products.length === 0 || products.length === 0 || relations.includes('is')) return 'is';
  return relations.includes('may-be') || parts.some((part) => isNamed(part, wanted)) ? 'may-be' : 'is-not';
}
