/**
 * What the signature in a NuGet package says of itself: which archive it was made for, and by whom it says it is. The signature
 * is not verified, so that nothing here is proven; it tells one package from another where it is asked why one fails.
 * Sources: NuGet Package Signatures Technical Specification (content, commitment types), NuGet Repository Signatures
 * specification; RFC 5652, sections 5.1 and 11.4; RFC 5126, section 5.11.1.
 */
import type { HashAlgorithm } from '../../core/model.js';
import { derElements, derParts, MalformedDer, TAG, type DerElement } from '../der/der.js';

export interface PackageSignature {
  /** Who signed first, as the signature says. */
  readonly by: 'author' | 'repository' | 'unknown';
  /** Somebody signed the signature once more: a repository does so with the author's. */
  readonly countersigned: boolean;
  /** The digest of the package without the entry. */
  readonly archive: { readonly algorithm: HashAlgorithm; readonly digest: Buffer };
}

/** Contents of object identifiers, in hex. */
const OID = {
  signedData: '2a864886f70d010702',
  data: '2a864886f70d010701',
  countersignature: '2a864886f70d010906',
  commitmentType: '2a864886f70d0109100210',
  proofOfOrigin: '2a864886f70d0109100601',
  proofOfReceipt: '2a864886f70d0109100602',
} as const;

/** By their object identifiers in dotted form, as the content names them. */
const HASHES: ReadonlyMap<string, { readonly algorithm: HashAlgorithm; readonly bytes: number }> = new Map([
  ['2.16.840.1.101.3.4.2.1', { algorithm: 'sha256', bytes: 32 }],
  ['2.16.840.1.101.3.4.2.2', { algorithm: 'sha384', bytes: 48 }],
  ['2.16.840.1.101.3.4.2.3', { algorithm: 'sha512', bytes: 64 }],
]);

const CONTENT = /^Version:1\r?\n\r?\n([0-9.]{1,64})-Hash:([A-Za-z0-9+/]{43,88}={0,2})\r?\n\r?\n?$/;

/** @throws MalformedDer with what is wrong. */
export function readPackageSignature(der: Buffer): PackageSignature {
  const [contentInfo] = derParts(der, 'the signature', TAG.sequence);
  const [type, wrapped] = derParts(contentInfo.content, 'the signature', TAG.oid, TAG.context0);
  if (hex(type) !== OID.signedData) throw new MalformedDer('it is not signed data');
  const [signedData] = derParts(wrapped.content, 'the signature', TAG.sequence);
  const [, , content, ...rest] = derElements(signedData.content);
  const signers = rest.at(-1);
  if (content?.tag !== TAG.sequence || signers?.tag !== TAG.set)
    throw new MalformedDer('the signed data does not have the parts that it must have');
  const [signer, another] = derElements(signers.content);
  if (signer?.tag !== TAG.sequence || another) throw new MalformedDer('it is not by exactly one signer');
  return { ...readSigner(signer), archive: readContent(content) };
}

function readContent({ content }: DerElement): PackageSignature['archive'] {
  const [type, wrapped] = derParts(content, 'what is signed', TAG.oid, TAG.context0);
  const [text] = derParts(wrapped.content, 'what is signed', TAG.octetString);
  const said = hex(type) === OID.data ? CONTENT.exec(text.content.toString('latin1')) : null;
  const [, oid = '', base64 = ''] = said ?? [];
  const hash = HASHES.get(oid);
  const digest = Buffer.from(base64, 'base64');
  if (digest.length !== hash?.bytes) throw new MalformedDer('what is signed is not the digest of a package');
  return { algorithm: hash.algorithm, digest };
}

function readSigner({ content }: DerElement): Omit<PackageSignature, 'archive'> {
  const parts = derElements(content);
  const signed = parts.find(({ tag }, index) => tag === TAG.context0 && index > 1);
  const unsigned = parts.find(({ tag }, index) => tag === TAG.context1 && index > 3);
  const commitment = signed && attributesOf(signed).get(OID.commitmentType);
  const [indication] = commitment ? derElements(commitment.content) : [];
  const [kind] = indication?.tag === TAG.sequence ? derElements(indication.content) : [];
  return {
    by: kind ? (COMMITMENTS.get(hex(kind)) ?? 'unknown') : 'unknown',
    countersigned: unsigned !== undefined && attributesOf(unsigned).has(OID.countersignature),
  };
}

const COMMITMENTS: ReadonlyMap<string, 'author' | 'repository'> = new Map([
  [OID.proofOfOrigin, 'author'],
  [OID.proofOfReceipt, 'repository'],
]);

/** The sets of values, by the object identifier of the attribute. */
function attributesOf({ content }: DerElement): ReadonlyMap<string, DerElement> {
  return new Map(
    derElements(content).map((attribute) => {
      const [oid, values] = derParts(attribute.content, 'an attribute', TAG.oid, TAG.set);
      return [hex(oid), values];
    }),
  );
}

function hex({ content }: DerElement): string {
  return content.toString('hex');
}
