/** The inputs of the action that keeps issues. Given but blank is an error, as everywhere. */
import type { ConfigProblem } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { networkProblemsOf } from '../net/network.js';
import { GITHUB, runnerServer } from '../github/github-server.js';
import { nearest } from '../formats/nearest.js';
import { apiOf } from './api.js';

const UNSET = '(unset)';
/** Whom `GITHUB_TOKEN` writes as. Nobody can have an account of this name: a login has no brackets. */
const WORKFLOW_BOT = 'github-actions[bot]';
const NAMES = ['report', 'github-token', 'label', 'author', 'dry-run'] as const;
const REPOSITORY = /^(?!\.\.?\/)[A-Za-z0-9_.-]{1,100}\/(?!\.\.?$)[A-Za-z0-9_.-]{1,100}$/;

export interface IssuesInputs {
  readonly report: string;
  readonly token: string;
  readonly label?: string;
  readonly author: string;
  readonly dryRun: boolean;
  readonly api: URL;
  readonly repository: string;
  readonly runUrl: string;
}

type Name = (typeof NAMES)[number];
type Problem = (where: string, message: string, fix: string) => void;

/** All inputs, or everything that is wrong with them. */
export async function readIssuesInputs({ inputs, env }: Host): Promise<{
  readonly inputs?: IssuesInputs;
  readonly problems: readonly ConfigProblem[];
}> {
  const problems: ConfigProblem[] = [];
  const problem: Problem = (where, message, fix) => void problems.push({ where, message, fix });
  const given = new Map(inputs.map(({ name, values }) => [name, values.join('\n')]));
  refuseUnknown(given.keys(), problem);
  const need = (name: Name, fix: string): string => {
    const value = read(given, name, problem);
    if (value === undefined) problem(name, 'is missing', fix);
    return value ?? '';
  };
  const report = need('report', 'Name the JSON report of the audit.');
  const token = need('github-token', 'Pass `${{ github.token }}`.');
  // What cannot be sent would be shown in the error of the one who tries.
  if (!/^[\x21-\x7e]*$/.test(token)) problem('github-token', 'has characters that no token has', 'Check the secret.');
  const label = read(given, 'label', problem);
  const author = read(given, 'author', problem) ?? WORKFLOW_BOT;
  const dryRun = read(given, 'dry-run', problem) ?? 'false';
  if (label !== undefined && label.length > 50) problem('label', 'has more than 50 characters', 'Shorten it.');
  if (!['true', 'false'].includes(dryRun)) problem('dry-run', 'is neither true nor false', 'Pass `true` or `false`.');
  const place = readPlace(env, problem);
  problems.push(...(await networkProblemsOf(env)));
  if (problems.length > 0 || place === undefined) return { problems };
  const value = { report, token, author, dryRun: dryRun === 'true', ...place };
  return { problems, inputs: label === undefined ? value : { ...value, label } };
}

function refuseUnknown(names: Iterable<string>, problem: Problem): void {
  for (const name of names) {
    if ((NAMES as readonly string[]).includes(name)) continue;
    const meant = nearest(name, NAMES);
    problem(name, 'is not an input', meant === undefined ? 'Remove it.' : `Did you mean \`${meant}\`?`);
  }
}

function read(given: ReadonlyMap<string, string>, name: Name, problem: Problem): string | undefined {
  const value = given.get(name);
  if (value === undefined || value === UNSET) return undefined;
  if (value === '')
    problem(
      name,
      'is blank',
      `Give it a value, or remove the line. To leave an input out on purpose, write \`${UNSET}\`.`,
    );
  else if (/[\r\n]/.test(value)) problem(name, 'has more than one line', 'Give one value.');
  return value;
}

/** Where the issues are, as the runner says it. */
function readPlace(
  env: Host['env'],
  problem: Problem,
): Pick<IssuesInputs, 'api' | 'repository' | 'runUrl'> | undefined {
  const { GITHUB_API_URL, GITHUB_REPOSITORY: repository = '' } = env;
  // The issues are of the repository that the job runs for, whatever `GH_HOST` says.
  const server = runnerServer(env) ?? { value: GITHUB };
  const api = apiOf(GITHUB_API_URL ?? ('value' in server ? server.value.api : ''));
  if (api === undefined)
    problem(
      'GITHUB_API_URL',
      'is not an address that a token may be sent to',
      'It must be https, without user or query.',
    );
  if (!REPOSITORY.test(repository)) problem('GITHUB_REPOSITORY', 'is not owner/name', 'The runner sets it.');
  return api && { api, repository, runUrl: runUrlOf(env) };
}

/** The page of this run; empty where the runner does not say, or says something that is no plain address. */
function runUrlOf({ GITHUB_SERVER_URL = '', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' }: Host['env']): string {
  const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  return /^https:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9_./-]+\/actions\/runs\/[0-9]+$/.test(url) ? url : '';
}
