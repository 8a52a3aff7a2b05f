/** Text without what repeats at its end. A pattern such as `x+$` begins anew at each `x` of a long run that something follows. */

/** @param character one character, which is taken away as often as it stands at the end */
export function withoutTrailing(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}
