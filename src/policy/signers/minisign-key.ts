/**
 * Public keys of minisign and signify: a comment, then base64 of `Ed`, eight bytes of key id and 32 of Ed25519 key. The second
 * line is a key by itself, as projects print it in their documentation.
 */
import { createPublicKey } from 'node:crypto';
import { decodeBase64 } from '../../formats/encoding.js';
import { MAX_KEYS } from '../../core/limits.js';
import { keyProblem } from '../../formats/public-key.js';
import type { KeyMaterial } from './key-material.js';
import { complain, type Attempt } from '../../core/attempt.js';

const COMMENT = 'untrusted comment:';
const KEY_BYTES = 2 + 8 + 32;
/** Two letters of the algorithm, `Ed`, in base64, and as much as there is of a key. */
const KEY_LINE = /^RW[A-Za-z0-9+/]{54}$/;
/**
 * Secret keys begin like public ones, and name how they are encrypted where those have the key's id: `Sc` or two zeros, and
 * `B2` (minisign), or `BK` (signify).
 */
const SECRET = /^Ed(?:(?:Sc|\0\0)B2|BK)/;

/** True of a key file, its one line of key alone, and either in base64 as Tauri has it. */
export function isMinisignKey(text: string): boolean {
  const plain = unwrapped(text);
  return plain.startsWith(COMMENT) || isKeyLine(plain.trim().split(/\r?\n/)[0] ?? '');
}

function isKeyLine(line: string): boolean {
  return KEY_LINE.test(line) || isSecret(decodeBase64(line));
}

function isSecret(packed: Buffer | undefined): boolean {
  return packed !== undefined && packed.length > KEY_BYTES && SECRET.test(packed.toString('latin1', 0, 6));
}

/** Tauri keeps the whole file in base64, in its configuration. */
function unwrapped(text: string): string {
  const inner = decodeBase64(text)?.toString('latin1') ?? '';
  return inner.startsWith(COMMENT) ? inner : text;
}

/** Parses keys, each with the comment before it or without one; the text may hold nothing else. */
export function parseMinisignKeys(text: string): Attempt<readonly KeyMaterial[]> {
  const keys: KeyMaterial[] = [];
  let comment: string | undefined;
  for (const line of unwrapped(text).trim().split(/\r?\n/)) {
    if (comment === undefined && line.startsWith(COMMENT)) comment = line;
    else {
      const parsed = parseKey(line, comment ?? '');
      if ('problem' in parsed) return parsed;
      keys.push(parsed.value);
      comment = undefined;
    }
  }
  if (comment !== undefined || keys.length === 0) return NO_KEY;
  if (keys.length <= MAX_KEYS) return { value: keys };
  const message = `holds ${keys.length} keys; at most ${MAX_KEYS} are read`;
  return { problem: { message, fix: 'Give the keys that may sign.' } };
}

const NO_KEY = {
  problem: {
    message: 'holds no public key of minisign or signify',
    fix: 'Give the `.pub` file: a comment and one line of base64, or that line alone.',
  },
};

function parseKey(line: string, comment: string): Attempt<KeyMaterial> {
  const packed = decodeBase64(line);
  if (isSecret(packed)) {
    return {
      problem: {
        message: 'contains a secret key of minisign or signify, but only the public key is needed',
        fix: 'Give the public key: `minisign -R` writes it again. If the secret key was in a repository or a log, replace it.',
      },
    };
  }
  if (packed?.length !== KEY_BYTES || packed.toString('latin1', 0, 2) !== 'Ed') return NO_KEY;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: packed.subarray(10).toString('base64url') };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const problem = keyProblem(key);
  if (problem !== undefined)
    return complain(`holds a key that cannot be used: ${problem}`, 'Get the key from the publisher again.');
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
