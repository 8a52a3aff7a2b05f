/**
 * Checkpoints: signed statements of a log about its size and root hash (C2SP tlog-checkpoint), in the form of a signed note
 * (C2SP signed-note): text, an empty line, and lines of signatures by the log and by witnesses.
 */
import { decodeBase64 } from '../../formats/encoding.js';
import type { TransparencyLog } from '../../trust/trust-root.js';
import { isValid, type SignatureCall } from '../../formats/signature-call.js';
import { logCall } from './log-signature.js';

interface Checkpoint {
  readonly size: bigint;
  readonly rootHash: Buffer;
}

interface NoteSignature {
  /** Who says to have signed. */
  readonly name: string;
  /** The first four bytes of the key's id. */
  readonly hint: Buffer;
  readonly signature: Buffer;
}

const SEPARATOR = '\n\n';
const SIGNATURE = /^\u2014 (\S+) (\S+)$/;
const HINT_BYTES = 4;
const SIZE = /^(?:0|[1-9][0-9]{0,18})$/;

/** A signed note, as a bundle has it; nobody writes to it. */
interface Envelope {
  readonly envelope: string;
}

/** A note taken apart, whoever signed it. */
interface Note {
  readonly stated: Checkpoint;
  readonly data: Buffer;
  readonly origin: string;
  readonly signatures: readonly NoteSignature[];
}

/** It is asked for when its verification is foreseen, and when it is judged. */
const notes = new WeakMap<Envelope, Note | string>();

/** @returns what one of the logs has signed, or what is wrong. Never throws. */
export function readSignedCheckpoint(envelope: Envelope, logs: readonly TransparencyLog[]): Checkpoint | string {
  const read = readCheckpoint(envelope, logs);
  if (typeof read === 'string') return read;
  return read.calls.some(isValid) ? read.stated : 'its checkpoint is not signed by the log';
}

/** What a checkpoint states, and what is to be verified of it: any one. What is wrong where it cannot be read. */
export function readCheckpoint(
  envelope: Envelope,
  logs: readonly TransparencyLog[],
): { readonly stated: Checkpoint; readonly calls: readonly SignatureCall[] } | string {
  const note = notes.get(envelope) ?? readNote(envelope);
  notes.set(envelope, note);
  if (typeof note === 'string') return note;
  const { stated, data, origin, signatures } = note;
  const calls = signatures.flatMap(({ name, hint, signature }) =>
    logs
      .filter((log) => hint.equals(log.logID.subarray(0, HINT_BYTES)) && mayBeCalled(name, log, origin))
      .map((log) => logCall(log, data, signature)),
  );
  return { stated, calls };
}

function readNote({ envelope }: Envelope): Note | string {
  const split = envelope.indexOf(SEPARATOR);
  if (split < 0) return 'its checkpoint has no signatures';
  const note = envelope.slice(0, split + 1);
  const signatures = signaturesIn(envelope.slice(split + SEPARATOR.length));
  if (!signatures) return 'a signature of its checkpoint is malformed';
  const [origin = '', size = '', hash = ''] = note.split('\n');
  const rootHash = decodeBase64(hash);
  if (!SIZE.test(size) || rootHash?.length !== 32) return 'its checkpoint is malformed';
  return { stated: { size: BigInt(size), rootHash }, data: Buffer.from(note, 'utf8'), origin, signatures };
}

function signaturesIn(text: string): readonly NoteSignature[] | undefined {
  const signatures: NoteSignature[] = [];
  if (!text.endsWith('\n')) return undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const [, name, encoded] = SIGNATURE.exec(line) ?? [];
    const bytes = decodeBase64(encoded);
    if (name === undefined || !bytes || bytes.length <= HINT_BYTES) return undefined;
    signatures.push({ name, hint: bytes.subarray(0, HINT_BYTES), signature: bytes.subarray(HINT_BYTES) });
  }
  return signatures;
}

/**
 * A log signs under the name in the first line of its checkpoints, which in Rekor v1 is followed by the number of its tree,
 * or under its host. A private log's name need not be part of its URL: its key is bound by its id and by the hint.
 */
function mayBeCalled(name: string, { baseURL }: TransparencyLog, origin: string): boolean {
  return name === origin.split(' - ', 1)[0] || baseURL.replace(/^https?:\/\//, '').split('/', 1)[0] === name;
}
