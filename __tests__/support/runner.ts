/**
 * The Actions runner, as far as an action can tell: it sets what the runner sets, starts Node without a shell, and reads the
 * streams and files by the runner's own rules. Tests of the built action stand on it.
 */
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from './command.ts';
import { bareEnvironment, runProcess } from './process.ts';
import { readStream, type WorkflowCommand } from './runner-commands.ts';
import { readKeyValueFile, readSummary } from './runner-files.ts';

export interface ActionRun {
  /** The inputs of the step's `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the step and those of the runner to change; empty text is passed as such. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder that is GITHUB_WORKSPACE and the working directory. */
  readonly workspace: string;
  /** The Node binary. Default: the one that runs the tests. */
  readonly node?: string;
  /** Default: `dist/index.js` of this project. */
  readonly main?: string;
  /** Default: `action.yml` of this project. */
  readonly metadata?: string;
  /** The job's token, for defaults that say `${{ github.token }}`. */
  readonly token?: string;
  /** What the action may mask besides the token. */
  readonly secrets?: readonly string[];
  /** The event's payload. */
  readonly event?: unknown;
  /** RUNNER_TEMP and RUNNER_TOOL_CACHE; folders that are not given are removed after the run. */
  readonly temp?: string;
  readonly toolCache?: string;
  readonly timeout?: number;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: string;
  readonly endLine?: string;
  readonly col?: string;
  readonly endColumn?: string;
}

export interface ActionResult {
  readonly exitCode: number | null;
  /** What the step ends with: a bad file command fails it even where the exit code is 0. */
  readonly conclusion: 'success' | 'failure';
  /** As kept: ten of each level, messages cut. */
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** Empty where it was over the limit. */
  readonly summary: string;
  /** The step's log, masked. */
  readonly log: string;
  readonly groups: readonly string[];
  readonly debug: readonly string[];
  readonly masks: readonly string[];
  /** Commands that the action cannot have meant: somebody else's text became a command. */
  readonly forgedCommands: readonly WorkflowCommand[];
  /** The inputs that are not in action.yml; the runner only warns of them. */
  readonly unexpectedInputs: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** The names of what the action left in RUNNER_TEMP. */
  readonly leftInTemp: readonly string[];
}

const FILES = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;
type FileCommand = (typeof FILES)[number];

/** Per step and level (runner, ExecutionContext: _maxIssueCountPerType, _maxIssueMessageLength). */
const MOST_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 4096;

/** Commands of `@actions/core` that this action has a use for. */
const MEANT = new Set(['debug', 'notice', 'warning', 'error', 'group', 'endgroup']);

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
}

const TOKEN_EXPRESSION = /^\$\{\{\s*github\.token\s*\}\}$/;

function defaultOf(declared: { readonly default?: unknown } | null, token: string): string {
  const value = declared?.default ?? '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (TOKEN_EXPRESSION.test(text)) return token;
  if (text.includes('${{')) throw new Error(`the runner emulator does not evaluate ${text}`);
  return text;
}

/** INPUT_ variables for every declared input and for whatever else the step passes. Hyphens stay. */
function inputVariables(run: ActionRun, metadata: Metadata): { env: Record<string, string>; unexpected: string[] } {
  const declared = metadata.inputs ?? {};
  const defaults = Object.entries(declared).map(([name, input]) => [name, defaultOf(input, run.token ?? '')] as const);
  const given = Object.entries(run.inputs ?? {});
  const names = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  const env = [...defaults, ...given].map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value.trim()] as const,
  );
  return {
    env: Object.fromEntries(env),
    unexpected: given.map(([name]) => name).filter((name) => !names.has(name.toLowerCase())),
  };
}

const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'Windows',
  darwin: 'macOS',
  linux: 'Linux',
};

/** A host that refuses every connection: a test that reaches for the network fails at once instead of reaching it. */
const NOWHERE = 'http://127.0.0.1:1';

function runnerVariables(folder: string, { workspace, temp, toolCache }: ActionRun): Record<string, string> {
  return {
    ...bareEnvironment(),
    CI: 'true',
    HOME: join(folder, 'home'),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'signature-gate',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: NOWHERE,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_GRAPHQL_URL: `${NOWHERE}/graphql`,
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'acme/consumer',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4004',
    GITHUB_RUN_NUMBER: '4',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'b94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    GITHUB_WORKFLOW: 'Test',
    GITHUB_WORKFLOW_REF: 'acme/consumer/.github/workflows/test.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'emulator',
    RUNNER_OS: SYSTEMS[process.platform] ?? 'Linux',
    RUNNER_TEMP: temp ?? join(folder, 'temp'),
    RUNNER_TOOL_CACHE: toolCache ?? join(folder, 'tools'),
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, fileOf(folder, name)])),
  };
}

