/** docs/projects/coverage.md names tests that exist, and is what its script writes. */
import { expect, test } from '@jest/globals';
import { PROJECT } from './support/command.ts';
import { bareEnvironment, runProcess } from './support/process.ts';

test('the table of statements is up to date, and each test that it names exists', async () => {
  const run = await runProcess(process.execPath, ['scripts/projects.mjs', '--check'], {
    cwd: PROJECT,
    env: bareEnvironment(),
  });
  expect([run.exitCode, run.stderr]).toEqual([0, '']);
});
