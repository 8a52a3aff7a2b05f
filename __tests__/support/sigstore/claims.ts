/** What Fulcio writes about a GitHub Actions run into a certificate. */
import type { Extension } from './certificate.ts';
import * as der from './der.ts';

export const FULCIO = '1.3.6.1.4.1.57264.1';
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** The run that signs, in GitHub's own words. */
export interface Workflow {
  readonly server: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly visibility: string;
  readonly ref: string;
  readonly sha: string;
  readonly event: string;
  /** The workflow's display name. */
  readonly workflowName: string;
  /** The workflow's file. */
  readonly workflow: string;
  readonly runner: string;
  readonly run: string;
  readonly attempt: string;
  readonly environment?: string;
  /** The reusable workflow that signs; absent where the calling workflow signs itself. */
  readonly reusable?: {
    readonly repository: string;
    readonly workflow: string;
    readonly ref: string;
    readonly sha: string;
  };
}

export const DEFAULT_WORKFLOW: Workflow = {
  server: 'https://github.com',
  repository: 'acme/widgets',
  repositoryId: '1001',
  ownerId: '2002',
  visibility: 'public',
  ref: 'refs/tags/v1.2.3',
  sha: 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
  event: 'push',
  workflowName: 'Release',
  workflow: '.github/workflows/release.yml',
  runner: 'github-hosted',
  run: '3003',
  attempt: '1',
};

/** Fulcio's extensions by the last number of their OID (fulcio, docs/oid-info.md; 7 occurs only inside a SAN). */
const NUMBERS = {
  issuerV1: 1,
  trigger: 2,
  sha: 3,
  workflowName: 4,
  repository: 5,
  ref: 6,
  issuer: 8,
  buildSignerUri: 9,
  buildSignerDigest: 10,
  runnerEnvironment: 11,
  sourceRepositoryUri: 12,
  sourceRepositoryDigest: 13,
  sourceRepositoryRef: 14,
  sourceRepositoryIdentifier: 15,
  sourceRepositoryOwnerUri: 16,
  sourceRepositoryOwnerIdentifier: 17,
  buildConfigUri: 18,
  buildConfigDigest: 19,
  buildTrigger: 20,
  runInvocationUri: 21,
  sourceRepositoryVisibility: 22,
  deploymentEnvironment: 23,
  tokenSubject: 24,
} as const;

export type ClaimName = keyof typeof NUMBERS;

/** Claims to change: text is encoded as Fulcio encodes that claim, a Buffer is taken as the raw value, null leaves it out. */
export type ClaimOverrides = Readonly<Partial<Record<ClaimName, string | Buffer | null>>>;

/** The workflow that signs, as the SAN and claim 9 name it. */
export function signerUri({ server, repository, workflow, ref, reusable }: Workflow): string {
  const signer = reusable ?? { repository, workflow, ref };
  return `${server}/${signer.repository}/${signer.workflow}@${signer.ref}`;
}

function workflowClaims(w: Workflow): Partial<Record<ClaimName, string>> {
  const repositoryUri = `${w.server}/${w.repository}`;
  const subject = w.environment === undefined ? `ref:${w.ref}` : `environment:${w.environment}`;
  return {
    trigger: w.event,
    sha: w.sha,
    workflowName: w.workflowName,
    repository: w.repository,
    ref: w.ref,
    buildSignerUri: signerUri(w),
    buildSignerDigest: w.reusable?.sha ?? w.sha,
    runnerEnvironment: w.runner,
    sourceRepositoryUri: repositoryUri,
    sourceRepositoryDigest: w.sha,
    sourceRepositoryRef: w.ref,
    sourceRepositoryIdentifier: w.repositoryId,
    sourceRepositoryOwnerUri: `${w.server}/${w.repository.split('/')[0]!}`,
    sourceRepositoryOwnerIdentifier: w.ownerId,
    buildConfigUri: `${repositoryUri}/${w.workflow}@${w.ref}`,
    buildConfigDigest: w.sha,
    buildTrigger: w.event,
    runInvocationUri: `${repositoryUri}/actions/runs/${w.run}/attempts/${w.attempt}`,
    sourceRepositoryVisibility: w.visibility,
    tokenSubject: `repo:${w.repository}:${subject}`,
    ...(w.environment === undefined ? {} : { deploymentEnvironment: w.environment }),
  };
}

/** Claims 1 to 6 are bare text, later ones DER. */
const LAST_BARE_CLAIM = 6;

/** The extensions of a certificate; without a workflow (a person signed) only the issuer is written. */
export function claimExtensions(
  issuer: string,
  workflow: Workflow | null,
  overrides: ClaimOverrides = {},
): Extension[] {
  const claims: ClaimOverrides = {
    issuerV1: issuer,
    issuer,
    ...(workflow ? workflowClaims(workflow) : {}),
    ...overrides,
  };
  return (Object.entries(NUMBERS) as [ClaimName, number][]).flatMap(([claim, number]) => {
    const value = claims[claim];
    if (value === undefined || value === null) return [];
    const encoded = number <= LAST_BARE_CLAIM ? Buffer.from(value) : der.utf8(value.toString());
    return [{ oid: `${FULCIO}.${number}`, value: Buffer.isBuffer(value) ? value : encoded }];
  });
}
