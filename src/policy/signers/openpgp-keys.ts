/** OpenPGP certificates from key files: armored or binary, one or a keyring, limited to pinned fingerprints. */
import type { PublicKey } from 'openpgp';
import { readArmor } from '../../formats/openpgp/openpgp-armor.js';
import { listKeyPackets } from '../../formats/openpgp/openpgp-packets.js';
import { MAX_OPENPGP_KEY_BYTES, MAX_OPENPGP_KEYS } from '../../core/limits.js';
import { faultWords, problemCode } from '../../files/file-fault.js';
import { createFolders } from '../../files/folders.js';
import { readNamed } from '../../files/named-file.js';
import { reviewKeys, SUPPORTED_OPENPGP, type UnusableKey } from '../../formats/openpgp/openpgp-algorithms.js';
import { hashSelfSignatures } from '../../formats/openpgp/openpgp-curves.js';
import { loadOpenPgp, verifyingConfig } from '../../formats/openpgp/openpgp-library.js';
import type { OpenPgpSigner } from '../../model/policy.js';
import type { Problem } from '../../core/attempt.js';
import type { KeyPlace } from './key-file.js';

const BLOCK = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const ARMOR = /-----BEGIN PGP ([A-Z ]+)-----/g;

/** A certificate and the file that it came from. */
interface NamedCertificate {
  readonly file: string;
  readonly certificate: PublicKey;
}

/** What key files hold, or one of them. */
export interface OpenPgpKeys {
  readonly certificates: readonly PublicKey[];
  /** Keys among them, or beside them, with which nothing is verified. */
  readonly unusable: readonly UnusableKey[];
}

/** What is wrong with the files, or with what is pinned of them. */
interface OpenPgpProblem extends Problem {
  readonly of: 'files' | 'fingerprints';
}

/**
 * Reads key files; every certificate becomes a signer of its own.
 *
 * @param files as given, with their absolute paths
 * @param pins full fingerprints; any certificate of the files is accepted where there are none
 * @param workspace absolute; hints are relative to it, and share `folders`
 * @param elsewhere true where a pinned certificate may also come from a keyserver
 */
export async function readOpenPgpKeys(
  files: readonly { readonly file: string; readonly path: string }[],
  pins: readonly string[],
  { workspace, folders = createFolders(), elsewhere = false }: KeyPlace & { readonly elsewhere?: boolean },
): Promise<{ readonly signers: readonly OpenPgpSigner[]; readonly problems: readonly OpenPgpProblem[] }> {
  const found: NamedCertificate[] = [];
  const unusable: (UnusableKey & { readonly file: string })[] = [];
  const problems: OpenPgpProblem[] = [];
  for (const { file, path } of files) {
    const read = await readKeyFile(path, { workspace, folders, given: file });
    if ('message' in read) {
      const { message, fix, code } = read;
      problems.push({ of: 'files', message: `\`${file}\` ${message}`, fix, ...(code && { code }) });
      continue;
    }
    found.push(...read.certificates.map((certificate) => ({ file, certificate })));
    unusable.push(...read.unusable.map((key) => ({ ...key, file })));
  }
  if (problems.length > 0) return { signers: [], problems };
  if (found.length > MAX_OPENPGP_KEYS) {
    const message = `the files hold ${found.length} keys; at most ${MAX_OPENPGP_KEYS} are read`;
    return { signers: [], problems: [{ of: 'files', message, fix: 'Give the keys that may sign.' }] };
  }
  const pinnedInVain = pins.flatMap((pin) => unusable.filter(({ fingerprint }) => fingerprint === pin).slice(0, 1));
  if (pinnedInVain.length > 0) {
    return {
      signers: [],
      problems: pinnedInVain.map(({ file, fingerprint = '', why }) => ({
        of: 'fingerprints',
        message: `\`${fingerprint}\` of \`${file}\` ${why}`,
        fix: ANOTHER_KEY,
      })),
    };
  }
  const signers = signersOf(await merged(found), pins, unusable);
  const unmet = elsewhere ? [] : unmetPins(signers, pins);
  return {
    signers,
    problems: unmet.map((pin) => ({
      of: 'fingerprints',
      message: `\`${pin}\` is the fingerprint of no key in \`openpgp\``,
      fix: `They hold ${fingerprintsOf(found)}. Add the key, or correct the fingerprint.`,
    })),
  };
}

export const ANOTHER_KEY = `${SUPPORTED_OPENPGP} Ask the publisher for a signature by such a key.`;

/** The pinned fingerprints that no signer answers to. */
export function unmetPins(signers: readonly OpenPgpSigner[], pins: readonly string[]): readonly string[] {
  return pins.filter(
    (pin) => !signers.some(({ certificate }) => certificate.getKeys().some((key) => key.getFingerprint() === pin)),
  );
}

