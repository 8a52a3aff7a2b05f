/** From the `signers` of a document to those of the engine. */
import { resolve } from 'node:path';
import type { Host } from '../../core/host.js';
import { isSafeAddress } from '../../net/address.js';
import { shownAddress } from '../../core/shown-address.js';
import type { KeySigner, LogRequirement } from '../../model/policy.js';
import type { PolicyDocument } from '../document/document.js';
import type { Placed } from '../document/shape.js';
import { NAMING, OF_CERTIFICATES, OF_CLAIMS, TWO_FORMS, type SignerEntry } from '../document/signer-shape.js';
import type { Place } from '../document/tree.js';
import { fullFingerprint } from '../signers/fingerprint.js';
import { isKeyFile } from '../signers/key-source.js';
import { readOpenPgpKeys, unmetPins } from '../signers/openpgp-keys.js';
import { namedSigners, readKeys, type KeyContext, type NamedKey } from '../signers/read-keys.js';
import { createFolders } from '../../files/folders.js';
import { vouchedSigners, resolveVouchers } from './vouched-keys.js';
import { identitySigners } from './identities.js';
import { checkoutProblems } from './untrusted-checkout.js';
import { NO_PROVENANCE, ON_PROVENANCE, provenanceRequirement, provenanceOf } from './provenance.js';
import { asList, placeOf, type Scope, type SignerGroup } from './scope.js';
import type { Attempt } from '../../core/attempt.js';
import { quoted } from '../../core/quoted.js';

/** Where keys are read, and who GitHub is. */
interface SignerContext
  extends Pick<Host, 'kind' | 'env' | 'workspace'>, Partial<Pick<Host, 'tempRoot'>>, Omit<KeyContext, 'env'> {
  /** False where files lie elsewhere, and are not looked at. */
  readonly reads?: boolean;
}

type Key = Exclude<keyof SignerEntry, 'place'>;
type Found = Pick<SignerGroup, 'signers' | 'pinned'>;

const OF_OPENPGP = ['openpgp', 'keyserver', 'fingerprints'] as const;
/** What says more about a key, and what to do where none is given. */
const ABOUT_KEYS = [
  ['key-id', 'Add the key: an id proves nothing by itself.'],
  ['signed-by', 'Add the key that they must have signed, or remove `signed-by`.'],
] as const;

/**
 * Converts every signer; one that is wrong is entered without a value, so that nobody misses it elsewhere.
 *
 * @param declared the names of all signers, also of those that could not be read: only what is wrong with them is complained of
 */
export async function convertSigners(
  entries: PolicyDocument['signers'],
  declared: readonly string[],
  scope: Scope,
  given: SignerContext,
): Promise<void> {
  const context = { folders: createFolders(), ...given };
  for (const [name, { value, place }] of entries ?? []) {
    const before = scope.problems.length;
    const found = await signersOf(name, value, scope, context);
    const sound = found !== undefined && scope.problems.length === before;
    scope.signers.set(name, sound ? { name, place, ...found, usedFor: new Set() } : undefined);
  }
  for (const name of declared) if (!scope.signers.has(name)) scope.signers.set(name, undefined);
  // Who vouches is named like any other signer, so that all must be known.
  for (const [name, { value }] of entries ?? [])
    if (value['signed-by']) resolveVouchers(name, value['signed-by'], scope);
}

async function signersOf(
  name: string,
  entry: SignerEntry,
  scope: Scope,
  context: SignerContext,
): Promise<Found | undefined> {
  const { key, openpgp, keyserver } = entry;
  const before = scope.problems.length;
  combinationProblems(name, entry, scope);
  const certificate = OF_CERTIFICATES.some((one) => entry[one] !== undefined);
  const identities = certificate ? identitySigners(name, entry, context.env, scope) : [];
  const provenance = certificate ? NO_PROVENANCE : provenanceOf(name, entry, scope);
  // What a wrong signer would read is not looked at.
  if (scope.problems.length > before) return undefined;
  if (key) {
    const log = entry['transparency-log']?.value ?? 'auto';
    const keys = await keySigners(
      name,
      asList(key),
      { log, vouched: entry['signed-by'] !== undefined },
      scope,
      context,
    );
    if (!keys) return undefined;
    const named = { ...provenanceRequirement(provenance), ...keyIdOf(entry['key-id'], keys, scope) };
    return { signers: keys.map((one) => ({ ...one, ...named })), pinned: [] };
  }
  if (openpgp ?? keyserver) return openPgpSigners(name, entry, scope, context);
  return { signers: identities, pinned: [] };
}

