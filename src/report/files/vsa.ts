/**
 * A verification summary (SLSA v1.2, "Verification Summary Attestation") of the artifacts that passed: an in-toto statement that
 * nobody has signed yet, its predicate alone, and the list of its subjects, as actions/attest takes them.
 *
 * Whoever accepts it verifies nothing again. So it speaks of a run that passed as a whole, and in it of artifacts that an accepted
 * signer vouches for: nothing that was waived, that is only listed, or that is only not recalled.
 */
import { isProven, signaturesBehind } from '../../verify/proofs.js';
import type { ArtifactReport, Digests, Verdict } from '../../core/model.js';
import { STATEMENT_TYPE, SUBJECTS_HEAD, VSA_TYPE } from '../../core/report-files.js';
import { uriPart } from '../../formats/escape.js';
import { isPassed } from '../../verify/verdict.js';
import type { RunFacts } from '../facts.js';
import { judged } from '../headline.js';
import type { JudgedRun, ReportWriter } from './report-writer.js';
import { slsaLevel } from './slsa-level.js';

export const VSA: ReportWriter = { ofVerdict, ofNothing: () => undefined };

/** Of the levels and of how the summary is read (slsa.dev). */
const SLSA_VERSION = '1.2';

interface Subject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

function ofVerdict({ verdict, facts }: JudgedRun): readonly string[] | undefined {
  const passed = vouchedFor(verdict);
  if (!facts.vsa || passed.length === 0) return undefined;
  const predicate = predicateOf(passed, facts, facts.vsa);
  const subject = subjectsOf(passed);
  // The type stands before the subjects, so that the first bytes say what the file is.
  const statement = { _type: STATEMENT_TYPE, predicateType: VSA_TYPE, predicate, subject };
  const lines = subject.map(({ name, digest }) => `${digest['sha256'] ?? ''}  ${name}\n`);
  return [jsonText(statement), jsonText(predicate), `${SUBJECTS_HEAD}\n${lines.join('')}`];
}

/** Artifacts that the summary speaks of; none where the run did not pass. */
function vouchedFor(verdict: Verdict): readonly ArtifactReport[] {
  if (verdict.result !== 'pass' && verdict.result !== 'waived') return [];
  const all = judged(verdict);
  const good = all.filter(
    (artifact) =>
      isPassed(artifact) &&
      isProven(artifact) &&
      !artifact.integrityOnly &&
      artifact.digests.sha256 !== undefined &&
      // A list of digests has no way to write such a name.
      !/[\r\n]/.test(artifact.name),
  );
  // What did not pass under one name is not vouched for under another.
  const others = new Set(all.filter((artifact) => !good.includes(artifact)).map(digestKey));
  return good.filter((artifact) => !others.has(digestKey(artifact)));
}

function digestKey({ digests }: ArtifactReport): string {
  return digests.sha256?.toString('hex') ?? '';
}

function predicateOf(
  passed: readonly ArtifactReport[],
  { version, finishedAt, policy }: RunFacts,
  { resource, verifier }: NonNullable<RunFacts['vsa']>,
): object {
  const attestations = attestationsOf(passed);
  const [, algorithm = '', digest = ''] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(policy.digest) ?? [];
  return {
    verifier: { version: { 'signature-gate': version }, id: verifier },
    timeVerified: finishedAt.toISOString(),
    resourceUri: resource,
    policy: { uri: policyUri(policy.source, verifier), ...(digest !== '' && { digest: { [algorithm]: digest } }) },
    ...(attestations.length > 0 && { inputAttestations: attestations }),
    verificationResult: 'PASSED',
    verifiedLevels: [slsaLevel(passed)],
    slsaVersion: SLSA_VERSION,
  };
}

/** Inputs and files of the workspace are known to the verifier alone: they get a name below the verifier's. */
function policyUri(source: string, verifier: string): string {
  const [, repository, commit, path] = /^([^/]+\/[^/]+)@([0-9a-f]{40,64}):(.+)$/.exec(source) ?? [];
  if (repository === undefined || commit === undefined || path === undefined) {
    return `${verifier}#${uriPart(source)}`;
  }
  return `git+https://github.com/${repository}@${commit}#${path.split('/').map(uriPart).join('/')}`;
}

/**
 * Every attestation that was relied on, by the digest of what was signed. The specification wants all of them or none: a
 * signature that is no attestation is none of them.
 */
function attestationsOf(passed: readonly ArtifactReport[]): readonly object[] {
  const found = new Map<string, string>();
  for (const proof of passed.flatMap(signaturesBehind)) {
    if (proof.kind !== 'attestation') continue;
    if (proof.statementDigest === undefined) return [];
    if (!found.has(proof.statementDigest)) found.set(proof.statementDigest, proof.file);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sha256, name]) => ({ name, mediaType: 'application/vnd.in-toto+json', digest: { sha256 } }));
}

function subjectsOf(passed: readonly ArtifactReport[]): readonly Subject[] {
  const subjects = new Map<string, Subject>();
  for (const { name, digests, image } of passed) {
    const subject = { name: image?.repository ?? name, digest: digestSet(digests) };
    subjects.set(JSON.stringify(subject), subject);
  }
  return [...subjects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}

/** The algorithms that in-toto names (spec/v1/digest_set.md). */
function digestSet({ sha256, sha384, sha512 }: Digests): Readonly<Record<string, string>> {
  const known = { sha256, sha384, sha512 };
  return Object.fromEntries(
    Object.entries(known).flatMap(([algorithm, digest]) => (digest ? [[algorithm, digest.toString('hex')]] : [])),
  );
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
