/** Narrow ports to the place where the gate runs: a room below takes what it needs of them, and never the whole host. */

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where files are. */
export interface Folders {
  /** Absolute path that relative paths start from, and that globs must not leave. */
  readonly workspace: string;
  /** Absolute path of a folder for this run's temporary files. */
  readonly tempRoot: string;
}

/** A word now and then on long work; a terminal overwrites it, a runner logs it now and then. Most are never shown, nor worked out. */
export interface Progress {
  progress(text: string | (() => string)): void;
}

/** How far long work on files has come. */
export interface WorkDone {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly files: number;
  readonly totalFiles: number;
}

/** What checks need to know and to say. */
export interface RunPorts extends Folders, Progress {
  readonly env: Environment;
  now(): Date;
  /** Told now and then how many files are still to be read, so that the process can make room for what each leaves behind. */
  readonly expectFiles?: (files: number) => void;
}
