/** What a path is, by its content: an artifact, evidence, a checksum list, a certificate, a trusted root. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseChecksumList, type ChecksumList } from '../../evidence/documents/checksums.js';
import { readPemMaybeWrapped } from '../../formats/encoding.js';
import type { EvidenceAsRead } from '../../evidence/evidence.js';
import { dig, parseJson } from '../../formats/json/json.js';
import { evidenceFrom } from '../../evidence/read-evidence.js';
import type { Refusal } from '../../core/model.js';
import { readWhole } from '../../files/read-file.js';
import { EVIDENCE_SUFFIXES } from '../../subjects/sidecars.js';
import { readTrustedRoots } from '../../trust/trusted-root-json.js';
import type { TrustRoot } from '../../trust/trust-root.js';

/** Larger files are artifacts; evidence of that size is not shown. */
const MAX_LOOKED_AT = 8 * 1024 * 1024;
/** Enough to see whom a file is by. */
const MAX_SHOWN_EVIDENCE = 20;

export type Seen =
  | { readonly kind: 'artifact' }
  /** `artifact` is the file that it lies beside, where there is one. */
  | { readonly kind: 'evidence'; readonly evidence: readonly EvidenceAsRead[]; readonly artifact?: string }
  | { readonly kind: 'checksum-list'; readonly list: ChecksumList }
  | { readonly kind: 'certificate'; readonly certificates: readonly Buffer[] }
  | { readonly kind: 'trusted-root'; readonly roots: readonly TrustRoot[] }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };

/** Looks at a file. Nothing of it is verified. */
export function lookAt(name: string, folder: string): Seen {
  const path = resolve(folder, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === true && stat.size > MAX_LOOKED_AT) return { kind: 'artifact' };
  const read = readWhole(path, MAX_LOOKED_AT, { shown: name, links: 'follow' });
  if ('refusal' in read) return { kind: 'unreadable', refusal: read.refusal };
  return contentOf(read.bytes, name, folder);
}

function contentOf(bytes: Buffer, name: string, folder: string): Seen {
  const roots = rootsOf(bytes, name);
  if (roots) return roots;
  const certificates = certificatesOf(bytes);
  if (certificates.length > 0) return { kind: 'certificate', certificates };
  const evidence = evidenceOf(bytes, name);
  if (evidence.length > 0) {
    const artifact = artifactOf(name, folder);
    return { kind: 'evidence', evidence, ...(artifact !== undefined && { artifact }) };
  }
  const list = listOf(bytes, name);
  return list ? { kind: 'checksum-list', list } : { kind: 'artifact' };
}

function rootsOf(bytes: Buffer, name: string): Seen | undefined {
  const [line = ''] = bytes.toString('latin1').split('\n', 1);
  const types = [parseJson(bytes), parseJson(line)].map((json) => dig(json, 'mediaType'));
  if (!types.some((type) => typeof type === 'string' && type.includes('dev.sigstore.trustedroot'))) return undefined;
  const read = readTrustedRoots(bytes, { file: name, source: 'file', nameOf: (index) => `${name}#${index + 1}` });
  return read.ok ? { kind: 'trusted-root', roots: read.value } : { kind: 'unreadable', refusal: read.refusal };
}

function certificatesOf(bytes: Buffer): readonly Buffer[] {
  if (bytes.length > 1024 * 1024) return [];
  return readPemMaybeWrapped(bytes.toString('latin1')).flatMap(({ label, der }) =>
    label === 'CERTIFICATE' ? [der] : [],
  );
}

/** A bare signature may be any few bytes: it counts only under a name of evidence. */
function evidenceOf(bytes: Buffer, name: string): readonly EvidenceAsRead[] {
  const suffix = EVIDENCE_SUFFIXES.find((one) => name.endsWith(one.suffix));
  const role = suffix?.role ?? 'bundle';
  const read = evidenceFrom([{ file: name, role, bytes }]).flatMap((one) => (one.ok ? [one.value] : []));
  const told = read.filter(({ form }) => suffix !== undefined || form !== 'detached');
  return told.slice(0, MAX_SHOWN_EVIDENCE);
}

function artifactOf(name: string, folder: string): string | undefined {
  const isFile = (path: string): boolean =>
    statSync(resolve(folder, path), { throwIfNoEntry: false })?.isFile() === true;
  const stems = EVIDENCE_SUFFIXES.filter(({ suffix }) => name.endsWith(suffix)).map(({ suffix }) =>
    name.slice(0, -suffix.length),
  );
  return stems.filter((stem) => stem !== '' && !stem.endsWith('/')).find(isFile);
}

/** Most of its lines must be entries: a note that holds one digest is no list. */
function listOf(bytes: Buffer, name: string): ChecksumList | undefined {
  const parsed = parseChecksumList(bytes, name);
  if (!parsed.ok || parsed.list.improperLines > parsed.list.entries.length) return undefined;
  return parsed.list;
}
