/**
 * The entries of an index: images of platforms, and attestations that buildx puts beside them. What an entry is, its content
 * tells: an annotation that nobody signed must not take a platform out of what is required.
 */
import { isCouldNotLook } from '../../core/errors.js';
import { MAX_PLATFORMS } from '../../core/registry-limits.js';
import type { Refusal } from '../../core/model.js';
import type { Descriptor, Manifest } from '../../registry/manifest.js';
import { RegistryError, refusalOf } from '../../registry/registry-error.js';
import { HeldTooMuch, type Repository } from '../../registry/registry.js';
import { IN_TOTO } from '../../verify/statement.js';

/** An entry that is, or may be, the image of a platform. */
interface Platform {
  readonly platform: string;
  readonly digest: string;
}

/** A manifest that holds nothing but statements about another entry. */
export interface BuiltIn {
  /** Digest of the entry that it says it is about. */
  readonly of: string;
  /** As shown to users. */
  readonly file: string;
  readonly manifest: Manifest;
}

/** The entries of an index by what they are. */
interface Entries {
  readonly images: readonly Platform[];
  readonly attestations: readonly BuiltIn[];
  /** Why entries that are called attestations are taken for images. */
  readonly refusals: readonly Refusal[];
}

/** buildx marks its attestations in an index by these (moby/buildkit, `docs/attestations/attestation-storage.md`). */
const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';

/**
 * The platforms of an index as it describes itself, for reports. An entry that names none is named by its digest, so that it
 * is not forgotten.
 *
 * @throws RegistryError where there are too many, or an entry cannot be read: it may be the image that somebody runs
 */
export function platformsOf(index: Manifest): readonly Platform[] {
  return checkedEntries(index)
    .filter((entry) => !isCalledAttestation(entry))
    .map(platformOf);
}

/** The digests of all entries, whatever they are called. @throws RegistryError as `platformsOf` */
export function entryDigests(index: Manifest): readonly string[] {
  return checkedEntries(index).map(({ digest }) => digest);
}

/** Looks into what is called an attestation. @throws RegistryError where it could not look, and as `platformsOf` */
export async function sortEntries(index: Manifest, repository: Repository): Promise<Entries> {
  const images: Platform[] = [];
  const attestations: BuiltIn[] = [];
  const refusals: Refusal[] = [];
  for (const entry of checkedEntries(index)) {
    const found = isCalledAttestation(entry) ? await lookInto(entry, repository) : undefined;
    if (found && 'manifest' in found) attestations.push(found);
    else images.push(platformOf(entry));
    if (found && 'code' in found) refusals.push(found);
  }
  return { images, attestations, refusals };
}

function checkedEntries({ manifests = [], unread, digest }: Manifest): readonly Descriptor[] {
  const [first] = unread;
  if (first !== undefined)
    throw new RegistryError('IMAGE_MALFORMED', `The index ${digest} has an entry that cannot be read: ${first}`);
  const images = manifests.filter((entry) => !isCalledAttestation(entry));
  if (manifests.length > MAX_PLATFORMS * 2 || images.length > MAX_PLATFORMS)
    throw new RegistryError('LIMIT_EXCEEDED', `The index ${digest} has more than ${MAX_PLATFORMS} platforms`);
  return manifests;
}

function platformOf({ platform, digest }: Descriptor): Platform {
  return { platform: platform ?? digest, digest };
}

/** buildx gives its attestations a platform that nobody has; an entry without one may be what a client runs. */
function isCalledAttestation({ annotations, platform }: Descriptor): boolean {
  return annotations[REFERENCE_TYPE] === 'attestation-manifest' && platform === 'unknown/unknown';
}

/** @returns why the entry is none */
async function lookInto(entry: Descriptor, repository: Repository): Promise<BuiltIn | Refusal> {
  const file = `${repository.name}@${entry.digest}`;
  const image = (what: string): Refusal => ({
    code: 'IMAGE_MALFORMED',
    message: `${file} is called an attestation in the index, and is taken for the image of a platform: ${what}`,
    at: { file },
  });
  try {
    const manifest = await repository.manifest(entry.digest, entry.size);
    if (!manifest) return image('the registry does not have it');
    const { layers, unread, manifests } = manifest;
    const others = layers.filter(({ mediaType }) => mediaType !== IN_TOTO).map(({ mediaType }) => mediaType);
    if (manifests) return image('it is an index');
    if (others[0] !== undefined) return image(`it has a layer of the type ${others[0]}`);
    if (layers.length === 0 || unread[0] !== undefined) return image(unread[0] ?? 'it has no layer');
    return { of: entry.annotations[REFERENCE_DIGEST] ?? '', file, manifest };
  } catch (error) {
    if (!(error instanceof RegistryError) || error instanceof HeldTooMuch || isCouldNotLook(error.code)) throw error;
    return { ...refusalOf(error), at: { file } };
  }
}
