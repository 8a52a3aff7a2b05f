/**
 * Bounds on the text of a YAML file, held before the parser sees it: that one recurses for each level, takes the square of the
 * time for some mistakes, and cannot be interrupted. What is counted here is an upper bound of what the parser would find; text
 * in quotes and in blocks is counted along, so the bounds are far above what people write.
 */

export interface YamlBounds {
  readonly lines: number;
  /** Characters that YAML gives a meaning to. */
  readonly indicators: number;
  /** Levels that the parser may meet; text that only looks like levels counts too. */
  readonly levels: number;
  /** Closing brackets without an opening one; each costs the parser an error and a look at all before it. */
  readonly strays: number;
  /** Colons that follow each other without anything that ends a value: a fingerprint in hex has 63, without blanks. */
  readonly colons: number;
}

export interface Excess {
  readonly place: { readonly line: number; readonly column: number };
  /** Follows the name of the file. */
  readonly message: string;
}

/** Characters that YAML gives a meaning to (YAML 1.2.2, sections 5.3 and 5.7). */
const INDICATORS: ReadonlySet<string> = new Set('[]{},:?-&*!|>"\'#%@`\\');

interface Count {
  lines: number;
  indicators: number;
  /** Open brackets. */
  open: number;
  strays: number;
  /** Colons since the last thing that ends a value. */
  colons: number;
  /** Indentations of the block levels that are open. */
  readonly indents: number[];
}

/** The first place that goes beyond a bound. */
export function yamlExcess(text: string, bounds: YamlBounds): Excess | undefined {
  const count: Count = { lines: 0, indicators: 0, open: 0, strays: 0, colons: 0, indents: [] };
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (++count.lines > bounds.lines) return excess(count, 0, `has more than ${bounds.lines} lines`);
    const beyond = lineExcess(text, [start, end], count, bounds);
    if (beyond) return beyond;
    start = end + 1;
  }
  return undefined;
}

function lineExcess(
  text: string,
  [start, end]: readonly [number, number],
  count: Count,
  bounds: YamlBounds,
): Excess | undefined {
  count.colons = 0;
  const levels = levelsAt(text, start, end, count.indents);
  if (levels > bounds.levels) return excess(count, 0, NESTED);
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (!INDICATORS.has(character)) continue;
    if (++count.indicators > bounds.indicators)
      return excess(count, at - start, `has more than ${bounds.indicators} characters that YAML gives a meaning to`);
    track(character, text.charAt(at + 1), count);
    if (count.open > bounds.levels || count.colons > bounds.colons) return excess(count, at - start, NESTED);
    if (count.strays > bounds.strays)
      return excess(count, at - start, `has more than ${bounds.strays} brackets that close nothing`);
  }
  return undefined;
}

const NESTED = 'is nested too deeply';

function track(character: string, next: string, count: Count): void {
  if (character === '[' || character === '{') count.open++;
  else if (character === ']' || character === '}') {
    if (count.open > 0) count.open--;
    else count.strays++;
  }
  if (',[]{}'.includes(character)) count.colons = 0;
  else if (character === ':' && !/[\w/]/.test(next)) count.colons++;
}

/**
 * Levels of block style that a line stands in: open indentations, and the `-` and `?` that it begins with. Only lines that are
 * indented further than the one before open a level.
 */
function levelsAt(text: string, start: number, end: number, indents: number[]): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  const indent = at - start;
  if (at === end || text[at] === '#' || text[at] === '\r') return indents.length;
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  indents.push(indent);
  return indents.length + compactLevels(text, at, end);
}

/** How many `-` and `?` follow each other, each with a blank or the end of the line behind it. */
function compactLevels(text: string, start: number, end: number): number {
  let levels = 0;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if ((character === '-' || character === '?') && (at + 1 === end || /\s/.test(text.charAt(at + 1)))) levels++;
    else if (character !== ' ' && character !== '\t') break;
  }
  return levels;
}

function excess({ lines }: Count, column: number, message: string): Excess {
  return { place: { line: lines, column: column + 1 }, message };
}
