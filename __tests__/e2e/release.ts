/**
 * A signed release in a workspace of its own, and the gate run over it as users run it: `dist/index.js` in the runner emulator
 * and `dist/cli.js` as a command, side by side. Both must give the same answer.
 */
import { expect } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT, runCommand } from '../support/command.ts';
import type { ProcessResult } from '../support/process.ts';
import { runAction, type ActionResult } from '../support/runner.ts';
import { bundleJson, createWorld, GITHUB_ISSUER, subjectOf, type Evidence } from '../support/sigstore/index.ts';
import { schemaProblems } from '../support/report-schema.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

export const ISSUER = GITHUB_ISSUER;
export const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';

/** Everybody's Sigstore here, and one that nobody trusts. */
export const world = createWorld();
export const stranger = createWorld({ name: 'stranger' });

export const LINUX = 'dist/tool-linux.tar.gz';
export const MACOS = 'dist/tool-macos.tar.gz';
export const WINDOWS = 'dist/tool-windows.zip';
export const LIST = 'dist/SHA256SUMS';
export const ARTIFACTS = [LINUX, MACOS, WINDOWS] as const;

export const CONTENT: Readonly<Record<(typeof ARTIFACTS)[number], string>> = {
  [LINUX]: 'the tool for Linux\n',
  [MACOS]: 'the tool for macOS\n',
  [WINDOWS]: 'the tool for Windows\n',
};

export const hash = (content: string | Buffer, algorithm = 'sha256'): string =>
  createHash(algorithm).update(content).digest('hex');

/** Lines of a list for files in the list's own folder. */
export const listOf = (files: Readonly<Record<string, string>>, algorithm = 'sha256'): string =>
  Object.entries(files)
    .map(([name, content]) => `${hash(content, algorithm)}  ${basename(name)}\n`)
    .join('');

export const LISTING = listOf(CONTENT);

/** A provenance attestation that names the file. */
export const attest = (name: string, content: string, options: Parameters<typeof world.attest>[1] = {}): Evidence =>
  world.attest([subjectOf(basename(name), content)], options);

/** JSON lines with other artifacts' attestations around the right one. */
export const lines = (...evidence: readonly Evidence[]): string => evidence.map(bundleJson).join('');

const FILES: Readonly<Record<string, string>> = {
  ...CONTENT,
  [`${LINUX}.sigstore.json`]: bundleJson(world.sign(CONTENT[LINUX])),
  [`${MACOS}.bundle`]: bundleJson(world.sign(CONTENT[MACOS], { rekor: 'v2' })),
  [`${WINDOWS}.intoto.jsonl`]: lines(attest('other.zip', 'another file'), attest(WINDOWS, CONTENT[WINDOWS])),
  [LIST]: LISTING,
  [`${LIST}.sigstore.json`]: bundleJson(world.sign(LISTING)),
  'trusted_root.json': world.trustedRootJson,
};

/** A fresh copy of the release. */
export const release = (): Workspace => createWorkspace(FILES);

export type Inputs = Readonly<Record<string, string | undefined>>;

/** Who must have signed, under which root. */
export const SIGNER: Inputs = {
  'certificate-identity': IDENTITY,
  'certificate-oidc-issuer': ISSUER,
  'trusted-root': 'trusted_root.json',
};
export const WHOLE: Inputs = { artifacts: 'dist/*.tar.gz\ndist/*.zip', ...SIGNER };

/** The report as JSON; tests say what they expect of it. */
export type Report = Record<string, any>;

export interface Judged {
  readonly action: ActionResult;
  readonly command: ProcessResult;
  /** Of the action. Undefined where none was written. */
  readonly report: Report | undefined;
}

const given = (inputs: Inputs): [string, string][] =>
  Object.entries(inputs).filter((entry): entry is [string, string] => entry[1] !== undefined);

/** As the step's `with`: what is undefined is not there. */
export const withOf = (inputs: Inputs): Record<string, string> => Object.fromEntries(given(inputs));

/** The same inputs as flags. */
export const flags = (inputs: Inputs): string[] =>
  given(inputs).flatMap(([name, value]) => value.split('\n').map((line) => `--${name}=${line}`));

const readReport = (file: string): Report | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;

/** What two runs of the same question must agree on. */
const answer = ({ result, counts, artifacts, sidecars, warnings }: Report): Report => ({
  result,
  counts,
  artifacts,
  sidecars,
  // their texts may name owners made up at random
  warnings: warnings.map(({ code }: Report) => code),
});

export const OUTPUTS = Object.keys(
  (parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> }).outputs,
);