/** A pinned primary key admits every signing key of its certificate, a pinned subkey only itself. */
export function signersOf(
  found: readonly NamedCertificate[],
  pins: readonly string[],
  unusable: readonly UnusableKey[] = [],
): readonly OpenPgpSigner[] {
  const without = new Map(unusable.map((key) => [key.fingerprint, key]));
  return found.flatMap(({ file, certificate }) => {
    const fingerprint = certificate.getFingerprint();
    const name = found.length > 1 || pins.length > 0 ? `openpgp-keys ${fingerprint}` : 'openpgp-keys';
    const all = certificate.getKeys().map((key) => key.getFingerprint());
    const broken = all.flatMap((one) => without.get(one) ?? []);
    const signer: OpenPgpSigner = {
      kind: 'openpgp',
      name,
      file,
      fingerprint,
      certificate,
      ...(broken.length > 0 && { unusable: broken }),
    };
    if (pins.length === 0 || pins.includes(fingerprint)) return [signer];
    const only = all.filter((one) => pins.includes(one));
    return only.length > 0 ? [{ ...signer, only }] : [];
  });
}

/** Copies of one certificate become one, so that a revocation in any of them counts. */
async function merged(found: readonly NamedCertificate[]): Promise<readonly NamedCertificate[]> {
  if (found.length === 0) return [];
  const config = verifyingConfig(await loadOpenPgp());
  const whole = new Map<string, NamedCertificate>();
  for (const one of found) {
    const fingerprint = one.certificate.getFingerprint();
    const known = whole.get(fingerprint);
    const certificate = known ? await known.certificate.update(one.certificate, undefined, config) : one.certificate;
    whole.set(fingerprint, { file: known?.file ?? one.file, certificate });
  }
  return [...whole.values()];
}

interface KeyProblem extends Problem {
  /** The keys are well-formed; they are not supported. */
  readonly unsupported?: true;
}

async function readKeyFile(path: string, { workspace, folders, given }: KeyPlace): Promise<OpenPgpKeys | KeyProblem> {
  const read = readNamed(path, MAX_OPENPGP_KEY_BYTES, workspace, { shown: 'it', given, folders });
  if ('refusal' in read) {
    const { hint: fix = 'Name the file that holds the keys.' } = read.refusal;
    return { message: faultWords(read.refusal), fix, ...problemCode(read.refusal) };
  }
  return parseOpenPgpKeys(read.bytes);
}

/**
 * Parses what a key file or a keyserver holds: public keys only. Text around armored keys is ignored.
 *
 * @returns what is wrong where there is no key with which anything could be verified
 */
export async function parseOpenPgpKeys(bytes: Buffer): Promise<OpenPgpKeys | KeyProblem> {
  const text = bytes.toString('latin1');
  const labels = [...text.matchAll(ARMOR)].map(([, label]) => label ?? '');
  if (labels.some((label) => label.includes('PRIVATE'))) return PRIVATE_KEY;
  const parts = labels.length > 0 ? armoredParts(text) : [bytes];
  if (typeof parts === 'string') return unreadable(parts);
  const { unusable, anyUsable } = reviewKeys(parts.flatMap((part) => listKeyPackets(part)));
  if (!anyUsable && unusable.length > 0) return unsupported(unusable);
  const library = await loadOpenPgp();
  const keys: PublicKey[] = [];
  for (const part of parts) {
    // Where no key can be used the library finds none, and there is nothing more to complain of.
    const { anyUsable: some, unusable: none } = reviewKeys(listKeyPackets(part));
    const read = await library.readKeys({ binaryKeys: part }).catch(() => undefined);
    if (!read && (some || none.length === 0)) return unreadable('it is damaged, or no public key');
    keys.push(...(read ?? []));
  }
  if (keys.some((key) => key.isPrivate())) return PRIVATE_KEY;
  if (keys.length === 0) return unreadable('there is none in it');
  for (const key of keys) await hashSelfSignatures(key, library);
  return { certificates: keys, unusable };
}

const PRIVATE_KEY: KeyProblem = {
  message: 'contains a private key, but only the public key is needed',
  fix: 'Export the public key: `gpg --export --armor FINGERPRINT`. If the private key was in a repository, replace it.',
};

function unreadable(why: string): KeyProblem {
  return {
    message: `holds no readable OpenPGP key (${why})`,
    fix: 'Export the key again: `gpg --export --armor FINGERPRINT`.',
  };
}

/** The packets of every armored block, or what is wrong with one. */
function armoredParts(text: string): readonly Buffer[] | string {
  const parts: Buffer[] = [];
  for (const [block] of text.matchAll(BLOCK)) {
    const armor = readArmor(block, 'PGP PUBLIC KEY BLOCK');
    if ('problem' in armor) return armor.problem;
    parts.push(armor.data);
  }
  return parts;
}

function unsupported(keys: readonly UnusableKey[]): KeyProblem {
  const shown = keys
    .slice(0, SHOWN)
    .map(({ fingerprint, why }) => `${fingerprint ? `\`${fingerprint}\`` : 'one'} ${why}`);
  const more = keys.length > SHOWN ? `; and ${keys.length - SHOWN} more` : '';
  return {
    message: `holds no key that can be verified with: ${shown.join('; ')}${more}`,
    fix: ANOTHER_KEY,
    unsupported: true,
  };
}

/** Keys that one message names. */
const SHOWN = 4;

function fingerprintsOf(found: readonly NamedCertificate[]): string {
  const shown = found.slice(0, SHOWN).map(({ certificate }) => `\`${certificate.getFingerprint()}\``);
  return `${shown.join(', ')}${found.length > shown.length ? ` and ${found.length - shown.length} more` : ''}`;
}
