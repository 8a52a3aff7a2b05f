/** Runs a program without a shell in between and collects what it writes. */
import { spawn } from 'node:child_process';

export interface ProcessOptions {
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  /** After so many milliseconds the program is killed and the run rejected. */
  readonly timeout?: number;
  /** Whom the program runs as; only root can choose. */
  readonly uid?: number;
  readonly gid?: number;
}

export interface ProcessResult {
  /** null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Only against hanging: no run on a slow machine comes near it. */
const TIMEOUT = 600_000;

/** Windows programs cannot start without these. */
const SYSTEM = ['SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'windir'];

/** The least environment in which programs start. */
export const bareEnvironment = (): Record<string, string> =>
  process.platform === 'win32' ? Object.fromEntries(SYSTEM.map((name) => [name, process.env[name] ?? ''])) : {};

export function runProcess(file: string, args: readonly string[], options: ProcessOptions): Promise<ProcessResult> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const { cwd, env, uid, gid } = options;
    const user = { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) };
    const child = spawn(file, args, { cwd, env, ...user, shell: false, windowsHide: true });
    const streams = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => streams.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => streams.stderr.push(chunk));
    const timeout = options.timeout ?? TIMEOUT;
    const text = (name: keyof typeof streams): string => Buffer.concat(streams[name]).toString('utf8');
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${file} ${args.join(' ')} ran longer than ${timeout} ms\n${text('stdout')}${text('stderr')}`));
    }, timeout);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    // `close`, not `exit`: only then has everything been read
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - started;
      resolve({ exitCode, signal, stdout: text('stdout'), stderr: text('stderr'), milliseconds });
    });
    // a program that never reads its input closes the pipe; that is its right
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
