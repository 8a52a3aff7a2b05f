/**
 * The signing certificate: what it states, whether it may sign at all, and whether a trusted root vouches for it at the
 * proven time of signing. Checks that the library leaves out are here: exactly one subject alternative name read from the
 * raw bytes, key usage, unknown critical extensions, doubled extensions (RFC 5280, 4.2; Fulcio certificate specification).
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { ASN1Obj } from '@sigstore/core';
import { MAX_SAN_BYTES } from '../limits.js';
import type { Claims, Refusal } from '../model.js';
import { accept, refuse, wordsOf, type Result } from '../result.js';
import type { TrustRoot } from '../trust/trust-root.js';
import { decodeClaims, derUtf8, type Extension } from './claims.js';
import { keyProblem } from './public-key.js';
import { X509Certificate, verifyCertificateChain, verifySCTs } from './sigstore-library.js';

/** What a leaf certificate states; facts only once its chain is verified. */
export interface LeafCertificate {
  readonly der: Buffer;
  readonly parsed: X509Certificate;
  readonly key: KeyObject;
  readonly identity: string;
  /** Empty where the certificate names none (GitHub's release attestations); a policy never demands the empty text. */
  readonly issuer: string;
  readonly claims: Claims;
}

const OID = {
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  fulcioOtherName: '1.3.6.1.4.1.57264.1.7',
} as const;

/** Extensions that this code understands; any other that is critical makes the certificate unusable (RFC 5280, 4.2). */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  OID.keyUsage,
  OID.subjectAltName,
  OID.basicConstraints,
  OID.extendedKeyUsage,
]);

/** Signing certificates have one or two KiB; taking megabytes of DER apart costs memory a hundred times as large. */
const MAX_CERTIFICATE_BYTES = 64 * 1024;

/** Reads a leaf certificate and refuses one that may not sign or does not name exactly one signer. Never throws. */
export function readLeaf(der: Buffer, file: string): Result<LeafCertificate> {
  const invalid = (what: string) =>
    refuse({
      code: 'CERTIFICATE_INVALID',
      message: `The certificate in ${file} is not acceptable: ${what}`,
      at: { file },
    });
  if (der.length > MAX_CERTIFICATE_BYTES) return invalid(`it has ${der.length} bytes`);
  try {
    const parsed = X509Certificate.parse(Buffer.from(der));
    const extensions = parsed.extensions.map(readExtension);
    const problem = periodProblem(parsed) ?? usageProblem(parsed, extensions);
    if (problem) return invalid(problem);
    const san = extensions.find(({ oid }) => oid === OID.subjectAltName);
    const identity = san ? subjectOf(parsed) : undefined;
    if (!identity) return invalid('it names no signer (no subject alternative name)');
    if ('problem' in identity) return invalid(identity.problem);
    const decoded = decodeClaims(extensions);
    if (typeof decoded === 'string') return invalid(decoded);
    const key = createPublicKey({ key: parsed.publicKey, format: 'der', type: 'spki' });
    const weak = keyProblem(key);
    if (weak) return invalid(`its key cannot be used: ${weak}`);
    return accept({ der, parsed, key, identity: identity.name, issuer: decoded.issuer ?? '', claims: decoded.claims });
  } catch (error) {
    return invalid(`it cannot be read: ${wordsOf(error)}`);
  }
}

function readExtension(extension: ASN1Obj): Extension {
  const [oid, second] = extension.subs;
  const value = extension.subs.at(-1);
  const { length } = extension.subs;
  if (!oid || !second || length > 3 || !value?.tag.isOctetString()) throw new Error('an extension is malformed');
  return { oid: oid.toOID(), value: value.value, critical: length === 3 && second.toBoolean() };
}

/** Dates are read when they are asked for; a leaf that passed this has some. */
function periodProblem({ notBefore, notAfter }: X509Certificate): string | undefined {
  const readable = [notBefore, notAfter].every((date) => !Number.isNaN(date.getTime()));
  return readable ? undefined : 'its period of validity cannot be read';
}

function usageProblem(certificate: X509Certificate, extensions: readonly Extension[]): string | undefined {
  const seen = new Set<string>();
  for (const { oid, critical } of extensions) {
    if (seen.has(oid)) return `it has the extension ${oid} twice`;
    seen.add(oid);
    if (critical && !UNDERSTOOD.has(oid)) return `it has the critical extension ${oid}, which is unknown`;
  }
  if (certificate.extBasicConstraints?.isCA) return 'it is the certificate of an authority, not of a signer';
  const usage = certificate.extKeyUsage;
  if (usage && !usage.digitalSignature) return 'its key usage does not allow signatures';
  const purposes = certificate
    .extension(OID.extendedKeyUsage)
    ?.valueObj.subs[0]?.subs.map((purpose) => purpose.toOID());
  if (!purposes?.includes(OID.codeSigning)) return 'its extended key usage does not allow code signing';
  return undefined;
}

