/**
 * Globs over names with `/`, our own because a gate must not overlook a file: every name counts, dotfiles and names with
 * newlines too, and the walk must know which links and folders a pattern would have led it to.
 *
 * `*` and `?` match within one segment (`?` one code point), `**` as a whole segment any number of folders, `[a-z]` and
 * `[!a-z]` one code point, `{a,b}` either text. A brace without comma and an unclosed bracket are plain text. `\` takes
 * the next character literally, except on Windows, where it separates folders as users write it.
 */
import { sep } from 'node:path';
import { MAX_GLOB_WILDCARDS } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { expandBraces, MAX_SPELLINGS } from './glob-braces.js';
import { matchSegment, matchSteps } from './glob-match.js';
import { splitSegments, toSteps, type Step } from './glob-steps.js';

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
 * The one name that a pattern stands for because all its special characters are taken literally (`x\[1\].tgz` is
 * `x[1].tgz`), as `escapeGlob` writes it; undefined where a wildcard is left.
 */
export function literalName(pattern: string, backslash: Backslash = HABIT): string | undefined {
  const escaped = backslash === 'escapes' ? /\\(.)/gsu : /\[([*?[{])\]/g;
  return isGlob(pattern.replace(escaped, ''), backslash) ? undefined : pattern.replace(escaped, '$1');
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
