/** The code of each command of the table, loaded when it runs. */
import type { Console } from '../host/console.js';
import type { CommandLine } from './command-line.js';
import { lateInspect } from './inspect/late.js';

interface Loaded {
  /** @returns the exit code */
  run(line: CommandLine, console: Console): number | Promise<number>;
}

export const LOADERS: Readonly<Record<string, () => Promise<Loaded>>> = {
  convert: () => import('./convert/command.js'),
  inspect: lateInspect,
  init: () => import('./init.js'),
  pin: () => import('./pin/command.js'),
  doctor: () => import('./doctor/command.js'),
  explain: () => import('./explain.js'),
  completion: () => import('./completion.js'),
  'policy export': () => import('./export/command.js'),
  version: () => import('./version.js'),
};
