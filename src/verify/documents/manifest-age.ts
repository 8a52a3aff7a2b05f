/** How old a manifest is, and what that means. */
import { malformedManifest, type Manifest } from '../../evidence/documents/manifest.js';
import { MAX_CLOCK_SKEW_MS } from '../../core/limits.js';
import type { Refusal, SignatureProof } from '../../core/model.js';
import type { ManifestRequirement } from '../../model/policy.js';

/** What the age of a manifest means. */
interface JudgedAge {
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/**
 * Whether a manifest is too old, by the age that the policy allows and by the limit that it states itself. One word of the
 * policy (`max-age`, `then`) says what either means.
 */
export function judgeAge(
  manifest: Manifest,
  requirement: ManifestRequirement,
  signedBy: SignatureProof | undefined,
  now: Date,
): JudgedAge {
  const both = [judgeSince(manifest, requirement, signedBy, now), judgeLimit(manifest, requirement, now)];
  return { refusals: both.flatMap(({ refusals }) => refusals), warnings: both.flatMap(({ warnings }) => warnings) };
}

/** The manifest's own last day. */
function judgeLimit({ file, notAfter }: Manifest, { maxAge }: ManifestRequirement, now: Date): JudgedAge {
  if (!notAfter || now.getTime() <= notAfter.getTime()) return NOTHING;
  return sorted(maxAge, {
    code: 'MANIFEST_STALE',
    message: `The manifest ${file} is past the limit that it states itself`,
    expected: `at most ${notAfter.toISOString()}`,
    actual: now.toISOString(),
    hint: 'Get a newer release, or ask the publisher for a new manifest.',
    at: { file },
  });
}

const NOTHING: JudgedAge = { refusals: [], warnings: [] };

function sorted({ then }: ManifestRequirement['maxAge'], refusal: Refusal): JudgedAge {
  return then === 'fail' ? { refusals: [refusal], warnings: [] } : { refusals: [], warnings: [refusal] };
}

/** From the build time that the manifest states, else from the first moment at which its signature surely existed. */
function judgeSince(
  { file, builtAt }: Manifest,
  { maxAge, fields }: ManifestRequirement,
  signedBy: SignatureProof | undefined,
  now: Date,
): JudgedAge {
  const since = builtAt ?? earliest(signedBy);
  if (!since) {
    const unknown = `its age is unknown: it states no build time at ${fields.builtAt}, and no time of its signature is proven`;
    if (maxAge.then === 'fail') return sorted(maxAge, malformedManifest(file, unknown));
    return sorted(maxAge, {
      code: 'MANIFEST_STALE',
      message: `The manifest ${file} may be old: ${unknown}`,
      at: { file },
    });
  }
  const age = now.getTime() - since.getTime();
  if (builtAt && age < -MAX_CLOCK_SKEW_MS) {
    const refusal = {
      ...malformedManifest(file, 'it states a build time in the future'),
      expected: `at most ${now.toISOString()}`,
      actual: builtAt.toISOString(),
      hint: 'Check the clock of this machine. If it is right, the publisher must correct the manifest.',
    };
    return { refusals: [refusal], warnings: [] };
  }
  if (age <= maxAge.ms) return NOTHING;
  return sorted(maxAge, {
    code: 'MANIFEST_STALE',
    message: `The manifest ${file} is older than allowed: it was ${builtAt ? 'built' : 'signed'} ${inDays(age)} ago`,
    expected: `at most ${inDays(maxAge.ms)}`,
    actual: `${inDays(age)} (${since.toISOString()})`,
    at: { file },
  });
}

function earliest(signedBy: SignatureProof | undefined): Date | undefined {
  const times = signedBy?.times.map(({ at }) => at.getTime()) ?? [];
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

const DAY = 24 * 60 * 60_000;

function inDays(ms: number): string {
  if (ms < 2 * DAY) return `${Math.floor(ms / (DAY / 24))} hours`;
  return `${Math.floor(ms / DAY)} days`;
}
