/**
 * Globs over names with `/`, our own because a gate must not overlook a file: every name counts, dotfiles and names with
 * newlines too, and the walk must know which links and folders a pattern would have led it to.
 *
 * `*` and `?` match within one segment (`?` one code point), `**` as a whole segment any number of folders, `[a-z]` and
 * `[!a-z]` one code point, `{a,b}` either text. A brace without comma and an unclosed bracket are plain text. `\` takes
 * the next character literally, except on Windows, where it separates folders as users write it.
 *
 * Matching goes back only to the latest `*` (the earlier ones took the least they could, which loses no match), so that
 * its time is the product of the two lengths: names come from strangers, and a backtracking expression could be stalled.
 */
import { sep } from 'node:path';
import { MAX_GLOB_WILDCARDS } from '../core/limits.js';
import type { Refusal } from '../core/model.js';

/** Spellings that the braces of one pattern may stand for: each is matched against every name. */
const MAX_SPELLINGS = 1_024;

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'set'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly kind: 'star'; readonly captured: boolean };

type Step =
  | { readonly kind: 'folders' }
  | { readonly kind: 'segment'; readonly tokens: readonly Token[] }
  | { readonly kind: 'end' };

/** Where a walk stands in a pattern: positions in its steps. Empty means that nothing below can match. */
export type GlobState = readonly number[];

/** A compiled pattern. Names are relative, with `/`. */
export interface Glob {
  readonly source: string;
  /**
   * @returns what each `*` matched, in the pattern's order (a `**` is not counted, and of several the earlier match the
   *   least), or undefined where the name does not match.
   */
  match(name: string): readonly string[] | undefined;
  /** Whether the pattern matches everything below the folder of this name. */
  matchesAllBelow(name: string): boolean;
  /** The state at the root of a walk. */
  readonly start: GlobState;
  /** The state after one more segment of a name. */
  step(state: GlobState, segment: string): GlobState;
  /** Whether a name that led to this state matches. */
  accepts(state: GlobState): boolean;
  /** Whether a name below could match. */
  continues(state: GlobState): boolean;
}

/** What `\` means; the system's habit unless a test says otherwise. */
export type Backslash = 'escapes' | 'separates';
const HABIT: Backslash = sep === '\\' ? 'separates' : 'escapes';

