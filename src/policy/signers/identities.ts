/** From inputs to the identities that may sign. Names of owners and repositories compare as GitHub does: without case. */
import type { ConfigProblem } from '../../core/errors.js';
import { identityOfBuilder, RELEASE_TAG } from './builder-id.js';
import { GITHUB, type GitHubServer } from '../../github/github-server.js';
import type { InputName } from '../inputs/inputs.js';
import { exactly, pattern, PatternError, type Matcher } from '../../formats/matcher.js';
import type { BuilderDemand, ClaimDemand, IdentitySigner, ProvenanceDemand } from '../../model/policy.js';
import { planProvenance, provenanceDemand } from '../provenance-inputs.js';
import type { GivenInputs } from '../inputs/read-inputs.js';
import { escapePattern, type Attempt, type Complaint } from '../document/variables.js';
import { isVersionPrefix } from './versioned-tag.js';

const OWNER = /^[A-Za-z0-9_-]+$/;
const REPOSITORY = /^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
/** A first part with a dot is a host, since an owner's name has none. */
const WORKFLOW =
  /^(?:(?<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)\/)?(?<file>[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/[^@\s]+[^@\s/])(?<ref>@\S+)?$/;

/** A matcher with the input that it came from. */
export interface Sourced {
  readonly input: InputName;
  readonly matcher: Matcher;
  /** The builders that provenance by this identity may name; those of the plan where absent. */
  readonly builders?: readonly BuilderDemand[];
}

/** The identities and issuers that inputs name; any of the ones goes with any of the others. */
export interface IdentityPlan {
  readonly identities: readonly Sourced[];
  readonly issuers: readonly Sourced[];
  readonly claims: readonly ClaimDemand[];
  /** What attestations must say, whoever signed. */
  readonly provenance: ProvenanceDemand;
  readonly problems: readonly ConfigProblem[];
}

/** Inputs that speak of a GitHub without naming it. */
const ON_THE_SERVER = ['repo', 'owner', 'signer-repo', 'signer-workflow'] as const satisfies readonly InputName[];

/**
 * Reads who may sign by certificate, and what is wrong with it.
 *
 * @param named the GitHub that is spoken of; where the environment does not tell, that is a problem of whatever needs it
 */
export function planIdentities(given: GivenInputs, named: Attempt<GitHubServer>): IdentityPlan {
  const problems: ConfigProblem[] = [];
  const needs = ON_THE_SERVER.find((name) => given[name] !== undefined);
  if ('complaint' in named && needs !== undefined) problems.push({ where: needs, ...named.complaint });
  // Where it is not known nothing is judged by what follows; it only finds what else is wrong.
  const server = 'value' in named ? named.value : GITHUB;
  const own = [
    ...exactIdentities('certificate-identity', given['certificate-identity']),
    ...patternIdentities('certificate-identity-regexp', given['certificate-identity-regexp'], problems),
  ];
  const issuers = [
    ...exactIdentities('certificate-oidc-issuer', given['certificate-oidc-issuer']),
    ...patternIdentities('certificate-oidc-issuer-regexp', given['certificate-oidc-issuer-regexp'], problems),
  ];
  const { builders, inputs, problems: misread } = planProvenance(given);
  problems.push(...misread);
  const origin = originIdentity(given, server, builders, problems);
  const claims = claimDemands(given, server, problems);
  const anyIdentity = given['certificate-identity'] ?? given['certificate-identity-regexp'];
  const anyIssuer = given['certificate-oidc-issuer'] ?? given['certificate-oidc-issuer-regexp'];
  return {
    identities: anyIdentity === undefined ? origin : own,
    issuers: anyIssuer === undefined ? exactIdentities('certificate-oidc-issuer', [server.issuer]) : issuers,
    claims,
    provenance: { builders, inputs },
    problems,
  };
}

/** Every identity with every issuer: each is a signer that suffices. */
export function identitySigners(plan: IdentityPlan): readonly IdentitySigner[] {
  return plan.identities.flatMap((identity) =>
    plan.issuers.map((issuer): IdentitySigner => {
      const same = plan.identities.filter((other) => other.input === identity.input);
      const number = same.length > 1 ? ` ${same.indexOf(identity) + 1}` : '';
      return {
        kind: 'identity',
        name: `${identity.input}${number}`,
        identity: identity.matcher,
        issuer: issuer.matcher,
        claims: plan.claims,
        ...provenanceDemand(identity.builders ?? plan.provenance.builders, plan.provenance.inputs),
      };
    }),
  );
}

/** Identities or issuers that compare exactly. */
export function exactIdentities(input: InputName, values: readonly string[] = []): Sourced[] {
  return values.map((value) => ({ input, matcher: exactly(value) }));
}

/** Identities or issuers by patterns; those that are none are problems. */
export function patternIdentities(
  input: InputName,
  sources: readonly string[] = [],
  problems: ConfigProblem[],
): Sourced[] {
  const compiled: Sourced[] = [];
  for (const source of sources) {
    try {
      compiled.push({ input, matcher: pattern(source) });
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push({
        where: input,
        message: error.message,
        fix: 'Write it in RE2 syntax (as cosign takes it), or use the exact form of the input.',
      });
    }
  }
  return compiled;
}

/**
 * Where the signing workflow must lie if no identity is given: the narrowest of the inputs that say so. A builder that is a
 * workflow signs for itself: where nobody else is named who may sign, what a provenance says of its builder counts only if
 * the certificate is the builder's own.
 */
function originIdentity(
  given: GivenInputs,
  server: GitHubServer,
  builders: readonly BuilderDemand[],
  problems: ConfigProblem[],
): Sourced[] {
  const workflow = given['signer-workflow'];
  const own = builders.filter((builder) => builder.workflow);
  // Who signs for a builder is a release of its own too, unless its ref is written out.
  const refs = own.length > 0 ? RELEASE_TAG : ANY_REF;
  if (workflow !== undefined) {
    const found = workflowIdentity(workflow, server, refs);
    if (found) return [{ input: 'signer-workflow', matcher: found }];
    problems.push({
      where: 'signer-workflow',
      message: `\`${workflow}\` is no workflow`,
      fix: 'Write `owner/repo/.github/workflows/file.yml`, without `https://`; with `@refs/tags/v1` behind it where the ref matters.',
    });
  }
  const signerRepo = repositoryOf(given, 'signer-repo', problems);
  const repo = repositoryOf(given, 'repo', problems);
  const owner = ownerOf(given, problems);
  if (workflow !== undefined) return [];
  if (signerRepo !== undefined)
    return [{ input: 'signer-repo', matcher: within(server, signerRepo, own.length > 0 ? RELEASE_TAG : undefined) }];
  const [input, place] = repo === undefined ? (['owner', owner] as const) : (['repo', repo] as const);
  if (place === undefined) return [];
  const others = builders.filter((builder) => !builder.workflow);
  const inPlace: Sourced = { input, matcher: within(server, place), ...(others.length > 0 && { builders: others }) };
  return [
    ...own.map((builder): Sourced => ({
      input: 'builder-id',
      matcher: identityOfBuilder(builder),
      builders: [{ ...builder, signs: true }],
    })),
    ...(own.length === 0 || others.length > 0 ? [inPlace] : []),
  ];
}

/** `refs/…` or a commit. */
const ANY_REF = '(?:refs/.*|[0-9a-fA-F]+)';

/**
 * A workflow that names its ref is matched exactly. Without one any ref will do, but nothing else may follow the file's
 * name: a ref that is optional behind a pinned ref would admit a branch called `main@refs/heads/attacker`.
 */
function workflowIdentity(text: string, server: GitHubServer, refs: string): Matcher | undefined {
  const { host = server.host, file, ref } = WORKFLOW.exec(text)?.groups ?? {};
  if (file === undefined) return undefined;
  const url = `https://${host}/${file}`;
  if (ref !== undefined) return exactly(`${url}${ref}`);
  return pattern(`${escapePattern(url)}${refs === ANY_REF ? `(?:@${refs})?` : `@${refs}`}`);
}

/**
 * Every identity in an owner or a repository. `(?i:)` knows more letters than ASCII's, but an identity has no others.
 *
 * @param refs a pattern for the ref; anything may follow where absent
 */
function within({ host }: GitHubServer, place: string, refs?: string): Matcher {
  // A branch may be called `main@refs/tags/v1.2.3`: before the ref that counts there is no other.
  const rest = refs === undefined ? '.+' : `[^@]+@${refs}`;
  return pattern(`(?i:${escapePattern(`https://${host}/${place}/`)})${rest}`);
}

function repositoryOf(
  given: GivenInputs,
  input: 'repo' | 'signer-repo',
  problems: ConfigProblem[],
): string | undefined {
  const value = given[input];
  if (value === undefined || REPOSITORY.test(value)) return value;
  problems.push({
    where: input,
    message: `\`${value}\` is no repository`,
    fix: 'Write `owner/name`, without `https://` and host.',
  });
  return undefined;
}

function ownerOf(given: GivenInputs, problems: ConfigProblem[]): string | undefined {
  const { owner, repo } = given;
  if (owner === undefined) return undefined;
  if (!OWNER.test(owner)) {
    problems.push({
      where: 'owner',
      message: `\`${owner}\` is no owner`,
      fix: 'Write the name of the user or organisation alone; a repository goes to `repo`.',
    });
    return undefined;
  }
  if (repo !== undefined && repo.split('/')[0]?.toLowerCase() !== owner.toLowerCase()) {
    problems.push({
      where: 'owner',
      message: `\`${owner}\` does not own \`${repo}\``,
      fix: 'Remove `owner`; `repo` names the owner too.',
    });
  }
  return owner;
}

function claimDemands(given: GivenInputs, { host }: GitHubServer, problems: ConfigProblem[]): ClaimDemand[] {
  const demands: ClaimDemand[] = [];
  const demand = (input: InputName, claim: string, value: Matcher): void => {
    demands.push({ claim, value, input });
  };
  const ignoringCase = (value: string): Matcher => ({ kind: 'exact-ignoring-case', value: `https://${host}/${value}` });
  const ref = given['source-ref'];
  const commit = given['source-digest'];
  if (given.repo !== undefined) demand('repo', 'source-repository-uri', ignoringCase(given.repo));
  if (given.owner !== undefined) demand('owner', 'source-repository-owner-uri', ignoringCase(given.owner));
  if (ref !== undefined) {
    demand('source-ref', 'source-repository-ref', exactly(ref));
    const complaint = refComplaint(ref);
    if (complaint) problems.push({ where: 'source-ref', ...complaint });
  }
  const version = given['source-versioned-tag'];
  if (version !== undefined) {
    demand('source-versioned-tag', 'source-repository-ref', { kind: 'versioned-tag', value: version });
    const complaint = versionComplaint(version);
    if (complaint) problems.push({ where: 'source-versioned-tag', ...complaint });
  }
  if (given['workflow-input']) demand('workflow-input', 'build-trigger', exactly('workflow_dispatch'));
  if (commit !== undefined) {
    demand('source-digest', 'source-repository-digest', exactly(commit.toLowerCase()));
    const complaint = commitComplaint(commit);
    if (complaint) problems.push({ where: 'source-digest', ...complaint });
  }
  if (given['deny-self-hosted-runners']) {
    demand('deny-self-hosted-runners', 'runner-environment', exactly('github-hosted'));
  }
  return demands;
}

/** What is wrong with a ref that a certificate should name. */
export function refComplaint(ref: string): Complaint | undefined {
  if (ref.startsWith('refs/')) return undefined;
  return {
    message: `\`${ref}\` is no full ref, so that no certificate can name it`,
    fix: `Write \`refs/tags/${ref}\` for a tag or \`refs/heads/${ref}\` for a branch.`,
  };
}

/** What is wrong with a version that the tag of a build should begin with. */
export function versionComplaint(version: string): Complaint | undefined {
  if (isVersionPrefix(version)) return undefined;
  return {
    message: `\`${version}\` is no semantic version of a tag`,
    fix: 'Write `v1`, `v1.2` or `v1.2.3`, with the `v` and without zeros in front. For a tag of another form write `source-ref`.',
  };
}

/** What is wrong with a commit that a certificate should name. */
export function commitComplaint(commit: string): Complaint | undefined {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)) return undefined;
  return {
    message: `\`${commit}\` is no full commit`,
    fix: 'Write all 40 hex digits of the commit (64 in a SHA-256 repository).',
  };
}
