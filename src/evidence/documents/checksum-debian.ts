/**
 * The fields of Debian's control files that list files with their digests: `Checksums-Sha256` of `.dsc`, `.changes` and
 * `.buildinfo`, `SHA256` of `InRelease`, each with one indented line a file: digest, size and name. Sources: deb-src-control(5),
 * deb-changes(5), Debian wiki, "RepositoryFormat". The digest proves the size as well, which is not compared.
 */
import type { ChecksumEntry } from './checksum-entry.js';
import { nextLine, type Block, type ListForm } from './checksum-form.js';
import { prefixOf, type Tag } from './checksum-kinds.js';
import { entry, isBlank } from './checksum-line.js';

/** Names of fields compare without their case (deb822(5)). */
const FIELD = /^(?:(files|md5sum)|(?:checksums-)?(sha(?:1|256|512))):[ \t]*$/i;
const FILE = /^[ \t]([0-9a-f]+) +[0-9]+ +([^ \t]+)$/;
/** In `.changes` the MD5 digests stand with section and priority. */
const MD5_FILE = /^[ \t]([0-9a-f]+) +[0-9]+ +(?:[^ \t]+ +[^ \t]+ +)?([^ \t]+)$/;

/** Known by its first file. A field with a line that is no file has no entry at all. */
export const DEBIAN: ListForm = {
  read({ text, first, end: begin, line }) {
    const [field, md5, word = 'md5'] = FIELD.exec(first) ?? [];
    const tag = prefixOf(word);
    if (field === undefined || tag === undefined) return undefined;
    const found: (ChecksumEntry | undefined)[] = [];
    let fault: Block['fault'];
    let end = begin;
    for (let next = nextLine(text, end); next && isBlank(next.text[0]); next = nextLine(text, end)) {
      const number = line + 1 + found.length;
      const read = entryOf(next.text, md5 ? MD5_FILE : FILE, tag, number);
      if (read === undefined) fault ??= { line: number, text: next.text };
      found.push(read);
      ({ end } = next);
    }
    // A mere heading over lines of another form.
    if (found[0] === undefined) return undefined;
    const lines = 1 + found.length;
    if (fault) return { entries: [], end, lines, fault };
    return { entries: found.filter((one) => one !== undefined), end, lines };
  },
};

function entryOf(text: string, form: RegExp, { kind, hexLength }: Tag, line: number): ChecksumEntry | undefined {
  const [, digest, name = ''] = form.exec(text) ?? [];
  return digest?.length === hexLength ? entry(name, false, { line, kind, digest })?.entry : undefined;
}
