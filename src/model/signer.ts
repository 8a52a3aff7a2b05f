/** Who may sign: identities in certificates, holders of keys, and how many of them must have signed. */
import type { KeyObject } from 'node:crypto';
import type { PublicKey as OpenPgpCertificate } from 'openpgp';
import type { DocumentFacts, SignatureProof, Verified } from '../core/model.js';
import type { UnusableKey } from '../formats/openpgp/openpgp-algorithms.js';
import type { Matcher } from '../formats/matcher.js';

/** One of the people or machines that may sign. */
export type Signer = IdentitySigner | KeySigner | OpenPgpSigner;

/**
 * Whether a log entry is required: `auto`, wherever the trusted root has a log; `required`, whatever the root has; `none`,
 * never.
 */
export type LogRequirement = 'auto' | 'required' | 'none';

/** A certificate with this subject alternative name, this issuer and these claims. */
export interface IdentitySigner {
  readonly kind: 'identity';
  readonly name: string;
  /** Absent only where claims pin repository or owner; then `claims` is not empty. */
  readonly identity: Matcher;
  readonly issuer: Matcher;
  readonly claims: readonly ClaimRequirement[];
  /** Name of the trusted root that must vouch; any of the policy's roots where absent. */
  readonly root?: string;
  /** Present where an entry was required by words; `auto` where absent. Without the log nobody can tell when it was used. */
  readonly transparencyLog?: 'required';
  /** What the attestation must say of the build; a plain signature says nothing. */
  readonly provenance?: ProvenanceRequirement;
}

/** The holder of a public key. */
export interface KeySigner {
  readonly kind: 'key';
  readonly name: string;
  /** Where the key came from, as shown to users. */
  readonly file: string;
  readonly key: KeyObject;
  /** Absent for a key in PEM. A key verifies signatures of its own form only. */
  readonly format?: KeyFormat;
  readonly transparencyLog: LogRequirement;
  /** Present for a key of a package registry, which evidence must name and which counts for a time only. */
  readonly registry?: RegistryKey;
  /** What evidence must say of which key it is by. Nobody signs that: it can exclude evidence, and never stands for the key. */
  readonly keyId?: string;
  readonly provenance?: ProvenanceRequirement;
  /** Present until somebody else's signature over the key file holds; nothing that the key signed counts before. */
  readonly vouching?: KeyVouching;
  /** Present once others' signatures over the key file held: who was accepted, and whose they are. */
  readonly vouchedBy?: {
    readonly by: SignerExpression;
    readonly proofs: readonly Verified<SignatureProof>[];
    /** The key file. */
    readonly document: DocumentFacts;
  };
}

/** A key file that counts only where others have signed it, with its own evidence. */
export interface KeyVouching {
  /** As shown to users. */
  readonly file: string;
  /** The whole file: what is verified is what the key was read from. */
  readonly bytes: Buffer;
  readonly evidence: readonly {
    readonly file: string;
    readonly role: 'bundle' | 'signature';
    readonly bytes: Buffer;
  }[];
  /** None of them is a key that others vouch for. */
  readonly by: SignerExpression;
  /** Accepted predicate types of attestations about the file, as of any document. */
  readonly predicateTypes: readonly string[] | 'any';
}

/** What a registry says of one of its keys, beside the key itself. */
export interface RegistryKey {
  /** `SHA256:…`, as evidence repeats it. */
  readonly keyId: string;
  /** The proven time of signing must lie in it; both ends are part of it. */
  readonly validFor: { readonly start: Date; readonly end: Date };
}

/**
 * What a provenance must say. These are the signer's own words, so that they are required of a signer and never replace one.
 */
export interface ProvenanceRequirement {
  /** Any of these built it; anyone where there are none. */
  readonly builders: readonly BuilderRequirement[];
  /** Inputs of the dispatched run: name and value, compared exactly. */
  readonly inputs: readonly (readonly [name: string, value: string])[];
}

/** A builder by its id, as a provenance names it. */
export interface BuilderRequirement {
  /** The id without what follows its `@`. */
  readonly name: string;
  /** What must follow the `@`: a full ref, a commit, or the bare name of a tag. */
  readonly ref?: string;
  /** True for a workflow on GitHub. Where `ref` is absent it must be the tag of a release, `v1.2.3`. */
  readonly workflow: boolean;
  /** True where the certificate must be the builder's own: it is the identity that the provenance names. */
  readonly signs: boolean;
  /** Of GitHub's plain runner: what the certificate must say of where it ran. */
  readonly runner?: 'github-hosted' | 'self-hosted';
}

/** What its file, or the policy, says of a key beside the key itself: it signs in this form and in no other. */
export type KeyFormat = MinisignKeyFormat | SshKeyFormat | CmsKeyFormat;

/** A key of minisign or signify, whose files are alike. */
interface MinisignKeyFormat {
  readonly kind: 'minisign';
  /** Eight bytes that signatures repeat. */
  readonly keyId: Buffer;
  /** Whose key it is: signatures of minisign always have a trusted comment, those of signify never do. */
  readonly tool: 'minisign' | 'signify';
}

/** A public key of OpenSSH, alone or from an allowed signers file (ssh-keygen(1), ALLOWED SIGNERS). */
export interface SshKeyFormat {
  readonly kind: 'ssh';
  readonly algorithm: string;
  /** The key in the form of the SSH protocol. */
  readonly blob: Buffer;
  /** Of a security key only: what it was made for. */
  readonly application?: string;
  /** The principals of the line, for display. */
  readonly principals?: string;
  /** Namespaces that the line allows; any where absent. */
  readonly namespaces?: readonly string[];
}

/** A key in PEM that the policy says signs in CMS: such a file does not say it, and a key that signs in two forms can be misused. */
interface CmsKeyFormat {
  readonly kind: 'cms';
}

/** The holder of an OpenPGP certificate ("public key" in everyday words). */
export interface OpenPgpSigner {
  readonly kind: 'openpgp';
  readonly name: string;
  /** Where the certificate came from, as shown to users. */
  readonly file: string;
  /** Fingerprint of the primary key, in lower-case hex. */
  readonly fingerprint: string;
  readonly certificate: OpenPgpCertificate;
  /** Fingerprints of the keys that may sign; any signing key of the certificate where absent. */
  readonly only?: readonly string[];
  /** Keys of the certificate with which nothing is verified; absent where there are none. */
  readonly unusable?: readonly UnusableKey[];
}

/** A certificate extension that must have a value. `claim` is a name of `evidence/sigstore/claims.ts`. */
export interface ClaimRequirement {
  readonly claim: string;
  readonly value: Matcher;
  /** The input that made this requirement, for messages: `source-ref`. */
  readonly input: string;
}

/** How many of which signers: `threshold` distinct ones of `of`. One of any is the common case. */
export interface SignerExpression {
  readonly threshold: number;
  readonly of: readonly Signer[];
  /** Full fingerprints of OpenPGP keys that join `of` once a keyserver was asked for them. */
  readonly pinned?: readonly string[];
}
