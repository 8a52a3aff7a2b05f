/**
 * What reads entries of checksum lists that are written in another form than that of coreutils: those that take several lines, or
 * that only one program prints.
 */
import { MAX_CHECKSUM_LINE } from '../../core/limits.js';
import type { ChecksumEntry } from './checksum-entry.js';

/** Characters of the longest digest in pairs or groups, behind a deep indent; what is longer is no digest. */
export const LONGEST_DIGEST_LINE = 512;

export interface ListForm {
  /**
   * Reads what a line begins that is no entry for coreutils.
   *
   * @returns undefined where the line is of another form; only then is another form asked
   */
  read(begun: Begun): Block | undefined;
}

/** A line that may begin a block, and the list that it stands in. */
export interface Begun {
  readonly text: string;
  /** The line, without its line break. */
  readonly first: string;
  /** Where the line ends, without its line break. */
  readonly end: number;
  /** Its number. */
  readonly line: number;
}

/** Lines that belong together. */
export interface Block {
  /** Empty where the lines are of the form, but cannot be read. */
  readonly entries: readonly ChecksumEntry[];
  /** The line that cannot be read; the first one where it is not given. */
  readonly fault?: { readonly line: number; readonly text: string };
  /** Where the last line of it ends: at its line feed, or at the end of the text. */
  readonly end: number;
  /** How many lines it takes. */
  readonly lines: number;
}

/** A line that is no entry. */
export function improper({ end }: Begun): Block {
  return { entries: [], end, lines: 1 };
}

/** One line behind the first. */
export interface NextLine {
  /** Without its line break. */
  readonly text: string;
  readonly end: number;
}

/**
 * The line behind the one that ends at `end`; undefined where there is none, or one that is too long.
 *
 * @param most characters that it may have
 */
export function nextLine(text: string, end: number, most = MAX_CHECKSUM_LINE): NextLine | undefined {
  const feed = text[end] === '\r' ? end + 1 : end;
  if (text[feed] !== '\n') return undefined;
  const start = feed + 1;
  const window = text.slice(start, start + most);
  const length = window.indexOf('\n');
  if (length < 0 && start + window.length < text.length) return undefined;
  const next = length < 0 ? text.length : start + length;
  return { text: text.slice(start, text[next - 1] === '\r' && next > start ? next - 1 : next), end: next };
}
