/** The runner's variables in this process: @actions/core reads them there and nowhere else. */
import { afterEach } from '@jest/globals';

type Env = Readonly<Record<string, string>>;

const RUNNERS = /^(?:INPUT_|GITHUB_|RUNNER_|STATE_)/;

/** Replaces all variables of the runner; those of before come back after the test. */
export function asRunner(env: Env): void {
  before ??= { ...process.env };
  forget();
  Object.assign(process.env, env);
}

let before: NodeJS.ProcessEnv | undefined;

function forget(): void {
  for (const name of Object.keys(process.env)) if (RUNNERS.test(name)) Reflect.deleteProperty(process.env, name);
}

afterEach(() => {
  if (!before) return;
  forget();
  Object.assign(process.env, before);
  before = undefined;
});
