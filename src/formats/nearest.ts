/** Finding what somebody meant by a misspelt word. */

/** So much of a word must be there to stand for the whole. */
const MIN_BEGINNING = 3;
/** One letter in so many may be wrong; with more, words that share an ending look alike (`frobnicate`, `predicate`). */
const LETTERS_FOR_ONE_WRONG = 4;

/**
 * The word of `known` that `word` was meant to be: the shortest that it is the beginning of, or else the nearest, of
 * which a quarter of the letters may differ. gh's `cert-` is `certificate-` here.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^cert-/, 'certificate-');
  const longer = known.filter((candidate) => wanted.length >= MIN_BEGINNING && candidate.startsWith(wanted));
  if (longer.length > 0) return longer.reduce((a, b) => (b.length < a.length ? b : a));
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / LETTERS_FOR_ONE_WRONG)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** How many letters must be added, dropped, changed or swapped with their neighbour to get from one word to the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}
