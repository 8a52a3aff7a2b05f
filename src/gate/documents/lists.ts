/** Checksum lists made ready: read, and where that is required signed by an accepted signer; only then do they vouch. */
import { parseChecksumList } from '../../evidence/documents/checksums.js';
import { readDocument, type DocumentFile, type DocumentPlace } from '../../evidence/documents/document.js';
import { MAX_CHECKSUM_LIST_BYTES } from '../../core/limits.js';
import type { Refusal, SignatureProof, Verified } from '../../core/model.js';
import type { ChecksumRequirement } from '../../model/policy.js';
import { accept, refuse, type Result } from '../../core/result.js';
import type { PlacedList } from '../../verify/documents/checksum-index.js';
import { sha256Hex } from '../../formats/sha256.js';
import { verifyDocument, type DocumentContext } from './signed-document.js';

export interface UsableLists {
  readonly lists: readonly PlacedList[];
  /** Why lists cannot be used. Any of them makes the requirement fail: the missing list might forbid what another allows. */
  readonly refusals: readonly Refusal[];
}

/** Reads every list of a requirement and verifies its own signature where that is required. Throws only where the signal says so. */
export async function usableLists(requirement: ChecksumRequirement, context: DocumentContext): Promise<UsableLists> {
  const lists: PlacedList[] = [];
  const refusals: Refusal[] = [];
  for (const file of requirement.lists) {
    const placed = await usableList(file, requirement, context);
    if (placed.ok) lists.push(placed.value);
    else refusals.push(placed.refusal);
  }
  return { lists, refusals };
}

/**
 * Reads one list, and verifies its signature where that is required. Throws only where the signal says so.
 *
 * @param place a list that nobody named must be no link, nor lie behind one
 */
export async function usableList(
  file: string,
  requirement: ChecksumRequirement,
  context: DocumentContext,
  place: DocumentPlace = {},
): Promise<Result<PlacedList>> {
  const { signedBy, evidence, names } = requirement;
  const read = readDocument(file, context.workspace, 'checksum list', MAX_CHECKSUM_LIST_BYTES, {
    ...place,
    folders: context.folders,
  });
  if (!read.ok) return read;
  if (!signedBy) return parsed(read.value, read.value.bytes, names);
  const signed = await verifyDocument(read.value, signedBy, evidence, context);
  if (signed.ok) return parsed(read.value, signed.value.text, names, signed.value.signedBy);
  const { refusal } = signed;
  const message = `The checksum list ${file} is not signed by an accepted signer: ${refusal.message}`;
  return refuse({ ...refusal, message });
}

function parsed(
  { file, folder, realFolder, bytes }: DocumentFile,
  text: Buffer,
  names?: ChecksumRequirement['names'],
  signedBy?: Verified<SignatureProof>,
): Result<PlacedList> {
  const list = parseChecksumList(text, file);
  return list.ok
    ? accept({
        list: list.list,
        document: { file, sha256: sha256Hex(bytes) },
        folder,
        realFolder,
        ...(names && { names }),
        ...(signedBy && { signedBy }),
      })
    : list;
}

/** Lines of a list that are no entries. They vouch for nothing, and a file that one of them was meant for is not looked at. */
export function listWarnings(lists: readonly PlacedList[]): readonly Refusal[] {
  return lists.flatMap(({ list: { file, improperLines, warnings } }): readonly Refusal[] => {
    const [first] = warnings;
    if (!first) return [];
    const count = improperLines === 1 ? '1 line is not an entry' : `${improperLines} lines are not entries`;
    return [
      {
        code: 'CHECKSUM_LIST_MALFORMED',
        message: `In the checksum list ${file}, ${count}`,
        expected: '`digest  name` on each line',
        actual: first.text,
        hint: 'Check the line. If it is meant for a file, correct the list where it is made.',
        at: { file, line: first.line },
      },
    ];
  });
}
