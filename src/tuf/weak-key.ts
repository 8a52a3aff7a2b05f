/**
 * Keys in the metadata of a TUF repository that nothing may be trusted by: anyone can sign with them, they are too short, or they cannot
 * be read here. The TUF client takes every key that OpenSSL reads, on any curve, and OpenSSL 3.0 (Node 20) verifies by Ed25519 keys of
 * small order.
 */
import { createPublicKey, ECDH, type KeyObject } from 'node:crypto';
import { isRecord } from '../formats/json/json.js';
import { keyProblem } from '../formats/public-key.js';

/**
 * Why nothing may be trusted by a document, as part of a sentence; undefined where its keys are good, and where it has none or is not
 * JSON: the client judges that. Keys of a root stand under `signed.keys`, those of targets under `signed.delegations.keys` (TUF
 * specification, 4.3 and 4.5).
 */
export function weakKey(metadata: string): string | undefined {
  const signed = member(parsed(metadata), 'signed');
  // The client takes a list for an object whose names are numbers.
  for (const keys of [member(signed, 'keys'), member(member(signed, 'delegations'), 'keys')]) {
    for (const [id, key] of Object.entries(keys ?? {})) {
      const problem = problemOf(key);
      if (problem !== undefined) return `its key ${id.slice(0, SHOWN_ID)} cannot be used: ${problem}`;
    }
  }
  return undefined;
}

/** A key id is a SHA-256 in hex; longer ones are cut off in messages. */
const SHOWN_ID = 64;

/** Read as the client reads it, so that both see the same keys. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** As the client has it: what begins otherwise is hex to it. */
const PEM_HEADER = '-----BEGIN PUBLIC KEY-----';

/** Curves of ECDSA in TUF by Node's names. The client looks at the curve of keys whose type is ECDSA, and not of others. */
const CURVES: ReadonlySet<string | undefined> = new Set(['prime256v1', 'secp384r1']);

/** An Ed25519 key is 32 bytes (RFC 8032, section 5.1.5). */
const EDWARDS_HEX = /^[0-9a-f]{64}$/i;

/** Points on the curve of a scheme, compressed or not (SEC 1, section 2.3.3). */
const POINTS: ReadonlyMap<unknown, { readonly curve: string; readonly hex: RegExp }> = new Map([
  ['ecdsa-sha2-nistp256', { curve: 'prime256v1', hex: /^(?:04[0-9a-f]{128}|0[23][0-9a-f]{64})$/i }],
  ['ecdsa-sha2-nistp384', { curve: 'secp384r1', hex: /^(?:04[0-9a-f]{192}|0[23][0-9a-f]{96})$/i }],
]);

const UNREADABLE = 'it cannot be read as a key of its type';

/**
 * What cannot be read here is refused, as the client may read another key in it: it writes the length of hex in one byte, so that 256
 * bytes more make no difference to it.
 */
function problemOf(key: unknown): string | undefined {
  const written = member(member(key, 'keyval'), 'public');
  if (typeof written !== 'string') return UNREADABLE;
  try {
    if (written.startsWith(PEM_HEADER)) return problemOfKey(createPublicKey(written));
    if (member(key, 'keytype') === 'ed25519') return edwardsProblem(written);
    const point = POINTS.get(member(key, 'scheme'));
    if (!point?.hex.test(written)) return UNREADABLE;
    // Throws where it is not on the curve.
    ECDH.convertKey(written, point.curve, 'hex');
    return undefined;
  } catch {
    return UNREADABLE;
  }
}

function edwardsProblem(hex: string): string | undefined {
  if (!EDWARDS_HEX.test(hex)) return 'it is not an Ed25519 key, which has 64 hexadecimal digits';
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return problemOfKey(createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }));
}

function problemOfKey(key: KeyObject): string | undefined {
  if (key.asymmetricKeyType !== 'ec') return keyProblem(key);
  const curve = key.asymmetricKeyDetails?.namedCurve;
  // How its point and its curve are written does not matter here.
  return CURVES.has(curve) ? undefined : `the curve ${curve ?? 'of it'} is not supported (P-256 and P-384 are)`;
}
