/** The JSON report: everything that is known, for machines. Keys always come in the same order. */
import { MAX_SHOWN_COMPARISONS } from '../core/limits.js';
import type {
  Comparison,
  ArtifactReport,
  CheckResult,
  ChecksumProof,
  Claims,
  Digests,
  HashAlgorithm,
  ManifestProof,
  Proof,
  Recall,
  Refusal,
  RevocationProof,
  SignatureProof,
  Verdict,
} from '../core/model.js';
import type { SbomFacts } from '../core/image-facts.js';
import type { Place } from '../core/place.js';
import { claimKey } from '../formats/claim-key.js';
import type { RunFacts } from './facts.js';
import { countsOf, judged, tally } from './headline.js';
import { imageEntry } from './image-entry.js';
import { jsonPieces, listOf, membersOf, type Json, type JsonObject } from './json-pieces.js';
import { REPORT_MEDIA_TYPE } from '../core/report-type.js';
import { metricsJson } from './metrics-text.js';
import { mergedOf, shareOf } from './share-entry.js';
import type { Metrics } from './metrics.js';
import { earliest } from './signer.js';

const ALGORITHMS: readonly HashAlgorithm[] = ['sha256', 'sha384', 'sha512', 'blake2b512'];

/** The report as text, with a newline at its end. Untrusted text stands in it exactly, as JSON strings. */
export function jsonReport(verdict: Verdict, facts: RunFacts, metrics?: Metrics): string {
  return [...reportPieces(verdict, facts, metrics)].join('');
}

/** The same text in pieces, one for each artifact: of a hundred thousand it has fifty MiB and more, which are never there at once. */
export function* reportPieces(verdict: Verdict, facts: RunFacts, metrics?: Metrics): Generator<string> {
  yield* jsonPieces([
    ...membersOf(headOf(verdict, facts)),
    ['artifacts', listOf(judged(verdict), artifactOf)],
    ['sidecars', listOf(verdict.sidecars, ({ name, of }) => ({ name, of }))],
    ['warnings', listOf(verdict.warnings, refusalOf)],
    ...membersOf({ metrics: metrics && metricsJson(metrics) }),
  ]);
  yield '\n';
}

function headOf(verdict: Verdict, facts: RunFacts): JsonObject {
  const numbers = tally(verdict);
  return {
    mediaType: REPORT_MEDIA_TYPE,
    result: verdict.result,
    mode: facts.mode,
    startedAt: facts.startedAt.toISOString(),
    finishedAt: facts.finishedAt.toISOString(),
    version: facts.version,
    policy: { source: facts.policy.source, digest: facts.policy.digest },
    trustRoots: facts.trustRoots.map(({ name, source, digest, lacks }) => ({ name, source, digest, lacks })),
    reportTo: facts.reportTo,
    shard: facts.share && shareOf(facts.share),
    merged: facts.merged && mergedOf(facts.merged),
    counts: { ...countsOf(numbers), notRecalled: numbers.notRecalled || undefined },
  };
}

function artifactOf(artifact: ArtifactReport): Json {
  return {
    kind: artifact.kind,
    name: artifact.name,
    digests: digestsJson(artifact.digests),
    size: artifact.size,
    result: artifact.result,
    integrityOnly: artifact.integrityOnly || undefined,
    image: artifact.image && imageEntry(artifact, artifact.image),
    deployedAt: artifact.deployedAt,
    checks: artifact.checks.map(checkOf),
    notAsked: artifact.notAsked?.map(({ check, since }) => ({ check, since })),
  };
}

function digestsJson(digests: Digests): Json {
  return Object.fromEntries(
    ALGORITHMS.flatMap((algorithm) => {
      const digest = digests[algorithm];
      return digest === undefined ? [] : [[algorithm, digest.toString('hex')] as const];
    }),
  );
}

function checkOf(result: CheckResult): Json {
  const { check, status } = result;
  switch (status) {
    case 'pass':
      return {
        check,
        status,
        evidence: proofOf(result.proof),
        further: result.further?.map(proofOf),
        others: othersOf(result.others),
      };
    case 'waived':
      return { check, status, reason: result.reason };
    case 'fail':
    case 'error':
    case 'warning':
      return { check, status, ...refusalOf(result.refusal), others: othersOf(result.others) };
  }
}

function othersOf(others: readonly Refusal[]): Json {
  return others.length === 0 ? undefined : others.map(refusalOf);
}

