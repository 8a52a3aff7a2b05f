/** What is put on PATH. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import { passedFiles } from '../../src/verify/passed-files.js';
import { install } from '../../src/install/install.js';
import { passed } from '../gate/reports.ts';
import { decideVerdict, reportArtifact } from '../../src/verify/verdict.js';
import { tarGz, type TarEntry } from '../support/archives.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => {
  workspace.remove();
});

/** Installs an archive as one that passed. */
async function put(...entries: readonly TarEntry[]) {
  const bytes = tarGz(...entries);
  workspace.write('tool.tar.gz', bytes);
  const digests = { sha256: createHash('sha256').update(bytes).digest() };
  const verdict = decideVerdict([reportArtifact({ kind: 'file', name: 'tool.tar.gz' }, digests, [passed()])], [], []);
  return install(passedFiles(verdict, workspace.path), { env: { RUNNER_TOOL_CACHE: workspace.at('cache') } });
}

const PROGRAM = { content: '#!/bin/sh\n', mode: 0o755 };

describe('the folder of the program', () => {
  test('is that of the archive', async () => {
    const done = await put({ name: 'tool-1/tool', ...PROGRAM });
    expect(done).toMatchObject({ ok: true, value: { path: expect.stringMatching(/tool-1$/) } });
  });

  test('is refused where it would stand for two on PATH', async () => {
    const done = await put({ name: `tool${delimiter}evil/tool`, ...PROGRAM });
    expect(done).toMatchObject({ ok: false, refusal: { code: 'INSTALL_REFUSED' } });
    const trees = readdirSync(workspace.at('cache'), { recursive: true, encoding: 'utf8' });
    expect(trees.filter((name) => name.includes('evil'))).toEqual([]);
    expect(existsSync(workspace.at('cache'))).toBe(true);
  });
});
