/**
 * The encoder for everything that either host prints. The runner looks for commands in all output: a line that begins
 * with `::`, and `##[` anywhere in a line. Names, identities and server messages must not become one, nor move the
 * cursor of a terminal, nor look like another text than they are.
 */
import { MAX_LINE } from '../core/limits.js';
import { visible } from '../formats/escape.js';

/** One line: what is invisible is shown as `\u{…}`, no command of the runner is left, and what is too long is cut. */
export function printable(text: string): string {
  const cut = text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)}…(${text.length - MAX_LINE} characters cut)` : text;
  return inert(cut);
}

/** Several lines: a newline of `text` is one, everything else is as in `printable`. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** The runner trims a line before it looks for `::`, and takes more characters for blank than the space. */
function inert(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\\u{5b}')
    .replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}
