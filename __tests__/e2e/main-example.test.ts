/**
 * The README's recipes over whole releases of the projects. Each step is what the README shows; names and identities are those of the
 * project, and what else a project needs is what its own page (docs/projects) says.
 */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { PROJECT } from '../support/command.ts';
import { runAction, type ActionResult } from '../support/runner.ts';
import { createWorkspace } from '../support/workspace.ts';
import { mvmAssets, openSandboxSource, PROJECTS, TWINS, type Twin, type Whole } from './whole-releases.ts';
import * as mvm from './mvm.ts';
import { ORIGINAL, SOURCE } from './opensandbox.ts';
import { example } from './published.ts';

/** The `with` of the README's step in whose snippet `mark` stands. */
function shown(mark: string): Readonly<Record<string, string>> {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
  const fences = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
  const found = fences.filter((text) => text.includes(mark));
  expect(found).toHaveLength(1);
  const inputs: Record<string, string> = {};
  const visit = (tree: unknown): void => {
    if (typeof tree !== 'object' || tree === null) return;
    for (const [name, value] of Object.entries(tree)) {
      if (name === 'with') for (const [key, one] of Object.entries(value as object)) inputs[key] = String(one);
      else visit(value);
    }
  };
  visit(parseAllDocuments(found[0] ?? '').map((document) => document.toJS() as unknown));
  return inputs;
}

/** A text in which every part that is exchanged must stand. */
function exchanged(text: string, names: Readonly<Record<string, string>>): string {
  return Object.entries(names).reduce((before, [old, fresh]) => {
    expect(before).toContain(old);
    return before.replaceAll(old, fresh);
  }, text);
}

describe('a gate before a deployment', () => {
  const step = shown('policy: .github/release-policy.yml');

  test('is the step that the README shows', () => {
    expect(step).toEqual({
      policy: '.github/release-policy.yml',
      var: 'version=${{ inputs.version }}',
      'github-token': '${{ github.token }}',
    });
  });

  async function run(policy: string, whole: Whole): Promise<ActionResult> {
    const { version = whole.names['server'], ...others } = whole.names;
    // OpenSandbox has a version for each part; the variable is called as the part is.
    const name = 'version' in whole.names ? 'version' : 'server';
    const named = version === undefined ? [] : [exchanged(step['var']!, { '${{ inputs.version }}': version, 'version=': `${name}=` })]; // prettier-ignore
    const more = Object.entries({ ...others, ...whole.places }).filter(([key]) => key !== name);
    const { var: _, ...rest } = step;
    const variables = [...named, ...more.map(([key, value]) => `${key}=${value}`)].join('\n');
    const workspace = createWorkspace({
      ...whole.files,
      '.github/release-policy.yml': example(policy),
      'trusted_root.json': whole.root,
    });
    try {
      return await runAction({
        workspace: workspace.path,
        inputs: {
          ...rest,
          ...(variables !== '' && { var: variables }),
          'github-token': 'the-token-of-the-job',
          // The release is signed in a Sigstore of its own, and carried files have no network.
          'trusted-root': 'trusted_root.json',
          ...(whole.env === undefined && Object.keys(whole.places).length === 0 && { offline: 'true' }),
        },
        ...(whole.env && { env: whole.env }),
      });
    } finally {
      workspace.remove();
    }
  }

  async function judged(name: string, twin?: Twin): Promise<[ActionResult, Whole]> {
    const { policy, forge } = PROJECTS[name]!;
    const whole = await forge(twin);
    try {
      return [await run(policy, whole), whole];
    } finally {
      await whole.close();
    }
  }

  describe.each(Object.keys(PROJECTS))('%s', (name) => {
    test('the whole release passes, and its images come out by digest', async () => {
      const [run, { passing, places }] = await judged(name);
      expect([run.exitCode, run.log, run.unexpectedInputs]).toEqual([0, run.log, []]);
      expect(run.outputs).toMatchObject({ result: 'pass', verified: String(passing), failed: '0' });
      const images = JSON.parse(run.outputs['verified-images'] ?? '[]') as string[];
      expect(images.length > 0).toBe('registry' in places);
      for (const image of images) expect(image).toMatch(/@sha256:[0-9a-f]{64}$/);
    });

    test.each(TWINS)('%s: the step fails, and nothing is called verified', async (twin) => {
      const [run] = await judged(name, twin);
      expect(run.log).toContain(PROJECTS[name]!.codes[twin]);
      expect([run.exitCode, run.conclusion]).toEqual([1, 'failure']);
      expect(run.outputs).toMatchObject({ result: 'fail' });
      expect(Number(run.outputs['failed'])).toBeGreaterThan(0);
    });
  });
});

