/** A terminal (or a pipe) as a host: results on standard output, problems and progress on standard error. */
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { AnnotationLevel, Host, LineLevel, LogLine, RawInput } from '../core/host.js';
import { printable } from './printable.js';
import { makeRoomFor } from './memory.js';
import { progressPace, REDRAW_MS, saidNow, type Milliseconds } from './progress-pace.js';
import { inBlocks, print as write, type Sink } from './streams.js';
import { writeWhole } from './write-file.js';

interface TerminalOptions {
  readonly inputs: readonly RawInput[];
  readonly verbose: boolean;
  /** True where only what is wrong is shown: refusals with what belongs to them, warnings, and the last word. */
  readonly quiet?: boolean;
  /** False where `--no-color` was given. */
  readonly color: boolean;
  /** As `Host` has it. */
  readonly eitherForm?: true;
}

const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const CYAN = 36;
const LINE_COLORS: Readonly<Record<LineLevel, number | undefined>> = {
  pass: GREEN,
  waived: YELLOW,
  fail: RED,
  error: RED,
  info: undefined,
};
const ANNOTATION_COLORS: Readonly<Record<AnnotationLevel, number>> = { error: RED, warning: YELLOW, notice: CYAN };
const CLEAR_LINE = '\r\u001b[K';

/** Colours: never with NO_COLOR, always with FORCE_COLOR, else on a terminal that knows them. */
export function wantsColor(env: Host['env'], sink: Sink): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return sink.isTTY === true && TERM !== 'dumb';
}

/**
 * @param out where results go; `verify-bundle` has them on standard error
 * @param clock for the pace of progress
 */
export function terminalHost(
  options: TerminalOptions,
  env: Host['env'] = process.env,
  out: Sink = process.stdout,
  err: Sink = process.stderr,
  clock: Milliseconds = Date.now,
): Host {
  const workspace = process.cwd();
  // A dumb terminal cannot wipe a line.
  const redraws = err.isTTY === true && env['TERM'] !== 'dumb';
  const screen = createScreen(err, redraws, progressPace(clock, redraws ? REDRAW_MS : undefined));
  const colors = new Map([out, err].map((sink) => [sink, options.color && wantsColor(env, sink)]));
  const colored = (sink: Sink): boolean => colors.get(sink) === true;
  const painted = ({ level, text }: LogLine): string => paintMark(printable(text), LINE_COLORS[level], colored(out));
  const wanted = options.quiet === true ? onlyWhatIsWrong() : () => true;
  const print = (line: LogLine): void => {
    if (line.problem) screen.print(err, painted(line));
    else if (wanted(line)) screen.print(out, painted(line));
  };
  const each = function* (lines: Iterable<LogLine>): Generator<string> {
    for (const line of lines) if (wanted(line)) yield painted(line);
  };
  return {
    kind: 'terminal',
    env,
    workspace,
    tempRoot: tmpdir(),
    inputs: options.inputs,
    ...(options.eitherForm && { eitherForm: true }),
    now: () => new Date(),
    expectFiles: makeRoomFor,
    line: print,
    debug(text) {
      if (options.verbose) for (const line of text.split('\n')) screen.print(err, printable(line));
    },
    group(title, lines) {
      print(title);
      for (const some of inBlocks(each(lines), '\n')) screen.print(out, some);
    },
    progress(text) {
      if (options.quiet !== true) screen.progress(() => printable(saidNow(text)));
    },
    annotate(level, title, message, at) {
      const place = at ? `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ` : '';
      const words = [title, message].filter((text) => text !== '').join(': ');
      const mark = paint(`${level}:`, ANNOTATION_COLORS[level], colored(err));
      screen.print(err, `${mark} ${printable(place + words)}`);
    },
    addPath(folder) {
      print({ level: 'info', text: `Add to PATH: ${folder}` });
    },
    ...OF_THE_RUNNER,
    writeFile: (path, text) => writeWhole(resolve(workspace, path), text),
    finish(exitCode, { level, text }) {
      if (options.quiet === true && exitCode === 0 && level === 'pass') return;
      const sink = exitCode === 0 ? out : err;
      screen.print(sink, paint(printable(text), LINE_COLORS[level], colored(sink)));
    },
  };
}

/** What the runner has and a terminal has not: callers of the command read the exit code and the report. */
const OF_THE_RUNNER = {
  setOutput: () => undefined,
  checkpoint: () => () => undefined,
  saveState: () => {
    throw new Error('a terminal has no post step');
  },
  withoutSummary: true,
  writeSummary: () => Promise.resolve(),
} as const satisfies Partial<Host>;

/** Lets a line through that something is wrong with, and the indented ones below it. */
function onlyWhatIsWrong(): (line: LogLine) => boolean {
  let block = false;
  return ({ level, text }) => {
    if (!/^\s/.test(text)) block = level !== 'pass' && level !== 'info';
    return block;
  };
}

function paint(text: string, color: number | undefined, colored: boolean): string {
  return colored && color !== undefined ? `\u001b[${color}m${text}\u001b[39m` : text;
}

/** Colours the sign that a line begins with; a whole page in red would be hard to read. */
function paintMark(text: string, color: number | undefined, colored: boolean): string {
  const [, indent = '', mark = ''] = /^(\s*)(\S)(?=\s)/.exec(text) ?? [];
  return indent + paint(mark, color, colored && mark !== '') + text.slice(indent.length + mark.length);
}

/**
 * Printing beside a line of progress. A terminal shows one, which is wiped before anything else is printed; a file, a pipe or a dumb
 * terminal gets a line whenever one is due.
 */
function createScreen(
  err: Sink,
  redraws: boolean,
  due: () => boolean,
): { print(sink: Sink, line: string): void; progress(text: () => string): void } {
  let shown = false;
  const wipe = (): void => {
    if (shown) write(err, CLEAR_LINE);
    shown = false;
  };
  return {
    print(sink, line) {
      wipe();
      write(sink, `${line}\n`);
    },
    progress(text) {
      if (!redraws) {
        if (due()) write(err, `${text()}\n`);
        return;
      }
      if (shown && !due()) return;
      wipe();
      write(err, text());
      shown = true;
    },
  };
}
