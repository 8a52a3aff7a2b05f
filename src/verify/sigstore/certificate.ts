/**
 * The signing certificate: what it states, whether it may sign at all, and whether a trusted root vouches for it at the
 * proven time of signing. Checks that the library leaves out are here: exactly one subject alternative name read from the
 * raw bytes, key usage, unknown critical extensions, doubled extensions (RFC 5280, 4.2; Fulcio certificate specification).
 */
import { shownName } from '../../formats/x509/distinguished-name.js';
import { instanceHint, knownAuthorities } from './instance-words.js';
import type { KeyObject } from 'node:crypto';
import { derElements, TAG } from '../../formats/der/der.js';
import { derOid } from '../../formats/der/der-values.js';
import { MAX_SAN_BYTES } from '../../core/limits.js';
import type { Claims, Refusal } from '../../core/model.js';
import { accept, refuse, wordsOf, type Result } from '../../core/result.js';
import { isWithin, type CertificateAuthority, type TrustRoot } from '../../trust/trust-root.js';
import { isValidAt, readCertificate, type Certificate } from '../../formats/x509/certificate.js';
import {
  basicConstraintsOf,
  EXTENSION,
  extensionsProblem,
  KEY_USAGE,
  keyUsageOf,
  PURPOSE,
  purposesOf,
  subjectAltNamesOf,
} from '../../formats/x509/extensions.js';
import type { GeneralName } from '../../formats/x509/general-name.js';
import {
  isPathValidAt,
  pathProblem,
  pathsFrom,
  type CertificatePath,
  type PathsFound,
} from '../../formats/x509/path.js';
import { importSpki } from '../../formats/x509/signature.js';
import { transparencyProblem } from './certificate-transparency.js';
import { decodeClaims, derUtf8 } from '../../evidence/sigstore/claims.js';
import { keyProblem } from '../../formats/public-key.js';

/** What a leaf certificate states; facts only once its chain is verified. */
export interface LeafCertificate {
  readonly der: Buffer;
  readonly parsed: Certificate;
  readonly key: KeyObject;
  readonly identity: string;
  /** Empty where the certificate names none (GitHub's release attestations); a policy never requires the empty text. */
  readonly issuer: string;
  readonly claims: Claims;
}

/** Fulcio's otherName, for a subject that is neither a URI nor an address. */
const FULCIO_OTHER_NAME = '1.3.6.1.4.1.57264.1.7';

/** Extensions that this code understands; any other that is critical makes the certificate unusable (RFC 5280, 4.2). */
const UNDERSTOOD: readonly string[] = [
  EXTENSION.keyUsage,
  EXTENSION.subjectAltName,
  EXTENSION.basicConstraints,
  EXTENSION.extendedKeyUsage,
];

/** Signing certificates have one or two KiB; taking megabytes of DER apart costs memory a hundred times as large. */
const MAX_CERTIFICATE_BYTES = 64 * 1024;

const leaves = new WeakMap<Buffer, LeafCertificate>();

/**
 * Reads a leaf certificate and refuses one that may not sign or does not name exactly one signer. Never throws.
 *
 * @param der part of evidence, which is never written to: what is good is remembered with it
 */
export function readLeaf(der: Buffer, file: string): Result<LeafCertificate> {
  const known = leaves.get(der);
  if (known) return accept(known);
  const read = readLeafNow(der, file);
  if (read.ok) leaves.set(der, read.value);
  return read;
}

function readLeafNow(der: Buffer, file: string): Result<LeafCertificate> {
  const invalid = (what: string) =>
    refuse({
      code: 'CERTIFICATE_INVALID',
      message: `The certificate in ${file} is not accepted: ${what}`,
      expected: 'a certificate of one signer, as Sigstore issues them',
      actual: what,
      hint: 'Do not use the artifact. Get the bundle from the publisher again.',
      at: { file },
    });
  if (der.length > MAX_CERTIFICATE_BYTES) return invalid(`it has ${der.length} bytes`);
  try {
    const parsed = readCertificate(der);
    const problem = usageProblem(parsed);
    if (problem) return invalid(problem);
    const names = subjectAltNamesOf(parsed);
    const identity = names && subjectOf(names);
    if (!identity) return invalid('it names no signer (no subject alternative name)');
    if ('problem' in identity) return invalid(identity.problem);
    const decoded = decodeClaims(parsed.extensions);
    if (typeof decoded === 'string') return invalid(decoded);
    const key = importSpki(parsed.spki);
    const weak = keyProblem(key);
    if (weak) return invalid(`its key cannot be used: ${weak}`);
    return accept({ der, parsed, key, identity: identity.name, issuer: decoded.issuer ?? '', claims: decoded.claims });
  } catch (error) {
    return invalid(`it cannot be read: ${wordsOf(error)}`);
  }
}

