/**
 * Paths from a certificate up to a trust anchor (RFC 5280, section 6.1). The certificates that may be part of a path are
 * those that a trusted root lists; none of the evidence is. What is above the certificate is worked out once for each
 * authority of a root, and so is each signature in it.
 *
 * Checked of each certificate below the anchor: who signed it, basic constraints with the length of the path, key usage,
 * extended key usage, name constraints, and that no extension is critical that is not understood or there twice. The
 * anchor is trusted as it is: its name, key and dates count, its extensions do not. What the lowest certificate must be
 * is asked by whoever uses it.
 */
import type { KeyObject } from 'node:crypto';
import { MAX_PATH_CERTIFICATES, MAX_PATHS } from '../../core/limits.js';
import { wordsOf } from '../../core/result.js';
import { isSelfIssued, isValidAt, type Certificate } from './certificate.js';
import { shownName } from './distinguished-name.js';
import {
  authorityKeyIdOf,
  basicConstraintsOf,
  EXTENSION,
  extensionsProblem,
  extensionValue,
  KEY_USAGE,
  keyUsageOf,
  PURPOSE,
  purposesOf,
} from './extensions.js';
import { constrainedNames, constraintProblem, nameConstraintsOf, type NameConstraints } from './name-constraints.js';
import type { SignatureCall } from '../signature-call.js';
import { isIssuedBy, issuedCall, publicKeyOf } from './signature.js';

/** What the lowest certificate is for, by the name of `PURPOSE`. */
type Purpose = 'codeSigning' | 'timeStamping';

/** The certificates from the lowest up to the trust anchor, which is last. */
export type CertificatePath = readonly Certificate[];

export interface PathsFound {
  /** Paths that hold whenever all their certificates are valid. */
  readonly paths: readonly CertificatePath[];
  /** What is wrong with the others; none where no authority has the name of the issuer. */
  readonly problems: readonly string[];
}

/** A way from an issuer to the anchor. */
interface Chain {
  readonly certificates: CertificatePath;
  readonly issuer: Certificate;
  readonly key: KeyObject;
  /** By the certificates of the chain; they hold for everything below. */
  readonly constraints: readonly NameConstraints[];
  /** Why nothing may be issued by way of it. */
  readonly problem?: string;
}

/** Extensions of an authority's certificate that may be critical; certificate policies are not processed. */
const UNDERSTOOD: readonly string[] = [
  EXTENSION.keyUsage,
  EXTENSION.subjectAltName,
  EXTENSION.basicConstraints,
  EXTENSION.nameConstraints,
  EXTENSION.extendedKeyUsage,
];

/** Is the path valid at this time: every certificate of it, the anchor among them? */
export function isPathValidAt(path: CertificatePath, time: Date): boolean {
  return path.every((certificate) => isValidAt(certificate, time));
}

/**
 * All paths from the certificate by way of the authority's certificates. Never throws.
 *
 * @param authorities the certificates of one authority of a trusted root, always the same list for the same authority:
 *   what is found out about them is remembered with it
 */
export function pathsFrom(certificate: Certificate, authorities: readonly Certificate[], purpose: Purpose): PathsFound {
  const paths: CertificatePath[] = [];
  const problems: string[] = [];
  try {
    const keyId = authorityKeyIdOf(certificate);
    for (const chain of chainsOf(authorities, purpose)) {
      if (!mayHaveIssued(chain.issuer, certificate, keyId)) continue;
      const wrong = isIssuedBy(certificate, chain.key)
        ? (chain.problem ?? namesProblem(certificate, chain.constraints))
        : FOREIGN;
      if (wrong === undefined) paths.push([certificate, ...chain.certificates]);
      else problems.push(wrong);
    }
  } catch (error) {
    problems.push(wordsOf(error));
  }
  return { paths, problems };
}

/** The verifications that `pathsFrom` will make, each with who would have issued the certificate. @throws MalformedDer */
export function issuerCalls(
  certificate: Certificate,
  authorities: readonly Certificate[],
  purpose: Purpose,
): readonly { readonly issuer: Certificate; readonly call: SignatureCall }[] {
  const keyId = authorityKeyIdOf(certificate);
  return chainsOf(authorities, purpose)
    .filter(({ issuer }) => mayHaveIssued(issuer, certificate, keyId))
    .flatMap(({ issuer, key }) => {
      const call = issuedCall(certificate, key);
      return call ? [{ issuer, call }] : [];
    });
}

const FOREIGN = 'it is not signed by the authority that it names';

/** Why there is no path, in words: the problem that says most, where several authorities were tried. */
export function pathProblem(found: readonly PathsFound[]): string {
  const problems = found.flatMap((one) => one.problems);
  return problems.find((one) => one !== FOREIGN) ?? problems[0] ?? 'none of its authorities has issued the certificate';
}

const known: Readonly<Record<Purpose, WeakMap<readonly Certificate[], readonly Chain[]>>> = {
  codeSigning: new WeakMap(),
  timeStamping: new WeakMap(),
};

