/** OpenPGP certificates from key files: armored or binary, one or a keyring, limited to pinned fingerprints. */
import type { PublicKey } from 'openpgp';
import type { ConfigProblem } from '../errors.js';
import { readArmor } from '../evidence/openpgp-armor.js';
import { MAX_OPENPGP_KEY_BYTES, MAX_OPENPGP_KEYS } from '../limits.js';
import { wordsOf } from '../result.js';
import { problemCode } from '../subjects/file-fault.js';
import { readWhole } from '../subjects/read-file.js';
import { loadOpenPgp } from '../verify/openpgp-library.js';
import type { OpenPgpSigner } from './policy.js';
import type { Complaint } from './variables.js';

const BLOCK = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const ARMOR = /-----BEGIN PGP ([A-Z ]+)-----/g;

/** A certificate and the file that it came from. */
export interface NamedCertificate {
  readonly file: string;
  readonly certificate: PublicKey;
}

/**
 * Reads key files; every certificate becomes a signer of its own.
 *
 * @param files as given, with their absolute paths
 * @param pins full fingerprints; any certificate of the files is accepted where there are none
 * @param elsewhere true where a pinned certificate may also come from a keyserver
 */
export async function readOpenPgpKeys(
  files: readonly { readonly file: string; readonly path: string }[],
  pins: readonly string[],
  elsewhere = false,
): Promise<{ readonly signers: readonly OpenPgpSigner[]; readonly problems: readonly ConfigProblem[] }> {
  const found: NamedCertificate[] = [];
  const problems: ConfigProblem[] = [];
  for (const { file, path } of files) {
    const read = await readKeyFile(path);
    if (Array.isArray(read)) found.push(...read.map((certificate) => ({ file, certificate })));
    else problems.push({ ...read, where: 'openpgp-keys', message: `\`${file}\` ${read.message}` });
  }
  if (problems.length > 0) return { signers: [], problems };
  if (found.length > MAX_OPENPGP_KEYS) {
    const message = `the files hold ${found.length} keys; at most ${MAX_OPENPGP_KEYS} are read`;
    return { signers: [], problems: [{ where: 'openpgp-keys', message, fix: 'Give the keys that may sign.' }] };
  }
  const signers = signersOf(await merged(found), pins);
  const unmet = elsewhere ? [] : unmetPins(signers, pins);
  return {
    signers,
    problems: unmet.map((pin) => ({
      where: 'openpgp-fingerprints',
      message: `\`${pin}\` is the fingerprint of no key in \`openpgp-keys\``,
      fix: `They hold ${fingerprintsOf(found)}. Add the key, or correct the fingerprint.`,
    })),
  };
}

/** The pinned fingerprints that no signer answers to. */
export function unmetPins(signers: readonly OpenPgpSigner[], pins: readonly string[]): readonly string[] {
  return pins.filter(
    (pin) => !signers.some(({ certificate }) => certificate.getKeys().some((key) => key.getFingerprint() === pin)),
  );
}

/** A pinned primary key admits every signing key of its certificate, a pinned subkey only itself. */
export function signersOf(found: readonly NamedCertificate[], pins: readonly string[]): readonly OpenPgpSigner[] {
  return found.flatMap(({ file, certificate }) => {
    const fingerprint = certificate.getFingerprint();
    const name = found.length > 1 || pins.length > 0 ? `openpgp-keys ${fingerprint}` : 'openpgp-keys';
    const signer: OpenPgpSigner = { kind: 'openpgp', name, file, fingerprint, certificate };
    if (pins.length === 0 || pins.includes(fingerprint)) return [signer];
    const only = certificate
      .getKeys()
      .map((key) => key.getFingerprint())
      .filter((one) => pins.includes(one));
    return only.length > 0 ? [{ ...signer, only }] : [];
  });
}

/** Copies of one certificate become one, so that a revocation in any of them counts. */
async function merged(found: readonly NamedCertificate[]): Promise<readonly NamedCertificate[]> {
  const whole = new Map<string, NamedCertificate>();
  for (const one of found) {
    const fingerprint = one.certificate.getFingerprint();
    const known = whole.get(fingerprint);
    const certificate = known ? await known.certificate.update(one.certificate) : one.certificate;
    whole.set(fingerprint, { file: known?.file ?? one.file, certificate });
  }
  return [...whole.values()];
}

async function readKeyFile(path: string): Promise<PublicKey[] | Complaint> {
  const read = readWhole(path, MAX_OPENPGP_KEY_BYTES, { links: 'follow', shown: 'it' });
  if ('refusal' in read) {
    const { message, hint = 'Check the path; it starts from the workspace.' } = read.refusal;
    return { message: `cannot be read: ${message}`, fix: hint, ...problemCode(read.refusal) };
  }
  return parseOpenPgpKeys(read.bytes);
}

/** Parses what a key file or a keyserver holds: public keys only. Text around armored keys is ignored. */
export async function parseOpenPgpKeys(bytes: Buffer): Promise<PublicKey[] | Complaint> {
  const text = bytes.toString('latin1');
  const labels = [...text.matchAll(ARMOR)].map(([, label]) => label ?? '');
  if (labels.some((label) => label.includes('PRIVATE'))) {
    return {
      message: 'holds a private key, which must never be where artifacts are verified',
      fix: 'Export the public key (`gpg --export --armor`), and replace a private key that lay in a repository.',
    };
  }
  const unreadable = (why: string): Complaint => ({
    message: `holds no readable OpenPGP key (${why})`,
    fix: 'Export the key again: `gpg --export --armor FINGERPRINT`.',
  });
  const parts: Buffer[] = [];
  for (const [block] of labels.length > 0 ? text.matchAll(BLOCK) : []) {
    const armor = readArmor(block, 'PGP PUBLIC KEY BLOCK');
    if ('problem' in armor) return unreadable(armor.problem);
    parts.push(armor.data);
  }
  if (labels.length === 0) parts.push(bytes);
  const { readKeys } = await loadOpenPgp();
  const keys: PublicKey[] = [];
  try {
    for (const part of parts) keys.push(...(await readKeys({ binaryKeys: part })));
  } catch (error) {
    return unreadable(wordsOf(error));
  }
  if (keys.some((key) => key.isPrivate())) {
    return {
      message: 'holds a private key, which must never be where artifacts are verified',
      fix: 'Export the public key (`gpg --export --armor`), and replace a private key that lay in a repository.',
    };
  }
  return keys.length > 0 ? keys : unreadable('there is none in it');
}

function fingerprintsOf(found: readonly NamedCertificate[]): string {
  const shown = found.slice(0, 4).map(({ certificate }) => `\`${certificate.getFingerprint()}\``);
  return `${shown.join(', ')}${found.length > shown.length ? ` and ${found.length - shown.length} more` : ''}`;
}