function usageProblem(certificate: Certificate): string | undefined {
  const extensions = extensionsProblem(certificate, UNDERSTOOD);
  if (extensions) return extensions;
  if (basicConstraintsOf(certificate).isAuthority) return 'it is the certificate of an authority, not of a signer';
  const usage = keyUsageOf(certificate);
  if (usage && !usage.has(KEY_USAGE.digitalSignature)) return 'its key usage does not allow signatures';
  if (!purposesOf(certificate)?.includes(PURPOSE.codeSigning))
    return 'its extended key usage does not allow code signing';
  return undefined;
}

/**
 * The one subject alternative name. It is read from the raw bytes: decoding them as 7-bit text, as Node does, would let
 * other bytes print as the expected name.
 */
function subjectOf(names: readonly GeneralName[]): { readonly name: string } | { readonly problem: string } {
  const [only] = names;
  if (!only || names.length !== 1) return { problem: `it names ${names.length} signers; exactly one is required` };
  const bytes = nameBytes(only);
  if (!bytes) return { problem: 'its signer is named neither by URI, e-mail nor Fulcio user name' };
  if (bytes.length === 0 || bytes.length > MAX_SAN_BYTES)
    return { problem: `its signer's name has ${bytes.length} bytes` };
  if (bytes.some((byte) => byte < 0x20 || byte > 0x7e)) return { problem: "its signer's name is not printable ASCII" };
  return { name: bytes.toString('latin1') };
}

function nameBytes({ form, content }: GeneralName): Buffer | undefined {
  if (form === 'email' || form === 'uri') return content;
  if (form !== 'otherName') return undefined;
  const [oid, wrapped, ...more] = derElements(content);
  if (oid?.tag !== TAG.oid || wrapped?.tag !== TAG.context0 || more.length > 0) return undefined;
  const text = derOid(oid.content) === FULCIO_OTHER_NAME ? derUtf8(wrapped.content) : undefined;
  return text === undefined ? undefined : Buffer.from(text, 'utf8');
}

/**
 * Is the certificate by an authority that the root knows at all? Asked before anything else of a root, so that where there are
 * several the refusal is of the one that the certificate belongs to.
 */
export function issuerProblem({ parsed }: LeafCertificate, root: TrustRoot, file: string): Refusal | undefined {
  const known = root.material.certificateAuthorities.some(({ certificates }) =>
    certificates.some((authority) => authority.subject.equals(parsed.issuer)),
  );
  if (known) return undefined;
  return {
    code: 'TRUST_ROOT_UNKNOWN_ISSUER',
    message: `The certificate in ${file} is of another Sigstore instance than the trusted root ${root.name}`,
    expected: `a certificate by ${knownAuthorities(root)}`,
    actual: `a certificate by ${shownName(parsed.issuer)}`,
    hint: instanceHint(shownName(parsed.issuer)),
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
  const outside = times.find((time) => !isValidAt(leaf.parsed, time));
  if (outside) {
    return {
      code: 'CERTIFICATE_EXPIRED',
      message: `The certificate in ${file} was not valid when the signature was made`,
      expected: `a time from ${leaf.parsed.notBefore.toISOString()} to ${leaf.parsed.notAfter.toISOString()}`,
      actual: outside.toISOString(),
      at,
    };
  }
  const path = pathAt(leaf.parsed, times, root);
  if (typeof path === 'string') {
    return {
      code: 'CERTIFICATE_INVALID',
      message: `The certificate in ${file} does not chain to the trusted root ${root.name}: ${path}`,
      expected: `a certificate by ${knownAuthorities(root)}`,
      actual: `a certificate by ${shownName(leaf.parsed.issuer)}`,
      at,
    };
  }
  const what = root.profile.sct ? transparencyProblem(path, root.material.ctlogs) : undefined;
  if (what === undefined) return undefined;
  return {
    code: 'SCT_INVALID',
    message: `The certificate in ${file} is not in a certificate transparency log: ${what}`,
    expected: `a signed certificate timestamp by a log of the trusted root ${root.name}`,
    actual: what,
    at,
  };
}

/** A path by an authority that the root vouches for, for each of the times; the last one, or what is wrong. */
function pathAt(leaf: Certificate, times: readonly Date[], { material }: TrustRoot): CertificatePath | string {
  const tried = new Map<CertificateAuthority, PathsFound>();
  const tryOut = (authority: CertificateAuthority): PathsFound => {
    const found = tried.get(authority) ?? pathsFrom(leaf, authority.certificates, 'codeSigning');
    tried.set(authority, found);
    return found;
  };
  let path: CertificatePath | undefined;
  for (const time of times) {
    const found = material.certificateAuthorities.filter(({ validFor }) => isWithin(validFor, time)).map(tryOut);
    const paths = found.flatMap((one) => one.paths);
    path = paths.find((one) => isPathValidAt(one, time));
    if (path) continue;
    if (found.length === 0) return `it lists no authority that is valid at ${time.toISOString()}`;
    return paths.length > 0
      ? `the certificate of an authority was not valid at ${time.toISOString()}`
      : pathProblem(found);
  }
  return path ?? 'nothing proves when the signature was made';
}
