/** What an entry of the catalogue of reason codes is made of. */

/** One entry of the catalogue. */
export interface Reason {
  /** What happened, in a few words: the heading of its page. */
  readonly title: string;
  /** What usually causes it. */
  readonly cause: string;
  /** What to do next; the default hint of a refusal that has none of its own. */
  readonly fix: string;
  /** How messages with this code begin where words are promised; `<role>` and capitals stand for what differs. */
  readonly wordings?: readonly string[];
  /** True where an attack looks just like this: reports then say whom to tell. */
  readonly tampering?: true;
  /** True where the gate could not look: nothing was proven, and nothing was refuted. */
  readonly couldNotLook?: true;
  /** Of a piece of evidence, how near it came to being accepted, from 10 (nothing to see): the refusal that got furthest explains best. */
  readonly closeness?: number;
}

/** A part of the catalogue: a row for each code that there is an example of, and an example for each row. */
export type Reasons<Examples> = { readonly [Code in keyof Examples]: Reason };
