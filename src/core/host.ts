/**
 * What the gate needs of the place where it runs. Two implementations exist: the runner (`actions.ts`) and a terminal
 * (`terminal.ts`). They alone touch `process`, `console` and `@actions/*`.
 *
 * Text handed to a host is raw: each host encodes it for its own sink, so that no caller can forget to.
 */
import type { Outcome } from './model.js';
import type { Place } from './place.js';
import type { RunPorts } from './ports.js';

/** What a line is about: the colour of a terminal. */
export type LineLevel = Outcome | 'info';

/** One line of the log. Its text is raw. */
export interface LogLine {
  readonly level: LineLevel;
  readonly text: string;
  /** Not part of a result, but why there is none: a terminal writes it to standard error. */
  readonly problem?: true;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One input as it was given, before any meaning: the runner's `INPUT_*` or a flag of the command. */
export interface RawInput {
  /** As the user wrote it, lower case for the runner's inputs: `certificate-identity`. */
  readonly name: string;
  /** One string for the runner (lists are newline-separated); one string per occurrence of a flag. */
  readonly values: readonly string[];
}

/** A folder to copy in the layout of the runner's tool cache. */
export interface ToolCopy {
  /** Absolute path of the cache to copy to. */
  readonly root: string;
  /** Absolute path of the folder. */
  readonly tree: string;
  readonly name: string;
  readonly version: string;
}

/** The text of a file: whole, or, where it grows with the number of artifacts, piece by piece. */
export type FileText = string | { readonly pieces: Iterable<string> };

export interface Host extends RunPorts {
  readonly kind: 'actions' | 'terminal';
  readonly inputs: readonly RawInput[];
  /** Of `verify-bundle`, whose callers do not say which form they have: `predicate-type` then requires no attestation. */
  readonly eitherForm?: true;
  /** A line for the log; a terminal colours it by its level. */
  line(line: LogLine): void;
  /** Detail for those who asked for it (`RUNNER_DEBUG`, `--verbose`). */
  debug(text: string): void;
  /** A group of log lines that the runner folds. */
  group(title: LogLine, lines: Iterable<LogLine>): void;
  annotate(level: AnnotationLevel, title: string, message: string, at?: Place): void;
  setOutput(name: string, value: string): void;
  /** Puts a folder (absolute) before the others of PATH for later steps; a terminal says what to add. */
  addPath(folder: string): void;
  /**
   * Copies a tool, with its marker. The runner's alone.
   *
   * @returns the copy; undefined for a version that nobody could ask for.
   */
  copyTool?(tool: ToolCopy): Promise<string | undefined>;
  /** Keeps a value for the post step, where no other step can reach it. The runner's alone: a terminal throws. */
  saveState(name: string, value: string): void;
  /**
   * Remembers what later steps were handed so far: outputs, PATH and state.
   *
   * @returns takes back all that was handed to them since. It throws where that cannot be done.
   */
  checkpoint(): () => void;
  /** Nobody reads a summary here, so that none need be made. */
  readonly withoutSummary?: true;
  /** GitHub-flavoured Markdown, already escaped by report/summary.ts. */
  writeSummary(markdown: string): Promise<void>;
  /** Written to a temporary file beside `path` and renamed, so that nobody reads half of it. */
  writeFile(path: string, text: FileText): Promise<void>;
  /** The final word to the user; on the runner it is the step's error when `exitCode` is not 0. */
  finish(exitCode: number, last: LogLine): void;
}