function chainsOf(authorities: readonly Certificate[], purpose: Purpose): readonly Chain[] {
  let chains = known[purpose].get(authorities);
  if (!chains) {
    chains = waysUp(authorities).map((way) => prepare(way, purpose));
    known[purpose].set(authorities, chains);
  }
  return chains;
}

/** An issuer with its key, once for each certificate, since cross-signed authorities share what is above them. */
interface Keyed {
  readonly certificate: Certificate;
  readonly key: KeyObject;
}

/** Every way from one of the certificates to an anchor, which is one that signed itself; the shortest first. */
function waysUp(authorities: readonly Certificate[]): readonly (readonly Keyed[])[] {
  const keyed = authorities.flatMap((certificate) => {
    const key = publicKeyOf(certificate);
    return key ? [{ certificate, key }] : [];
  });
  const isAnchor = ({ certificate, key }: Keyed) => isSelfIssued(certificate) && isIssuedBy(certificate, key);
  const anchors = keyed.filter(isAnchor);
  const others = keyed.filter((one) => !anchors.includes(one));
  const ways: (readonly Keyed[])[] = anchors.map((anchor) => [anchor]);
  // Grown downwards, so that each new certificate meets a way that is whole.
  for (let at = 0; at < ways.length && ways.length < MAX_PATHS; at++) {
    const way = ways[at] ?? [];
    const [issuer] = way;
    if (!issuer || way.length >= MAX_PATH_CERTIFICATES) continue;
    const below = others.filter(
      (one) => !way.includes(one) && isChained(issuer, one.certificate) && isIssuedBy(one.certificate, issuer.key),
    );
    ways.push(...below.map((one) => [one, ...way]));
  }
  return ways.slice(0, MAX_PATHS);
}

function isChained({ certificate: issuer }: Keyed, certificate: Certificate): boolean {
  try {
    return mayHaveIssued(issuer, certificate, authorityKeyIdOf(certificate));
  } catch {
    return false; // its key identifier is malformed
  }
}

/** By name, and by key identifiers where both certificates have them (RFC 5280, 4.2.1.1). @throws MalformedDer */
function mayHaveIssued(issuer: Certificate, certificate: Certificate, keyId: Buffer | undefined): boolean {
  if (!issuer.subject.equals(certificate.issuer)) return false;
  const subjectKeyId = keyId && extensionValue(issuer, 'subjectKeyIdentifier')?.content;
  return !subjectKeyId || subjectKeyId.equals(keyId);
}

function prepare(way: readonly Keyed[], purpose: Purpose): Chain {
  const certificates = way.map(({ certificate }) => certificate);
  const [first] = way;
  if (!first) throw new Error('a way without certificates');
  const base = { certificates, issuer: first.certificate, key: first.key };
  const constraints: NameConstraints[] = [];
  // From the anchor down, as constraints hold for what is below.
  for (const [at, certificate] of [...certificates.entries()].slice(0, -1).reverse()) {
    const below = certificates.slice(0, at).filter((one) => !isSelfIssued(one)).length;
    try {
      const wrong =
        authorityProblem(certificate, purpose, below) ??
        (isSelfIssued(certificate) ? undefined : namesProblem(certificate, constraints));
      if (wrong) return { ...base, constraints, problem: `${shownName(certificate.subject)}: ${wrong}` };
      const own = nameConstraintsOf(certificate);
      if (own) constraints.push(own);
    } catch (error) {
      return { ...base, constraints, problem: `${shownName(certificate.subject)}: ${wordsOf(error)}` };
    }
  }
  return { ...base, constraints };
}

/**
 * Why the certificate may not issue others (RFC 5280, 6.1.4, k to o).
 *
 * @param below how many authorities follow below it that are not the same one with another key
 * @throws MalformedDer
 */
function authorityProblem(certificate: Certificate, purpose: Purpose, below: number): string | undefined {
  const extensions = extensionsProblem(certificate, UNDERSTOOD);
  if (extensions) return extensions;
  const { isAuthority, pathLength } = basicConstraintsOf(certificate);
  if (!isAuthority) return 'it is not the certificate of an authority';
  if (pathLength !== undefined && pathLength < below)
    return `it allows ${pathLength} authorities below it, and there are ${below}`;
  const usage = keyUsageOf(certificate);
  if (usage && !usage.has(KEY_USAGE.keyCertSign)) return 'its key usage does not allow it to issue certificates';
  const purposes = purposesOf(certificate);
  if (purposes && !purposes.includes(PURPOSE[purpose]) && !purposes.includes(PURPOSE.any))
    return `its extended key usage does not allow ${SHOWN[purpose]}`;
  return undefined;
}

const SHOWN: Readonly<Record<Purpose, string>> = { codeSigning: 'code signing', timeStamping: 'timestamps' };

function namesProblem(certificate: Certificate, constraints: readonly NameConstraints[]): string | undefined {
  if (constraints.length === 0) return undefined;
  const names = constrainedNames(certificate);
  for (const one of constraints) {
    const problem = constraintProblem(names, one);
    if (problem) return `an authority above it does not allow its name: ${problem}`;
  }
  return undefined;
}
