/**
 * The part of verifying that runs on another thread: OpenSSL's arithmetic, and nothing that decides. The function uses nothing but its
 * parameters, so that its own source text can be run in a worker, as with hashing (`subjects/hash-worker.ts`).
 */
import type * as Crypto from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import type { SignatureCall } from '../../formats/signature-call.js';

/** A call whose bytes stand in the parcel; `key` is a place in its list. */
export interface PackedCall {
  readonly hash: SignatureCall['hash'];
  readonly key: number;
  readonly data: readonly [start: number, end: number];
  readonly signature: readonly [start: number, end: number];
}

/** What a worker is given. */
export interface Parcel {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly keys: readonly Crypto.KeyObject[];
  readonly calls: readonly PackedCall[];
}

/** What it finds: for each call whether the signature holds. */
export interface Findings {
  readonly number: number;
  readonly valid: readonly boolean[];
}

/* istanbul ignore next -- counters inside would not exist in the worker */
function serveSignatures(port: MessagePort, verify: typeof Crypto.verify): void {
  port.on('message', ({ number, bytes, keys, calls }: Parcel) => {
    const valid = calls.map(({ hash, key, data, signature }) => {
      const by = keys[key];
      try {
        return by !== undefined && verify(hash, bytes.subarray(...data), by, bytes.subarray(...signature));
      } catch {
        return false;
      }
    });
    port.postMessage({ number, valid } satisfies Findings);
  });
}

/** The program of a worker, to be run with `eval`. */
export function signatureWorkerSource(): string {
  return [
    `'use strict';`,
    `(${serveSignatures.toString()})(require('node:worker_threads').parentPort, require('node:crypto').verify);`,
  ].join('\n');
}
