/** One signature requirement of one artifact: what names the artifact is asked first, and what is about others only explains. */
import type { Artifact } from '../../evidence/evidence.js';
import type { CheckResult, Refusal } from '../../core/model.js';
import type { SignatureRequirement } from '../../model/policy.js';
import { accept, type Result } from '../../core/result.js';
import type { Evidence } from '../../verify/requirement.js';
import type { Surroundings } from '../prepared-requirement.js';
import { refused } from '../refused.js';
import { checkWithLog } from './log-entries.js';
import { moreForeign, type NamedEvidence } from './named-evidence.js';
import { evidenceFor, noneOfKind } from './package-evidence.js';
import type { RemoteEvidence } from './found-remotely.js';
import type { Located } from '../../evidence/locate.js';
import { nothingAt } from './nothing-at.js';
import { noEvidence, withUnseen } from './remote-evidence.js';

/** What was found for an artifact, and where in vain. */
interface FoundEvidence {
  /** What names the artifact. */
  readonly judged: readonly Result<Evidence>[];
  readonly named: NamedEvidence;
  readonly missing: readonly string[];
  /** As `Located` has it. */
  readonly folders?: Located['folders'] | undefined;
  /** A file that may be meant, as a sentence. */
  readonly near?: () => string | undefined;
  readonly remote: RemoteEvidence | undefined;
}

/** Throws only where the run's signal says so. */
export async function signatureCheck(
  requirement: SignatureRequirement,
  artifact: Artifact,
  found: FoundEvidence,
  context: Surroundings,
): Promise<CheckResult> {
  // By the name that the minimum and the report know the requirement by.
  const check = requirement.attestationOnly ? 'attestation' : 'signature';
  const [unavailable] = context.rootRefusals;
  if (unavailable) return refused(check, unavailable);
  const { judged, named, remote } = found;
  const all = [...judged, ...(remote?.evidence ?? [])];
  const foreign = named.closest.map(asEvidence);
  if (all.length + foreign.length === 0) return withUnseen(refused(check, nothingFound(artifact, found)), remote);
  const [own, others] = requirement.package
    ? [evidenceFor(requirement, all), evidenceFor(requirement, foreign)]
    : [all, foreign];
  const none = own.length + others.length === 0 ? noneOfKind(requirement, artifact.name) : undefined;
  if (none) return withUnseen(refused(check, none), remote);
  const alone = own.length > 0 ? await checkWithLog(requirement, artifact, own, context) : undefined;
  if (alone?.status === 'pass' || (alone && others.length === 0)) return withUnseen(alone, remote);
  const result = await checkWithLog(requirement, artifact, [...own, ...others], context);
  return withUnseen(withMore(result, artifact, named), remote);
}

function nothingFound({ name }: Artifact, { missing, folders, near, remote }: FoundEvidence): Refusal {
  if (remote) return noEvidence(name, missing, remote);
  const nothing = nothingAt({ missing, folders });
  const hint = nothing.hint ?? near?.();
  return {
    code: 'BUNDLE_MISSING',
    message: `No evidence was found for ${name}`,
    ...nothing,
    ...(hint !== undefined && { hint }),
  };
}

/** OpenPGP signatures do not say what they are about, so that none is known to be of another artifact. */
function asEvidence(one: NamedEvidence['closest'][number]): Result<Evidence> {
  if (!one.ok) return one;
  if (one.value.form === 'openpgp') throw new Error('an OpenPGP signature is met by every artifact');
  return accept(one.value);
}

function withMore(result: CheckResult, { name }: Artifact, named: NamedEvidence): CheckResult {
  const more = moreForeign(name, named);
  return more && 'refusal' in result ? { ...result, others: [...result.others, more] } : result;
}
