/** Numbers of shares in words. */

const MOST = 12;

/** `share 3 of 8`, `shares 1, 2 and 5 of 8`, `shares 1, 2, … and 30 more of 64`. */
export function shown(indexes: readonly number[], count: number): string {
  if (indexes.length === 1) return `share ${indexes[0] ?? 0} of ${count}`;
  if (indexes.length > MOST) {
    return `shares ${indexes.slice(0, MOST).join(', ')} and ${indexes.length - MOST} more of ${count}`;
  }
  return `shares ${indexes.slice(0, -1).join(', ')} and ${indexes.at(-1) ?? 0} of ${count}`;
}
