/**
 * What is required, parsed once. A call with plain inputs becomes a policy with one rule, so that inputs and policy
 * files go the same way. Everything that decides a verdict comes from here and never from evidence.
 */
import type { RevocationFields } from './revocation-fields.js';
import type { ReportPaths } from '../core/report-files.js';
import type { ForeignId, HashAlgorithm } from '../core/model.js';
import type { Place } from '../core/place.js';
import type { Deployment } from './deployment.js';
import type { MinimumCheck } from './minimum-checks.js';
import type { ImageReference, ImageRepository } from '../formats/image-reference.js';
import type { PackageReference } from '../formats/package-reference.js';
import type { ImageRequirement } from './image-requirement.js';
import type { OwnMetrics } from './own-metrics.js';
import type { ReleaseReference } from './release.js';
import type { ShareOptions } from './share.js';
import type { Requirement, SignatureRequirement, WaivedRequirement } from './requirement.js';
import type { Template } from './template.js';
import type { TokenServiceHost } from '../formats/token-service-host.js';

export type * from './image-requirement.js';
export type * from './requirement.js';
export type * from './signer.js';

/** What takes versions, digests, commits, identities or runs back. */
export interface RevocationPolicy {
  readonly list:
    { readonly kind: 'file'; readonly path: string } | { readonly kind: 'url'; readonly url: string } | ReleasedList;
  /** Paths or URLs of the list's evidence; where empty, the list's own place plus the usual suffixes. */
  readonly bundles: readonly string[];
  /** Absent only where an emergency switch waived signatures. */
  readonly signedBy?: SignatureRequirement;
  /** Below this age a cached list is used without asking for a newer one. */
  readonly freshForMs: number;
  /** Up to this age an old list may stand in while the network is down. */
  readonly tolerateStaleMs: number;
  /** What it means that there is no list. */
  readonly notFound: 'allow' | 'fail';
  /** With `offline`, no list at hand is a warning; else it could not be looked at. */
  readonly missingOffline?: 'warn';
  readonly minSerial?: number;
  /** Where a list of another form than the gate's own says what; it must have one of these. */
  readonly forms?: readonly RevocationFields[];
  /** Folder that keeps list and evidence between runs. */
  readonly cache?: string;
}

/** A list that is an asset of a release, as its evidence is. */
export interface ReleasedList {
  readonly kind: 'release';
  readonly release: ReleaseReference;
  /** The name of the asset. */
  readonly asset: string;
  /** `https://api.github.com`, or that of another server. */
  readonly api: string;
}

/** One check of one artifact that is skipped, for a stated reason and until a stated day. */
export interface PolicyException {
  /** Exact name of the artifact as the report shows it. */
  readonly artifact: string;
  readonly check: MinimumCheck;
  readonly reason: string;
  /** The first moment at which it no longer holds. */
  readonly until: Date;
  readonly at?: Place;
}

/** Emergency switches: the reason of each that is on. */
export interface Skips {
  readonly signatures?: string;
  readonly checksums?: string;
}

/** Attestations that GitHub keeps for what a repository, organisation or user built. */
export interface GitHubAttestations {
  /** `https://api.github.com`, or that of another server. */
  readonly api: string;
  readonly scope: { readonly owner: string; readonly repo?: string };
  readonly initiator?: 'github' | 'user';
}

/** The index that has the attestations of a package. */
export interface PackageAttestations {
  readonly package: PackageReference;
  /** Address without a slash at its end; absent where evidence was brought along and nobody is asked. */
  readonly index?: string;
}

/** A signed tag of the checkout. It is required beside the artifacts and proves none of them. */
export interface TagRequirement {
  readonly name: string;
  readonly signature: SignatureRequirement;
  /** The reason of the switch that lets signatures go. */
  readonly waived?: string;
}

/** An artifact given by digests, before it becomes a subject. */
export interface GivenDigest {
  readonly name: string;
  readonly digests: Readonly<Partial<Record<HashAlgorithm, string>>>;
  /** In place of digests. */
  readonly id?: ForeignId;
  /** True where no name was given: `name` is the digest. */
  readonly nameless?: boolean;
}

export interface Rule {
  readonly name: string;
  /** Patterns and plain paths, `!` excludes; in the order given. */
  readonly artifacts: readonly string[];
  readonly digests: readonly GivenDigest[];
  /** Where evidence lies; empty means beside the artifact under the default suffixes. */
  readonly bundles: readonly Template[];
  readonly signatures: readonly Template[];
  readonly certificates: readonly Template[];
  /** False where evidence on disk is not looked for. */
  readonly local: boolean;
  /** Asked for attestations too. */
  readonly github?: GitHubAttestations;
  /** The package whose files the artifacts are. */
  readonly package?: PackageAttestations;
  readonly require: readonly Requirement[];
  /** Claims, by the names of `evidence/sigstore/claims.ts`, that must be the same for all artifacts. */
  readonly same: readonly string[];
  /** The version of the artifacts, for the revocation list; that of the manifest or of the policy where absent. */
  readonly version?: string;
  /** As `version`; that of the manifest where absent. */
  readonly variant?: string;
  /** As `variant`. */
  readonly arch?: string;
}

