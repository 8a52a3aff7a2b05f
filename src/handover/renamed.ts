/** Verified files under other names than their own, as a policy gives them with `as`. */
import { compileGlob, isGlob } from '../formats/glob.js';
import type { HandedName } from '../model/policy.js';
import type { PassedFile } from '../verify/passed-files.js';
import type { HandOverRefusal } from './refusal.js';
import { fold } from '../formats/fold.js';

/**
 * The other name of each file that has one, by the name in the report. A name that is given for no file, for two, or beside
 * another one for the same file is refused: whoever uses the folder would find something else there than they expect.
 */
export function renameAll(
  files: readonly PassedFile[],
  handed: readonly HandedName[],
): { readonly names: ReadonlyMap<string, string>; readonly refusals: readonly HandOverRefusal[] } {
  const names = new Map<string, string>();
  const refusals: HandOverRefusal[] = [];
  const refuse = (message: string, hint: string, artifact?: string): void => {
    refusals.push({
      ...(artifact !== undefined && { artifact }),
      refusal: { code: 'HANDOVER_FAILED', message, hint },
    });
  };
  for (const { pattern, name } of handed) {
    const found = files.filter((file) => matches(pattern, file.name));
    const [first, second] = found;
    const known = first && names.get(first.name);
    if (!first) refuse(`No verified file matches \`${pattern}\`, which is to be called ${name}`, NONE);
    else if (second) refuse(`${first.name} and ${second.name} would both be called ${name}`, NARROW, second.name);
    else if (known !== undefined && known !== name)
      refuse(`${first.name} would be called ${known} and ${name}`, ONE, first.name);
    else names.set(first.name, name);
  }
  for (const [of, name] of names) {
    const other = files.find((file) => file.name !== of && fold(names.get(file.name) ?? file.name) === fold(name));
    if (other) refuse(`${of} would be called ${name}, as ${other.name} is already`, ONE, of);
  }
  return { names, refusals };
}

const NONE = 'Correct the pattern under `as`; it matches the name of the artifact as the report shows it.';
const NARROW = 'Write a pattern under `as` that matches one file.';
const ONE = 'Give each file one name under `as`.';

function matches(pattern: string, name: string): boolean {
  if (pattern === name) return true;
  if (!isGlob(pattern)) return false;
  const glob = compileGlob(pattern);
  return !('refusal' in glob) && glob.match(name) !== undefined;
}
