/** From values of `key` to public keys: reads a file, takes the text, or fetches what a digest pins. */
import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import { DEFAULT_TIMEOUT_MS, MAX_KEY_BYTES } from '../../core/limits.js';
import { parsePublicKeys, readPublicKeys, type KeyPlace } from './key-file.js';
import type { KeyMaterial } from './key-material.js';
import { otherThanPinned, parseKeySource, type KeySource, type RepositoryKey } from './key-source.js';
import type { RepositoryContext } from './repository-key.js';
import { publicKeyFacts } from '../../formats/public-key-facts.js';
import type { KeySigner } from '../../model/policy.js';
import { type Attempt, complain } from '../../core/attempt.js';
import { sha256Hex } from '../../formats/sha256.js';
import { timeLimit } from '../../core/time-limit.js';

/** Where keys are read. */
export interface KeyContext extends RepositoryContext, KeyPlace {
  readonly now: Date;
  /** `offline`: no address is asked. */
  readonly offline: boolean;
  /** False where nothing is decided (`policy check`): nobody's key then stands for the one at an address. True where absent. */
  readonly fetches?: boolean;
  /** False where the files that are named lie elsewhere: any key stands for them then. */
  readonly reads?: boolean;
}

/** A key with what it is called in messages. */
export interface NamedKey extends KeyMaterial {
  /** Without quotes: a path, an address, or words. */
  readonly file: string;
  /** Of several keys from one source, how to tell this one: `sha256:` and 64 hex digits of its SPKI. */
  readonly fingerprint?: string;
}

/** The keys of one value of `key`; any of them may sign. Never throws. */
export async function readKeys(given: string, context: KeyContext): Promise<Attempt<readonly NamedKey[]>> {
  const source = parseKeySource(given);
  if ('problem' in source) return source;
  const { shown } = source.value;
  const read = await keysFrom(source.value, context);
  if ('problem' in read) {
    const { problem } = read;
    return { problem: { ...problem, message: `${shown} ${problem.message}` } };
  }
  return ofForm(nameKeys(read.value, shown), source.value);
}

/** Keys that the policy says sign in one form only. @param shown what their source is called, in backticks */
export function ofForm(
  keys: readonly NamedKey[],
  { form, shown }: Pick<KeySource, 'form' | 'shown'>,
): Attempt<readonly NamedKey[]> {
  if (!form) return { value: keys };
  const other = keys.find(({ format }) => format)?.format;
  if (!other) return { value: keys.map((one) => ({ ...one, format: { kind: form } })) };
  return complain(`${shown} holds a key of ${other.kind}, which does not sign in CMS`, 'Remove `cms:` before it.');
}

/** The different ones of some keys. @param shown what their source is called, in backticks */
export function nameKeys(found: readonly KeyMaterial[], shown: string): readonly NamedKey[] {
  const keys = distinct(found);
  const file = shown.replaceAll('`', '');
  if (keys.length === 1) return keys.map((material) => ({ ...material, file }));
  return keys.map((material) => {
    const fingerprint = fingerprintOf(material);
    return { ...material, file: `${file} (${fingerprint})`, fingerprint };
  });
}

/** A signer for each of the keys. @param name of the signer, where there is one */
export function namedSigners(
  keys: readonly NamedKey[],
  name: string,
  transparencyLog: KeySigner['transparencyLog'],
): readonly KeySigner[] {
  return keys.map(({ fingerprint, ...material }) => ({
    kind: 'key',
    name: fingerprint === undefined ? name : `${name} ${fingerprint}`,
    ...material,
    transparencyLog,
  }));
}

async function keysFrom(source: KeySource, context: KeyContext): Promise<Attempt<readonly KeyMaterial[]>> {
  switch (source.kind) {
    case 'file':
      if (context.reads === false) return someKey();
      return readPublicKeys(resolve(context.workspace, source.path), { ...context, given: source.path });
    case 'inline':
      return parsePublicKeys(source.text, context.now);
    case 'pinned':
      return fetchKeys(source, context);
    case 'repository':
      return repositoryKeys(source, context);
  }
}

/** A key that is nobody's, where none is looked at. */
export function someKey(): Attempt<readonly KeyMaterial[]> {
  return { value: [{ key: generateKeyPairSync('ed25519').publicKey }] };
}

/** What the digest does not hold for is not even parsed. */
async function fetchKeys(
  { url, sha256 }: KeySource & { readonly kind: 'pinned' },
  { offline, fetches = true, timeoutMs = DEFAULT_TIMEOUT_MS, now }: KeyContext,
): Promise<Attempt<readonly KeyMaterial[]>> {
  if (offline)
    return complain('is an address, which is not asked with `offline`', 'Save the key to a file, or give its text.');
  if (!fetches) return someKey();
  const { download, DOWNLOAD_LIMITS } = await import('../../trust/download.js');
  const signal = timeLimit(timeoutMs);
  const deadline = timeLimit(DOWNLOAD_LIMITS.totalMs);
  const got = await download(url, MAX_KEY_BYTES, { signal, deadline, limits: DOWNLOAD_LIMITS }).catch(
    (error: unknown) => {
      if (!signal.aborted) throw error;
      return { kind: 'down', refusal: { code: 'NETWORK', message: 'the run had no time left' } } as const;
    },
  );
  switch (got.kind) {
    case 'absent':
      return complain('answers that there is no key (404 or 410)', 'Check the address, or save the key to a file.');
    case 'refused':
      return complain(`is larger than ${MAX_KEY_BYTES} bytes`, 'Name the address of the key itself.');
    case 'down': {
      const { code, message } = got.refusal;
      return {
        problem: {
          message: `could not be fetched: ${message}`,
          fix: 'Run it again, or save the key to a file.',
          code,
        },
      };
    }
    case 'bytes': {
      const found = sha256Hex(got.bytes);
      return found === sha256
        ? parsePublicKeys(got.bytes.toString('latin1'), now)
        : { problem: otherThanPinned(sha256, found) };
    }
  }
}

/** GitHub's rooms are loaded only where a key is there. */
async function repositoryKeys(source: RepositoryKey, context: KeyContext): Promise<Attempt<readonly KeyMaterial[]>> {
  if (context.offline)
    return complain('is on GitHub, which is not asked with `offline`', 'Save the key to a file, or give its text.');
  if (context.fetches === false || context.reads === false) return someKey();
  const { fetchRepositoryKey } = await import('./repository-key.js');
  const got = await fetchRepositoryKey(source, context);
  return 'problem' in got ? got : parsePublicKeys(got.value.toString('latin1'), context.now);
}

/** A key that occurs twice is one key. Lines of SSH differ in more than the key. */
function distinct(keys: readonly KeyMaterial[]): readonly KeyMaterial[] {
  const isSame = (one: KeyMaterial, other: KeyMaterial): boolean =>
    one.format?.kind !== 'ssh' &&
    other.format?.kind !== 'ssh' &&
    one.key.equals(other.key) &&
    keyIdOf(one) === keyIdOf(other);
  return keys.filter((key, index) => !keys.slice(0, index).some((earlier) => isSame(earlier, key)));
}

function keyIdOf({ format }: KeyMaterial): string | undefined {
  return format?.kind === 'minisign' ? format.keyId.toString('hex') : undefined;
}

function fingerprintOf({ key }: KeyMaterial): string {
  return `sha256:${publicKeyFacts(key).fingerprint}`;
}
