/** Public keys from files and text. What is no public key that the gate can use is refused with the reason. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { MAX_KEY_BYTES, MAX_KEYS } from '../../core/limits.js';
import { faultWords, problemCode } from '../../files/file-fault.js';
import type { Folders } from '../../files/folders.js';
import { readNamed } from '../../files/named-file.js';
import { COMPRESSED, keyProblem, NAMELESS_CURVE, SUPPORTED_KEYS } from '../../formats/public-key.js';
import { isMinisignKey, parseMinisignKeys } from './minisign-key.js';
import type { KeyMaterial } from './key-material.js';
import { isSshKeyFile, parseSshKeys } from './ssh-key.js';
import { type Attempt, type Problem, complain } from '../../core/attempt.js';

/** What hints on missing key files go by. */
export interface KeyPlace {
  readonly workspace: string;
  /** Listings to share between the key files of a policy. */
  readonly folders?: Folders | undefined;
  /** The path of the file as the user wrote it. */
  readonly given?: string;
}

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n[\s\S]*?-----END \1-----/g;

/**
 * Reads the public keys of a file: those of PEM, of minisign or signify, or those of an SSH allowed signers file. Never
 * throws.
 *
 * @param path absolute
 * @param context `workspace` is absolute; hints are relative to it
 */
export function readPublicKeys(
  path: string,
  { now, ...place }: KeyPlace & { readonly now: Date },
): Attempt<readonly KeyMaterial[]> {
  const read = keyText(path, place);
  return 'problem' in read ? read : parsePublicKeys(read.value, now);
}

/** The same of text, in which a character stands for a byte. Never throws. */
export function parsePublicKeys(given: string, now: Date): Attempt<readonly KeyMaterial[]> {
  const text = given.replace(BYTE_ORDER_MARK, '');
  if (isMinisignKey(text)) return parseMinisignKeys(text);
  if (text.includes('-----BEGIN PGP ')) {
    return complain('holds an OpenPGP key', 'Give it with `openpgp-keys`.');
  }
  if (!text.includes('-----BEGIN ') && isSshKeyFile(text)) return parseSshKeys(text, now);
  return parsePemKeys(text);
}

/** Of UTF-8, as editors of Windows write it. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;

/** The text of a key file, in which a character stands for a byte. Never throws. */
export function keyText(path: string, { workspace, folders, given }: KeyPlace): Attempt<string> {
  const read = readNamed(path, MAX_KEY_BYTES, workspace, { shown: 'it', given, missing: 'CONFIG_INVALID', folders });
  if (!('refusal' in read)) return { value: read.bytes.toString('latin1') };
  const { code, hint } = read.refusal;
  if (code === 'LIMIT_EXCEEDED')
    return complain(`is larger than ${MAX_KEY_BYTES} bytes`, 'Name a file that holds only the key.');
  if (code === 'UNSAFE_PATH') return complain('is not a regular file', 'Name the file that holds the key.');
  const fix = hint ?? 'Name the file that holds the key.';
  return { problem: { message: faultWords(read.refusal), fix, ...problemCode({ code }) } };
}

/** PEM public keys: `PUBLIC KEY` (SPKI) or `RSA PUBLIC KEY` (PKCS#1), and nothing beside them. */
function parsePemKeys(text: string): Attempt<readonly KeyMaterial[]> {
  const blocks = [...text.matchAll(PEM)];
  if (blocks.length === 0) {
    return complain(
      'holds no PEM block, and no key of minisign, signify or SSH',
      'Give the public key as PEM (`-----BEGIN PUBLIC KEY-----`), or the `.pub` file of the tool that signed.',
    );
  }
  if (blocks.length > MAX_KEYS) return complain(`holds ${blocks.length} keys; at most ${MAX_KEYS} are read`, FEWER);
  for (const [, label = ''] of blocks) {
    const wrong = wrongLabel(label);
    if (wrong) return { problem: wrong };
  }
  if (text.replace(PEM, '').trim() !== '') {
    return complain('holds text outside the PEM block', 'Remove the other text: it could hide what the key is.');
  }
  const keys: KeyMaterial[] = [];
  for (const [index, [block]] of blocks.entries()) {
    const parsed = parseBlock(block);
    if ('problem' in parsed) {
      const { message, fix } = parsed.problem;
      return complain(blocks.length > 1 ? `${message} (key ${index + 1} of ${blocks.length})` : message, fix);
    }
    keys.push({ key: parsed.value });
  }
  return { value: keys };
}

/** Of keys that are good and only written as few tools do. */
const FIXES: ReadonlyMap<string, string> = new Map([
  [COMPRESSED, 'Write the same key in full: `openssl ec -pubin -in key.pem -conv_form uncompressed -out key.pub`.'],
  [
    NAMELESS_CURVE,
    'Write the same key with the name: `openssl ec -pubin -in key.pem -param_enc named_curve -out key.pub`.',
  ],
]);

/** One that cannot be used is no reason to leave it out: whoever put it there expects it to count. */
function parseBlock(block: string): Attempt<KeyObject> {
  try {
    const key = createPublicKey(block);
    const problem = keyProblem(key) ?? weakExponent(key);
    if (problem === undefined) return { value: key };
    return complain(
      `cannot be used: ${problem}`,
      FIXES.get(problem) ?? `Ask the publisher for a signature by another key. ${SUPPORTED_KEYS}`,
    );
  } catch {
    return complain(
      'holds no readable public key: its block is damaged, or of an algorithm or curve that is not known',
      `Get the key from the publisher again. ${SUPPORTED_KEYS}`,
    );
  }
}

const FEWER = 'Give the keys that may sign.';

function wrongLabel(label: string): Problem | undefined {
  if (label === 'PUBLIC KEY' || label === 'RSA PUBLIC KEY') return undefined;
  if (label.endsWith('PRIVATE KEY')) {
    return {
      message: 'contains a private key, but only the public key is needed',
      fix: `Write the public key into a file: \`${label.startsWith('OPENSSH') ? 'ssh-keygen -y -f KEY' : 'openssl pkey -in KEY -pubout'}\`. If the private key was in a repository, replace it.`,
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
