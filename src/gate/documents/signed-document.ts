/** A document that an accepted signer signed: a checksum list or a manifest. What nobody signed is never returned. */
import { nearEvidence } from '../../evidence/near-evidence.js';
import { createHash } from 'node:crypto';
import type { EvidenceScope } from '../../evidence/budget.js';
import { holdsClearsigned, readClearsigned } from '../../evidence/signatures/clearsigned.js';
import type { DocumentFile } from '../../evidence/documents/document.js';
import { locateEvidence, type Located } from '../../evidence/locate.js';
import { readMinisign, splitEmbedded } from '../../evidence/signatures/minisign.js';
import { readOpenPgpDocument } from '../../evidence/signatures/openpgp.js';
import { createEvidenceReader, type ReadEvidence } from '../../evidence/read-evidence.js';
import type { CheckResult, Digests, Refusal, SignatureProof, Verified } from '../../core/model.js';
import type { EvidencePlaces, Rule, SignatureRequirement } from '../../model/policy.js';
import { accept, refuse, type Result } from '../../core/result.js';
import type { Folders } from '../../files/folders.js';
import { withCosigners } from '../../verify/cosigned.js';
import type { OpenPgpContext } from '../../verify/openpgp/openpgp.js';
import { checkWithLog, type LogContext } from '../evidence/log-entries.js';
import { judgeEvidence } from '../evidence/openpgp.js';
import { nothingAt, type NothingFound } from '../evidence/nothing-at.js';
import { noEvidence, remoteEvidenceOf, type RemoteMemory } from '../evidence/remote-evidence.js';
import { namedSha256 } from '../../formats/sha256.js';

/** Where documents and their evidence are looked for, and with whose OpenPGP keys. */
export interface DocumentContext extends OpenPgpContext, LogContext {
  readonly workspace: string;
  readonly folders: Folders;
  /** The rule that the document vouches in: whether evidence is read from disk, and from GitHub. */
  readonly sources: Pick<Rule, 'local' | 'github'>;
  readonly remote: RemoteMemory;
  /** Where evidence is charged. */
  readonly scope: EvidenceScope;
  /** A secret; it goes to the API that the rule names, and nowhere else. */
  readonly githubToken?: string;
}

interface SignedDocument {
  /** What the signature is over, and nothing else of the file. */
  readonly text: Buffer;
  readonly signedBy: Verified<SignatureProof>;
}

const BESIDE: EvidencePlaces = { bundles: [], signatures: [], certificates: [] };

/**
 * Verifies a document's signature. Of a clearsigned one by OpenPGP, and of signify's embedded form, only the signed text
 * counts; every other signature is over the file as it is. Throws only where the signal says so.
 *
 * @param places where its evidence is; beside it under the usual suffixes where absent
 */
export async function verifyDocument(
  document: DocumentFile,
  signedBy: SignatureRequirement,
  places: EvidencePlaces | undefined,
  context: DocumentContext,
): Promise<Result<SignedDocument>> {
  const check = checker(document.file, signedBy, context);
  const inside = await signedInside(document, check, context);
  if (inside?.result.ok || inside?.alone) return inside.result;
  const beside = await signedBeside(document, { signedBy, places }, check, context);
  return inside && !beside.ok ? inside.result : beside;
}

/** What a document says of its own signature; `alone` where nothing beside it could stand in. */
interface SignedInside {
  readonly result: Result<SignedDocument>;
  readonly alone: boolean;
}

