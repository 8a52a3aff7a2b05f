/** Signed tree heads in the "signed note" form of transparency-dev. */
import { digestOf, signBytes, type KeyPair } from './keys.ts';

export interface Checkpoint {
  /** First line: the log's name, followed in Rekor v1 by the number of its tree. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  /** Further lines after the root hash. */
  readonly extra: readonly string[];
}

/** Who signs a checkpoint: the log itself, or a witness that cosigns it. */
export interface NoteSigner {
  /** The name on the signature line. */
  readonly name: string;
  /** The four bytes before the signature that say which key made it. */
  readonly hint: Buffer;
  readonly keys: KeyPair;
}

/** The id of a key as Rekor v2 and witnesses compute it: over name, algorithm and key (C2SP signed-note). */
export function noteKeyId(name: string, keys: KeyPair): Buffer {
  if (keys.type !== 'Ed25519') return digestOf('sha256', keys.spki);
  return digestOf('sha256', `${name}\n`, Buffer.from([1]), keys.spki.subarray(-32));
}

export const noteSigner = (name: string, keys: KeyPair): NoteSigner => ({
  name,
  hint: noteKeyId(name, keys).subarray(0, 4),
  keys,
});

export function signCheckpoint(checkpoint: Checkpoint, signers: readonly NoteSigner[]): string {
  const { origin, size, root, extra } = checkpoint;
  const note = [origin, size, root.toString('base64'), ...extra, ''].join('\n');
  const lines = signers.map(({ name, hint, keys }) => {
    const signature = signBytes(Buffer.from(note), keys, { hash: 'sha256' });
    return `\u2014 ${name} ${Buffer.concat([hint, signature]).toString('base64')}\n`;
  });
  return `${note}\n${lines.join('')}`;
}
