/**
 * Facts of evidence that were found out in this run: is the chain good, which times are proven, does the log entry hold, is
 * the signature right. They are remembered under the digest of the evidence and what else they depend on: the trusted root,
 * the key where it is by a key of the policy, the artifact where the signature is over the artifact itself. A verdict is never
 * remembered: what is required, of whom and of what, is asked of the facts each time.
 */
import { hash, type KeyObject } from 'node:crypto';
import { serialize } from 'node:v8';
import type { SignatureEvidence } from '../../evidence/evidence.js';
import { MAX_REMEMBERED_FACTS } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import type { Result } from '../../core/result.js';
import type { Message } from '../../formats/public-key.js';
import { publicKeyFacts } from '../../formats/public-key-facts.js';
import type { TrustRoot } from '../../trust/trust-root.js';
import { sha256Hex } from '../../formats/sha256.js';

/** What facts of a piece of evidence depend on beside it. */
interface Dependence {
  readonly root?: Pick<TrustRoot, 'name' | 'digest'>;
  /** A key that is not part of the evidence. */
  readonly key?: KeyObject;
  /** What the signature is over, where it is the artifact itself. */
  readonly message?: Message;
  /** False where the entries of the log were left aside. */
  readonly logged?: boolean;
}

/** Facts of one piece of evidence; each is computed when it is first asked for. */
export interface RememberedResults {
  /** @param fact names what is asked, once for each way of computing it */
  problem(fact: string, compute: () => Refusal | undefined): Refusal | undefined;
  result<Value>(fact: string, compute: () => Result<Value>): Result<Value>;
}

export interface VerificationMemory {
  /** @param artifact its name, which refusals tell: those are remembered for the same names alone */
  about(evidence: SignatureEvidence, artifact: string, dependence: Dependence): RememberedResults;
}

interface Stored {
  /** The names that a refusal tells; absent where the fact is good, and then names no file. */
  readonly shown?: string;
  readonly value: unknown;
}

/** @param capacity pieces of evidence of which facts are held, each with what it depends on; the oldest is forgotten */
export function createVerificationMemory(capacity = MAX_REMEMBERED_FACTS): VerificationMemory {
  const known = new Map<string, Map<string, Stored>>();
  const factsOf = (key: string): Map<string, Stored> => {
    const facts = known.get(key) ?? new Map<string, Stored>();
    known.delete(key);
    known.set(key, facts);
    const [oldest] = known.keys();
    if (known.size > capacity && oldest !== undefined) known.delete(oldest);
    return facts;
  };
  return {
    about(evidence, artifact, dependence) {
      const facts = factsOf(keyOf(evidence, dependence));
      const shown = JSON.stringify([evidence.file, artifact]);
      const recall = <Value>(fact: string, compute: () => Value, isGood: (value: Value) => boolean): Value => {
        const stored = facts.get(fact);
        if (stored && (stored.shown === undefined || stored.shown === shown)) return stored.value as Value;
        const value = compute();
        facts.set(fact, isGood(value) ? { value } : { value, shown });
        return value;
      };
      return {
        problem: (fact, compute) => recall(fact, compute, (value) => value === undefined),
        result: (fact, compute) => recall(fact, compute, ({ ok }) => ok),
      };
    },
  };
}

function keyOf(evidence: SignatureEvidence, { root, key, message, logged = true }: Dependence): string {
  return JSON.stringify([
    digestOfEvidence(evidence),
    root ? [root.digest, root.name] : '',
    key ? publicKeyFacts(key).fingerprint : '',
    message ? knownOf(message) : '',
    logged,
  ]);
}

/** All that is known of what was signed: with other digests at hand, or without the bytes, the answer could be another. */
function knownOf({ digests, bytes }: Message): readonly (string | boolean)[] {
  const known = Object.entries(digests).map(([algorithm, digest]) => `${algorithm}:${digest.toString('hex')}`);
  return [...known.sort(), bytes ? sha256Hex(bytes) : false];
}

const digests = new WeakMap<SignatureEvidence, string>();

/** SHA-256, in base64, over all that the evidence holds but the name of its file, in V8's form, which is another for other values. */
export function digestOfEvidence(evidence: SignatureEvidence): string {
  let digest = digests.get(evidence);
  if (digest === undefined) {
    const { form, content, key, logEntries, timestamps } = evidence;
    const held = serialize([form, content, key, logEntries, timestamps]);
    digests.set(evidence, (digest = hash('sha256', held, 'base64')));
  }
  return digest;
}
