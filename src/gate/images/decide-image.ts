/** Decides what is required of an image from what was found: not found, found but refused, or proven. */
import type { Artifact } from '../../evidence/evidence.js';
import type { CheckResult, Digests, Refusal } from '../../core/model.js';
import { isSignatureProof } from '../../core/signature-proof.js';
import type {
  ImageAttestationRequirement,
  ImageSignatureRequirement,
  SignatureRequirement,
} from '../../model/policy.js';
import type { Discovered } from '../../registry/discover.js';
import type { TrustRoot } from '../../trust/trust-root.js';
import type { VerificationMemory } from '../../verify/sigstore/verification-memory.js';
import { checkSignature } from '../../verify/requirement.js';
import { COSIGN_SIGN } from '../../model/predicate-types.js';
import { classify, otherKinds, type Classified } from './image-candidates.js';

export interface ImageContext {
  readonly roots: readonly TrustRoot[];
  /** Why a trusted root could not be had: then no signature can be judged. */
  readonly rootRefusals: readonly Refusal[];
  /** What the run has found out about evidence. */
  readonly memory: VerificationMemory;
}

/** An image, resolved, with everything that may prove it. */
export interface ResolvedImage {
  readonly name: string;
  readonly digests: Digests;
  readonly found: Discovered;
}

type Requirement = ImageSignatureRequirement | ImageAttestationRequirement;

/** Never throws. */
export function decideImage(
  requirement: Requirement,
  image: ResolvedImage,
  { roots, memory }: ImageContext,
): CheckResult {
  const { kind } = requirement;
  const classified = image.found.candidates.map(classify);
  const wanted = classified.filter((one) => isWanted(one, requirement));
  const others = classified.filter((one) => !wanted.includes(one));
  const artifact: Artifact = { name: image.name, digests: image.digests };
  const counts = wanted.some((one) => one.kind !== 'unreadable');
  const result = wanted.length > 0 ? checkCandidates(requirement, artifact, wanted, { roots, memory }) : undefined;
  if (result?.status === 'pass') return result;
  const unlike = otherKinds(others, kind === 'signature' ? 'a signature' : 'what is required');
  if (result && (counts || unlike.length === 0)) return result;
  const unreadable = result && 'refusal' in result ? [result.refusal, ...result.others] : [];
  return {
    check: kind,
    status: 'fail',
    refusal: notFound(requirement, image, others),
    others: [...unreadable, ...unlike],
  };
}

/** Of an unreadable candidate nobody can tell what it would have been. */
function isWanted({ kind, predicateType }: Classified, requirement: Requirement): boolean {
  if (kind === 'unreadable') return true;
  if (requirement.kind === 'signature') return kind === 'signature';
  const { predicateTypes } = requirement;
  if (predicateTypes === 'any') return kind === 'attestation';
  return predicateType !== undefined && predicateTypes.includes(predicateType);
}

function checkCandidates(
  requirement: Requirement,
  artifact: Artifact,
  wanted: readonly Classified[],
  { roots, memory }: Pick<ImageContext, 'roots' | 'memory'>,
): CheckResult {
  const { by, requireTimestamp } = requirement;
  const signature: SignatureRequirement =
    requirement.kind === 'attestation'
      ? {
          kind: 'signature',
          by,
          requireTimestamp,
          predicateTypes: requirement.predicateTypes,
          ...(requirement.content && { content: requirement.content }),
        }
      : {
          kind: 'signature',
          by,
          requireTimestamp,
          predicateTypes: [COSIGN_SIGN],
          ...(Object.keys(requirement.annotations).length > 0 && { annotations: requirement.annotations }),
        };
  const candidates = wanted.map(({ candidate }) => candidate);
  return withSubjects({ ...checkSignature(signature, artifact, candidates, roots, memory), check: requirement.kind });
}

/** Names everybody who really signed, in the words of cosign, which people search for. */
function withSubjects(result: CheckResult): CheckResult {
  if (result.status !== 'fail') return result;
  const { refusal, others } = result;
  const subjects = [refusal, ...others].flatMap(({ proof }) => (isSignatureProof(proof) ? [proof.identity ?? ''] : []));
  const known = [...new Set(subjects)].filter((subject) => subject !== '');
  if (known.length === 0) return result;
  return { ...result, refusal: { ...refusal, message: `${refusal.message}: got subjects [${known.join(', ')}]` } };
}

function notFound(
  requirement: Requirement,
  { name, digests, found: discovered }: ResolvedImage,
  others: readonly Classified[],
): Refusal {
  const digest = `sha256:${digests.sha256?.toString('hex') ?? ''}`;
  if (requirement.kind === 'signature') {
    const found = others.length === 1 ? '1 attestation was' : `${others.length} attestations were`;
    const instead = others.length === 0 ? '' : `: ${found} found, which never count as one`;
    return {
      code: 'IMAGE_UNSIGNED',
      message: `${name} (${digest}) has no signature${instead}`,
      ...foreignHint(discovered),
    };
  }
  const expected = requirement.predicateTypes === 'any' ? 'an attestation' : requirement.predicateTypes.join(' or ');
  const types = [
    ...new Set(others.flatMap(({ kind, predicateType }) => (kind === 'attestation' ? [predicateType ?? ''] : []))),
  ];
  if (types.length > 0) {
    const message = `${name} (${digest}) has attestations, but none of the type that is required`;
    return { code: 'PREDICATE_MISMATCH', message, expected, actual: types.join(', ') };
  }
  return {
    code: 'IMAGE_UNSIGNED',
    message: `${name} (${digest}) has no attestation`,
    expected,
    ...foreignHint(discovered),
  };
}

/** Signatures of other systems are no evidence here, but say what the publisher uses. */
function foreignHint({ foreign }: Discovered): { readonly hint?: string } {
  if (foreign.length === 0) return {};
  const types = foreign.slice(0, 3).join(', ');
  return { hint: `What was found is not a Sigstore signature: ${types}. Ask the publisher for one.` };
}