function keyIdOf(
  text: Placed<string> | undefined,
  keys: readonly KeySigner[],
  scope: Scope,
): { readonly keyId?: string } {
  const keyId = text && scope.literal(text);
  if (!text || keyId === undefined) return {};
  const other = keys.find(({ format }) => format);
  if (other?.format) {
    const message = `\`key-id\` is about keys in PEM, and ${other.file} is a key of ${other.format.kind}`;
    scope.fail(text.place, message, 'Remove it: signatures of that form say by themselves which key they are by.');
  }
  return { keyId };
}

/** What goes together in one signer. */
function combinationProblems(name: string, entry: SignerEntry, scope: Scope): void {
  const pgp: Key | undefined = entry.openpgp ? 'openpgp' : entry.keyserver ? 'keyserver' : undefined;
  const byKey: Key | undefined = entry.key ? 'key' : pgp;
  if (!byKey && !NAMING.some((one) => entry[one])) nobodyProblem(name, entry, scope);
  const others = OF_CERTIFICATES.filter((one) => entry[one] !== undefined);
  const rivals = [...others, ...(entry.key && pgp ? [pgp] : [])];
  if (byKey && rivals.length > 0) {
    const message = `\`${byKey}\` cannot be used together with ${quoted(rivals)}`;
    scope.fail(placeOf(entry, byKey), message, 'Use either `key` or an identity, not both.');
  }
  for (const [one, fix] of ABOUT_KEYS.filter(([key]) => !entry.key && entry[key])) {
    scope.fail(placeOf(entry, one), `\`${one}\` is given without \`key\``, fix);
  }
  if (entry['transparency-log']) logProblem(entry['transparency-log'], entry, pgp, scope);
  if (OF_OPENPGP.some((one) => entry[one])) openPgpProblems(entry, pgp, scope);
  twoFormsProblems(name, entry, scope);
}

function twoFormsProblems(name: string, entry: SignerEntry, scope: Scope): void {
  for (const [exact, pattern] of TWO_FORMS.filter((pair) => pair.every((one) => entry[one] !== undefined))) {
    const message = `\`${pattern}\` of \`${name}\`: cannot be used together with \`${exact}\``;
    const fix = `Keep one of them. For alternatives, give several values of \`${exact}\`, or write several signers in a policy file.`;
    scope.fail(placeOf(entry, pattern), message, fix);
  }
}

function logProblem(log: Placed<string>, { key }: SignerEntry, pgp: Key | undefined, scope: Scope): void {
  if (log.value === 'none' && !key) {
    const fix = 'Remove it: without the log, the time of the signature is not proven.';
    scope.fail(log.place, '`transparency-log`: `none` is possible only with `key`', fix);
  } else if (pgp) {
    scope.fail(log.place, 'no OpenPGP signature is in a transparency log', 'Remove `transparency-log`.');
  }
}

function openPgpProblems(entry: SignerEntry, pgp: Key | undefined, scope: Scope): void {
  const fail = (at: Key, message: string, fix: string): void => {
    scope.fail(placeOf(entry, at), message, fix);
  };
  for (const one of ON_PROVENANCE.filter((word) => pgp && entry[word] !== undefined)) {
    fail(one, 'an attestation is never signed by OpenPGP', `Remove \`${one}\`.`);
  }
  if (entry.fingerprints && !pgp) fail('fingerprints', '`fingerprints` is given without `openpgp`', 'Add the keys.');
  if (!entry.keyserver || entry.fingerprints) return;
  const message = '`keyserver` is given without `fingerprints`: a keyserver hands out keys in any name';
  fail('keyserver', message, 'Add the full fingerprints of the keys that may sign.');
}

function nobodyProblem(name: string, entry: SignerEntry, scope: Scope): void {
  const given = (keys: readonly Key[]): Key | undefined => keys.find((one) => entry[one] !== undefined);
  const issuer = given(['issuer', 'issuer-regexp']);
  if (issuer) {
    const message = `\`${issuer}\` of \`${name}\` is given without an identity, so every identity of that issuer would be accepted`;
    scope.fail(placeOf(entry, issuer), message, 'Add `identity`, or `repo` for a GitHub repository.');
    return;
  }
  const claim = given([...OF_CLAIMS, ...ON_PROVENANCE]);
  const [place, message] = claim
    ? [placeOf(entry, claim), `\`${claim}\` of \`${name}\` is given without a signer`]
    : [entry.place, `the signer \`${name}\` has no identity and no key`];
  scope.fail(place, message, 'Add `repo`, or `identity` with `issuer`, `key` or `openpgp`.');
}

