/** A console that keeps what is printed. */
import type { Console } from '../../src/host/console.js';

export interface KeptConsole extends Console {
  readonly printed: { stdout: string; stderr: string };
}

export function keptConsole(input = '', folder = '/'): KeptConsole {
  const printed = { stdout: '', stderr: '' };
  return {
    printed,
    env: {},
    folder,
    machine: { node: '24.0.0', platform: 'linux', architecture: 'x64' },
    now: () => new Date('2026-11-28T12:00:00Z'),
    out: (text) => void (printed.stdout += `${text}\n`),
    err: (text) => void (printed.stderr += `${text}\n`),
    input: (limit) => Promise.resolve(Buffer.byteLength(input) > limit ? undefined : input),
  };
}
