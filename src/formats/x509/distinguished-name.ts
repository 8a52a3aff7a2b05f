/** Names of subjects and issuers (Name, RFC 5280, section 4.1.2.4), for comparison by their meaning and for messages. */
import { isUtf8 } from 'node:buffer';
import { derElements, derParts, MalformedDer, TAG, type DerElement } from '../der/der.js';
import { derOid } from '../der/der-values.js';

interface Attribute {
  readonly oid: string;
  /** Undefined where the value is of a type of text that is not read here. */
  readonly text: string | undefined;
}

/** UTF8String, NumericString, PrintableString, IA5String, VisibleString. Others (BMPString, …) have not been written for decades. */
const TEXT_TAGS: readonly number[] = [0x0c, 0x12, 0x13, 0x16, 0x1a];

const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.6': 'C',
};

/** @param name a whole Name. @throws MalformedDer */
function readName(name: Buffer): readonly (readonly Attribute[])[] {
  const [names] = derParts(name, 'a name', TAG.sequence);
  return derElements(names.content).map(({ tag, content }) => {
    if (tag !== TAG.set) throw new MalformedDer('a name is malformed');
    return derElements(content).map(readAttribute);
  });
}

function readAttribute({ content }: DerElement): Attribute {
  const [oid, value, ...more] = derElements(content);
  if (oid?.tag !== TAG.oid || !value || more.length > 0) throw new MalformedDer('a name is malformed');
  const isText = TEXT_TAGS.includes(value.tag) && isUtf8(value.content);
  return { oid: derOid(oid.content), text: isText ? value.content.toString('utf8') : undefined };
}

/**
 * Does the name begin with the other, part by part? Case, white space and the type of text do not count (RFC 5280, 7.1).
 *
 * @returns undefined where a part cannot be compared
 */
export function isBelow(name: Buffer, base: Buffer): boolean | undefined {
  const parts = readName(name).map(comparable);
  const wanted = readName(base).map(comparable);
  if ([...parts, ...wanted].includes(undefined)) return undefined;
  return wanted.length <= parts.length && wanted.every((part, at) => part === parts[at]);
}

function comparable(attributes: readonly Attribute[]): string | undefined {
  if (attributes.some(({ text }) => text === undefined)) return undefined;
  const folded = attributes.map(({ oid, text = '' }) =>
    JSON.stringify([oid, text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')]),
  );
  return folded.sort().join();
}

/** Nobody is named. */
export function isEmptyName(name: Buffer): boolean {
  return name.length === 2;
}

/** E-mail addresses that stand in the name itself, as some did before there was a place for them. @throws MalformedDer */
export function emailsIn(name: Buffer): readonly (string | undefined)[] {
  return readName(name)
    .flat()
    .filter(({ oid }) => oid === EMAIL_ADDRESS)
    .map(({ text }) => text);
}

/** For messages: `CN=sigstore, O=sigstore.dev`, the most specific part first. Never throws. */
export function shownName(name: Buffer): string {
  try {
    const shown = readName(name)
      .flat()
      .map(({ oid, text = '?' }) => `${SHORT_NAMES[oid] ?? oid}=${text}`);
    return shown.reverse().join(', ') || 'no name';
  } catch {
    return 'a name that cannot be read';
  }
}