const fileOf = (folder: string, name: FileCommand): string => join(folder, 'file_commands', name.toLowerCase());

function prepare(folder: string, event: unknown): void {
  for (const name of ['home', 'temp', 'tools', 'file_commands']) mkdirSync(join(folder, name));
  for (const name of FILES) writeFileSync(fileOf(folder, name), '');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event ?? {}));
}

function toAnnotation({ name, properties, data }: WorkflowCommand): Annotation {
  const { title, file, line, endLine, col, endColumn } = properties;
  const place = Object.entries({ title, file, line, endLine, col, endColumn }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    level: name as Annotation['level'],
    message: data.slice(0, LONGEST_MESSAGE),
    ...Object.fromEntries(place),
  };
}

const isAnnotation = ({ name }: WorkflowCommand): boolean => ['error', 'warning', 'notice'].includes(name);

function kept(annotations: readonly Annotation[]): Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return annotations.filter(({ level }) => ++counts[level] <= MOST_ANNOTATIONS);
}

function isForged({ grammar, name, data }: WorkflowCommand, secrets: readonly string[]): boolean {
  if (grammar === 'v1') return true;
  return name === 'add-mask' ? !secrets.includes(data) : !MEANT.has(name);
}

const mask = (text: string, masks: readonly string[]): string =>
  masks.filter((value) => value !== '').reduce((masked, value) => masked.replaceAll(value, '***'), text);

/** What becomes of the output of a step once it has ended. */
function read(folder: string, streams: readonly string[], secrets: readonly string[]) {
  const content = (name: FileCommand): string => readFileSync(fileOf(folder, name), 'utf8');
  const readings = streams.map(readStream);
  const commands = readings.flatMap((reading) => reading.commands);
  const named = (name: string): string[] => commands.filter((each) => each.name === name).map(({ data }) => data);
  const outputs = readKeyValueFile(content('OUTPUT'));
  const environment = readKeyValueFile(content('ENV'));
  const state = readKeyValueFile(content('STATE'));
  const summary = readSummary(readFileSync(fileOf(folder, 'STEP_SUMMARY')));
  const fileProblems = [outputs, environment, state].flatMap(({ problem }) => problem ?? []);
  const masks = named('add-mask');
  const problems = [...fileProblems, ...(summary.problem === undefined ? [] : [summary.problem])];
  // the deprecated command still works, but the file is read later and wins
  const spoken = commands.filter(({ name }) => name === 'set-output');
  const said = Object.fromEntries(spoken.map(({ properties, data }) => [properties.name ?? '', data]));
  const messages = commands.filter(isAnnotation);
  return {
    fileProblems,
    annotations: kept([
      ...messages.map(toAnnotation),
      ...problems.map((message) => ({ level: 'error' as const, message })),
    ]).map((annotation) => ({ ...annotation, message: mask(annotation.message, masks) })),
    outputs: { ...said, ...outputs.values },
    environment: environment.values,
    state: state.values,
    paths: content('PATH').split(/\r?\n/).filter(Boolean),
    summary: mask(summary.summary, masks),
    log: mask(
      [...readings.flatMap(({ text }) => text), ...messages.map(({ name, data }) => `##[${name}]${data}`)].join('\n'),
      masks,
    ),
    groups: named('group'),
    debug: named('debug'),
    masks,
    forgedCommands: commands.filter((command) => isForged(command, secrets)),
  };
}

export async function runAction(run: ActionRun): Promise<ActionResult> {
  const metadata = parse(readFileSync(run.metadata ?? join(PROJECT, 'action.yml'), 'utf8')) as Metadata;
  const inputs = inputVariables(run, metadata);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')));
  try {
    prepare(folder, run.event);
    const { exitCode, stdout, stderr, milliseconds } = await runProcess(
      run.node ?? process.execPath,
      [run.main ?? join(PROJECT, 'dist/index.js')],
      {
        cwd: run.workspace,
        env: { ...runnerVariables(folder, run), ...inputs.env, ...run.env },
        ...(run.timeout === undefined ? {} : { timeout: run.timeout }),
      },
    );
    const { 'github-token': given } = run.inputs ?? {};
    const secrets = [...(run.secrets ?? []), run.token, given].filter((one) => one !== undefined);
    const { fileProblems, ...reading } = read(folder, [stdout, stderr], secrets);
    const failed = exitCode !== 0 || fileProblems.length > 0;
    return {
      ...reading,
      exitCode,
      conclusion: failed ? 'failure' : 'success',
      unexpectedInputs: inputs.unexpected,
      stdout,
      stderr,
      milliseconds,
      leftInTemp: readdirSync(run.temp ?? join(folder, 'temp')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
