/** One word of a Dockerfile, as a shell splits words: blanks in quotes do not, and an escaped character stands for itself. */

interface ShellWord {
  /** Without quotes. */
  readonly word: string;
  /** Where it ends; not part of it. */
  readonly end: number;
  /** True where a quote is not closed. */
  readonly open: boolean;
}

/** The word that starts at a place of a text. */
export function wordAt(text: string, start: number, escape: string): ShellWord {
  let word = '';
  let quote = '';
  let at = start;
  for (; at < text.length && (quote !== '' || !/\s/.test(text.charAt(at))); at++) {
    const character = text.charAt(at);
    const isQuote = quote === '' ? character === '"' || character === "'" : character === quote;
    if (character === escape && quote !== "'" && at + 1 < text.length) word += text.charAt(++at);
    else if (isQuote) quote = quote === '' ? character : '';
    else word += character;
  }
  return { word, end: at, open: quote !== '' };
}
