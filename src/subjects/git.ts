/** `git` in the checkout, without a shell. */
import { execFile } from 'node:child_process';
import { parse } from 'node:path';
import { childEnvironment, OWN_HOME } from '../core/child-environment.js';
import { GIT_TIMEOUT_MS, MAX_TAG_BYTES } from '../core/limits.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';

/** Where git reads. */
export interface Checkout {
  /** Absolute path. */
  readonly workspace: string;
  readonly env: Readonly<Partial<Record<string, string>>>;
  readonly signal: AbortSignal;
}

/**
 * What git prints. Neither replacements of objects nor fetches of missing ones: what is signed is what lies there. Never throws, except
 * for the signal's reason.
 */
export function git(args: readonly string[], { workspace, env, signal }: Checkout): Promise<Result<Buffer>> {
  const options = {
    // Windows looks for a program in the working directory first: a `git.exe` of the checkout must not be it.
    cwd: parse(workspace).root,
    env: environment(env),
    encoding: 'buffer',
    maxBuffer: MAX_TAG_BYTES,
    timeout: GIT_TIMEOUT_MS,
    signal,
  } as const;
  const fixed = ['-C', workspace, '--no-replace-objects', '-c', 'protocol.allow=never', '-c', 'core.fsmonitor=false'];
  return new Promise((resolve, reject) => {
    execFile('git', [...fixed, ...args], options, (error, stdout, stderr) => {
      if (!error) {
        resolve(accept(stdout));
        return;
      }
      if (signal.aborted) {
        reject(error instanceof Error ? error : new Error(wordsOf(error)));
        return;
      }
      if ((error.code as unknown) === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        resolve(
          refuse({
            code: 'LIMIT_EXCEEDED',
            message: 'The tag is too large to be read whole',
            expected: `at most ${MAX_TAG_BYTES} bytes`,
            actual: 'more than that',
            hint: 'Shorten the message of the tag, and sign it again.',
          }),
        );
        return;
      }
      const said = stderr.toString('utf8').trim().split('\n')[0]?.slice(0, 200) ?? '';
      const why = error.code === 'ENOENT' ? '`git` is not on the path' : said || 'git failed';
      resolve(
        refuse({
          code: 'ARTIFACT_NOT_FOUND',
          message: `The tag cannot be read from the checkout: ${why}`,
          hint: 'Check out with tags (`fetch-tags: true`, or `fetch-depth: 0`) into the workspace.',
        }),
      );
    });
  });
}

/**
 * Git finds the user's settings (`safe.directory` is one), and nothing that would put another repository or other objects
 * in the place of the checkout (git(1): `GIT_DIR` and its like), or settings by variables (`GIT_CONFIG_COUNT`).
 */
function environment(env: Checkout['env']): Record<string, string> {
  const own = childEnvironment(env, [...OWN_HOME, 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
  // Git before 2.44 knows no `GIT_NO_LAZY_FETCH`, and a setting of the checkout for one protocol overrides `protocol.allow`; not this.
  return { ...own, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '', GIT_TERMINAL_PROMPT: '0' };
}
