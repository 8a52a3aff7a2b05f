/** The place that stands behind a message, where the message does not name it itself. */
import type { Place } from '../core/place.js';
import { show } from '../formats/escape.js';

/** `SHA256SUMS, line 3`. */
export function placeWords({ file, line }: Place): string {
  return `${show(file)}${line === undefined ? '' : `, line ${line}`}`;
}

/** What the message leaves to say of the place: all of it, its line, or nothing. */
export function placeBeside(message: string, at: Place | undefined): Place | 'line' | undefined {
  if (at === undefined) return undefined;
  const words = message.split(/[\s`"(),:;]+/).map((word) => word.replace(/\.$/, ''));
  // A file with a colon in it is a whole word: an image with its tag, a path with a drive.
  const whole = message.split(/\s+/).map((word) => word.replace(/^[`"(]+|[`"(),:;.]+$/g, ''));
  if (!words.includes(at.file) && !whole.includes(at.file)) return at;
  return at.line === undefined || message.includes(`line ${at.line}`) ? undefined : 'line';
}
