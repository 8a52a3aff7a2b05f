// The whole gate in this process, from flags to its report: thousands of rows would spend their time starting programs.
import os from 'node:os';
import { parseVerify } from '../../lib/host/arguments.js';
import { run } from '../../lib/run.js';

/**
 * @param args flags of `verify`
 * @param workspace absolute path that relative paths start from
 * @returns exit code, the codes of all refusals, and the first line about one
 */
export async function runGate(args, workspace) {
  const { inputs, problems } = parseVerify([...args, '--report', 'report.json'], workspace);
  if (problems.length > 0) return { exit: 2, codes: ['CONFIG_INVALID'], text: problems[0].message };
  const lines = [];
  let report;
  const nothing = () => undefined;
  const exit = await run({
    kind: 'terminal',
    env: {},
    workspace,
    tempRoot: os.tmpdir(),
    inputs,
    now: () => new Date(),
    line: ({ text }) => lines.push(text),
    debug: nothing,
    group: (title, inner) => lines.push(title.text, ...inner.map(({ text }) => text)),
    progress: nothing,
    annotate: (_level, title, message) => lines.push(`${title} ${message}`),
    setOutput: nothing,
    addPath: nothing,
    saveState: nothing,
    checkpoint: () => nothing,
    writeSummary: () => Promise.resolve(),
    writeFile: (_path, text) => {
      report = JSON.parse(text);
      return Promise.resolve();
    },
    finish: (_code, { text }) => lines.push(text),
  });
  const checks = (report?.artifacts ?? []).flatMap((artifact) => artifact.checks);
  const codes = checks.filter(({ status }) => status === 'fail' || status === 'error').map(({ code }) => code);
  return {
    exit,
    codes: [...new Set(exit === 2 ? ['CONFIG_INVALID'] : codes)],
    text: lines.find((line) => /[A-Z]_[A-Z]/.test(line)) ?? lines.join(' '),
  };
}
