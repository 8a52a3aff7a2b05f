/** Case and Unicode form taken away: names that are equal then are one file on some systems. */
export function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
