/**
 * Everything in a registry that may prove an image, wherever the tools of the last years put it: referrers by the API and by
 * the fallback tag, and cosign's tags `.sig`, `.att` and `.sbom`. All places are read, since each may hold the one that
 * counts (cosign 3 stops looking at `.sig` as soon as one bundle is there).
 *
 * What a thing is, its content tells; annotations and artifact types are nobody's word and decide nothing.
 */
import { readBundles } from '../evidence/sigstore/json-evidence.js';
import { DSSE_LAYER, readCosignLayer, SIMPLE_SIGNING } from '../evidence/sigstore/cosign-layer.js';
import type { SignatureEvidence } from '../evidence/evidence.js';
import { isCouldNotLook } from '../core/errors.js';
import { MAX_DOCUMENT_BYTES, MAX_EVIDENCE_BYTES } from '../core/limits.js';
import { MAX_SIGNATURE_LAYERS, REGISTRY_CONCURRENCY } from '../core/registry-limits.js';
import { refuse, type Result } from '../core/result.js';
import { inParallel } from '../core/in-parallel.js';
import type { Descriptor, Manifest } from './manifest.js';
import { listReferrers } from './referrers.js';
import { RegistryError, refusalOf } from './registry-error.js';
import { HeldTooMuch, type Repository } from './registry.js';

/** The first words of every version's media type. */
const BUNDLE = 'application/vnd.dev.sigstore.bundle';
/** SBOMs that were attached without a signature of their own. */
const SBOM_LAYER = /^(?:application\/(?:spdx\+json|vnd\.cyclonedx\+json)|text\/spdx\+json)$/;

