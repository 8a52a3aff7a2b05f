/**
 * Points of small order on the curves of Ed25519 and Ed448. With such a public key no secret is needed: anyone can write signatures
 * that hold for it, where a library does not refuse the key itself (OpenSSL 3.0, which Node 20 and 22 have, does not). A key of zeros,
 * as a template may have it, is one of them. Source: RFC 8032, sections 5.1.3, 5.2.3 and 8.9 ("Multiplication by Cofactor").
 */

/** The y of each point of order 1, 2, 4 and 8 on edwards25519 as it is written, and 0 and 1 as a number above the prime. */
const OF_ED25519: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]);

/** The same of order 1, 2 and 4 on edwards448. */
const OF_ED448: ReadonlySet<string> = new Set([
  '00'.repeat(57),
  `01${'00'.repeat(56)}`,
  `fe${'ff'.repeat(27)}fe${'ff'.repeat(27)}00`,
  `${'ff'.repeat(28)}fe${'ff'.repeat(27)}00`,
  `${'00'.repeat(28)}${'ff'.repeat(28)}00`,
]);

/** Why nothing is verified by such a key. */
export const SMALL_ORDER = 'its point is of small order, so anyone can make signatures that match it';

/** True for a public key with which anyone can sign. @param point 32 bytes of Ed25519 or 57 of Ed448, as RFC 8032 writes them */
export function isOfSmallOrder(point: Buffer): boolean {
  const y = Buffer.from(point);
  const last = y.length - 1;
  // The highest bit is the sign of x.
  y[last] = (y[last] ?? 0) & 0x7f;
  const written = y.toString('hex');
  return OF_ED25519.has(written) || OF_ED448.has(written);
}
