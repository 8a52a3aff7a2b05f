/** One thing that is deployed, and the forms in which it is met. */
import type { Refusal } from '../../core/model.js';
import { versionProblem } from '../../formats/version-text.js';
import { repositoryName, type ImageReference } from '../../formats/image-reference.js';

/** One thing that runs somewhere, however often it does. */
export interface DeployedThing {
  /** `unresolved`: an image without a digest, so that nobody can say which bytes run. */
  readonly kind: 'version' | 'digest' | 'image' | 'unresolved';
  /** What it is called in reports. Untrusted text. */
  readonly name: string;
  readonly version?: string;
  /** SHA-256 in lower-case hex. */
  readonly sha256?: string;
  readonly reference?: ImageReference;
  /** Of `unresolved`: why, where it is not that a digest is missing. */
  readonly why?: string;
  /** Where it was found: `line 3`, `namespace/pod (container)`; the first `MAX_DEPLOYED_PLACES`, and how many there are. */
  readonly places: readonly string[];
  readonly placeCount: number;
}

/** A thing before those that are the same are merged. */
export type Sighting = Omit<DeployedThing, 'places' | 'placeCount'> & { readonly place: string };

/** Either a sighting or why there is none. */
export type Seen = Sighting | Refusal;

/** @param file how messages call it */
export function malformed(file: string, what: string, hint?: string, line?: number): Refusal {
  return {
    code: 'DEPLOYED_MALFORMED',
    message: `${file} ${what}`,
    ...(hint !== undefined && { hint }),
    at: { file, ...(line !== undefined && { line }) },
  };
}

/** What container runtimes write before the name: `docker-pullable://`. */
export const RUNTIME = /^[a-z][a-z-]{0,31}:\/\//;

/** An image; one without digest is unresolved. Its tag is its version where it looks like one. */
export function imageSighting(reference: ImageReference, place: string): Sighting {
  const { tag, digest } = reference;
  const name = `${repositoryName(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
  const version = tag !== undefined && isVersion(tag) ? { version: tag } : {};
  if (digest === undefined) return { kind: 'unresolved', name, ...version, place };
  const sha256 = digest.slice('sha256:'.length);
  return { kind: 'image', name, sha256, reference: { ...reference, given: name }, ...version, place };
}

/** `v1.2.3`, `2024-05-01`, `tool-v1.2`; below a folder (`server/v0.1.13`) with a dot, since images are called `acme/7zip` too. */
const PLAIN_VERSION = /^(?:[A-Za-z][A-Za-z0-9_.]*-)*v?[0-9][A-Za-z0-9.+_~-]*$/;
const FOLDER_VERSION = /^(?:[A-Za-z0-9_-]+\/)+v?[0-9]+\.[0-9][A-Za-z0-9.+_~-]*$/;
const LONGEST_VERSION = 128;

/** True for what can only be meant as a version; a name that nobody recalls would pass for one that is not recalled. */
export function isVersion(word: string): boolean {
  if (word.length > LONGEST_VERSION || /^[0-9a-f]{32,}$/i.test(word) || versionProblem(word) !== undefined)
    return false;
  return PLAIN_VERSION.test(word) || FOLDER_VERSION.test(word);
}
