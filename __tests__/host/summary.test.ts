/** A file of its own: the toolkit remembers the summary's path for as long as the process lives. */
import { afterAll, expect, test } from '@jest/globals';
import { actionsHost } from '../../src/host/actions.js';
import { createWorkspace } from '../support/workspace.ts';

const runner = createWorkspace();
afterAll(() => {
  runner.remove();
});

test('a summary that could not be written is not written later beside another one', async () => {
  const path = runner.at('summary.md');
  const before = process.env['GITHUB_STEP_SUMMARY'];
  process.env['GITHUB_STEP_SUMMARY'] = path;
  const host = actionsHost({ GITHUB_STEP_SUMMARY: path });
  await expect(host.writeSummary('passed')).rejects.toThrow();
  runner.write('summary.md', '');
  await host.writeSummary('failed');
  if (before === undefined) delete process.env['GITHUB_STEP_SUMMARY'];
  else process.env['GITHUB_STEP_SUMMARY'] = before;
  expect(runner.read('summary.md').toString()).toBe('failed');
});
