/** Comparing text with what a policy allows: exactly, or by a pattern over the whole text. */
import type { RE2JS } from 're2js';
import { MAX_PATTERN_LENGTH } from '../core/limits.js';
import { wordsOf } from '../core/result.js';
import { re2 } from './late.js';
import { isTagOfVersion } from './versioned-tag.js';

export type Matcher =
  | { readonly kind: 'exact'; readonly value: string }
  /** GitHub treats owner and repository names without regard to case; nothing else is compared so. */
  | { readonly kind: 'exact-ignoring-case'; readonly value: string }
  /** A ref: the tag of a version that begins with `value`. */
  | { readonly kind: 'versioned-tag'; readonly value: string }
  | {
      readonly kind: 'pattern';
      readonly source: string;
      readonly whole: RE2JS;
      readonly part: RE2JS;
      /** What is shown in place of a pattern that no user wrote. */
      readonly words?: string;
    };

export type PatternMatcher = Extract<Matcher, { readonly kind: 'pattern' }>;

/** A pattern that cannot be used; the message is for the user. */
export class PatternError extends Error {}

export function exactly(value: string): Matcher {
  return { kind: 'exact', value };
}

/**
 * Compiles an RE2 pattern that must match the whole text. RE2 takes time linear in the text, whatever the pattern,
 * and is the dialect of cosign, so that `(?i)` and the like carry over.
 *
 * @throws PatternError when it is too long or no RE2 syntax (look-around and back-references are not).
 */
export function pattern(source: string): PatternMatcher {
  if (source.length > MAX_PATTERN_LENGTH)
    throw new PatternError(`the pattern has ${source.length} characters; at most ${MAX_PATTERN_LENGTH} are allowed`);
  const engine = re2().RE2JS;
  try {
    // The pattern is compiled alone first: inside a group `a)(b` would be valid and mean something else.
    const part = engine.compile(source);
    return { kind: 'pattern', source, part, whole: engine.compile(`\\A(?:${source})\\z`) };
  } catch (error) {
    throw new PatternError(`\`${source}\` is not a valid RE2 pattern: ${wordsOf(error)}`);
  }
}

export function matches(matcher: Matcher, text: string): boolean {
  switch (matcher.kind) {
    case 'exact':
      return text === matcher.value;
    case 'exact-ignoring-case':
      return foldAscii(text) === foldAscii(matcher.value);
    case 'versioned-tag':
      return isTagOfVersion(matcher.value, text);
    case 'pattern':
      return matcher.whole.matcher(text).find();
  }
}

/** True where a pattern matches some part of the text but not all of it: cosign would accept it, the gate does not. */
export function matchesOnlyPart(matcher: Matcher, text: string): boolean {
  return matcher.kind === 'pattern' && !matches(matcher, text) && matcher.part.matcher(text).find();
}

/** The same of a pattern that is made of something simpler; `words` say what that is. @throws as `pattern` */
export function patternFor(source: string, words: string): Matcher {
  return { ...pattern(source), words };
}

/** What stands behind a pattern, so that nobody takes it for the value itself. */
export const PATTERN_MARK = ' (pattern)';

/** What is shown of a pattern, without the note that it is one. */
export function withoutMark(text = ''): string {
  return text.endsWith(PATTERN_MARK) ? text.slice(0, -PATTERN_MARK.length) : text;
}

/** How a matcher is shown to users: as it was written. */
export function describe(matcher: Matcher): string {
  switch (matcher.kind) {
    case 'pattern':
      return matcher.words ?? `${matcher.source}${PATTERN_MARK}`;
    case 'versioned-tag':
      return `a tag of version ${matcher.value}`;
    case 'exact':
    case 'exact-ignoring-case':
      return matcher.value;
  }
}

/** Lower-cases A to Z only: Unicode case folding would make different names equal (`K` and the Kelvin sign). */
export function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Writes text so that as an RE2 pattern it matches itself alone. */
export function escapePattern(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
