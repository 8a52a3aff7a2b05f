/**
 * The runner as a host. Its protocol (inputs, commands on standard output, files for outputs, state, PATH and summary) is spoken by
 * @actions/core; what is said, and that a file that cannot be written is never passed over in silence, is decided here.
 */
import * as core from '@actions/core';
import { EOL, tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { MAX_ANNOTATION_LENGTH } from '../core/limits.js';
import type { Place } from '../core/place.js';
import type { AnnotationLevel, Host, LogLine, RawInput } from '../core/host.js';
import { printable, printableLines } from './printable.js';
import { makeRoomFor } from './memory.js';
import { progressPace, saidNow, type Milliseconds } from './progress-pace.js';
import { checkpointOf } from './runner-files.js';
import { inBlocks, whoeverReads } from './streams.js';
import { writeWhole } from './write-file.js';

/** Inputs that the runner must not show, wherever they came from. */
const SECRET_INPUTS: readonly string[] = ['github-token'];
const UNSET = '(unset)';

/**
 * Every `INPUT_*`, also those that action.yml does not declare: `readInputs` refuses them by name. The runner writes them
 * in capitals; one that is not keeps its whole name, so that `INPUT_key` is refused instead of adding to `INPUT_KEY`.
 */
export function readInputVariables(): readonly RawInput[] {
  return Object.entries(process.env).flatMap(([key, value]) => {
    if (!key.startsWith('INPUT_') || value === undefined) return [];
    if (key !== key.toUpperCase()) return [{ name: key, values: [value.trim()] }];
    const name = key.slice('INPUT_'.length).toLowerCase();
    return [{ name, values: [core.getInput(name)] }];
  });
}

/**
 * The host of this process's environment, which @actions/core reads as well. Masks what is secret among the inputs.
 *
 * @param clock for the pace of progress
 */
export function actionsHost(clock: Milliseconds = Date.now): Host {
  const { env } = process;
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? '.');
  const inputs = readInputVariables();
  mask(inputs);
  return {
    kind: 'actions',
    env,
    workspace,
    tempRoot: env['RUNNER_TEMP'] ?? tmpdir(),
    inputs,
    now: () => new Date(),
    expectFiles: makeRoomFor,
    ...log(progressPace(clock)),
    ...laterSteps(env),
    copyTool: async (tool) => (await import('./tool-cache.js')).copyTool(tool),
    writeFile: (path, text) => writeWhole(resolve(workspace, path), text),
  };
}

/** The log of the step: lines and commands on standard output. */
function log(due: () => boolean): Pick<Host, 'line' | 'debug' | 'group' | 'progress' | 'annotate' | 'finish'> {
  const print = (text: string): void => {
    whoeverReads(() => {
      core.info(printable(text));
    });
  };
  const line = ({ text }: LogLine): void => {
    print(text);
  };
  return {
    line,
    debug(text) {
      if (!core.isDebug()) return;
      whoeverReads(() => {
        core.debug(printableLines(text));
      });
    },
    group(title, lines) {
      whoeverReads(() => {
        core.startGroup(printable(title.text));
      });
      for (const some of inBlocks(printableOf(lines), EOL)) {
        whoeverReads(() => {
          core.info(some);
        });
      }
      whoeverReads(core.endGroup);
    },
    progress(text) {
      if (due()) print(saidNow(text));
    },
    annotate,
    finish(exitCode, last) {
      if (exitCode === 0) line(last);
      else annotate('error', '', last.text);
    },
  };
}

function* printableOf(lines: Iterable<LogLine>): Generator<string> {
  for (const { text } of lines) yield printable(text);
}

/** What later steps and the page of the run get. */
function laterSteps({
  GITHUB_OUTPUT,
  GITHUB_PATH,
  GITHUB_STATE,
  GITHUB_STEP_SUMMARY,
}: Host['env']): Pick<Host, 'setOutput' | 'addPath' | 'saveState' | 'checkpoint' | 'writeSummary'> {
  return {
    setOutput(name, value) {
      // Without a file @actions/core prints a command that the runner no longer takes.
      if (GITHUB_OUTPUT) core.setOutput(name, value);
    },
    addPath(folder) {
      needFile('GITHUB_PATH', GITHUB_PATH);
      if (/[\r\n]/.test(folder)) throw new Error('a path with a line break cannot be handed to the runner');
      core.addPath(folder);
    },
    saveState(name, value) {
      needFile('GITHUB_STATE', GITHUB_STATE);
      core.saveState(name, value);
    },
    checkpoint: () => checkpointOf([GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE]),
    async writeSummary(markdown) {
      if (!GITHUB_STEP_SUMMARY) return;
      // What could not be written before is still in its buffer, and is not so any more.
      await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
    },
  };
}

/** What must not be lost in silence: without the file, later steps would do without. */
function needFile(variable: string, file: string | undefined): void {
  if (!file) throw new Error(`${variable} is not set; the runner sets it for every step`);
}

/** Only where a runner takes the command out of the log: elsewhere it would print what it is to hide. */
function mask(inputs: readonly RawInput[]): void {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return;
  for (const { name, values } of inputs) {
    if (!SECRET_INPUTS.includes(name)) continue;
    for (const value of values) {
      if (value === '' || value === UNSET) continue;
      whoeverReads(() => {
        core.setSecret(value);
      });
    }
  }
}

function annotate(level: AnnotationLevel, title: string, message: string, at?: Place): void {
  const shown = printableLines(message);
  const text = shown.length > MAX_ANNOTATION_LENGTH ? `${shown.slice(0, MAX_ANNOTATION_LENGTH - 1)}…` : shown;
  // The runner needs the file's name as it is; one that cannot be printed so gets no annotation on the file.
  const place = at?.file === undefined || printable(at.file) !== at.file ? {} : { file: at.file };
  whoeverReads(() => {
    core[level](text, {
      ...(title !== '' && { title: printable(title) }),
      ...place,
      ...(at?.line !== undefined && { startLine: at.line }),
      ...(at?.column !== undefined && { startColumn: at.column }),
    });
  });
}
