/** Extensions of certificates (RFC 5280, section 4.2): how they stand there, and what those mean that are understood here. */
import { derElements, derParts, MalformedDer, TAG, type DerElement } from '../der/der.js';
import { derBoolean, derFlags, derNumber, derOid } from '../der/der-values.js';
import { readGeneralName, type GeneralName } from './general-name.js';

/** A certificate extension: its object identifier and the content of its OCTET STRING. */
export interface Extension {
  readonly oid: string;
  readonly value: Buffer;
  readonly critical: boolean;
  /** The extension as it stands in the certificate. */
  readonly whole: Buffer;
}

export const EXTENSION = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  /** RFC 6962, section 3.3. */
  signedCertificateTimestamps: '1.3.6.1.4.1.11129.2.4.2',
} as const;

/** Purposes of extended key usage (RFC 5280, 4.2.1.12). */
export const PURPOSE = {
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  any: '2.5.29.37.0',
} as const;

/** Bits of key usage (RFC 5280, 4.2.1.3). */
export const KEY_USAGE = { digitalSignature: 0, contentCommitment: 1, keyCertSign: 5 } as const;

/** @param content of the field: a SEQUENCE of at least one. @throws MalformedDer */
export function readExtensions(content: Buffer): readonly Extension[] {
  const [list] = derParts(content, 'the list of extensions', TAG.sequence);
  const extensions = derElements(list.content).map(({ tag, content: one, whole }) => {
    const [oid, ...rest] = derElements(one);
    const value = rest.pop();
    const [critical, ...more] = rest;
    if (tag !== TAG.sequence || oid?.tag !== TAG.oid || value?.tag !== TAG.octetString || more.length > 0)
      throw new MalformedDer('an extension is malformed');
    // DER leaves out what is the default; some encoders write FALSE all the same.
    return {
      oid: derOid(oid.content),
      value: value.content,
      critical: critical !== undefined && derBoolean(critical),
      whole,
    };
  });
  if (extensions.length === 0) throw new MalformedDer('its list of extensions is empty');
  return extensions;
}

interface WithExtensions {
  readonly extensions: readonly Extension[];
}

/** The value of an extension; `extensionsProblem` has found out that there is only one. */
export function extensionOf({ extensions }: WithExtensions, oid: string): Extension | undefined {
  return extensions.find((extension) => extension.oid === oid);
}

/** What the value of an extension is, and what it is called where it is malformed (RFC 5280, section 4.2.1). */
const VALUES = {
  subjectKeyIdentifier: [TAG.octetString, 'its subject key identifier'],
  keyUsage: [TAG.bitString, 'its key usage'],
  subjectAltName: [TAG.sequence, 'its subject alternative name'],
  basicConstraints: [TAG.sequence, 'its basic constraints'],
  nameConstraints: [TAG.sequence, 'its name constraints'],
  authorityKeyIdentifier: [TAG.sequence, 'its authority key identifier'],
  extendedKeyUsage: [TAG.sequence, 'its extended key usage'],
} as const;

/** The one element of an extension's value; undefined where the certificate does not have the extension. @throws MalformedDer */
export function extensionValue(certificate: WithExtensions, name: keyof typeof VALUES): DerElement | undefined {
  const found = extensionOf(certificate, EXTENSION[name]);
  const [tag, what] = VALUES[name];
  return found && derParts(found.value, what, tag)[0];
}

/** What makes a certificate unusable whatever it is for: an extension twice, or a critical one that is not understood. */
export function extensionsProblem({ extensions }: WithExtensions, understood: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const { oid, critical } of extensions) {
    if (seen.has(oid)) return `it has the extension ${oid} twice`;
    seen.add(oid);
    if (critical && !understood.includes(oid)) return `it has the critical extension ${oid}, which is unknown`;
  }
  return undefined;
}

/** Key usage by the numbers of its bits; undefined where the certificate does not restrict it. @throws MalformedDer */
export function keyUsageOf(certificate: WithExtensions): ReadonlySet<number> | undefined {
  const bits = extensionValue(certificate, 'keyUsage');
  return bits && derFlags(bits);
}

/** Purposes by object identifier; undefined where the certificate does not restrict them. @throws MalformedDer */
export function purposesOf(certificate: WithExtensions): readonly string[] | undefined {
  const list = extensionValue(certificate, 'extendedKeyUsage');
  return (
    list &&
    derElements(list.content).map(({ tag, content }) => {
      if (tag !== TAG.oid) throw new MalformedDer('its extended key usage is malformed');
      return derOid(content);
    })
  );
}

interface BasicConstraints {
  readonly isAuthority: boolean;
  /** How many certificates of authorities may follow below it; undefined: any number. */
  readonly pathLength?: number;
}

/** RFC 5280, 4.2.1.9; a certificate without the extension is nobody's authority. @throws MalformedDer */
export function basicConstraintsOf(certificate: WithExtensions): BasicConstraints {
  const constraints = extensionValue(certificate, 'basicConstraints');
  if (!constraints) return { isAuthority: false };
  const parts = [...derElements(constraints.content)];
  const isAuthority = parts[0]?.tag === TAG.boolean ? parts.shift() : undefined;
  const [pathLength, ...more] = parts;
  if (more.length > 0) throw new MalformedDer('its basic constraints are malformed');
  return {
    isAuthority: isAuthority !== undefined && derBoolean(isAuthority),
    ...(pathLength && { pathLength: derNumber(pathLength) }),
  };
}

/** Names of the subject (RFC 5280, 4.2.1.6); undefined where there is no such extension. @throws MalformedDer */
export function subjectAltNamesOf(certificate: WithExtensions): readonly GeneralName[] | undefined {
  const list = extensionValue(certificate, 'subjectAltName');
  return list && derElements(list.content).map(readGeneralName);
}

/** The hint by which the issuer's key is found (RFC 5280, 4.2.1.1): the field `[0]`. @throws MalformedDer */
export function authorityKeyIdOf(certificate: WithExtensions): Buffer | undefined {
  const fields = extensionValue(certificate, 'authorityKeyIdentifier');
  return fields && derElements(fields.content).find(({ tag }) => tag === 0x80)?.content;
}
