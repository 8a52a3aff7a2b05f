/**
 * Tag objects of the checkout, read by `git` without a shell. What it says is not taken on trust: the object must have the
 * hash that the ref names, and must say the tag's name itself, so that no older tag can be put under a newer name.
 * Source: Git, gitformat-signature and git-mktag(1).
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { childEnvironment, OWN_HOME } from '../core/child-environment.js';
import { GIT_TIMEOUT_MS, MAX_TAG_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';

export interface GitTag {
  readonly name: string;
  /** What the signature is over: the object up to it. */
  readonly payload: Buffer;
  /** Armored; `kind` is told from its first line. */
  readonly signature: Buffer;
  readonly kind: 'openpgp' | 'ssh' | 'x509';
  /** The object that the tag names, in hex, and what it is by the tag's own word: usually a commit. */
  readonly target: string;
  readonly type: string;
}

const BEGIN = [
  { line: '-----BEGIN PGP SIGNATURE-----', kind: 'openpgp' },
  { line: '-----BEGIN SSH SIGNATURE-----', kind: 'ssh' },
  { line: '-----BEGIN SIGNED MESSAGE-----', kind: 'x509' },
] as const;

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Where the tag is read. */
interface Checkout {
  /** Absolute path. */
  readonly workspace: string;
  readonly env: Readonly<Partial<Record<string, string>>>;
  readonly signal: AbortSignal;
}

/** Reads the tag of that name. Never throws, except for the signal's reason. */
export async function readGitTag(name: string, checkout: Checkout): Promise<Result<GitTag>> {
  const at = await git(['rev-parse', '--verify', '--end-of-options', `refs/tags/${name}`], checkout);
  if (!at.ok) return at;
  const id = at.value.toString('latin1').trim();
  if (!HASH.test(id)) return refuse(unreadable(name, 'git names no object for it'));
  const read = await git(['cat-file', 'tag', id], checkout);
  if (!read.ok && read.refusal.code === 'LIMIT_EXCEEDED') return read;
  if (!read.ok) return refuse(unreadable(name, 'it is not an annotated tag, so that nothing can be signed'));
  const object = read.value;
  const hash = createHash(id.length === 40 ? 'sha1' : 'sha256')
    .update(`tag ${object.length}\0`)
    .update(object);
  if (hash.digest('hex') !== id) return refuse(unreadable(name, 'its object does not have the hash that git names'));
  const tag = parseTag(name, object);
  if (!tag.ok) return tag;
  const moved = movedSince(tag.value, id, checkout.env);
  return moved ? refuse(moved) : tag;
}

/**
 * The tag that the workflow runs for was another one when the run began: what the job has checked out is not what is signed.
 * GitHub gives the commit behind a tag (docs.github.com, "Events that trigger workflows"); the tag's own hash would do as well.
 */
function movedSince(
  { name, target, type }: GitTag,
  id: string,
  { GITHUB_REF, GITHUB_SHA = '' }: Checkout['env'],
): Refusal | undefined {
  const began = GITHUB_SHA.toLowerCase();
  if (GITHUB_REF !== `refs/tags/${name}` || !HASH.test(began) || began === target || began === id) return undefined;
  return {
    code: 'SUBJECT_MISMATCH',
    message:
      type === 'commit'
        ? `The tag ${name} was moved: it does not name the commit that this workflow runs for`
        : `The tag ${name} names a ${type}, which is not compared with the commit that this workflow runs for`,
    expected: `${began} (GITHUB_SHA)`,
    actual: target,
    hint:
      type !== 'commit'
        ? 'Sign a tag that names the commit itself.'
        : 'Find out who moved the tag and why. Then run the workflow for the tag again, with a new run and not with a rerun.',
  };
}

