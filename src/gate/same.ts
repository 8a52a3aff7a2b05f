/** `same`: artifacts that must come from one commit, one run or whatever else their certificates state. */
import type { ArtifactReport, CheckResult, Claims, Refusal, SignatureProof } from '../core/model.js';
import { isPassed, withChecks } from '../verify/verdict.js';
import { signaturesBehind } from '../verify/proofs.js';

/**
 * Holds a rule's artifacts to the same claims. An artifact with several accepted signatures may choose the one that fits.
 * Artifacts that did not pass are left alone: their own refusal says more.
 *
 * @param claims names of `evidence/sigstore/claims.ts`; where there are none, nothing is required
 * @returns the reports in their order, with a CLAIM_MISMATCH on each that differs from most of the others
 */
export function requireSame(claims: readonly string[], reports: readonly ArtifactReport[]): readonly ArtifactReport[] {
  return claims.length === 0 ? reports : judgeSame(claims, reports, originsIn(reports, claims));
}

/** What the accepted signatures behind each artifact state; artifacts that did not pass have no entry. */
type Origins = ReadonlyMap<ArtifactReport, ReadonlyMap<string, Origin>>;

export function originsIn(reports: readonly ArtifactReport[], claims: readonly string[]): Origins {
  return new Map(
    reports
      .filter((report) => isPassed(report) && report.kind !== 'run')
      .map((report) => [report, originsOf(report, claims)] as const),
  );
}

/** As `requireSame`, with origins that are known already. */
export function judgeSame(
  claims: readonly string[],
  reports: readonly ArtifactReport[],
  origins: Origins,
): readonly ArtifactReport[] {
  const common = mostCommon([...origins.values()]);
  return reports.map((report) => {
    const own = origins.get(report);
    if (!own || (common !== undefined && own.has(common.key))) return report;
    const check: CheckResult = {
      check: 'signature',
      status: 'fail',
      refusal: mismatch(report, claims, own, common),
      others: [],
    };
    return withChecks(report, [...report.checks, check]);
  });
}

interface Origin {
  readonly key: string;
  readonly words: string;
  /** In the order of the claims. */
  readonly values: readonly string[];
}

/** What each accepted signature states of the claims; one that lacks any of them states nothing. */
function originsOf(report: ArtifactReport, claims: readonly string[]): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const proof of signaturesBehind(report)) {
    const origin = originOf(proof, claims);
    if (origin) origins.set(origin.key, origin);
  }
  return origins;
}

function originOf({ claims: stated = {} }: SignatureProof, claims: readonly string[]): Origin | undefined {
  const values = claims.flatMap((claim) => claimOf(stated, claim) ?? []);
  return values.length < claims.length ? undefined : originFrom(claims, values);
}

/** @param values one for each claim */
export function originFrom(claims: readonly string[], values: readonly string[]): Origin {
  return {
    key: JSON.stringify(values),
    words: claims.map((claim, index) => `${claim} ${values[index] ?? ''}`).join(', '),
    values,
  };
}

function claimOf(stated: Claims, claim: string): string | undefined {
  return Object.hasOwn(stated, claim) ? stated[claim] : undefined;
}

function mostCommon(all: readonly ReadonlyMap<string, Origin>[]): Origin | undefined {
  const counts = new Map<string, { readonly origin: Origin; count: number }>();
  for (const origin of all.flatMap((origins) => [...origins.values()])) {
    const counted = counts.get(origin.key);
    if (counted) counted.count++;
    else counts.set(origin.key, { origin, count: 1 });
  }
  let best: { readonly origin: Origin; readonly count: number } | undefined;
  for (const one of counts.values()) if (!best || one.count > best.count) best = one;
  return best?.origin;
}

function mismatch(
  { name }: ArtifactReport,
  claims: readonly string[],
  own: ReadonlyMap<string, Origin>,
  common: Origin | undefined,
): Refusal {
  const [first] = own.values();
  return {
    code: 'CLAIM_MISMATCH',
    message: `${name} does not come from where the other artifacts of its rule come from`,
    expected: common?.words ?? `a certificate that states ${claims.join(', ')}`,
    actual: first?.words ?? `none (no certificate behind ${name} states ${claims.join(', ')})`,
    hint: 'Take all artifacts from one release; `same` in the policy requires that.',
  };
}
