/** A trusted root as the verifier uses it. */
import type { KeyObject } from 'node:crypto';
import type { Certificate } from '../formats/x509/certificate.js';

/** For how long a root vouches for a log or an authority, both ends included. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** What stands for an end that a root does not name. */
export const END_OF_TIME = new Date(8_640_000_000_000_000);

/** A transparency log, of signatures or of certificates. */
export interface TransparencyLog {
  readonly baseURL: string;
  readonly logID: Buffer;
  readonly publicKey: KeyObject;
  readonly validFor: Period;
}

/** Those who issue certificates, from the issuer up to the trust anchor. */
export interface CertificateAuthority {
  readonly certificates: readonly Certificate[];
  readonly validFor: Period;
}

/** Whoever signs timestamps, and above it those who issued its certificate. */
export interface TimestampAuthority extends CertificateAuthority {
  readonly signer: Certificate;
}

/** All that a root knows. The lists are made once for each root, and what is found out about them is remembered with them. */
export interface TrustMaterial {
  readonly certificateAuthorities: readonly CertificateAuthority[];
  readonly timestampAuthorities: readonly TimestampAuthority[];
  readonly tlogs: readonly TransparencyLog[];
  readonly ctlogs: readonly TransparencyLog[];
}

export function isWithin({ start, end }: Period, time: Date): boolean {
  return start <= time && time <= end;
}

/**
 * What evidence must bring under a root: whatever the root can vouch for is required, so that no evidence can lower the
 * bar by leaving something out (design decision: evidence never picks its own policy).
 */
interface Profile {
  /** At least one signed certificate timestamp: the root has certificate transparency logs. */
  readonly sct: boolean;
  /** A transparency log entry: the root has such logs. */
  readonly log: boolean;
  /** A timestamp by an authority: the root has no transparency log, so nothing else proves a time. */
  readonly timestamp: boolean;
}

export interface TrustRoot {
  /**
   * What a signer's `root:` calls it: `public-good` and `staging` for these instances and nothing else, a file's path as the
   * policy has it, a repository's URL, `gh#1`; `…#2` for the second root of a file.
   */
  readonly name: string;
  readonly source: 'embedded' | 'tuf' | 'file' | 'gh';
  /** `sha256:…` over the JSON it was read from. */
  readonly digest: string;
  /** Since when it can be out of date: it was signed (embedded), fetched (TUF, gh) or written (a file). */
  readonly asOf?: Date;
  readonly material: TrustMaterial;
  readonly profile: Profile;
  /** True for the public-good instance, whose log has a public search page. */
  readonly searchable: boolean;
}

/** The public-good log has a public search page. */
const SEARCHABLE_LOG = 'https://rekor.sigstore.dev';

/** A root by what it knows: what it requires of evidence follows from that alone. */
export function trustRoot(
  { name, source }: Pick<TrustRoot, 'name' | 'source'>,
  digest: string,
  material: TrustMaterial,
): TrustRoot {
  const { tlogs, ctlogs } = material;
  return {
    name,
    source,
    digest,
    material,
    profile: { sct: ctlogs.length > 0, log: tlogs.length > 0, timestamp: tlogs.length === 0 },
    searchable: tlogs.some(({ baseURL }) => baseURL === SEARCHABLE_LOG),
  };
}
