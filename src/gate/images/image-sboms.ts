/**
 * Finds the SBOMs of an image: signed attestations about it or about one of its platforms, the statements that buildx puts
 * into an index, and documents that are merely attached. Who vouches for each is decided here once.
 */
import { isCouldNotLook } from '../../core/errors.js';
import { MAX_EVIDENCE_BYTES } from '../../core/limits.js';
import type { CheckResult, Refusal, SignatureProof, Verified } from '../../core/model.js';
import type { SbomFacts } from '../../core/image-facts.js';
import { PROVENANCE_TYPES } from '../../policy/compile/predicate-types.js';
import type { SbomRequirement } from '../../model/policy.js';
import { parseJson } from '../../formats/json/json.js';
import { discover, type Discovered } from '../../registry/discover.js';
import { digestsOf, type Descriptor, type Manifest } from '../../registry/manifest.js';
import { RegistryError, refusalOf } from '../../registry/registry-error.js';
import { HeldTooMuch, type Repository } from '../../registry/registry.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { isSignatureProof } from '../../core/signature-proof.js';
import { cosigned } from '../../verify/cosigned.js';
import { passedProofs } from '../../verify/proofs.js';
import { contentOf } from '../../verify/sigstore/read-content.js';
import { checkSignature } from '../../verify/requirement.js';
import { decideSboms, type SbomDocument, type SbomTarget } from '../../verify/predicates/sbom.js';
import { documentOf, inspectSbom, sbomFormat } from '../../verify/predicates/sbom-document.js';
import { IN_TOTO, readStatement, subjectProblem } from '../../verify/statement.js';
import { decideImage, type ImageContext, type ResolvedImage } from './decide-image.js';
import { classify } from './image-candidates.js';
import { sortEntries, type BuiltIn } from './image-platforms.js';

interface SbomSearch extends ResolvedImage {
  readonly manifest: Manifest;
  readonly repository: Repository;
  /** Where signatures and attestations are. */
  readonly evidenceFrom: Repository;
}

export interface ImageSboms {
  readonly check: CheckResult;
  readonly documents: readonly SbomDocument[];
  readonly unauthenticated: readonly SbomFacts[];
}

/** @throws RegistryError where something could not be looked at. */
export async function readSboms(
  requirement: SbomRequirement,
  search: SbomSearch,
  context: ImageContext,
): Promise<ImageSboms> {
  const { manifest, name, repository } = search;
  const { images: platforms, attestations, refusals: strays } = await sortEntries(manifest, repository);
  const whole: SbomTarget = { digest: manifest.digest };
  const documents: SbomDocument[] = [];
  const refusals: Refusal[] = [...strays];
  // Each document is held a second time, as the text that is written out.
  const keep = (found: readonly SbomDocument[]): void => {
    repository.hold.keep(found.reduce((sum, { text }) => sum + text.length, 0));
    documents.push(...found);
  };
  for (const target of [whole, ...platforms]) {
    const found = target === whole ? search.found : await discover(search.evidenceFrom, target.digest);
    keep([...attested(requirement, target, found, name, context, refusals), ...attached(target, found)]);
  }
  keep(await builtIn(requirement, { platforms, attestations }, search, context, refusals));
  const targets = platforms.length > 0 ? platforms : [whole];
  const check = decideSboms(requirement, { name, digest: manifest.digest }, targets, { documents, refusals });
  const unauthenticated = documents.flatMap(({ facts, signedBy }) =>
    signedBy || typeof facts === 'string' ? [] : [facts],
  );
  return { check, documents, unauthenticated };
}

/** Attestations whose statement is an SBOM: each is verified by itself. */
function attested(
  { by, requireTimestamp }: SbomRequirement,
  target: SbomTarget,
  { candidates }: Discovered,
  name: string,
  { roots, memory }: ImageContext,
  refusals: Refusal[],
): readonly SbomDocument[] {
  return candidates.map(classify).flatMap(({ candidate, predicateType = '' }) => {
    if (!candidate.ok || candidate.value.content.kind !== 'dsse' || !sbomFormat(predicateType)) return [];
    const { file } = candidate.value;
    const signature = { kind: 'signature', by, requireTimestamp, predicateTypes: [predicateType] } as const;
    const result = checkSignature(signature, { name, digests: digestsOf(target) }, [candidate], roots, memory);
    if ('refusal' in result) refusals.push(result.refusal, ...result.others);
    const content = contentOf(candidate.value);
    if (!content?.ok) return [];
    return [sbomDocument(target, file, content.value.statement.predicate, proofOf(result))];
  });
}

