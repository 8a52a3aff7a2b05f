/** A public key as it is read, from whatever file or text. */
import type { KeyObject } from 'node:crypto';
import type { KeyFormat } from '../../model/policy.js';

/** A public key with what its file says beside it. */
export interface KeyMaterial {
  readonly key: KeyObject;
  /** Absent for PEM. */
  readonly format?: KeyFormat;
}
