/** The built action that keeps issues, as the runner runs it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { PROJECT } from '../support/command.ts';
import { runAction, type ActionResult } from '../support/runner.ts';
import { createWorkspace } from '../support/workspace.ts';
import { startIssues, type IssuesServer } from './github-issues.ts';
import { auditReport, clearRow, recalledRow } from './sample.ts';

const LIST = { serial: 5, issuedAt: '2026-11-20T00:00:00.000Z' };
const workspace = createWorkspace();
let server: IssuesServer;
beforeAll(async () => {
  server = await startIssues();
});
afterAll(async () => {
  await server.close();
  workspace.remove();
});

function run(rows: readonly object[], inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  workspace.write('audit.json', auditReport(rows));
  return runAction({
    workspace: workspace.path,
    main: join(PROJECT, 'audit-issues', '../dist/audit-issues.js'),
    metadata: join(PROJECT, 'audit-issues/action.yml'),
    inputs: { report: 'audit.json', ...inputs },
    token: 'secret-token',
    env: { GITHUB_API_URL: server.url },
  });
}

test('opens an issue, and closes it when the recall is lifted', async () => {
  const opened = await run([recalledRow('app\n::error::x', { reason: '##[set-output name=opened]9' }, LIST)]);
  expect(opened).toMatchObject({
    conclusion: 'success',
    outputs: { opened: '1', updated: '0', closed: '0' },
    forgedCommands: [],
  });
  expect(opened.summary).toContain('1 recalled');
  expect(server.issues).toMatchObject([{ number: 1, state: 'open' }]);

  const closed = await run([clearRow('app\n::error::x', { serial: 6 })]);
  expect(closed).toMatchObject({ conclusion: 'success', outputs: { closed: '1' }, forgedCommands: [] });
  expect(server.issues).toMatchObject([{ number: 1, state: 'closed' }]);
  for (const run of [opened, closed]) {
    expect(run.masks).toEqual(['secret-token']);
    const said = run.stdout.replace('::add-mask::secret-token', '');
    expect(`${said}${run.stderr}${run.summary}`).not.toContain('secret-token');
  }
});

test('fails where it cannot write, and where an input is blank', async () => {
  server.instead.push({ method: 'POST', status: 403, body: { message: '\n::set-output name=opened::9' } });
  const denied = await run([recalledRow('other', {}, LIST)]);
  expect(denied).toMatchObject({ exitCode: 3, outputs: { opened: '0' }, forgedCommands: [] });
  expect(denied.annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringContaining('PERMISSION') }),
  ]);
  expect(await run([], { label: '' })).toMatchObject({ exitCode: 2, outputs: { opened: '0' } });
});
