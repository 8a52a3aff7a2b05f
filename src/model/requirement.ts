/** What a rule can require of its artifacts: signatures, checksum lists, manifests. */
import type { SchemaVersionField } from './revocation-fields.js';
import type { PackageReference } from '../formats/package-reference.js';
import type { ListPlaces } from './list-places.js';
import type { PredicateRequirement } from './predicate.js';
import type { AttestedRelease } from './release.js';
import type { SignerExpression } from './signer.js';
import type { Template } from './template.js';

/** What a rule requires of each of its artifacts. */
export type Requirement = SignatureRequirement | ChecksumRequirement | ManifestRequirement | WaivedRequirement;

/** A message signature over the artifact, or an attestation of an accepted type about it. */
export interface SignatureRequirement {
  readonly kind: 'signature';
  readonly by: SignerExpression;
  /** Accepted predicate types of attestations; `any` accepts all. */
  readonly predicateTypes: readonly string[] | 'any';
  readonly requireTimestamp: boolean;
  /** Annotations that a signature over an image must carry. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Only an attestation will do; a plain signature does not count. */
  readonly attestationOnly?: true;
  /**
   * Beside `attestationOnly`: cosign's statement that says nothing but that its subject is signed will do as well, where its
   * predicate type is accepted. It is an in-toto statement of a type of its own, which `predicate-type` can name.
   */
  readonly signStatement?: true;
  /** What an attestation must say; of a plain signature none of it can hold. */
  readonly content?: readonly PredicateRequirement[];
  /** The artifact itself must be a bill of materials. */
  readonly sbom?: SbomFileRequirement;
  /** It must be GitHub's own word about this release: by GitHub's instance, naming tag, commit and asset. */
  readonly release?: AttestedRelease;
  /** It must be about this package, by its name and version and not by its bytes alone. */
  readonly package?: PackageReference;
  /** It must be the registry's own word: `by` has the registry's keys once they were fetched, and nobody until then. */
  readonly byRegistry?: true;
}

/** What a bill of materials that is a file must be. */
export interface SbomFileRequirement {
  readonly formats: readonly ('SPDX' | 'CycloneDX')[];
  /** What it must say. */
  readonly content?: readonly PredicateRequirement[];
}

/** Where the evidence of a document (a list, a manifest) lies; beside it under the default suffixes where all are empty. */
export interface EvidencePlaces {
  readonly bundles: readonly Template[];
  readonly signatures: readonly Template[];
  readonly certificates: readonly Template[];
}

/** How names of lists and artifacts compare: whole (`exact`), or by their last part alone. */
export type ChecksumNames = 'exact' | 'base';

/** Its lists lie at paths relative to the workspace. */
export interface ChecksumRequirement extends ListPlaces {
  readonly kind: 'checksum';
  /** Default: `exact`. */
  readonly names?: ChecksumNames;
  /** Every listed file must be present. */
  readonly complete: boolean;
  /** The list itself must be signed, and then vouches. */
  readonly signedBy?: SignatureRequirement;
  /** Where the evidence of a signed list is. */
  readonly evidence?: EvidencePlaces;
}

/** A requirement that an emergency switch skips; it is shown as waived and proves nothing. */
export interface WaivedRequirement {
  readonly kind: 'waived';
  readonly check: 'signature' | 'attestation' | 'checksum' | 'sbom';
  readonly reason: string;
}

/** A signed JSON document that binds artifacts of one release by their digests. */
export interface ManifestRequirement {
  readonly kind: 'manifest';
  /** Paths as given, relative to the workspace; what each records lies beside it. */
  readonly files: readonly string[];
  /** Absent only where an emergency switch waived signatures. */
  readonly signedBy?: SignatureRequirement;
  /** The reason of the switch that lets digests go: artifacts must be recorded, but their bytes are not compared. */
  readonly digestsWaived?: string;
  /** Where the evidence of the manifest is. */
  readonly evidence?: EvidencePlaces;
  /** The version that the manifest must state, exactly. */
  readonly version?: string;
  /** The lowest version that is accepted, by the order of Semantic Versioning. */
  readonly minimumVersion?: string;
  readonly arch?: string;
  /** The variant that the manifest must state, exactly. */
  readonly variant?: string;
  /** Of the manifest, from its build or its signature on; `then` also says what the limit means that it states itself. */
  readonly maxAge: { readonly ms: number; readonly then: 'warn' | 'fail' };
  readonly fields: ManifestFields;
  /** What an entry is called in messages: role → glob over the names that the manifest records. Each must match one. */
  readonly roles: Readonly<Record<string, string>>;
  /** The tool that imports the manifest on this host; messages then speak of it. */
  readonly importedBy?: string;
  /** Further facts of the manifest that must hold here. */
  readonly compare: readonly ManifestComparison[];
}

/** Where a manifest says what, as JSON pointers (RFC 6901); those of an entry start at the entry. */
export interface ManifestFields {
  readonly version: string;
  readonly arch: string;
  readonly variant: string;
  readonly builtAt: string;
  /** Not looked at where absent. */
  readonly notAfter?: string;
  readonly schemaVersion?: SchemaVersionField;
  readonly artifacts: string;
  readonly entryName: string;
  readonly entrySha256: string;
  readonly entrySize: string;
  /** Facts that the policy maps by words: a manifest that lacks one of them is malformed. */
  readonly needed: readonly ManifestFact[];
}

/** What a manifest may state of itself. */
export type ManifestFact = 'version' | 'arch' | 'variant' | 'builtAt' | 'notAfter';

/** A value of the manifest beside a value of the policy, or digests in it beside those of files of the checkout. */
export type ManifestComparison = { readonly name: string; readonly pointer: string } & (
  { readonly value: string } | { readonly fileSha256: string } | { readonly every: EveryFile }
);

/** A mapping from paths to SHA-256, every file of which is compared. */
export interface EveryFile {
  /** Where the paths of the mapping start, relative to the workspace; `.` is the workspace itself. */
  readonly folder: string;
  /** Globs: each file of the folder that matches must be in the mapping. */
  readonly complete: readonly string[];
}