/** Asks both faces and holds them to each other and to what must be so whatever the answer is. */
export async function judge(workspace: Workspace, inputs: Inputs, env: Readonly<Record<string, string>> = {}) {
  const actionReport = workspace.at('.reports/action.json');
  const commandReport = workspace.at('.reports/command.json');
  const [action, command] = await Promise.all([
    runAction({
      workspace: workspace.path,
      inputs: withOf({ report: actionReport, ...inputs }),
      env,
    }),
    runCommand(['verify', ...flags({ report: commandReport, ...inputs })], { cwd: workspace.path, env }),
  ]);
  const report = readReport(actionReport);
  const other = readReport(commandReport);
  expect(action.forgedCommands).toEqual([]);
  expect(action.leftInTemp).toEqual([]);
  expect(Object.keys(action.outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(action.exitCode).toBe(command.exitCode);
  expect(action.conclusion).toBe(action.exitCode === 0 ? 'success' : 'failure');
  // A flag that does not exist is refused before anybody knows where to report to; an input that does not exist is not.
  if (report?.['error'] === undefined) expect(report === undefined).toBe(other === undefined);
  for (const one of [report, other]) if (one) expect(schemaProblems(one)).toEqual([]);
  if (report && other) {
    expect(answer(other)).toEqual(answer(report));
    expect(action.outputs.result).toBe(report.result);
  }
  return { action, command, report } satisfies Judged;
}

/** Name → first code of every artifact that did not pass; a warning beside the refusal is none. */
export const refusedIn = (report: Report): Record<string, string> =>
  Object.fromEntries(
    report.artifacts.flatMap(({ name, result, checks }: Report) =>
      result === 'pass'
        ? []
        : [[name, checks.find((check: Report) => REFUSING.includes(check.status))?.code ?? result]],
    ),
  );

const REFUSING = ['fail', 'error'];

export const passedIn = (report: Report): string[] =>
  report.artifacts.filter(({ result }: Report) => result === 'pass').map(({ name }: Report) => name);

export interface Expected {
  /** Name → code of each artifact that must not pass. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Artifacts that must pass; default: any. */
  readonly passed?: readonly string[];
  /** Words that the report must hold, wherever. */
  readonly says?: readonly string[];
  /** The code of a wrong configuration: nothing was checked, which the report says too. */
  readonly misconfigured?: string;
}

/** Codes that mean "could not look". */
const UNKNOWN = ['NETWORK', 'TRUST_ROOT_UNAVAILABLE', 'TRUST_ROOT_MALFORMED', 'LIMIT_EXCEEDED', 'FILE_UNREADABLE'];

/** Holds a judgement to what is expected of it, in every place where it is told. */
export function expectVerdict({ action, command, report }: Judged, expected: Expected): void {
  if (expected.misconfigured !== undefined) {
    expect([report?.artifacts ?? [], action.exitCode]).toEqual([[], 2]);
    for (const text of [action.log, command.stderr]) expect(text).toContain(expected.misconfigured);
    return;
  }
  const refused = expected.refused ?? {};
  const codes = Object.values(refused);
  expect(report).toBeDefined();
  expect(refusedIn(report!)).toEqual(refused);
  const passed = passedIn(report!);
  if (expected.passed) expect(passed).toEqual([...expected.passed].sort());
  else if (codes.length === 0) expect(passed.length).toBeGreaterThan(0);
  const onlyUnknown = codes.length > 0 && codes.every((code) => UNKNOWN.includes(code));
  const result = codes.length === 0 ? 'pass' : onlyUnknown ? 'error' : 'fail';
  expect([report!.result, action.exitCode]).toEqual([result, { pass: 0, error: 3, fail: 1 }[result]]);
  for (const code of codes) {
    expect(action.log).toContain(code);
    expect(action.summary).toContain(code);
    expect(command.stdout).toContain(code);
    expect(action.annotations.map(({ message, title }) => `${title ?? ''} ${message}`).join('\n')).toContain(code);
  }
  for (const words of expected.says ?? []) expect(JSON.stringify(report)).toContain(words);
}

/** A question about the release: what is done to it first, what is asked, what must come out. */
export interface Case extends Expected {
  readonly of: string;
  readonly change?: ((workspace: Workspace) => unknown) | undefined;
  /** Instead of the whole release by its signer; undefined removes an input. */
  readonly inputs?: Inputs;
}

export async function expectCase({ change, inputs, ...expected }: Case): Promise<void> {
  const workspace = release();
  try {
    change?.(workspace);
    expectVerdict(await judge(workspace, { ...WHOLE, ...inputs }), expected);
  } finally {
    workspace.remove();
  }
}

/** For the tables: `test.concurrent.each(table(...))('%s', (_, question) => expectCase(question))`. */
export const table = (...cases: readonly Case[]): [string, Case][] => cases.map((one) => [one.of, one]);
