/**
 * Evidence in the one form that the verifier sees. Sigstore bundles of every version, cosign's older JSON and detached
 * signatures are all turned into it, so that there is one way to be accepted.
 *
 * Nothing here is verified: every field is what somebody wrote into a file.
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Digests, ForeignId, HashAlgorithm, ProvenBytes, Refusal } from '../core/model.js';
import type { KeyFormEvidence } from './signatures/key-forms.js';

/** A signature over the artifact, or over a document or statement that names the artifact by digest. */
export type SignedContent =
  | {
      readonly kind: 'message';
      readonly signature: Buffer;
      /** What the evidence claims the artifact's digest to be; older forms claim none. */
      readonly claimedDigest?: { readonly algorithm: HashAlgorithm; readonly value: Buffer };
    }
  | {
      /** cosign's first form for images: the signature is over a small document that names the image's digest. */
      readonly kind: 'simple-signing';
      readonly payload: Buffer;
      readonly signature: Buffer;
    }
  | {
      readonly kind: 'dsse';
      readonly payloadType: string;
      readonly payload: Buffer;
      readonly signature: Buffer;
      /**
       * True where the signature is over the payload and not over DSSE's encoding of it, as Cloud Build's keys of a region sign.
       * Such evidence names its key, and counts only for a key that the policy calls by that name.
       */
      readonly overPayload?: true;
      /** Present where the envelope came as a file of its own: logs have recorded the hash of exactly these bytes. */
      readonly envelope?: WrittenEnvelope;
    }
  | {
      /** gitsign's form: the signature is over attributes that name the artifact by its digest (RFC 5652, section 5.4). */
      readonly kind: 'cms';
      /** As they were signed: a SET OF in DER. */
      readonly signedAttributes: Buffer;
      /** SHA-256 of the artifact, as the attributes state it. */
      readonly messageDigest: Buffer;
      readonly signature: Buffer;
    };

/** A DSSE envelope as its signer wrote it. */
export interface WrittenEnvelope {
  /** The bytes, first without the white space around them; more than one where the file has such. */
  readonly texts: readonly Buffer[];
  /** Empty where the signature names none. */
  readonly keyid: string;
}

/** What the evidence offers as the signer. Which signer is accepted is the policy's word alone. */
export type OfferedKey =
  /** DER; the leaf only, since a chain comes from the trusted root. */
  { readonly kind: 'certificate'; readonly leaf: Buffer } | OfferedPublicKey;

/** A key that is not part of the evidence. */
interface OfferedPublicKey {
  readonly kind: 'public-key';
  /** What bundle and envelope say of which key it is; compared only with keys that have such a name. */
  readonly hints?: readonly string[];
}

/** One signature with everything that came along to prove it. */
export interface SignatureEvidence {
  /** The file, as shown to users; for JSON lines with the line: `x.jsonl:3`; in a registry the reference. */
  readonly file: string;
  readonly form: 'bundle' | 'cosign' | 'detached' | 'envelope' | 'cosign-layer' | 'gitsign';
  readonly content: SignedContent;
  readonly key: OfferedKey;
  readonly logEntries: readonly TransparencyLogEntry[];
  /** RFC 3161 responses in DER. */
  readonly timestamps: readonly Buffer[];
}

/** OpenPGP signatures as they were read; `verify/openpgp/openpgp.ts` judges them. */
export interface OpenPgpEvidence {
  readonly form: 'openpgp';
  readonly file: string;
  /** Signature packets (RFC 9580, section 5.2), without armor. */
  readonly packets: Buffer;
  readonly over: OpenPgpScope;
}

/** What OpenPGP signatures are over, and how that is tied to the artifact. */
type OpenPgpScope =
  | { readonly kind: 'artifact' }
  /** A clearsigned document that is the artifact itself. `sha256` is that of the whole file it was read from. */
  | { readonly kind: 'document'; readonly text: Buffer; readonly sha256: Buffer }
  /** A clearsigned text that lists files with their SHA-256, in hex, by name (Helm provenance). */
  | { readonly kind: 'listing'; readonly text: Buffer; readonly files: ReadonlyMap<string, string> };

/** What was read from a file, before OpenPGP signatures are judged. */
export type EvidenceAsRead = SignatureEvidence | KeyFormEvidence | OpenPgpEvidence;

/** The artifact as the verifier needs it. */
export interface Artifact {
  readonly name: string;
  readonly digests: Digests;
  /** Only of an artifact without digests. */
  readonly id?: ForeignId;
  /** The bytes, where they are small enough to have been kept; saves time, and plain Ed25519 needs them. */
  readonly bytes?: Buffer;
  /** The first bytes, in Latin-1, where the bytes are not kept and these can be those of what signatures of another form are over. */
  readonly opening?: string;
  /** What SSH signatures over it are made for; `file` where absent. */
  readonly sshNamespace?: 'git';
  /** Why the bytes are not at hand although a signature needs them. */
  readonly withoutBytes?: Refusal;
  /** Where the digests are those of a file without an entry that was added to it. */
  readonly proven?: ProvenBytes;
}
