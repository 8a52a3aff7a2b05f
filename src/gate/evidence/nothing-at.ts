/** Expected and found where no evidence is in any of the files that could have it. */
import type { Refusal } from '../../core/model.js';
import type { FolderInstead } from '../../evidence/locate.js';
import { withoutTrailing } from '../../formats/without-trailing.js';

/** Where evidence was looked for in vain. */
export interface NothingFound {
  readonly missing: readonly string[];
  readonly folders?: readonly FolderInstead[] | undefined;
}

/** @param missing names that were looked at, in the order in which they are tried */
export function nothingAt({ missing, folders = [] }: NothingFound): Pick<Refusal, 'expected' | 'actual' | 'hint'> {
  const [first = 'a bundle', ...more] = missing;
  const [folder] = folders;
  if (folder) return { expected: 'a file', actual: `the folder ${folder.folder}`, hint: inFolder(folder) };
  // The usual names beside an artifact are one text with commas.
  return more.length === 0 && !first.includes(', ')
    ? { expected: first, actual: 'no such file' }
    : { expected: `one of ${missing.join(', ')}`, actual: 'none of these files' };
}

const EXAMPLES: Readonly<Record<FolderInstead['input'], string>> = {
  bundle: '{name}.sigstore.json',
  signature: '{name}.sig',
  certificate: '{name}.pem',
};

/** How to name the files in a folder. */
function inFolder({ input, folder }: FolderInstead): string {
  const path = withoutTrailing(folder.replaceAll('\\', '/'), '/');
  return `\`${folder}\` is a folder. Name the file in it, for example \`${input}: ${path}/${EXAMPLES[input]}\`. \`{name}\` stands for the last part of the path of the artifact.`;
}
