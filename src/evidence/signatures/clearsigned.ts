/**
 * Clearsigned documents (RFC 9580, section 7), read strictly. Only the text between the two markers is signed; whoever
 * reads a document otherwise than the verifier can be shown other text, so that everything unusual is refused.
 */
import { MAX_CLEARSIGNED_BYTES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { moreLines, trimLineEnd } from '../../formats/lines.js';
import { isHashHeader, readArmor } from '../../formats/openpgp/openpgp-armor.js';

interface Clearsigned {
  /** The signed text for reading: escapes and white space at line ends removed, lines end with a newline. */
  readonly text: Buffer;
  /** The bytes that the signatures are over: the same with CR LF between lines, and none at the end. */
  readonly signed: Buffer;
  /** Signature packets without armor. */
  readonly packets: Buffer;
}

export const CLEARSIGNED_BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE_BEGIN = '-----BEGIN PGP SIGNATURE-----';
/** More lines than any list or changelog has; each takes some ten times its length in memory. */
const MAX_LINES = 500_000;

/** True where a clearsigned block begins anywhere in the file: what stands before it is then text outside the block. */
export function holdsClearsigned(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(CLEARSIGNED_BEGIN); at >= 0; at = bytes.indexOf(CLEARSIGNED_BEGIN, at + 1)) {
    if (at === 0 || bytes[at - 1] === 0x0a) return true;
  }
  return false;
}

/** Reads a file that is one clearsigned document and nothing else. Never throws. */
export function readClearsigned(bytes: Buffer, file: string): Result<Clearsigned> {
  const invalid = (what: string): { readonly ok: false; readonly refusal: Refusal } =>
    refuse({
      code: 'OPENPGP_INVALID',
      message: `${file} is not a document that is clearsigned as a whole: ${what}`,
      hint: 'Only the text inside the signed block is signed. Remove everything else from the file.',
      at: { file },
    });
  if (bytes.length > MAX_CLEARSIGNED_BYTES) {
    return refuse({
      code: 'LIMIT_EXCEEDED',
      message: `${file} is too large for a clearsigned document`,
      expected: `at most ${MAX_CLEARSIGNED_BYTES} bytes`,
      actual: `${bytes.length} bytes`,
      at: { file },
    });
  }
  if (moreLines(bytes, MAX_LINES)) {
    const message = `${file} has more than ${MAX_LINES} lines, too many for a clearsigned document`;
    return refuse({ code: 'LIMIT_EXCEEDED', message, at: { file } });
  }
  // One character a byte: the text need not be UTF-8.
  const lines = bytes.toString('latin1').split('\n').map(trimLineEnd);
  const first = lines.findIndex((line) => line !== '');
  if (lines[first] !== CLEARSIGNED_BEGIN) return invalid('text stands before the signed block');
  const blank = lines.indexOf('', first);
  if (blank < 0) return invalid('its headers do not end');
  if (lines.slice(first + 1, blank).some((line) => !isHashHeader(line)))
    return invalid('a header other than `Hash` with names of hash algorithms stands in the signed block');
  const marker = lines.indexOf(SIGNATURE_BEGIN, blank);
  if (marker < 0) return invalid('it has no signature');
  const escaped = lines.slice(blank + 1, marker);
  if (escaped.some((line) => line.startsWith('-') && !line.startsWith('- ') && line !== '-'))
    return invalid('a line of the signed text begins with an unescaped dash');
  const armor = readArmor(lines.slice(marker).join('\n'), 'PGP SIGNATURE');
  if ('problem' in armor) return invalid(`behind the signed text, ${armor.problem}`);
  const text = escaped.map((line) => (line === '-' ? '' : line.replace(/^- /, '')));
  return accept({
    text: Buffer.from(text.map((line) => `${line}\n`).join(''), 'latin1'),
    signed: Buffer.from(text.join('\r\n'), 'latin1'),
    packets: armor.data,
  });
}
