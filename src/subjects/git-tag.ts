/**
 * Tag objects of the checkout, read by `git` without a shell. What it says is not taken on trust: the object must have the
 * hash that the ref names, and must say the tag's name itself, so that no older tag can be put under a newer name.
 * Source: Git, gitformat-signature and git-mktag(1).
 */
import { createHash } from 'node:crypto';
import type { Refusal } from '../core/model.js';
import { accept, refuse, type Result } from '../core/result.js';
import { foldAscii } from '../formats/matcher.js';
import { git, type Checkout } from './git.js';

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

/** Reads the tag of that name. Never throws, except for the signal's reason. */
export async function readGitTag(name: string, checkout: Checkout): Promise<Result<GitTag>> {
  const at = await git(['rev-parse', '--verify', '--end-of-options', `refs/tags/${name}`], checkout);
  if (!at.ok) return at;
  const id = at.value.toString('latin1').trim();
  if (!HASH.test(id)) return refuse(unreadable(name, 'git names no object for it'));
  const read = await tagObject(name, id, checkout);
  if (!read.ok) return read;
  const tag = parseTag(name, read.value);
  if (!tag.ok) return tag;
  const moved = await movedSince(tag.value, id, checkout);
  return moved ? refuse(moved) : tag;
}

/** The object of a tag with that hash. */
async function tagObject(name: string, id: string, checkout: Checkout): Promise<Result<Buffer>> {
  const read = await git(['cat-file', 'tag', id], checkout);
  if (!read.ok && read.refusal.code === 'LIMIT_EXCEEDED') return read;
  if (!read.ok) return refuse(unreadable(name, 'it is not an annotated tag, so that nothing can be signed'));
  const hash = createHash(id.length === 40 ? 'sha1' : 'sha256')
    .update(`tag ${read.value.length}\0`)
    .update(read.value);
  if (hash.digest('hex') === id) return read;
  return refuse(unreadable(name, 'its object does not have the hash that git names'));
}

/**
 * The tag that the workflow runs for was another one when the run began: what the job has checked out is not what is signed.
 * GitHub gives the commit behind a tag (docs.github.com, "Events that trigger workflows"); the tag's own hash would do as well.
 * A checkout of another repository has tags of its own, which the run knows nothing of.
 */
async function movedSince(tag: GitTag, id: string, checkout: Checkout): Promise<Refusal | undefined> {
  const { GITHUB_REF, GITHUB_SHA = '' } = checkout.env;
  const began = GITHUB_SHA.toLowerCase();
  if (GITHUB_REF !== `refs/tags/${tag.name}` || !HASH.test(began) || began === id) return undefined;
  const { target, type } = await behind(tag, checkout);
  if (began === target || (await isOfAnotherRepository(checkout))) return undefined;
  return {
    code: 'SUBJECT_MISMATCH',
    message:
      type === 'commit'
        ? `The tag ${tag.name} was moved: it does not name the commit that this workflow runs for`
        : `The tag ${tag.name} names a ${type}, which is not compared with the commit that this workflow runs for`,
    expected: `${began} (GITHUB_SHA)`,
    actual: target,
    hint:
      type === 'commit'
        ? 'Find out who moved the tag and why. Then run the workflow for the tag again, with a new run and not with a rerun.'
        : 'Sign a tag that names the commit itself.',
  };
}

/** How many tags may name one another. */
const MAX_NESTED_TAGS = 8;

/** What a tag comes to, by way of the tags that it names. */
async function behind(tag: GitTag, checkout: Checkout): Promise<Pick<GitTag, 'target' | 'type'>> {
  let at: Pick<GitTag, 'target' | 'type'> = tag;
  for (let depth = 0; at.type === 'tag' && depth < MAX_NESTED_TAGS; depth++) {
    const read = await tagObject(tag.name, at.target, checkout);
    const facts = read.ok ? headerFacts(headersOf(read.value.toString('latin1'))) : undefined;
    if (!facts) return at;
    at = facts;
  }
  return at;
}

/** Addresses of a clone: by HTTPS, by SSH, and as scp writes it. The path is the owner and the name. */
const CLONED_FROM = [
  /^https:\/\/(?:[^@/]*@)?([^@/:]+)(?::\d+)?\/([^/?#]+\/[^/?#]+?)(?:\.git)?\/?$/,
  /^ssh:\/\/(?:[^@/]*@)?([^@/:]+)(?::\d+)?\/([^/]+\/[^/]+?)(?:\.git)?\/?$/,
  /^(?:[^@/:]*@)([^@/:]+):([^/:]+\/[^/:]+?)(?:\.git)?\/?$/,
];

/** By the address that the checkout came from. All that is not plainly another repository of the same server is taken for the run's own. */
async function isOfAnotherRepository(checkout: Checkout): Promise<boolean> {
  const { GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = 'https://github.com' } = checkout.env;
  const asked = await git(['config', '--local', '--get', 'remote.origin.url'], checkout);
  const address = asked.ok ? asked.value.toString('utf8').trim() : '';
  const [, host = '', repository = ''] = CLONED_FROM.map((form) => form.exec(address)).find((found) => found) ?? [];
  const own = foldAscii(GITHUB_REPOSITORY);
  // GitHub answers SSH on the port of HTTPS under a name of its own.
  const server = foldAscii(host).replace(/^ssh\.(?=github\.com$)/, '');
  const isHere = URL.canParse(GITHUB_SERVER_URL) && new URL(GITHUB_SERVER_URL).hostname === server;
  return isHere && own !== '' && foldAscii(repository) !== own;
}

/** Splits a tag object into what is signed and the signature at its end. */
function parseTag(name: string, object: Buffer): Result<GitTag> {
  const text = object.toString('latin1');
  const ends = text.indexOf('\n\n');
  const headers = headersOf(text);
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

function headersOf(text: string): readonly string[] {
  return text.slice(0, Math.max(text.indexOf('\n\n'), 0)).split('\n');
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
