/** How often a log gets a line of progress: it keeps every line, other than a terminal. */
const INTERVAL_MS = 10_000;

/** The time in milliseconds; a test hands in its own. */
export type Milliseconds = () => number;

/** Says of each moment whether a line is due: ten seconds after the start, and after the line before. */
export function progressPace(now: Milliseconds): () => boolean {
  let last = now();
  return () => {
    if (now() - last < INTERVAL_MS) return false;
    last = now();
    return true;
  };
}

/** The text of a line of progress, which is worked out only where it is shown. */
export function saidNow(text: string | (() => string)): string {
  return typeof text === 'string' ? text : text();
}
