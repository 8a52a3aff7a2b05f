/** Public keys from files. What is not exactly one public key that the gate can use is refused with the reason. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { MAX_KEY_BYTES } from '../limits.js';
import { problemCode } from '../subjects/file-fault.js';
import { readWhole } from '../subjects/read-file.js';
import { keyProblem, SUPPORTED_KEYS } from '../verify/public-key.js';
import { isMinisignKey, parseMinisignKey } from './minisign-key.js';
import type { KeyFormat } from './policy.js';
import { isSshKeyFile, parseSshKeys } from './ssh-key.js';
import type { Attempt, Complaint } from './variables.js';

/** A public key with what its file says beside it. */
export interface KeyMaterial {
  readonly key: KeyObject;
  /** Absent for PEM. */
  readonly format?: KeyFormat;
}

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n[\s\S]*?-----END \1-----/g;

/** Reads a public key; never throws. */
export async function readPublicKey(path: string): Promise<Attempt<KeyObject>> {
  const read = await readKeyFile(path);
  return 'complaint' in read ? read : parsePublicKey(read.value);
}

/**
 * Reads the public keys of a file: one in PEM, one of minisign or signify, or those of an SSH allowed signers file. Never
 * throws.
 */
export async function readPublicKeys(path: string, now: Date): Promise<Attempt<readonly KeyMaterial[]>> {
  const read = await readKeyFile(path);
  if ('complaint' in read) return read;
  const text = read.value;
  if (isMinisignKey(text)) return oneKey(parseMinisignKey(text));
  if (text.includes('-----BEGIN PGP ')) {
    return complain('holds an OpenPGP key', 'Give it with `openpgp-keys`.');
  }
  if (!text.includes('-----BEGIN ') && isSshKeyFile(text)) return parseSshKeys(text, now);
  const parsed = parsePublicKey(text);
  return 'complaint' in parsed ? parsed : { value: [{ key: parsed.value }] };
}

function oneKey(parsed: Attempt<KeyMaterial>): Attempt<readonly KeyMaterial[]> {
  return 'complaint' in parsed ? parsed : { value: [parsed.value] };
}

function readKeyFile(path: string): Promise<Attempt<string>> {
  return Promise.resolve(keyText(path));
}

function keyText(path: string): Attempt<string> {
  const read = readWhole(path, MAX_KEY_BYTES, { links: 'follow', shown: 'it', missing: 'CONFIG_INVALID' });
  if (!('refusal' in read)) return { value: read.bytes.toString('latin1') };
  const { code, message, hint } = read.refusal;
  if (code === 'LIMIT_EXCEEDED')
    return complain(`is larger than ${MAX_KEY_BYTES} bytes`, 'Name the file that holds the key alone.');
  if (code === 'UNSAFE_PATH') return complain('is no regular file', 'Name the file that holds the key.');
  const fix = hint ?? 'Check the path; it starts from the workspace.';
  return { complaint: { message: `cannot be read: ${message}`, fix, ...problemCode({ code }) } };
}

/** Parses one PEM public key: `PUBLIC KEY` (SPKI) or `RSA PUBLIC KEY` (PKCS#1). */
export function parsePublicKey(text: string): Attempt<KeyObject> {
  const blocks = [...text.matchAll(PEM)];
  const [block] = blocks;
  const label = block?.[1];
  if (block === undefined || label === undefined) {
    return complain(
      'holds no PEM block, and no key of minisign, signify or SSH',
      'Give the public key as PEM (`-----BEGIN PUBLIC KEY-----`), or the `.pub` file of the tool that signed.',
    );
  }
  if (blocks.length > 1) return complain(`holds ${blocks.length} PEM blocks`, 'Give one key in each file.');
  const wrong = wrongLabel(label);
  if (wrong) return { complaint: wrong };
  if (text.replace(block[0], '').trim() !== '') {
    return complain('holds text outside the PEM block', 'Give the key alone; other text could hide what the key is.');
  }
  try {
    const key = createPublicKey(block[0]);
    const problem = keyProblem(key) ?? weakExponent(key);
    return problem === undefined
      ? { value: key }
      : complain(`cannot be used: ${problem}`, `Ask the publisher for a signature by another key. ${SUPPORTED_KEYS}`);
  } catch {
    return complain(
      'holds no readable public key: its block is damaged, or of an algorithm or curve that is not known',
      `Get the key from the publisher again. ${SUPPORTED_KEYS}`,
    );
  }
}

function wrongLabel(label: string): Complaint | undefined {
  if (label === 'PUBLIC KEY' || label === 'RSA PUBLIC KEY') return undefined;
  if (label.endsWith('PRIVATE KEY')) {
    return {
      message: 'holds a private key, which must never be where artifacts are verified',
      fix: 'Give the public key (`openssl pkey -in key.pem -pubout`), and replace a private key that lay in a repository.',
    };
  }
  if (label.endsWith('CERTIFICATE')) {
    return {
      message: 'holds a certificate, not a public key',
      fix: 'To trust whom it names, use `certificate-identity`; to trust its key alone, extract that (`openssl x509 -pubkey -noout`).',
    };
  }
  return { message: `holds a PEM block of type ${label}`, fix: 'Give the public key as `-----BEGIN PUBLIC KEY-----`.' };
}

/** With an exponent of 1 every signature would be its own message. */
function weakExponent(key: KeyObject): string | undefined {
  const exponent = key.asymmetricKeyDetails?.publicExponent;
  return exponent !== undefined && (exponent < 3n || exponent % 2n === 0n)
    ? 'its RSA exponent is not a safe one'
    : undefined;
}

function complain(message: string, fix: string): { readonly complaint: Complaint } {
  return { complaint: { message, fix } };
}
