/** Manifests as registries keep them (image-spec, `manifest.md` and `image-index.md`; Docker's schema 2). */
import { dig, isRecord, parseJson, type JsonRecord } from '../formats/json/json.js';
import { otherSpelling } from '../formats/json/member-case.js';
import { isImageDigest } from '../formats/image-reference.js';

export const INDEX = 'application/vnd.oci.image.index.v1+json';
export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

/** All of them, indexes first: without a type that fits a registry says "not found", or converts to another manifest. */
export const MANIFEST_TYPES = [INDEX, MANIFEST, DOCKER_LIST, DOCKER_MANIFEST] as const;

/** What a manifest says of a part; every field but digest and size is nobody's word. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly annotations: Readonly<Record<string, string>>;
  /** `linux/arm64/v8`, of an index's entries. */
  readonly platform?: string;
}

export interface Manifest {
  /** `sha256:…` over its bytes, which are not kept. */
  readonly digest: string;
  readonly mediaType: string;
  readonly artifactType?: string;
  /** The media type of the configuration, which tells images for containers from other artifacts. */
  readonly configType?: string;
  /** Digest of the manifest that this one is about. */
  readonly subject?: string;
  /** Parts of an image; empty for an index. */
  readonly layers: readonly Descriptor[];
  /** Entries of an index; undefined for an image. */
  readonly manifests?: readonly Descriptor[];
  /** What is wrong with parts that are in neither list; empty where all could be read. */
  readonly unread: readonly string[];
}

/**
 * Reads a manifest's bytes.
 *
 * @param contentType what the server calls it
 * @returns the manifest, or what is wrong with it
 */
export function readManifest(bytes: Buffer, digest: string, contentType: string | null): Manifest | string {
  const json = parseJson(bytes);
  if (!isRecord(json)) return 'it is not a JSON object';
  const twin = otherSpelling(json, MEMBERS);
  // Clients in Go would take it for the member, and run something else.
  if (twin !== undefined) return `it has a member \`${twin}\`, which other tools take for another one`;
  const mediaType = mediaTypeOf(json, contentType);
  if (mediaType === undefined) return 'it is sent as another media type than it says it has';
  const index = isIndexType(mediaType) || (!isKnown(mediaType) && json['manifests'] !== undefined);
  // Clients that go by the one or by the other would each run something else (GHSA-mc8v-mgrf-8f4m).
  const foreign = (index ? ['layers', 'config', 'fsLayers'] : ['manifests', 'fsLayers']).filter((name) => name in json);
  if (foreign.length > 0) return `it is an image and an index at once (\`${foreign.join('`, `')}\`)`;
  const parts = descriptorsOf(json, index ? 'manifests' : 'layers');
  if (typeof parts === 'string') return parts;
  const subject = dig(json, 'subject', 'digest');
  return {
    digest,
    mediaType,
    ...typesOf(json),
    ...(json['subject'] !== undefined && { subject: isImageDigest(subject) ? subject : 'unreadable' }),
    layers: index ? [] : parts.read,
    ...(index && { manifests: parts.read }),
    unread: parts.unread,
  };
}

const MEMBERS = ['mediaType', 'artifactType', 'config', 'layers', 'manifests', 'fsLayers', 'subject', 'schemaVersion'];

function typesOf(json: JsonRecord): Pick<Manifest, 'artifactType' | 'configType'> {
  const [artifactType, configType] = [json['artifactType'], dig(json, 'config', 'mediaType')];
  return {
    ...(typeof artifactType === 'string' && { artifactType }),
    ...(typeof configType === 'string' && { configType }),
  };
}

/** What two sources agree on: they may not differ, since clients would each see another thing (GHSA-mc8v-mgrf-8f4m). */
function mediaTypeOf(json: JsonRecord, contentType: string | null): string | undefined {
  const sent = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const stated = json['mediaType'];
  if (typeof stated !== 'string') return sent;
  return isKnown(sent) && isKnown(stated) && sent !== stated ? undefined : stated;
}

function isKnown(mediaType: string): boolean {
  return (MANIFEST_TYPES as readonly string[]).includes(mediaType);
}

/** By the name that a descriptor gives it. */
export function isIndexType(mediaType: string): boolean {
  return mediaType === INDEX || mediaType === DOCKER_LIST;
}

export interface Descriptors {
  readonly read: readonly Descriptor[];
  /** What is wrong with each of the others. */
  readonly unread: readonly string[];
}

/** @returns the descriptors under a name, or what is wrong with the list. */
export function descriptorsOf(json: JsonRecord, name: 'layers' | 'manifests'): Descriptors | string {
  const list = json[name] ?? [];
  if (!Array.isArray(list)) return `its \`${name}\` is not a list`;
  const all = (list as readonly unknown[]).map((entry, index) => descriptorOf(entry, `${name}[${index}]`));
  return {
    read: all.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    unread: all.flatMap((one) => (typeof one === 'string' ? [one] : [])),
  };
}

/** @param at where it stands. @returns the descriptor, or what is wrong with it */
function descriptorOf(entry: unknown, at: string): Descriptor | string {
  const twin = otherSpelling(entry, ['mediaType', 'digest', 'size', 'platform', 'annotations']);
  if (twin !== undefined) return `\`${at}\` has a member \`${twin}\`, which other tools take for another one`;
  const [mediaType, digest, size] = [dig(entry, 'mediaType'), dig(entry, 'digest'), dig(entry, 'size')];
  if (!isImageDigest(digest)) {
    const shown = typeof digest === 'string' ? `the digest ${digest.slice(0, MAX_SHOWN)}` : 'no digest';
    return `\`${at}\` has ${shown}, and only SHA-256 is read`;
  }
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return `\`${at}\` has no size`;
  const notes = dig(entry, 'annotations');
  const annotations = isRecord(notes)
    ? Object.fromEntries(Object.entries(notes).filter((one): one is [string, string] => typeof one[1] === 'string'))
    : {};
  const platform = platformOf(dig(entry, 'platform'));
  return {
    mediaType: typeof mediaType === 'string' ? mediaType : '',
    digest,
    size,
    annotations,
    ...(platform !== undefined && { platform }),
  };
}

/** Characters of a digest in a message: a SHA-512 has 135. */
const MAX_SHOWN = 150;

function platformOf(platform: unknown): string | undefined {
  if (!isRecord(platform)) return undefined;
  const parts = [platform['os'], platform['architecture'], platform['variant']];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('/');
}

/** The digest of a manifest or layer (`sha256:…`) as bytes. */
export function digestsOf({ digest }: Pick<Descriptor, 'digest'>): { readonly sha256: Buffer } {
  return { sha256: Buffer.from(digest.slice('sha256:'.length), 'hex') };
}
