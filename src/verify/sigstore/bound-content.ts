/** Ties evidence to the artifact: what was signed, and whether that is about the artifact and of an accepted type. */
import type { Artifact, SignatureEvidence, SignedContent } from '../../evidence/evidence.js';
import type { ClaimedProvenance, Digests } from '../../core/model.js';
import type { ImageClaims } from '../../core/image-facts.js';
import type { PackageReference } from '../../formats/package-reference.js';
import type { AttestedRelease } from '../../model/release.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { packageProblem } from '../predicates/package-subject.js';
import type { Provenance } from '../predicates/provenance.js';
import { otherSignedContent } from '../../formats/other-signed-content.js';
import type { Message } from '../../formats/public-key.js';
import { releaseProblem } from '../predicates/release-statement.js';
import { annotationProblem, readSimpleSigning } from './simple-signing.js';
import { contentOf } from './read-content.js';
import { idProblem } from '../predicates/id-subject.js';
import { imageClaimsOf, predicateProblem, subjectProblem, type Statement } from '../statement.js';

/** What a requirement asks of evidence apart from its signer. */
export interface EvidenceRequirements {
  readonly predicateTypes: readonly string[] | 'any';
  readonly requireTimestamp: boolean;
  /** Annotations that a signature over an image must carry; evidence of other kinds carries none. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** The release that an attestation must be about. */
  readonly release?: AttestedRelease;
  /** The package that an attestation must be about, by its name too. */
  readonly package?: PackageReference;
}

/** Content of evidence that is about the artifact. */
export interface BoundContent {
  readonly message: Message;
  readonly payloadDigest?: Buffer;
  readonly predicateType?: string;
  readonly imageClaims?: ImageClaims;
  /** What a provenance says of the build: words of the signer, which nobody checked. */
  readonly claimed?: ClaimedProvenance;
  /** What an attestation says, whole. */
  readonly statement?: Statement;
  /** What a provenance says of the build, whole, for requires. */
  readonly provenance?: Provenance;
}

/**
 * Is the evidence about this artifact, and of an accepted type? Cheap, so it is asked first; says nothing about who made it.
 */
export function bindContent(
  evidence: SignatureEvidence,
  artifact: Artifact,
  requirements: EvidenceRequirements,
): Result<BoundContent> {
  const bound = bindKind(evidence, artifact, requirements);
  if (!bound.ok || !requirements.annotations) return bound;
  const problem = annotationProblem(requirements.annotations, bound.value.imageClaims, evidence.file);
  return problem ? refuse(problem) : bound;
}

function bindKind(
  evidence: SignatureEvidence,
  artifact: Artifact,
  requirements: EvidenceRequirements,
): Result<BoundContent> {
  const { content, file } = evidence;
  if (content.kind === 'message') return bindMessage(content.claimedDigest, artifact, file);
  if (content.kind === 'simple-signing') {
    const { payload } = content;
    const claims = readSimpleSigning(payload, { name: artifact.name, sha256: artifact.digests.sha256 }, file);
    return claims.ok ? accept({ message: { bytes: payload, digests: {} }, imageClaims: claims.value }) : claims;
  }
  if (content.kind === 'cms') return bindCms(content, artifact, file);
  return bindStatement(evidence, artifact, requirements);
}

function bindStatement(
  evidence: SignatureEvidence,
  artifact: Artifact,
  requirements: EvidenceRequirements,
): Result<BoundContent> {
  const read = contentOf(evidence);
  if (!read) throw new Error('an attestation without an envelope');
  if (!read.ok) return read;
  const { file } = evidence;
  const { statement, signed, payloadDigest, claimed, provenance } = read.value;
  const problem =
    (artifact.id
      ? idProblem(statement, artifact.id, artifact.name, file)
      : subjectProblem(statement, artifact.digests, artifact.name, file)) ??
    predicateProblem(statement, requirements.predicateTypes, file) ??
    (requirements.package && packageProblem(statement, requirements.package, artifact, file)) ??
    (requirements.release && releaseProblem(statement, requirements.release, artifact, file));
  if (problem) return refuse(problem);
  return accept({
    message: { bytes: signed, digests: {} },
    payloadDigest,
    predicateType: statement.predicateType,
    statement,
    ...imageClaimsOf(statement, artifact.digests),
    ...(claimed && { claimed }),
    ...(provenance && { provenance }),
  });
}

/** What is signed are the attributes; they must name the artifact, and the signature over them is verified afterwards. */
function bindCms(
  { messageDigest, signedAttributes }: Extract<SignedContent, { kind: 'cms' }>,
  { name, digests: { sha256 } }: Artifact,
  file: string,
): Result<BoundContent> {
  if (sha256?.equals(messageDigest)) return accept({ message: { bytes: signedAttributes, digests: {} } });
  return refuse({
    code: 'SIGNATURE_INVALID',
    message: `The signature in ${file} is for other content than that of ${name}`,
    expected: `sha256:${messageDigest.toString('hex')}`,
    ...(sha256 && { actual: `sha256:${sha256.toString('hex')}` }),
    at: { file },
  });
}

/** A claimed digest is never believed, but one that differs from ours says plainly what is wrong. */
function bindMessage(
  claimed: { readonly algorithm: keyof Digests; readonly value: Buffer } | undefined,
  { name, digests, bytes, opening }: Artifact,
  file: string,
): Result<BoundContent> {
  const other = otherSignedContent({ bytes, opening });
  if (other !== undefined) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `${name} has the content that the signature of ${other} is over: the signature in ${file} could be taken from there`,
      expected: 'a file that no signature in another form is over',
      actual: `what is signed in ${other}`,
      hint: 'Sign an archive with the file, or a checksum list that names it.',
      at: { file },
    });
  }
  const actual = claimed && digests[claimed.algorithm];
  if (claimed && !actual) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `The signature in ${file} is over the ${claimed.algorithm} digest, which is not known of ${name}`,
      hint: `Give the ${claimed.algorithm} digest as well, or the file itself.`,
      at: { file },
    });
  }
  if (claimed && actual && !claimed.value.equals(actual)) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `The signature in ${file} is for other content than that of ${name}`,
      expected: `${claimed.algorithm}:${claimed.value.toString('hex')}`,
      actual: `${claimed.algorithm}:${actual.toString('hex')}`,
      at: { file },
    });
  }
  return accept({ message: { digests, ...(bytes && { bytes }) } });
}
