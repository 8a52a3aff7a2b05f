/** From what a document says of certificates to the identities that may sign. Names of owners and repositories compare as GitHub does: without case. */
import type { Host } from '../../core/host.js';
import { MAX_WORKFLOW_ADDRESS } from '../../core/limits.js';
import { GITHUB, githubServer, type GitHubServer } from '../../github/github-server.js';
import { escapePattern, exactly, patternFor, type Matcher } from '../../formats/matcher.js';
import type { BuilderRequirement, IdentitySigner } from '../../model/policy.js';
import type { Placed } from '../document/shape.js';
import { RIVALS, type SignerEntry } from '../document/signer-shape.js';
import { lintIdentities } from '../lint/lint.js';
import { identityOfBuilder, RELEASE_TAG } from '../signers/builder-id.js';
import { claimRequirements } from './claims.js';
import { said } from './defined.js';
import { exactValue, OR_EXACT, patternOf } from './exact-value.js';
import { ownClaims } from './own-claims.js';
import { NO_PROVENANCE, ON_PROVENANCE, provenanceRequirement, provenanceOf } from './provenance.js';
import { asList, placeOf, type Scope } from './scope.js';
import { issuerProblem, workflowProblem } from './workflow-identity.js';
import type { Attempt, Problem } from '../../core/attempt.js';
import { quoted } from '../../core/quoted.js';

