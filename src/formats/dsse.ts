/** Envelopes of attestations (Dead Simple Signing Envelope, secure-systems-lab/dsse, protocol.md). */

/** The bytes that are signed: type and payload, each behind its length in bytes. */
export function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  const typeBytes = Buffer.byteLength(payloadType, 'utf8');
  return Buffer.concat([Buffer.from(`DSSEv1 ${typeBytes} ${payloadType} ${payload.length} `, 'utf8'), payload]);
}