/**
 * The one subject alternative name. It is read from the raw bytes: decoding them as 7-bit text, as Node does, would let
 * other bytes print as the expected name.
 */
function subjectOf(certificate: X509Certificate): { readonly name: string } | { readonly problem: string } {
  const names = certificate.extension(OID.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
  const [only] = names;
  if (!only || names.length !== 1) return { problem: `it names ${names.length} signers; exactly one is required` };
  const bytes = nameBytes(only);
  if (!bytes) return { problem: 'its signer is named neither by URI, e-mail nor Fulcio user name' };
  if (bytes.length === 0 || bytes.length > MAX_SAN_BYTES)
    return { problem: `its signer's name has ${bytes.length} bytes` };
  if (bytes.some((byte) => byte < 0x20 || byte > 0x7e)) return { problem: "its signer's name is not printable ASCII" };
  return { name: bytes.toString('latin1') };
}

/** GeneralName (RFC 5280, 4.2.1.6): rfc822Name [1], URI [6], or otherName [0] with Fulcio's object identifier. */
function nameBytes(name: ASN1Obj): Buffer | undefined {
  if (name.tag.isContextSpecific(1) || name.tag.isContextSpecific(6)) return name.subs.length ? undefined : name.value;
  const [oid, wrapped] = name.subs;
  if (!name.tag.isContextSpecific(0) || !oid || !wrapped || oid.toOID() !== OID.fulcioOtherName) return undefined;
  const text = derUtf8(wrapped.value);
  return text === undefined ? undefined : Buffer.from(text, 'utf8');
}

/**
 * Is the certificate by an authority that the root knows at all? Asked before anything else of a root, so that where there are
 * several the refusal is of the one that the certificate belongs to.
 */
export function issuerProblem({ parsed }: LeafCertificate, root: TrustRoot, file: string): Refusal | undefined {
  const known = root.material.certificateAuthorities.some(({ certChain }) =>
    certChain.some((authority) => authority.subject.equals(parsed.issuer)),
  );
  if (known) return undefined;
  return {
    code: 'TRUST_ROOT_UNKNOWN_ISSUER',
    message: `The certificate in ${file} was issued by an authority that the trusted root ${root.name} does not know`,
    at: { file },
  };
}

/**
 * Verifies the chain to the trusted root at every proven time, and that certificate transparency logs of the root saw the
 * certificate, where the root has such logs.
 *
 * @returns a refusal, or undefined where the certificate is good.
 */
export function verifyLeaf(
  leaf: LeafCertificate,
  times: readonly Date[],
  root: TrustRoot,
  file: string,
): Refusal | undefined {
  const at = { file };
  const outside = times.find((time) => !leaf.parsed.validForDate(time));
  if (outside) {
    return {
      code: 'CERTIFICATE_EXPIRED',
      message: `The certificate in ${file} was not valid when the signature was made`,
      expected: `a time from ${leaf.parsed.notBefore.toISOString()} to ${leaf.parsed.notAfter.toISOString()}`,
      actual: outside.toISOString(),
      at,
    };
  }
  let path: X509Certificate[] = [];
  try {
    for (const time of times) path = verifyCertificateChain(time, leaf.parsed, root.material.certificateAuthorities);
  } catch (error) {
    return {
      code: 'CERTIFICATE_INVALID',
      message: `The certificate in ${file} does not chain to the trusted root ${root.name}: ${wordsOf(error)}`,
      at,
    };
  }
  return root.profile.sct ? sctProblem(path, root, file) : undefined;
}

function sctProblem(path: readonly X509Certificate[], root: TrustRoot, file: string): Refusal | undefined {
  const [leaf, issuer] = path;
  const refusal = (what: string): Refusal => ({
    code: 'SCT_INVALID',
    message: `The certificate in ${file} is not proven to be in a certificate transparency log: ${what}`,
    at: { file },
  });
  if (!leaf || !issuer) return refusal('its issuer is unknown');
  try {
    const scts = verifySCTs(leaf, issuer, root.material.ctlogs);
    return scts.length > 0 ? undefined : refusal('it carries no signed certificate timestamp');
  } catch (error) {
    return refusal(wordsOf(error));
  }
}
