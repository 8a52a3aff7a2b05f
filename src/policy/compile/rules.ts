/** From the rules of a policy file to those of the engine: a rule is about files or about images. */
import { conflictingName, readDigestLine } from './digests.js';
import { gitHubApi } from '../../github/access.js';
import { versionComplaint } from './never-matches.js';
import { demandPackage } from './package-demand.js';
import type { GitHubAttestations, GivenDigest, ImageRule, Requirement, Rule } from '../../model/policy.js';
import type { Variables } from '../document/variables.js';
import type { Host } from '../../core/host.js';
import { sameClaims } from './claims.js';
import { exactValue } from './exact-value.js';
import { imageRule } from './images.js';
import { manifestRequirement } from './manifests.js';
import type { RuleEntry } from '../document/document.js';
import { packageOf } from './packages.js';
import { requirement } from './requirements.js';
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';

export interface Rules {
  readonly rules: readonly Rule[];
  readonly imageRules: readonly ImageRule[];
}

/** What rules are read with, apart from the file. */
export interface RuleSurroundings extends Pick<Host, 'env'> {
  readonly variables: Variables;
}

/** Keys of a rule that mean nothing for files. */
const FOR_IMAGES = ['require-digest', 'tag-matches-ref', 'signature-repository', 'sbom-dir'] as const;
const FILES = ['artifacts', 'digests', 'manifest'] as const;

/** Converts every rule; what is wrong leaves problems. */
export function convertRules(entries: readonly RuleEntry[], scope: Scope, surroundings: RuleSurroundings): Rules {
  const rules: Rule[] = [];
  const imageRules: ImageRule[] = [];
  const names = new Set<string>();
  for (const entry of entries) {
    const { name, images } = entry;
    if (names.has(name.value)) {
      scope.fail(name.spot, `two rules are called \`${name.value}\``, 'Give each rule its own name; reports show it.');
    }
    names.add(name.value);
    emptyRuleProblems(entry, scope);
    if (images) imageRules.push(imageRule(entry, images, scope));
    else rules.push(fileRule(entry, scope, surroundings));
  }
  return { rules, imageRules };
}

function emptyRuleProblems(entry: RuleEntry, scope: Scope): void {
  const { name, images, manifest, require: demands = [] } = entry;
  const rule = `the rule \`${name.value}\``;
  const files = FILES.filter((key) => entry[key] !== undefined);
  if (images && files.length > 0) {
    const mixed = files.map((key) => `\`${key}\``).join(', ');
    scope.fail(entry.spot, `${rule} has \`images\` beside ${mixed}`, 'Make them two rules.');
  }
  if (demands.length === 0 && !manifest) {
    scope.fail(entry.spot, `${rule} demands nothing`, 'Say what is demanded with `require`.');
    return;
  }
  const listed = demands.some(({ kind }) => kind === 'checksum' || kind === 'manifest');
  if (!images && files.length === 0 && !listed) {
    scope.fail(entry.spot, `${rule} checks nothing`, 'Name `artifacts`, `digests`, `images` or a `manifest`.');
  }
}

function fileRule(entry: RuleEntry, scope: Scope, { env, variables }: RuleSurroundings): Rule {
  for (const key of FOR_IMAGES.filter((one) => entry[one] !== undefined)) {
    scope.fail(entry.spot, `\`${key}\` is for images, and this rule has none`, 'Remove it.');
  }
  const artifacts = (entry.artifacts ?? []).flatMap((text) => scope.glob(text) ?? []);
  if (artifacts.length > 0 && artifacts.every((pattern) => pattern.startsWith('!'))) {
    scope.fail(entry.spot, '`artifacts` only excludes', 'Name what is to be checked; `!` takes away from that.');
  }
  const manifest = entry.manifest && manifestRequirement(entry.manifest, scope);
  const demands = (entry.require ?? []).flatMap((one) => requirement(one, scope) ?? []);
  const attested = packageOf(entry, scope);
  const all: readonly Requirement[] = [...(manifest ? [manifest] : []), ...demands];
  const require = attested ? demandPackage(all, attested.package) : all;
  evidenceProblems(entry, scope);
  templateProblems(entry, require, scope);
  const version = exactValue(entry.version, versionComplaint, scope);
  return {
    name: scope.literal(entry.name) ?? entry.name.value,
    artifacts,
    digests: digestsOf(entry.digests, scope, variables),
    bundles: scope.templates(entry.bundle),
    signatures: scope.templates(entry.signature),
    certificates: scope.templates(entry.certificate),
    ...sources(entry, scope, env),
    ...(attested && { package: attested }),
    require,
    same: sameClaims(entry.same, scope),
    ...(version !== undefined && { version }),
  };
}

