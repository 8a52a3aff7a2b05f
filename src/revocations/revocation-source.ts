/** Gets a revocation list and its evidence from where the policy says: files of the workspace, or https. */
import { suffixesOf } from '../core/key-forms.js';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { locateEvidence } from '../evidence/locate.js';
import type { EvidenceBytes } from '../evidence/read-evidence.js';
import {
  MAX_REVOCATION_EVIDENCE_BYTES,
  MAX_REVOCATION_EVIDENCE_FILES,
  MAX_REVOCATION_LIST_BYTES,
} from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { ReleasedList, RevocationPolicy, Signer } from '../model/policy.js';
import { shownAddress } from '../core/shown-address.js';
import { isUnreadable } from '../files/file-fault.js';
import { createFolders } from '../files/folders.js';
import { readNamed } from '../files/named-file.js';
import { readWhole } from '../files/read-file.js';
import { download, DOWNLOAD_LIMITS, type DownloadContext, type DownloadLimits } from '../trust/download.js';
import { fileTime } from './revocation-cache.js';
import { shownAsset, type Obtained } from './obtained.js';
import { evidenceName } from './revocation-document.js';
import { timeLimit } from '../core/time-limit.js';

interface SourceContext {
  readonly workspace: string;
  readonly offline: boolean;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly limits?: DownloadLimits;
  /** A secret; it goes to GitHub's API alone. */
  readonly githubToken?: string;
}

/** What evidence beside an address is called, by what its signer may have made; the first that is there is taken. */
const BUNDLES = ['.bundle', '.sigstore.json', '.sigstore'] as const;

/** How a policy's list is shown: its path, or its address without a query, which may hold a secret. */
export function shownList({ list }: RevocationPolicy): string {
  if (list.kind === 'release') return shownAsset(list);
  return list.kind === 'file' ? list.path : shownAddress(list.url);
}

/** The name of the list where it lies, with or without folders. */
export function nameOfList(list: RevocationPolicy['list']): string {
  if (list.kind === 'release') return list.asset;
  if (list.kind === 'file') return list.path;
  return URL.canParse(list.url) ? new URL(list.url).pathname : '';
}

/** Gets list and evidence; without a signer in the policy the list alone. Throws only where the signal says so. */
export async function obtainList(policy: RevocationPolicy, given: SourceContext): Promise<Obtained> {
  const limits = given.limits ?? DOWNLOAD_LIMITS;
  const context = { ...given, limits, deadline: timeLimit(limits.totalMs) };
  if (policy.list.kind === 'release') return releasedList(policy, policy.list, context);
  return policy.list.kind === 'file'
    ? readList(policy, policy.list.path, context)
    : fetchList(policy, policy.list.url, context);
}

/** GitHub's rooms are loaded only where a list is there. */
async function releasedList(policy: RevocationPolicy, list: ReleasedList, context: Context): Promise<Obtained> {
  const suffixes = suffixesFor(policy.signedBy?.by.of ?? []);
  const evidence = policy.bundles.length > 0 ? policy.bundles : suffixes.map((suffix) => list.asset + suffix);
  const { obtainFromRelease } = await import('./released-list.js');
  return obtainFromRelease(list, policy.signedBy ? evidence : [], { ...context, all: policy.bundles.length > 0 });
}

type Context = SourceContext & DownloadContext;

async function fetchList(policy: RevocationPolicy, address: string, context: Context): Promise<Obtained> {
  if (!URL.canParse(address)) return untrusted(`${shownAddress(address)} is not an address of a revocation list`);
  const url = new URL(address);
  const list = await download(url, MAX_REVOCATION_LIST_BYTES, context);
  if (list.kind === 'refused' && list.refusal.code === 'LIMIT_EXCEEDED') return tooLarge(list.refusal, SMALLER_LIST);
  if (list.kind !== 'bytes') return list;
  const evidence = await evidenceOf(policy, context, () => besideUrl(url, policy.signedBy?.by.of ?? [], context));
  if ('kind' in evidence) return evidence;
  return { kind: 'document', document: { source: shownAddress(url), bytes: list.bytes, evidence, since: context.now } };
}

async function readList(policy: RevocationPolicy, path: string, context: Context): Promise<Obtained> {
  const absolute = resolve(context.workspace, path);
  const read = readNamed(absolute, MAX_REVOCATION_LIST_BYTES, context.workspace, { shown: path });
  if ('refusal' in read) {
    if (read.refusal.code === 'LIMIT_EXCEEDED') return tooLarge(read.refusal, SMALLER_LIST);
    const message = `The revocation list cannot be read: ${read.refusal.message}`;
    if (isUnreadable(read.refusal)) return { kind: 'refused', refusal: { ...read.refusal, message } };
    const put = 'Put the list there together with its bundle, or name its address instead.';
    return untrusted(message, read.refusal.hint === undefined ? put : `${read.refusal.hint} ${put}`);
  }
  const evidence = await evidenceOf(policy, context, () => besideFile(path, context.workspace));
  if ('kind' in evidence) return evidence;
  return {
    kind: 'document',
    document: { source: path, bytes: read.bytes, evidence, since: fileTime(absolute, context.now) },
  };
}

