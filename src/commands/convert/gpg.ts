/** `gpg --verify`, `gpgv`. Source: gpg(1), gpgv(1). */
import { placeOf } from './addresses.js';
import { setArtifacts } from './artifacts.js';
import { Draft } from './draft.js';
import { flags, readFlags, type FlagTable } from './flags.js';
import { NotUnderstood, type Line } from './shell.js';

const TABLE: FlagTable = {
  flags: flags({
    read: 'keyring import recv-keys keyserver verify',
    switches: '',
    ignored: 'status-fd homedir trust-model logger-fd verify-options display-charset output',
    ignoredSwitches:
      'no-default-keyring batch no-tty quiet verbose yes no auto-key-retrieve no-auto-key-retrieve always-trust no-verbose dry-run armor',
    allows: {
      'ignore-time-conflict': 'is not carried over: times must fit.',
      'allow-weak-key-signatures': 'is not carried over: weak algorithms are refused.',
    },
    requirements: {
      'assert-signer': 'names one signer; give its full fingerprint with `openpgp-fingerprints`.',
    },
    valued: 'assert-signer',
  }),
  aliases: { q: 'quiet', v: 'verbose', a: 'armor', o: 'output', 'receive-keys': 'recv-keys', n: 'dry-run' },
};
const VERIFY: FlagTable = { ...TABLE, flags: { ...TABLE.flags, verify: { takes: 'nothing', effect: 'read' } } };
/** Endings of detached signatures that gpg takes away to find the file. */
const ENDING = /\.(?:asc|sig|sign|gpg|pgp)$/;

/** Keys that earlier commands of the same script put into the keyring. */
export interface KeyRing {
  readonly files: string[];
  readonly fingerprints: string[];
  keyserver?: string;
}

/** Remembers `gpg --import FILE` and `gpg --recv-keys FINGERPRINT`; undefined where the command verifies. */
export function learnKeys(line: Line, ring: KeyRing): boolean {
  const words = line.words.slice(1);
  if (words.includes('--verify')) return false;
  if (!words.some((word) => /^--(?:import|recv-keys|receive-keys)$/.test(word))) return true;
  const at = words.findIndex((word) => /^--(?:import|recv-keys|receive-keys)$/.test(word));
  const values = words.slice(at + 1).filter((word) => !word.startsWith('-'));
  const server = words.indexOf('--keyserver');
  if (words[at] === '--import') ring.files.push(...values);
  else {
    ring.fingerprints.push(...values.filter((one) => one !== words[server + 1]));
    ring.keyserver = server < 0 ? 'hkps://keys.openpgp.org' : (words[server + 1] ?? '');
  }
  return true;
}

/** @throws NotUnderstood */
export function fromGpg(line: Line, program: string, ring: KeyRing): Draft {
  const draft = new Draft(program === 'gpgv' ? 'gpgv' : 'gpg --verify', line);
  const read = readFlags(draft.command, line.words.slice(1), VERIFY);
  const [signature, ...files] = read.files;
  if (signature === undefined) throw new NotUnderstood(`\`${draft.command}\` names no signature`);
  if (files.length > 1) throw new NotUnderstood('several files under one signature are not read here');
  const file = files[0] ?? signature.replace(ENDING, '');
  setArtifacts(draft, [file]);
  if (file !== signature) draft.set('signature', placeOf(signature, draft));
  if (files.length === 0 && file !== signature)
    draft.note(
      'info',
      `gpg takes ${file} for the signed file. If ${signature} holds the text itself, name it under \`artifacts\`.`,
    );
  if (read.value('status-fd') !== undefined)
    draft.note(
      'info',
      'What other commands look for in the text of `--status-fd` is not carried over. If they compare a fingerprint, give it with `openpgp-fingerprints`.',
    );
  if (read.value('output') !== undefined)
    draft.note(
      'info',
      '`--output` writes the signed text into a file, which the gate does not do. Keep that command, in a step after the gate.',
    );
  readKeys([...read.values('keyring'), ...ring.files], ring, draft);
  draft.judge(read, VERIFY);
  return draft;
}

function readKeys(files: readonly string[], ring: KeyRing, draft: Draft): void {
  const short = ring.fingerprints.filter(
    (one) => !/^(?:0x)?(?:[0-9A-F]{40}|[0-9A-F]{64}|\{[a-z][a-z0-9-]*\})$/i.test(one),
  );
  if (short.length > 0)
    draft.note(
      'lost',
      `${short.join(', ')} is not a full fingerprint, and shorter ids can be forged. Write all 40 digits.`,
    );
  draft.set('openpgp-keys', ...files.map((one) => placeOf(one, draft)));
  draft.set('openpgp-fingerprints', ...ring.fingerprints.map((one) => one.replace(/^0x/i, '')));
  if (ring.fingerprints.length > 0) draft.setGiven('openpgp-keyserver', ring.keyserver);
  if (files.length > 0 || ring.fingerprints.length > 0) return;
  draft.set('openpgp-keys', 'release-keys.asc');
  draft.note(
    'incomplete',
    'The command line does not say which keys count: gpg takes all of its keyring. Export the right one: `gpg --armor --export FINGERPRINT > release-keys.asc`.',
  );
}
