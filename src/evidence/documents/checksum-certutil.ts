/**
 * Entries as `certutil -hashfile` of Windows prints them: the name, the digest alone in the next line, and a line that says that it
 * is done.
 */
import { improper, LONGEST_DIGEST_LINE, nextLine, type Begun, type Block, type ListForm } from './checksum-form.js';
import { prefixOf } from './checksum-kinds.js';
import { entry, hexRun } from './checksum-line.js';

const FIRST = /^(MD5|SHA1|SHA256|SHA384|SHA512) hash of (.+):$/;
const DONE = 'CertUtil: -hashfile command completed successfully.';

export const CERTUTIL: ListForm = {
  read(begun) {
    const [, word, named = ''] = FIRST.exec(begun.first) ?? [];
    return word === undefined ? undefined : (readDigest(begun, word, named) ?? improper(begun));
  },
};

function readDigest({ text, end, line }: Begun, word: string, named: string): Block | undefined {
  const tag = prefixOf(word);
  const digest = nextLine(text, end, LONGEST_DIGEST_LINE);
  const read = digest && digestIn(digest.text, named);
  if (tag === undefined || digest === undefined || read === undefined) return undefined;
  const { hex, name } = read;
  if (hex.length !== tag.hexLength || hexRun(hex, 0, hex.length) !== tag.hexLength) return undefined;
  const found = entry(name, false, { line, kind: tag.kind, digest: hex.toLowerCase() });
  if (!found) return undefined;
  const done = nextLine(text, digest.end, LONGEST_DIGEST_LINE);
  const closed = done?.text === DONE ? done : undefined;
  return { entries: [found.entry], end: closed?.end ?? digest.end, lines: closed ? 3 : 2 };
}

/** In one piece, or, with `hash of file`, in pairs as Windows 7 wrote it. */
function digestIn(digest: string, named: string): { readonly hex: string; readonly name: string } | undefined {
  const inPairs = /^[0-9a-f]{2}(?: [0-9a-f]{2})+$/i.test(digest);
  if (!inPairs) return { hex: digest, name: named };
  return named.startsWith('file ') ? { hex: digest.replaceAll(' ', ''), name: named.slice('file '.length) } : undefined;
}
