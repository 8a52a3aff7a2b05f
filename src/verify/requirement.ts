/**
 * Decides a signature requirement: which of its signers are behind the candidates that hold. Evidence by certificate can
 * satisfy identities only and evidence by key keys only; a candidate that does not satisfy changes nothing for the others.
 */
import type { Artifact, SignatureEvidence } from '../evidence/evidence.js';
import { isKeyFormEvidence, type KeyFormEvidence } from '../evidence/signatures/key-forms.js';
import { isCouldNotLook } from '../core/errors.js';
import type { CheckResult, Refusal, SignatureProof } from '../core/model.js';
import type { IdentitySigner, KeySigner, SignatureRequirement, Signer } from '../model/policy.js';
import { accept, refuse, type Result } from '../core/result.js';
import type { TrustRoot } from '../trust/trust-root.js';
import { byCloseness, firstAccepted } from './closeness.js';
import type { Statement } from './statement.js';
import { ofRequiredContent } from './required-content.js';
import { isOfGitHub, noInstance } from './github-instance.js';
import { formProblem } from './required-form.js';
import { identityMark, keyMarks, openPgpKeyMarks, proofMarks, type Marks } from '../model/persons.js';
import { distinctSigners, ONE_SIGNER } from './distinct-signers.js';
import { createVerificationMemory, type VerificationMemory } from './sigstore/verification-memory.js';
import { verifyByCertificate, verifyByKey, type HeldEvidence } from './sigstore/evidence.js';
import { verifyKeyForm } from './keys/key-form.js';
import type { JudgedOpenPgp } from './openpgp/openpgp.js';
import { openPgpOutcomes } from './openpgp/openpgp-signer.js';
import { provenanceProblem } from './predicates/provenance-requirement.js';
import { keyMismatch, otherThanCertificate, otherThanKey } from './keys/key-mismatch.js';
import { isNamedBy, unnamedKey } from './keys/named-key.js';
import { isSigner, signerRefusal } from './identity/signer.js';
import { mint } from './mint.js';

/** Evidence that can be decided on: what OpenPGP signatures are worth was judged before. */
export type Evidence = SignatureEvidence | KeyFormEvidence | JudgedOpenPgp;

/** What the run knows beside the evidence. */
interface Known {
  readonly roots: readonly TrustRoot[];
  readonly memory: VerificationMemory;
}

/** One signature by accepted signers: `signers` are all requirements that it meets, `marks` tell one person from another. */
interface AcceptedSignature {
  /** Worked out where there is another signature: a key is encoded for it. */
  readonly marks: () => Marks;
  readonly signers: readonly string[];
  readonly proof: SignatureProof;
  /** What an attestation says. */
  readonly statement?: Statement;
}

/**
 * Checks an artifact against a signature requirement.
 *
 * @param candidates evidence that was read, and refusals of what could not be read
 * @param roots every trusted root of the policy; never empty unless no signer needs one
 * @param memory where facts of evidence are remembered for other artifacts and requirements of the run
 */
export function checkSignature(
  requirement: SignatureRequirement,
  artifact: Artifact,
  candidates: readonly Result<Evidence>[],
  roots: readonly TrustRoot[],
  memory: VerificationMemory = createVerificationMemory(),
): CheckResult<SignatureProof> {
  const { content, attestationOnly } = requirement;
  const known = { roots, memory };
  const accepted: AcceptedSignature[] = [];
  const refusals: Refusal[] = [];
  for (const candidate of candidates) {
    const outcomes = candidate.ok ? tryCandidate(requirement, artifact, candidate.value, known) : [candidate];
    for (const one of outcomes) {
      const formed = attestationOnly ? ofRequiredForm(requirement, one) : one;
      const outcome = content ? ofRequiredContent(content, formed) : formed;
      if (outcome.ok) accepted.push(outcome.value);
      else refusals.push(outcome.refusal);
    }
  }
  // Says of which bytes a proof is, where those are not the file as it is.
  const minted = (proof: SignatureProof) => mint(artifact.proven ? { ...proof, proven: artifact.proven } : proof);
  const { threshold, of } = requirement.by;
  const [first, ...further] = accepted;
  const met = distinctSigners(
    of.map(({ name }) => name),
    accepted,
  );
  if (first && threshold >= 1 && met >= threshold) {
    return {
      check: first.proof.kind === 'attestation' ? 'attestation' : 'signature',
      status: 'pass',
      proof: minted(first.proof),
      ...(further.length > 0 && { further: further.map(({ proof }) => minted(proof)) }),
      others: refusals,
    };
  }
  return notMet(requirement, artifact, accepted, met, refusals);
}

