/** What a workflow can do is decided by its file: permissions, pins, and where untrusted text can reach a shell. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readInputs } from '../src/policy/inputs/read-inputs.js';
import { PROJECT } from './support/command.ts';

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, any>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, string>>;
}

function read(path: string): unknown {
  const document = parseDocument(readFileSync(join(PROJECT, path), 'utf8'));
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
}

const OWN = readdirSync(join(PROJECT, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const EXAMPLES = readdirSync(join(PROJECT, 'examples/workflows'))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => `examples/workflows/${name}`);

describe.each([...OWN, ...EXAMPLES])('%s', (path) => {
  const workflow = read(path) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps: all = [] }]) => all);

  test('grants nothing to all jobs and something to each', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) expect([name, Object.keys(job.permissions ?? {}).length]).not.toEqual([name, 0]);
  });

  test('uses pinned actions only', () => {
    const text = readFileSync(join(PROJECT, path), 'utf8');
    const uses = [...steps, ...jobs.map(([, job]) => job)].flatMap((each) => each.uses ?? []);
    for (const each of uses) {
      // Itself, at the commit that runs; in an example the reader puts the commit in.
      if (each === './' || each.startsWith('$/')) continue;
      if (EXAMPLES.includes(path) && /^signature-gate\/signature-gate[/@].*@?FULL_COMMIT_SHA$/.test(each)) continue;
      expect(each).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${each.replaceAll(/[/.]/g, '\\$&')} # v\\d`));
    }
  });

  test('pastes no expression into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('leaves no token behind in a checkout', () => {
    for (const step of steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });
});

test('one action has one commit in all workflows', () => {
  const pins = new Map<string, Set<string>>();
  for (const path of [...OWN, ...EXAMPLES]) {
    for (const [, name = '', commit = ''] of readFileSync(join(PROJECT, path), 'utf8').matchAll(
      /uses: ([\w./-]+)@([0-9a-f]{40})/g,
    ))
      pins.set(name, new Set([...(pins.get(name) ?? []), commit]));
  }
  for (const [name, commits] of pins) expect([name, commits.size]).toEqual([name, 1]);
});

test('a workflow that never cancels a run keeps every one that waits', () => {
  for (const path of [...OWN, ...EXAMPLES]) {
    const { concurrency, jobs } = read(path) as Workflow;
    for (const group of [concurrency, ...Object.values(jobs).map((job) => job.concurrency)] as (
      Record<string, unknown> | undefined
    )[])
      if (group?.['cancel-in-progress'] === false) expect([path, group['queue']]).toEqual([path, 'max']);
  }
});

describe('the audit', () => {
  const { on, jobs } = read('.github/workflows/revocation-audit.yml') as Workflow;
  const { audit, issues } = jobs as { audit: Job; issues: Job };
  const inputs = on['workflow_call'].inputs as Readonly<
    Record<string, { type: string; default?: unknown; required?: boolean }>
  >;
  const stepOf = (job: Job, uses: string): Step => {
    const found = job.steps!.filter((step) => step.uses?.startsWith(uses));
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  test('runs by schedule, by hand and by call', () => {
    expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_call', 'workflow_dispatch']);
    expect(Object.keys(jobs)).toEqual(['audit', 'issues']);
  });

  test('looks without being able to write, and writes without a tree', () => {
    expect(audit.permissions).toEqual({ contents: 'read' });
    expect(issues.permissions).toEqual({ issues: 'write' });
    expect(issues.needs).toBe('audit');
    expect(issues.steps!.flatMap(({ uses, run }) => uses ?? run)).toEqual([
      expect.stringMatching(/^actions\/download-artifact@/),
      '$/audit-issues',
    ]);
  });

  test('hands the report over where an artifact was refused too, and only that report', () => {
    const upload = stepOf(audit, 'actions/upload-artifact@');
    const gate = stepOf(audit, '$/');
    expect(upload.if).toBe('${{ !cancelled() }}');
    expect(upload.with!['path']).toBe(gate.with!['report']);
    expect(audit.outputs!['report']).toBe('${{ steps.upload.outputs.artifact-id }}');
    expect(issues.if).toBe("${{ !cancelled() && needs.audit.outputs.report != '' }}");
    const download = stepOf(issues, 'actions/download-artifact@');
    expect(download.with).toEqual({ 'artifact-ids': '${{ needs.audit.outputs.report }}', path: 'audit' });
    const keep = stepOf(issues, '$/audit-issues');
    expect(keep.with!['report']).toBe(`audit/${String(gate.with!['report'])}`);
  });

  test('loses no call that waits for another one', () => {
    // `queue: max` beside `cancel-in-progress: true` is an error of the workflow.
    const expected = { group: 'signature-gate-audit-issues', queue: 'max', 'cancel-in-progress': false };
    expect(issues.concurrency).toEqual(expected);
    expect(audit.concurrency).toBeUndefined();
  });

  test('reads a policy of a repository with a token, and hands none out otherwise', () => {
    const { secrets } = on['workflow_call'] as { secrets: object };
    expect(secrets).toEqual({ SIGNATURE_GATE_TOKEN: { description: expect.any(String), required: false } });
    const policy = "toJSON(inputs.policy) == 'null' && vars.SIGNATURE_GATE_POLICY || inputs.policy";
    expect(stepOf(audit, '$/').with!['policy']).toBe(`\${{ ${policy} }}`);
    expect(stepOf(audit, '$/').with!['github-token']).toBe(
      `\${{ secrets.SIGNATURE_GATE_TOKEN || contains(${policy}, '@') && github.token || '(unset)' }}`,
    );
  });

  test('passes every input on as it was given, a blank one too', () => {
    const gate = stepOf(audit, '$/').with!;
    for (const [name, value] of Object.entries({ ...gate, ...stepOf(issues, '$/audit-issues').with })) {
      const expression = String(value);
      if (!expression.includes('${{') || name === 'github-token') continue;
      const fallback = "(?:'\\(unset\\)'|'false'|vars\\.SIGNATURE_GATE_[A-Z]+)";
      expect(expression).toMatch(
        new RegExp(`^\\$\\{\\{ toJSON\\(inputs\\.${name}\\) == 'null' && ${fallback} \\|\\| inputs\\.${name} \\}\\}$`),
      );
      expect(Object.keys(inputs)).toContain(name);
    }
    const passed = [
      'deployed-artifact',
      'report-name',
      ...Object.keys(gate),
      ...Object.keys(stepOf(issues, '$/audit-issues').with!),
    ];
    for (const name of Object.keys(inputs)) expect(passed).toContain(name);
  });

  test('has an optional input unset, never blank', () => {
    for (const [name, { required, default: value }] of Object.entries(inputs)) {
      if (required !== true) expect([name, value]).not.toEqual([name, '']);
      if (required !== true) expect([name, value === undefined]).toEqual([name, false]);
    }
  });

  test('never continues on an error', () => {
    expect(readFileSync(join(PROJECT, '.github/workflows/revocation-audit.yml'), 'utf8')).not.toContain(
      'continue-on-error',
    );
  });
});

describe('the action that keeps the issues', () => {
  const action = read('audit-issues/action.yml') as Action;

  test('runs a file of dist/ on Node.js 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/audit-issues.js' });
    expect(existsSync(join(PROJECT, 'src/audit-issues.ts'))).toBe(true);
  });

  test('has its optional inputs unset, and the token of the job', () => {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.required ?? input.default]);
    expect(Object.fromEntries(defaults)).toEqual({
      report: true,
      'github-token': '${{ github.token }}',
      label: '(unset)',
      author: '(unset)',
      'dry-run': '(unset)',
    });
    expect(Object.keys(action.outputs)).toEqual(['opened', 'updated', 'closed']);
  });
});

describe('the release', () => {
  const { jobs } = read('.github/workflows/release.yml') as Workflow;
  const steps = jobs['draft']!.steps!;
  const indexOf = (matches: (step: Step) => boolean): number => {
    const found = steps.findIndex(matches);
    expect(found).toBeGreaterThanOrEqual(0);
    return found;
  };
  const attest = indexOf(({ uses = '' }) => uses.startsWith('actions/attest@'));
  const gate = indexOf(({ uses }) => uses === './');
  const draft = indexOf(({ run = '' }) => run.includes('gh release create'));

  test('attests, then verifies by itself, then drafts; a person publishes', () => {
    expect([attest, gate, draft]).toEqual([attest, gate, draft].sort((a, b) => a - b));
    expect(jobs['publish']!.needs).toBe('draft');
    expect((jobs['publish'] as { environment?: string }).environment).toBe('release');
  });

  test('the gate checks all that was attested, by this very commit', () => {
    const given = steps[gate]!.with!;
    expect(given['artifacts']).toBe(steps[attest]!.with!['subject-path']);
    expect([given['source-digest'], given['require'], given['mode']]).toEqual([
      '${{ github.sha }}',
      'attestation',
      undefined,
    ]);
    expect(Object.keys(given).some((name) => name.startsWith('skip-'))).toBe(false);
    const raw = Object.entries(given).map(([name, value]) => ({
      name,
      values: [
        String(value)
          .replaceAll('${{ github.repository }}', 'acme/widgets')
          .replaceAll('${{ github.ref }}', 'refs/heads/main'),
      ],
    }));
    expect(
      Object.keys(
        readInputs(
          raw.filter(({ name }) => name !== 'source-digest'),
          'actions',
        ),
      ),
    ).toContain('bundle');
  });

  test('attaches the single file, the package, the SBOM, the digests and the attestation', () => {
    const made = steps
      .slice(0, draft + 1)
      .flatMap(({ run = '' }) => run)
      .join('\n');
    for (const part of [
      'single-file.mjs out/',
      'sbom.mjs "out/',
      '--pack-destination out',
      'SHA256SUMS out/',
      'sigstore.json "out/',
    ])
      expect(made).toContain(part);
    expect(steps[draft]!.run).toContain('out/* --draft');
  });

  test('no step goes on after an error', () => {
    for (const step of Object.values(jobs).flatMap(({ steps: all = [] }) => all))
      expect([step.name, 'continue-on-error' in step, step.if]).toEqual([step.name, false, undefined]);
  });
});