type Ended = Exclude<Obtained, { kind: 'document' }>;
type Evidence = readonly EvidenceBytes[] | Ended;

/** Evidence where the policy says, or where it usually is. None at all is for the verifier to refuse. */
async function evidenceOf(
  { bundles, signedBy }: RevocationPolicy,
  context: Context,
  beside: () => Promise<Evidence> | Evidence,
): Promise<Evidence> {
  if (!signedBy) return [];
  if (bundles.length === 0) return beside();
  if (bundles.length > MAX_REVOCATION_EVIDENCE_FILES)
    return tooLarge(
      {
        code: 'LIMIT_EXCEEDED',
        message: `${bundles.length} files are named as evidence of the revocation list`,
        expected: `at most ${MAX_REVOCATION_EVIDENCE_FILES} files`,
        actual: `${bundles.length} files`,
      },
      'Name one bundle for each signer that `signed-by` requires.',
    );
  const found: EvidenceBytes[] = [];
  for (const place of bundles) {
    const one = isAddress(place)
      ? await fetchEvidence(new URL(place), context)
      : readEvidence(place, resolve(context.workspace, place), 'follow');
    if ('kind' in one) return one;
    found.push(...one);
  }
  return found;
}

/** Anything else is a path, which a broken address does not lead to. */
function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place) && URL.canParse(place);
}

async function besideUrl(list: URL, signers: readonly Signer[], context: Context): Promise<Evidence> {
  for (const suffix of suffixesFor(signers)) {
    const url = new URL(list);
    url.pathname += suffix;
    const found = await fetchEvidence(url, context);
    if ('kind' in found || found.length > 0) return found;
  }
  return [];
}

function suffixesFor(signers: readonly Signer[]): readonly string[] {
  const suffixes = signers.flatMap((signer) => {
    if (signer.kind === 'identity') return BUNDLES;
    if (signer.kind === 'openpgp') return ['.asc', '.sig'];
    if (!signer.format) return [...BUNDLES, '.sig'];
    return [...suffixesOf(signer.format.kind), '.sig'];
  });
  return [...new Set(suffixes)];
}

/** One piece of evidence; empty where the server has none. */
async function fetchEvidence(url: URL, context: Context): Promise<Evidence> {
  if (context.offline) {
    return {
      kind: 'down',
      refusal: { code: 'NETWORK', message: `${shownAddress(url)} is not fetched, since the run is offline` },
    };
  }
  const got = await download(url, MAX_REVOCATION_EVIDENCE_BYTES, context);
  if (got.kind === 'absent') return [];
  if (got.kind === 'refused' && got.refusal.code === 'LIMIT_EXCEEDED') return tooLarge(got.refusal, SMALLER_EVIDENCE);
  if (got.kind !== 'bytes') return got;
  const file = shownAddress(url);
  return [{ file, role: evidenceName(url.pathname).role, bytes: got.bytes }];
}

function besideFile(path: string, workspace: string): Evidence {
  const nowhere = { bundles: [], signatures: [], certificates: [] };
  const subject = { kind: 'file', name: path, path: resolve(workspace, path), captures: [] } as const;
  const { candidates } = locateEvidence(subject, nowhere, workspace, createFolders());
  const found: EvidenceBytes[] = [];
  for (const candidate of candidates) {
    const one = readEvidence(candidate.file, candidate.path, candidate.links);
    if ('kind' in one) return one;
    found.push(...one);
  }
  return found;
}

function readEvidence(file: string, path: string, links: 'follow' | 'refuse'): Evidence {
  const read = readWhole(path, MAX_REVOCATION_EVIDENCE_BYTES, { shown: file, links });
  if ('refusal' in read) {
    if (read.refusal.code === 'LIMIT_EXCEEDED') return tooLarge(read.refusal, SMALLER_EVIDENCE);
    const message = `Evidence of the revocation list cannot be read: ${read.refusal.message}`;
    return isUnreadable(read.refusal) ? { kind: 'refused', refusal: { ...read.refusal, message } } : untrusted(message);
  }
  return [{ file, role: evidenceName(file).role, bytes: read.bytes }];
}

/** True where two absolute paths lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

const SMALLER_LIST =
  'Ask the publisher for a list with shorter reasons, or one that recalls whole commits, identities or runs.';
const SMALLER_EVIDENCE = 'Check that the file is the evidence of the list and nothing else; a bundle has some KiB.';

function tooLarge(refusal: Refusal, hint: string): Ended {
  return { kind: 'refused', refusal: { ...refusal, hint } };
}

function untrusted(message: string, hint?: string): Ended {
  return {
    kind: 'refused',
    refusal: { code: 'REVOCATIONS_UNTRUSTED', message, ...(hint !== undefined && { hint }) },
  };
}
