/** Evidence that GitHub keeps for the digests of a batch, beside what lies on disk. Its room is loaded only where it is asked. */
import type { AttestationSource } from '../../github/attestations.js';
import { lateGitHub } from '../../github/late.js';
import type { EvidenceScope } from '../../evidence/budget.js';
import type { CheckResult, Digests, Refusal } from '../../core/model.js';
import type { GitHubAttestations, Rule } from '../../model/policy.js';
import { refused } from '../refused.js';
import { packageEvidence } from './package-evidence.js';
import type { PreparedRequirement } from '../prepared-requirement.js';
import type { RemoteEvidence } from './found-remotely.js';

/** Kept for a rule, so that each of its batches need not find out again which endpoints there are. */
export interface RemoteMemory {
  source?: AttestationSource;
}

export interface RemoteContext {
  readonly rule: Rule;
  readonly prepared: readonly PreparedRequirement[];
  readonly remote: RemoteMemory;
  readonly signal: AbortSignal;
  /** Where what is found is charged; it is held until whoever asked is done with it. */
  readonly scope: EvidenceScope;
  /** A secret; it goes to the API that the rule names, and nowhere else. */
  readonly githubToken?: string;
}

/**
 * Asks for all digests of a batch together.
 *
 * @param artifacts name and digests of each; undefined for one that nobody is asked about
 * @returns one entry for each, in order; undefined where nothing was asked
 */
export async function remoteEvidence(
  artifacts: readonly ({ readonly name: string; readonly digests: Digests } | undefined)[],
  context: RemoteContext,
): Promise<readonly (RemoteEvidence | undefined)[]> {
  const { github, package: attested } = context.rule;
  const digests = artifacts.map((one) => one?.digests);
  const signed = context.prepared.some(({ kind }) => kind === 'signature');
  if (signed && attested?.index !== undefined) {
    const { package: reference, index } = attested;
    const names = artifacts.map((one) => one?.name);
    return packageEvidence(names, { package: reference, index }, context);
  }
  if (!github || !signed) return digests.map(() => undefined);
  const asked = digests.map((one) => (one ? subjectDigests(one) : []));
  const source = (context.remote.source ??= await openSource(github, context));
  const found = await source.fetch([...new Set(asked.flat())], context.scope, onlyPredicateType(context.prepared));
  const where = placeOf(github);
  return asked.map((keys, index): RemoteEvidence | undefined => {
    if (!digests[index]) return undefined;
    const all = keys.flatMap((key) => found.get(key) ?? []);
    const unseen = all.find((one) => one.unseen !== undefined)?.unseen;
    return {
      evidence: all.flatMap(({ evidence }) => evidence),
      where,
      ofOthers: all.reduce((sum, { ofOthers }) => sum + ofOthers, 0),
      ...(unseen && { unseen }),
    };
  });
}

/** Asks for one thing that is known by its digest, such as an image. */
export async function remoteEvidenceOf(
  digest: string,
  github: GitHubAttestations,
  { remote, scope, ...context }: Pick<RemoteContext, 'remote' | 'scope' | 'signal' | 'githubToken'>,
): Promise<RemoteEvidence> {
  const source = (remote.source ??= await openSource(github, context));
  const found = (await source.fetch([digest], scope)).get(digest);
  const { evidence = [], unseen, ofOthers = 0 } = found ?? {};
  return { evidence, where: placeOf(github), ofOthers, ...(unseen && { unseen }) };
}

function placeOf({ scope: { owner, repo } }: GitHubAttestations): string {
  return repo === undefined ? owner : `${owner}/${repo}`;
}

async function openSource(
  github: GitHubAttestations,
  { signal, githubToken }: Pick<RemoteContext, 'signal' | 'githubToken'>,
): Promise<AttestationSource> {
  const { createAttestationSource } = await import('../../github/attestations.js');
  const { createGitHubClient } = await lateGitHub();
  const api = new URL(github.api);
  const client = createGitHubClient({ api, signal, ...(githubToken !== undefined && { token: githubToken }) });
  return createAttestationSource(github, client);
}

/** GitHub knows subjects by these two; as gh does, it is asked by SHA-256 where that is known. */
function subjectDigests({ sha256, sha512 }: Digests): readonly string[] {
  if (sha256) return [`sha256:${sha256.toString('hex')}`];
  return sha512 ? [`sha512:${sha512.toString('hex')}`] : [];
}

/** GitHub can leave out other types where exactly one is accepted; what it gives is compared again after verification. */
function onlyPredicateType(prepared: readonly PreparedRequirement[]): string | undefined {
  const types = prepared.flatMap((one) =>
    one.kind !== 'signature' ? [] : one.requirement.predicateTypes === 'any' ? ['any'] : one.requirement.predicateTypes,
  );
  const [only, ...others] = new Set(types);
  return others.length > 0 || only === 'any' ? undefined : only;
}

/** A check that did not pass although not everything could be seen is no answer: what was not seen may prove it. */
export function withUnseen(result: CheckResult, remote: RemoteEvidence | undefined): CheckResult {
  if (!remote?.unseen || !('refusal' in result)) return result;
  const others = result.refusal.code === 'BUNDLE_MISSING' ? result.others : [result.refusal, ...result.others];
  return refused(result.check, remote.unseen, others);
}

/** The refusal where neither the disk nor GitHub has anything. */
export function noEvidence(name: string, missing: readonly string[], remote: RemoteEvidence): Refusal {
  if (remote.missing) return remote.missing;
  const { where, ofOthers } = remote;
  const others = ofOthers > 0 ? ` (${ofOthers} by another initiator do not count)` : '';
  const beside = missing.length > 0 ? `; nor is there one of ${missing.join(', ')}` : '';
  return {
    code: 'BUNDLE_MISSING',
    message: `GitHub has no attestation of ${name} in ${where}${others}${beside}`,
    expected: 'an attestation of exactly these bytes',
    actual: 'none',
    hint: 'A release from before the project began to sign has none. For a private repository, the token needs `attestations: read`.',
  };
}
