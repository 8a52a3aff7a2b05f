/** The promise of Rekor v1 to include an entry ("signed entry timestamp"), which also vouches for the time (sigstore/rekor, openapi.yaml). */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { isWithin, type TransparencyLog } from '../../trust/trust-root.js';
import { isSignedByLog } from './log-signature.js';

const PLAIN_NUMBER = /^(?:0|[1-9][0-9]{0,18})$/;

/** Is the promise by a log that was in use then? Numbers are taken as they are written: what a report shows is what was signed. */
export function isPromiseKept(
  { canonicalizedBody, integratedTime, logIndex, logId, inclusionPromise }: TransparencyLogEntry,
  logs: readonly TransparencyLog[],
): boolean {
  if (!inclusionPromise || ![integratedTime, logIndex].every((number) => PLAIN_NUMBER.test(number))) return false;
  const time = new Date(Number(integratedTime) * 1000);
  // Canonical JSON (RFC 8785): members in the order of their names.
  const body = JSON.stringify(canonicalizedBody.toString('base64'));
  const logID = JSON.stringify(logId.keyId.toString('hex'));
  const signed = Buffer.from(
    `{"body":${body},"integratedTime":${integratedTime},"logID":${logID},"logIndex":${logIndex}}`,
  );
  return logs.some(
    (log) => isWithin(log.validFor, time) && isSignedByLog(log, signed, inclusionPromise.signedEntryTimestamp),
  );
}
