/** From the `signers` of a policy file to those of the engine, by the same code that reads the inputs. */
import { resolve } from 'node:path';
import { signerProblems } from '../combinations.js';
import { fullFingerprint } from '../signers/fingerprint.js';
import { githubServer } from '../../github/github-server.js';
import type { Host } from '../../core/host.js';
import { isKeyFile } from '../signers/key-source.js';
import { lintIdentities } from '../lint/lint.js';
import { readOpenPgpKeys } from '../signers/openpgp-keys.js';
import { ownTreeProblems } from './own-tree.js';
import type { KeySigner, LogDemand, Signer } from '../../model/policy.js';
import { ON_PROVENANCE, planProvenance, provenanceDemand } from '../provenance-inputs.js';
import type { GivenInputs } from '../inputs/read-inputs.js';
import { namedSigners, readKeys, type KeyContext } from '../signers/read-keys.js';
import { identitySigners, planIdentities } from '../signers/identities.js';
import { claimDemands } from './claims.js';
import type { Spot } from '../file/yaml.js';
import { asList, type Scope } from './scope.js';
import type { Placed } from '../document/shape.js';
import type { SignerEntry } from '../document/signer-shape.js';

/** Where keys are read, and who GitHub is. */
export interface SignerContext
  extends Pick<Host, 'kind' | 'env' | 'workspace'>, Partial<Pick<Host, 'tempRoot'>>, KeyContext {}

type Key = Exclude<keyof SignerEntry, 'spot'>;

/** What a certificate says, or what is taken from it. */
const OF_CERTIFICATES = [
  'identity',
  'identity-regexp',
  'issuer',
  'issuer-regexp',
  'allow-broad-identity',
  'repo',
  'owner',
  'signer-repo',
  'signer-workflow',
  'source-ref',
  'source-versioned-tag',
  'source-digest',
  'deny-self-hosted-runners',
  'claims',
  'root',
] as const satisfies readonly Key[];
const NAMING = ['identity', 'identity-regexp', 'repo', 'owner', 'signer-repo', 'signer-workflow'] as const;

/** What the inputs call the keys of a signer, for their code and back for their messages. */
const INPUT_NAMES: readonly (readonly [string, Key])[] = [
  ['certificate-identity-regexp', 'identity-regexp'],
  ['certificate-identity', 'identity'],
  ['certificate-oidc-issuer-regexp', 'issuer-regexp'],
  ['certificate-oidc-issuer', 'issuer'],
  ['openpgp-keys', 'openpgp'],
  ['openpgp-fingerprints', 'fingerprints'],
];

const inFileWords = (text: string): string =>
  INPUT_NAMES.reduce((words, [input, key]) => words.replaceAll(`\`${input}\``, `\`${key}\``), text);

/** Converts every signer; one that is wrong is entered without a value, so that nobody misses it elsewhere. */
export async function convertSigners(
  entries: ReadonlyMap<string, Placed<SignerEntry>> | undefined,
  scope: Scope,
  context: SignerContext,
): Promise<void> {
  for (const [name, { value, spot }] of entries ?? []) {
    const before = scope.problems.length;
    const signers = await signersOf(name, spot, value, scope, context);
    const sound = signers !== undefined && scope.problems.length === before;
    scope.signers.set(name, sound ? { name, spot, signers, usedFor: new Set() } : undefined);
  }
}

async function signersOf(
  name: string,
  spot: Spot,
  entry: SignerEntry,
  scope: Scope,
  context: SignerContext,
): Promise<readonly Signer[] | undefined> {
  const { key, openpgp, fingerprints, 'transparency-log': log } = entry;
  const names = NAMING.some((one) => entry[one] !== undefined);
  const kinds = [names && 'an identity', key && '`key`', openpgp && '`openpgp`'].filter(Boolean);
  if (kinds.length !== 1) {
    const message =
      kinds.length === 0 ? `the signer \`${name}\` names nobody` : `the signer \`${name}\` is ${kinds.join(' and ')}`;
    const fix =
      kinds.length === 0
        ? 'Add `identity` with `issuer`, or `repo`, `key` or `openpgp`.'
        : 'Make them signers of their own; a list in `by` means any of them.';
    scope.fail(spot, message, fix);
    return undefined;
  }
  misplacedProblems(spot, entry, names, scope);
  if (key) {
    const said = keyProvenance(name, entry, scope);
    return (await keySigners(name, key, log?.value ?? 'auto', scope, context)).map((one) => ({ ...one, ...said }));
  }
  if (openpgp) return openPgpSigners(name, asList(openpgp), fingerprints ?? [], scope, context);
  return certificateSigners(name, spot, entry, scope, context);
}

