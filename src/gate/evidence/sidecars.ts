/**
 * Tells artifacts from the evidence that a glob found among them. A name only says what to look at: a sidecar is what was read
 * as evidence of an artifact of this run and holds evidence, and nothing but that. All else is an artifact, whatever its name.
 */
import { resolve } from 'node:path';
import { isNothingButCertificates } from '../../evidence/certificate-file.js';
import { locateEvidence, type EvidenceFile } from '../../evidence/locate.js';
import {
  createEvidenceReader,
  lookAtEvidence,
  type EvidenceLook,
  type LookedFiles,
} from '../../evidence/read-evidence.js';
import type { FileSubject, Sidecar } from '../../core/model.js';
import type { ChecksumRequirement, Requirement, Rule } from '../../model/policy.js';
import { requiredSignature } from '../../model/required-signature.js';
import type { FoundFile } from '../../subjects/files.js';
import type { Folders } from '../../files/folders.js';
import { hasEvidenceName } from '../../subjects/sidecars.js';
import type { AcceptedKeys } from '../documents/holding-signatures.js';
import { templateSidecars, type TemplateSidecar } from '../documents/list-places.js';
import { evidenceOfDocument } from '../documents/signed-document.js';
import { isJudged, vouchingDocuments } from '../documents/vouching-documents.js';

/** An artifact, list or manifest with all files that are read as its evidence. */
interface Reading {
  readonly name: string;
  readonly path: string;
  readonly candidates: readonly EvidenceFile[];
  /** False where only the artifact's list must be signed: what lies beside it is then not judged, and could be about anything. */
  readonly judged: boolean;
}

/**
 * A bare signature or a certificate: it could be any few bytes, so that only a signature that holds makes it evidence. Or
 * evidence that nobody judges: it is evidence if it is about the artifact beside it.
 */
export interface Doubtful {
  readonly file: FoundFile;
  /** What it would be evidence of. */
  readonly readings: readonly Reading[];
}

interface Where {
  readonly workspace: string;
  readonly folders: Folders;
  readonly looked?: LookedFiles;
}

/**
 * Splits what was found. A file that a plain path named is always an artifact.
 *
 * @param files as `findFiles` gives them
 */
export function splitSidecars(
  files: readonly FoundFile[],
  rule: Rule,
  where: Where,
): {
  readonly artifacts: readonly FileSubject[];
  readonly sidecars: readonly Sidecar[];
  readonly doubtful: readonly Doubtful[];
} {
  const documents = new Map(vouchingDocuments(rule).map(({ file, of }) => [resolve(where.workspace, file), of]));
  const byTemplate = templateSidecars(rule, files, where.workspace);
  const readings = createReadings(rule, where);
  const artifacts = new Set<FoundFile>();
  const sidecars = new Map<FoundFile, Sidecar>();
  const doubtful: Doubtful[] = [];
  const vouchesFor = (file: FoundFile): string | undefined => {
    const template = byTemplate.get(file.path);
    // The sidecar of what is no artifact is read by nobody, and could be anything.
    const owner = template?.of.find((one) => artifacts.has(one))?.name;
    if (owner !== undefined) for (const one of template?.by ?? []) readings.addSidecar(file, one);
    return documents.get(file.path) ?? owner;
  };
  for (const file of inOrder(files, rule, where.workspace, byTemplate)) {
    const of = file.named ? undefined : vouchesFor(file);
    const claims = file.named || of !== undefined ? [] : readings.of(file);
    const decided = of === undefined ? decideByContent(file, claims, where.looked) : { name: file.name, of };
    if (decided === 'doubtful') doubtful.push({ file, readings: claims });
    else if (decided !== 'artifact') sidecars.set(file, decided);
    else {
      artifacts.add(file);
      readings.addArtifact(file);
    }
  }
  return {
    artifacts: files.filter((file) => artifacts.has(file)),
    sidecars: files.flatMap((file) => sidecars.get(file) ?? []),
    doubtful,
  };
}

function decideByContent(
  file: FoundFile,
  claims: readonly Reading[],
  looked: LookedFiles | undefined,
): Sidecar | 'doubtful' | 'artifact' {
  const [first] = claims;
  const look = first ? lookAt(file, claims, looked) : 'nothing';
  if (!first || look === 'nothing') return 'artifact';
  const unjudged = claims.every(({ judged }) => !judged);
  return look === 'bare' || unjudged ? 'doubtful' : { name: file.name, of: first.name };
}

