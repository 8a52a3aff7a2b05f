/** Asks the revocation list about every artifact, with all that is known of it, and keeps the two kinds of signers apart. */
import type { ArtifactReport, CheckResult, ManifestProof, Refusal, SignatureProof } from '../../core/model.js';
import { openPgpNamesOfAll, type OpenPgpNames } from '../../formats/openpgp/openpgp-material.js';
import { requiredSignatures } from '../../model/required-signature.js';
import type { Policy, Signer } from '../../model/policy.js';
import { documentsBehind, passedProofs, signaturesBehind, signaturesOf, vouchersOf } from '../../verify/proofs.js';
import type { KnownRevocations } from '../../verify/recalls/known-revocations.js';
import { withChecks } from '../../verify/verdict.js';
import { artifactSignerConflict } from '../../verify/recalls/revocation-signers.js';
import type { JudgedArtifact, StatedFacts } from '../merge.js';
import { refused } from '../refused.js';
import { isRefused, notAsked, standingRefusals, type RefusedCheck, type Standing } from '../standing.js';
import {
  checkRevocation,
  obtainRevocations,
  recallsWarnings,
  worstOf,
  type RecallContext,
  type Recalls,
} from './revocations.js';

/** Everybody who may sign artifacts, or documents that vouch for them. */
function artifactSigners(policy: Policy): readonly Signer[] {
  const direct = requiredSignatures(policy).flatMap(({ by }) => by.of);
  // Who vouches for a key can make one that signs artifacts.
  const vouchers = direct.flatMap((one) => (one.kind === 'key' ? (one.vouchedBy?.by.of ?? []) : []));
  return [...new Set([...direct, ...vouchers])];
}

/** What a run hands to the list; the rest is the policy's. */
export type RecallSurroundings = Omit<RecallContext, 'artifactSigners' | 'offline' | 'signers'>;

const NO_LIST: Refusal = {
  code: 'REVOCATIONS_UNTRUSTED',
  message: 'The policy has no revocation list',
  hint: 'Add `revocations`.',
};

/** The list of the policy. Without one in the policy there is nothing to ask, which is never a pass. */
export async function obtainRecalls(policy: Policy, context: RecallSurroundings): Promise<Recalls> {
  if (!policy.revocations) return { kind: 'refused', refusal: NO_LIST, warnings: [] };
  return obtainRevocations(policy.revocations, {
    ...context,
    artifactSigners: artifactSigners(policy),
    offline: policy.trust.offline,
  });
}

/**
 * What the keys of all certificates in the policy are called; gathered once for a run.
 *
 * @param recallSigners who may sign the list
 */
export function openPgpNamesIn(policy: Policy, recallSigners: readonly Signer[]): OpenPgpNames {
  const everybody = [...artifactSigners(policy), ...recallSigners];
  return openPgpNamesOfAll(new Set(everybody.flatMap((one) => (one.kind === 'openpgp' ? [one.certificate] : []))));
}

/** Every artifact with the answer of the list, and what to say of the list itself. */
interface AskedArtifacts {
  readonly artifacts: readonly ArtifactReport[];
  readonly warnings: readonly Refusal[];
}

/**
 * Obtains the list and adds its answer to the checks of each artifact. One that was refused already is asked about too: that
 * it was recalled may be the reason.
 *
 * @param signers who may sign the list; none of them may have signed an artifact
 */
export async function askRecalls(
  judged: readonly JudgedArtifact[],
  policy: Policy,
  signers: readonly Signer[],
  context: RecallSurroundings,
): Promise<AskedArtifacts> {
  const recalls = await obtainRecalls(policy, context);
  const asking = {
    signers,
    openPgpNames: openPgpNamesIn(policy, signers),
    standing: standingRefusals(policy.exceptions, context.now),
  };
  return {
    artifacts: judged.map((one) => ask(one, policy, recalls, asking)),
    warnings: recallsWarnings(recalls),
  };
}

interface Asking {
  readonly signers: readonly Signer[];
  readonly openPgpNames: OpenPgpNames;
  /** What exceptions leave of an artifact's refusals. */
  readonly standing: Standing;
}

