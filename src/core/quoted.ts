/** Words as messages show them, one after another: `a`, `b`. */
export function quoted(words: readonly string[], joint = ', '): string {
  return words.map((word) => `\`${word}\``).join(joint);
}