/** A check that passed for a signature, as what it proves. */
function proofOf(result: CheckResult): Verified<SignatureProof> | undefined {
  const [first, ...others] = passedProofs(result).filter(isSignatureProof);
  return first && cosigned([first, ...others]);
}

function attached(target: SbomTarget, { sboms }: Discovered): readonly SbomDocument[] {
  return sboms.map(({ file, bytes }) => sbomDocument(target, file, parseJson(bytes), undefined));
}

/**
 * What buildx puts into an index is not signed, but the index names it by digest: whoever signed the index, or its
 * provenance, vouches for it.
 */
async function builtIn(
  { by, requireTimestamp }: SbomRequirement,
  { platforms, attestations }: { readonly platforms: readonly SbomTarget[]; readonly attestations: readonly BuiltIn[] },
  search: SbomSearch,
  context: ImageContext,
  refusals: Refusal[],
): Promise<readonly SbomDocument[]> {
  if (attestations.length === 0) return [];
  const signed = decideImage({ kind: 'signature', by, requireTimestamp, annotations: {} }, search, context);
  const vouching =
    signed.status === 'pass'
      ? signed
      : decideImage({ kind: 'attestation', by, requireTimestamp, predicateTypes: PROVENANCE_TYPES }, search, context);
  const documents: SbomDocument[] = [];
  for (const { of, file, manifest } of attestations) {
    const target = platforms.find(({ digest }) => digest === of);
    if (!target) continue;
    for (const layer of manifest.layers) {
      const found = await builtInFor(target, layer, `${file} (${layer.digest})`, search.repository);
      if (!found) continue;
      if (found.ok) documents.push(sbomDocument(target, found.value.file, found.value.predicate, proofOf(vouching)));
      else refusals.push(found.refusal);
    }
  }
  return documents;
}

/** @returns undefined for a layer that is not called an SBOM, and is not one in a place where it would count */
async function builtInFor(
  target: SbomTarget,
  layer: Descriptor,
  file: string,
  repository: Repository,
): Promise<Result<{ readonly file: string; readonly predicate: unknown }> | undefined> {
  if (!sbomFormat(layer.annotations['in-toto.io/predicate-type'] ?? '')) return undefined;
  try {
    const bytes = await repository.blob(layer, MAX_EVIDENCE_BYTES);
    if (!bytes) return refuse(unusable(file, 'the registry does not have it'));
    const statement = readStatement(IN_TOTO, bytes, file);
    if (!statement.ok) return statement;
    const { predicateType, predicate } = statement.value;
    if (!sbomFormat(predicateType)) return refuse(unusable(file, `it is of the type ${predicateType}`));
    const problem = subjectProblem(statement.value, digestsOf(target), target.platform ?? '', file);
    return problem ? refuse(problem) : accept({ file, predicate });
  } catch (error) {
    if (!(error instanceof RegistryError) || error instanceof HeldTooMuch || isCouldNotLook(error.code)) throw error;
    return refuse({ ...refusalOf(error), at: { file } });
  }
}

function unusable(file: string, what: string): Refusal {
  return { code: 'SBOM_MISSING', message: `The SBOM ${file} does not count: ${what}`, at: { file } };
}

function sbomDocument(
  { digest, platform }: SbomTarget,
  file: string,
  predicate: unknown,
  signedBy: Verified<SignatureProof> | undefined,
): SbomDocument {
  const document = documentOf(predicate);
  const content = inspectSbom(document);
  const facts =
    typeof content === 'string' ? content : { file, ...content, ...(platform !== undefined && { platform }) };
  return { file, about: digest, facts, text: asText(document), ...(signedBy && { signedBy }) };
}

/** JSON that nests deeper than it can be written out again is written as nothing; it is no SBOM that a tool could read. */
function asText(document: unknown): string {
  try {
    return `${JSON.stringify(document ?? null, null, 1)}\n`;
  } catch {
    return 'null\n';
  }
}
