/**
 * A Dockerfile as instructions and words with their places (Dockerfile reference, "Format", "Parser directives", "Here-documents"):
 * continued lines, comments between them, quotes, and here-documents, whose lines are no instructions.
 */
import type { Span } from './mention.js';

export interface Word {
  /** Without quotes. */
  readonly text: string;
  /** With them. */
  readonly raw?: string;
  /** Absent where the text is not written in one piece. */
  readonly span?: Span;
}

export interface Instruction {
  /** In upper case; that behind `ONBUILD` where there is one. */
  readonly name: string;
  readonly words: readonly Word[];
  /** Counts from 1. */
  readonly line: number;
}

export interface Dockerfile {
  readonly instructions: readonly Instruction[];
  /** The image of `# syntax=`. */
  readonly syntax?: Word & { readonly line: number };
  readonly problem?: { readonly what: string; readonly line: number };
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

const DIRECTIVE = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(.*?)\s*$/;
const COMMENT = /^\s*#/;

export function instructionsOf(text: string): Dockerfile {
  const lines = linesOf(text);
  const { escape, syntax } = directivesOf(lines);
  // Two of them are one character, and continue nothing.
  const continued = escape === '`' ? /(?<=^|[^`])`[ \t]*$/ : /(?<=^|[^\\])\\[ \t]*$/;
  const instructions: Instruction[] = [];
  const said = { instructions, ...(syntax && { syntax }) };
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (!first || isSkipped(first)) continue;
    const { pieces, last } = joined(lines, at, continued);
    at = last;
    const instruction = instructionOf(pieces, escape, first.number);
    instructions.push(instruction);
    for (const end of hereDocuments(instruction)) {
      const found = lines.findIndex(({ text: one }, line) => line > at && withoutTabs(one, end.tabs) === end.word);
      if (found < 0)
        return { ...said, problem: { what: `has a here-document without its end \`${end.word}\``, line: at + 1 } };
      at = found;
    }
  }
  return said;
}

function isSkipped({ text }: Line): boolean {
  return COMMENT.test(text) || text.trim() === '';
}

/** An instruction with the lines that continue it; comments and empty lines between them are skipped. */
function joined(
  lines: readonly Line[],
  start: number,
  continued: RegExp,
): { readonly pieces: Pieces; readonly last: number } {
  const pieces = new Pieces();
  let last = start;
  for (let goesOn = true; goesOn && last < lines.length; last++) {
    const line = lines[last];
    if (!line || (last > start && isSkipped(line))) continue;
    goesOn = continued.test(line.text);
    pieces.add(line.text.replace(continued, ''), line.start);
  }
  return { pieces, last: last - 1 };
}

/** A text that is put together from pieces, each of which stands somewhere else. */
class Pieces {
  text = '';
  readonly #starts: { readonly at: number; readonly offset: number }[] = [];

  add(piece: string, offset: number): void {
    this.#starts.push({ at: this.text.length, offset });
    this.text += piece;
  }

  /** Undefined where the part lies in several pieces. */
  span(start: number, end: number): Span | undefined {
    const piece = this.#starts.findLast(({ at }) => at <= start);
    const next = this.#starts.find(({ at }) => at > start);
    if (!piece || (next && next.at < end)) return undefined;
    const offset = piece.offset - piece.at;
    return { start: start + offset, end: end + offset };
  }
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ text: text.slice(start, end).replace(/\r$/, ''), start, number: lines.length + 1 });
    start = end + 1;
  }
  return lines;
}

/** Directives stand before everything else; the first line that is none ends them. */
function directivesOf(lines: readonly Line[]): Pick<Dockerfile, 'syntax'> & { readonly escape: string } {
  let escape = '\\';
  let syntax: Dockerfile['syntax'];
  for (const { text, start, number } of lines) {
    const [, name = '', value = ''] = DIRECTIVE.exec(text) ?? [];
    if (name === '') break;
    if (name.toLowerCase() === 'escape') escape = value;
    if (name.toLowerCase() === 'syntax' && value !== '') {
      const from = start + text.lastIndexOf(value);
      syntax = { text: value, span: { start: from, end: from + value.length }, line: number };
    }
  }
  return { escape, ...(syntax && { syntax }) };
}

function instructionOf(pieces: Pieces, escape: string, line: number): Instruction {
  const words = wordsOf(pieces, escape);
  while (words[0]?.text.toUpperCase() === 'ONBUILD') words.shift();
  const name = words.shift()?.text.toUpperCase() ?? '';
  return { name, words, line };
}

/** Words as a shell splits them: blanks in quotes do not, and an escaped character stands for itself. */
function wordsOf(pieces: Pieces, escape: string): Word[] {
  const { text } = pieces;
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const { word, end } = wordAt(text, at, escape);
    const raw = text.slice(at, end);
    const quoted = raw.length === word.length + 2 && raw.slice(1, -1) === word;
    const span = raw === word ? pieces.span(at, end) : quoted ? pieces.span(at + 1, end - 1) : undefined;
    words.push({ text: word, raw, ...(span && { span }) });
    at = end;
  }
  return words;
}

function wordAt(text: string, start: number, escape: string): { readonly word: string; readonly end: number } {
  let word = '';
  let quote = '';
  let at = start;
  for (; at < text.length && (quote !== '' || !/\s/.test(text.charAt(at))); at++) {
    const character = text.charAt(at);
    const isQuote = quote === '' ? character === '"' || character === "'" : character === quote;
    if (character === escape && quote !== "'" && at + 1 < text.length) word += text.charAt(++at);
    else if (isQuote) quote = quote === '' ? character : '';
    else word += character;
  }
  return { word, end: at };
}

/** `<<EOF`, `<<-"EOF"`, `3<<EOF`, of the instructions that may have one. */
function hereDocuments({ name, words }: Instruction): readonly { readonly word: string; readonly tabs: boolean }[] {
  if (name !== 'RUN' && name !== 'COPY' && name !== 'ADD') return [];
  return words.flatMap(({ raw = '' }) => {
    // In quotes as a whole it is none.
    const [, tabs, word] = /^[0-9]*<<(-?)([^<]+)$/.exec(raw) ?? [];
    return word === undefined ? [] : [{ word: word.replace(/["'\\]/g, ''), tabs: tabs === '-' }];
  });
}

function withoutTabs(text: string, tabs: boolean): string {
  return tabs ? text.replace(/^\t+/, '') : text;
}
