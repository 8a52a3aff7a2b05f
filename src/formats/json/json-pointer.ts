/** JSON pointers (RFC 6901): how a policy says where a document keeps a value. */
import { isRecord } from './json.js';

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
  const steps = readPointer(pointer);
  if (steps === undefined) return undefined;
  let found = document;
  for (const step of steps) {
    if (Array.isArray(found))
      found = /^(?:0|[1-9][0-9]{0,9})$/.test(step) ? (found[Number(step)] as unknown) : undefined;
    else found = isRecord(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}
