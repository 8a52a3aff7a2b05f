/** How a refusal gets out of the callbacks of an archive library, which know nothing but throwing. */
import type { Refusal } from '../core/model.js';

/** Thrown by the readers and the tree only; `extract` turns it into a value. */
export class ExtractionRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'ExtractionRefused';
    this.refusal = refusal;
  }
}

/** An entry that must not be extracted. `what` goes on after the entry's name: `is a symbolic link`. */
export function refuseEntry(entry: string, what: string, hint?: string): ExtractionRefused {
  return new ExtractionRefused({
    code: 'INSTALL_REFUSED',
    message: `The archive holds ${JSON.stringify(entry.slice(0, 300))}, which ${what}`,
    ...(hint !== undefined && { hint }),
  });
}
