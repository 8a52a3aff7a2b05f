/** Names that mean something else on Windows than what they say (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
import { sep } from 'node:path';

/** Devices, with or without an extension. */
const RESERVED =
  /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?:[. ]|$)/i;

/**
 * Why a part of a path is no name of a file on Windows, as the rest of a sentence; undefined where it is one.
 *
 * @param segment between two separators; not empty
 */
export function windowsNameProblem(segment: string): string | undefined {
  if (RESERVED.test(segment)) return 'is the name of a device on Windows';
  if (/[. ]$/.test(segment)) return 'ends in a dot or a space, which Windows drops';
  return /[<>:"|?*]/.test(segment) ? 'has a character that Windows allows in no name' : undefined;
}

/**
 * A path without the prefix that tells Windows to take the rest as it is: `\\?\C:\dist` is `C:\dist`, `\\?\UNC\host\share` is
 * `\\host\share`. Its `?` is no wildcard, and Node.js adds the prefix itself where a path is long.
 *
 * @param separator of the system: elsewhere such a text is the name of a file
 */
export function withoutNamespace(path: string, separator: string = sep): string {
  if (separator !== '\\') return path;
  return path.replace(/^\\\\\?\\(?=[A-Za-z]:\\)/, '').replace(/^\\\\\?\\UNC\\/i, '\\\\');
}
