/**
 * Writes DER. Every certificate, timestamp and signed attribute of the virtual Sigstore is written through here, because a
 * library that only writes correct structures cannot forge the incorrect ones.
 */

/** One element: tag, length, content. */
export function element(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = bigEndian(BigInt(length));
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

function bigEndian(value: bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}

export const sequence = (...content: readonly Buffer[]): Buffer => element(0x30, ...content);

/** SET OF; DER wants its members sorted by their encoding, and signatures over it depend on that. */
export const set = (...content: readonly Buffer[]): Buffer =>
  element(0x31, ...content.toSorted((a, b) => a.compare(b)));

export const boolean = (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0x00]));

export const nothing = (): Buffer => element(0x05);

/** A non-negative INTEGER, from a number or from big-endian bytes such as a random serial. */
export function integer(value: number | bigint | Buffer): Buffer {
  let bytes = Buffer.isBuffer(value) ? value : bigEndian(BigInt(value));
  while (bytes.length > 1 && bytes[0] === 0 && bytes[1]! < 0x80) bytes = bytes.subarray(1);
  return element(0x02, bytes[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

export function oid(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number);
  const arcs = [first! * 40 + second!, ...rest];
  return element(0x06, Buffer.from(arcs.flatMap(base128)));
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left % 128) | 0x80);
  return digits;
}

export const octets = (content: Buffer): Buffer => element(0x04, content);

/** A BIT STRING of whole bytes (keys, signatures). */
export const bits = (content: Buffer): Buffer => element(0x03, Buffer.from([0]), content);

/** A named BIT STRING (key usage): bit 0 is the highest, trailing zeros are not encoded. */
export function flags(...positions: readonly number[]): Buffer {
  const highest = Math.max(...positions);
  const bytes = Buffer.alloc(Math.floor(highest / 8) + 1);
  for (const position of positions) bytes[Math.floor(position / 8)]! |= 0x80 >> (position % 8);
  return element(0x03, Buffer.from([7 - (highest % 8)]), bytes);
}

export const utf8 = (text: string): Buffer => element(0x0c, Buffer.from(text, 'utf8'));
export const printable = (text: string): Buffer => element(0x13, Buffer.from(text, 'latin1'));

/** `[n]` around a complete element. */
export const explicit = (n: number, ...content: readonly Buffer[]): Buffer => element(0xa0 | n, ...content);

/** `[n]` in place of a primitive element's own tag. */
export const implicit = (n: number, content: Buffer): Buffer => element(0x80 | n, content);

const digits = (date: Date): string => `${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;

export const generalizedTime = (date: Date): Buffer => element(0x18, Buffer.from(digits(date)));

/** Certificates write years up to 2049 with two digits (RFC 5280, 4.1.2.5). */
export const time = (date: Date): Buffer =>
  date.getUTCFullYear() < 2050 ? element(0x17, Buffer.from(digits(date).slice(2))) : generalizedTime(date);

/** A distinguished name with one attribute per RDN, in the order in which Fulcio writes them. */
export function name(
  parts: { readonly organization?: string; readonly commonName?: string; readonly email?: string },
  text: (value: string) => Buffer = printable,
): Buffer {
  const rdn = (type: string, value: Buffer | undefined): Buffer[] =>
    value === undefined ? [] : [set(sequence(oid(type), value))];
  const { organization, commonName, email } = parts;
  return sequence(
    ...rdn('2.5.4.10', organization === undefined ? undefined : text(organization)),
    ...rdn('2.5.4.3', commonName === undefined ? undefined : text(commonName)),
    ...rdn('1.2.840.113549.1.9.1', email === undefined ? undefined : element(0x16, Buffer.from(email))),
  );
}

/** The same bytes as text between PEM's lines. */
export function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
