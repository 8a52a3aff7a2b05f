/**
 * The keys that npm's registry signs its own attestations with. Sigstore's TUF repository has them as a target, so that
 * they come by the same way as the trusted root, and the registry itself is not asked.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { dig, isRecord } from '../formats/json/json.js';
import { parseStrictJson } from '../formats/json/strict-json.js';
import { MAX_REGISTRY_KEYS } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { KeySigner, Policy, Requirement, RootSource, TrustPolicy } from '../model/policy.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';
import { embeddedRegistryKeys, instance, type Instance } from '../trust/embedded.js';
import { openOtherRepository, type TrustContext } from '../trust/roots.js';
import { keyProblem } from '../formats/public-key.js';

/** A name in Sigstore's TUF repository. */
const REGISTRY_KEYS_TARGET = 'registry.npmjs.org/keys.json';
const USAGE = 'npm:attestations';

interface RegistryKeys {
  readonly signers: readonly KeySigner[];
  /** Why there are none: nothing that the registry must have said can be judged then. */
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/** The policy with the registry's keys where the registry must have signed. */
export function withRegistryKeys(policy: Policy, keys: readonly KeySigner[]): Policy {
  const fill = (one: Requirement): Requirement =>
    one.kind === 'signature' && one.byRegistry ? { ...one, by: { threshold: 1, of: keys } } : one;
  return { ...policy, rules: policy.rules.map((rule) => ({ ...rule, require: rule.require.map(fill) })) };
}

/** The keys of all repositories that the policy trusts. Never throws, except for the signal's reason. */
export async function loadRegistryKeys(trust: TrustPolicy, context: TrustContext): Promise<RegistryKeys> {
  const signers: KeySigner[] = [];
  const refusals: Refusal[] = [];
  const warnings: Refusal[] = [];
  const sources = trust.sources.filter(({ kind }) => kind === 'tuf' || kind === 'embedded');
  for (const source of sources) {
    const found = await documentOf(source, trust, context);
    const keys = found.ok ? readRegistryKeys(found.value.text) : found;
    if (!keys.ok) refusals.push(keys.refusal);
    else signers.push(...keys.value);
    if (found.ok && found.value.warning) warnings.push(found.value.warning);
  }
  if (sources.length === 0) refusals.push(unavailable('no trusted root of this run comes with them', NO_SOURCE));
  return { signers, refusals, warnings };
}

const NO_SOURCE =
  'Add `tuf` or `embedded` to `trusted-root`, or name a TUF repository that has them with `tuf-mirror` and `tuf-root`.';

interface KeysDocument {
  readonly text: string;
  readonly warning?: Refusal;
}

async function documentOf(
  source: RootSource,
  trust: TrustPolicy,
  context: TrustContext,
): Promise<Result<KeysDocument>> {
  if (source.kind === 'tuf' && (source.mirror !== undefined || source.rootFile !== undefined)) {
    const other = openOtherRepository(source, trust, context);
    if (!other.ok) return other;
    const outcome = await fetchKeys(other.value, context);
    return outcome.kind === 'root'
      ? accept({ text: outcome.text })
      : refuse(unavailable(`${other.value.repository}: ${outcome.reason}`));
  }
  const known = await (context.instances ?? instance)('public-good');
  if (source.kind === 'embedded' || trust.offline) return embedded(known, trust, context);
  const { repository } = known;
  const outcome = await fetchKeys({ repository, root: await known.tufRoot() }, context);
  if (outcome.kind === 'root') return accept({ text: outcome.text });
  if (outcome.kind === 'refused') return refuse(unavailable(`${repository} cannot be trusted: ${outcome.reason}`));
  return embedded(known, trust, context, `${repository} cannot be reached (${outcome.reason})`);
}

async function fetchKeys(from: { readonly repository: string; readonly root: string }, context: TrustContext) {
  const { refresh } = await import('../tuf/tuf.js');
  return refresh({ ...context, ...from, target: REGISTRY_KEYS_TARGET });
}

/** The keys that are built in: for whoever wants no network, and in an outage while they are young, as the trusted root is. */
async function embedded(
  { signedAt }: Instance,
  { maxAgeMs }: TrustPolicy,
  { now }: TrustContext,
  outage?: string,
): Promise<Result<KeysDocument>> {
  const age = Math.max(0, now.getTime() - signedAt.getTime());
  const old = age > maxAgeMs;
  const days = Math.floor(age / DAY_MS);
  if (outage !== undefined && old) return refuse(unavailable(`${outage}, and the embedded keys are ${days} days old`));
  const text = await embeddedRegistryKeys();
  if (outage === undefined && !old) return accept({ text });
  const warning: Refusal = {
    code: outage === undefined ? 'TRUST_ROOT_UNAVAILABLE' : 'NETWORK',
    message: `${outage === undefined ? '' : `${outage}; `}the embedded keys of the package registry are ${days} days old`,
    hint: 'Keys that were replaced since are not known; use a newer version of signature-gate.',
  };
  return accept({ text, warning });
}

const DAY_MS = 24 * 60 * 60_000;
const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8_640_000_000_000_000);

