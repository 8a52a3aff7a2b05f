/**
 * The values that travel through the gate, in the order in which they arise: subjects, proofs, check results, verdict.
 * Nothing here computes; each value is made once, by the room that owns it.
 */
import type { HashAlgorithm, Digests } from './digests.js';
import type { ReasonCode } from './errors.js';
import type { Place } from './place.js';
import type { Subject } from './subject.js';
import type { ImageClaims, SbomFacts, ImageFacts } from './image-facts.js';

export type * from './digests.js';
export type * from './subject.js';

/** One part of an identity beside what was required of it. */
export interface IdentityPart {
  readonly part: 'host' | 'owner' | 'repository' | 'workflow' | 'ref' | 'identity' | 'issuer';
  readonly expected: string;
  readonly got: string;
  readonly equal: boolean;
}

/** Why something was not accepted. `message` says what failed for what; `hint` says what to do next. */
export interface Refusal {
  readonly code: ReasonCode;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly hint?: string;
  readonly at?: Place;
  /** Facts of evidence whose cryptography held although the policy refused it (for example, who really signed). */
  readonly proof?: Proof;
  /** A mismatch of identity, part by part. */
  readonly parts?: readonly IdentityPart[];
  /** The entry of the revocation list that the artifact is on. */
  readonly recall?: Recall;
}

/** An entry of a revocation list, by the fact of the artifact that it names. */
export interface Recall {
  readonly by: 'version' | 'digest' | 'commit' | 'identity' | 'runId';
  readonly value: string;
  readonly reason: string;
  /** As the list says it. */
  readonly revokedAt?: string;
  readonly fixedIn?: string;
  readonly url?: string;
}

/** Certificate claims by the names that the policy uses for them (`source-repository-ref`, `build-signer-uri`, …), as the certificate states them; where GitHub Actions signed, older extensions stand for newer ones that are missing. */
export type Claims = Readonly<Record<string, string>>;

/** Contents of a provenance: the signer's own words, bounded. Never a fact, and never what a verdict rests on. */
export interface ClaimedProvenance {
  readonly builder?: string;
  readonly buildType?: string;
}

/** A time that somebody other than the signer vouches for. */
export interface ProvenTime {
  readonly at: Date;
  readonly by: 'transparency-log' | 'timestamp-authority';
}

/** Who signed, when, and where that is logged: only facts that verified evidence states. */
/** One condition of a policy beside what a document says. */
export interface Comparison {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  readonly holds: boolean;
}

export interface SignatureProof {
  readonly kind: 'message' | 'attestation';
  /** The file that holds the evidence, as shown to users. */
  readonly file: string;
  /** The policy's name for the signer that matched; absent in a refusal. */
  readonly signer?: string;
  readonly identity?: string;
  readonly issuer?: string;
  readonly claims?: Claims;
  /** SHA-256 of the public key (SPKI), in hex, for signatures by key. */
  readonly keyFingerprint?: string;
  /** All fingerprints that the key goes by, also that of a certificate, which has no `keyFingerprint`; for recalls alone. */
  readonly keyFingerprints?: readonly string[];
  readonly openpgp?: OpenPgpFacts;
  /** A comment that the signature protects (minisign's trusted comment). */
  readonly comment?: string;
  readonly times: readonly ProvenTime[];
  readonly log?: { readonly index: string; readonly url: string; readonly searchUrl?: string };
  readonly predicateType?: string;
  /** SHA-256 of the statement that was signed, in hex; of an attestation. */
  readonly statementDigest?: string;
  /** What the signer says of the build. It is not verified. */
  readonly claimed?: ClaimedProvenance;
  /** What the policy required of the content, beside what it says. */
  readonly compared?: readonly Comparison[];
  /** The trusted root that vouched. */
  readonly root?: string;
  /** Of a signature over an image. */
  readonly imageClaims?: ImageClaims;
  /** Where the evidence is about other bytes than those of the file as it is. */
  readonly proven?: ProvenBytes;
  /** Of the signature over a list, a manifest or an SBOM: the others by accepted signers. */
  readonly cosigners?: readonly Verified<SignatureProof>[];
  /** Of a signature by a key that others vouch for: their signatures over the key file. */
  readonly keyVouchedBy?: readonly Verified<SignatureProof>[];
  /** The key file that they signed; for recalls alone. */
  readonly keyFile?: DocumentFacts;
}

/** A document that stands behind a proof, as it was read; absent in a proof out of a report. */
export interface DocumentFacts {
  /** As shown to users. */
  readonly file: string;
  /** SHA-256 of the whole file, in hex. */
  readonly sha256: string;
}

/** Of an OpenPGP signature: fingerprints of the certificate and of the key that signed, and when it says it did. */
interface OpenPgpFacts {
  readonly fingerprint: string;
  readonly signingKey: string;
  readonly claimedTime: Date;
  /** The signature is over text: the file may have other line ends than what was signed. */
  readonly lineEnds?: 'any';
}

/** The bytes that evidence is about: the file without an entry that was added later, of which nothing is proven. */
export interface ProvenBytes {
  /** The name of the entry. */
  readonly without: string;
  /** SHA-256 of the file without it, in hex. */
  readonly sha256: string;
}

