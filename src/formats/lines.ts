/** Lines of files that strangers wrote: cut one after the other, since a list of all would be kept before anybody counts it. */

interface Line {
  readonly content: Buffer;
  /** Counts from 1. */
  readonly number: number;
}

const LF = 0x0a;

/** The lines without their ends (LF, CR LF); the last one needs none. */
export function* linesOf(bytes: Buffer): Generator<Line> {
  for (let start = 0, number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(LF, start);
    const next = found < 0 ? bytes.length : found;
    const end = next > start && bytes[next - 1] === 0x0d ? next - 1 : next;
    yield { content: bytes.subarray(start, end), number };
    start = next + 1;
  }
}

/** True where there are more lines than that; no further line is looked at then. */
export function moreLines(bytes: Buffer, most: number): boolean {
  let lines = 1;
  for (let at = bytes.indexOf(LF); at >= 0 && lines <= most; at = bytes.indexOf(LF, at + 1)) lines++;
  return lines > most;
}

/** True where a line has nothing but what JSON takes for white space (RFC 8259, section 2). */
export function isBlankLine(content: Buffer): boolean {
  return content.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** A text without blanks, tabs and carriage returns at its end. A pattern for it takes the square of the time that a run of them is long. */
export function trimLineEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isTrailing(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

function isTrailing(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}
