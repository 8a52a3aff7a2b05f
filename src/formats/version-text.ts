/**
 * What one version looks like. Versions are compared exactly where they recall or are required, so that a range, a wildcard
 * or look-alikes of other scripts would match nothing, without a word.
 */

/** What versions and tags are made of: ASCII letters, digits and `. _ + - / @ : ~`; `1!` in front is an epoch (PEP 440). */
const VERSION = /^(?:\d+!)?[a-z0-9_@](?:[a-z0-9._+\-/@:~]*[a-z0-9_])?$/i;
/** `1.x`, `v1.2.X-rc`, `x`: a placeholder where a number belongs. */
const PLACEHOLDER = /(?:^v?|\d\.)x(?:$|[.+-])/i;
/** Two full stops: a span; no tag can have them (git-check-ref-format(1)). */
const SPAN = '..';
const TAG_REF = /^refs\/tags\//i;

/** For messages: what to write instead. */
export const ONE_VERSION = 'one version as it is written in its tag or manifest, such as `v1.2.3`';

/**
 * Why a text is not one version, also as the ref of its tag; undefined where it is. Without blanks around it.
 *
 * @returns words that follow "is" or "has"
 */
export function versionProblem(text: string): string | undefined {
  const name = text.replace(TAG_REF, '');
  if (/[^\x20-\x7e]/.test(name)) return 'a version with letters or digits that are not ASCII';
  if (/[*?]/.test(name) || PLACEHOLDER.test(name)) return 'a version with a wildcard';
  if (/[<>=^|,[\]()\s]/.test(name) || /^[~!]|\+$/.test(name) || name.includes(SPAN)) return 'a range of versions';
  return VERSION.test(name) && !/^refs\//i.test(name) && name.toLowerCase() !== 'v'
    ? undefined
    : 'text that is not a version';
}
