/** The promise of Rekor v1 to include an entry ("signed entry timestamp"), which also vouches for the time (sigstore/rekor, openapi.yaml). */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { isWithin, type TransparencyLog } from '../../trust/trust-root.js';
import { isValid, type SignatureCall } from '../../formats/signature-call.js';
import { logCall } from './log-signature.js';

const PLAIN_NUMBER = /^(?:0|[1-9][0-9]{0,18})$/;

/** Is the promise by a log that was in use then? Numbers are taken as they are written: what a report shows is what was signed. */
export function isPromiseKept(entry: TransparencyLogEntry, logs: readonly TransparencyLog[]): boolean {
  return keptCalls(entry, logs).some(isValid);
}

/** What a log has signed, by entry: it is asked for when a verification is foreseen, and when it is judged. Nobody writes to an entry. */
const signedOf = new WeakMap<TransparencyLogEntry, Buffer>();

/** What is to be verified of a promise: any one; none where nothing could keep it. */
export function keptCalls(entry: TransparencyLogEntry, logs: readonly TransparencyLog[]): readonly SignatureCall[] {
  const { canonicalizedBody, integratedTime, logIndex, logId, inclusionPromise } = entry;
  if (!inclusionPromise || ![integratedTime, logIndex].every((number) => PLAIN_NUMBER.test(number))) return [];
  const time = new Date(Number(integratedTime) * 1000);
  let signed = signedOf.get(entry);
  if (!signed) {
    // Canonical JSON (RFC 8785): members in the order of their names. Base64, hex and digits need no escape.
    const body = canonicalizedBody.toString('base64');
    const logID = logId.keyId.toString('hex');
    const text = `{"body":"${body}","integratedTime":${integratedTime},"logID":"${logID}","logIndex":${logIndex}}`;
    signedOf.set(entry, (signed = Buffer.from(text, 'latin1')));
  }
  const data = signed;
  return logs
    .filter(({ validFor }) => isWithin(validFor, time))
    .map((log) => logCall(log, data, inclusionPromise.signedEntryTimestamp));
}
