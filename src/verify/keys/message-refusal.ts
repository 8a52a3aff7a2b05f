/** The words for a signature that was made over what is no file (a commit, an e-mail, an image), and lies beside a file with its content. */
import type { Refusal } from '../../core/model.js';

/** @param what the content is, with its article */
export function messageRefusal(
  name: string,
  what: string,
  file: string,
): Pick<Refusal, 'message' | 'expected' | 'actual' | 'hint'> {
  return {
    message: `${name} has the content of ${what}: the signature in ${file} could be taken from there`,
    expected: 'a file that was signed as a file',
    actual: `the content of ${what}`,
    hint: 'Sign an archive with the file, or a checksum list that names it.',
  };
}
