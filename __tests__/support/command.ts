/** Runs the command line tool as a user would. */
import { join } from 'node:path';
import { bareEnvironment, runProcess, type ProcessResult } from './process.ts';

export interface CommandOptions {
  readonly cwd: string;
  /** Added to a bare environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The Node binary. Default: the one that runs the tests. */
  readonly node?: string;
  /** Default: `dist/cli.js` of this project. */
  readonly main?: string;
  readonly input?: string | Buffer;
  readonly timeout?: number;
}

/** The project's root folder. */
export const PROJECT = join(import.meta.dirname, '../..');

export function runCommand(args: readonly string[], options: CommandOptions): Promise<ProcessResult> {
  const { cwd, input, timeout } = options;
  return runProcess(options.node ?? process.execPath, [options.main ?? join(PROJECT, 'dist/cli.js'), ...args], {
    cwd,
    env: { ...bareEnvironment(), HOME: cwd, ...options.env },
    ...(input === undefined ? {} : { input }),
    ...(timeout === undefined ? {} : { timeout }),
  });
}
