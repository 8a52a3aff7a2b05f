/** Why a list that is one digest without a name stands for no artifact. */
import type { Refusal } from '../../core/model.js';
import type { ListedDigest } from '../../evidence/documents/checksum-entry.js';

/** @param subjects how many artifacts it could stand for */
export function namelessRefusal(file: string, bare: Pick<ListedDigest, 'line'>, subjects: number): Refusal {
  return {
    code: 'CHECKSUM_LIST_MALFORMED',
    message: `The checksum list ${file} is a digest without a name`,
    expected: 'one artifact that it can stand for',
    actual: subjects === 0 ? 'none is named' : `${subjects} artifacts`,
    hint: 'Name the one artifact with `artifacts`, give the list the name of the artifact with `.sha256` at its end, or give a list that has names.',
    at: { file, line: bare.line },
  };
}
