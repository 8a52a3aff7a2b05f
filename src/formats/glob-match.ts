/**
 * Matches names with the parts of a glob. Going back leads only to the latest `*` (the earlier ones took the least they could, which
 * loses no match), so that the time is the product of the two lengths: names come from strangers, and a backtracking expression could
 * be stalled.
 */
import type { Step, Token } from './glob-steps.js';

/** As `matchSegment`, one level up: steps against segments, `**` taking the part of `*`. */
export function matchSteps(steps: readonly Step[], segments: readonly string[]): readonly string[] | undefined {
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

export function matchSegment(tokens: readonly Token[], text: string): readonly string[] | undefined {
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
