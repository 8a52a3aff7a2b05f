/**
 * Keys that come with a release and count only because others have signed them: the file and the evidence beside it, read once. Nothing
 * is verified here; the key is worth nothing until the gate has verified those bytes.
 */
import { resolve } from 'node:path';
import { MAX_KEY_EVIDENCE_BYTES } from '../../core/limits.js';
import { locateEvidence } from '../../evidence/locate.js';
import type { EvidenceBytes } from '../../evidence/read-evidence.js';
import { faultWords, problemCode } from '../../files/file-fault.js';
import { createFolders } from '../../files/folders.js';
import { readWhole } from '../../files/read-file.js';
import type { KeyVouching } from '../../model/policy.js';
import { keyText, parsePublicKeys } from './key-file.js';
import { parseKeySource, type KeySource } from './key-source.js';
import { nameKeys, ofForm, someKey, type KeyContext, type NamedKey } from './read-keys.js';
import { type Attempt, complain } from '../../core/attempt.js';

/** The keys of a file, with what must be verified before any of them counts. */
interface VouchedKeys {
  readonly keys: readonly NamedKey[];
  readonly vouching: Omit<KeyVouching, 'by' | 'predicateTypes'>;
}

type Document = Pick<KeyVouching, 'bytes' | 'evidence'>;

/** The keys of one value of `key` beside `signed-by`. Never throws. */
export async function readVouchedKeys(given: string, context: KeyContext): Promise<Attempt<VouchedKeys>> {
  const source = parseKeySource(given, true);
  if ('problem' in source) return source;
  const { shown } = source.value;
  const within = <Value>(attempt: Attempt<Value>): Attempt<Value> =>
    'problem' in attempt
      ? { problem: { ...attempt.problem, message: `${shown} ${attempt.problem.message}` } }
      : attempt;
  const file = shown.replaceAll('`', '');
  const read = within(await documentOf(source.value, context));
  if ('problem' in read) return read;
  const { bytes = Buffer.alloc(0), evidence = [] } = read.value ?? {};
  const keys = read.value ? within(parsePublicKeys(bytes.toString('latin1'), context.now)) : someKey();
  if ('problem' in keys) return keys;
  const named = ofForm(nameKeys(keys.value, shown), source.value);
  return 'problem' in named ? named : { value: { keys: named.value, vouching: { file, bytes, evidence } } };
}

/** Undefined where nothing is looked at, so that any key stands for it. */
async function documentOf(source: KeySource, context: KeyContext): Promise<Attempt<Document | undefined>> {
  if (source.kind === 'file')
    return context.reads === false ? { value: undefined } : fileDocument(source.path, context);
  if (source.kind !== 'repository' || 'commit' in source.at)
    return complain(
      'is pinned by itself, so no evidence is read',
      'Remove `signed-by`, or name a file or an asset of a release (`owner/repo@tag:asset`).',
    );
  if (context.offline)
    return complain('is on GitHub, which is not asked with `offline`', 'Save the key and its bundle to files.');
  if (context.fetches === false || context.reads === false) return { value: undefined };
  const { fetchVouchedAsset } = await import('./repository-key.js');
  return fetchVouchedAsset(source, context);
}

const NOWHERE = { bundles: [], signatures: [], certificates: [] };

function fileDocument(name: string, { workspace, folders }: KeyContext): Attempt<Document> {
  const path = resolve(workspace, name);
  const text = keyText(path, { workspace, folders, given: name });
  if ('problem' in text) return text;
  const subject = { kind: 'file', name, path, captures: [] } as const;
  const { candidates } = locateEvidence(subject, NOWHERE, workspace, createFolders(), { document: true, keys: true });
  const evidence: EvidenceBytes[] = [];
  for (const candidate of candidates) {
    const { file, role, links } = candidate;
    const read = readWhole(candidate.path, MAX_KEY_EVIDENCE_BYTES, { shown: file, links });
    if ('refusal' in read) {
      const fix = read.refusal.hint ?? 'Put the bundle of the key next to it, and no other file with that name.';
      const message = `has evidence that cannot be read: ${faultWords(read.refusal)}`;
      return { problem: { message, fix, ...problemCode(read.refusal) } };
    }
    evidence.push({ file, role, bytes: read.bytes });
  }
  return { value: { bytes: Buffer.from(text.value, 'latin1'), evidence } };
}