/** Keys that mean nothing for a signer of this kind. */
function misplacedProblems(spot: Spot, entry: SignerEntry, names: boolean, scope: Scope): void {
  const { key, openpgp, fingerprints, 'transparency-log': log } = entry;
  if (!names) {
    for (const one of OF_CERTIFICATES.filter((name) => entry[name] !== undefined)) {
      scope.fail(placeOf(entry, one), `\`${one}\` is about certificates, and evidence by a key has none`, 'Remove it.');
    }
  }
  if (log?.value === 'none' && !key) {
    const fix = 'Remove it: without the log nobody can tell when a certificate was used.';
    scope.fail(log.spot, '`transparency-log: none` is possible only with `key`', fix);
  } else if (log && openpgp) {
    scope.fail(log.spot, 'no OpenPGP signature is in a transparency log', 'Remove `transparency-log`.');
  }
  for (const one of ON_PROVENANCE.filter((name) => openpgp && entry[name] !== undefined)) {
    scope.fail(placeOf(entry, one), 'an attestation is never signed by OpenPGP', `Remove \`${one}\`.`);
  }
  if (fingerprints && !openpgp) scope.fail(spot, '`fingerprints` is given without `openpgp`', 'Add the keys.');
}

/** What provenance by a key must say; there is no certificate that could say more. */
function keyProvenance(name: string, entry: SignerEntry, scope: Scope): Pick<KeySigner, 'provenance'> {
  const { builders, inputs, problems } = planProvenance(provenanceOf(entry, scope));
  for (const { where, message, fix } of problems) {
    scope.fail(placeOf(entry, where), `\`${where}\` of \`${name}\`: ${message}`, fix);
  }
  return provenanceDemand(builders, inputs);
}

function placeOf(entry: SignerEntry, key: string): Spot {
  const field: unknown = Object.entries(entry).find(([name]) => name === key)?.[1];
  const hasSpot = (value: unknown): value is Placed<unknown> =>
    typeof value === 'object' && value !== null && 'spot' in value;
  return hasSpot(field) ? field.spot : entry.spot;
}

/** By the code of the inputs `certificate-identity`, `repo` and their like. */
function certificateSigners(
  name: string,
  spot: Spot,
  entry: SignerEntry,
  scope: Scope,
  { env }: SignerContext,
): readonly Signer[] {
  const before = scope.problems.length;
  const given = givenOf(entry, scope);
  const claims = claimDemands(entry.claims, scope);
  const root = entry.root && scope.literal(entry.root);
  // A value that could not be filled in is missing from `given`, and would be complained of twice.
  if (scope.problems.length > before) return [];
  const plan = planIdentities(given, githubServer(env));
  const lint = lintIdentities(plan, { allowBroad: entry['allow-broad-identity']?.value ?? false });
  for (const { where, message, fix } of [...signerProblems(given), ...plan.problems, ...lint.problems]) {
    const key = INPUT_NAMES.find(([input]) => input === where)?.[1] ?? where;
    scope.fail(placeOf(entry, key), `\`${key}\` of \`${name}\`: ${inFileWords(message)}`, inFileWords(fix));
  }
  for (const warning of lint.warnings) scope.warn(spot, `signer \`${name}\`: ${inFileWords(warning)}`);
  return identitySigners(plan).map((signer) => ({
    ...signer,
    name,
    claims: [...signer.claims, ...claims],
    ...(root !== undefined && { root }),
    ...(entry['transparency-log']?.value === 'required' && { transparencyLog: 'required' }),
  }));
}