/** A document that is attached to an image and that nobody signed. */
interface AttachedDocument {
  /** As shown to users. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** What was found for one digest. */
export interface Discovered {
  readonly candidates: readonly Result<SignatureEvidence>[];
  readonly sboms: readonly AttachedDocument[];
  /** Types of referrers that are none of the gate's business (notation's signatures, vulnerability reports, …). */
  readonly foreign: readonly string[];
}

/** A manifest that may hold evidence, as it was found. */
interface Found {
  readonly manifest: Manifest;
  readonly file: string;
}

/**
 * Finds all evidence for a digest.
 *
 * @throws RegistryError where a place could not be looked at: what is not known to be absent may be there.
 */
export async function discover(repository: Repository, digest: string): Promise<Discovered> {
  const found: Discovered[] = [];
  for (const suffix of ['sig', 'att', 'sbom']) {
    const tag = `${digest.replace(':', '-')}.${suffix}`;
    const manifest = await repository.manifest(tag);
    if (manifest) found.push(await readManifestEvidence(repository, { manifest, file: `${repository.name}:${tag}` }));
  }
  const { descriptors, skipped } = await listReferrers(repository, digest);
  // Not one of them is fetched where they cannot all be kept.
  const sizes = descriptors.map(({ size }) => size).filter((size) => size <= MAX_DOCUMENT_BYTES);
  repository.hold.foresee(sizes.reduce((sum, size) => sum + size, 0));
  const read = await inParallel(descriptors, REGISTRY_CONCURRENCY, async (one) => {
    const referrer = await fetchReferrer(repository, one, digest);
    return 'manifest' in referrer ? readManifestEvidence(repository, referrer) : refusedOnly(referrer);
  });
  const all = [...found, ...read];
  return {
    candidates: [...all.flatMap(({ candidates }) => candidates), ...skipped.map(refuse)],
    sboms: all.flatMap(({ sboms }) => sboms),
    foreign: [...new Set(all.flatMap(({ foreign }) => foreign))],
  };
}

async function fetchReferrer(
  repository: Repository,
  { digest, size }: Descriptor,
  of: string,
): Promise<Found | ReturnType<typeof refuse>> {
  const file = `${repository.name}@${digest}`;
  const manifest = await orRefusal(file, () => repository.manifest(digest, size));
  if (!manifest) {
    const message = `${file} is listed as a referrer of the image, but the registry does not have it`;
    return refuse({ code: 'BUNDLE_MISSING', message, at: { file } });
  }
  if ('ok' in manifest) return manifest;
  if (manifest.subject === of || !isEvidence(manifest)) return { manifest, file };
  return refuse({
    code: 'SUBJECT_MISMATCH',
    message: `${file} is listed as a referrer of the image, but it refers to another one`,
    expected: of,
    actual: manifest.subject ?? 'no subject',
    at: { file },
  });
}

function refusedOnly(candidate: Result<SignatureEvidence>): Discovered {
  return { candidates: [candidate], sboms: [], foreign: [] };
}

function isEvidence({ layers }: Manifest): boolean {
  return layers.some(
    ({ mediaType }) => mediaType.startsWith(BUNDLE) || mediaType === SIMPLE_SIGNING || mediaType === DSSE_LAYER,
  );
}

async function readManifestEvidence(repository: Repository, { manifest, file }: Found): Promise<Discovered> {
  const of = (test: (mediaType: string) => boolean): readonly Descriptor[] =>
    manifest.layers.filter(({ mediaType }) => test(mediaType));
  const signed = of((type) => type.startsWith(BUNDLE) || type === SIMPLE_SIGNING || type === DSSE_LAYER);
  const sboms = of((type) => SBOM_LAYER.test(type));
  if (signed.length > MAX_SIGNATURE_LAYERS) {
    const message = `${file} holds ${signed.length} signatures; at most ${MAX_SIGNATURE_LAYERS} are read`;
    return { candidates: [refuse({ code: 'LIMIT_EXCEEDED', message, at: { file } })], sboms: [], foreign: [] };
  }
  const shown = (layer: Descriptor): string =>
    manifest.layers.length === 1 ? file : `${file} (layer ${manifest.layers.indexOf(layer) + 1})`;
  const candidates: Result<SignatureEvidence>[] = [];
  for (const layer of signed) candidates.push(...(await readSigned(repository, layer, shown(layer))));
  const attached: AttachedDocument[] = [];
  for (const layer of sboms) {
    const bytes = await fetchBlob(repository, layer, shown(layer));
    if (Buffer.isBuffer(bytes)) attached.push({ file: shown(layer), bytes });
  }
  candidates.push(...manifest.unread.map((what) => unreadable(file, what)));
  const known = new Set([...signed, ...sboms]);
  const others = manifest.layers.filter((layer) => !known.has(layer)).map(({ mediaType }) => mediaType);
  // Of what holds nothing that is known, the type of the whole says more than those of its layers.
  const foreign = known.size > 0 ? others : [manifest.artifactType ?? manifest.mediaType];
  return { candidates, sboms: attached, foreign };
}

/** A layer that nobody can tell the content of may be the signature that is missed. */
function unreadable(file: string, what: string): Result<SignatureEvidence> {
  const message = `${file} has a part that is not looked at: ${what}`;
  return refuse({ code: 'IMAGE_MALFORMED', message, at: { file } });
}

async function readSigned(
  repository: Repository,
  layer: Descriptor,
  file: string,
): Promise<readonly Result<SignatureEvidence>[]> {
  const bytes = await fetchBlob(repository, layer, file);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  if (!layer.mediaType.startsWith(BUNDLE)) {
    const { mediaType, annotations } = layer;
    return [readCosignLayer({ mediaType, annotations, bytes }, file)];
  }
  return readBundles(bytes, file).map((bundle) => {
    if (!bundle.ok || bundle.value.content.kind === 'dsse') return bundle;
    const message = `${file} is the bundle of a signature over a file; an image is signed by a statement that names it`;
    return refuse({ code: 'BUNDLE_MALFORMED', message, at: { file } });
  });
}

async function fetchBlob(
  repository: Repository,
  layer: Descriptor,
  file: string,
): Promise<Buffer | ReturnType<typeof refuse>> {
  const bytes = await orRefusal(file, () => repository.blob(layer, MAX_EVIDENCE_BYTES));
  if (bytes) return bytes;
  return refuse({ code: 'BUNDLE_MISSING', message: `The registry does not have the content of ${file}`, at: { file } });
}

/** What is wrong with one candidate is its own matter; what keeps the gate from looking is everybody's. */
async function orRefusal<Value>(file: string, work: () => Promise<Value>): Promise<Value | ReturnType<typeof refuse>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RegistryError) || error instanceof HeldTooMuch || isCouldNotLook(error.code)) throw error;
    return refuse({ ...refusalOf(error), at: { file } });
  }
}
