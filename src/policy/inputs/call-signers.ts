/** Who may sign, by the inputs: one signer of the document for each way of naming one. */
import { entry, mapOf, scalar } from '../document/make-tree.js';
import type { MapEntry, Tree } from '../document/tree.js';
import type { Parts } from './parts.js';

export interface CallSigners {
  /** What stands under `signers`. */
  readonly entries: readonly MapEntry[];
  /** The names of those who may sign artifacts, each with its place. */
  readonly artifacts: readonly Tree[];
  /** The names of those who may sign the revocation list. */
  readonly recalls: readonly Tree[];
}

/** Keys that say which identity must have signed, narrowest first. */
const ORIGINS = ['signer-workflow', 'signer-repo', 'repo', 'owner'] as const;
/** Keys that name an identity: the exact one, or a pattern for it. */
const OWN = ['identity', 'identity-regexp'] as const;
/** Keys that say how identities are looked at, and name none. */
const MANNER: readonly string[] = ['allow-broad-identity', 'transparency-log'];

export function callSigners(parts: Parts): CallSigners {
  const pgp = parts.of('openpgp');
  const recall = parts.of('recall');
  const artifacts = [...ofCertificates(parts), ...(pgp.length > 0 ? ofOpenPgp(pgp, parts) : [])];
  const recalls = recall.length > 0 ? ofRecalls(recall, parts) : [];
  const names = (signers: readonly MapEntry[]): readonly Tree[] =>
    signers.map(({ key, keyPlace }) => scalar(key, keyPlace));
  return { entries: [...artifacts, ...recalls], artifacts: names(artifacts), recalls: names(recalls) };
}

function group(name: string, entries: readonly (MapEntry | undefined)[]): MapEntry {
  const place = { input: name };
  return entry(name, mapOf(entries, place));
}

/** `transparency-log` as written, unless it says nothing new. */
function logOf(parts: Parts, ...values: readonly string[]): MapEntry | undefined {
  const log = parts.get('signer', 'transparency-log');
  return log?.value.kind === 'scalar' && values.includes(String(log.value.value)) ? log : undefined;
}

/** By certificate or by key: where both are named, they are one signer, which is found to be wrong. */
function ofCertificates(parts: Parts): readonly MapEntry[] {
  const key = parts.get('key', 'key');
  const provenance = parts.of('provenance');
  const identity = parts.of('signer').filter((one) => !MANNER.includes(one.key));
  const broad = parts.get('signer', 'allow-broad-identity');
  if (key)
    return [group('key', [...parts.of('key'), ...identity, ...provenance, logOf(parts, 'auto', 'required', 'none')])];
  const named = OWN.find((word) => parts.get('signer', word));
  const log = logOf(parts, 'required', 'none');
  if (named) return [group(`certificate-${named}`, [...identity, broad, ...provenance, log])];
  const [origin] = ORIGINS.filter((word) => parts.get('signer', word));
  const alone = provenance.length > 0 && parts.of('openpgp').length === 0;
  if (identity.length === 0 && !alone) return [];
  return [group(origin ?? 'certificate-identity', [...identity, broad, ...provenance, log])];
}

function ofOpenPgp(keys: readonly MapEntry[], parts: Parts): readonly MapEntry[] {
  const others = parts.get('key', 'key') !== undefined || parts.of('signer').some((one) => !MANNER.includes(one.key));
  const log = parts.get('key', 'key') ? logOf(parts, 'required') : logOf(parts, 'required', 'none');
  return [group('openpgp-keys', [...keys, ...(others ? [] : parts.of('provenance')), log])];
}

function ofRecalls(all: readonly MapEntry[], parts: Parts): readonly MapEntry[] {
  const key = parts.get('recall', 'key');
  if (key) return [group('revocations-key', [...all, logOf(parts, 'auto', 'required', 'none')])];
  const broad = parts.get('signer', 'allow-broad-identity');
  const named = OWN.find((word) => parts.get('recall', word)) ?? 'identity';
  return [group(`revocations-${named}`, [...all, broad, logOf(parts, 'required')])];
}
