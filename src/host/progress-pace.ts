/** How often a log gets a line of progress: it keeps every line, other than a terminal. */
const INTERVAL_MS = 10_000;
/** How often a terminal is written to: as often as an eye can follow. */
export const REDRAW_MS = 100;

/** The time in milliseconds; a test hands in its own. */
export type Milliseconds = () => number;

/** Says of each moment whether a line is due: an interval after the start, and after the line before. Ten seconds where none is given. */
export function progressPace(now: Milliseconds, interval = INTERVAL_MS): () => boolean {
  let last = now();
  return () => {
    if (now() - last < interval) return false;
    last = now();
    return true;
  };
}

/** The text of a line of progress, which is worked out only where it is shown. */
export function saidNow(text: string | (() => string)): string {
  return typeof text === 'string' ? text : text();
}
