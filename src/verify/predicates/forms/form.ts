/** What is read of a predicate whose type is known. Whatever is not understood makes it unreadable: it must not pass for nothing. */
import { shownJson } from '../../../formats/json/json.js';
import { otherSpelling } from '../../../formats/json/member-case.js';

/** What conditions are compared with, or what keeps the predicate from being read. Undefined: it is of another type. */
export type Form = { readonly document: object } | { readonly unread: Unread } | undefined;

export interface Unread {
  /** Where in the predicate (RFC 6901). */
  readonly pointer: string;
  /** What stands there, and why it cannot be read. */
  readonly found: string;
}

/** Something in a predicate cannot be read. Thrown and caught in this folder. */
class Unreadable extends Error {
  readonly unread: Unread;
  constructor(unread: Unread) {
    super(unread.found);
    this.unread = unread;
  }
}

/** @param why continues what was found: `is not a severity` */
export function unreadable(pointer: string, value: unknown, why: string): Error {
  return new Unreadable({
    pointer,
    found: `${value === undefined ? 'a missing value' : shownJson(value)}, which ${why}`,
  });
}

/** Throws where a member is one of `names` but for its case. */
export function refuseOtherSpelling(value: unknown, names: readonly string[], pointer: string): void {
  const name = otherSpelling(value, names);
  if (name === undefined) return;
  throw new Unreadable({ pointer, found: `a member ${shownJson(name)}, which other tools take for another one` });
}

/** What `read` gives, or what it could not read. */
export function formOf(read: () => object): Form {
  try {
    return { document: read() };
  } catch (error) {
    if (error instanceof Unreadable) return { unread: error.unread };
    throw error;
  }
}

/** The elements of a list with the way to each. An absent list, and `null` as Go writes an empty one, has none where `absent` allows it. */
export function elementsAt(value: unknown, pointer: string, absent: 'empty' | 'refuse'): readonly Element[] {
  if (absent === 'empty' && (value === undefined || value === null)) return [];
  if (!Array.isArray(value)) throw unreadable(pointer, value, 'is not a list');
  return (value as readonly unknown[]).map((one, index) => ({ value: one, pointer: `${pointer}/${index}` }));
}

export interface Element {
  readonly value: unknown;
  readonly pointer: string;
}