/** Whether a text has any character that a glob would not take literally. */
export function isGlob(text: string, backslash: Backslash = HABIT): boolean {
  return (backslash === 'escapes' ? /[*?[{\\]/ : /[*?[{]/).test(text);
}

/** A pattern that matches exactly this name (given with `/`). */
export function escapeGlob(text: string, backslash: Backslash = HABIT): string {
  const escaped =
    backslash === 'escapes' ? text.replace(/[*?[\]{},\\]/g, '\\$&') : text.replace(/[*?[{]/g, (found) => `[${found}]`);
  return escaped.startsWith('!') ? `./${escaped}` : escaped;
}

/**
 * Compiles a pattern that is relative to where names start.
 *
 * @returns the glob, or why there is none: `LIMIT_EXCEEDED` for too many wildcards, `UNSAFE_PATH` where it is absolute
 *   or has a `..` segment.
 */
export function compileGlob(text: string, backslash: Backslash = HABIT): Glob | { readonly refusal: Refusal } {
  const pattern = backslash === 'separates' ? text.replaceAll('\\', '/') : text;
  const wildcards = pattern.match(/\\.|\*+|[?[{]/gsu)?.filter((found) => !found.startsWith('\\')).length ?? 0;
  if (wildcards > MAX_GLOB_WILDCARDS) return { refusal: tooMuch(text, 'wildcards', wildcards, MAX_GLOB_WILDCARDS) };
  const spellings = expandBraces(pattern);
  if (spellings.length > MAX_SPELLINGS) {
    return { refusal: tooMuch(text, 'spellings', `more than ${MAX_SPELLINGS}`, MAX_SPELLINGS) };
  }
  const ways: (readonly Step[])[] = [];
  for (const spelling of spellings) {
    const segments = splitSegments(spelling);
    if (spelling.startsWith('/') || segments.includes('..')) {
      return {
        refusal: {
          code: 'UNSAFE_PATH',
          message: `the pattern ${text} leaves the folder that it starts from`,
          hint: 'Write a pattern relative to the workspace, without `..`; name files elsewhere as plain paths.',
        },
      };
    }
    ways.push(toSteps(segments));
  }
  return assemble(text, ways);
}

function tooMuch(text: string, what: string, actual: number | string, max: number): Refusal {
  return {
    code: 'LIMIT_EXCEEDED',
    message: `the pattern ${text} has too many ${what}`,
    expected: `at most ${max}`,
    actual: `${actual}`,
    hint: 'Write several simpler patterns.',
  };
}

function assemble(source: string, ways: readonly (readonly Step[])[]): Glob {
  const steps: Step[] = [];
  const starts: number[] = [];
  for (const way of ways) {
    starts.push(steps.length);
    steps.push(...way, { kind: 'end' });
  }
  /** A `**` may stand for no folder at all, so the step behind it is reached together with it. */
  const close = (positions: readonly number[]): GlobState => {
    const closed = new Set<number>();
    for (let position of positions) {
      closed.add(position);
      while (steps[position]?.kind === 'folders') closed.add(++position);
    }
    return [...closed];
  };
  const start = close(starts);
  const step = (state: GlobState, segment: string): GlobState => {
    const reached: number[] = [];
    for (const position of state) {
      const at = steps[position];
      if (at?.kind === 'folders') reached.push(position);
      else if (at?.kind === 'segment' && matchSegment(at.tokens, segment)) reached.push(position + 1);
    }
    return reached.some((position) => steps[position]?.kind === 'folders') ? close(reached) : reached;
  };
  return {
    source,
    start,
    step,
    accepts: (state) => state.some((position) => steps[position]?.kind === 'end'),
    continues: (state) => state.some((position) => steps[position]?.kind !== 'end'),
    match: (name) => {
      const segments = name.split('/');
      for (const way of ways) {
        const captures = matchSteps(way, segments);
        if (captures) return captures;
      }
      return undefined;
    },
    matchesAllBelow: (name) =>
      name
        .split('/')
        .reduce(step, start)
        .some(
          (position) =>
            steps[position]?.kind === 'folders' &&
            isAnything(steps[position + 1]) &&
            steps[position + 2]?.kind === 'end',
        ),
  };
}

function isAnything(step: Step | undefined): boolean {
  return step?.kind === 'segment' && step.tokens.length === 1 && step.tokens[0]?.kind === 'star';
}

/** A last `**` means every file below: any folders and then a name. */
function toSteps(segments: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  for (const segment of segments) {
    if (segment !== '**') steps.push({ kind: 'segment', tokens: toTokens(segment) });
    else if (steps.at(-1)?.kind !== 'folders') steps.push({ kind: 'folders' });
  }
  if (steps.at(-1)?.kind === 'folders') steps.push({ kind: 'segment', tokens: [{ kind: 'star', captured: false }] });
  return steps;
}

/** Segments of a path; `.` and doubled slashes mean nothing. An escaped slash is a slash: no name can hold one. */
function splitSegments(pattern: string): readonly string[] {
  const segments = [''];
  for (const [piece] of pattern.matchAll(/\\?\/|\\.|[^\\/]+|\\$/gsu)) {
    if (piece.endsWith('/')) segments.push('');
    else segments.push((segments.pop() ?? '') + piece);
  }
  return segments.filter((segment) => segment !== '' && segment !== '.');
}

function toTokens(segment: string): readonly Token[] {
  const tokens: Token[] = [];
  let text = '';
  const put = (token: Token): void => {
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
    if (token.kind !== 'star' || tokens.at(-1)?.kind !== 'star') tokens.push(token);
  };
  for (let at = 0; at < segment.length; at++) {
    const char = segment.charAt(at);
    const end = char === '[' ? setEnd(segment, at) : -1;
    if (char === '*') put({ kind: 'star', captured: true });
    else if (char === '?') put({ kind: 'one' });
    else if (end > 0) {
      put(toSet(segment.slice(at + 1, end)));
      at = end;
    } else if (char === '\\' && at + 1 < segment.length) text += segment.charAt(++at);
    else text += char;
  }
  if (text !== '') tokens.push({ kind: 'text', text });
  return tokens;
}

/** Index of the `]` that closes the set opened at `open`, or -1. A `]` right at the start is a member. */
function setEnd(text: string, open: number): number {
  let at = open + 1;
  if (text[at] === '!' || text[at] === '^') at++;
  if (text[at] === ']') at++;
  for (; at < text.length && text[at] !== '/'; at++) {
    if (text[at] === ']') return at;
    if (text[at] === '\\') at++;
  }
  return -1;
}

function toSet(body: string): Token {
  const negated = /^[!^]/.test(body);
  // A dash is one that makes a range unless it is escaped, first or last.
  const points = [...(negated ? body.slice(1) : body).matchAll(/\\(.)|(.)/gsu)].map(([char, escaped]) => ({
    value: (escaped ?? char).codePointAt(0) ?? 0,
    dash: char === '-',
  }));
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < points.length; at++) {
    const low = points[at]?.value ?? 0;
    const high = points[at + 1]?.dash === true ? points[at + 2] : undefined;
    if (high) at += 2;
    ranges.push([low, high?.value ?? low]);
  }
  return { kind: 'set', negated, ranges };
}

/** Every spelling that the braces stand for; stops soon after there are more than allowed. */
function expandBraces(text: string): readonly string[] {
  for (let open = 0; open < text.length; open++) {
    if (text[open] === '\\') open++;
    else if (text[open] === '[') open = Math.max(open, setEnd(text, open));
    else if (text[open] === '{') {
      const group = readGroup(text, open);
      if (!group) continue;
      const tails = expandBraces(text.slice(group.end + 1));
      const spellings: string[] = [];
      for (const head of group.options.flatMap(expandBraces)) {
        for (const tail of tails) spellings.push(text.slice(0, open) + head + tail);
        if (spellings.length > MAX_SPELLINGS) break;
      }
      return spellings;
    }
  }
  return [text];
}

/** The options between the brace at `open` and its partner; undefined where it has none, or no comma. */
function readGroup(
  text: string,
  open: number,
): { readonly options: readonly string[]; readonly end: number } | undefined {
  const options: string[] = [];
  let from = open + 1;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[') at = Math.max(at, setEnd(text, at));
    else if (char === '{') depth++;
    else if (char === '}' && depth > 0) depth--;
    else if ((char === ',' || char === '}') && depth === 0) {
      options.push(text.slice(from, at));
      from = at + 1;
      if (char === '}') return options.length > 1 ? { options, end: at } : undefined;
    }
  }
  return undefined;
}

/** As `matchSegment`, one level up: steps against segments, `**` taking the part of `*`. */
function matchSteps(steps: readonly Step[], segments: readonly string[]): readonly string[] | undefined {
  const captures: (readonly string[])[] = [];
  let step = 0;
  let at = 0;
  let folders = -1;
  let resume = 0;
  while (step < steps.length || at < segments.length) {
    const wanted = steps[step];
    if (wanted?.kind === 'folders') {
      folders = step++;
      resume = at;
      continue;
    }
    const segment = segments[at];
    const found =
      wanted?.kind === 'segment' && segment !== undefined ? matchSegment(wanted.tokens, segment) : undefined;
    if (found) {
      captures[step++] = found;
      at++;
    } else if (folders < 0 || resume >= segments.length) return undefined;
    else {
      at = ++resume;
      step = folders + 1;
    }
  }
  // A `**` has no entry of its own: `flat` skips the hole.
  return captures.flat();
}

function matchSegment(tokens: readonly Token[], text: string): readonly string[] | undefined {
  const stars: { readonly captured: boolean; readonly from: number; to: number }[] = [];
  let token = 0;
  let at = 0;
  let star = -1;
  while (token < tokens.length || at < text.length) {
    const wanted = tokens[token];
    if (wanted?.kind === 'star') {
      star = token++;
      stars.push({ captured: wanted.captured, from: at, to: at });
      continue;
    }
    const next = wanted ? advance(wanted, text, at) : -1;
    const latest = stars.at(-1);
    if (next >= 0) {
      at = next;
      token++;
    } else if (!latest || latest.to >= text.length) return undefined;
    else {
      at = latest.to = afterPoint(text, latest.to);
      token = star + 1;
    }
  }
  return stars.filter(({ captured }) => captured).map(({ from, to }) => text.slice(from, to));
}

/** The index behind what the token matches at `at`, or -1. */
function advance(token: Exclude<Token, { kind: 'star' }>, text: string, at: number): number {
  if (token.kind === 'text') return text.startsWith(token.text, at) ? at + token.text.length : -1;
  const point = text.codePointAt(at);
  if (point === undefined) return -1;
  const member =
    token.kind === 'one' || token.ranges.some(([low, high]) => low <= point && point <= high) !== token.negated;
  return member ? afterPoint(text, at) : -1;
}

function afterPoint(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
