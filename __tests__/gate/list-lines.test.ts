/** A line of a checksum list that is no entry is shown: a file that it was meant for is not looked at. */
import { afterEach, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runGate } from '../support/gate.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const digest = createHash('sha256').update('tool\n').digest('hex');
const ENTRY = `${digest}  tool\n`;

let workspace: Workspace;
afterEach(() => {
  workspace.remove();
});

function check(list: string, ...args: readonly string[]) {
  workspace = createWorkspace({ tool: 'tool\n', SHA256SUMS: list });
  return runGate(workspace, ['--checksums', 'SHA256SUMS', '--require', 'checksum', ...args]);
}

test.each([
  ['a digest of another length', `${digest}0  other\n`, 1],
  ['a digest, not a name', `${digest}\n`, 1],
  ['words', 'the tool of today\nand its friends\n', 2],
])('%s beside an entry', async (_title, lines, count) => {
  const { exitCode, report } = await check(ENTRY + lines);
  expect(exitCode).toBe(0);
  expect(report.warnings).toEqual([
    expect.objectContaining({
      code: 'CHECKSUM_LIST_MALFORMED',
      message: expect.stringContaining(count === 1 ? '1 line is not an entry' : '2 lines are not entries'),
      actual: lines.split('\n')[0],
      evidence: { file: 'SHA256SUMS', line: 2 },
    }),
  ]);
});

test.each([
  ['entries alone', ENTRY],
  ['comments and blank lines', `# checksums\n\n${ENTRY}\r\n`],
])('nothing is said of %s', async (_title, list) => {
  const { exitCode, report } = await check(list);
  expect([exitCode, report.warnings ?? []]).toEqual([0, []]);
});