/** Splits a tag object into what is signed and the signature at its end. */
function parseTag(name: string, object: Buffer): Result<GitTag> {
  const text = object.toString('latin1');
  const ends = text.indexOf('\n\n');
  const headers = text.slice(0, Math.max(ends, 0)).split('\n');
  const said = headerFacts(headers);
  if (!said) return refuse(unreadable(name, 'its object is malformed'));
  if (said.name !== name) {
    return refuse({
      code: 'SUBJECT_MISMATCH',
      message: `The object behind the tag ${name} was made for another tag`,
      expected: name,
      actual: said.name,
    });
  }
  if (headers.some((line) => line.startsWith('gpgsig'))) {
    return refuse(unreadable(name, 'its signature is in a header, which is not read'));
  }
  const found = BEGIN.flatMap(({ line, kind }) => [...positions(text, line)].map((start) => ({ start, kind })));
  const [only] = found;
  if (!only)
    return refuse({ code: 'BUNDLE_MISSING', message: `The tag ${name} is not signed`, hint: 'Sign it: `git tag -s`.' });
  if (found.length > 1) return refuse(unreadable(name, 'it holds more than one signature'));
  const { start, kind } = only;
  // What stands behind the begin of the signature is not signed, and the headers must be.
  if (start < ends) return refuse(unreadable(name, 'its signature stands among its headers'));
  const [payload, signature] = [object.subarray(0, start), object.subarray(start)];
  return accept({ ...said, payload, signature, kind });
}

/** Git reads these three in this order (git-mktag(1)); undefined where they stand otherwise, or the name is there twice. */
function headerFacts(headers: readonly string[]): Pick<GitTag, 'name' | 'target' | 'type'> | undefined {
  const [object = '', type = '', tag = ''] = headers;
  const [, target = ''] = /^object ([0-9a-f]+)$/.exec(object) ?? [];
  const names = headers.filter((line) => line.startsWith('tag '));
  const [, kind] = /^type ([a-z]+)$/.exec(type) ?? [];
  if (!HASH.test(target) || kind === undefined || names.length !== 1 || names[0] !== tag) return undefined;
  return { name: Buffer.from(tag.slice('tag '.length), 'latin1').toString('utf8'), target, type: kind };
}

/** Where a line stands at the begin of a line. */
function* positions(text: string, line: string): Generator<number> {
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) if (text[at - 1] === '\n') yield at;
}

function unreadable(name: string, why: string): Refusal {
  return { code: 'BUNDLE_MALFORMED', message: `The tag ${name} cannot be read: ${why}` };
}

/**
 * Git finds the user's settings (`safe.directory` is one), and nothing that would put another repository or other objects
 * in the place of the checkout (git(1): `GIT_DIR` and its like), or settings by variables (`GIT_CONFIG_COUNT`).
 */
function environment(env: Checkout['env']): Record<string, string> {
  const own = childEnvironment(env, [...OWN_HOME, 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
  // Git before 2.44 knows no `GIT_NO_LAZY_FETCH`, and a setting of the checkout for one protocol overrides `protocol.allow`; not this.
  return { ...own, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '', GIT_TERMINAL_PROMPT: '0' };
}

/** Neither replacements of objects nor fetches of missing ones: what is signed is what lies there. */
function git(args: readonly string[], { workspace, env, signal }: Checkout): Promise<Result<Buffer>> {
  const options = {
    // Windows looks for a program in the working directory first: a `git.exe` of the checkout must not be it.
    cwd: parse(workspace).root,
    env: environment(env),
    encoding: 'buffer',
    maxBuffer: MAX_TAG_BYTES,
    timeout: GIT_TIMEOUT_MS,
    signal,
  } as const;
  const fixed = ['-C', workspace, '--no-replace-objects', '-c', 'protocol.allow=never', '-c', 'core.fsmonitor=false'];
  return new Promise((resolve, reject) => {
    execFile('git', [...fixed, ...args], options, (error, stdout, stderr) => {
      if (!error) {
        resolve(accept(stdout));
        return;
      }
      if (signal.aborted) {
        reject(error instanceof Error ? error : new Error(wordsOf(error)));
        return;
      }
      if ((error.code as unknown) === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        resolve(
          refuse({
            code: 'LIMIT_EXCEEDED',
            message: 'The tag is too large to be read whole',
            expected: `at most ${MAX_TAG_BYTES} bytes`,
            actual: 'more than that',
            hint: 'Shorten the message of the tag, and sign it again.',
          }),
        );
        return;
      }
      const said = stderr.toString('utf8').trim().split('\n')[0]?.slice(0, 200) ?? '';
      const why = error.code === 'ENOENT' ? '`git` is not on the path' : said || 'git failed';
      resolve(
        refuse({
          code: 'ARTIFACT_NOT_FOUND',
          message: `The tag cannot be read from the checkout: ${why}`,
          hint: 'Check out with tags (`fetch-tags: true`, or `fetch-depth: 0`) into the workspace.',
        }),
      );
    });
  });
}
