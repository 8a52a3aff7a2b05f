/** JSON pointers (RFC 6901): how a policy says where a document keeps a value. */
import { isRecord } from './json.js';
import { otherSpelling } from './member-case.js';

/**
 * The steps of a pointer; the empty one is the whole document.
 *
 * @returns undefined where the text is no pointer (it does not begin with `/`, or `~` is not followed by 0 or 1).
 */
export function readPointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  // `~01` is `~1`, not `/` (section 4).
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a pointer; undefined where nothing does, or where it is no pointer. Only own members count. */
export function valueAt(document: unknown, pointer: string): unknown {
  return readPointer(pointer)?.reduce<unknown>(valueIn, document);
}

function valueIn(found: unknown, step: string): unknown {
  if (Array.isArray(found)) return /^(?:0|[1-9][0-9]{0,9})$/.test(step) ? (found[Number(step)] as unknown) : undefined;
  return isRecord(found) && Object.hasOwn(found, step) ? found[step] : undefined;
}

/** A member on the way of a pointer that differs from a step by case alone: a reader without case goes another way. */
export function otherSpellingAt(document: unknown, pointer: string): string | undefined {
  let found = document;
  for (const step of readPointer(pointer) ?? []) {
    const other = otherSpelling(found, [step]);
    if (other !== undefined) return other;
    found = valueIn(found, step);
  }
  return undefined;
}
