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
  if (!isNamed(at.file, message)) return at;
  return at.line === undefined || message.includes(`line ${at.line}`) ? undefined : 'line';
}

/** Whether the message has the name as a word of its own. A message can hold a long name of a stranger: each place is looked at once. */
function isNamed(name: string, message: string): boolean {
  if (name === '') return false;
  for (let at = message.indexOf(name); at >= 0; at = message.indexOf(name, at + 1)) {
    const end = at + name.length;
    const behind = message[end] === '.' ? end + 1 : end;
    if (isEdge(message[at - 1]) && (isEdge(message[end]) || isEdge(message[behind]))) return true;
  }
  return false;
}

/** What stands around a word; undefined is the begin or the end of the message. */
function isEdge(character: string | undefined): boolean {
  return character === undefined || /[\s`"(),:;]/.test(character);
}
