/**
 * What a provenance says of the build, in the signer's own words. A signature proves who wrote them, not that they are true:
 * reports show them as claims and nothing is decided by them. What GitHub vouches for stands in the certificate.
 * Source: SLSA provenance v1 (`buildDefinition`, `runDetails`) and v0.2 (`builder`, `buildType`).
 */
import { dig } from '../evidence/json.js';
import { MAX_CLAIMED_LENGTH } from '../limits.js';
import type { ClaimedProvenance } from '../model.js';
import type { Statement } from './statement.js';

const PROVENANCE = 'https://slsa.dev/provenance/';

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