/** A rule about images; what proves them is in their registry. */
export interface ImageRule {
  readonly name: string;
  readonly images: readonly ImageReference[];
  /** Asked for attestations too, by the image's digest. */
  readonly github?: GitHubAttestations;
  /** Where signatures and attestations are, if not beside the image (`COSIGN_REPOSITORY`). */
  readonly signatureRepository?: ImageRepository;
  /** A reference without digest is a failure, not a warning. */
  readonly requireDigest: boolean;
  /** The certificate must be of the Git tag that the image's tag names. */
  readonly tagMatchesRef: boolean;
  /** Folder that SBOMs are written to. */
  readonly sbomDir?: string;
  readonly require: readonly ImageRequirement[];
  /** What an emergency switch skips. */
  readonly waived?: readonly WaivedRequirement[];
  /** Claims that must be the same for all images. */
  readonly same: readonly string[];
  /** The version of the images, for the revocation list; their tag where absent. */
  readonly version?: string;
  /** For the revocation list. */
  readonly variant?: string;
  /** As `variant`. */
  readonly arch?: string;
}

/** What an audit compares with the revocation list, and what it verifies again. */
export interface AuditPlan {
  /** Path as given, relative to the workspace. */
  readonly deployed: string;
  /** Rules for deployed images: one without `images` is about all, the others about the repositories that they name. */
  readonly rules: readonly ImageRule[];
}

/** Where trusted roots come from. */
export type RootSource =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'staging' }
  | { readonly kind: 'gh' }
  | { readonly kind: 'tuf'; readonly mirror?: string; readonly rootFile?: string }
  | { readonly kind: 'file'; readonly path: string };

export interface TrustPolicy {
  readonly sources: readonly RootSource[];
  /** How old the embedded root may be when it stands in for TUF, in milliseconds. */
  readonly maxAgeMs: number;
  /** The age was required by words: an older embedded root is refused, also where it was chosen and stands in for nothing. */
  readonly maxAgeRequired?: true;
  readonly offline: boolean;
  /** Asked for log entries that evidence lacks, in place of the logs of the trusted roots; without a final slash. */
  readonly rekorUrl?: string;
}

/** Certificates to fetch by their fingerprints; each becomes one more signer of every rule. */
export interface KeyserverPlan {
  readonly url: string;
  /** Full fingerprints in lower-case hex, of primary keys or signing subkeys. */
  readonly fingerprints: readonly string[];
}

export interface Policy {
  /** `inputs`, or the policy file's path as given. */
  readonly source: string;
  /** `sha256:…` over the canonical JSON of the inputs, or over the file's bytes. */
  readonly digest: string;
  readonly rules: readonly Rule[];
  readonly imageRules: readonly ImageRule[];
  readonly tag?: TagRequirement;
  readonly trust: TrustPolicy;
  /** OpenPGP certificates that must be fetched before anything is judged. */
  readonly keyserver?: KeyserverPlan;
  /** The minimum: checks that every artifact must pass, whatever the rules say. */
  readonly minimum: readonly MinimumCheck[];
  readonly revocations?: RevocationPolicy;
  /** What an audit looks at; the rules above are then not asked. */
  readonly audit?: AuditPlan;
  readonly exceptions: readonly PolicyException[];
  readonly skip: Skips;
  /** The release that the artifacts are assets of; each asset must be covered. */
  readonly release?: WholeRelease;
  /** The version that artifacts have which no rule and no manifest gives another. */
  readonly version?: string;
  /** Counters by the project's own names. */
  readonly ownMetrics?: OwnMetrics;
  /** Whom to tell where tampering is possible. */
  readonly reportTo?: string;
  readonly warnings: readonly string[];
}

/** A release all of whose assets must be covered: by a rule, or by being named as unsigned. */
export interface WholeRelease {
  readonly reference: ReleaseReference;
  /** Names and globs of assets that nobody vouches for. */
  readonly unsigned: readonly string[];
}

/** How the run behaves, apart from what it requires. */
/** What a verification summary says of the run beside what was proven. */
export interface VsaOptions {
  /** What the artifacts are, as whoever accepts the summary names them: a URI. */
  readonly resource: string;
  /** Who verified: a URI. */
  readonly verifier: string;
}

/** What a verified file is called where it is handed over. */
export interface HandedName {
  /** A path or glob over the names of artifacts; it must match exactly one that passed. */
  readonly pattern: string;
  /** Without a folder. */
  readonly name: string;
}

export interface RunOptions {
  readonly mode: 'enforce' | 'report' | 'audit';
  readonly timeoutMs: number;
  /** Paths of the files to write of the answer. */
  readonly reports: ReportPaths;
  /** What a verification summary says of itself; absent where none was asked for. */
  readonly vsa?: VsaOptions;
  /** A secret; it goes to ghcr.io alone. */
  readonly githubToken?: string;
  /** Token services at another site that a registry's login may be sent to. */
  readonly tokenServices?: readonly TokenServiceHost[];
  /** Where the artifacts come from, if not from the workspace. */
  readonly release?: ReleaseReference;
  /** Path of the folder that gets copies of what passed. */
  readonly verifiedDir?: string;
  /** Other names there; absent where all keep their own. */
  readonly handedAs?: readonly HandedName[];
  /** The one archive or program that passed goes on PATH. */
  readonly install?: true;
  /** What is installed is also registered with the runner's tool cache. */
  readonly shareTool?: true;
  /** A post step hashes again what passed. */
  readonly recheck?: true;
  /** What passed is recorded as deployed there. */
  readonly deployment?: Deployment;
  /** This run is one of several, and checks its share. */
  readonly share?: ShareOptions;
}
