/**
 * What a provenance says of the build, in the signer's own words. A signature proves who wrote them, not that they are true:
 * reports show them as claims, and they decide only where a policy requires them of a signer. What GitHub vouches for stands in
 * the certificate.
 * Source: SLSA provenance v1 (`buildDefinition`, `runDetails`) and v0.2 (`builder`, `buildType`); v0.1 names the builder
 * as v0.2 does.
 */
import { dig, isRecord, type JsonRecord } from '../../formats/json/json.js';
import { otherSpellingAt, valueAt } from '../../formats/json/json-pointer.js';
import { MAX_CLAIMED_LENGTH } from '../../core/limits.js';
import type { ClaimedProvenance } from '../../core/model.js';
import { PROVENANCE_V1, READABLE_PROVENANCE } from '../../policy/compile/predicate-types.js';
import type { Statement } from '../statement.js';

const PROVENANCE = 'https://slsa.dev/provenance/';

/** What a provenance says of the build, whole: a text that was cut short must never be compared. */
export interface Provenance {
  readonly predicateType: string;
  readonly builder?: string;
  /** Inputs of the run, where it was dispatched. */
  readonly inputs?: JsonRecord;
}

/** Undefined for statements of other types. */
export function readProvenance({ predicateType, predicate }: Statement): Provenance | undefined {
  if (!READABLE_PROVENANCE.some((type) => type === predicateType)) return undefined;
  const v1 = predicateType === PROVENANCE_V1;
  const at = v1 ? '/runDetails/builder/id' : '/builder/id';
  // Of two spellings nobody knows which one counts, so that it names none.
  const builder = otherSpellingAt(predicate, at) === undefined ? valueAt(predicate, at) : undefined;
  const run = v1
    ? dig(predicate, 'buildDefinition', 'internalParameters')
    : dig(predicate, 'invocation', 'environment');
  const inputs = dispatchedInputs(run);
  return { predicateType, ...(typeof builder === 'string' && { builder }), ...(inputs && { inputs }) };
}

/** Undefined too where a member on the way has a second spelling, since then nobody knows which of the two counts. */
function inputsAt(run: unknown, spell: (name: string) => string): unknown {
  const way = `/${spell('GITHUB_EVENT_PAYLOAD')}/inputs`;
  return otherSpellingAt(run, way) === undefined ? valueAt(run, way) : undefined;
}

/** slsa-github-generator records the event of the run by the names of its environment; older builders in lower case. */
function dispatchedInputs(run: unknown): JsonRecord | undefined {
  for (const spell of [(name: string) => name, (name: string) => name.toLowerCase()]) {
    const event = dig(run, spell('GITHUB_EVENT_NAME'));
    if (event === undefined) continue;
    const inputs = inputsAt(run, spell);
    return event === 'workflow_dispatch' && isRecord(inputs) ? inputs : undefined;
  }
  return undefined;
}

/** Undefined for statements of other types, and where it says neither. */
export function claimedProvenance({ predicateType, predicate }: Statement): ClaimedProvenance | undefined {
  if (!predicateType.startsWith(PROVENANCE)) return undefined;
  const builder = words(dig(predicate, 'runDetails', 'builder', 'id') ?? dig(predicate, 'builder', 'id'));
  const buildType = words(dig(predicate, 'buildDefinition', 'buildType') ?? dig(predicate, 'buildType'));
  if (builder === undefined && buildType === undefined) return undefined;
  return { ...(builder !== undefined && { builder }), ...(buildType !== undefined && { buildType }) };
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_CLAIMED_LENGTH) : undefined;
}