/**
 * Reads the document: `{keys: [{keyId, keyUsage, publicKey: {rawBytes, keyDetails, validFor}}]}`. Keys for other purposes are
 * left out; one for this purpose that cannot be read refuses all.
 */
export function readRegistryKeys(text: string): Result<readonly KeySigner[]> {
  const parsed = parseStrictJson(Buffer.from(text));
  if ('problem' in parsed) return refuse(unavailable(parsed.problem));
  const list = dig(parsed.value, 'keys');
  if (!Array.isArray(list) || list.length > MAX_REGISTRY_KEYS)
    return refuse(unavailable('the document has no list of keys that can be read'));
  const signers: KeySigner[] = [];
  for (const entry of list as readonly unknown[]) {
    if (dig(entry, 'keyUsage') !== USAGE) continue;
    const signer = signerOf(entry, signers.length + 1);
    if (typeof signer === 'string') return refuse(unavailable(signer));
    signers.push(signer);
  }
  return signers.length > 0 ? accept(signers) : refuse(unavailable(`the document has no key for ${USAGE}`));
}

/** @returns the signer, or what is wrong with it. */
function signerOf(entry: unknown, number: number): KeySigner | string {
  const keyId = dig(entry, 'keyId');
  const bytes = dig(entry, 'publicKey', 'rawBytes');
  const period = dig(entry, 'publicKey', 'validFor');
  if (typeof keyId !== 'string' || keyId === '' || typeof bytes !== 'string')
    return 'a key in the document has no id or no bytes';
  const start = dateOf(period, 'start');
  const end = dateOf(period, 'end');
  // A key without a beginning would have been in use for ever; only the end is open while a key is in use.
  if (!isRecord(period) || !start || end === 'malformed' || start === 'malformed')
    return `the key ${keyId} has no period that can be read`;
  const key = publicKeyOf(bytes);
  if (typeof key === 'string') return `the key ${keyId} cannot be used: ${key}`;
  return {
    kind: 'key',
    name: `npm registry key ${number}`,
    file: REGISTRY_KEYS_TARGET,
    key,
    transparencyLog: 'required',
    registry: { keyId, validFor: { start, end: end ?? END_OF_TIME } },
  };
}

function dateOf(period: unknown, name: 'start' | 'end'): Date | 'malformed' | undefined {
  const text = dig(period, name);
  if (text === undefined || text === null) return undefined;
  const date = typeof text === 'string' ? new Date(text) : BEGINNING_OF_TIME;
  return date > BEGINNING_OF_TIME ? date : 'malformed';
}

function publicKeyOf(base64: string): KeyObject | string {
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
    return keyProblem(key) ?? key;
  } catch (error) {
    return wordsOf(error);
  }
}

function unavailable(what: string, hint?: string): Refusal {
  return {
    code: 'TRUST_ROOT_UNAVAILABLE',
    message: `The keys of the package registry are not available: ${what}`,
    ...(hint !== undefined && { hint }),
  };
}
