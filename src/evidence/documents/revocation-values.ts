/**
 * The values of a revocation list, each in the one form in which it can match an artifact. A value that can never match,
 * such as a range where versions are compared exactly, would recall nothing without a word: it makes the list malformed.
 */
import { MAX_REVOCATIONS, MAX_REVOCATION_TEXT } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import { shownJson } from '../../formats/json/json.js';
import { ONE_VERSION, versionProblem } from '../../formats/version-text.js';

/** What was found, and what to write in its place. */
export type MalformedDetails = Pick<Refusal, 'actual' | 'expected' | 'hint'> & { readonly code?: 'LIMIT_EXCEEDED' };

/** What a list has wrong: `message` completes "it …". Thrown and caught by the reader of revocation lists only. */
export class MalformedRevocations extends Error {
  readonly details: MalformedDetails;
  constructor(message: string, details: MalformedDetails = {}) {
    super(message);
    this.name = 'MalformedRevocations';
    this.details = details;
  }
}

/** @param pointer the value's place, as a JSON pointer */
function neverMatches(what: string, value: unknown, pointer: string, expected: string, hint?: string) {
  return new MalformedRevocations(`has ${what} at ${pointer}, which can never match`, {
    actual: `${shownJson(value)} at ${pointer}`,
    expected,
    ...(hint !== undefined && { hint }),
  });
}

/** Text that is shown; it may hold anything but nothing. */
export function proseOf(value: unknown, pointer: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new MalformedRevocations(`has no text at ${pointer}`, { actual: shownJson(value), expected: 'a text' });
  if (value.length > MAX_REVOCATION_TEXT)
    throw new MalformedRevocations(`has a text of ${value.length} characters at ${pointer}`, {
      code: 'LIMIT_EXCEEDED',
      expected: `at most ${MAX_REVOCATION_TEXT} characters`,
      actual: `${value.length} characters at ${pointer}`,
      hint: 'Ask the publisher to shorten it, and to put the rest behind the `url` of the entry.',
    });
  return value;
}

/** Text with no blanks around it. */
export function textOf(value: unknown, pointer: string): string {
  const text = proseOf(value, pointer);
  if (text.trim() !== text)
    throw new MalformedRevocations(`has blanks around the text at ${pointer}`, {
      actual: shownJson(value),
      expected: shownJson(text.trim()),
    });
  return text;
}

const EACH_VERSION =
  'Versions are compared exactly. Write one entry for each version that is recalled, or recall by digest, commit or identity.';

/** One version, also as the ref of its tag. */
export function versionOf(value: unknown, pointer: string): string {
  const text = textOf(value, pointer);
  const wrong = versionProblem(text);
  if (wrong === undefined) return text;
  throw neverMatches(wrong, value, pointer, ONE_VERSION, EACH_VERSION);
}

/** SHA-256 alone: it is known of every artifact that is read, so that no entry is passed over. */
export function digestOf(value: unknown, pointer: string): string {
  const text = textOf(value, pointer);
  const hex = /^sha256:([0-9a-f]{64})$/i.exec(text)?.[1];
  if (hex === undefined)
    throw neverMatches('a digest that is not SHA-256', value, pointer, '`sha256:` and 64 hex digits');
  return hex.toLowerCase();
}

/** Certificates have whole commits; a short one would equal none of them. */
export function commitOf(value: unknown, pointer: string): string {
  const text = textOf(value, pointer);
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text))
    throw neverMatches('a commit that is not whole', value, pointer, 'the whole commit, 40 or 64 hex digits');
  return text.toLowerCase();
}

