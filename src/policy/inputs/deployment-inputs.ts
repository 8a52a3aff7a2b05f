/** The input `deployment-record`: what GitHub's deployment record is to say of the place that artifacts are deployed to. */
import type { Attempt, Problem } from '../../core/attempt.js';
import type { ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { nearest } from '../../formats/nearest.js';
import { gitHubApi, gitHubToken } from '../../github/access.js';
import { githubServer, runnerServer } from '../../github/github-server.js';
import { RUNTIME_RISKS, type Deployment, type RuntimeRisk } from '../../model/deployment.js';
import type { RunOptions } from '../../model/policy.js';
import type { GivenInputs } from './read-inputs.js';
import { quoted } from '../../core/quoted.js';

type Surroundings = Pick<Host, 'env'>;

const WHERE = 'deployment-record';
/** Keys that are given once. */
const ONCE = [
  'environment',
  'physical-environment',
  'cluster',
  'deployment',
  'version',
  'owner',
  'repository',
] as const;
type Key = (typeof ONCE)[number];
const KEYS: readonly string[] = [...ONCE, 'risk', 'tag.NAME'];
/** The longest name that GitHub takes, in characters. */
const MAX_VALUE = 256;
/** The same of a version and of a repository. */
const MAX_SHORT = 100;
const OWNER = /^[A-Za-z0-9_-]{1,100}$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const TAG = /^tag\.(.{1,100})$/;

/** What is wrong with the input, and with what it needs: every problem at once. */
export function deploymentProblems(given: GivenInputs, { env }: Surroundings): readonly ConfigProblem[] {
  const lines = given[WHERE];
  if (lines === undefined) return [];
  const read = readDeployment(lines, env);
  const problems = 'problems' in read ? [...read.problems] : [];
  const { mode = 'enforce', offline } = given;
  if (mode !== 'enforce') {
    const fix = 'Remove one of the two.';
    problems.push({ message: `is written after a pass, and \`mode: ${mode}\` has none`, fix });
  }
  if (offline) {
    problems.push({ message: 'is sent to GitHub, and `offline` does not allow that', fix: 'Remove one of the two.' });
  } else if (gitHubToken(env, given['github-token']) === undefined) {
    const fix = 'Pass a token with `artifact-metadata: write` as `github-token`.';
    problems.push({ message: 'needs a token, and there is none', fix });
  }
  const api = gitHubApi(env);
  const unknown = 'problem' in api ? [{ ...api.problem, where: WHERE }] : [];
  return [...problems.map((problem) => ({ where: WHERE, ...problem })), ...unknown];
}

/** What a run records; `deploymentProblems` has found nothing. */
export function deploymentOptions(lines: readonly string[], { env }: Surroundings): Pick<RunOptions, 'deployment'> {
  const read = readDeployment(lines, env);
  return 'value' in read ? { deployment: read.value } : {};
}

type Read = { readonly value: Deployment } | { readonly problems: readonly Problem[] };

function readDeployment(lines: readonly string[], env: Surroundings['env']): Read {
  const values = new Map<Key, string>();
  const tags = new Map<string, string>();
  const risks = new Set<RuntimeRisk>();
  const problems: Problem[] = [];
  for (const line of lines) {
    const entry = readLine(line);
    const problem = 'problem' in entry ? entry.problem : put(entry.value, { values, tags, risks });
    if (problem) problems.push(problem);
  }
  const owner = values.get('owner') ?? ownerOf(env);
  const environment = values.get('environment');
  const name = values.get('deployment');
  if (owner === undefined) {
    const fix = 'Write `owner=ORGANISATION`. Only a job of the same GitHub server has an owner without it.';
    problems.push({ message: 'does not say whose record it is', fix });
  }
  if (environment === undefined)
    problems.push({ message: 'has no `environment`', fix: 'Write the stage: `environment=production`.' });
  if (name === undefined)
    problems.push({ message: 'has no `deployment`', fix: 'Name it: `deployment=NAMESPACE-NAME-CONTAINER`.' });
  if (problems.length > 0 || owner === undefined || environment === undefined || name === undefined)
    return { problems };
  return {
    value: { owner, environment, name, ...optional(values), tags: Object.fromEntries(tags), risks: [...risks] },
  };
}

function optional(values: ReadonlyMap<Key, string>): Partial<Deployment> {
  const physicalEnvironment = values.get('physical-environment');
  const cluster = values.get('cluster');
  const version = values.get('version');
  const repository = values.get('repository');
  return {
    ...(physicalEnvironment !== undefined && { physicalEnvironment }),
    ...(cluster !== undefined && { cluster }),
    ...(version !== undefined && { version }),
    ...(repository !== undefined && { repository }),
  };
}

interface Entry {
  readonly key: string;
  readonly value: string;
}

function readLine(line: string): Attempt<Entry> {
  const equals = line.indexOf('=');
  const key = line.slice(0, Math.max(0, equals)).trim();
  const value = line.slice(equals + 1).trim();
  if (equals < 0) return { problem: { message: `\`${line}\` has no \`=\``, fix: 'Write `key=value`, one per line.' } };
  if (value === '') {
    const fix = 'Give it a value, or remove the line. An expression that is not defined is blank too.';
    return { problem: { message: `\`${key}\` is blank`, fix } };
  }
  const most = key === 'version' || key === 'repository' ? MAX_SHORT : MAX_VALUE;
  if (value.length > most) {
    const message = `\`${key}\` has ${value.length} characters; GitHub takes ${most}`;
    return { problem: { message, fix: 'Shorten it.' } };
  }
  return { value: { key, value } };
}

interface Parts {
  readonly values: Map<Key, string>;
  readonly tags: Map<string, string>;
  readonly risks: Set<RuntimeRisk>;
}

/** @returns what is wrong with the entry */
function put({ key, value }: Entry, { values, tags, risks }: Parts): Problem | undefined {
  const [, tag] = TAG.exec(key) ?? [];
  if (key === 'risk') {
    const risk = RUNTIME_RISKS.find((one) => one === value);
    if (risk !== undefined) risks.add(risk);
    const fix = `Write ${quoted(RUNTIME_RISKS)}.`;
    return risk === undefined ? { message: `\`${value}\` is not a risk that GitHub knows`, fix } : undefined;
  }
  if (tag !== undefined) {
    if (tags.has(tag)) return twice(key);
    tags.set(tag, value);
    return undefined;
  }
  const known = ONCE.find((one) => one === key);
  if (known === undefined) {
    const meant = nearest(key, KEYS);
    const fix = meant === undefined ? `Its keys are ${KEYS.join(', ')}.` : `Write \`${meant}\`.`;
    return { message: `\`${key}\` is not an allowed key`, fix };
  }
  if (values.has(known)) return twice(key);
  values.set(known, value);
  return known === 'owner' || known === 'repository' ? unfit(known, value) : undefined;
}

function twice(key: string): Problem {
  return { message: `\`${key}\` is given twice`, fix: 'Remove one of the two.' };
}

function unfit(key: 'owner' | 'repository', value: string): Problem | undefined {
  if ((key === 'owner' ? OWNER : REPOSITORY).test(value)) return undefined;
  const what = key === 'owner' ? 'an organisation' : 'a repository';
  const fix = key === 'owner' ? 'Write its login: `owner=acme`.' : 'Write it without its owner: `repository=widgets`.';
  return { message: `\`${value}\` is not a name of ${what}`, fix };
}

/** The owner of the job's repository; on another server an owner of the same name is somebody else. */
function ownerOf(env: Surroundings['env']): string | undefined {
  const asked = githubServer(env);
  const own = runnerServer(env);
  const name = env['GITHUB_REPOSITORY_OWNER']?.trim() ?? '';
  const isSame = own && 'value' in own && 'value' in asked && own.value.host === asked.value.host;
  return isSame && OWNER.test(name) ? name : undefined;
}
