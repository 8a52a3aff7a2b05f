/** The transparency logs: Rekor v1 promises inclusion with its own time, Rekor v2 only proves inclusion. */
import { base64, defaultPeriod, periodJson, type Json, type ListingOptions } from './authority.ts';
import { noteKeyId, noteSigner, signCheckpoint, type Checkpoint, type NoteSigner } from './checkpoint.ts';
import { canonical, type EntryBody } from './entry.ts';
import { digestOf, keyDetails, makeKeys, signBytes, type KeyPair, type KeyType } from './keys.ts';
import { MerkleTree } from './merkle.ts';

export interface RekorOptions extends ListingOptions {
  readonly baseUrl?: string;
  readonly keyType?: KeyType;
  /** The checkpoint's first line. Default: the host, in v1 followed by the tree's number. */
  readonly origin?: string;
  /** The name on the checkpoint's signature line. Default: the origin, in v1 without the tree's number. */
  readonly signerName?: string;
  /** Entries before the first of ours, so that proofs have hashes in them. */
  readonly filler?: number;
  /** Others who cosign checkpoints. */
  readonly witnesses?: readonly string[];
}

/** What the promise of Rekor v1 (the "signed entry timestamp") signs. */
export interface Promised {
  readonly body: string;
  readonly integratedTime: number;
  readonly logIndex: number;
  readonly logID: string;
}

export interface LogRequest {
  readonly body: EntryBody;
  readonly at: Date;
  readonly promise: boolean;
  readonly proof: boolean;
  /** Changes the text of the body before it is recorded. */
  readonly alterText?: (text: string) => string;
  readonly alterPromise?: (promised: Promised) => Promised;
  readonly alterCheckpoint?: (checkpoint: Checkpoint) => Checkpoint;
}

/** A log entry as a bundle carries it. */
export interface LogEntry {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime?: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint?: { envelope: string };
  };
  canonicalizedBody: string;
}

/** Entries of Rekor v1 are counted over all its trees; this many lie in trees that are closed. */
const EARLIER_TREES = 1_000_000;

export class Rekor {
  readonly version: 'v1' | 'v2';
  readonly baseUrl: string;
  readonly keys: KeyPair;
  readonly logId: Buffer;
  readonly listed: boolean;
  readonly tree = new MerkleTree();
  readonly #origin: string;
  readonly #signers: readonly NoteSigner[];
  readonly #json: Json;

  constructor(version: 'v1' | 'v2', host: string, at: Date, options: RekorOptions = {}) {
    this.version = version;
    this.baseUrl = options.baseUrl ?? `https://${host}`;
    this.keys = makeKeys(options.keyType ?? (version === 'v1' ? 'P-256' : 'Ed25519'), `rekor ${host}`);
    this.listed = options.listed ?? true;
    this.#origin = options.origin ?? (version === 'v1' ? `${host} - 1193050959916656506` : host);
    const name = options.signerName ?? this.#origin.split(' - ')[0]!;
    this.logId = version === 'v1' ? digestOf('sha256', this.keys.spki) : noteKeyId(name, this.keys);
    this.#signers = [
      { name, hint: this.logId.subarray(0, 4), keys: this.keys },
      ...(options.witnesses ?? []).map((witness) => noteSigner(witness, makeKeys('Ed25519'))),
    ];
    this.#json = {
      baseUrl: this.baseUrl,
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: base64(this.keys.spki),
        // logs sign with SHA-256 whatever their key
        keyDetails: keyDetails(this.keys.type, { hash: 'sha256' }),
        ...periodJson(defaultPeriod(at, options)),
      },
      logId: { keyId: base64(this.logId) },
    };
    for (let index = 0; index < (options.filler ?? 5); index++) this.tree.add(Buffer.from(`${host} entry ${index}`));
  }

  trustedRootEntry(): Json {
    return this.#json;
  }

  /** Records the entry and returns what a client gets back for its bundle. */
  log(request: LogRequest): LogEntry {
    const { kind, apiVersion } = request.body;
    const text = canonical(request.body);
    const body = Buffer.from(request.alterText?.(text) ?? text);
    const index = this.tree.add(body);
    // an entry that is the newest of its tree has a shorter proof than usual
    this.tree.add(Buffer.from(`after entry ${index}`));
    const promised: Promised = {
      body: base64(body),
      integratedTime: Math.floor(request.at.getTime() / 1000),
      logIndex: this.version === 'v1' ? EARLIER_TREES + index : index,
      logID: this.logId.toString('hex'),
    };
    return {
      logIndex: String(promised.logIndex),
      logId: { keyId: base64(this.logId) },
      kindVersion: { kind, version: apiVersion },
      ...(this.version === 'v1' ? { integratedTime: String(promised.integratedTime) } : {}),
      ...(request.promise ? { inclusionPromise: this.#promise(promised, request) } : {}),
      ...(request.proof ? { inclusionProof: this.#proof(index, request) } : {}),
      canonicalizedBody: promised.body,
    };
  }

  #promise(promised: Promised, request: LogRequest): { signedEntryTimestamp: string } {
    const signed = Buffer.from(canonical(request.alterPromise?.(promised) ?? promised));
    return { signedEntryTimestamp: base64(signBytes(signed, this.keys, { hash: 'sha256' })) };
  }

  #proof(index: number, request: LogRequest): NonNullable<LogEntry['inclusionProof']> {
    const { size, root, hashes } = this.tree.proof(index);
    const checkpoint: Checkpoint = { origin: this.#origin, size, root, extra: [] };
    return {
      logIndex: String(index),
      rootHash: base64(root),
      treeSize: String(size),
      hashes: hashes.map(base64),
      checkpoint: { envelope: signCheckpoint(request.alterCheckpoint?.(checkpoint) ?? checkpoint, this.#signers) },
    };
  }
}
