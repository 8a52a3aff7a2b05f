/**
 * A Dockerfile as lines and parser directives (Dockerfile reference, "Parser directives"). What BuildKit and others split
 * differently is a problem: a carriage return by itself, blanks other than space and tab, a directive that is there twice.
 */
import { MAX_DOCKERFILE_LINES } from '../../../core/limits.js';
import type { Span } from './mention.js';

export interface Line {
  readonly text: string;
  readonly start: number;
  /** Counts from 1. */
  readonly number: number;
}

export interface Problem {
  readonly what: string;
  readonly line: number;
}

export interface Directives {
  readonly escape: string;
  /** The image of `# syntax=`. */
  readonly syntax?: { readonly text: string; readonly span: Span; readonly line: number };
  readonly problem?: Problem;
}

/** The blanks are those of BuildKit's own pattern; the value is trimmed. */
const DIRECTIVE = /^[ \t\f]*#[ \t\f]*([A-Za-z][A-Za-z0-9]*)[ \t\f]*=(.*)$/s;
const COMMENT = /^[ \t]*#/;
/** Blanks to some readers and letters to others, and what nobody sees. */
const ODD_BLANK =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/;

/** The lines of a text without their ends; a byte order mark before the first one is skipped. */
export function linesOf(text: string): { readonly lines: readonly Line[]; readonly problem?: Problem } {
  const lines: Line[] = [];
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const whole = text.slice(start, end);
    const line = found < 0 ? whole : whole.replace(/\r$/, '');
    const number = lines.length + 1;
    if (line.includes('\r'))
      return { lines, problem: { what: 'has a carriage return that is not part of a line end', line: number } };
    if (number > MAX_DOCKERFILE_LINES)
      return { lines, problem: { what: `has more than ${MAX_DOCKERFILE_LINES} lines`, line: number } };
    lines.push({ text: line, start, number });
    start = end + 1;
  }
  return { lines };
}

/** True for a comment and an empty line. */
export function isSkipped({ text }: Line): boolean {
  return COMMENT.test(text) || text.trim() === '';
}

/** Why a line that is no part of a here-document is read differently by different readers. Comments may hold anything. */
export function oddBlank({ text, number }: Line): Problem | undefined {
  if (COMMENT.test(text) || !ODD_BLANK.test(text)) return undefined;
  return { what: 'has a control character or a blank that is neither a space nor a tab', line: number };
}

/** Directives stand before everything else; the first line that is none ends them. */
export function directivesOf(lines: readonly Line[]): Directives {
  let escape = '\\';
  let syntax: Directives['syntax'];
  const seen = new Set<string>();
  const refused = (what: string, line: number): Directives => ({ escape, problem: { what, line } });
  if (lines[0]?.text.trimStart().startsWith('#!')) return refused('begins with `#!`', 1);
  for (const { text, start, number } of lines) {
    const found = DIRECTIVE.exec(text);
    if (!found) break;
    const name = (found[1] ?? '').toLowerCase();
    const value = (found[2] ?? '').trim();
    if (value === '') return refused(`has the directive \`${name}\` without a value`, number);
    if (seen.has(name)) return refused(`has the directive \`${name}\` twice`, number);
    seen.add(name);
    if (name === 'escape') {
      if (value !== '\\' && value !== '`')
        return refused('has an `escape` that is neither `\\` nor a backtick', number);
      escape = value;
    }
    if (name === 'syntax') {
      const from = start + text.lastIndexOf(value);
      syntax = { text: value, span: { start: from, end: from + value.length }, line: number };
    }
  }
  return { escape, ...(syntax && { syntax }) };
}
