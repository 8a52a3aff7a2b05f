/** Evidence of an artifact that is not called after it: a checksum list that names it, or an attestation of several files. */
import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { hashFiles } from '../../subjects/digest.js';
import { EVIDENCE_SUFFIXES } from '../../subjects/sidecars.js';
import { binaryName } from '../../evidence/documents/checksums.js';
import { digestsIn } from './claims.js';
import { lookAt } from './subject.js';

interface Neighbour {
  readonly kind: 'list' | 'bundle';
  /** As the artifact is named: from the same folder. */
  readonly file: string;
}

/** What lists are called: `SHA256SUMS`, `checksums.txt`, `tool.sha256`. */
const LIST_NAME = /sums?\b|sums?[._-]|checksum|sha\d|digest/i;
/** A release has a few of them; a folder of downloads may have thousands of files. */
const MAX_LOOKED_AT = 40;

/** Neighbours that speak of the artifact, attestations first. Nothing of them is verified. */
export async function neighboursOf(what: string, folder: string): Promise<readonly Neighbour[]> {
  const beside = namesIn(dirname(resolve(folder, what))).filter((name) => name !== basename(what));
  const shown = (name: string): string => what.slice(0, what.length - basename(what).length) + name;
  const bundles = beside.filter((name) =>
    EVIDENCE_SUFFIXES.some(({ suffix, role }) => role === 'bundle' && name.endsWith(suffix)),
  );
  const lists = beside.filter(
    (name) => LIST_NAME.test(name) && !EVIDENCE_SUFFIXES.some(({ suffix }) => name.endsWith(suffix)),
  );
  const digest = bundles.length > 0 ? await digestOf(resolve(folder, what)) : undefined;
  return [
    ...bundles
      .slice(0, MAX_LOOKED_AT)
      .map(shown)
      .filter((file) => attests(file, digest, folder))
      .map((file) => ({ kind: 'bundle', file }) as const),
    ...lists
      .slice(0, MAX_LOOKED_AT)
      .map(shown)
      .filter((file) => isListed(file, basename(what), folder))
      .map((file) => ({ kind: 'list', file }) as const),
  ];
}

export function isListName(name: string): boolean {
  return LIST_NAME.test(name);
}

/** The file that evidence is called after: `SHA256SUMS` for `SHA256SUMS.sigstore.json`. */
export function withoutEvidenceSuffix(name: string): string {
  const suffixes = EVIDENCE_SUFFIXES.map(({ suffix }) => suffix).filter((suffix) => name.endsWith(suffix));
  const longest = suffixes.reduce((long, suffix) => (suffix.length > long.length ? suffix : long), '');
  return name.slice(0, name.length - longest.length);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Whoever may not list the folder may still read the artifact.
    return [];
  }
}

/** `sha256:HEX`, as subjects of attestations have it; undefined for what is no regular file. */
async function digestOf(path: string): Promise<string | undefined> {
  const [hashed] = await hashFiles([{ path, algorithms: ['sha256'] }]);
  if (!hashed || 'refusal' in hashed) return undefined;
  return `sha256:${hashed.digests.sha256?.toString('hex')}`;
}

function attests(file: string, digest: string | undefined, folder: string): boolean {
  if (digest === undefined) return false;
  const seen = lookAt(file, folder);
  return seen.kind === 'evidence' && seen.evidence.some((one) => digestsIn(one, Infinity).includes(digest));
}

function isListed(file: string, name: string, folder: string): boolean {
  const seen = lookAt(file, folder);
  return seen.kind === 'checksum-list' && seen.list.entries.some((entry) => basename(entry.name) === binaryName(name));
}