/** @param met how many of the required signers the accepted signatures are by */
function notMet(
  { attestationOnly, by: { threshold, of } }: SignatureRequirement,
  artifact: Artifact,
  accepted: readonly AcceptedSignature[],
  met: number,
  refusals: readonly Refusal[],
): CheckResult<SignatureProof> {
  const check = attestationOnly ? 'attestation' : 'signature';
  if (accepted.length === 0) return { check, ...refusedBy(byCloseness(refusals), artifact) };
  const [closest] = byCloseness(refusals);
  const refusal: Refusal = {
    code: closest?.code ?? 'BUNDLE_MISSING',
    message: `${artifact.name} is signed by ${met} of the ${threshold} signers required`,
    expected: `${threshold} of ${of.map(({ name }) => name).join(', ')}`,
    actual: accepted.map(({ signers }) => signers.join(' or ')).join(', '),
    ...(accepted.length > met && { hint: ONE_SIGNER }),
  };
  return { check, status: 'fail', refusal, others: refusals };
}

function refusedBy([closest, ...others]: readonly Refusal[], artifact: Artifact) {
  const refusal = closest ?? missing(artifact);
  return { status: isCouldNotLook(refusal.code) ? 'error' : 'fail', refusal, others } as const;
}

function ofRequiredForm(
  requirement: SignatureRequirement,
  outcome: Result<AcceptedSignature>,
): Result<AcceptedSignature> {
  const problem = outcome.ok ? formProblem(requirement, outcome.value.proof) : undefined;
  return problem ? refuse(problem) : outcome;
}

function missing({ name }: Artifact): Refusal {
  return { code: 'BUNDLE_MISSING', message: `No evidence was found for ${name}` };
}

/** One outcome for each signature of the evidence that is accepted, or one refusal at least. */
function tryCandidate(
  requirement: SignatureRequirement,
  artifact: Artifact,
  evidence: Evidence,
  known: Known,
): readonly Result<AcceptedSignature>[] {
  if (evidence.form !== 'openpgp-judged') {
    return isKeyFormEvidence(evidence)
      ? byKeyForm(requirement, artifact, evidence)
      : [trySigstore(requirement, artifact, evidence, known)];
  }
  return openPgpOutcomes(requirement, evidence).map((outcome) =>
    'refusal' in outcome
      ? refuse(outcome.refusal)
      : accept({
          marks: () => openPgpKeyMarks(outcome.signer, [outcome.signingKey]),
          signers: [outcome.signer.name],
          proof: outcome.proof,
        }),
  );
}

function byKeyForm(
  requirement: SignatureRequirement,
  artifact: Artifact,
  evidence: KeyFormEvidence,
): readonly Result<AcceptedSignature>[] {
  const signers = requirement.by.of.filter(isUsableKey);
  if (signers.length === 0) return [keyMismatch(evidence.file, otherThanKey(requirement), 'a public key')];
  const outcomes = signers.map((signer) => {
    const held = verifyKeyForm(evidence, signer, artifact, requirement);
    return byKey(signer, held.ok ? accept({ facts: held.value }) : held);
  });
  // One file may hold signatures by several keys.
  const accepted = outcomes.filter(({ ok }) => ok);
  return accepted.length > 0 ? accepted : [firstAccepted(outcomes, (outcome) => outcome)];
}

/** A key that others must have signed is nobody's until their signatures hold. */
function isUsableKey(signer: Signer): signer is KeySigner {
  return signer.kind === 'key' && signer.vouching === undefined;
}

function trySigstore(
  requirement: SignatureRequirement,
  artifact: Artifact,
  evidence: SignatureEvidence,
  { roots, memory }: Known,
): Result<AcceptedSignature> {
  const { of } = requirement.by;
  const { key, file } = evidence;
  if (key.kind === 'certificate') {
    const signers = of.filter((signer): signer is IdentitySigner => signer.kind === 'identity');
    if (signers.length === 0) return keyMismatch(file, otherThanCertificate(requirement), 'a certificate');
    const instances = requirement.release ? roots.filter(isOfGitHub) : roots;
    if (instances.length === 0) return refuse(noInstance(file));
    return firstAccepted(instances, (root) =>
      byIdentity(requirement, artifact, evidence, { leaf: key.leaf, signers, root, memory }),
    );
  }
  const signers = of.filter(isUsableKey);
  if (signers.length === 0) return keyMismatch(file, otherThanKey(requirement), 'a public key, which has no identity');
  const named = signers.filter((signer) => isNamedBy(signer, evidence));
  if (named.length === 0) return refuse(unnamedKey(signers, evidence));
  return firstAccepted(named, (signer) => {
    if (signer.format) return keyMismatch(file, `a key of ${signer.format.kind}`, 'a signature of another form');
    return firstAccepted(rootsFor(signer, requirement, roots), (root) =>
      byKey(signer, verifyByKey(evidence, signer, artifact, root, { requirements: requirement, memory })),
    );
  });
}

