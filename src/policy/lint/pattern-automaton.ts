/**
 * Which texts a pattern admits, asked of the program that the RE2 engine itself runs: exact where trying examples would
 * be luck. The program becomes a deterministic automaton, state by state, as far as somebody walks it.
 */
import type { RE2JS } from 're2js';

/** Where the automaton stands after some text. States are made once each, so that they compare by identity. */
export interface State {
  /** Instructions of the program that wait for the next character; empty where nothing can match any more. */
  readonly waiting: readonly number[];
  readonly before: Before;
  readonly next: Map<string, State>;
}

type Before = 'start' | 'line' | 'word' | 'other';

export interface Automaton {
  readonly start: State;
  step(state: State, character: string): State;
  accepts(state: State): boolean;
}

/** The pattern has too many states to look at. */
export class TooComplexError extends Error {}

/** Instructions looked at for one pattern: a real one needs a few thousand, and this many take under a second. */
const MAX_WORK = 5_000_000;

/** Pairs of states that one question may lead to. */
const MAX_PAIRS = 20_000;

/** Operations of RE2 programs (as in Go's regexp/syntax, of which re2js is a port). */
const ALT = 1;
const ALT_MATCH = 2;
const CAPTURE = 3;
const EMPTY_WIDTH = 4;
const MATCH = 6;
const NOP = 7;
const RUNES = new Set([8, 9, 10, 11]);

const BEGIN_LINE = 1;
const END_LINE = 2;
const BEGIN_TEXT = 4;
const END_TEXT = 8;
const WORD_BOUNDARY = 16;
const NO_WORD_BOUNDARY = 32;

interface Instruction {
  readonly op: number;
  readonly out: number;
  readonly arg: number;
  matchRune(rune: number): boolean;
}

interface Program {
  readonly start: number;
  readonly inst: readonly Instruction[];
}

function isProgram(value: unknown): value is Program {
  if (typeof value !== 'object' || value === null || !('start' in value && 'inst' in value)) return false;
  const [first] = Array.isArray(value.inst) ? (value.inst as readonly unknown[]) : [];
  return typeof value.start === 'number' && typeof first === 'object' && first !== null && 'matchRune' in first;
}

/** The automaton of a compiled pattern, anchored where the pattern is. */
export function automatonOf(compiled: RE2JS): Automaton {
  const program: unknown = compiled.re2().prog;
  if (!isProgram(program)) throw new Error('re2js has changed: its program cannot be read');
  const { inst } = program;
  const states = new Map<string, State>();
  let work = 0;

  const intern = (waiting: readonly number[], before: Before): State => {
    const key = waiting.length === 0 ? '' : `${before} ${waiting.join(' ')}`;
    let state = states.get(key);
    if (!state) states.set(key, (state = { waiting, before, next: new Map() }));
    return state;
  };

  /** All instructions that can be reached without a character, given what stands before and after this place. */
  const close = (from: readonly number[], flags: number): Set<number> => {
    const reached = new Set<number>();
    const pending = [...from];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const instruction = inst[at];
      if (!instruction || reached.has(at)) continue;
      if (++work > MAX_WORK) throw new TooComplexError();
      reached.add(at);
      const { op, out, arg } = instruction;
      if (op === ALT || op === ALT_MATCH) pending.push(out, arg);
      else if (op === CAPTURE || op === NOP || (op === EMPTY_WIDTH && (arg & ~flags) === 0)) pending.push(out);
    }
    return reached;
  };

  return {
    start: intern([program.start], 'start'),
    step(state, character) {
      const known = state.next.get(character);
      if (known) return known;
      const rune = character.codePointAt(0) ?? 0;
      const out = new Set<number>();
      for (const at of close(state.waiting, flagsBetween(state.before, character))) {
        const instruction = inst[at];
        if (instruction && RUNES.has(instruction.op) && instruction.matchRune(rune)) out.add(instruction.out);
      }
      const next = intern(
        [...out].sort((a, b) => a - b),
        kindOf(character),
      );
      state.next.set(character, next);
      return next;
    },
    accepts: (state) =>
      [...close(state.waiting, flagsBetween(state.before, undefined))].some((at) => inst[at]?.op === MATCH),
  };
}

function kindOf(character: string): Before {
  if (character === '\n') return 'line';
  return /^\w$/.test(character) ? 'word' : 'other';
}

function flagsBetween(before: Before, after: string | undefined): number {
  const boundary = (before === 'word') !== (after !== undefined && kindOf(after) === 'word');
  let flags = boundary ? WORD_BOUNDARY : NO_WORD_BOUNDARY;
  if (before === 'start') flags |= BEGIN_TEXT | BEGIN_LINE;
  if (before === 'line') flags |= BEGIN_LINE;
  if (after === undefined) flags |= END_TEXT | END_LINE;
  if (after === '\n') flags |= END_LINE;
  return flags;
}

export function isDead(state: State): boolean {
  return state.waiting.length === 0;
}

/** The state after a text. */
export function run(automaton: Automaton, text: string, from = automaton.start): State {
  let state = from;
  for (const character of text) state = automaton.step(state, character);
  return state;
}

/** What identities are made of, in the order in which examples should have them. */
const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789/-._@:?=+%~,&#ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** A text that both admit, and where that leaves the first. */
interface Common {
  readonly text: string;
  readonly state: State;
}

/** Texts that both automata admit: for each state in which that leaves the first, a shortest one, shortest first. */
export function* common(left: Automaton, right: Automaton, from = left.start): Generator<Common> {
  const seen = new Map<State, Set<State>>();
  const queue: { readonly text: string; readonly state: State; readonly shape: State }[] = [];
  const visit = (text: string, state: State, shape: State): void => {
    if (isDead(state) || isDead(shape)) return;
    const shapes = seen.get(state) ?? new Set();
    if (shapes.has(shape)) return;
    seen.set(state, shapes.add(shape));
    if (queue.push({ text, state, shape }) > MAX_PAIRS) throw new TooComplexError();
  };
  visit('', from, right.start);
  const given = new Set<State>();
  for (const { text, state, shape } of queue) {
    if (right.accepts(shape) && !given.has(state)) {
      given.add(state);
      yield { text, state };
    }
    for (const character of ALPHABET) {
      const nextShape = right.step(shape, character);
      if (!isDead(nextShape)) visit(text + character, left.step(state, character), nextShape);
    }
  }
}

/** The shortest text of a shape that the pattern admits, or undefined where there is none. */
export function overlap(pattern: Automaton, shape: Automaton, from = pattern.start): string | undefined {
  for (const { text, state } of common(pattern, shape, from)) if (pattern.accepts(state)) return text;
  return undefined;
}
