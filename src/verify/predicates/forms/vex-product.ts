/**
 * Is a product of a VEX document one that the policy names? Sources: OpenVEX specification v0.2.0, "Product" and "Component"; NIST IR
 * 7695 (names of CPE).
 */
import { dig, isRecord } from '../../../formats/json/json.js';
import { covers, overlaps, parsePackageUrl, type PackageUrl } from '../../../formats/package-url.js';
import { elementsAt, refuseOtherSpelling, unreadable, type Element } from './form.js';
import { withoutTrailing } from '../../../formats/without-trailing.js';

/**
 * `is`: all of what the policy names is meant. `may-be`: a part of it is, or the two cannot be compared; what speaks against the product
 * counts, what speaks for it does not.
 */
export type Relation = 'is' | 'may-be' | 'is-not';

/** What the policy names, and the artifact itself. */
export interface Wanted {
  readonly products: readonly Name[];
  /** In lower-case hex, of the subjects of the attestation. */
  readonly digests: ReadonlySet<string>;
  /** The attestation has one subject, so that these are the artifact's digests. */
  readonly alone: boolean;
}

interface Name {
  readonly text: string;
  readonly kind: 'purl' | 'cpe' | 'other';
  /** Absent for a text that only begins like a package URL. */
  readonly purl?: PackageUrl;
}

export function nameOf(text: string): Name {
  if (/^cpe:/i.test(text)) return { text, kind: 'cpe' };
  if (!/^pkg:/i.test(text)) return { text, kind: 'other' };
  const purl = parsePackageUrl(text);
  return { text, kind: 'purl', ...(purl && { purl }) };
}

/** Holds a product, and what is said of its parts, against what is wanted. Throws where it cannot be read. */
export function relationOf(product: Element, wanted: Wanted): Relation {
  const { names, digests } = read(product);
  const isArtifact = digests.some((digest) => wanted.digests.has(digest));
  const compared = wanted.products.map((one) => names.map((name) => compare(name, one)));
  if (compared.flat().includes('is') || (isArtifact && wanted.alone)) return 'is';
  const open = compared.some((relations) => relations.every((one) => one === 'unknown'));
  if (isArtifact || open || compared.flat().includes('may-be')) return 'may-be';
  const parts = elementsAt(dig(product.value, 'subcomponents'), `${product.pointer}/subcomponents`, 'empty');
  return parts.some((part) => isNamed(part, wanted)) ? 'may-be' : 'is-not';
}

/** True for a part that is one of the products itself. One that cannot be compared with them is not taken for one. */
export function isNamed(part: Element, wanted: Wanted): boolean {
  const { names, digests } = read(part);
  return (
    digests.some((digest) => wanted.digests.has(digest)) ||
    wanted.products.some((one) => names.some((name) => ['is', 'may-be'].includes(compare(name, one))))
  );
}

/** All names and digests of a component; a text is a name, as OpenVEX v0.0.1 had it. */
function read({ value, pointer }: Element): { readonly names: readonly Name[]; readonly digests: readonly string[] } {
  if (typeof value === 'string') return { names: [nameOf(value)], digests: digestsOf(nameOf(value)) };
  refuseOtherSpelling(value, ['@id', 'identifiers', 'hashes', 'subcomponents'], pointer);
  const id = dig(value, '@id');
  const texts = [...(id === undefined ? [] : [id]), ...valuesOf(value, 'identifiers', pointer)];
  const hashes = valuesOf(value, 'hashes', pointer);
  const bad = [...texts, ...hashes].find((one) => typeof one !== 'string');
  if (bad !== undefined || texts.length + hashes.length === 0)
    throw unreadable(pointer, bad ?? value, 'is not the name of a product');
  const names = (texts as readonly string[]).map(nameOf);
  return {
    names,
    digests: [...(hashes as readonly string[]).map((one) => one.toLowerCase()), ...names.flatMap(digestsOf)],
  };
}

function valuesOf(value: unknown, member: string, pointer: string): readonly unknown[] {
  const members = dig(value, member);
  if (members === undefined) return [];
  if (!isRecord(members)) throw unreadable(`${pointer}/${member}`, members, 'is not an object');
  return Object.values(members);
}

/** Digests in a package URL: its version, as images have it, and the qualifier `checksum`. */
function digestsOf({ purl }: Name): readonly string[] {
  const stated = [purl?.version ?? '', ...(purl?.qualifiers.get('checksum') ?? '').split(',')];
  return stated.flatMap((one) => /^(?:sha\d{3}:)?([0-9a-f]{64,128})$/i.exec(one.trim())?.[1]?.toLowerCase() ?? []);
}

function compare(name: Name, wanted: Name): Relation | 'unknown' {
  if (name.text === wanted.text) return 'is';
  if (name.kind !== wanted.kind) return 'unknown';
  switch (name.kind) {
    case 'purl':
      if (!name.purl || !wanted.purl) return 'unknown';
      return covers(name.purl, wanted.purl) ? 'is' : overlaps(name.purl, wanted.purl) ? 'may-be' : 'is-not';
    case 'cpe':
      return areOtherCpes(name.text, wanted.text) ? 'is-not' : 'may-be';
    case 'other':
      return plain(name.text) === plain(wanted.text) ? 'may-be' : 'is-not';
  }
}

/** Two CPE names are told apart by part, vendor and product, where both spell them out. */
function areOtherCpes(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) =>
    text
      .toLowerCase()
      .replace(/^cpe:(?:2\.3:|\/)/, '')
      .split(':')
      .slice(0, 3),
  );
  return (left ?? []).some((part, index) => {
    const against = right?.[index] ?? '';
    return LITERAL.test(part) && LITERAL.test(against) && part !== against;
  });
}

/** Not a wildcard, nothing left out, nothing escaped. */
const LITERAL = /^[a-z0-9._-]*[a-z0-9][a-z0-9._-]*$/;

/** One spelling of addresses that mean the same. */
function plain(text: string): string {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    // It has a `%` of its own.
  }
  return withoutTrailing(decoded.normalize('NFC').toLowerCase(), '/');
}