/** The signer in the words of the inputs. */
function givenOf(entry: SignerEntry, scope: Scope): GivenInputs {
  const literal = (key: Key, text?: Placed<string>): Record<string, string> => {
    const value = text && scope.literal(text);
    return value === undefined ? {} : { [key]: value };
  };
  const pattern = entry['identity-regexp'] && scope.pattern(entry['identity-regexp']);
  const issuerPattern = entry['issuer-regexp'] && scope.pattern(entry['issuer-regexp']);
  const identity = entry.identity && scope.literal(entry.identity);
  const issuer = entry.issuer && scope.literal(entry.issuer);
  return {
    ...(identity !== undefined && { 'certificate-identity': [identity] }),
    ...(pattern !== undefined && { 'certificate-identity-regexp': [pattern] }),
    ...(issuer !== undefined && { 'certificate-oidc-issuer': [issuer] }),
    ...(issuerPattern !== undefined && { 'certificate-oidc-issuer-regexp': [issuerPattern] }),
    ...literal('repo', entry.repo),
    ...literal('owner', entry.owner),
    ...literal('signer-repo', entry['signer-repo']),
    ...literal('signer-workflow', entry['signer-workflow']),
    ...literal('source-ref', entry['source-ref']),
    ...literal('source-versioned-tag', entry['source-versioned-tag']),
    ...literal('source-digest', entry['source-digest']),
    ...(entry['deny-self-hosted-runners']?.value === true && { 'deny-self-hosted-runners': true }),
    ...provenanceOf(entry, scope),
  };
}

/** What its provenance must say, in the words of the inputs. */
function provenanceOf(entry: SignerEntry, scope: Scope): Pick<GivenInputs, 'builder-id' | 'workflow-input'> {
  const builders = entry['builder-id'] && scope.literals(asList(entry['builder-id']));
  const inputs = [...(entry['workflow-input'] ?? [])].flatMap(([name, { value }]) => {
    const text = scope.literal(value);
    return text === undefined ? [] : [`${name}=${text}`];
  });
  return {
    ...(builders && { 'builder-id': builders }),
    ...(inputs.length > 0 && { 'workflow-input': inputs }),
  };
}

/** True where the file may be read: a stranger's key is not even parsed. */
async function mayRead(file: string, where: Key, spot: Spot, scope: Scope, context: SignerContext): Promise<boolean> {
  const believed = { where, path: file, at: scope.place(spot) };
  scope.believed.push(believed);
  return (await ownTreeProblems([believed], context)).length === 0;
}

async function keySigners(
  name: string,
  text: Placed<string>,
  transparencyLog: LogDemand,
  scope: Scope,
  context: SignerContext,
): Promise<readonly KeySigner[]> {
  const given = scope.literal(text);
  if (given === undefined || (isKeyFile(given) && !(await mayRead(given, 'key', text.spot, scope, context)))) return [];
  const read = await readKeys(given, context);
  if ('value' in read) return namedSigners(read.value, name, transparencyLog);
  const { message, fix, code } = read.complaint;
  scope.fail(text.spot, message, inFileWords(fix), code);
  return [];
}

async function openPgpSigners(
  name: string,
  texts: readonly Placed<string>[],
  fingerprints: readonly Placed<string>[],
  scope: Scope,
  context: SignerContext,
): Promise<readonly Signer[]> {
  const [first] = texts;
  const files: string[] = [];
  for (const text of texts) {
    const file = scope.literal(text);
    if (file !== undefined && (await mayRead(file, 'openpgp', text.spot, scope, context))) files.push(file);
  }
  const pins = fingerprints.flatMap((text) => {
    const filled = scope.literal(text);
    const pin = filled === undefined ? undefined : fullFingerprint(filled);
    if (filled !== undefined && pin === undefined) {
      const fix = 'Write all 40 hex digits (64 for a key of version 6): shorter ids can be forged.';
      scope.fail(text.spot, `\`${filled}\` is no full fingerprint`, fix);
    }
    return pin ?? [];
  });
  if (files.length < texts.length || pins.length < fingerprints.length || first === undefined) return [];
  const at = files.map((file) => ({ file, path: resolve(context.workspace, file) }));
  const { signers, problems } = await readOpenPgpKeys(at, pins);
  for (const { where, message, fix, code } of problems) {
    const spot = where === 'openpgp-fingerprints' ? (fingerprints[0] ?? first).spot : first.spot;
    scope.fail(spot, inFileWords(message), inFileWords(fix), code);
  }
  return signers.map((signer) => ({
    ...signer,
    name: signers.length > 1 ? `${name} ${signer.fingerprint}` : name,
  }));
}
