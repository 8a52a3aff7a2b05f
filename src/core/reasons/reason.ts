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
}

/** A part of the catalogue. */
export type Reasons = Readonly<Record<string, Reason>>;
