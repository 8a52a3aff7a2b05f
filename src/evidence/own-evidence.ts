/** Artifacts that carry their own evidence: clearsigned documents. */
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { MAX_CLEARSIGNED_BYTES } from '../limits.js';
import type { FileSubject } from '../model.js';
import { refuse } from '../result.js';
import { readWhole } from '../subjects/read-file.js';
import { CLEARSIGNED_BEGIN, holdsClearsigned } from './clearsigned.js';
import { readOpenPgpDocument } from './openpgp.js';
import type { ReadEvidence } from './read-evidence.js';

/** Enough to see what a file begins with; text before a signed block is looked for in as much. */
const HEAD = 4096;

/** The artifact's own evidence, where a clearsigned block begins in its first bytes. Never throws. */
export function ownEvidence({ name, path }: FileSubject): ReadEvidence {
  const head = readHead(path);
  if (!head.includes(CLEARSIGNED_BEGIN) || !holdsClearsigned(head)) return [];
  const read = readWhole(path, MAX_CLEARSIGNED_BYTES, { shown: name });
  return ['refusal' in read ? refuse({ at: { file: name }, ...read.refusal }) : readOpenPgpDocument(read.bytes, name)];
}

/** The first bytes of a file; none where it cannot be read, which its hashing will report. */
function readHead(path: string): Buffer {
  let fd: number | undefined;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(fd, head, 0, HEAD, 0));
  } catch {
    return Buffer.alloc(0);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