const OWNER = /^[A-Za-z0-9_-]{1,100}$/;
/** GitHub gives no repository a name that ends with `.git`: it is how the address of a clone ends. */
const REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)(?!.*\.git$)[A-Za-z0-9._-]{1,100}$/i;
/** A first part with a dot is a host, since an owner's name has none. */
const WORKFLOW =
  /^(?:(?<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)\/)?(?<file>[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/[^@\s]+[^@\s/])(?<ref>@\S+)?$/;

/** One of the identities that will do. */
interface Alternative {
  readonly identity: Matcher;
  /** The builders that provenance by this identity may name. */
  readonly builders: readonly BuilderRequirement[];
}

/** Keys that speak of a GitHub without naming it. */
const ON_THE_SERVER = ['repo', 'owner', 'signer-repo', 'signer-workflow'] as const;

type SignerKey = Exclude<keyof SignerEntry, 'place'>;

/** What is looked at in an entry, and told of. */
interface Look {
  readonly entry: SignerEntry;
  readonly name: string;
  readonly scope: Scope;
  readonly server: GitHubServer;
}

/**
 * The identities of a signer, every one with every issuer: each suffices. What is wrong leaves problems.
 *
 * @param env tells which GitHub is spoken of; where it does not, that is a problem of whatever needs it
 */
export function identitySigners(
  name: string,
  entry: SignerEntry,
  env: Host['env'],
  scope: Scope,
): readonly IdentitySigner[] {
  const needs = ON_THE_SERVER.find((key) => entry[key] !== undefined);
  const named: Attempt<GitHubServer> = needs ? githubServer(env) : { value: GITHUB };
  if ('problem' in named && needs) tell({ entry, name, scope }, needs, named.problem);
  // Where it is not known nothing is judged by what follows; it only finds what else is wrong.
  const look: Look = { entry, name, scope, server: 'value' in named ? named.value : GITHUB };
  incomplete(look, needs);
  const provenance = ON_PROVENANCE.some((key) => entry[key]) ? provenanceOf(name, entry, scope) : NO_PROVENANCE;
  const issuers = exactValues(look, 'issuer', issuerProblem);
  const identities = identitiesOf(look, issuers, provenance.builders);
  const identityPatterns = patterns(look, 'identity-regexp');
  const issuerPatterns = patterns(look, 'issuer-regexp');
  const anyIssuer = entry.issuer ?? entry['issuer-regexp'];
  const allIssuers = anyIssuer ? [...issuers.map(exactly), ...issuerPatterns] : [exactly(look.server.issuer)];
  if (identityPatterns.length + issuerPatterns.length > 0) lint(look, identityPatterns, issuerPatterns, allIssuers);
  const claims = [
    ...ownClaims(entry, look.server, scope, (key, problem) => {
      tell(look, key, problem);
    }),
    ...(entry.claims ? claimRequirements(entry.claims, scope) : []),
  ];
  const root = entry.root && scope.literal(entry.root);
  const all = [...identities, ...identityPatterns.map((identity) => ({ identity, builders: provenance.builders }))];
  return all.flatMap(({ identity, builders }, index) =>
    allIssuers.map((issuer): IdentitySigner => ({
      kind: 'identity',
      name: all.length > 1 ? `${name} ${index + 1}` : name,
      identity,
      issuer,
      claims,
      ...(root !== undefined && { root }),
      ...(entry['transparency-log']?.value === 'required' && { transparencyLog: 'required' }),
      ...(provenance !== NO_PROVENANCE && provenanceRequirement({ builders, inputs: provenance.inputs })),
    })),
  );
}

/** Tells of a value of the signer, where it stands. */
function tell({ entry, name, scope }: Omit<Look, 'server'>, key: SignerKey, { message, fix }: Problem): void {
  scope.fail(placeOf(entry, key), `\`${key}\` of \`${name}\`: ${message}`, fix);
}

/** An identity needs its issuer and an issuer an identity, unless a GitHub repository says both. */
function incomplete(look: Look, origin: string | undefined): void {
  const { entry } = look;
  const given = (keys: readonly SignerKey[]) => keys.filter((key) => entry[key] !== undefined);
  const [identity] = given(['identity', 'identity-regexp']);
  const [issuer] = given(['issuer', 'issuer-regexp']);
  if (identity && !issuer && origin === undefined) {
    tell(look, identity, {
      message: 'is given without an issuer: another issuer could have the same identity',
      fix: `Add \`issuer\`; GitHub Actions is \`${GITHUB.issuer}\`.`,
    });
  }
  const rivals = given(RIVALS).filter((key) => key !== 'identity-regexp' || identity === key);
  const last = rivals.at(-1);
  if (rivals.length < 2 || last === undefined) return;
  const message = `${quoted(rivals)} each say which identity must sign`;
  tell(look, last, { message, fix: 'Keep one of them.' });
}

/** Exact values; one in a form that no certificate has can never match. */
function exactValues(
  { entry, scope }: Look,
  key: 'identity' | 'issuer',
  problemOf: (value: string) => Problem | undefined,
): readonly string[] {
  return asList(entry[key]).flatMap((text) => exactValue(text, problemOf, scope) ?? []);
}

function patterns({ entry, scope }: Look, key: 'identity-regexp' | 'issuer-regexp'): readonly Matcher[] {
  return asList(entry[key]).flatMap((text) => patternOf(text, OR_EXACT, scope) ?? []);
}

function lint(
  { entry, scope }: Look,
  identities: readonly Matcher[],
  issuerPatterns: readonly Matcher[],
  issuers: readonly Matcher[],
): void {
  const allowBroad = entry['allow-broad-identity']?.value ?? false;
  const found = lintIdentities({ identities, issuerPatterns, issuers }, { allowBroad });
  for (const { of, source, message, fix } of found) {
    const key = of === 'identity' ? 'identity-regexp' : 'issuer-regexp';
    const place = asList(entry[key]).find((text) => scope.pattern(text) === source)?.place ?? placeOf(entry, key);
    if (fix === undefined) scope.warn(place, message);
    else scope.fail(place, message, fix);
  }
}

/**
 * Where the signing workflow must lie if no identity is given: the narrowest of the keys that say so. A builder that is a
 * workflow signs for itself: where nobody else is named who may sign, what a provenance says of its builder counts only if
 * the certificate is the builder's own.
 */
function identitiesOf(
  look: Look,
  issuers: readonly string[],
  builders: readonly BuilderRequirement[],
): readonly Alternative[] {
  const { entry, server } = look;
  const own = builders.filter((builder) => builder.workflow);
  // Who signs for a builder is a release of its own too, unless its ref is written out.
  const release = own.length > 0 ? RELEASE_TAG : undefined;
  const workflow = said(entry['signer-workflow'], (text) => workflowOf(text, look, release ?? ANY_REF));
  const signerRepo = said(entry['signer-repo'], (text) => repositoryOf(text, look, 'signer-repo'));
  const repo = said(entry.repo, (text) => repositoryOf(text, look, 'repo'));
  const owner = said(entry.owner, (text) => ownerOf(text, look, repo));
  const all = (identities: readonly Matcher[]) => identities.map((identity) => ({ identity, builders }));
  if (entry.identity || entry['identity-regexp'])
    return all(exactValues(look, 'identity', (value) => workflowProblem(value, issuers)).map(exactly));
  if (workflow) return all(workflow);
  if (signerRepo !== undefined) return all([within(server, signerRepo, release)]);
  const place = repo ?? owner;
  if (place === undefined) return [];
  const others = builders.filter((builder) => !builder.workflow);
  return [
    ...own.map((builder) => ({ identity: identityOfBuilder(builder), builders: [{ ...builder, signs: true }] })),
    ...(own.length === 0 || others.length > 0 ? [{ identity: within(server, place), builders: others }] : []),
  ];
}

function workflowOf(text: Placed<string>, look: Look, refs: string): readonly Matcher[] {
  const workflow = look.scope.literal(text);
  if (workflow === undefined) return [];
  const found = workflowIdentity(workflow, look.server, refs);
  if (found) return [found];
  const fix =
    'Write `owner/repo/.github/workflows/file.yml`, without `https://`; with `@refs/tags/v1` at its end if the ref matters.';
  tell(look, 'signer-workflow', { message: `\`${workflow}\` is not a workflow`, fix });
  return [];
}

/** `refs/…` or a commit. */
const ANY_REF = '(?:refs/.*|[0-9a-fA-F]+)';

/**
 * A workflow that names its ref is matched exactly. Without one any ref will do, but nothing else may follow the file's
 * name: a ref that is optional behind a pinned ref would admit a branch called `main@refs/heads/attacker`.
 */
function workflowIdentity(text: string, server: GitHubServer, refs: string): Matcher | undefined {
  const found = text.length > MAX_WORKFLOW_ADDRESS ? undefined : WORKFLOW.exec(text);
  const { host = server.host, file, ref } = found?.groups ?? {};
  if (file === undefined) return undefined;
  const url = `https://${host}/${file}`;
  if (ref !== undefined) return exactly(`${url}${ref}`);
  const words = refs === ANY_REF ? `${url} at any ref` : `${url} at the tag of a release`;
  return patternFor(`${escapePattern(url)}${refs === ANY_REF ? `(?:@${refs})?` : `@${refs}`}`, words);
}

/**
 * Every identity in an owner or a repository. `(?i:)` knows more letters than ASCII's, but an identity has no others.
 *
 * @param refs a pattern for the ref; anything may follow where absent
 */
function within({ host }: GitHubServer, place: string, refs?: string): Matcher {
  // A branch may be called `main@refs/tags/v1.2.3`: before the ref that counts there is no other.
  const rest = refs === undefined ? '.+' : `[^@]+@${refs}`;
  const words = `a workflow of ${host}/${place}${refs === undefined ? '' : ', at the tag of a release'}`;
  return patternFor(`(?i:${escapePattern(`https://${host}/${place}/`)})${rest}`, words);
}

function repositoryOf(text: Placed<string>, look: Look, key: 'repo' | 'signer-repo'): string | undefined {
  const value = look.scope.literal(text);
  if (value === undefined || REPOSITORY.test(value)) return value;
  tell(look, key, { message: `\`${value}\` is not a repository`, fix: repositoryFix(value) });
  return undefined;
}

/** The name in an address that was copied from a browser or from `git clone`. */
function repositoryFix(value: string): string {
  const [, name] =
    /^(?:https?:\/\/[^/]+\/|git@[^:/]+:|[^/]+\.[^/]+\/)?([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/i.exec(
      value,
    ) ?? [];
  return name !== undefined && REPOSITORY.test(name)
    ? `Write \`${name}\`.`
    : 'Write `owner/name`, without `https://` and host.';
}

function ownerOf(text: Placed<string>, look: Look, repo: string | undefined): string | undefined {
  const owner = look.scope.literal(text);
  if (owner === undefined) return undefined;
  if (!OWNER.test(owner)) {
    tell(look, 'owner', {
      message: `\`${owner}\` is not an owner`,
      fix: 'Write only the name of the user or organisation. For a repository use `repo`.',
    });
    return undefined;
  }
  if (repo !== undefined && repo.split('/')[0]?.toLowerCase() !== owner.toLowerCase()) {
    tell(look, 'owner', {
      message: `\`${owner}\` does not own \`${repo}\``,
      fix: 'Remove `owner`; `repo` names the owner too.',
    });
  }
  return owner;
}