function digestsOf(
  texts: readonly Placed<string>[] | undefined,
  scope: Scope,
  variables: Variables,
): readonly GivenDigest[] {
  const digests = (texts ?? []).flatMap(({ value, spot }) => {
    const read = readDigestLine(value, variables);
    if ('value' in read) return [read.value];
    scope.fail(spot, read.complaint.message, read.complaint.fix);
    return [];
  });
  const name = conflictingName(digests);
  const [first] = texts ?? [];
  if (name !== undefined && first) {
    const fix = 'Give each artifact its own name, and all digests of one artifact in one entry.';
    scope.fail(first.spot, `\`${name}\` is given with different digests`, fix);
  }
  return digests;
}

/** A template leads from artifacts to lists; lists alone cannot be found by it. */
function templateProblems(entry: RuleEntry, require: readonly Requirement[], scope: Scope): void {
  if (FILES.some((key) => entry[key] !== undefined)) return;
  const template = require.flatMap((one) => (one.kind === 'checksum' ? (one.sidecars ?? []) : []))[0];
  if (template === undefined || require.some(({ kind }) => kind === 'manifest')) return;
  const fix = 'Name `artifacts` or `digests`, or give the lists as a glob: `*.sha256`.';
  scope.fail(entry.spot, `\`${template.source}\` leads from an artifact to its list, and no artifact is named`, fix);
}

/** Evidence of an artifact that no requirement looks at would only seem to be checked. */
function evidenceProblems(entry: RuleEntry, scope: Scope): void {
  const signed = (entry.require ?? []).some(({ kind }) => kind === 'signature' || kind === 'attestation');
  for (const key of ['bundle', 'signature', 'certificate'] as const) {
    if (entry[key] === undefined || signed) continue;
    const fix = 'Add a `signature` to `require`; a list or a manifest has a `bundle` of its own. Or remove it.';
    scope.fail(entry.spot, `\`${key}\` has no effect: no signature of the artifacts is demanded`, fix);
  }
  if (entry.certificate && !entry.signature) {
    const fix = 'Add the detached signature that it belongs to; a bundle has its certificate inside.';
    scope.fail(entry.spot, '`certificate` is given without `signature`', fix);
  }
}

const REPOSITORY = /^([A-Za-z0-9_-]+)\/((?!\.{1,2}$)[A-Za-z0-9._-]+)$/;
const OWNER = /^[A-Za-z0-9_-]+$/;

function sources(entry: RuleEntry, scope: Scope, env: Host['env']): Pick<Rule, 'local' | 'github'> {
  const named = entry['attestation-source'];
  for (const { spot } of (named ?? []).filter(({ value }) => value === 'oci')) {
    scope.fail(spot, '`oci` is for images, and this rule has none', 'Write `local` or `github`.');
  }
  const local = named === undefined || named.some(({ value }) => value === 'local');
  const asked = named?.some(({ value }) => value === 'github') ?? false;
  const { github } = entry;
  if (asked !== (github !== undefined)) {
    const [message, fix] = asked
      ? ['`github` is asked for attestations, but not whose', 'Add `github: { repo: owner/name }`.']
      : ['`github` has no effect without its source', 'Add `attestation-source: [local, github]`, or remove it.'];
    scope.fail(entry.spot, message, fix);
  }
  const found = asked && github ? githubScope(github, scope) : undefined;
  // The address is the run's, never the file's: the token goes there.
  const api = gitHubApi(env);
  if (found && 'problem' in api) scope.fail(entry.spot, api.problem.message, api.problem.fix);
  return { local, ...(found && 'value' in api && { github: { api: api.value.href, ...found } }) };
}

type GithubEntry = NonNullable<RuleEntry['github']>;

function githubScope(github: GithubEntry, scope: Scope): Omit<GitHubAttestations, 'api'> | undefined {
  const text = github.repo ?? github.owner;
  const name = text && scope.literal(text);
  if (text === undefined || name === undefined) return undefined;
  const [, owner = name, repo] = REPOSITORY.exec(name) ?? [];
  if (github.repo ? repo === undefined : !OWNER.test(name)) {
    const fix = github.repo ? 'Write `owner/name`.' : 'Write the name alone; a repository goes to `repo`.';
    scope.fail(text.spot, `\`${name}\` is no ${github.repo ? 'repository' : 'owner'}`, fix);
  }
  return {
    scope: { owner, ...(repo !== undefined && { repo }) },
    ...(github.initiator && { initiator: github.initiator.value }),
  };
}
