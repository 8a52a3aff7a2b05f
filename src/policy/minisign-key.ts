/** Public keys of minisign and signify: a comment, then base64 of `Ed`, eight bytes of key id and 32 of Ed25519 key. */
import { createPublicKey } from 'node:crypto';
import { decodeBase64 } from '../evidence/encoding.js';
import type { KeyMaterial } from './key-file.js';
import type { Attempt } from './variables.js';

const COMMENT = 'untrusted comment:';
const KEY_BYTES = 2 + 8 + 32;

export function isMinisignKey(text: string): boolean {
  return text.startsWith(COMMENT);
}

/** Parses a key file; it may hold nothing else. */
export function parseMinisignKey(text: string): Attempt<KeyMaterial> {
  const [comment = '', line = '', ...more] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const packed = decodeBase64(line);
  if (packed?.length !== KEY_BYTES || packed.toString('latin1', 0, 2) !== 'Ed' || more.length > 0) {
    return {
      complaint: {
        message: 'holds no public key of minisign or signify',
        fix: 'Give the `.pub` file: a comment and one line of base64.',
      },
    };
  }
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: packed.subarray(10).toString('base64url') };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return { value: { key, format: { kind: 'minisign', keyId: packed.subarray(2, 10), tool: toolOf(comment) } } };
}

/**
 * Which of the two made the key: `signify -G` writes a comment that ends in `public key`, `minisign -G` puts the key's id
 * behind that. Where nothing tells, the key is one of minisign, which asks for more.
 */
function toolOf(comment: string): 'minisign' | 'signify' {
  return /^untrusted comment: *\S.* public key$/.test(comment.trimEnd()) && !/minisign/i.test(comment)
    ? 'signify'
    : 'minisign';
}
