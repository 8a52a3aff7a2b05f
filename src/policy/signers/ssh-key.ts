/**
 * Public keys of OpenSSH: a `.pub` file, or an allowed signers file with principals and options before each key
 * (ssh-keygen(1), ALLOWED SIGNERS; the keys themselves: RFC 4253, 5656 and 8709, OpenSSH's PROTOCOL.u2f).
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { decodeBase64 } from '../../formats/encoding.js';
import { readWire, type WireReader } from '../../formats/ssh/ssh-wire.js';
import { keyProblem, SUPPORTED_KEYS } from '../../formats/public-key.js';
import type { KeyMaterial } from './key-material.js';
import type { SshKeyFormat } from '../../model/policy.js';
import { readSignerOptions, type SignerOptions } from './ssh-signer-options.js';
import { type Attempt, complain } from '../../core/attempt.js';

const LINE =
  /^(?<front>.*?)(?<type>(?:sk-)?(?:ssh|ecdsa)-[a-z0-9-]+(?:@openssh\.com)?)[ \t]+(?<blob>[A-Za-z0-9+/]{20,}={0,2})(?:[ \t].*)?$/;
const CURVES: Readonly<Record<string, { readonly crv: string; readonly bytes: number }>> = {
  nistp256: { crv: 'P-256', bytes: 32 },
  nistp384: { crv: 'P-384', bytes: 48 },
  nistp521: { crv: 'P-521', bytes: 66 },
};

/** True where a line of the text ends like an SSH public key. */
export function isSshKeyFile(text: string): boolean {
  return text.split(/\r?\n/).some((line) => LINE.test(line));
}

/**
 * Parses every key of a file. A key that an allowed signers file limits to other times is left out.
 *
 * @param now decides about `valid-after` and `valid-before`
 */
export function parseSshKeys(text: string, now: Date): Attempt<readonly KeyMaterial[]> {
  const keys: KeyMaterial[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const parsed = parseLine(line.trim(), now);
    if ('problem' in parsed) {
      const { message, fix } = parsed.problem;
      return { problem: { message: `line ${index + 1}: ${message}`, fix } };
    }
    if (parsed.value) keys.push(parsed.value);
  }
  return keys.length > 0
    ? { value: keys }
    : complain('holds no SSH key that is valid now', 'Look at `valid-after` and `valid-before` in it.');
}

function parseLine(line: string, now: Date): Attempt<KeyMaterial | undefined> {
  const { front = '', type = '', blob: base64 = '' } = LINE.exec(line)?.groups ?? {};
  const blob = decodeBase64(base64);
  if (!blob) {
    return complain(
      'is not an SSH public key',
      'Give a `.pub` file, or an allowed signers file with `principals [options] type key`.',
    );
  }
  const options = front.trim() === '' ? { value: {} } : readSignerOptions(front.trim());
  if ('problem' in options) return options;
  if (!isValidAt(options.value, now)) return { value: undefined };
  const read = readBlob(type, blob);
  if ('problem' in read) return read;
  const { key, application } = read.value;
  const { principals, namespaces } = options.value;
  const format: SshKeyFormat = {
    kind: 'ssh',
    algorithm: type,
    blob,
    ...(application !== undefined && { application }),
    ...(principals !== undefined && { principals }),
    ...(namespaces && { namespaces }),
  };
  return { value: { key, format } };
}

function isValidAt({ validAfter, validBefore }: SignerOptions, now: Date): boolean {
  return (!validAfter || now >= validAfter) && (!validBefore || now < validBefore);
}

interface BlobKey {
  readonly key: KeyObject;
  readonly application?: string;
}

function readBlob(type: string, blob: Buffer): Attempt<BlobKey> {
  const reader = readWire(blob);
  if (reader.text() !== type) return complain('its key is of another type than it says', 'Get the key again.');
  const jwk = readJwk(type, reader);
  const application = type.startsWith('sk-') ? reader.text() : undefined;
  if (!jwk || reader.rest().length > 0 || (type.startsWith('sk-') && application === undefined)) {
    const fix = 'Use an Ed25519, ECDSA or RSA key; certificates are not read.';
    return complain(`a key of type ${type} cannot be read`, fix);
  }
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const problem = keyProblem(key);
    return problem === undefined
      ? { value: { key, ...(application !== undefined && { application }) } }
      : complain(
          `its key cannot be used: ${problem}`,
          `Ask the publisher for a signature by another key. ${SUPPORTED_KEYS}`,
        );
  } catch {
    return complain(`its numbers are not a key of type ${type}`, 'Get the key from the publisher again.');
  }
}

/** The numbers of a key in the form that Node reads; undefined where they are not those of its type. */
function readJwk(type: string, reader: WireReader): Record<string, string> | undefined {
  if (type === 'ssh-rsa') {
    const e = reader.string();
    const n = reader.string();
    return e && n && { kty: 'RSA', e: unsigned(e), n: unsigned(n) };
  }
  if (type.includes('ed25519')) {
    const x = reader.string();
    return x?.length === 32 ? { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') } : undefined;
  }
  const name = reader.text() ?? '';
  const curve = type.includes(`ecdsa-sha2-${name}`) ? CURVES[name] : undefined;
  const point = reader.string();
  if (!curve || point?.length !== 1 + 2 * curve.bytes || point[0] !== 4) return undefined;
  const x = point.subarray(1, 1 + curve.bytes).toString('base64url');
  return { kty: 'EC', crv: curve.crv, x, y: point.subarray(1 + curve.bytes).toString('base64url') };
}

/** A number of the SSH protocol has a zero in front where its highest bit is set. */
function unsigned(number: Buffer): string {
  return number.subarray(number[0] === 0 ? 1 : 0).toString('base64url');
}