/** A line of a checksum list that matched. */
export interface ChecksumProof {
  readonly kind: 'checksum';
  readonly file: string;
  readonly line: number;
  readonly algorithm: HashAlgorithm;
  /** Who signed the list; absent where the list proves integrity only. */
  readonly listSignedBy?: Verified<SignatureProof>;
  /** The list itself; for recalls alone. */
  readonly document?: DocumentFacts;
}

/** SBOMs that an accepted signer vouches for, one for each platform at least. */
export interface SbomProof {
  readonly kind: 'sbom';
  /** Where the first of them lies. */
  readonly file: string;
  readonly documents: readonly SbomFacts[];
  /** Who vouches for the first of them; those for the others are its cosigners. */
  readonly signedBy: Verified<SignatureProof>;
}

/** A signed manifest: what it states of the release, and which entry of it the artifact matched. */
export interface ManifestProof {
  readonly kind: 'manifest';
  readonly file: string;
  readonly version?: string;
  readonly arch?: string;
  readonly variant?: string;
  readonly builtAt?: Date;
  /** The tool that imports it, where the policy says one. */
  readonly importedBy?: string;
  /** Absent where the manifest itself was checked. */
  readonly entry?: { readonly pointer: string; readonly name: string; readonly role?: string };
  /** Absent only where an emergency switch waived signatures. */
  readonly signedBy?: Verified<SignatureProof>;
  /** The manifest itself; for recalls alone. */
  readonly document?: DocumentFacts;
}

/** Entries of a revocation list of which nothing can be compared with an artifact, and what is not known of it for that. */
export interface NotCompared {
  readonly entries: number;
  readonly lacks: readonly Recall['by'][];
}

/** A revocation list that names none of what is known of the artifact. */
export interface RevocationProof {
  readonly kind: 'revocation';
  /** Path or URL of the list. */
  readonly file: string;
  readonly serial?: number;
  /** When the list was signed, or says it was issued. */
  readonly issuedAt?: Date;
  /** Since when the list has been at hand: its fetch, or the time of its file. */
  readonly fetchedAt: Date;
  /** Absent only where an emergency switch waived signatures. */
  readonly signedBy?: Verified<SignatureProof>;
  /** Absent where every entry could be compared. */
  readonly notCompared?: NotCompared;
}

export type Proof = SignatureProof | ChecksumProof | SbomProof | ManifestProof | RevocationProof;

/** The type of a proof's private part; `src/verify/mint.ts` has the class. Nothing that is written out or spread has it. */
declare class Minted {
  readonly #brand: true;
}
/** Facts that `src/verify/` has verified. Only code there makes them; at run time `Proof.is` tells them from others. */
export type Verified<T> = T & Minted;

/** The requirements that a policy can make of an artifact, and `artifact` for the artifact itself (missing, unsafe). */
export type CheckName = 'artifact' | 'signature' | 'attestation' | 'checksum' | 'manifest' | 'sbom' | 'revocation';

/** One requirement's outcome for one subject. `error` means "could not look" and never counts as passed. */
export type CheckResult<Held extends Proof = Proof> =
  | {
      readonly check: CheckName;
      readonly status: 'pass';
      readonly proof: Verified<Held>;
      /** Further evidence that holds and is by an accepted signer. */
      readonly further?: readonly Verified<Held>[];
      readonly others: readonly Refusal[];
    }
  | {
      readonly check: CheckName;
      readonly status: 'fail' | 'error' | 'warning';
      readonly refusal: Refusal;
      readonly others: readonly Refusal[];
    }
  | {
      readonly check: CheckName;
      readonly status: 'waived';
      readonly reason: string;
      /** Manifests that name the artifact. They prove nothing of its bytes; what they state can still be recalled. */
      readonly namedBy?: readonly Verified<ManifestProof>[];
    };

export type Outcome = 'pass' | 'waived' | 'fail' | 'error';

/** A check that was not made because another one was refused: a consequence, which has no reason code of its own. */
export interface NotAsked {
  readonly check: CheckName;
  /** Why, in words: `the signature check was refused`. */
  readonly since: string;
}

/** Everything that is known of one artifact at the end. */
export interface ArtifactReport {
  readonly kind: Subject['kind'] | 'sidecar' | 'run' | 'tag' | 'version';
  readonly name: string;
  readonly digests: Digests;
  /** Bytes read; absent for artifacts that are not on disk. */
  readonly size?: number;
  readonly checks: readonly CheckResult[];
  /** Checks that were not made; only on what was refused. */
  readonly notAsked?: readonly NotAsked[];
  /** Present on the row of a document that vouches for others: its checks are about itself. */
  readonly document?: 'manifest';
  readonly result: Outcome;
  /** True where nothing but an unsigned checksum list or manifest stands behind a pass. */
  readonly integrityOnly: boolean;
  /** Of an image whose reference was resolved. */
  readonly image?: ImageFacts;
  /** Of a deployed thing: where it was found (`line 3`, `namespace/pod (container)`), bounded. */
  readonly deployedAt?: readonly string[];
}

/** A file that was met but is evidence of another artifact; it is listed, not checked. */
export interface Sidecar {
  readonly name: string;
  readonly of: string;
}

/** The gate's answer. */
export interface Verdict {
  readonly result: Outcome;
  /** Worst first. */
  readonly artifacts: readonly ArtifactReport[];
  readonly sidecars: readonly Sidecar[];
  /** Remarks that belong to the run, not to an artifact (an old trusted root, a moving target, …). */
  readonly warnings: readonly Refusal[];
}
