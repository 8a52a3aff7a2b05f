/** What can be asked of many artifacts at once: requirements with their documents at hand. */
import type { CheckResult, Digests, HashAlgorithm, LocalSubject as Subject, Refusal } from '../core/model.js';
import type { Folders } from '../files/folders.js';
import type {
  ChecksumRequirement,
  KeySigner,
  ManifestRequirement,
  SignatureRequirement,
  WaivedRequirement,
} from '../model/policy.js';
import type { EntryFinder } from '../rekor/entry-finder.js';
import type { TrustRoot } from '../trust/trust-root.js';
import type { ChecksumIndex } from '../verify/documents/checksum-index.js';
import type { SignatureCrew } from '../verify/crew/signature-crew.js';
import type { VerificationMemory } from '../verify/sigstore/verification-memory.js';

export interface Surroundings {
  readonly workspace: string;
  /** Absolute path of the checkout that manifests are compared with. */
  readonly checkout: string;
  readonly folders: Folders;
  readonly roots: readonly TrustRoot[];
  readonly logs: EntryFinder;
  /** What the run has found out about evidence. */
  readonly memory: VerificationMemory;
  /** Threads that verify beside this one, and the digests of the evidence that they were given in this run. */
  readonly crew: SignatureCrew;
  readonly foreseen: Set<string>;
  /** Why a trusted root could not be had: then no signature can be judged. */
  readonly rootRefusals: readonly Refusal[];
}

interface PreparedSignature {
  readonly kind: 'signature';
  readonly requirement: SignatureRequirement;
}

/** Compares an artifact with what was read. @param size in bytes; absent where only digests are known */
export type Compare = (subject: Subject, digests: Digests, size: number | undefined) => CheckResult;

export interface PreparedChecksum {
  readonly kind: 'checksum';
  readonly requirement: ChecksumRequirement;
  readonly index: ChecksumIndex;
  /** Why a list cannot be used; any makes the requirement fail. */
  readonly refusals: readonly Refusal[];
  /** The digests that the lists have of an artifact. */
  readonly algorithms: (subject: Subject) => readonly HashAlgorithm[];
  readonly compare: Compare;
}

export interface PreparedManifest {
  readonly kind: 'manifest';
  readonly requirement: ManifestRequirement;
  readonly compare: Compare;
}

export type PreparedRequirement = PreparedSignature | PreparedChecksum | PreparedManifest | WaivedRequirement;

/** The keys that may sign artifacts directly. */
export function acceptedKeys(prepared: readonly PreparedRequirement[]): readonly KeySigner[] {
  return prepared.flatMap((one) =>
    one.kind === 'signature'
      ? one.requirement.by.of.filter((signer): signer is KeySigner => signer.kind === 'key')
      : [],
  );
}
