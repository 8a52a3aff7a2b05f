/** Where a public key comes from: a file, its own text, an address or an asset pinned by a digest, or a commit of a repository. */
import { isSafeUrl } from '../../net/address.js';
import { shownAddress } from '../../core/shown-address.js';
import { exportProblem } from './key-services.js';
import { type Attempt, type Problem, complain } from '../../core/attempt.js';

/** Where to read a key. `shown` is what it is called in messages; the text of a key is never repeated. */
export type KeySource = KeyPlace & {
  /** The only form that the key signs in, where the policy says so. */
  readonly form?: 'cms';
};

type KeyPlace =
  | { readonly kind: 'file'; readonly path: string; readonly shown: string }
  | { readonly kind: 'inline'; readonly text: string; readonly shown: string }
  | { readonly kind: 'pinned'; readonly url: URL; readonly sha256: string; readonly shown: string }
  | RepositoryKey;

/** A key on GitHub: a file of a commit, which nobody can change, or an asset of a release, which its digest pins. */
export interface RepositoryKey {
  readonly kind: 'repository';
  readonly owner: string;
  readonly repo: string;
  readonly at: { readonly commit: string; readonly path: string } | { readonly tag: string; readonly asset: string };
  /** Absent only beside a commit, and where others must have signed the key. */
  readonly sha256?: string;
  readonly shown: string;
}

/** Before a key that signs in CMS and in no other form. */
const CMS_PREFIX = 'cms:';

const MINISIGN_COMMENT = 'untrusted comment:';

/**
 * How texts of minisign and signify begin: two letters, `Ed`, before eight bytes of key id in a public key, before the names
 * of algorithms in a secret key; or all of the file in base64, as Tauri has it. The lengths leave no room for a file's name.
 */
