/** Where the attestations of a rule come from: the disk, the registry, GitHub. */
import { gitHubApi } from '../../github/access.js';
import type { GitHubAttestations, Rule } from '../../model/policy.js';
import type { RuleEntry } from '../document/document.js';
import { defined } from './defined.js';
import type { Scope } from './scope.js';

type GithubEntry = NonNullable<RuleEntry['github']>;

const REPOSITORY = /^([A-Za-z0-9_-]+)\/((?!\.{1,2}$)[A-Za-z0-9._-]+)$/;
const OWNER = /^[A-Za-z0-9_-]+$/;

/** The source that means nothing for a rule, and why. */
const FOREIGN = {
  files: ['oci', '`oci` is for images, and this rule has none', 'Write `local` or `github`.'],
  images: [
    'local',
    '`local` is for files, and attestations of images are in their registry',
    'Write `oci` or `github`, or remove it.',
  ],
} as const;

/** What a rule about files or about images asks; what is wrong leaves problems. */
export function sourcesOf(entry: RuleEntry, about: 'files' | 'images', scope: Scope): Pick<Rule, 'local' | 'github'> {
  const { 'attestation-source': named, github } = entry;
  if (!named && !github) return { local: true };
  const [foreign, message, fix] = FOREIGN[about];
  for (const { value, place } of named ?? []) if (value === foreign) scope.fail(place, message, fix);
  const local = named === undefined || named.some(({ value }) => value === 'local');
  return { local, ...defined({ github: gitHubOf(entry, scope) }) };
}

function gitHubOf(entry: RuleEntry, scope: Scope): GitHubAttestations | undefined {
  const asked = entry['attestation-source']?.find(({ value }) => value === 'github');
  const { github } = entry;
  if (asked && !github) {
    const how = 'Add `repo` (`owner/name`) or `owner`: GitHub keeps attestations with the repository that made them.';
    scope.fail(asked.place, '`github` is given, but not the repository of the attestations', how);
  } else if (github && !asked) {
    const how = 'Add `attestation-source: [local, github]`, or remove it.';
    scope.fail(github.place, '`github` has no effect without its source', how);
  }
  if (!asked || !github) return undefined;
  if (scope.run.offline) {
    const how = 'Remove `offline`, or download the attestations before (`gh attestation download`).';
    scope.fail(asked.place, 'GitHub cannot be asked with `offline`', how);
  }
  const found = githubScope(github, scope);
  // The address is the run's, never the file's: the token goes there.
  const api = gitHubApi(scope.run.env);
  if ('problem' in api) scope.fail(asked.place, api.problem.message, api.problem.fix);
  return found && 'value' in api ? { api: api.value.href, ...found } : undefined;
}

function githubScope(github: GithubEntry, scope: Scope): Omit<GitHubAttestations, 'api'> | undefined {
  const text = github.repo ?? github.owner;
  const name = text && scope.literal(text);
  if (text === undefined || name === undefined) return undefined;
  const [, owner = name, repo] = REPOSITORY.exec(name) ?? [];
  if (github.repo ? repo === undefined : !OWNER.test(name)) {
    const fix = github.repo
      ? 'Write `owner/name`, without `https://` and host.'
      : 'Write only the name of the user or organisation. For a repository use `repo`.';
    scope.fail(text.place, `\`${name}\` is not a ${github.repo ? 'repository' : 'owner'}`, fix);
  }
  return {
    scope: { owner, ...(repo !== undefined && { repo }) },
    ...(github.initiator && { initiator: github.initiator.value }),
  };
}
