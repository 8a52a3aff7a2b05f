/** What a checksum list has that is nearly what was sought: for hints only, never for a verdict. */
import { fold } from '../../formats/fold.js';
import { shownName, type ChecksumList } from '../../evidence/documents/checksums.js';
import type { Digests } from '../../core/model.js';
import { lastPart } from '../../formats/last-part.js';

/** What a list has instead of a name that it does not have. */
export interface Suggestions {
  /** A sentence on the entry that was most likely meant. */
  hint(name: string, digests: Digests): string | undefined;
  /** The name under which the list has this content. */
  content(digests: Digests): string | undefined;
}

export function findSuggestions({ entries }: ChecksumList): Suggestions {
  const folded = new Map<string, string>();
  const baseNames = new Map<string, string>();
  const contents = new Map<string, string>();
  for (const { name, digest } of entries) {
    const shown = shownName(name);
    folded.set(fold(shown), shown);
    baseNames.set(lastPart(fold(shown)), shown);
    contents.set(digest, shown);
    // The one in another folder is told even where the same bytes have other names as well.
    contents.set(`${digest} ${lastPart(shown)}`, shown);
  }
  const sorted = [...folded.keys()].sort();
  const find = (digests: Digests, behind: string): string | undefined =>
    Object.values(digests)
      .map((digest) => contents.get(digest.toString('hex') + behind))
      .find((name) => name !== undefined);
  const content = (digests: Digests): string | undefined => find(digests, '');
  const hint = (binary: string, digests: Digests): string | undefined => {
    const name = shownName(binary);
    const same = folded.get(fold(name));
    if (same !== undefined) {
      const how =
        same.normalize('NFC') === name.normalize('NFC') ? 'in another Unicode form' : 'with other letter case';
      return `\`${same}\` is listed, ${how}. Names are compared exactly. Use the name of the list for the file.`;
    }
    const moved = find(digests, ` ${lastPart(name)}`);
    if (moved !== undefined) {
      return `The same content is listed as \`${moved}\`. If that is a path of the machine that made the list, set \`checksum-names: base\` (in a policy file \`names: base\`): then only the last part of a name counts.`;
    }
    const elsewhere = content(digests);
    if (elsewhere !== undefined)
      return `The same content is listed as \`${elsewhere}\`. If the file was renamed, give it that name again.`;
    const namesake = baseNames.get(lastPart(fold(name)));
    if (namesake !== undefined)
      return `\`${namesake}\` is listed, in another folder. Names are compared with their folder.`;
    if (folded.has('-')) return 'The list was made from standard input (`-`); write the name of the file there.';
    const neighbour = folded.get(neighbourOf(sorted, fold(name)) ?? '');
    return neighbour === undefined
      ? undefined
      : `\`${neighbour}\` is listed, but that is another file. Use the list of this release, or ask the publisher to list the file.`;
  };
  return { hint, content };
}

/** Of the neighbours in order, one that begins with the name or that the name begins with (`tool`, `tool-old`). */
function neighbourOf(sorted: readonly string[], name: string): string | undefined {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return [sorted[low], sorted[low - 1]].find(
    (other) => other !== undefined && (other.startsWith(name) || name.startsWith(other)),
  );
}
