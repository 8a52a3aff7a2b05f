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
