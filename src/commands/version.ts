/** `signature-gate version`. */
import { jsonText, type Console } from '../host/console.js';
import { VERSION } from '../core/version.js';
import type { CommandLine } from './command-line.js';

export function run({ values }: CommandLine, console: Console): number {
  const { node, platform, architecture } = console.machine;
  console.out(values.get('format') === 'json' ? jsonText({ version: VERSION, node, platform, architecture }) : VERSION);
  return 0;
}