const MINISIGN_TEXT =
  /^(?:RW[A-Za-z0-9+/]{54}|RW[A-Za-z0-9+/]{80,}={0,2}|dW50cnVzdGVkIGNvbW1lbnQ6[A-Za-z0-9+/]{40,}={0,2})$/;

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const DIGEST = /^#sha256=([0-9a-f]{64})$/i;
/** `owner/repo@ref:path`, with the digest of the file behind it. */
const REPOSITORY =
  /^([A-Za-z0-9_-]{1,100})\/((?!\.{1,2}@)[A-Za-z0-9._-]{1,100})@([^:\\]{1,250}):([^#]{1,1024})(?:#sha256=([0-9a-f]{64}))?$/i;

/** True where the text is a key and names none. */
function isKeyText(given: string): boolean {
  const text = given.trim();
  return text.includes('-----BEGIN ') || text.startsWith(MINISIGN_COMMENT) || MINISIGN_TEXT.test(text);
}

/** True where a key is read from the disk, so that whoever owns the tree could have put another one there. */
export function isKeyFile(given: string): boolean {
  const source = parseKeySource(given);
  return 'value' in source && source.value.kind === 'file';
}

/** True where GitHub is asked for a key. */
export function isKeyOnGitHub(given: string): boolean {
  const source = parseKeySource(given);
  return 'value' in source && source.value.kind === 'repository';
}

/**
 * Reads one value of `key`. Never throws.
 *
 * @param vouched true where others must have signed the key: an asset of a release then needs no digest
 */
export function parseKeySource(given: string, vouched = false): Attempt<KeySource> {
  if (!given.startsWith(CMS_PREFIX)) return parsePlace(given, vouched);
  const place = parsePlace(given.slice(CMS_PREFIX.length), vouched);
  return 'problem' in place ? place : { value: { ...place.value, form: 'cms' } };
}

function parsePlace(given: string, vouched: boolean): Attempt<KeyPlace> {
  if (isKeyText(given)) return { value: { kind: 'inline', text: given, shown: 'the text of the key' } };
  const elsewhere = exportProblem(given);
  if (elsewhere) return { problem: elsewhere };
  const [, owner, repo, ref, path, digest] = REPOSITORY.exec(given) ?? [];
  if (owner !== undefined && repo !== undefined && ref !== undefined && path !== undefined)
    return repositoryKey({ owner, repo }, { ref, path }, { digest, vouched }, `\`${given}\``);
  if (!SCHEME.test(given)) return { value: { kind: 'file', path: given, shown: `\`${given}\`` } };
  return parseAddress(given);
}

/** An address counts with the digest of the key alone. */
function parseAddress(given: string): Attempt<KeyPlace> {
  const shown = `\`${shownAddress(given)}\``;
  if (!/^https?:/i.test(given)) {
    const fix = 'Give a path, the text of the key, or `https://…#sha256=` with the digest of the file.';
    return complain(`${shown} is an address that no key is read from`, fix);
  }
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !isSafeUrl(url) || url.username !== '' || url.password !== '')
    return complain(
      `${shown} is not fetched: only https is, without a password in the address`,
      'Save the key to a file.',
    );
  const [, sha256] = DIGEST.exec(url.hash) ?? [];
  if (sha256 === undefined) {
    return complain(
      `${shown} is an address without the digest of the key: someone who controls the address could replace the key`,
      'Add `#sha256=` and 64 hex digits at its end (`curl -fsSL URL | sha256sum` prints them), or save the key to a file.',
    );
  }
  url.hash = '';
  return { value: { kind: 'pinned', url, sha256: sha256.toLowerCase(), shown } };
}

/** @param pin the digest of the file, in hex; not needed where others vouch for the key */
function repositoryKey(
  repository: Pick<RepositoryKey, 'owner' | 'repo'>,
  { ref, path }: { readonly ref: string; readonly path: string },
  { digest, vouched }: { readonly digest: string | undefined; readonly vouched: boolean },
  shown: string,
): Attempt<KeyPlace> {
  const sha256 = digest && { sha256: digest.toLowerCase() };
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return complain(`${shown} names no file of a repository`, 'Write its path from the root, without `..`.');
  if (/^[0-9a-f]{40}$/i.test(ref)) {
    const at = { commit: ref.toLowerCase(), path };
    return { value: { kind: 'repository', ...repository, at, ...sha256, shown } };
  }
  if (!sha256 && !vouched) {
    return complain(
      `${shown} is an asset of a release without the digest of the key: someone who can change the release could replace the key`,
      'Add `#sha256=` and 64 hex digits at its end (`sha256sum` of the asset prints them), or name who must have signed the key with `signed-by` in a policy file. For a file of the repository write the whole commit in place of the tag, and for a path of this form `./` before it.',
    );
  }
  if (path.includes('/')) return complain(`${shown} names no asset of a release`, 'An asset lies in no folder.');
  return { value: { kind: 'repository', ...repository, at: { tag: ref, asset: path }, ...sha256, shown } };
}

/** The runner hands on a list line by line; the lines of one key belong together again. */
export function joinKeyLines(lines: readonly string[]): readonly string[] {
  const keys: string[] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    const joined: readonly string[] = [...(open ?? []), line];
    if (open?.length === 1 && open[0]?.startsWith(MINISIGN_COMMENT)) open = undefined;
    else if (open) open = /^-----END [A-Z0-9 ]+-----$/.test(line.trim()) ? undefined : [...joined];
    else if (/^(?:cms:)?-----BEGIN [A-Z0-9 ]+-----$/.test(line.trim()) || line.startsWith(MINISIGN_COMMENT))
      open = [line];
    if (!open) keys.push(joined.join('\n'));
  }
  return open ? [...keys, open.join('\n')] : keys;
}

/** Of bytes that have another SHA-256, in hex, than the one that was given. */
export function otherThanPinned(expected: string, found: string): Problem {
  return {
    message: `is not the pinned key: expected sha256:${expected}, found sha256:${found}`,
    fix: 'Find out who changed it. If the change is intended, compare the new key with what the publisher says, and pin its digest.',
  };
}
