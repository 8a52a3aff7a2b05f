/** Artifacts that carry their own evidence: clearsigned documents. */
import { MAX_CLEARSIGNED_BYTES } from '../core/limits.js';
import type { FileSubject } from '../core/model.js';
import { refuse } from '../core/result.js';
import { readHead, readWhole } from '../files/read-file.js';
import { CLEARSIGNED_BEGIN, holdsClearsigned } from './signatures/clearsigned.js';
import { readOpenPgpDocument } from './signatures/openpgp.js';
import type { ReadEvidence } from './read-evidence.js';

/** Enough to see what a file begins with; text before a signed block is looked for in as much. */
const HEAD = 4096;

/** The artifact's own evidence, where a clearsigned block begins in its first bytes. Never throws. */
export function ownEvidence({ name, path }: FileSubject): ReadEvidence {
  const head = readHead(path, HEAD);
  // What cannot be read, its hashing will report.
  if (!head?.includes(CLEARSIGNED_BEGIN) || !holdsClearsigned(head)) return [];
  const read = readWhole(path, MAX_CLEARSIGNED_BYTES, { shown: name });
  return ['refusal' in read ? refuse({ at: { file: name }, ...read.refusal }) : readOpenPgpDocument(read.bytes, name)];
}
