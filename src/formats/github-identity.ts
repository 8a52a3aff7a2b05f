/** Identities of GitHub workflows: `https://HOST/OWNER/REPOSITORY/PATH/TO/WORKFLOW@REF`, as Fulcio writes them. */
import type { Claims } from '../core/model.js';

/** The parts of a workflow's identity, as they stand in the certificate. */
export interface WorkflowIdentity {
  readonly host: string;
  readonly owner: string;
  readonly repository: string;
  /** Path in the repository: `.github/workflows/release.yml`. */
  readonly workflow: string;
  /** `refs/tags/v1`, `refs/heads/main`, `refs/pull/7/merge`, or a commit. */
  readonly ref: string;
}

/** The OIDC issuer of GitHub Actions; an enterprise with an issuer of its own has its name behind it as a path. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** True for the issuer of github.com, an enterprise's own name for it included. */
export function isGitHubIssuer(issuer: string): boolean {
  return issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`);
}

const IDENTITY = /^https:\/\/([^/@]+)\/([^/@]+)\/([^/@]+)\/([^@]+?)@([^@].*)$/s;
/** What GitHub allows in each part; anything else is no identity of github.com. */
const ON_GITHUB = {
  owner: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
  repository: /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/,
  workflow: /^\.github\/workflows\/[A-Za-z0-9._-][A-Za-z0-9._ +-]*\.ya?ml$/,
  ref: /^(?:refs\/.+|[0-9a-f]{40}|[0-9a-f]{64})$/,
};

/** Splits an identity into its parts; undefined where it has another form (an e-mail address, SPIFFE, …). */
export function parseWorkflowIdentity(identity: string): WorkflowIdentity | undefined {
  const [, host, owner, repository, workflow, ref] = IDENTITY.exec(identity) ?? [];
  if (host === undefined || owner === undefined || repository === undefined) return undefined;
  return workflow === undefined || ref === undefined ? undefined : { host, owner, repository, workflow, ref };
}

/**
 * The parts of an identity that GitHub Actions gave out: on github.com, by GitHub's issuer, every part in the form that
 * GitHub allows. Only such an identity may be turned into words and links.
 */
export function githubWorkflow(identity: string, issuer: string): WorkflowIdentity | undefined {
  if (!isGitHubIssuer(issuer)) return undefined;
  const parts = parseWorkflowIdentity(identity);
  if (parts?.host !== 'github.com') return undefined;
  const names = ['owner', 'repository', 'workflow', 'ref'] as const;
  return names.every((name) => ON_GITHUB[name].test(parts[name])) ? parts : undefined;
}

/** `owner/repository` whose commit was built, by the certificate's claim; it differs from the identity's for a reusable workflow. */
export function sourceRepository(claims: Claims): string | undefined {
  const [, owner, repository] =
    /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(claims['source-repository-uri'] ?? '') ?? [];
  if (owner === undefined || repository === undefined) return undefined;
  return ON_GITHUB.owner.test(owner) && ON_GITHUB.repository.test(repository) ? `${owner}/${repository}` : undefined;
}

/** A ref in words: `tag v1.2.3`, `branch main`, `pull request 7`; a commit or anything else as it is. */
export function refInWords(ref: string): string {
  const [, kind, name] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
  if (name !== undefined) return `${kind === 'tags' ? 'tag' : 'branch'} ${name}`;
  const [, pull] = /^refs\/pull\/([0-9]+)\//.exec(ref) ?? [];
  return pull === undefined ? ref : `pull request ${pull}`;
}
