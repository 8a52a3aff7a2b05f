/** A file of its own: the toolkit remembers the summary's path for as long as the process lives. */
import { afterAll, expect, test } from '@jest/globals';
import { actionsHost } from '../../src/host/actions.js';
import { asRunner } from '../support/runner-environment.ts';
import { createWorkspace } from '../support/workspace.ts';

const runner = createWorkspace();
afterAll(() => {
  runner.remove();
});

test('a summary that could not be written is not written later beside another one', async () => {
  const path = runner.at('summary.md');
  asRunner({ GITHUB_STEP_SUMMARY: path });
  const host = actionsHost();
  await expect(host.writeSummary('passed')).rejects.toThrow();
  runner.write('summary.md', '');
  await host.writeSummary('failed');
  expect(runner.read('summary.md').toString()).toBe('failed');
});