function refusalOf(refusal: Refusal): JsonObject {
  const { at, proof } = refusal;
  return {
    code: refusal.code,
    message: refusal.message,
    expected: refusal.expected,
    actual: refusal.actual,
    parts: refusal.parts?.map(({ part, expected, got, equal }) => ({ part, expected, got, equal })),
    hint: refusal.hint,
    recall: refusal.recall && recallOf(refusal.recall),
    // What refused evidence proves stands apart from where the trouble is, if they are different places.
    at: proof === undefined || at === undefined ? undefined : placeOf(at),
    evidence: proof === undefined ? at && placeOf(at) : proofOf(proof),
  };
}

/** A recall's words come from the publisher's signed list, exactly. */
function recallOf({ by, value, reason, revokedAt, fixedIn, url }: Recall): Json {
  return { kind: by, value, reason, revokedAt, fixedIn, url };
}

function placeOf({ file, line, column }: Place): Json {
  return { file, line, column };
}

function proofOf(proof: Proof): Json {
  switch (proof.kind) {
    case 'checksum':
      return checksumOf(proof);
    case 'sbom':
      return { kind: proof.kind, documents: proof.documents.map(sbomOf), signedBy: signatureOf(proof.signedBy) };
    case 'manifest':
      return manifestOf(proof);
    case 'revocation':
      return revocationOf(proof);
    case 'message':
    case 'attestation':
      return signatureOf(proof);
  }
}

function manifestOf({ kind, file, version, arch, variant, builtAt, entry, signedBy }: ManifestProof): Json {
  return {
    kind,
    file,
    version,
    arch,
    variant,
    builtAt: builtAt?.toISOString(),
    entry: entry && { pointer: entry.pointer, name: entry.name, role: entry.role },
    signedBy: signedBy && signatureOf(signedBy),
  };
}

function revocationOf({ kind, file, serial, issuedAt, fetchedAt, signedBy, notCompared }: RevocationProof): Json {
  return {
    kind,
    file,
    serial,
    issuedAt: issuedAt?.toISOString(),
    fetchedAt: fetchedAt.toISOString(),
    signedBy: signedBy && signatureOf(signedBy),
    notCompared: notCompared && { entries: notCompared.entries, lacks: notCompared.lacks },
  };
}

function sbomOf({ file, format, version, components, platform }: SbomFacts): Json {
  return { file, format, version, components, platform };
}

function checksumOf(proof: ChecksumProof): Json {
  const { kind, file, line, algorithm, listSignedBy } = proof;
  return { kind, file, line, algorithm, listSignedBy: listSignedBy && signatureOf(listSignedBy) };
}

function signatureOf(proof: SignatureProof): Json {
  return {
    kind: proof.kind,
    file: proof.file,
    signer: proof.signer,
    identity: proof.identity,
    issuer: proof.issuer,
    keyFingerprint: proof.keyFingerprint,
    keySignedBy: proof.keyVouchedBy?.map(signatureOf),
    openpgp: proof.openpgp && {
      fingerprint: proof.openpgp.fingerprint,
      signingKey: proof.openpgp.signingKey,
      claimedTime: proof.openpgp.claimedTime.toISOString(),
      lineEnds: proof.openpgp.lineEnds,
    },
    comment: proof.comment,
    logIndex: proof.log?.index,
    logUrl: proof.log?.url,
    signedAt: earliest(proof.times)?.toISOString(),
    times: proof.times.map(({ at, by }) => ({ at: at.toISOString(), by })),
    predicateType: proof.predicateType,
    compared: proof.compared && comparedOf(proof.compared),
    signerClaims: proof.claimed && { ...proof.claimed },
    root: proof.root,
    proven: proof.proven && { without: proof.proven.without, sha256: proof.proven.sha256 },
    claims: proof.claims && claimsOf(proof.claims),
  };
}

/** What the policy required of the content; what does not hold comes first, where not all of them are shown. */
function comparedOf(comparisons: readonly Comparison[]): Json {
  const sorted = [...comparisons].sort((a, b) => Number(a.holds) - Number(b.holds));
  return sorted
    .slice(0, MAX_SHOWN_COMPARISONS)
    .map(({ pointer, expected, actual, holds }) => ({ pointer, expected, actual, holds }));
}

function claimsOf(claims: Claims): Json {
  const named = Object.entries(claims).map(([name, value]) => [claimKey(name), value] as const);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
