/** Times of signing that somebody else vouches for (RFC 3161). */
import { wordsOf } from '../result.js';
import type { TrustRoot } from '../trust/trust-root.js';
import { getTSATimestamp, RFC3161Timestamp } from './sigstore-library.js';

/** A response with a whole chain has some KiB; taking megabytes of DER apart costs memory a hundred times as large. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;

export interface TimestampsRead {
  /** Times that an authority of the trusted root signed for this signature; one authority's repeated time counts once. */
  readonly times: readonly Date[];
  /** Why others did not count. A bad one beside a good one changes nothing: anybody can add one to a bundle. */
  readonly refused: readonly string[];
}

/** Verifies each timestamp by itself. Never throws. */
export function readTimestamps(tokens: readonly Buffer[], signature: Buffer, root: TrustRoot): TimestampsRead {
  const times = new Map<string, Date>();
  const refused: string[] = [];
  for (const token of tokens) {
    try {
      if (token.length > MAX_TIMESTAMP_BYTES) throw new Error(`it has ${token.length} bytes`);
      const parsed = RFC3161Timestamp.parse(Buffer.from(token));
      const { timestamp, logID } = getTSATimestamp(parsed, signature, root.material.timestampAuthorities);
      if (Number.isNaN(timestamp.getTime())) throw new Error('its time cannot be read');
      times.set(`${logID.toString('hex')} ${timestamp.getTime()}`, timestamp);
    } catch (error) {
      refused.push(wordsOf(error));
    }
  }
  return { times: [...times.values()], refused };
}
