/**
 * Entries as `gpg --print-md` prints them, which sets the digest in groups and breaks it where the line is full (g10/gpg.c,
 * print_hex). Apache's releases carry such lists.
 */
import { LONGEST_DIGEST_LINE, nextLine, type ListForm, type NextLine } from './checksum-form.js';
import { gpgWord, KINDS_WITHOUT_BLAKE, LONGEST_HEX, type DigestKind } from './checksum-kinds.js';
import { entry, isBlank } from './checksum-line.js';

/** Where a digest has been read to. */
interface Digest {
  readonly hex: string;
  readonly end: number;
  readonly lines: number;
}

/** Lines of groups, by the size of a group. */
const GROUPS: ReadonlyMap<number, RegExp> = new Map([
  [2, /^[0-9A-F]{2}(?: {1,2}[0-9A-F]{2})*$/],
  [4, /^[0-9A-F]{4}(?: {1,2}[0-9A-F]{4})*$/],
  [8, /^[0-9A-F]{8}(?: {1,2}[0-9A-F]{8})*$/],
]);

/** `name: SHA256 = 98EA6E4F 216F2FB4 …`; a long name has a line of its own. Behind the last colon only a digest or nothing can stand. */
export const PRINT_MD: ListForm = {
  read({ text, first, end, line }) {
    const colon = first.lastIndexOf(':');
    if (colon <= 0 || first.length - colon > LONGEST_DIGEST_LINE) return undefined;
    const rest = first.slice(colon + 1).trim();
    if (rest !== '' && !/^(?:[A-Z0-9]+ = )?[0-9A-F]{2,8}(?: |$)/.test(rest)) return undefined;
    const own = rest === '' ? nextLine(text, end, LONGEST_DIGEST_LINE) : { text: rest, end };
    if (own === undefined) return undefined;
    const [, word, start = ''] = /^(?:([A-Z0-9]+) = )?(.*)$/.exec(own.text.trim()) ?? [];
    const groups = GROUPS.get(start.indexOf(' '));
    const digest = groups && readGroups(text, { text: start, end: own.end }, groups, rest === '' ? 2 : 1);
    const kind = digest && kindOf(word, digest.hex.length);
    const found = kind && entry(first.slice(0, colon), false, { line, kind, digest: digest.hex.toLowerCase() });
    return found && { entries: [found.entry], end: digest.end, lines: digest.lines };
  },
};

/** @param word what gpg calls the algorithm; where it says none, the length tells */
function kindOf(word: string | undefined, hexLength: number): DigestKind | undefined {
  if (word === undefined) return KINDS_WITHOUT_BLAKE.get(hexLength);
  const tag = gpgWord(word);
  return tag?.hexLength === hexLength ? tag.kind : undefined;
}

/** Groups of one size, over all lines that go on with them behind a blank. */
function readGroups(text: string, first: NextLine, groups: RegExp, lines: number): Digest | undefined {
  if (!groups.test(first.text)) return undefined;
  let hex = first.text.replaceAll(' ', '');
  let { end } = first;
  for (
    let more = nextLine(text, end, LONGEST_DIGEST_LINE);
    more !== undefined;
    more = nextLine(text, end, LONGEST_DIGEST_LINE)
  ) {
    if (!isBlank(more.text[0]) || !groups.test(more.text.trim())) break;
    hex += more.text.replaceAll(/[ \t]/g, '');
    if (hex.length > LONGEST_HEX) return undefined;
    ({ end } = more);
    lines++;
  }
  return { hex, end, lines };
}