/** True where the file may be read: a stranger's key is not even parsed. */
async function mayRead(file: string, key: Key, place: Place, scope: Scope, context: SignerContext): Promise<boolean> {
  const believed = { path: file, ...scope.at(place, key) };
  scope.believed.push(believed);
  return (await checkoutProblems([believed], context)).length === 0;
}

async function keySigners(
  name: string,
  values: readonly Placed<string>[],
  { log, vouched }: { readonly log: LogRequirement; readonly vouched: boolean },
  scope: Scope,
  context: SignerContext,
): Promise<readonly KeySigner[] | undefined> {
  const found = await Promise.all(
    values.map(async (text, index) => {
      const given = scope.literal(text);
      if (given === undefined) return undefined;
      if (isKeyFile(given) && !(await mayRead(given, 'key', text.place, scope, context))) return undefined;
      const called = values.length > 1 ? `${name} ${index + 1}` : name;
      const read = vouched
        ? await vouchedSigners(given, called, log, context)
        : named(await readKeys(given, context), called, log);
      if ('value' in read) return read.value;
      const { message, fix, code } = read.problem;
      scope.fail(text.place, message, fix, code);
      return undefined;
    }),
  );
  return found.includes(undefined) ? undefined : found.flatMap((keys) => keys ?? []);
}

function named(read: Attempt<readonly NamedKey[]>, name: string, log: LogRequirement): Attempt<readonly KeySigner[]> {
  return 'value' in read ? { value: namedSigners(read.value, name, log) } : read;
}

async function openPgpSigners(
  name: string,
  { openpgp, fingerprints = [], keyserver }: SignerEntry,
  scope: Scope,
  context: SignerContext,
): Promise<Found | undefined> {
  const texts = asList(openpgp);
  const files: string[] = [];
  for (const text of texts) {
    const file = scope.literal(text);
    if (file !== undefined && (await mayRead(file, 'openpgp', text.place, scope, context))) files.push(file);
  }
  const pins = pinsOf(fingerprints, scope);
  if (keyserver) serverOf(keyserver, scope, context.offline);
  if (files.length < texts.length || pins.length < fingerprints.length) return undefined;
  // Whose keys they are is known where they are read.
  if (context.reads === false) return { signers: [], pinned: pins.length > 0 ? pins : ['0'.repeat(40)] };
  const at = files.map((file) => ({ file, path: resolve(context.workspace, file) }));
  const { signers, problems } = await readOpenPgpKeys(at, pins, {
    workspace: context.workspace,
    folders: context.folders,
    elsewhere: keyserver !== undefined,
  });
  for (const { of, message, fix, code } of problems) {
    const [first] = of === 'fingerprints' ? fingerprints : texts;
    if (first) scope.fail(first.place, message, fix, code);
  }
  return {
    signers: signers.map((signer) => ({
      ...signer,
      name: signers.length > 1 ? `${name} ${signer.fingerprint}` : name,
    })),
    pinned: keyserver ? unmetPins(signers, pins) : [],
  };
}

function pinsOf(fingerprints: readonly Placed<string>[], scope: Scope): readonly string[] {
  return fingerprints.flatMap((text) => {
    const filled = scope.literal(text);
    const pin = filled === undefined ? undefined : fullFingerprint(filled);
    if (filled !== undefined && pin === undefined) {
      const fix =
        'Write all 40 hex digits (64 for a key of version 6): shorter ids can be forged. `gpg --fingerprint` prints them.';
      scope.fail(text.place, `\`${filled}\` is not a full fingerprint`, fix);
    }
    return pin ?? [];
  });
}

/** One keyserver is asked in a run. */
function serverOf(text: Placed<string>, scope: Scope, offline: boolean): void {
  const url = scope.literal(text)?.replace(/^hkps:/i, 'https:');
  if (url === undefined) return;
  if (offline) {
    const message = '`keyserver` needs the network, and cannot be used with `offline`';
    scope.fail(text.place, message, 'Keep the keys in files and give them with `openpgp`.');
  }
  if (!isSafeAddress(url)) {
    const fix = 'Write the address of a keyserver with `https://`; `hkps://` means the same.';
    scope.fail(text.place, `\`${shownAddress(url)}\` is not an https URL`, fix);
  }
  if (scope.keyserver !== undefined && scope.keyserver !== url) {
    scope.fail(text.place, 'another keyserver is named above', 'Name one keyserver for all signers.');
  }
  scope.keyserver = url;
}
