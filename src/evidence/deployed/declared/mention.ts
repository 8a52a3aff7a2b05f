/** Where a file names an image that somebody will run: the text as it stands, and how it can be rewritten. */

/** Part of a text, in UTF-16 units; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Mention {
  /** The name as it stands. Untrusted text. */
  readonly text: string;
  /** Where it was found: `Deployment default/web (app), line 12`. Untrusted text. */
  readonly place: string;
  /** Counts from 1. */
  readonly line: number;
  /** Where exactly the text stands; absent where it cannot be replaced there. */
  readonly span?: Span;
  /** Why nobody can tell from the file which image it is: `depends on a variable`. */
  readonly unclear?: string;
}

/** Why the text of an image is no name by itself: a variable, a template. */
export function unclearText(text: string): string | undefined {
  if (text.includes('{{')) return 'is a template that is not filled in';
  return text.includes('$') ? 'depends on a variable' : undefined;
}
