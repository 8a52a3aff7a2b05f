/** The algorithms of checksum lists: by the word in front of a digest, by the number of its digits, by the name of the list. */
import type { HashAlgorithm } from '../../core/model.js';
import { lastPart } from '../../formats/last-part.js';

/** What kind of digest a line holds. */
export interface DigestKind {
  /** As people write it: `SHA-256`. */
  readonly label: string;
  /** Algorithms that may have made it; more than one where only the length tells; none where it can prove nothing. */
  readonly algorithms: readonly HashAlgorithm[];
  /** A strong algorithm that is not computed here. It proves nothing, but not because it is weak. */
  readonly unsupported?: true;
}

/** A kind, and how long its digests are. */
export interface Tag {
  readonly kind: DigestKind;
  readonly hexLength: number;
}

const SHA256: DigestKind = { label: 'SHA-256', algorithms: ['sha256'] };
const SHA384: DigestKind = { label: 'SHA-384', algorithms: ['sha384'] };
const SHA512: DigestKind = { label: 'SHA-512', algorithms: ['sha512'] };
const BLAKE2B: DigestKind = { label: 'BLAKE2b', algorithms: ['blake2b512'] };
const SHA512_OR_BLAKE2B: DigestKind = { label: 'SHA-512 or BLAKE2b', algorithms: ['sha512', 'blake2b512'] };
const MD5: DigestKind = { label: 'MD5', algorithms: [] };
const SHA1: DigestKind = { label: 'SHA-1', algorithms: [] };
const SHA224: DigestKind = { label: 'SHA-224', algorithms: [] };
const RIPEMD160: DigestKind = { label: 'RIPEMD-160', algorithms: [] };
const SHORT_BLAKE2B: DigestKind = { label: 'shortened BLAKE2b', algorithms: [] };

function unsupported(label: string): DigestKind {
  return { label, algorithms: [], unsupported: true };
}

/** The words before the parenthesis, with case: coreutils' own, then those of OpenSSL and b3sum where they differ. */
const TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['SHA256', { kind: SHA256, hexLength: 64 }],
  ['SHA384', { kind: SHA384, hexLength: 96 }],
  ['SHA512', { kind: SHA512, hexLength: 128 }],
  ['BLAKE2b', { kind: BLAKE2B, hexLength: 128 }],
  ['SHA224', { kind: SHA224, hexLength: 56 }],
  ['SHA1', { kind: SHA1, hexLength: 40 }],
  ['MD5', { kind: MD5, hexLength: 32 }],
  ['SHA2-256', { kind: SHA256, hexLength: 64 }],
  ['SHA2-384', { kind: SHA384, hexLength: 96 }],
  ['SHA2-512', { kind: SHA512, hexLength: 128 }],
  ['SHA2-224', { kind: SHA224, hexLength: 56 }],
  ['BLAKE2B-512', { kind: BLAKE2B, hexLength: 128 }],
  ['BLAKE3', { kind: unsupported('BLAKE3'), hexLength: 64 }],
  ['SHA3-224', { kind: unsupported('SHA-3'), hexLength: 56 }],
  ['SHA3-256', { kind: unsupported('SHA-3'), hexLength: 64 }],
  ['SHA3-384', { kind: unsupported('SHA-3'), hexLength: 96 }],
  ['SHA3-512', { kind: unsupported('SHA-3'), hexLength: 128 }],
]);

/** The words before the colon of `sha256:HEX`, in lower case, as OCI and Subresource Integrity name them. */
const PREFIXES: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...[...TAGS].map(([word, tag]) => [word.toLowerCase(), tag] as const),
  ['sha-256', { kind: SHA256, hexLength: 64 }],
  ['sha-384', { kind: SHA384, hexLength: 96 }],
  ['sha-512', { kind: SHA512, hexLength: 128 }],
  ['sha-1', { kind: SHA1, hexLength: 40 }],
]);

/** What `gpg --print-md` writes before the `=`. */
const GPG_WORDS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...[...TAGS].filter(([word]) => /^(?:MD5|SHA\d+)$/.test(word)),
  ['RMD160', { kind: RIPEMD160, hexLength: 40 }],
]);

/** The longest word of the tables above; no line is searched further for one. */
export const LONGEST_TAG = 16;
export const LONGEST_HEX = 128;
const BLAKE2B_BITS = /^BLAKE2b-([1-9][0-9]{0,2})$/;

/** `ALG (name) = hex`, and `ALG(name)= hex`: one space or none before the parenthesis. */
export function tagOf(word: string): Tag | undefined {
  const tag = word.endsWith(' ') ? word.slice(0, -1) : word;
  const known = TAGS.get(tag);
  if (known !== undefined) return known;
  const bits = Number(BLAKE2B_BITS.exec(tag)?.[1]);
  if (!(bits <= 512 && bits % 8 === 0)) return undefined;
  return { kind: bits === 512 ? BLAKE2B : SHORT_BLAKE2B, hexLength: bits / 4 };
}

/** The kind of `sha256:HEX`; letter case of the word is free. */
export function prefixOf(word: string): Tag | undefined {
  return PREFIXES.get(word.toLowerCase());
}

/** The kind of `SHA256 = 98EA6E4F …`, as gpg prints it. */
export function gpgWord(word: string): Tag | undefined {
  return GPG_WORDS.get(word);
}

/** Kinds by the number of hex digits, for the digests of programs that have no BLAKE2b. */
export const KINDS_WITHOUT_BLAKE: ReadonlyMap<number, DigestKind> = new Map([
  [32, MD5],
  [40, SHA1],
  [56, SHA224],
  [64, SHA256],
  [96, SHA384],
  [128, SHA512],
]);

/**
 * SHA-512 and BLAKE2b digests have one length. Where the list's name says which, that decides; where it does not, either
 * may match: both are strong, and equal digests prove equal bytes whichever was meant.
 */
export function kindsFor(file: string): ReadonlyMap<number, DigestKind> {
  const name = lastPart(file);
  const sha512 = /sha(?:2-?|[-_]|sums?[-_.]?)?512|512sum/i.test(name);
  const blake2b = /(?:^|[^a-z0-9])(?:b2|blake2b?)(?:sums?)?(?:[^a-z]|$)/i.test(name);
  const long = sha512 === blake2b ? SHA512_OR_BLAKE2B : sha512 ? SHA512 : BLAKE2B;
  return new Map([...KINDS_WITHOUT_BLAKE, [128, long]]);
}

/** The algorithm that the name of a list speaks of where it is none of ours; lines without a tag do not say it. */
export function foreignAlgorithm(file: string): string | undefined {
  const name = lastPart(file);
  if (/(?:^|[^a-z0-9])(?:b3|blake3)(?:sums?)?(?:[^a-z0-9]|$)/i.test(name)) return 'BLAKE3';
  return /(?:^|[^a-z0-9])sha3(?:[-_.]?(?:224|256|384|512))?(?:sums?)?(?:[^a-z0-9]|$)/i.test(name) ? 'SHA-3' : undefined;
}
