/** What a run checks: files, digests and images. */
import type { Digests, ForeignId } from './digests.js';

/** A regular file that will be read once. */
export interface FileSubject {
  readonly kind: 'file';
  /** As given or found, relative to the workspace where it lies inside, always with `/`. Untrusted text. */
  readonly name: string;
  /** Absolute path in the system's own form; where links led, if there were any. This is what is opened. */
  readonly path: string;
  /** What each `*` of the pattern that found it matched; `{1}` of a template is the first. Empty for a plain path. */
  readonly captures: readonly string[];
  /** Only where a link led to another place than `name` says. */
  readonly linked?: LinkedPath;
}

/** How a file was asked for that is elsewhere. It is known by the name that was asked for. */
interface LinkedPath {
  /** Absolute path as asked: the links are still in it. */
  readonly asked: string;
  /** What `name` would be without links. */
  readonly realName: string;
}

/** An artifact that is not on disk: its digests, or its id, are all that is known of it. */
export interface DigestSubject {
  readonly kind: 'digest';
  readonly name: string;
  /** Empty where an id is all that is known. */
  readonly digests: Digests;
  readonly id?: ForeignId;
  /** True where only the digest was given: `name` is that digest, and no name that a list or a manifest could have. */
  readonly nameless?: boolean;
}

/** An image, or anything else that a registry keeps; its digest is known once its reference is resolved. */
interface ImageSubject {
  readonly kind: 'image';
  /** The reference as the user wrote it. */
  readonly name: string;
}

/** What is known by its bytes or their digests, before anybody is asked. */
export type LocalSubject = FileSubject | DigestSubject;

/** What is checked. An artifact is the same word to users. */
export type Subject = LocalSubject | ImageSubject;
