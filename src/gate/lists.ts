/** Checksum lists made ready: read, and where that is demanded signed by an accepted signer; only then do they vouch. */
import { createHash } from 'node:crypto';
import { locateEvidence } from '../evidence/locate.js';
import { createEvidenceReader, type ReadEvidence } from '../evidence/read-evidence.js';
import { parseChecksumList } from '../evidence/checksums.js';
import { holdsClearsigned, readClearsigned } from '../evidence/clearsigned.js';
import { readListFile, type ListFile } from '../evidence/lists.js';
import { readOpenPgpDocument } from '../evidence/openpgp.js';
import type { Refusal, SignatureProof, Verified } from '../model.js';
import type { ChecksumRequirement, SignatureRequirement } from '../policy/policy.js';
import { accept, refuse, type Result } from '../result.js';
import type { Folders } from '../subjects/folders.js';
import type { TrustRoot } from '../trust/trust-root.js';
import type { PlacedList } from '../verify/checksum.js';
import type { OpenPgpContext } from '../verify/openpgp.js';
import { checkSignature } from '../verify/requirement.js';
import { judgeEvidence } from './openpgp.js';

export interface UsableLists {
  readonly lists: readonly PlacedList[];
  /** Why lists cannot be used. Any of them makes the requirement fail: the missing list might forbid what another allows. */
  readonly refusals: readonly Refusal[];
}

const NOTHING: Refusal = { code: 'BUNDLE_MISSING', message: 'no evidence was found' };

interface Where extends OpenPgpContext {
  readonly workspace: string;
  readonly folders: Folders;
}

/** Reads every list of a requirement and verifies its own signature where that is demanded. Throws only where the signal says so. */
export async function usableLists(
  requirement: ChecksumRequirement,
  roots: readonly TrustRoot[],
  where: Where,
): Promise<UsableLists> {
  const lists: PlacedList[] = [];
  const refusals: Refusal[] = [];
  for (const file of requirement.lists) {
    const { signedBy } = requirement;
    const read = readListFile(file, where.workspace);
    const placed = !read.ok
      ? read
      : signedBy
        ? await signedList(read.value, signedBy, roots, where)
        : parsed(read.value, read.value.bytes);
    if (placed.ok) lists.push(placed.value);
    else refusals.push(placed.refusal);
  }
  return { lists, refusals };
}

function parsed({ file, folder }: ListFile, text: Buffer, signedBy?: Verified<SignatureProof>): Result<PlacedList> {
  const list = parseChecksumList(text, file);
  return list.ok ? accept({ list: list.list, folder, ...(signedBy && { signedBy }) }) : list;
}

/**
 * A list that an accepted signer signed. Of a clearsigned one by OpenPGP only the signed text counts; every other signature
 * is over the file as it is.
 */
async function signedList(
  read: ListFile,
  signedBy: SignatureRequirement,
  roots: readonly TrustRoot[],
  where: Where,
): Promise<Result<PlacedList>> {
  const { file, path, bytes } = read;
  const subject = { kind: 'file', name: file, path, captures: [] } as const;
  const digests = {
    sha256: createHash('sha256').update(bytes).digest(),
    sha384: createHash('sha384').update(bytes).digest(),
    sha512: createHash('sha512').update(bytes).digest(),
    blake2b512: createHash('blake2b512').update(bytes).digest(),
  };
  const artifact = { name: file, digests, bytes };
  const check = async (evidence: ReadEvidence): Promise<Result<Verified<SignatureProof>>> => {
    const judged = await judgeEvidence(evidence, artifact, { kind: 'bytes', bytes }, where);
    const result = checkSignature(signedBy, artifact, judged, roots);
    if (result.status === 'pass') return accept(result.proof);
    return refuse('refusal' in result ? result.refusal : NOTHING);
  };
  const clear = where.signers.length > 0 && holdsClearsigned(bytes) ? readClearsigned(bytes, file) : undefined;
  const own = clear && (await check([readOpenPgpDocument(bytes, file)]));
  if (clear?.ok && own?.ok) return parsed(read, clear.value.text, own.value);
  const nowhere = { bundles: [], signatures: [], certificates: [] };
  const { candidates } = locateEvidence(subject, nowhere, where.workspace, where.folders);
  const beside = await check(createEvidenceReader()(candidates));
  if (beside.ok) return parsed(read, bytes, beside.value);
  const { refusal } = own && !own.ok ? own : beside;
  return refuse({
    ...refusal,
    message: `The checksum list ${file} is not signed by an accepted signer: ${refusal.message}`,
  });
}
