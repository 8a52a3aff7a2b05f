/** What can go wrong between the gate and a registry, with the reason code that tells the cases apart. */
import type { ReasonCode } from '../core/errors.js';
import type { Refusal } from '../core/model.js';

type RegistryErrorCode = Extract<
  ReasonCode,
  | 'NETWORK'
  | 'RATE_LIMITED'
  | 'PERMISSION'
  | 'IMAGE_NOT_FOUND'
  | 'IMAGE_MALFORMED'
  | 'IMAGE_DIGEST_MISMATCH'
  | 'LIMIT_EXCEEDED'
>;

/** Thrown inside the registry's rooms; whoever asks them turns it into a refusal. */
export class RegistryError extends Error {
  readonly code: RegistryErrorCode;
  readonly hint: string | undefined;

  constructor(
    code: RegistryErrorCode,
    message: string,
    options: { readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'RegistryError';
    this.code = code;
    this.hint = options.hint;
  }
}

/** The refusal that an error stands for; anything but a registry's error is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof RegistryError)) throw error;
  const { code, message, hint } = error;
  return { code, message, ...(hint !== undefined && { hint }) };
}
