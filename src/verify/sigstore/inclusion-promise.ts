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

/** What is to be verified of a promise: any one; none where nothing could keep it. */
export function keptCalls(
  { canonicalizedBody, integratedTime, logIndex, logId, inclusionPromise }: TransparencyLogEntry,
  logs: readonly TransparencyLog[],
): readonly SignatureCall[] {
  if (!inclusionPromise || ![integratedTime, logIndex].every((number) => PLAIN_NUMBER.test(number))) return [];
  const time = new Date(Number(integratedTime) * 1000);
  // Canonical JSON (RFC 8785): members in the order of their names. Base64, hex and digits need no escape.
  const body = canonicalizedBody.toString('base64');
  const logID = logId.keyId.toString('hex');
  const signed = Buffer.from(
    `{"body":"${body}","integratedTime":${integratedTime},"logID":"${logID}","logIndex":${logIndex}}`,
    'latin1',
  );
  return logs
    .filter(({ validFor }) => isWithin(validFor, time))
    .map((log) => logCall(log, signed, inclusionPromise.signedEntryTimestamp));
}