/** Undefined for a document that carries no signature of its own. */
async function signedInside(
  { file, bytes }: DocumentFile,
  check: Check,
  { signers }: DocumentContext,
): Promise<SignedInside | undefined> {
  const none = noDocumentEvidence(file, { missing: [] });
  if (signers.length > 0 && holdsClearsigned(bytes)) {
    const clear = readClearsigned(bytes, file);
    const own = await check(bytes, [readOpenPgpDocument(bytes, file)], none);
    const signed = clear.ok && own.ok;
    const refused = own.ok ? clear : own;
    if (signed) return { result: accept({ text: clear.value.text, signedBy: own.value }), alone: false };
    return refused.ok ? undefined : { result: refused, alone: false };
  }
  const embedded = splitEmbedded(bytes);
  if (!embedded) return undefined;
  const own = await check(embedded.document, [readMinisign(bytes, file)], none);
  return { result: own.ok ? accept({ text: embedded.document, signedBy: own.value }) : own, alone: true };
}

interface Requested {
  readonly signedBy: SignatureRequirement;
  readonly places: EvidencePlaces | undefined;
}

/** By evidence in other files, or by what GitHub keeps; over the file as it is. */
async function signedBeside(
  document: DocumentFile,
  { signedBy, places }: Requested,
  check: Check,
  context: DocumentContext,
): Promise<Result<SignedDocument>> {
  const { file, bytes } = document;
  const { github, local } = context.sources;
  const { candidates, missing, folders } = local
    ? evidenceOfDocument(document, places, context, signedBy)
    : { candidates: [], missing: [], folders: undefined };
  const remote = github && (await remoteEvidenceOf(namedSha256(bytes), github, context));
  const evidence = [...createEvidenceReader()(candidates), ...(remote?.evidence ?? [])];
  const none = remote
    ? noEvidence(file, missing, remote)
    : noDocumentEvidence(
        file,
        { missing, folders },
        local ? nearEvidence(file, context.workspace, context.folders) : undefined,
      );
  const signed = await check(bytes, evidence, none);
  if (signed.ok) return accept({ text: bytes, signedBy: signed.value });
  // What could not be seen may be what proves it: that is no answer.
  return remote?.unseen ? refuse(remote.unseen) : signed;
}

type Check = (text: Buffer, evidence: ReadEvidence, none: Refusal) => Promise<Result<Verified<SignatureProof>>>;

function checker(file: string, signedBy: SignatureRequirement, context: DocumentContext): Check {
  return async (bytes, evidence, none) => {
    if (evidence.length === 0) return refuse(none);
    const result = await checkDocument({ file, bytes }, evidence, signedBy, context);
    if (result.status === 'pass') return accept(withCosigners(result));
    return refuse('refusal' in result ? result.refusal : none);
  };
}

/** Checks a document of which all bytes are at hand against the signature that it must have. Throws only where the signal says so. */
export async function checkDocument(
  { file, bytes }: { readonly file: string; readonly bytes: Buffer },
  evidence: ReadEvidence,
  signedBy: SignatureRequirement,
  context: OpenPgpContext & LogContext,
): Promise<CheckResult<SignatureProof>> {
  const artifact = { name: file, digests: digestsOfDocument(bytes), bytes };
  const judged = await judgeEvidence(evidence, artifact, { kind: 'bytes', bytes }, context);
  return checkWithLog(signedBy, artifact, judged, context);
}

/** The files that may prove a document. */
export function evidenceOfDocument(
  { file, path }: Pick<DocumentFile, 'file' | 'path'>,
  places: EvidencePlaces | undefined,
  { workspace, folders }: Pick<DocumentContext, 'workspace' | 'folders'>,
  signedBy?: SignatureRequirement,
): Located {
  const subject = { kind: 'file', name: file, path, captures: [] } as const;
  const keys = signedBy?.by.of.some(({ kind }) => kind === 'key') ?? true;
  return locateEvidence(subject, places ?? BESIDE, workspace, folders, { document: true, keys });
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

function noDocumentEvidence(file: string, where: NothingFound, near?: string): Refusal {
  const nothing = nothingAt(where);
  return {
    code: 'BUNDLE_MISSING',
    message: `No evidence was found for ${file}`,
    ...nothing,
    hint:
      nothing.hint ??
      near ??
      `Put its bundle next to it: \`${file}.sigstore.json\`. Or say where it is with \`bundle\`.`,
  };
}
