/**
 * Signed certificate timestamps (RFC 6962): the promises of certificate transparency logs that stand in a certificate. What
 * a log has signed is the certificate as it was before they were put in.
 */
import { createHash } from 'node:crypto';
import { bytesIn, derHeader, derParts, TAG } from '../../formats/der/der.js';
import { wordsOf } from '../../core/result.js';
import { isWithin, type TransparencyLog } from '../../trust/trust-root.js';
import { EXTENSION, extensionOf } from '../../formats/x509/extensions.js';
import type { Certificate } from '../../formats/x509/certificate.js';
import type { CertificatePath } from '../../formats/x509/path.js';
import { isValid, type SignatureCall } from '../../formats/signature-call.js';
import { logCall } from './log-signature.js';

/** One promise (RFC 6962, section 3.2). */
interface SignedCertificateTimestamp {
  readonly version: number;
  readonly logID: Buffer;
  /** Milliseconds since 1970, eight bytes. */
  readonly timestamp: Buffer;
  readonly extensions: Buffer;
  /** Hash and algorithm, as TLS numbers them (RFC 5246, 7.4.1.4.1). */
  readonly hash: number;
  readonly signature: Buffer;
}

const VERSION_1 = 0;
const SHA256 = 4;

/**
 * Why the certificate is not proven to be in a log; undefined where it is. Every promise in it must be by one of the logs.
 * Never throws.
 */
export function transparencyProblem(path: CertificatePath, logs: readonly TransparencyLog[]): string | undefined {
  const [leaf, issuer] = path;
  if (!leaf || !issuer) return 'its issuer is unknown';
  try {
    const promises = promiseCalls(leaf, issuer, logs);
    if (promises.length === 0) return 'it has no signed certificate timestamp';
    const good = promises.every((calls) => calls.some(isValid));
    return good ? undefined : 'a signed certificate timestamp in it is not by a log that the root knows';
  } catch (error) {
    return wordsOf(error);
  }
}

type PromiseCalls = readonly (readonly SignatureCall[])[];

/** What was worked out of a certificate last: it is asked for when its verification is foreseen, and when it is judged. */
const worked = new WeakMap<
  Certificate,
  { readonly issuer: Certificate; readonly logs: readonly TransparencyLog[]; readonly calls: PromiseCalls }
>();

/** What is to be verified for each promise: any one, by one of the logs. @throws Error where they cannot be read */
export function promiseCalls(leaf: Certificate, issuer: Certificate, logs: readonly TransparencyLog[]): PromiseCalls {
  const known = worked.get(leaf);
  if (known?.issuer === issuer && known.logs === logs) return known.calls;
  const calls = workOut(leaf, issuer, logs);
  worked.set(leaf, { issuer, logs, calls });
  return calls;
}

function workOut(leaf: Certificate, issuer: Certificate, logs: readonly TransparencyLog[]): PromiseCalls {
  const list = extensionOf(leaf, EXTENSION.signedCertificateTimestamps);
  const promises = list ? readList(list.value) : [];
  if (promises.length === 0) return [];
  const entry = entryOf(leaf, issuer);
  return promises.map((promise) => logs.flatMap((log) => promiseCall(log, promise, entry) ?? []));
}

function promiseCall(
  log: TransparencyLog,
  promise: SignedCertificateTimestamp,
  entry: Buffer,
): SignatureCall | undefined {
  const { version, logID, timestamp, extensions, hash, signature } = promise;
  const time = new Date(Number(timestamp.readBigUInt64BE()));
  if (version !== VERSION_1 || hash !== SHA256 || !log.logID.equals(logID) || !isWithin(log.validFor, time))
    return undefined;
  const signed = [
    Buffer.from([version, CERTIFICATE_TIMESTAMP]),
    timestamp,
    uint(PRECERT_ENTRY, 2),
    entry,
    vector(extensions, 2),
  ];
  return logCall(log, Buffer.concat(signed), signature);
}

const CERTIFICATE_TIMESTAMP = 0;
const PRECERT_ENTRY = 1;

/**
 * PreCert (RFC 6962, section 3.2): who issued the certificate, and what was signed of it but the promises themselves. All of
 * it stands in the certificate; only the three lengths around the extensions are written anew.
 */
function entryOf({ beforeExtensions, extensions }: Certificate, issuer: Certificate): Buffer {
  const others = extensions.filter(({ oid }) => oid !== EXTENSION.signedCertificateTimestamps);
  const list = others.map(({ whole }) => whole);
  const sequence = derHeader(TAG.sequence, bytesIn(list));
  const field = derHeader(TAG.context3, sequence.length + bytesIn(list));
  const parts = [beforeExtensions, field, sequence, ...list];
  const outer = derHeader(TAG.sequence, bytesIn(parts));
  return Buffer.concat([keyHashOf(issuer), uint(outer.length + bytesIn(parts), 3), outer, ...parts]);
}

const keyHashes = new WeakMap<Certificate, Buffer>();

function keyHashOf(issuer: Certificate): Buffer {
  let hash = keyHashes.get(issuer);
  if (!hash) keyHashes.set(issuer, (hash = createHash('sha256').update(issuer.spki).digest()));
  return hash;
}

/** SignedCertificateTimestampList (RFC 6962, section 3.3) inside one more OCTET STRING; lengths are as TLS writes them. */
function readList(value: Buffer): readonly SignedCertificateTimestamp[] {
  const [octets] = derParts(value, 'the list of signed certificate timestamps', TAG.octetString);
  const whole = new TlsReader(octets.content);
  const list = new TlsReader(whole.vector(2));
  whole.end();
  const promises: SignedCertificateTimestamp[] = [];
  while (!list.isAtEnd) promises.push(readPromise(new TlsReader(list.vector(2))));
  return promises;
}

function readPromise(reader: TlsReader): SignedCertificateTimestamp {
  const version = reader.uint(1);
  const logID = reader.bytes(32);
  const timestamp = reader.bytes(8);
  const extensions = reader.vector(2);
  const hash = reader.uint(1);
  reader.uint(1); // the algorithm follows from the log's key
  const signature = reader.vector(2);
  reader.end();
  return { version, logID, timestamp, extensions, hash, signature };
}

/** Numbers and vectors of TLS (RFC 5246, section 4). */
class TlsReader {
  #rest: Buffer;

  constructor(bytes: Buffer) {
    this.#rest = bytes;
  }

  get isAtEnd(): boolean {
    return this.#rest.length === 0;
  }

  bytes(length: number): Buffer {
    if (this.#rest.length < length) throw new Error('a signed certificate timestamp is cut off');
    const read = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return read;
  }

  uint(width: number): number {
    return this.bytes(width).readUIntBE(0, width);
  }

  vector(width: number): Buffer {
    return this.bytes(this.uint(width));
  }

  end(): void {
    if (!this.isAtEnd) throw new Error('a signed certificate timestamp has bytes behind its end');
  }
}

function uint(value: number, width: number): Buffer {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntBE(value, 0, width);
  return bytes;
}

function vector(content: Buffer, width: number): Buffer {
  return Buffer.concat([uint(content.length, width), content]);
}
