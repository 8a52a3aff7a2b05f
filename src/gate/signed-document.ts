/** A document that an accepted signer signed: a checksum list or a manifest. What nobody signed is never returned. */
import { createHash } from 'node:crypto';
import { holdsClearsigned, readClearsigned } from '../evidence/clearsigned.js';
import type { DocumentFile } from '../evidence/document.js';
import { locateEvidence, type Located } from '../evidence/locate.js';
import { readOpenPgpDocument } from '../evidence/openpgp.js';
import { createEvidenceReader, type ReadEvidence } from '../evidence/read-evidence.js';
import type { Digests, Refusal, SignatureProof, Verified } from '../model.js';
import type { EvidencePlaces, SignatureRequirement } from '../policy/policy.js';
import { accept, refuse, type Result } from '../result.js';
import type { Folders } from '../subjects/folders.js';
import type { OpenPgpContext } from '../verify/openpgp.js';
import { checkWithLog, type LogContext } from './log-entries.js';
import { judgeEvidence } from './openpgp.js';

/** Where documents and their evidence are looked for, and with whose OpenPGP keys. */
export interface DocumentContext extends OpenPgpContext, LogContext {
  readonly workspace: string;
  readonly folders: Folders;
}

export interface SignedDocument {
  /** What the signature is over, and nothing else of the file. */
  readonly text: Buffer;
  readonly signedBy: Verified<SignatureProof>;
}

const BESIDE: EvidencePlaces = { bundles: [], signatures: [], certificates: [] };

/**
 * Verifies a document's signature. Of a clearsigned one by OpenPGP only the signed text counts; every other signature is over
 * the file as it is. Throws only where the signal says so.
 *
 * @param places where its evidence is; beside it under the usual suffixes where absent
 */
export async function verifyDocument(
  document: DocumentFile,
  signedBy: SignatureRequirement,
  places: EvidencePlaces | undefined,
  context: DocumentContext,
): Promise<Result<SignedDocument>> {
  const { file, bytes } = document;
  const artifact = { name: file, digests: digestsOfDocument(bytes), bytes };
  const check = async (evidence: ReadEvidence, none: Refusal): Promise<Result<Verified<SignatureProof>>> => {
    if (evidence.length === 0) return refuse(none);
    const judged = await judgeEvidence(evidence, artifact, { kind: 'bytes', bytes }, context);
    const result = await checkWithLog(signedBy, artifact, judged, context);
    // Whoever signed beside the first vouches as well, and may have been recalled.
    if (result.status === 'pass') return accept({ ...result.proof, cosigners: result.further ?? [] });
    return refuse('refusal' in result ? result.refusal : none);
  };
  const clear = context.signers.length > 0 && holdsClearsigned(bytes) ? readClearsigned(bytes, file) : undefined;
  const own = clear && (await check([readOpenPgpDocument(bytes, file)], noEvidence(file, [])));
  if (clear?.ok && own?.ok) return accept({ text: clear.value.text, signedBy: own.value });
  const { candidates, missing } = evidenceOfDocument(document, places, context);
  const beside = await check(createEvidenceReader()(candidates), noEvidence(file, missing));
  if (beside.ok) return accept({ text: bytes, signedBy: beside.value });
  return own && !own.ok ? own : beside;
}

/** The files that may prove a document. */
export function evidenceOfDocument(
  { file, path }: Pick<DocumentFile, 'file' | 'path'>,
  places: EvidencePlaces | undefined,
  { workspace, folders }: Pick<DocumentContext, 'workspace' | 'folders'>,
): Located {
  const subject = { kind: 'file', name: file, path, captures: [] } as const;
  return locateEvidence(subject, places ?? BESIDE, workspace, folders);
}

/** All digests that a signature over a document could be over. */
export function digestsOfDocument(bytes: Buffer): Required<Digests> {
  return {
    sha256: createHash('sha256').update(bytes).digest(),
    sha384: createHash('sha384').update(bytes).digest(),
    sha512: createHash('sha512').update(bytes).digest(),
    blake2b512: createHash('blake2b512').update(bytes).digest(),
  };
}

function noEvidence(file: string, missing: readonly string[]): Refusal {
  return {
    code: 'BUNDLE_MISSING',
    message: `no evidence was found for ${file}`,
    expected: missing.length > 0 ? `one of ${missing.join(', ')}` : 'a bundle',
    actual: 'none of these files',
  };
}
