/**
 * Reads DER (ITU-T X.690, section 10) and nothing that is merely BER: every structure has one encoding, so that two readers
 * cannot see two things in the same bytes. Only the elements of one level are taken apart at a time; what an element holds
 * is looked at when somebody asks for it.
 */

/** One element: tag, and content without and with its tag and length. */
export class DerElement {
  /** The identifier octet as it is; numbers above 30, which take more octets, are not read. */
  readonly tag: number;
  /** Where its content ends in the bytes that it was read from, and so it itself. */
  readonly end: number;
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #contentStart: number;

  constructor(tag: number, bytes: Buffer, [start, contentStart, end]: readonly [number, number, number]) {
    this.tag = tag;
    this.end = end;
    this.#bytes = bytes;
    this.#start = start;
    this.#contentStart = contentStart;
  }

  /** Of most elements only the one or the other is asked for, and a view of bytes costs more than to find its ends. */
  get content(): Buffer {
    return this.#bytes.subarray(this.#contentStart, this.end);
  }

  get whole(): Buffer {
    return this.#bytes.subarray(this.#start, this.end);
  }
}

/** Tags of what is read here (X.680, section 8; context-specific ones are constructed). */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
  context2: 0xa2,
  context3: 0xa3,
} as const;

/** Thrown by the functions here; `message` says what is wrong with the structure. */
export class MalformedDer extends Error {}

/** The elements that stand side by side in `content`. @throws MalformedDer */
export function derElements(content: Buffer): readonly DerElement[] {
  const found: DerElement[] = [];
  for (let at = 0; at < content.length;) {
    const element = elementAt(content, at);
    found.push(element);
    at = element.end;
  }
  return found;
}

function elementAt(bytes: Buffer, at: number): DerElement {
  const tag = bytes[at] ?? 0;
  const first = bytes[at + 1];
  if (first === undefined) throw new MalformedDer('it is cut off');
  if ((tag & 0x1f) === 0x1f) throw new MalformedDer('a tag has more than one byte');
  // X.690, 10.1: the definite form in the fewest octets. 0x80 would be the indefinite form.
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80) throw new MalformedDer('a length is indefinite, which DER does not allow');
  if (octets > 3) throw new MalformedDer('a length is too large');
  const start = at + 2 + octets;
  if (bytes.length < start) throw new MalformedDer('it is cut off');
  const length = octets === 0 ? first : bytes.readUIntBE(at + 2, octets);
  // More octets begin where fewer end: at 128, then at each power of 256.
  if (octets > 0 && length < Math.max(0x80, 256 ** (octets - 1)))
    throw new MalformedDer('a length is not written in the shortest form');
  const end = start + length;
  if (bytes.length < end) throw new MalformedDer('it is cut off');
  return new DerElement(tag, bytes, [at, start, end]);
}

/**
 * The elements of a structure whose parts are all known.
 *
 * @param tags the tags that they must have, no more and no fewer
 * @throws MalformedDer
 */
export function derParts<const Tags extends readonly number[]>(
  content: Buffer,
  what: string,
  ...tags: Tags
): { readonly [Index in keyof Tags]: DerElement } {
  return derTagged(derElements(content), what, tags);
}

/** The same of elements that were read. @throws MalformedDer */
export function derTagged<const Tags extends readonly number[]>(
  found: readonly DerElement[],
  what: string,
  tags: Tags,
): { readonly [Index in keyof Tags]: DerElement } {
  if (found.length !== tags.length || tags.some((tag, index) => found[index]?.tag !== tag))
    throw new MalformedDer(`${what} does not have the parts that it must have`);
  return found as { readonly [Index in keyof Tags]: DerElement };
}

/** The members of a SET OF, which DER sorts by their encoding (X.690, 11.6); equal ones are refused. @throws MalformedDer */
export function derSetOf(content: Buffer, what: string): readonly DerElement[] {
  const members = derElements(content);
  members.forEach(({ whole }, index) => {
    const before = members[index - 1]?.whole;
    if (before && Buffer.compare(before, whole) >= 0) throw new MalformedDer(`${what} is not in the order of DER`);
  });
  return members;
}

/** Writes one element: tag, length in the fewest octets, content (X.690, 8.1 and 10.1). */
export function derEncode(tag: number, ...content: readonly Buffer[]): Buffer {
  return Buffer.concat([derHeader(tag, bytesIn(content)), ...content]);
}

/** What stands before the content of an element: tag and length in the fewest octets. */
export function derHeader(tag: number, length: number): Buffer {
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest & 0xff);
  return Buffer.from(length < 0x80 ? [tag, length] : [tag, 0x80 | octets.length, ...octets]);
}

/** The length of all parts together. */
export function bytesIn(parts: readonly Buffer[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
