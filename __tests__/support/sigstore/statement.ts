/** In-toto statements: what an attestation says about which artifacts. */
import { digestOf } from './keys.ts';

export const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1';
export const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
export const SLSA_V1 = 'https://slsa.dev/provenance/v1';
export const SLSA_V02 = 'https://slsa.dev/provenance/v0.2';
export const IN_TOTO = 'application/vnd.in-toto+json';

export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: Readonly<Record<string, string>>;
}

export interface Statement {
  readonly _type: string;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: string;
  readonly predicate?: unknown;
}

/** A subject by its bytes. */
export const subjectOf = (name: string, content: Buffer | string): ResourceDescriptor => ({
  name,
  digest: { sha256: digestOf('sha256', content).toString('hex') },
});

/** A provenance predicate of the shape that GitHub's attest action writes. */
export const provenance = (repository = 'https://github.com/acme/widgets', ref = 'refs/tags/v1.2.3'): unknown => ({
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow: { ref, repository, path: '.github/workflows/release.yml' } },
  },
  runDetails: { builder: { id: `${repository}/.github/workflows/release.yml@${ref}` } },
});

/** DSSE's pre-authentication encoding: the bytes that are signed; lengths count bytes. */
export const preAuthEncoding = (payloadType: string, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);
