/** What is wrong with a text that is no YAML, in words of our own: those of the parser quote the text, which may hold a secret. */
import type { ErrorCode } from 'yaml';

const WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'an alias or an anchor has no usable name',
  BAD_DIRECTIVE: 'a line that begins with `%` is not a directive',
  BAD_DQ_ESCAPE: 'an escape in double quotes does not exist',
  BAD_INDENT: 'the indentation does not fit the lines above',
  BAD_SCALAR_START: 'a value begins with a character that needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a list or a mapping stands where a key or a value is expected',
  BLOCK_IN_FLOW: 'a block stands inside of brackets or braces',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR: 'a quote, a bracket, a comma, a colon or a space is missing',
  MULTILINE_IMPLICIT_KEY: 'a key takes more than one line',
  TAB_AS_INDENT: 'a tab is used as indentation',
  TAG_RESOLVE_FAILED: 'it has a tag that is not known',
  UNEXPECTED_TOKEN: 'something stands where it cannot',
};

/** Words for an error or a warning of the parser. */
export function yamlWords(code: ErrorCode): string {
  return WORDS[code] ?? 'it cannot be parsed';
}

/** What to do about an error of which the words alone do not say it. */
const FIXES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE:
    'Use single quotes, in which `\\` is a plain character. In paths, write `/` between folders, on Windows too.',
  BAD_INDENT: 'Begin the keys of one level in the same column.',
  BAD_SCALAR_START: "Put the value in single quotes: `'…'`.",
  TAB_AS_INDENT: 'Use spaces.',
  TAG_RESOLVE_FAILED: "If the value begins with `!`, put it in single quotes: `'!*.txt'`.",
};

/** The fix for an error or a warning of the parser. */
export function yamlFix(code: ErrorCode): string {
  return FIXES[code] ?? 'Correct the text at this place.';
}
