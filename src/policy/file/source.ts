/** Where a policy file comes from: a path, or a commit of a repository, which nobody can change afterwards. */
import { resolve } from 'node:path';
import { CouldNotLookError, isCouldNotLook, type ConfigProblem } from '../../core/errors.js';
import { MAX_POLICY_BYTES } from '../../core/limits.js';
import type { Result } from '../../core/result.js';
import { faultWords, problemCode } from '../../files/file-fault.js';
import { readNamed } from '../../files/named-file.js';
import { namedSha256 } from '../../formats/sha256.js';

/** A file at a commit of a repository on GitHub. */
export interface RemotePolicy {
  readonly kind: 'remote';
  readonly owner: string;
  readonly repo: string;
  /** 40 hex digits in lower case. */
  readonly commit: string;
  readonly path: string;
}
type PolicySource = { readonly kind: 'file'; readonly path: string } | RemotePolicy;

/** Reads a remote policy by the API, at most `MAX_POLICY_BYTES`. */
export type ReadRemote = (source: RemotePolicy) => Promise<Result<Buffer>>;

const REMOTE = /^([A-Za-z0-9_-]+)\/((?!\.{1,2}@)[A-Za-z0-9._-]+)@([^:/\\]+):(.+)$/s;

type Problem = Omit<ConfigProblem, 'where'>;

/** Tells a path from `owner/repo@<commit>:path`; a path of that form is written with `./`. */
export function parsePolicySource(given: string): PolicySource | Problem {
  const [, owner, repo, commit, path] = REMOTE.exec(given) ?? [];
  if (owner === undefined || repo === undefined || commit === undefined || path === undefined) {
    return { kind: 'file', path: given };
  }
  if (!/^[0-9a-f]{40}$/i.test(commit)) {
    return {
      message: `\`${commit}\` in \`${given}\` is not a full commit; a branch or a tag can be moved`,
      fix: 'Write all 40 hex digits of the commit: `owner/repo@<commit>:path`. A path of this form begins with `./`.',
    };
  }
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return {
      message: `\`${path}\` in \`${given}\` is not a path of a repository`,
      fix: 'Write it from the root, without `..`.',
    };
  }
  return { kind: 'remote', owner, repo, commit: commit.toLowerCase(), path };
}

/**
 * The bytes of the policy, or why there are none.
 *
 * @throws CouldNotLookError where nobody knows whether there is one.
 */
export async function readPolicyBytes(
  given: string,
  workspace: string,
  readRemote?: ReadRemote,
): Promise<{ readonly bytes: Buffer } | Problem> {
  const source = parsePolicySource(given);
  if ('message' in source) return source;
  if (source.kind === 'file') {
    const read = readNamed(resolve(workspace, source.path), MAX_POLICY_BYTES, workspace, {
      shown: 'it',
      given: source.path,
    });
    if ('bytes' in read) return read;
    const { hint: fix = 'Name the policy file.' } = read.refusal;
    return { message: `\`${given}\` ${faultWords(read.refusal)}`, fix, ...problemCode(read.refusal) };
  }
  if (!readRemote) {
    return {
      message: `\`${given}\` is in a repository, which nothing is read from here`,
      fix: 'Give the path of a file.',
    };
  }
  const read = await readRemote(source);
  if (!read.ok) {
    const { code, message, hint } = read.refusal;
    const unread = `\`${given}\` cannot be read: ${message}`;
    if (isCouldNotLook(code)) throw new CouldNotLookError(code, hint === undefined ? unread : `${unread}. ${hint}`);
    return {
      message: unread,
      fix: hint ?? 'Check repository, commit and path, and that the token may read them.',
    };
  }
  if (read.value.length <= MAX_POLICY_BYTES) return { bytes: read.value };
  return { message: `\`${given}\` is larger than ${MAX_POLICY_BYTES} bytes`, fix: 'Name the policy file.' };
}

/** What is wrong with a pin, by itself or beside the bytes. */
export function pinProblem(pin: string | undefined, bytes?: Buffer): ConfigProblem | undefined {
  if (pin === undefined) return undefined;
  const where = 'policy-digest';
  if (!/^sha256:[0-9a-f]{64}$/i.test(pin)) {
    return {
      where,
      message: `\`${pin}\` is not a digest`,
      fix: 'Write `sha256:` and 64 hex digits; `sha256sum FILE` prints them.',
    };
  }
  if (!bytes || namedSha256(bytes) === pin.toLowerCase()) return undefined;
  return {
    where,
    message: `the policy is not the pinned one: expected ${pin.toLowerCase()}, found ${namedSha256(bytes)}`,
    fix: 'Find out who changed it. If the change is intended, read the file and set the new digest.',
  };
}
