/** Fingerprints of OpenPGP keys: 40 hex digits for version 4, 64 for version 6 (RFC 9580, section 5.5.4). */
const FULL = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A fingerprint as people write it, in groups and with `0x`, as lower-case hex; undefined where it is no full one. */
export function fullFingerprint(text: string): string | undefined {
  const hex = text.replace(/^0x/i, '').replace(/[\s:]/g, '').toLowerCase();
  return FULL.test(hex) ? hex : undefined;
}
