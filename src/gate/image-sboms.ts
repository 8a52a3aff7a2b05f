/**
 * Finds the SBOMs of an image: signed attestations about it or about one of its platforms, the statements that buildx puts
 * into an index, and documents that are merely attached. Who vouches for each is decided here once.
 */
import { isCouldNotLook } from '../errors.js';
import { MAX_EVIDENCE_BYTES, MAX_PLATFORMS } from '../limits.js';
import type { CheckResult, Refusal, SbomFacts, SignatureProof, Verified } from '../model.js';
import { PROVENANCE_TYPES } from '../policy/predicate-types.js';
import type { SbomRequirement } from '../policy/policy.js';
import { parseJson } from '../evidence/json.js';
import { discover, type Discovered } from '../registry/discover.js';
import type { Descriptor, Manifest } from '../registry/manifest.js';
import { RegistryError, refusalOf } from '../registry/registry-error.js';
import type { Repository } from '../registry/registry.js';
import { checkSignature } from '../verify/requirement.js';
import { decideSboms, type SbomDocument, type SbomTarget } from '../verify/sbom.js';
import { documentOf, inspectSbom, sbomFormat } from '../verify/sbom-document.js';
import { IN_TOTO, readStatement, subjectProblem } from '../verify/statement.js';
import { decideImage, type ImageContext, type ResolvedImage } from './decide-image.js';
import { classify } from './image-candidates.js';

export interface SbomSearch extends ResolvedImage {
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

/** An entry of an index that is a platform's image. */
export interface Platform {
  readonly platform: string;
  readonly digest: string;
}

/** buildx marks its attestations in an index by these (moby/buildkit, `docs/attestations/attestation-storage.md`). */
const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';

/** The platforms of an index. An entry that names none is named by its digest, so that it is not forgotten. */
export function platformsOf({ manifests = [], digest }: Manifest): readonly Platform[] {
  const images = manifests.filter((entry) => !isAttestation(entry));
  if (manifests.length > MAX_PLATFORMS * 2 || images.length > MAX_PLATFORMS)
    throw new RegistryError('LIMIT_EXCEEDED', `The index ${digest} has more than ${MAX_PLATFORMS} platforms`);
  return images.map((entry) => ({ platform: entry.platform ?? entry.digest, digest: entry.digest }));
}

function isAttestation({ annotations, platform }: Descriptor): boolean {
  return (
    annotations[REFERENCE_TYPE] === 'attestation-manifest' && (platform ?? 'unknown/unknown') === 'unknown/unknown'
  );
}

/** @throws RegistryError where something could not be looked at. */
export async function readSboms(
  requirement: SbomRequirement,
  search: SbomSearch,
  context: ImageContext,
): Promise<ImageSboms> {
  const { manifest, name } = search;
  const platforms: readonly SbomTarget[] = platformsOf(manifest);
  const whole: SbomTarget = { digest: manifest.digest };
  const documents: SbomDocument[] = [];
  const refusals: Refusal[] = [];
  for (const target of [whole, ...platforms]) {
    const found = target === whole ? search.found : await discover(search.evidenceFrom, target.digest);
    documents.push(...attested(requirement, target, found, name, context, refusals), ...attached(target, found));
  }
  documents.push(...(await builtIn(requirement, platforms, search, context, refusals)));
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
  { roots }: ImageContext,
  refusals: Refusal[],
): readonly SbomDocument[] {
  return candidates.map(classify).flatMap(({ candidate, predicateType = '' }) => {
    if (!candidate.ok || candidate.value.content.kind !== 'dsse' || !sbomFormat(predicateType)) return [];
    const { content, file } = candidate.value;
    const demand = { kind: 'signature', by, requireTimestamp, predicateTypes: [predicateType] } as const;
    const result = checkSignature(demand, { name, digests: digestsOf(target) }, [candidate], roots);
    if ('refusal' in result) refusals.push(result.refusal, ...result.others);
    const statement = readStatement(content.payloadType, content.payload, file);
    if (!statement.ok) return [];
    return [sbomDocument(target, file, statement.value.predicate, proofOf(result))];
  });
}

/** A check that passed for a signature, as what it proves. */
function proofOf(result: CheckResult): Verified<SignatureProof> | undefined {
  if (result.status !== 'pass') return undefined;
  const { proof } = result;
  return proof.kind === 'message' || proof.kind === 'attestation' ? proof : undefined;
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
  platforms: readonly SbomTarget[],
  search: SbomSearch,
  context: ImageContext,
  refusals: Refusal[],
): Promise<readonly SbomDocument[]> {
  const entries = (search.manifest.manifests ?? []).filter(isAttestation);
  if (entries.length === 0) return [];
  const signed = decideImage({ kind: 'signature', by, requireTimestamp, annotations: {} }, search, context);
  const vouching =
    signed.status === 'pass'
      ? signed
      : decideImage({ kind: 'attestation', by, requireTimestamp, predicateTypes: PROVENANCE_TYPES }, search, context);
  const documents: SbomDocument[] = [];
  for (const entry of entries) {
    const target = platforms.find(({ digest }) => digest === entry.annotations[REFERENCE_DIGEST]);
    if (!target) continue;
    try {
      documents.push(...(await builtInFor(target, entry, search.repository, proofOf(vouching))));
    } catch (error) {
      if (error instanceof RegistryError && isCouldNotLook(error.code)) throw error;
      refusals.push({ ...refusalOf(error), at: { file: `${search.repository.name}@${entry.digest}` } });
    }
  }
  return documents;
}

async function builtInFor(
  target: SbomTarget,
  entry: Descriptor,
  repository: Repository,
  signedBy: Verified<SignatureProof> | undefined,
): Promise<readonly SbomDocument[]> {
  const manifest = await repository.manifest(entry.digest);
  const documents: SbomDocument[] = [];
  for (const layer of manifest?.layers ?? []) {
    if (layer.mediaType !== IN_TOTO || !sbomFormat(layer.annotations['in-toto.io/predicate-type'] ?? '')) continue;
    const file = `${repository.name}@${entry.digest} (${layer.digest})`;
    const bytes = await repository.blob(layer, MAX_EVIDENCE_BYTES);
    const statement = bytes && readStatement(IN_TOTO, bytes, file);
    if (!statement?.ok || !sbomFormat(statement.value.predicateType)) continue;
    if (subjectProblem(statement.value, digestsOf(target), target.platform ?? '', file)) continue;
    documents.push(sbomDocument(target, file, statement.value.predicate, signedBy));
  }
  return documents;
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

function digestsOf({ digest }: SbomTarget): { readonly sha256: Buffer } {
  return { sha256: Buffer.from(digest.slice('sha256:'.length), 'hex') };
}
