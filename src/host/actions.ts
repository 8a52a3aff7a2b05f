/** The runner as a host: commands on standard output, outputs and summary in the runner's files. */
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { MAX_ANNOTATION_LENGTH } from '../core/limits.js';
import type { Place } from '../core/place.js';
import type { AnnotationLevel, Host, LogLine, RawInput } from '../core/host.js';
import { printable, printableLines } from './printable.js';
import { print as write } from './streams.js';
import { appendLine, appendToFile, checkpointOf, command } from './workflow-commands.js';
import { writeWhole } from './write-file.js';

/** A log keeps every line, so that progress is logged only now and then. */
const PROGRESS_INTERVAL_MS = 10_000;

type Env = Host['env'];

/**
 * Every `INPUT_*`, also those that action.yml does not declare: `readInputs` refuses them by name. The runner writes them
 * in capitals; one that is not keeps its whole name, so that `INPUT_key` is refused instead of adding to `INPUT_KEY`.
 */
export function readInputVariables(env: Env): readonly RawInput[] {
  return Object.entries(env)
    .filter(([key, value]) => key.startsWith('INPUT_') && value !== undefined)
    .map(([key, value = '']) => {
      const name = key === key.toUpperCase() ? key.slice('INPUT_'.length).toLowerCase() : key;
      return { name, values: [value.trim()] };
    });
}

export function actionsHost(env: Env = process.env): Host {
  const { GITHUB_WORKSPACE, GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE, GITHUB_STEP_SUMMARY, RUNNER_TEMP, RUNNER_DEBUG } =
    env;
  const workspace = resolve(GITHUB_WORKSPACE ?? '.');
  const print = (line: string): void => {
    write(process.stdout, `${line}\n`);
  };
  const line = ({ text }: LogLine): void => {
    print(printable(text));
  };
  let lastProgress = Date.now();
  return {
    kind: 'actions',
    env,
    workspace,
    tempRoot: RUNNER_TEMP ?? tmpdir(),
    inputs: readInputVariables(env),
    now: () => new Date(),
    line,
    debug(text) {
      if (RUNNER_DEBUG === '1') print(command('debug', {}, printableLines(text)));
    },
    group(title, lines) {
      print(command('group', {}, printable(title.text)));
      lines.forEach(line);
      print(command('endgroup', {}, ''));
    },
    progress(text) {
      if (Date.now() - lastProgress < PROGRESS_INTERVAL_MS) return;
      lastProgress = Date.now();
      print(printable(text));
    },
    annotate(level, title, message, at) {
      print(annotation(level, title, message, at));
    },
    setOutput(name, value) {
      if (GITHUB_OUTPUT) appendToFile(GITHUB_OUTPUT, name, value);
    },
    addPath(folder) {
      appendLine(fileOfRunner('GITHUB_PATH', GITHUB_PATH), folder);
    },
    saveState(name, value) {
      appendToFile(fileOfRunner('GITHUB_STATE', GITHUB_STATE), name, value);
    },
    checkpoint: () => checkpointOf([GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE]),
    async writeSummary(markdown) {
      if (!GITHUB_STEP_SUMMARY) return;
      // Loaded only now, when the verdict is out: it brings an HTTP client along.
      const { summary } = await import('@actions/core');
      // What could not be written before is still in its buffer, and is not so any more.
      await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
    },
    writeFile: (path, text) => writeWhole(resolve(workspace, path), text),
    finish(exitCode, last) {
      if (exitCode === 0) line(last);
      else print(annotation('error', '', last.text));
    },
  };
}

/** What must not be lost in silence: without the file, later steps would do without. */
function fileOfRunner(variable: string, file: string | undefined): string {
  if (!file) throw new Error(`${variable} is not set; the runner sets it for every step`);
  return file;
}

function annotation(level: AnnotationLevel, title: string, message: string, at?: Place): string {
  const shown = printableLines(message);
  const text = shown.length > MAX_ANNOTATION_LENGTH ? `${shown.slice(0, MAX_ANNOTATION_LENGTH - 1)}…` : shown;
  return command(
    level,
    {
      title: printable(title),
      // The runner needs the file's name as it is; one that cannot be printed so gets no annotation on the file.
      file: at?.file === undefined || printable(at.file) !== at.file ? undefined : at.file,
      line: at?.line,
      col: at?.column,
    },
    text,
  );
}
