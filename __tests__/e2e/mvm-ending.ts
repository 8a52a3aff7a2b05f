/**
 * One question about mvm's release, asked of the action and of the command, each in a workspace of its own, and held to one
 * ending: exit code, reason codes, warnings and words.
 */
import { expect } from '@jest/globals';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { runCommand } from '../support/command.ts';
import type { ProcessResult } from '../support/process.ts';
import { runAction, type ActionResult } from '../support/runner.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { whileServing, world, type Answer, type Files } from './mvm.ts';
import { flags, OUTPUTS, withOf, type Inputs, type Report } from './release.ts';

export interface Scene {
  /** What lies in the workspace. */
  readonly files: Files;
  /** Files that are not there after all. */
  readonly without?: readonly string[];
  /** How many milliseconds ago a file was written. */
  readonly ages?: Readonly<Record<string, number>>;
  readonly policy: string;
  readonly inputs?: Inputs;
  /** Of both faces. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the mirror of the recalls answers. */
  readonly recalls: Answer;
  /** The Node binary of both faces; default: the one that runs the tests. */
  readonly node?: string;
}

/** What a scene must end with. */
export interface Ending {
  readonly exit: 0 | 1 | 2 | 3;
  /** Default: `pass` or what the exit code says. */
  readonly result?: string;
  /** Name → first code of each artifact that must not pass; a text is the code of every artifact. */
  readonly refused?: Readonly<Record<string, string>> | string;
  /** The codes of all warnings of the run, in any order. */
  readonly warned?: readonly string[];
  /** Words that stand in the report, in the command's output and in the action's log. */
  readonly says?: readonly string[];
  /** Words that stand in the summary before the first table. */
  readonly onTop?: readonly string[];
  /** Asked of each workspace after the run. */
  readonly after?: (workspace: Workspace) => void;
}

export interface Judged {
  readonly face: 'action' | 'command';
  readonly exit: number | null;
  readonly report: Report | undefined;
  /** All that people read. */
  readonly told: string;
  readonly summary?: string;
  readonly workspace: Workspace;
}

export const REPORT = '.reports/report.json';

export function layOut({ files, without = [], ages = {}, policy }: Scene): Workspace {
  const kept = Object.entries(files).filter(([name]) => !without.includes(name));
  const workspace = createWorkspace({
    ...Object.fromEntries(kept),
    'policy.yml': policy,
    'trusted_root.json': world.trustedRootJson,
  });
  for (const [name, age] of Object.entries(ages)) {
    const time = new Date(Date.now() - age);
    utimesSync(workspace.at(name), time, time);
  }
  return workspace;
}

const readReport = (workspace: Workspace): Report | undefined =>
  existsSync(workspace.at(REPORT)) ? (JSON.parse(readFileSync(workspace.at(REPORT), 'utf8')) as Report) : undefined;

const inputsOf = ({ inputs }: Scene, mirror: string | undefined): Inputs => ({
  policy: 'policy.yml',
  'trusted-root': 'trusted_root.json',
  report: REPORT,
  ...inputs,
  var: [mirror && `mirror=${mirror}`, inputs?.['var']].filter(Boolean).join('\n') || undefined,
});

const started = ({ env, node }: Scene) => ({ ...(env && { env }), ...(node !== undefined && { node }) });

/** Asks the action. */
export async function askAction(scene: Scene, workspace: Workspace, mirror: string | undefined): Promise<Judged> {
  const inputs = withOf(inputsOf(scene, mirror));
  const run: ActionResult = await runAction({ workspace: workspace.path, inputs, ...started(scene) });
  expect([run.forgedCommands, run.leftInTemp, run.unexpectedInputs]).toEqual([[], [], []]);
  expect(Object.keys(run.outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(run.conclusion).toBe(run.exitCode === 0 ? 'success' : 'failure');
  const { exitCode: exit, summary, log } = run;
  return { face: 'action', exit, report: readReport(workspace), told: log, summary, workspace };
}

/** Asks the command. */
export async function askCommand(scene: Scene, workspace: Workspace, mirror: string | undefined): Promise<Judged> {
  const args = ['verify', ...flags(inputsOf(scene, mirror))];
  const run: ProcessResult = await runCommand(args, { cwd: workspace.path, ...started(scene) });
  const told = run.stdout + run.stderr;
  return { face: 'command', exit: run.exitCode, report: readReport(workspace), told, workspace };
}

/** First code of every artifact that did not pass. */
const refusedIn = (report: Report): Record<string, string> =>
  Object.fromEntries(
    report.artifacts.flatMap(({ name, result, checks }: Report) =>
      result === 'pass' || result === 'waived'
        ? []
        : [[name, checks.find(({ status }: Report) => status === 'fail' || status === 'error').code]],
    ),
  );

const RESULTS = { 0: 'pass', 1: 'fail', 2: 'config', 3: 'error' } as const;

/** Holds what one face said to the ending. */
export function expectEnding({ exit, report, told, summary, workspace }: Judged, ending: Ending): void {
  const { refused = {}, warned = [] } = ending;
  expect([exit, told]).toEqual([ending.exit, told]);
  if (ending.exit === 2)
    expect(report).toMatchObject({ result: 'error', artifacts: [], error: { problems: expect.any(Array) } });
  else {
    expect(report?.result).toBe(ending.result ?? RESULTS[ending.exit]);
    const found = refusedIn(report!);
    if (typeof refused === 'string') {
      expect(report!.artifacts.length).toBeGreaterThan(0);
      expect(found).toEqual(Object.fromEntries(report!.artifacts.map(({ name }: Report) => [name, refused])));
    } else expect(found).toEqual(refused);
    expect(report!.warnings.map(({ code }: Report) => code).sort()).toEqual([...warned].sort());
  }
  const codes = typeof refused === 'string' ? [refused] : Object.values(refused);
  for (const words of [...codes, ...warned, ...(ending.says ?? [])]) expect(told).toContain(words);
  for (const code of codes) expect(summary ?? code).toContain(code);
  const [top = ''] = summary?.split('<table>') ?? [];
  for (const words of ending.onTop ?? []) if (summary !== undefined) expect(top).toContain(words);
  ending.after?.(workspace);
}

/** Asks both faces, each in a workspace of its own, and holds both to the ending. */
export async function expectBoth(scene: Scene, ending: Ending): Promise<void> {
  const workspaces = [layOut(scene), layOut(scene)] as const;
  try {
    const judged = await whileServing(scene.recalls, (mirror) =>
      Promise.all([askAction(scene, workspaces[0], mirror), askCommand(scene, workspaces[1], mirror)]),
    );
    for (const one of judged) expectEnding(one, ending);
  } finally {
    for (const workspace of workspaces) workspace.remove();
  }
}
