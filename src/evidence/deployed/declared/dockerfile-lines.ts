/**
 * A Dockerfile as instructions and words with their places (Dockerfile reference, "Format", "Parser directives", "Here-documents"):
 * continued lines, comments between them, quotes, and here-documents, whose lines are no instructions.
 */
import {
  directivesOf,
  isSkipped,
  linesOf,
  oddBlank,
  type Directives,
  type Line,
  type Problem,
} from './dockerfile-text.js';
import { wordAt } from './dockerfile-words.js';
import { hereDocumentsOf, isEnd, readsLikeInstruction, type HereDocument } from './here-documents.js';
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
  /** As it stands. */
  readonly raw: string;
  readonly words: readonly Word[];
  /** Counts from 1. */
  readonly line: number;
}

interface Dockerfile {
  readonly instructions: readonly Instruction[];
  /** The image of `# syntax=`. */
  readonly syntax?: Directives['syntax'];
  /** Where it is read no further. */
  readonly problem?: Problem;
}

const NAMES = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);
/** Their flags may name an image. */
const WITH_FLAGS = new Set(['FROM', 'RUN', 'COPY', 'ADD']);

/** All instructions up to the first problem. */
export function instructionsOf(text: string): Dockerfile {
  const { lines, problem: ofLines } = linesOf(text);
  if (ofLines) return { instructions: [], problem: ofLines };
  const { escape, syntax, problem: ofDirectives } = directivesOf(lines);
  if (ofDirectives) return { instructions: [], problem: ofDirectives };
  // Two of them are one character, and continue nothing.
  const continued = escape === '`' ? /(?<=^|[^`])`[ \t]*$/ : /(?<=^|[^\\])\\[ \t]*$/;
  const instructions: Instruction[] = [];
  const said = { instructions, ...(syntax && { syntax }) };
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (!first) continue;
    const odd = oddBlank(first);
    if (odd) return { ...said, problem: odd };
    if (isSkipped(first)) continue;
    const { pieces, last, problem } = joined(lines, at, continued);
    if (problem) return { ...said, problem };
    at = last;
    const instruction = instructionOf(pieces, escape, first.number);
    const { ends, what = unclear(instruction) } = hereDocumentsOf(instruction.name, pieces.text);
    if (what !== undefined) return { ...said, problem: { what, line: first.number } };
    instructions.push(instruction);
    for (const end of ends) {
      const skipped = skip(lines, at, end);
      if (typeof skipped !== 'number') return { ...said, problem: skipped };
      at = skipped;
    }
  }
  return said;
}

/** Why an instruction is read differently by different readers. */
function unclear({ name, raw, words }: Instruction): string | undefined {
  if (!NAMES.has(name) || raw.toUpperCase() !== name) return 'has an instruction that is not known';
  if (!WITH_FLAGS.has(name)) return undefined;
  const end = words.findIndex(({ text }) => !text.startsWith('--'));
  const flags = words.slice(0, end < 0 ? words.length : end);
  const isOdd = flags.some((one) => /[\\`]|[^ -~]/.test(one.raw ?? '') || /["']/.test(one.text));
  return isOdd
    ? `has a flag of ${name} with a backslash, a backtick, a quote in quotes or a letter outside ASCII`
    : undefined;
}

/** The line that ends a here-document, as an index. */
function skip(lines: readonly Line[], start: number, end: HereDocument): number | Problem {
  let suspect: Problem | undefined;
  for (let at = start + 1; at < lines.length; at++) {
    const { text, number } = lines[at] ?? { text: '', number: 0 };
    if (isEnd(end, text)) return suspect ?? at;
    if (readsLikeInstruction(text))
      suspect ??= {
        what: 'has a here-document with a line that reads like an instruction with an image',
        line: number,
      };
  }
  return { what: `has a here-document without its end \`${end.word}\``, line: start + 1 };
}

/** An instruction with the lines that continue it; comments and empty lines between them are skipped. */
function joined(
  lines: readonly Line[],
  start: number,
  continued: RegExp,
): { readonly pieces: Pieces; readonly last: number; readonly problem?: Problem } {
  const pieces = new Pieces();
  let last = start;
  for (let goesOn = true; goesOn && last < lines.length; last++) {
    const line = lines[last];
    if (!line) continue;
    const problem = oddBlank(line);
    if (problem) return { pieces, last, problem };
    if (last > start && isSkipped(line)) continue;
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

function instructionOf(pieces: Pieces, escape: string, line: number): Instruction {
  const words = wordsOf(pieces, escape);
  while (words[0]?.raw?.toUpperCase() === 'ONBUILD') words.shift();
  const first = words.shift();
  return { name: first?.text.toUpperCase() ?? '', raw: first?.raw ?? '', words, line };
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