export function runOf(value: unknown, pointer: string): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value, pointer);
  if (!/^(?:[1-9][0-9]{0,19}|https:\/\/[\x21-\x7e]+)$/.test(text) || /[*?#]/.test(text))
    throw neverMatches(
      'a run that is neither a number nor an address',
      value,
      pointer,
      "the run's number, or its `https://` address without query",
    );
  // The page of a job is what a browser shows; certificates name the run and its attempt.
  if (/\/actions(?:\/|$)/i.test(text) && !/\/actions\/runs\/[1-9][0-9]*(?:\/attempts\/[1-9][0-9]*)?\/*$/i.test(text))
    throw neverMatches(
      'the address of something else than a run',
      value,
      pointer,
      '`https://github.com/OWNER/REPO/actions/runs/NUMBER`, if need be with `/attempts/NUMBER`',
    );
  return text;
}

/** SHA-1 or SHA-256 in hex. */
const FINGERPRINT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const ONE_IDENTITY = "the certificate's whole identity, or a key's fingerprint of 40 or 64 hex digits";

/**
 * A whole subject alternative name, or a fingerprint. Certificates whose name is not ASCII are refused, so that such a name
 * matches none; nor does a pattern, part of a fingerprint, or one in another spelling.
 */
export function identityOf(value: unknown, pointer: string): string {
  const text = textOf(value, pointer);
  const wrong = identityProblem(text);
  if (wrong === undefined) return text;
  const hint =
    'Identities and fingerprints are compared whole, without patterns. Write one entry for each; `sha256sum` of the public key in DER gives the fingerprint of a PEM key.';
  throw neverMatches(wrong, value, pointer, ONE_IDENTITY, hint);
}

function identityProblem(text: string): string | undefined {
  if (/[^\x20-\x7e]/.test(text)) return 'an identity with characters that are not printable ASCII';
  if (/[*\\]/.test(text) || /^\^|\$$/.test(text)) return 'a pattern for an identity';
  if (/^(?:0x)?(?:[0-9a-f]{2}[\s:]*)+$/i.test(text) && !FINGERPRINT.test(text))
    return 'a fingerprint that is cut off or spelt in another way';
  if (/^(?:sha(?:256|1)|md5):/i.test(text)) return 'a fingerprint that is spelt in another way';
  if (/^[^:@]+\/\.github\/workflows\/|^github\.com\//i.test(text)) return 'an identity without its `https://`';
  if (/\/\.github\/workflows\/[^@]*$/i.test(text)) return 'an identity without its `@` and ref';
  // A URI has a colon, an e-mail address an at sign, a user name of Fulcio an exclamation mark.
  return /[:@!]/.test(text) || FINGERPRINT.test(text)
    ? undefined
    : 'text that is neither an identity nor a fingerprint';
}

/** RFC 3339: a date and a time with its zone. A day that does not exist is no time. */
export function timeOf(value: unknown, name: string): Date {
  const parts =
    typeof value === 'string'
      ? /^(\d{4}-\d{2}-(\d{2}))T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i.exec(value)
      : null;
  const time = parts ? new Date(parts[0].toUpperCase()) : undefined;
  // `Date` takes 30 February for 2 March.
  const day = parts ? new Date(`${parts[1] ?? ''}T00:00:00Z`).getUTCDate() : NaN;
  if (!time || Number.isNaN(time.getTime()) || day !== Number(parts?.[2]))
    throw new MalformedRevocations(`has ${name} ${shownJson(value)}, which is not a time of RFC 3339`, {
      actual: `${shownJson(value)} at /${name}`,
      expected: 'a date and a time with its zone, such as `2026-11-20T08:00:00Z`',
    });
  return time;
}

/** A variant or an architecture. */
export function nameOf(value: unknown, pointer: string): string {
  const text = textOf(value, pointer);
  if (/^[a-z0-9](?:[a-z0-9._+/-]*[a-z0-9])?$/i.test(text)) return text;
  throw neverMatches(
    'text that is not a name of a variant or an architecture',
    value,
    pointer,
    'ASCII letters, digits and `. _ + - /`, such as `dev` or `linux/arm64`',
    'Names are compared whole, without patterns. Write one entry for each, or leave the member out to mean all of them.',
  );
}

/** @param name where it stands */
export function serialOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new MalformedRevocations(
    `has ${name} ${shownJson(value)}, which is not a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
  );
}

/** A list that ends before it begins. @param issued what the list calls the time of its issue */
export function refuseNeverValid(
  issuedAt: Date | undefined,
  expiresAt: Date | undefined,
  issued: string,
  expires: string,
): void {
  if (!issuedAt || !expiresAt || expiresAt > issuedAt) return;
  throw new MalformedRevocations(`has an ${expires} that is not after its ${issued}, so that it was never valid`, {
    actual: `${issued} ${issuedAt.toISOString()}, ${expires} ${expiresAt.toISOString()}`,
    expected: `${expires} after ${issued}`,
  });
}

export function boundEntries(count: number): void {
  if (count <= MAX_REVOCATIONS) return;
  throw new MalformedRevocations(`has ${count} entries`, {
    code: 'LIMIT_EXCEEDED',
    expected: `at most ${MAX_REVOCATIONS} entries`,
    actual: `${count} entries`,
    hint: 'Ask the publisher to recall by commit, identity or run where one entry can stand for many artifacts.',
  });
}
