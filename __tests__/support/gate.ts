/** Runs the whole gate in this process, from flags to the JSON report. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseVerify } from '../../src/host/arguments.js';
import type { Host } from '../../src/core/host.js';
import { run } from '../../src/run.js';
import type { Workspace } from './workspace.js';
import { wholeText } from './file-text.js';

export interface GateCheck {
  readonly check: string;
  readonly status: string;
  readonly code?: string;
  readonly message?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly hint?: string;
  readonly evidence?: any;
  readonly others?: readonly { readonly code: string; readonly message: string }[];
}

export interface GateResult {
  readonly exitCode: number;
  /** Every line of progress, with those that a host would not show. */
  readonly progress: readonly string[];
  /** Undefined where the configuration was refused. */
  readonly report?: any;
  /** All checks of all artifacts. */
  readonly checks: readonly GateCheck[];
  /** The first refusal's code; `pass` where there is none, `CONFIG_INVALID` where nothing was checked. */
  readonly verdict: string;
  /** What was written to the log. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What was put on PATH. */
  readonly paths: readonly string[];
  /** What was kept for the post step, as the runner gives it back. */
  readonly state: Readonly<Record<string, string>>;
}

export interface GateOptions {
  readonly now?: Date;
  readonly kind?: Host['kind'];
  readonly env?: Host['env'];
  readonly tempRoot?: string;
}

export async function runGate(
  workspace: Workspace,
  args: readonly string[],
  { now = new Date(), kind = 'terminal', env = {}, tempRoot = tmpdir() }: GateOptions = {},
): Promise<GateResult> {
  const { inputs, problems } = parseVerify([...args, '--report', 'report.json'], workspace.path);
  if (problems.length > 0) throw new Error(problems.map(({ where, message }) => `${where} ${message}`).join('; '));
  const lines: string[] = [];
  const progress: string[] = [];
  const outputs: Record<string, string> = {};
  const paths: string[] = [];
  const state: Record<string, string> = {};
  let report: any;
  const host: Host = {
    kind,
    // The runner always says what it runs for.
    env: kind === 'actions' ? { GITHUB_EVENT_NAME: 'push', ...env } : env,
    workspace: workspace.path,
    tempRoot,
    inputs,
    now: () => now,
    line: ({ text }) => lines.push(text),
    debug: () => undefined,
    group: (title, inner) => lines.push(title.text, ...[...inner].map(({ text }) => text)),
    progress: (text) => progress.push(typeof text === 'string' ? text : text()),
    annotate: (_level, title, message) => lines.push(`${title} ${message}`),
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    addPath: (folder) => paths.push(folder),
    checkpoint: () => () => undefined,
    saveState: (name, value) => {
      state[`STATE_${name}`] = value;
    },
    writeSummary: () => Promise.resolve(),
    writeFile: (path, text) => {
      if (path.endsWith('report.json')) report = JSON.parse(wholeText(text));
      else writeFileSync(path, wholeText(text));
      return Promise.resolve();
    },
    finish: (_code, { text }) => lines.push(text),
  };
  const exitCode = await run(host);
  const checks: GateCheck[] = (report?.artifacts ?? []).flatMap(({ checks }: any) => checks);
  const refused = checks.find(({ status }) => status !== 'pass');
  const verdict = exitCode === 2 ? 'CONFIG_INVALID' : (refused?.code ?? (exitCode === 0 ? 'pass' : 'fail'));
  return { exitCode, progress, report, checks, verdict, log: lines.join('\n'), outputs, paths, state };
}
