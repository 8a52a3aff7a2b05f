/** With the exponent 1 a signature is nothing but the padded digest, which anybody can write; even ones are no RSA. */
const MIN_EXPONENT = 3n;

/** False for a public exponent of RSA by which a signature proves nothing. */
export function isSafeExponent(exponent: bigint): boolean {
  return exponent >= MIN_EXPONENT && exponent % 2n === 1n;
}
