/** Braces of a glob: `{a,b}` stands for either text. */
import { setEnd } from './glob-steps.js';

/** Spellings that the braces of one pattern may stand for: each is matched against every name. */
export const MAX_SPELLINGS = 1_024;

/** Every spelling that the braces stand for; stops soon after there are more than allowed. */
export function expandBraces(text: string): readonly string[] {
  for (let open = 0; open < text.length; open++) {
    if (text[open] === '\\') open++;
    else if (text[open] === '[') open = Math.max(open, setEnd(text, open));
    else if (text[open] === '{') {
      const group = readGroup(text, open);
      if (!group) continue;
      const tails = expandBraces(text.slice(group.end + 1));
      const spellings: string[] = [];
      for (const head of group.options.flatMap(expandBraces)) {
        for (const tail of tails) spellings.push(text.slice(0, open) + head + tail);
        if (spellings.length > MAX_SPELLINGS) break;
      }
      return spellings;
    }
  }
  return [text];
}

/** The options between the brace at `open` and its partner; undefined where it has none, or no comma. */
function readGroup(
  text: string,
  open: number,
): { readonly options: readonly string[]; readonly end: number } | undefined {
  const options: string[] = [];
  let from = open + 1;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[') at = Math.max(at, setEnd(text, at));
    else if (char === '{') depth++;
    else if (char === '}' && depth > 0) depth--;
    else if ((char === ',' || char === '}') && depth === 0) {
      options.push(text.slice(from, at));
      from = at + 1;
      if (char === '}') return options.length > 1 ? { options, end: at } : undefined;
    }
  }
  return undefined;
}