describe('files with their bundles: the archives of mvm', () => {
  const step = shown('!dist/*-debug');

  async function run(twin?: Twin): Promise<ActionResult> {
    const assets = Object.entries(mvmAssets(twin)).map(([name, content]) => [`dist/${name}`, content]);
    const workspace = createWorkspace({
      ...(Object.fromEntries(assets) as mvm.Files),
      'trusted_root.json': mvm.world.trustedRootJson,
    });
    const identity = exchanged(step['certificate-identity']!, {
      'acme/widgets': mvm.REPO,
      'v1.2.3': `v${mvm.VERSION}`,
    });
    const checksums = exchanged(step['checksums']!, { SHA256SUMS: basename(mvm.CHECKSUMS) });
    const inputs = { ...step, 'certificate-identity': identity, checksums, 'trusted-root': 'trusted_root.json' };
    try {
      return await runAction({ workspace: workspace.path, inputs });
    } finally {
      workspace.remove();
    }
  }

  test('all four pass', async () => {
    const { exitCode, outputs, unexpectedInputs } = await run();
    expect([exitCode, outputs['verified'], unexpectedInputs]).toEqual([0, '4', []]);
  });
  test.each(TWINS)('%s: the step fails', async (twin) => {
    const { exitCode, outputs, log } = await run(twin);
    expect([exitCode, outputs['failed']]).toEqual([1, '1']);
    expect(log).toContain(PROJECTS['mvm']!.codes[twin]);
  });
});

const REFUSED: Readonly<Record<Twin, string>> = {
  // GitHub has nothing about other bytes; this server lists what it has for any.
  altered: 'SUBJECT_MISMATCH',
  'by another signer': 'IDENTITY_MISMATCH',
  'without evidence': 'BUNDLE_MISSING',
};

describe('a release, downloaded and verified: the source of OpenSandbox', () => {
  const step = shown('release: acme/widgets@v1.2.3');

  async function run(twin?: Twin): Promise<readonly [ActionResult, readonly string[]]> {
    const whole = await openSandboxSource(twin);
    const workspace = createWorkspace({ 'trusted_root.json': whole.root });
    const inputs = {
      ...step,
      release: exchanged(step['release']!, { 'acme/widgets': ORIGINAL, 'v1.2.3': 'server/v0.1.13' }),
      artifacts: exchanged(step['artifacts']!, { widgets: 'opensandbox' }),
      repo: exchanged(step['repo']!, { 'acme/widgets': ORIGINAL }),
      // What the page of the project has besides: GitHub keeps the evidence, and releases are dispatched by hand, by one workflow.
      'source-ref': 'refs/heads/main',
      'attestation-source': 'github',
      'signer-workflow': `${ORIGINAL}/.github/workflows/release-generic.yml`,
      'github-token': 'the-token-of-the-job',
      'trusted-root': 'trusted_root.json',
    };
    try {
      const result = await runAction({ workspace: workspace.path, inputs, env: whole.env ?? {} });
      return [result, existsSync(workspace.at('dist')) ? readdirSync(workspace.at('dist')) : []];
    } finally {
      await whole.close();
      workspace.remove();
    }
  }

  test('passes, and the archive is in `dist`', async () => {
    const [{ exitCode, log, unexpectedInputs }, files] = await run();
    expect([exitCode, log, unexpectedInputs]).toEqual([0, log, []]);
    expect(files).toEqual([basename(SOURCE)]);
  });
  test.each(TWINS)('%s: the step fails, and there is no `dist`', async (twin) => {
    const [{ exitCode, log }, files] = await run(twin);
    expect([exitCode, files]).toEqual([1, []]);
    expect(log).toContain(REFUSED[twin]);
  });
});
