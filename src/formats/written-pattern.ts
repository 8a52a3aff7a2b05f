/** An exact identity that was meant as a pattern: it is compared letter by letter, so no certificate has it. */
import { escapePattern } from './matcher.js';

/** An address with what only patterns have: an anchor, an escape, or on GitHub a star. Other instances may have stars in their names. */
const PATTERN = /^\^+https?:|^https?:\/\/.*\\\.|^https:\/\/github\.com\/.*\*/s;
/** An address in which a star is the only sign of a pattern, and the repository is written out. */
const GLOB = /^(https:\/\/github\.com\/[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/)((?:(?!\.\*)[^^$+()[\]{}|?\\])*)$/;

/** @returns undefined where it does not look like a pattern; `pattern` is what its stars mean, where that is plain */
export function writtenPattern(identity: string): { readonly pattern?: string } | undefined {
  if (!PATTERN.test(identity)) return undefined;
  const [, repository, rest] = GLOB.exec(identity) ?? [];
  if (repository === undefined || rest === undefined) return {};
  return { pattern: escapePattern(repository) + rest.split(/\*+/).map(escapePattern).join('.*') };
}
