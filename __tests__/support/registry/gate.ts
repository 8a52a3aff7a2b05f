/** Runs the gate on images, in this process, and returns what it reports. */
import { run } from '../../../src/run.js';
import type { Host, RawInput } from '../../../src/core/host.js';
import { createWorkspace, type Workspace } from '../workspace.ts';
import { wholeText } from '../file-text.js';

export interface GateRun {
  readonly exitCode: number;
  /** The JSON report. */
  readonly report: any;
  /** The image's entry in the report, where there is one image. */
  readonly image: any;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  readonly workspace: Workspace;
}

export type Inputs = Readonly<Record<string, string | readonly string[]>>;

/** @param files files of the workspace: keys, trusted roots */
export async function runGate(
  inputs: Inputs,
  files: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<GateRun> {
  const workspace = createWorkspace(files);
  const raw: RawInput[] = Object.entries({ report: 'report.json', ...inputs }).map(([name, values]) => ({
    name,
    values: typeof values === 'string' ? [values] : values,
  }));
  const outputs: Record<string, string> = {};
  const log: string[] = [];
  const written = new Map<string, string>();
  let summary = '';
  const host: Host = {
    kind: 'terminal',
    env: { HOME: workspace.path, ...env },
    workspace: workspace.path,
    tempRoot: workspace.path,
    inputs: raw,
    now: () => new Date(),
    line: ({ text }) => log.push(text),
    debug: (text) => log.push(text),
    group: (title, lines) => log.push(title.text, ...[...lines].map(({ text }) => text)),
    progress: () => undefined,
    annotate: (_level, title, message) => log.push(title, message),
    setOutput(name, value) {
      outputs[name] = value;
    },
    addPath: () => undefined,
    checkpoint: () => () => undefined,
    saveState: () => undefined,
    writeSummary(markdown) {
      summary = markdown;
      return Promise.resolve();
    },
    writeFile(path, text) {
      written.set(path, wholeText(text));
      workspace.write(path.slice(workspace.path.length + 1), wholeText(text));
      return Promise.resolve();
    },
    finish: (_exitCode, last) => log.push(last.text),
  };
  const exitCode = await run(host);
  const text = written.get(workspace.at('report.json'));
  const report: any = text === undefined ? undefined : JSON.parse(text);
  return {
    exitCode,
    report,
    image: report?.artifacts[0],
    outputs,
    summary,
    log: log.join('\n'),
    workspace,
  };
}

/** The code of a check of the report's only image; the status where it has none. */
export function codeOf({ image }: GateRun, check: string): string | undefined {
  const found = image?.checks.find((one: any) => one.check === check && one.status !== 'warning');
  return found?.code ?? found?.status;
}
