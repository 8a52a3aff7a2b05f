/**
 * An asset as the API lists it: one that can be downloaded, or the reason why it cannot. Nobody signed that list, so nothing
 * that it says takes an asset away: what a policy is about and cannot be had is refused under its own name.
 * Source: docs.github.com/rest, "Release assets".
 */
import { isRecord, isCount } from '../formats/json/json.js';
import type { Refusal } from '../core/model.js';

export interface ReleaseAsset {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, where the API states one: assets from before June 2025 have none. GitHub's word, and no signature. */
  readonly sha256?: Buffer;
}

/** An asset that is in the list and cannot be downloaded as what it is. */
interface UnusableAsset {
  readonly id: string;
  /** As the API has it: no name for a file. */
  readonly name: string;
  readonly refusal: Refusal;
}

export type ListedAsset = ReleaseAsset | UnusableAsset;

const MAX_NAME_BYTES = 255;
/** Characters of a name or a value in a message. */
const MAX_SHOWN = 255;

/** @returns undefined where the item describes no asset; then the whole list is none. */
export function listedAsset(item: unknown): ListedAsset | undefined {
  if (!isRecord(item)) return undefined;
  const { id, name, size, state, digest } = item;
  if (!isId(id) || typeof name !== 'string') return undefined;
  const known = { id: String(id), name };
  if (!isPlainName(name)) return { ...known, refusal: oddName(name) };
  if (state !== 'uploaded') return { ...known, refusal: notUploaded(name, state) };
  if (!isCount(size)) return undefined;
  if (digest === undefined || digest === null) return { ...known, size };
  const sha256 = sha256Of(digest);
  return sha256 ? { ...known, size, sha256 } : { ...known, refusal: otherDigest(name, digest) };
}

function sha256Of(digest: unknown): Buffer | undefined {
  const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(typeof digest === 'string' ? digest : '') ?? [];
  return hex === undefined ? undefined : Buffer.from(hex, 'hex');
}

/** True for a name that no pattern can be meant to match: it is a path, or nothing. */
export function isPath(name: string): boolean {
  return name === '' || /^\.{1,2}$|[\0/\\]/.test(name);
}

export function isUsable(asset: ListedAsset): asset is ReleaseAsset {
  return !('refusal' in asset);
}

/** A number of the API, as it names releases and assets. */
export function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

/** A name that is one file in a folder on every system. GitHub's own are: it replaces what is not. */
export function isPlainName(name: string): boolean {
  const odd = /[\0-\x1f\x7f-\x9f/\\:*?"<>|\ufffd\p{Surrogate}]|[. ]$|^\s|^\.{1,2}$/u.test(name);
  const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(name);
  return name !== '' && !odd && !device && Buffer.byteLength(name) <= MAX_NAME_BYTES;
}

const LEAVE_OUT = 'leave it out with a `!` line in `artifacts`';

function oddName(name: string): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `The release has an asset called ${name.slice(0, MAX_SHOWN)}, which is not a file name on every system`,
    expected: 'a name without `:`, `*`, `?`, `"`, `<`, `>`, `|`, control characters or a dot at its end',
    actual: name.slice(0, MAX_SHOWN),
    hint: `Ask the publisher to rename the asset, or ${LEAVE_OUT}.`,
  };
}

function notUploaded(name: string, state: unknown): Refusal {
  return {
    code: 'ARTIFACT_NOT_FOUND',
    message: `The upload of the asset ${name} was not completed`,
    expected: 'the state `uploaded`',
    actual: shown(state),
    hint: `Wait until the upload is complete. If it failed, delete the asset and upload it again, or ${LEAVE_OUT}.`,
  };
}

function otherDigest(name: string, digest: unknown): Refusal {
  return {
    code: 'ARTIFACT_NOT_FOUND',
    message: `The API states a digest of the asset ${name} that the download cannot be compared with`,
    expected: '`sha256:` and 64 hex digits, or no digest',
    actual: shown(digest),
    hint: `Check that \`GITHUB_API_URL\` is the address of the API. If the asset is not needed, ${LEAVE_OUT}.`,
  };
}

/** What the API says in a field, for a message. */
function shown(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' ? value.slice(0, MAX_SHOWN) : 'something that is not text';
}
