/**
 * Here-documents of a Dockerfile (Dockerfile reference, "Here-documents"): their lines are no instructions. A line that BuildKit
 * may not take for the start of one, or a body that reads like instructions with an image, is a problem: one would hide the other.
 */
import { wordAt } from './dockerfile-words.js';

export interface HereDocument {
  /** The line that ends it. */
  readonly word: string;
  /** True where tabs before its lines are left out. */
  readonly tabs: boolean;
}

interface HereDocuments {
  readonly ends: readonly HereDocument[];
  readonly what?: string;
}

/** BuildKit splits the line by this one whatever `# escape=` says. */
const ESCAPE = '\\';
const ANY = /^[0-9]*<<-?[^<]+$/;
const PLAIN = /^[0-9]*<<(-?)(["']?)([A-Za-z0-9_.-]+)\2$/;
const FILLED_IN = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/g;
const MAY_HAVE = new Set(['RUN', 'COPY', 'ADD']);

const STAGE = /^FROM(?:\s+--\S+)*(?:\s+\S+)?(?:\s+AS(?:\s+\S+)?)?(?:\s+[\\`])?$/i;
const WITH_IMAGE = /^(?:ONBUILD\s+)?(?:COPY|ADD|RUN)\b.*(?:from=|[\\`]$)/i;

/**
 * `<<EOF`, `<<-"EOF"`, `3<<EOF` of an instruction, in the order of their bodies; or why it is unclear whether there is one.
 *
 * @param text the instruction with its name and without what continues its lines
 */
export function hereDocumentsOf(name: string, text: string): HereDocuments {
  if (!MAY_HAVE.has(name) || !text.includes('<<')) return { ends: [] };
  const { words, open } = split(text);
  const opening = words.filter((word) => ANY.test(word));
  if (open) return refused('has `<<` in a line with a quote that is not closed');
  if (text.replace(FILLED_IN, '').includes('${')) return refused('has `<<` in a line with a `${…}` that is not plain');
  if (opening.length === 0) return { ends: [] };
  if (words[0]?.toUpperCase() !== name) return refused('has a here-document behind ONBUILD');
  const rest = words.slice(1).find((word) => !word.startsWith('--'));
  if (rest?.startsWith('[') && text.trimEnd().endsWith(']')) return refused('has a here-document in the JSON form');
  const ends = opening.flatMap((one) => {
    const [, tabs, , word] = PLAIN.exec(one) ?? [];
    return word === undefined ? [] : [{ word, tabs: tabs === '-' }];
  });
  return ends.length === opening.length ? { ends } : refused('has a here-document whose end is not a plain word');
}

/** True where a line ends the here-document. */
export function isEnd({ word, tabs }: HereDocument, line: string): boolean {
  return (tabs ? line.replace(/^\t+/, '') : line) === word;
}

/** True for a line of a body that would name an image if it were an instruction. */
export function readsLikeInstruction(line: string): boolean {
  const text = line.trim();
  return STAGE.test(text) || WITH_IMAGE.test(text);
}

function refused(what: string): HereDocuments {
  return { ends: [], what };
}

/** The words with their quotes. */
function split(text: string): { readonly words: readonly string[]; readonly open: boolean } {
  const words: string[] = [];
  let open = false;
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const found = wordAt(text, at, ESCAPE);
    words.push(text.slice(at, found.end));
    open ||= found.open;
    at = found.end;
  }
  return { words, open };
}