/**
 * The roots that may vouch beside a key; one that is absent stands for none where none is needed. Nothing binds a key to a
 * root, so that by `auto` an entry is required as soon as any root has a log: one without must not lower the bar.
 */
function rootsFor(
  { transparencyLog }: KeySigner,
  { requireTimestamp }: SignatureRequirement,
  roots: readonly TrustRoot[],
): readonly (TrustRoot | undefined)[] {
  const logging = roots.filter(({ profile }) => profile.log);
  if (transparencyLog === 'required') return logging;
  if (transparencyLog === 'auto' && (logging.length > 0 || roots.length === 0)) return logging;
  return requireTimestamp && roots.length > 0 ? roots : [undefined];
}

function byIdentity(
  requirement: SignatureRequirement,
  artifact: Artifact,
  evidence: SignatureEvidence,
  {
    leaf,
    signers,
    root,
    memory,
  }: {
    readonly leaf: Buffer;
    readonly signers: readonly IdentitySigner[];
    readonly root: TrustRoot;
    readonly memory: VerificationMemory;
  },
): Result<AcceptedSignature> {
  const allowed = signers.filter((signer) => signer.root === undefined || signer.root === root.name);
  if (allowed.length === 0) return keyMismatch(evidence.file, 'another trusted root', `the trusted root ${root.name}`);
  const held = verifyByCertificate(evidence, leaf, artifact, root, { requirements: requirement, memory });
  if (!held.ok) return held;
  const certificate = held.value.leaf;
  const met = certificate ? allowed.filter((signer) => isSigner(certificate, signer, held.value.provenance)) : [];
  if (certificate && met.length === 0) {
    const { provenance, facts } = held.value;
    return refuse({ ...signerRefusal(certificate, allowed, evidence.file, provenance), proof: facts });
  }
  // A root without a log requires no entry; who requires one by words is not met by less.
  const logged = root.profile.log ? met : met.filter(({ transparencyLog }) => transparencyLog !== 'required');
  const { issuer = '', identity = '' } = held.value.facts;
  // Who signed with one key as an identity and by the key itself signed once.
  const marks = (): Marks => [identityMark(issuer, identity), ...(certificate ? keyMarks(certificate.key) : [])];
  return logged.length > 0 ? acceptedBy(logged, held.value, marks) : refuse(unlogged(evidence.file, root, held.value));
}

function unlogged(file: string, { name }: TrustRoot, { facts }: HeldEvidence): Refusal {
  return {
    code: 'TLOG_MISSING',
    message: `${file} has no transparency log entry, which \`transparency-log: required\` requires: the trusted root ${name} has no log`,
    expected: 'an entry in a log of the trusted root',
    actual: 'a trusted root without a log',
    hint: 'Name a trusted root that has a log with `trusted-root`; `transparency-log: auto` requires an entry only where the root has one.',
    at: { file },
    proof: facts,
  };
}

function byKey(signer: KeySigner, held: Result<HeldEvidence>): Result<AcceptedSignature> {
  if (!held.ok) return held;
  const { facts } = held.value;
  const problem = provenanceProblem(signer.provenance, held.value, facts.file);
  if (problem) return refuse({ ...problem, proof: facts });
  const { vouchedBy } = signer;
  if (!vouchedBy) return acceptedBy([signer], held.value, () => keyMarks(signer.key));
  // Whoever vouches for a key could have made it, and is no second person beside it.
  const marks = (): Marks => [
    ...keyMarks(signer.key),
    ...vouchedBy.proofs.flatMap((proof) => proofMarks(proof, vouchedBy.by.of)),
  ];
  const vouched = { ...facts, keyVouchedBy: vouchedBy.proofs, keyFile: vouchedBy.document };
  return acceptedBy([signer], { ...held.value, facts: vouched }, marks);
}

function acceptedBy(
  met: readonly Signer[],
  { facts, statement }: HeldEvidence,
  marks: () => Marks,
): Result<AcceptedSignature> {
  const [first] = met;
  if (!first) throw new Error('a signature without a signer cannot be accepted');
  return accept({
    marks,
    signers: met.map(({ name }) => name),
    proof: { ...facts, signer: first.name },
    ...(statement && { statement }),
  });
}
