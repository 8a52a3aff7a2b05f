/** Numbers of JSON that a double holds exactly (RFC 8259, section 6): of others, different ones would be the same number here. */

/** True where what is read of a literal is the number that it writes. `-0` is 0. @param literal a number of JSON */
export function isExactNumber(literal: string): boolean {
  // Up to fifteen digits every number is exact.
  if (/^-?[0-9]{1,15}$/.test(literal)) return true;
  const read = Number(literal);
  return Number.isFinite(read) && decimalOf(literal) === decimalOf(String(read));
}

/** One spelling of a decimal number: its digits without zeros at either end, and the power of ten that they are counted in. */
function decimalOf(literal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(literal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
