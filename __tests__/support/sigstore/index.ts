/** The virtual Sigstore's door: import from here. */
export { createWorld, type World, type WorldOptions } from './world.ts';
export {
  bundleJson,
  cosignBundle,
  detached,
  leafPem,
  MEDIA_TYPES,
  rekorBundle,
  type Bundle,
  type BundleVersion,
  type CosignBundle,
  type Evidence,
  type RekorBundle,
  type TrustedRoot,
} from './bundle.ts';
export type { Alterations, AttestationOptions, SigningOptions, TimestampRequest } from './signing.ts';
export type { EntryBody, EntryKind, Logged } from './entry.ts';
export type { LogEntry } from './rekor.ts';
export { gitsignDer, signAsGitsign, type GitsignOptions } from './gitsign.ts';
export { DEFAULT_WORKFLOW, GITHUB_ISSUER, signerUri, type Workflow } from './claims.ts';
export { makeKeys, signBytes, type KeyPair, type KeyType } from './keys.ts';
export { canonical, entryBody } from './entry.ts';
export {
  IN_TOTO,
  preAuthEncoding,
  provenance,
  SLSA_V02,
  SLSA_V1,
  STATEMENT_V01,
  STATEMENT_V1,
  subjectOf,
  type ResourceDescriptor,
  type Statement,
} from './statement.ts';
