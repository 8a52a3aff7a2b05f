import type { FileText } from '../../src/core/host.js';

/** What a host is given to write, as one text. */
export function wholeText(text: FileText): string {
  return typeof text === 'string' ? text : [...text.pieces].join('');
}
