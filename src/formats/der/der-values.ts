/** Values of DER's primitive elements (ITU-T X.690, sections 8 and 11), each of which has one encoding. */
import { MalformedDer, TAG, type DerElement } from './der.js';

/** Seven octets of seven bits still fit a number exactly. */
const MAX_EXACT_OCTETS = 7;

/** Object identifiers that were read before, by their octets: certificates repeat the same few. */
const knownOids = new Map<string, string>();
const MAX_KNOWN_OIDS = 500;
/** Longer ones are not kept, so that a file of made-up ones takes no memory. */
const MAX_KNOWN_OID_OCTETS = 32;

/** An object identifier as dotted decimals, from its content (X.690, 8.19). @throws MalformedDer */
export function derOid(content: Buffer): string {
  if (content.length > MAX_KNOWN_OID_OCTETS) return readOid(content);
  const octets = content.toString('latin1');
  let oid = knownOids.get(octets);
  if (oid === undefined) {
    oid = readOid(content);
    if (knownOids.size < MAX_KNOWN_OIDS) knownOids.set(octets, oid);
  }
  return oid;
}

function readOid(content: Buffer): string {
  const arcs: string[] = [];
  for (let start = 0; start < content.length;) {
    let end = start;
    while ((content[end] ?? 0) >= 0x80) end++;
    // 0x80 in front adds nothing to the number: another encoding of the same one.
    if (end >= content.length || content[start] === 0x80) throw new MalformedDer('an object identifier is malformed');
    arcs.push(base128(content.subarray(start, end + 1)));
    start = end + 1;
  }
  const [first, ...rest] = arcs;
  if (first === undefined) throw new MalformedDer('an object identifier is empty');
  // The first number holds two arcs: 40 times the first, which is at most 2, and the second (X.690, 8.19.4).
  const both = BigInt(first);
  const root = both < 80n ? both / 40n : 2n;
  return [root, both - root * 40n, ...rest].join('.');
}

function base128(octets: Buffer): string {
  if (octets.length <= MAX_EXACT_OCTETS) return String(octets.reduce((sum, octet) => sum * 128 + (octet & 0x7f), 0));
  return String([...octets].reduce((sum, octet) => (sum << 7n) | BigInt(octet & 0x7f), 0n));
}

/** @throws MalformedDer */
export function derBoolean({ tag, content }: DerElement): boolean {
  const [value] = content;
  if (tag !== TAG.boolean || content.length !== 1 || (value !== 0x00 && value !== 0xff))
    throw new MalformedDer('a truth value is malformed');
  return value === 0xff;
}

/** An integer from 0 to 2^47 - 1; what is larger has no use as a number here. @throws MalformedDer */
export function derNumber({ tag, content }: DerElement): number {
  const [first = 0x80, second = 0x80] = content;
  const padded = content.length > 1 && first === 0 && second < 0x80;
  if (tag !== TAG.integer || content.length > 6 || first >= 0x80 || padded)
    throw new MalformedDer('a number is malformed');
  return content.readUIntBE(0, content.length);
}

/** The octets of a BIT STRING of whole octets, as keys and signatures are. @throws MalformedDer */
export function derOctetsOfBits({ tag, content }: DerElement): Buffer {
  if (tag !== TAG.bitString || content[0] !== 0) throw new MalformedDer('a bit string is malformed');
  return content.subarray(1);
}

/** The positions of the bits that are set in a BIT STRING; the highest bit of the first octet is 0. @throws MalformedDer */
export function derFlags({ tag, content }: DerElement): ReadonlySet<number> {
  const [unused = 8, ...octets] = content;
  const last = octets.at(-1) ?? 0;
  if (tag !== TAG.bitString || unused > 7 || (octets.length === 0 && unused > 0) || last & ((1 << unused) - 1))
    throw new MalformedDer('a bit string is malformed');
  return new Set(
    octets.flatMap((octet, at) =>
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap((bit) => (octet & (0x80 >> bit) ? [at * 8 + bit] : [])),
    ),
  );
}

const WHOLE_SECONDS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const MAYBE_FRACTION = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/;

/**
 * A time to the millisecond; finer fractions are cut off.
 *
 * UTCTime has two digits of the year, of 1950 to 2049 (RFC 5280, 4.1.2.5.1); GeneralizedTime has four, and may have a
 * fraction, which certificates must not (RFC 5280, 4.1.2.5.2) and timestamps may (RFC 3161, 2.4.2).
 *
 * @throws MalformedDer
 */
export function derTime({ tag, content }: DerElement): Date {
  const text = content.toString('latin1');
  const short = tag === TAG.utcTime;
  const full = short ? `${Number(text.slice(0, 2)) >= 50 ? 19 : 20}${text}` : text;
  const form = short ? WHOLE_SECONDS : MAYBE_FRACTION;
  const found = short || tag === TAG.generalizedTime ? form.exec(full) : null;
  if (!found) throw new MalformedDer('a time is malformed');
  const whole = `${found.slice(1, 4).join('-')}T${found.slice(4, 7).join(':')}`;
  const time = new Date(`${whole}.${(found[7] ?? '').slice(0, 3).padEnd(3, '0')}Z`);
  // 30 February is read as 2 March.
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(whole))
    throw new MalformedDer('a time is malformed');
  return time;
}
