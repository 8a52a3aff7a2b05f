/**
 * Asks GitHub's command for trusted roots: it knows the one of GitHub's own instance, which no package carries.
 *
 * The command runs in a fresh folder that is also its home, its cache and its temporary folder. So nothing that another
 * run left there is believed, no stored login is found, and on Windows no `gh.exe` of the workspace is started in place of
 * the real one. It gets few of the job's variables, above all no token: versions before 2.93 send
 * it to the TUF repositories (GHSA-8xvp-7hj6-mcj9).
 */
import { execFile, type ChildProcess, type ExecFileException } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../core/child-environment.js';
import { GH_TIMEOUT_MS, MAX_TRUSTED_ROOT_BYTES } from '../core/limits.js';
import { errorCode } from '../files/read-file.js';
import { waitFor } from '../net/waiting.js';
import { refuse, accept, wordsOf, type Result } from '../core/result.js';

type Environment = Readonly<Record<string, string | undefined>>;

interface GhContext {
  readonly tempRoot: string;
  readonly signal?: AbortSignal;
  /** The environment to pick from. */
  readonly env: Environment;
  readonly timeoutMs?: number;
}

/** Where programs look for settings, caches and temporary files, on all systems. */
const HOMES = [
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'GH_CONFIG_DIR',
  'TMPDIR',
  'TEMP',
  'TMP',
];

/** Characters of the command's own problem that a message shows. */
const MAX_COMPLAINT = 300;

const INSTEAD =
  'Install a current GitHub CLI, or save what `gh attestation trusted-root` prints elsewhere and name that file.';

/** What `gh attestation trusted-root` prints: one root a line. Never throws. */
export async function askGh({ tempRoot, signal, env, timeoutMs = GH_TIMEOUT_MS }: GhContext): Promise<Result<string>> {
  const failed = (what: string) =>
    refuse({
      code: 'TRUST_ROOT_UNAVAILABLE',
      message: `The trusted root is not available: ${what}`,
      hint: INSTEAD,
    });
  const folder = await mkdtemp(join(tempRoot, 'signature-gate-gh-')).catch(() => undefined);
  if (folder === undefined) return failed(`no folder can be made in ${tempRoot}`);
  let stop: (() => void) | undefined;
  const words = waitFor('`gh attestation trusted-root`');
  try {
    signal?.throwIfAborted();
    const running = promisify(execFile)('gh', ['attestation', 'trusted-root'], {
      cwd: folder,
      env: environmentOf(env, folder),
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      maxBuffer: MAX_TRUSTED_ROOT_BYTES,
      windowsHide: true,
    });
    stop = () => {
      end(running.child);
    };
    signal?.addEventListener('abort', stop);
    running.child.stdin?.end();
    const { stdout } = await running;
    return accept(stdout);
  } catch (error) {
    return failed(problem(error, signal?.aborted ?? false));
  } finally {
    words.end();
    if (stop) signal?.removeEventListener('abort', stop);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/** Not by `execFile`'s own `signal`: that asks politely, and waits for whoever else holds the output open. */
function end(child: ChildProcess): void {
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.kill('SIGKILL');
}

function environmentOf(env: Environment, folder: string): Record<string, string> {
  const homes = HOMES.map((name): [string, string] => [name, folder]);
  return {
    ...childEnvironment(env, ['GH_HOST']),
    ...Object.fromEntries(homes),
    GH_PROMPT_DISABLED: '1',
    GH_NO_UPDATE_NOTIFIER: '1',
  };
}

function problem(error: unknown, stopped: boolean): string {
  const what = '`gh attestation trusted-root`';
  if (stopped) return `the run was over before ${what} had answered`;
  const code = errorCode(error);
  if (code === 'ENOENT') return '`gh` is not installed';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `${what} printed more than ${MAX_TRUSTED_ROOT_BYTES} bytes`;
  const { killed, stderr } = (typeof error === 'object' && error !== null ? error : {}) as Partial<ExecFileException>;
  if (killed === true) return `${what} did not end in time`;
  const said = stderr?.trim() ?? '';
  return `${what} failed: ${said === '' ? wordsOf(error).trim() : said.slice(0, MAX_COMPLAINT)}`;
}
