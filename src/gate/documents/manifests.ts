/** Manifests made ready: read, their signature verified, and only then parsed and judged. Each has a row of its own in the report. */
import { parseManifest } from '../../evidence/documents/manifest.js';
import { readDocument, type DocumentFile } from '../../evidence/documents/document.js';
import { MAX_DOCUMENT_BYTES } from '../../core/limits.js';
import type { ArtifactReport, CheckResult, Refusal, SignatureProof, Verified } from '../../core/model.js';
import type { ManifestRequirement, Rule } from '../../model/policy.js';
import { manifestWording } from '../../core/reasons/manifest-wording.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { reportArtifact } from '../../verify/verdict.js';
import { judgeManifest } from '../../verify/documents/manifest.js';
import type { PlacedManifest } from '../../verify/documents/manifest-entry.js';
import { sha256Hex } from '../../formats/sha256.js';
import { comparedFiles } from './compared-files.js';
import { refused } from '../refused.js';
import { digestsOfDocument, verifyDocument, type DocumentContext } from './signed-document.js';

/** What became of one manifest: it vouches for artifacts, or it is refused. */
interface UsableManifest {
  /** As given. */
  readonly file: string;
  readonly document?: DocumentFile;
  readonly placed?: PlacedManifest;
  /** Why it cannot be used; empty where it is `placed`. */
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/** The manifests of a rule, by the requirement that names them. */
export type RuleManifests = ReadonlyMap<ManifestRequirement, readonly UsableManifest[]>;

interface ManifestContext extends DocumentContext {
  /** Absolute path that compared files start from: the workspace, also where artifacts are downloads of a release. */
  readonly checkout: string;
  /** Why a trusted root could not be had: then no signature can be judged. */
  readonly rootRefusals: readonly Refusal[];
}

/** Reads and judges all manifests of a rule. Throws only where the signal says so. */
export async function readManifests({ require }: Rule, context: ManifestContext): Promise<RuleManifests> {
  const manifests = new Map<ManifestRequirement, readonly UsableManifest[]>();
  for (const requirement of require) {
    if (requirement.kind !== 'manifest') continue;
    const usable: UsableManifest[] = [];
    for (const file of new Set(requirement.files)) usable.push(await usableManifest(file, requirement, context));
    manifests.set(requirement, usable);
  }
  return manifests;
}

export function placedManifests(manifests: readonly UsableManifest[]): readonly PlacedManifest[] {
  return manifests.flatMap(({ placed }) => placed ?? []);
}

async function usableManifest(
  file: string,
  requirement: ManifestRequirement,
  context: ManifestContext,
): Promise<UsableManifest> {
  const unusable = (document: DocumentFile | undefined, ...refusals: Refusal[]): UsableManifest => ({
    file,
    ...(document && { document }),
    refusals,
    warnings: [],
  });
  const { workspace, folders } = context;
  const read = readDocument(file, workspace, 'manifest', MAX_DOCUMENT_BYTES, { folders });
  if (!read.ok) return unusable(undefined, read.refusal);
  const document = read.value;
  const signed = await believedText(document, requirement, context);
  if (!signed.ok) return unusable(document, signed.refusal);
  const { text, signedBy } = signed.value;
  const manifest = parseManifest(text, file, requirement.fields);
  if (!manifest.ok) return unusable(document, manifest.refusal);
  const judged = judgeManifest(manifest.value, requirement, {
    now: context.now,
    sha256: sha256Hex(document.bytes),
    compared: await comparedFiles(manifest.value, requirement, context.checkout, context.signal),
    ...(signedBy && { signedBy }),
  });
  if (!judged.ok) return unusable(document, ...judged.refusals);
  const { proof, roles, warnings } = judged;
  const placed = { manifest: manifest.value, folder: document.folder, realFolder: document.realFolder, proof, roles };
  return { file, document, placed, refusals: [], warnings };
}

/** The text that an accepted signer signed; the whole file only where a switch waived signatures. */
async function believedText(
  document: DocumentFile,
  { signedBy, evidence, importedBy }: ManifestRequirement,
  context: ManifestContext,
): Promise<Result<{ readonly text: Buffer; readonly signedBy?: Verified<SignatureProof> }>> {
  if (!signedBy) return accept({ text: document.bytes });
  const [unavailable] = context.rootRefusals;
  if (unavailable) return refuse(unavailable);
  const signed = await verifyDocument(document, signedBy, evidence, context);
  if (signed.ok) return signed;
  const { refusal } = signed;
  const message = `${manifestWording(importedBy).signature} ${document.file}: ${refusal.message}`;
  return refuse({ ...refusal, message, at: refusal.at ?? { file: document.file } });
}

/** A row for each manifest: what it proves of itself, and what a switch skips in this rule. */
export function manifestRows({ require }: Rule, manifests: RuleManifests): readonly ArtifactReport[] {
  const waived = require.flatMap((one): readonly CheckResult[] =>
    one.kind === 'waived' ? [{ check: one.check, status: 'waived', reason: one.reason }] : [],
  );
  return [...manifests.values()].flat().map(({ file, document, placed, refusals: [refusal, ...others] }) => {
    const row = { kind: document ? 'file' : 'run', name: file } as const;
    const digests = document ? { sha256: digestsOfDocument(document.bytes).sha256 } : {};
    const checks: CheckResult[] = [];
    if (placed) checks.push({ check: 'manifest', status: 'pass', proof: placed.proof, others: [] });
    else if (refusal) checks.push(refused('manifest', refusal, others));
    return { ...reportArtifact(row, digests, [...checks, ...waived], document?.bytes.length), document: 'manifest' };
  });
}
