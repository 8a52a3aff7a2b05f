/**
 * What is deployed, as an audit is told of it: a file with a version, a digest or an image a line, what `kubectl get pods -o json`
 * prints (`kubernetes-pods.ts`), or files that say what is to run (`declared/`). Pure and strict: what cannot be read is told, never
 * left out.
 */
import { isUtf8 } from 'node:buffer';
import { MAX_ARTIFACTS, MAX_DECLARED_BYTES, MAX_DEPLOYED_LINES, MAX_DEPLOYED_PLACES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import { parseImageReference } from '../../formats/image-reference.js';
import { declaredForm, declaredIn } from './declared/declared.js';
import type { Mention } from './declared/mention.js';
import { imageSighting, isVersion, malformed, RUNTIME } from './deployed-thing.js';
import type { DeployedThing, Seen, Sighting } from './deployed-thing.js';
import { parseJson } from '../../formats/json/json.js';
import { readPods } from './kubernetes-pods.js';
import { linesOf } from '../../formats/lines.js';
import { withoutByteOrderMark } from '../../formats/encoding.js';

interface DeployedFile {
  readonly things: readonly DeployedThing[];
  /** What could not be read; nothing of it was judged. */
  readonly problems: readonly Refusal[];
}

/** @param file how messages call it */
export function readDeployed(bytes: Uint8Array, file: string): DeployedFile {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isUtf8(given)) {
    const hint = 'Write it as UTF-8; PowerShell redirects as UTF-16 unless told otherwise.';
    return { things: [], problems: [malformed(file, 'is not UTF-8 text', hint)] };
  }
  const text = withoutByteOrderMark(given);
  return merge(looksLikeJson(text) ? readPods(parseJson(text), file) : readText(text, file), file);
}

function* readText(bytes: Buffer, file: string): Generator<Seen> {
  const text = bytes.length > MAX_DECLARED_BYTES ? bytes.toString('utf8', 0, FORM_TOLD_BY) : bytes.toString('utf8');
  const form = declaredForm(text);
  if (form === undefined) yield* readLines(bytes, file);
  else if (bytes.length > MAX_DECLARED_BYTES) {
    const message = `${file} is larger than ${MAX_DECLARED_BYTES} bytes`;
    yield { code: 'LIMIT_EXCEEDED', message, at: { file } };
  } else for (const one of declaredIn(text, form, file)) yield 'text' in one ? sightingOf(one, file) : one;
}

/** Bytes of a large file that its form is told by. */
const FORM_TOLD_BY = 64 * 1024;

/** What a file names is an image, or it is said why none can be told. */
function sightingOf({ text, place, line, unclear }: Mention, file: string): Seen {
  const shown = text.slice(0, LONGEST_LINE);
  if (unclear !== undefined) return { kind: 'unresolved', name: shown, why: unclear, place };
  const parsed = text.length > LONGEST_LINE ? undefined : parseImageReference(text.replace(RUNTIME, ''));
  if (parsed && 'value' in parsed) return imageSighting(parsed.value, place);
  return malformed(file, `has an image with an invalid name: ${shown} (${place})`, undefined, line);
}

/** True where a bracket stands before anything else. */
function looksLikeJson(bytes: Buffer): boolean {
  const first = bytes.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return first === 0x7b || first === 0x5b;
}

function* readLines(bytes: Buffer, file: string): Generator<Seen> {
  for (const { content, number } of linesOf(bytes)) {
    if (number > MAX_DEPLOYED_LINES) {
      const message = `${file} has more than ${MAX_DEPLOYED_LINES} lines`;
      yield { code: 'LIMIT_EXCEEDED', message, at: { file, line: number } };
      return;
    }
    // A comment may be longer, but not without end: each line is taken apart.
    if (content.length > LONGEST_COMMENT) {
      yield malformed(file, `has a line that is longer than ${LONGEST_COMMENT} characters`, LINE_HINT, number);
      continue;
    }
    // To a reader of YAML a new line begins here, as behind a comment.
    if (OTHER_BREAK.test(content.toString('utf8'))) {
      yield malformed(file, 'has a line break that is not a newline', 'Replace it with a newline.', number);
      continue;
    }
    const words = content
      .toString('utf8')
      .replace(/(?:^|\s)#.*$/s, '')
      .trim();
    if (words !== '') yield readLine(words, file, number);
  }
}

const LINE_HINT = 'Write a version, `sha256:` with 64 hex digits (and a version behind it), or `image:tag@sha256:…`.';
const LONGEST_LINE = 1_000;
/** A carriage return inside of a line, and line breaks of YAML 1.1 (section 4.2). */
const OTHER_BREAK = /[\r\u0085\u2028\u2029]/;
const LONGEST_COMMENT = 16 * LONGEST_LINE;

function readLine(words: string, file: string, line: number): Seen {
  const wrong = (what: string): Refusal => malformed(file, `has a line that ${what}`, LINE_HINT, line);
  if (words.length > LONGEST_LINE) return wrong(`is longer than ${LONGEST_LINE} characters`);
  const place = `line ${line}`;
  const [first = '', second, ...more] = words.split(/\s+/);
  if (more.length > 0) return wrong('has more than two words');
  const sha256 = digestOf(first);
  if (sha256 !== undefined) return digestSighting(sha256, second, place) ?? wrong('has no version behind its digest');
  if (second !== undefined) return wrong('has two words and does not begin with a digest');
  if (/^(?:sha\d+:|[0-9a-f]{32,}$)/i.test(first)) return wrong('is not a SHA-256 digest');
  if (isVersion(first)) return { kind: 'version', name: first, version: first, place };
  // Without a digest only what is surely meant as an image is one; `tool` may be anything.
  const parsed = /[:@]|^[^/]*\.[^/]*\//.test(first) ? parseImageReference(first.replace(RUNTIME, '')) : undefined;
  if (!parsed) return wrong('is neither version nor digest nor image');
  return 'value' in parsed ? imageSighting(parsed.value, place) : wrong('is not a name of an image');
}

function digestSighting(sha256: string, version: string | undefined, place: string): Sighting | undefined {
  const name = `sha256:${sha256}`;
  if (version === undefined) return { kind: 'digest', name, sha256, place };
  return isVersion(version) ? { kind: 'digest', name: `${name} ${version}`, sha256, version, place } : undefined;
}

function digestOf(word: string): string | undefined {
  return /^sha256:([0-9a-f]{64})$/i.exec(word)?.[1]?.toLowerCase();
}

/** One thing for all sightings of it, in the order of the first. */
function merge(all: Iterable<Seen>, file: string): DeployedFile {
  const things = new Map<string, Sighting & { readonly places: string[]; placeCount: number }>();
  const problems: Refusal[] = [];
  for (const seen of all) {
    if ('code' in seen) {
      if (problems.length < MAX_PROBLEMS) problems.push(seen);
      continue;
    }
    const key = `${seen.kind} ${seen.name} ${seen.why ?? ''}`;
    const known = things.get(key);
    if (known) {
      known.placeCount += 1;
      if (known.places.length < MAX_DEPLOYED_PLACES) known.places.push(seen.place);
    } else if (things.size < MAX_ARTIFACTS) {
      things.set(key, { ...seen, places: [seen.place], placeCount: 1 });
    } else {
      problems.unshift({ code: 'LIMIT_EXCEEDED', message: `${file} names more than ${MAX_ARTIFACTS} things` });
      break;
    }
  }
  return { things: [...things.values()], problems };
}

/** Enough to see what is wrong with a file; one is enough to refuse it. */
const MAX_PROBLEMS = 20;
