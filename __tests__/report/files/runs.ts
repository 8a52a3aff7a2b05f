/** Runs as the writers of report files see them. */
import { join } from 'node:path';
import type { Verdict } from '../../../src/core/model.js';
import type { RunFacts } from '../../../src/report/facts.js';
import type { JudgedRun, UnjudgedRun } from '../../../src/report/files/report-writer.js';
import { facts } from '../sample.js';

export const WORKSPACE = join(import.meta.dirname, 'workspace');
export const WORKFLOW = {
  path: '.github/workflows/deploy.yml',
  address: 'https://github.com/acme/app/.github/workflows/deploy.yml',
  own: true,
};

export function judgedRun(verdict: Verdict, change: Partial<RunFacts> = {}, more: Partial<JudgedRun> = {}): JudgedRun {
  return { workspace: WORKSPACE, workflow: WORKFLOW, verdict, facts: { ...facts, ...change }, ...more };
}

export function unjudgedRun(problems: UnjudgedRun['problems'] = [], message = 'The gate failed'): UnjudgedRun {
  const { startedAt, finishedAt } = facts;
  return { workspace: WORKSPACE, workflow: WORKFLOW, message, problems, startedAt, finishedAt };
}
