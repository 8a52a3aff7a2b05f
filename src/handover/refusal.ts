/** Why something was not handed over. */
import type { Refusal } from '../core/model.js';

/** A refusal and the artifact that it is about; the folder itself where absent. */
export interface HandOverRefusal {
  readonly artifact?: string;
  /** `file` where absent. */
  readonly kind?: 'image';
  readonly refusal: Refusal;
}