function ask(
  { report, stated }: JudgedArtifact,
  policy: Policy,
  recalls: Recalls,
  { signers: recallSigners, openPgpNames, standing }: Asking,
): ArtifactReport {
  if (report.kind === 'run') return report;
  const proofs = [...signaturesBehind(report), ...naming(report).flatMap(signaturesOf)];
  const listSigners = recalls.kind === 'list' ? listSignersOf(recalls.list) : [];
  const conflicts = [...proofs, ...vouchersOf(proofs)].flatMap(
    (proof) => artifactSignerConflict(report.name, proof, recallSigners, listSigners) ?? [],
  );
  const facts = { ...factsOf(report, proofs, stated), openPgpNames };
  const answer = worstOf(
    candidates(versionsOf(report, stated.versions, policy.version)).map((version) =>
      checkRevocation(recalls, { ...facts, ...(version !== undefined && { version }) }),
    ),
  );
  const stand = standing(report);
  const proven = report.checks.some((check) => !isRefused(check) && check.status !== 'warning');
  const waived = report.checks.some((check) => isRefused(check) && !stand.includes(check));
  // That nobody recalled it proves nothing by itself, and what a refusal hides is no second one.
  if (answer && stand[0] && isConsequence(answer, stand, proven || waived))
    return { ...report, notAsked: [notAsked('revocation', stand[0])] };
  if (answer?.status === 'pass' && !proven && !waived) return report;
  const separated = conflicts.slice(0, 1).map((conflict) => refused('signature', conflict, conflicts.slice(1)));
  return withChecks(report, [...report.checks, ...separated, ...(answer ? [answer] : [])]);
}

function listSignersOf({ signedBy, cosigners = [] }: KnownRevocations): readonly SignatureProof[] {
  return [...(signedBy ? [signedBy] : []), ...cosigners];
}

/** True where the answer tells of nothing but the refusals: an artifact that nothing proves, a version that nothing states. */
function isConsequence(answer: CheckResult, stand: readonly RefusedCheck[], vouched: boolean): boolean {
  if (answer.status === 'pass') return !vouched;
  if (answer.status !== 'error' || answer.refusal.code !== 'VERSION_UNKNOWN') return false;
  return !vouched || stand.some(({ check }) => check === 'manifest');
}

function factsOf(report: ArtifactReport, proofs: readonly SignatureProof[], stated: StatedFacts) {
  const own = Object.entries(report.digests).map(([algorithm, digest]) => ({ algorithm, hex: digest.toString('hex') }));
  const ofPlatforms = (report.image?.entryDigests ?? []).map((digest) => {
    const [algorithm = '', hex = ''] = digest.split(':');
    return { algorithm, hex };
  });
  // A list may name the package as it was pushed, or as it is served.
  const withoutEntries = proofs.flatMap(({ proven }) => (proven ? [{ algorithm: 'sha256', hex: proven.sha256 }] : []));
  const [manifest] = report.checks.flatMap((check) =>
    passedProofs(check)
      .slice(0, 1)
      .flatMap((proof) => (proof.kind === 'manifest' && !proof.entry ? [proof] : [])),
  );
  return {
    name: report.name,
    digests: [...own, ...ofPlatforms, ...withoutEntries],
    proofs,
    vouchers: vouchersOf(proofs),
    documents: documentsBehind(report),
    variants: knownAs(report, stated.variants, ({ variant }) => variant),
    archs: knownAs(report, stated.archs, ({ arch }) => arch),
    ...(manifest && {
      isManifest: true,
      ...(manifest.importedBy !== undefined && { importedBy: manifest.importedBy }),
    }),
  };
}

/** What rules and manifests say of an artifact; nothing where one of its manifests leaves it open and no rule says it. */
function knownAs(
  report: ArtifactReport,
  given: readonly string[],
  of: (proof: ManifestProof) => string | undefined,
): readonly string[] {
  const stated = [...manifestsOf(report), ...naming(report)].map(of);
  const said = stated.filter((fact) => fact !== undefined);
  return given.length === 0 && said.length < stated.length ? [] : [...new Set([...given, ...said])];
}

function manifestsOf({ checks }: ArtifactReport): readonly ManifestProof[] {
  return checks.flatMap((check) => passedProofs(check)).filter((proof) => proof.kind === 'manifest');
}

/** The versions that an artifact is known by: of its rules and manifests, else of the policy, else an image's tag. */
function versionsOf(report: ArtifactReport, given: readonly string[], fallback: string | undefined): readonly string[] {
  const stated = [...manifestsOf(report), ...naming(report)].flatMap(({ version }) => version ?? []);
  const known = [...new Set([...given, ...stated])];
  if (known.length > 0) return known;
  const last = fallback ?? report.image?.tag ?? tagName(report);
  return last === undefined ? [] : [last];
}

/** Manifests that name an artifact whose digest a switch skips: what they are recalled by still applies to it. */
function naming({ checks }: ArtifactReport): readonly ManifestProof[] {
  return checks.flatMap((check) => (check.status === 'waived' ? (check.namedBy ?? []) : []));
}

function tagName({ kind, name }: ArtifactReport): string | undefined {
  return kind === 'tag' ? name.replace(/^tag /, '') : undefined;
}

/** One question for each version; one without where none is known. */
function candidates(versions: readonly string[]): readonly (string | undefined)[] {
  return versions.length > 0 ? versions : [undefined];
}
