/** Says where no log vouched: a trusted root without one requires no entry of the evidence under it, which a pass would hide. */
import { signaturesBehind } from '../verify/proofs.js';
import type { ArtifactReport, SignatureProof, Verdict } from '../core/model.js';
import { count, show } from '../formats/escape.js';
import type { RunFacts, TrustRootFact } from './facts.js';
import { artifacts } from './headline.js';

/** Lines for summary and log: one for each trusted root without a log that an artifact rests on, and one for bare keys. */
export function unloggedLines(verdict: Verdict, { trustRoots }: Pick<RunFacts, 'trustRoots'>): readonly string[] {
  const accepted = verdict.artifacts.filter(({ result }) => result === 'pass' || result === 'waived');
  const resting = (on: (proof: SignatureProof) => boolean): number =>
    accepted.filter((artifact) => signaturesOf(artifact).some(on)).length;
  const ofRoots = trustRoots.flatMap((root) => {
    const number = lacksOf(root).length === 0 ? 0 : resting((proof) => proof.root === root.name);
    return number === 0 ? [] : [rootLine(root, number)];
  });
  const unlogged = trustRoots.length > 0 && trustRoots.every((root) => lacksOf(root).includes('transparency log'));
  const byKey = unlogged ? resting((proof) => proof.keyFingerprint !== undefined && proof.root === undefined) : 0;
  return byKey === 0 ? ofRoots : [...ofRoots, keyLine(byKey)];
}

/** Who signed recall lists counts too: the answer rests on them. */
function signaturesOf(artifact: ArtifactReport): readonly SignatureProof[] {
  const recalls = artifact.checks.flatMap((check) =>
    check.status === 'pass' && check.proof.kind === 'revocation' ? (check.proof.signedBy ?? []) : [],
  );
  return [...signaturesBehind(artifact), ...recalls];
}

function lacksOf({ lacks = [] }: TrustRootFact): readonly string[] {
  return lacks;
}

function rootLine(root: TrustRootFact, number: number): string {
  const logs = lacksOf(root).map((log) => `no ${log}`);
  return `The trusted root ${show(root.name)} has ${logs.join(' and ')}, and none was required: ${rest(number)} on it, and no public record shows what was signed.`;
}

function keyLine(number: number): string {
  return `No trusted root has a transparency log, and no entry was required: ${rest(number)} on a signature by a key that no public record shows.`;
}

function rest(number: number): string {
  return number === 1 ? `${count(1)} artifact rests` : `${artifacts(number)} rest`;
}
