/** Names in checksum lists, as binary strings: one character a byte. */

/**
 * A name without the parts that do not change what it names: `./` in front, doubled slashes and `.` folders. `..` stays,
 * since what it means depends on links.
 */
export function plainName(name: string): string {
  let plain = name;
  if (plain.includes('//') || plain.includes('/./')) {
    const root = plain.startsWith('/') ? '/' : '';
    const base = plain.lastIndexOf('/') + 1;
    const folders = plain.slice(0, base).split('/');
    plain = root + [...folders.filter((part) => part !== '' && part !== '.'), plain.slice(base)].join('/');
  }
  return plain.startsWith('./') ? plain.slice(2) : plain;
}

/** A name as the system or a person gives it, in the form of the entries' names. */
export function binaryName(name: string): string {
  return isAscii(name) ? name : Buffer.from(name, 'utf8').toString('latin1');
}

/** An entry's name as text; bytes that are no UTF-8 become replacement characters. */
export function shownName(name: string): string {
  return isAscii(name) ? name : Buffer.from(name, 'latin1').toString('utf8');
}

function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}
