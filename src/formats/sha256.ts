import { createHash } from 'node:crypto';

/** SHA-256 in hex. */
export function sha256Hex(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 with its name: `sha256:HEX`. */
export function namedSha256(bytes: Buffer | string): string {
  return `sha256:${sha256Hex(bytes)}`;
}