/** What is named is decided already; what may be evidence comes last, and shorter names first: others build on them. */
function inOrder(
  files: readonly FoundFile[],
  rule: Rule,
  workspace: string,
  byTemplate: ReadonlyMap<string, TemplateSidecar>,
): readonly FoundFile[] {
  const places = fixedPlaces(rule, workspace);
  const mayBeEvidence = ({ named, path, name }: FoundFile) => !named && (places.has(path) || hasEvidenceName(name));
  const rank = (file: FoundFile): number => {
    if (file.named) return 0;
    const owners = byTemplate.get(file.path)?.of;
    // What a sidecar belongs to is decided before it, and the sidecar before what may be evidence of it.
    if (owners) return owners.every(mayBeEvidence) ? 4 : 2;
    return mayBeEvidence(file) ? 3 : 1;
  };
  return [...files].sort((left, right) => rank(left) - rank(right) || left.name.length - right.name.length);
}

/** Which files are read as evidence, and of what. */
interface Readings {
  readonly addArtifact: (file: FoundFile) => void;
  /** A checksum sidecar, whose own evidence is read where it must be signed. */
  readonly addSidecar: (file: FoundFile, requirement: ChecksumRequirement) => void;
  readonly of: (file: FoundFile) => readonly Reading[];
}

/** Where only checksums are asked for, no evidence is: nothing is a sidecar then. A waived signature was asked for. */
function asksForSignatures(one: Requirement): boolean {
  return requiredSignature(one) !== undefined || (one.kind === 'waived' && one.check !== 'checksum');
}

function createReadings(rule: Rule, where: Where): Readings {
  const readings = new Map<string, Reading[]>();
  const add = (one: Reading): void => {
    const places = one.candidates.flatMap(({ path, certificate }) => (certificate ? [path, certificate.path] : [path]));
    for (const place of new Set(places)) {
      const known = readings.get(place);
      if (known) known.push(one);
      else readings.set(place, [one]);
    }
  };
  const signed = rule.local && rule.require.some(asksForSignatures);
  const judged = isJudged(rule);
  for (const { file, evidence } of signed ? vouchingDocuments(rule) : []) {
    const path = resolve(where.workspace, file);
    add({ name: file, path, candidates: evidenceOfDocument({ file, path }, evidence, where).candidates, judged: true });
  }
  return {
    addArtifact: (file) => {
      if (!signed) return;
      const { candidates } = locateEvidence(file, rule, where.workspace, where.folders);
      add({
        name: file.name,
        path: file.path,
        candidates: candidates.filter(({ path }) => path !== file.path),
        judged,
      });
    },
    addSidecar: ({ name, path }, { signedBy, evidence }) => {
      if (!signed || !signedBy) return;
      const { candidates } = evidenceOfDocument({ file: name, path }, evidence, where);
      add({ name, path, candidates, judged: true });
    },
    of: ({ path }) => readings.get(path) ?? [],
  };
}

/** A template without placeholders leads to one file for all artifacts, whatever its name. */
function fixedPlaces({ bundles, signatures, certificates }: Rule, workspace: string): ReadonlySet<string> {
  return new Set(
    [...bundles, ...signatures, ...certificates].flatMap(({ parts, source, base = workspace }) =>
      parts.every((part) => 'text' in part) ? [resolve(base, source)] : [],
    ),
  );
}

/** A file that is read as a signature and as a certificate is looked at as both. */
function lookAt({ path }: FoundFile, claims: readonly Reading[], looked: LookedFiles | undefined): EvidenceLook {
  const candidates = claims.flatMap((one) => one.candidates);
  const itself = candidates.find((one) => one.path === path);
  const look = itself ? lookAtEvidence(itself, looked) : 'nothing';
  if (look !== 'nothing') return look;
  const certificate = candidates.find((one) => one.certificate?.path === path)?.certificate;
  return certificate && isNothingButCertificates(certificate.path) ? 'bare' : 'nothing';
}

/** Verifies the bare signatures that the doubtful files are or belong to. Throws only where the signal says so. */
export async function decideDoubtful(
  doubtful: readonly Doubtful[],
  accepted: AcceptedKeys,
): Promise<{ readonly artifacts: readonly FileSubject[]; readonly sidecars: readonly Sidecar[] }> {
  const artifacts: FileSubject[] = [];
  const sidecars: Sidecar[] = [];
  const { holdsFor } = await import('../documents/holding-signatures.js');
  const holding = new Map<string, Promise<ReadonlySet<string>>>();
  for (const { file, readings } of doubtful) {
    let of: string | undefined;
    for (const one of readings) {
      if (of !== undefined) break;
      const held = holding.get(one.path) ?? holdsFor(one, createEvidenceReader(), accepted);
      holding.set(one.path, held);
      if ((await held).has(file.path)) of = one.name;
    }
    if (of === undefined) artifacts.push(file);
    else sidecars.push({ name: file.name, of });
  }
  return { artifacts, sidecars };
}
