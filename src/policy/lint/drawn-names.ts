/** How many of the names that a stranger could choose does a pattern admit? */
import { randomInt } from 'node:crypto';
import { shapeOf } from './identity-forms.js';
import { type Automaton, common, isDead, overlap, run, type State } from './pattern-automaton.js';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** A stranger chooses the letters of his name too, so that a pattern for upper case alone is no protection. */
const BOTH_CASES = `${LOWER}${LOWER.toUpperCase()}${DIGITS}`;
const ALPHABETS: readonly string[] = [
  LOWER,
  LOWER.toUpperCase(),
  DIGITS,
  `${LOWER}${DIGITS}`,
  BOTH_CASES,
  `${LOWER}${DIGITS}-`,
  `${DIGITS}abcdef-`,
];
/** GitHub's limit for the name of an owner. */
const MAX_LENGTH = 39;
/** Of names made up at random so many would be admitted: a single letter that is fixed does not make a pattern narrow. */
const BROAD_SHARE = 1 / 100;
/** Short names hit a fixed one by chance: of those at least half must be admitted. */
const SHORT = 2;
const SHORT_SHARE = 1 / 2;
/** More names than anybody would list. */
const MANY = 30;
const MAX_DRAWS = 2_000;

interface DrawnNames {
  /** A name made up at random is admitted. */
  readonly broad: boolean;
  /** More names are admitted than a person would have listed. */
  readonly many: boolean;
  /** A whole text with a name made up just now; absent where none was drawn. */
  readonly example?: string;
}

/** Looks at all names between a text of the shape `before` and one of the shape `after`. */
export function drawnNames(pattern: Automaton, before: string, after: string): DrawnNames {
  const ends = completions(pattern, after);
  let many = false;
  for (const { text, state } of common(pattern, shapeOf(before))) {
    for (const alphabet of ALPHABETS) {
      const found = countNames(pattern, state, alphabet, ends);
      // In both cases every name of a `(?i)` pattern has many spellings, which are no other names.
      many ||= found.many && alphabet !== BOTH_CASES;
      if (found.length === undefined) continue;
      const name = drawName(pattern, state, alphabet, found.length, ends);
      const end = name === undefined ? undefined : ends(run(pattern, name, state));
      const example = name === undefined || end === undefined ? {} : { example: text + name + end };
      return { broad: true, many: true, ...example };
    }
  }
  return { broad: false, many };
}

type Completions = (state: State) => string | undefined;

/** From a state behind a name: the text that completes it, if there is one. */
function completions(pattern: Automaton, after: string): Completions {
  const known = new Map<State, string | undefined>();
  return (state) => {
    if (!known.has(state)) known.set(state, overlap(pattern, shapeOf(after), state));
    return known.get(state);
  };
}

/** @returns the length at which names made up at random are admitted, if any. */
function countNames(
  pattern: Automaton,
  from: State,
  alphabet: string,
  ends: Completions,
): { readonly length?: number; readonly many: boolean } {
  let counts = new Map([[from, 1]]);
  let total = 0;
  for (let length = 1; length <= MAX_LENGTH && counts.size > 0; length++) {
    const next = new Map<State, number>();
    for (const [state, count] of counts) {
      for (const character of alphabet) {
        const reached = pattern.step(state, character);
        if (!isDead(reached)) next.set(reached, (next.get(reached) ?? 0) + count);
      }
    }
    counts = next;
    let admitted = 0;
    for (const [state, count] of counts) if (ends(state) !== undefined) admitted += count;
    total += admitted;
    const share = admitted / alphabet.length ** length;
    if (share >= (length <= SHORT ? SHORT_SHARE : BROAD_SHARE)) return { length, many: true };
  }
  return { many: total > MANY };
}

function drawName(
  pattern: Automaton,
  from: State,
  alphabet: string,
  shortest: number,
  ends: Completions,
): string | undefined {
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    // A longer name looks less like an accident; where only short ones are admitted, those are drawn in the end.
    const length = draw % 2 === 0 ? Math.max(shortest, 8) : shortest;
    const name = Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
    if (ends(run(pattern, name, from)) !== undefined) return name;
  }
  return undefined;
}
