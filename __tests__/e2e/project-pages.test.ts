/**
 * Every command that docs/projects shows, run as it is printed over the whole release that it is about. Adapted are placeholders
 * (`FINGERPRINT`), what other programs print, and where loopback stands in for the project's hosts and for Sigstore.
 */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { PROJECT, runCommand } from '../support/command.ts';
import type { ProcessResult } from '../support/process.ts';
import { createWorld } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { IMAGES } from './opensandbox.ts';
import { example } from './published.ts';
import { openSandboxSource, PROJECTS, TWINS, type Project, type Twin, type Whole } from './whole-releases.ts';

const PAGES = ['mvm', 'metal-stack', 'opensandbox', 'trustacks'] as const;

/** A line of a page that runs this program. */
interface Shown {
  readonly page: string;
  readonly line: string;
}

const texts = PAGES.map((page) => [page, readFileSync(join(PROJECT, `docs/projects/${page}.md`), 'utf8')] as const);
const fences = texts.flatMap(([page, text]) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language = '', code = '']) => ({ page, language, code })),
);
const ALL: readonly Shown[] = fences.flatMap(({ page, code }) =>
  code
    .replaceAll(/\\\n\s*/g, '')
    .trim()
    .split('\n')
    .map((line) => ({ page, line })),
);
const LINES = ALL.filter(({ line }) => line.startsWith('signature-gate '));
/** What the pages run besides; each is stood in for below. */
const OTHERS = ['helm template trustacks > trustacks.yaml'];

const SOURCE: Project = {
  policy: 'opensandbox',
  forge: openSandboxSource,
  codes: {
    altered: 'SUBJECT_MISMATCH',
    'by another signer': 'IDENTITY_MISMATCH',
    'without evidence': 'BUNDLE_MISSING',
  },
};

/** The release that a line is about. */
function projectOf(line: string): Project {
  if (line.includes('--release ')) return SOURCE;
  const [, name] = / ([a-z-]+)\.yml\b/.exec(line) ?? [];
  const found = Object.values(PROJECTS).find(({ policy }) => policy === name);
  if (!found) throw new Error(`no release is forged for: ${line}`);
  return found;
}

/** Files that `pin` rewrites: what they name is published in the release. */
const DEPLOYED: Readonly<Record<string, readonly string[]>> = {
  'metal-stack': ['metal-deployment-base:v0.9.2'],
  opensandbox: [`execd:${IMAGES.execd[0]}`, `server:${IMAGES.server[0]}`],
  trustacks: ['control-plane:0.1.2', 'runner:0.1.2', 'ui:0.1.2'],
};
const manifestOf = (registry: string, images: readonly string[]): string =>
  `kind: Pod\napiVersion: v1\nmetadata: { name: a }\nspec:\n  containers:\n${images.map((one, index) => `    - { name: c${index}, image: '${registry}/${one}' }\n`).join('')}`;

/** Words of a shell's line without quotes; what is behind a pipe is another program's. */
function argsOf(line: string, whole: Whole): readonly string[] {
  const filled = line
    .replace(/ \| kubectl apply -f -$/, '')
    .replace('$(git rev-parse HEAD)', whole.names['revision'] ?? '')
    .replace('FINGERPRINT', whole.names['maven'] ?? '');
  expect(filled).not.toMatch(/[$|<>]/);
  return [...filled.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
}

interface Ran extends ProcessResult {
  readonly workspace: Workspace;
  /** The file that `pin` rewrites. */
  readonly deployed: string;
}

/** Runs a line in a repository that has what its page says to put there. */
async function run({ page, line }: Shown, whole: Whole, judge: (ran: Ran) => void): Promise<void> {
  const { registry } = whole.places;
  const [, policy] = / ([a-z-]+\.yml)\b/.exec(line) ?? [];
  const [, deployed = 'deploy.yaml'] = / (\S+\.yaml)$/.exec(line) ?? [];
  const manifest = manifestOf(registry ?? '', DEPLOYED[page] ?? []);
  const workspace = createWorkspace({
    ...whole.files,
    'trusted_root.json': whole.root,
    ...(policy !== undefined && { [policy]: example(policy.slice(0, -'.yml'.length)) }),
    ...(registry !== undefined && { [deployed]: manifest }),
  });
  const [first = '', ...rest] = argsOf(line, whole);
  const isJudging = first !== 'policy';
  const loopback = Object.entries(whole.places).map(([name, value]) => `--var=${name}=${value}`);
  const root = isJudging ? ['--trusted-root', 'trusted_root.json'] : [];
  try {
    const result = await runCommand([first, ...(isJudging ? [] : rest.splice(0, 1)), ...loopback, ...root, ...rest], {
      cwd: workspace.path,
      env: { GH_TOKEN: 'a-token', ...whole.env },
    });
    judge({
      ...result,
      workspace,
      deployed: existsSync(workspace.at(deployed)) ? workspace.read(deployed).toString() : '',
    });
  } finally {
    workspace.remove();
  }
}

async function over(shown: Shown, twin: Twin | undefined, judge: (ran: Ran, whole: Whole) => void): Promise<void> {
  const whole = await projectOf(shown.line).forge(twin);
  try {
    await run(shown, whole, (ran) => {
      judge(ran, whole);
    });
  } finally {
    await whole.close();
  }
}

test('each page has commands, in fences that say so, and all of them are run here', () => {
  expect(new Set(fences.map(({ language }) => language))).toEqual(new Set(['sh']));
  expect(new Set(LINES.map(({ page }) => page)).size).toBe(PAGES.length);
  expect(ALL.filter(({ line }) => !line.startsWith('signature-gate ')).map(({ line }) => line)).toEqual(OTHERS);
  const run = [VERIFYING, PINNING, EXPORTING].flat();
  expect(run).toHaveLength(LINES.length);
});

const starting = (start: string) => LINES.filter(({ line }) => line.startsWith(`signature-gate ${start} `));
const titled = (lines: readonly Shown[]) => lines.map((one) => [`${one.page}: ${one.line}`, one] as const);
const VERIFYING = starting('verify');
const PINNING = starting('pin');
const EXPORTING = starting('policy export');

describe.each(titled(VERIFYING))('%s', (_, shown) => {
  const [, folder] = /--verified-dir (\S+)/.exec(shown.line) ?? [];

  test('verifies the whole release', async () => {
    await over(shown, undefined, ({ exitCode, stdout, stderr, workspace }, { passing }) => {
      expect([exitCode, stderr]).toEqual([0, stderr]);
      expect(stdout).toMatch(new RegExp(`^${passing} artifacts? verified`));
      if (folder !== undefined) expect(readdirSync(workspace.at(folder)).length).toBeGreaterThan(0);
    });
  });

  test.each(TWINS)('%s: fails, and hands over nothing', async (twin) => {
    await over(shown, twin, ({ exitCode, stdout, workspace }) => {
      expect([exitCode, stdout]).toEqual([1, expect.stringContaining(projectOf(shown.line).codes[twin])]);
      if (folder !== undefined) expect(existsSync(workspace.at(folder))).toBe(false);
    });
  });
});

describe.each(titled(PINNING))('%s', (_, shown) => {
  const images = DEPLOYED[shown.page] ?? [];

  test('writes the digest of each image', async () => {
    await over(shown, undefined, ({ exitCode, stderr, deployed }) => {
      expect([exitCode, stderr]).toEqual([0, stderr]);
      for (const image of images)
        expect(deployed).toMatch(new RegExp(`/${image.replaceAll('.', '\\.')}@sha256:[0-9a-f]{64}'`));
    });
  });

  test('an image that is not of the release: fails, and writes nothing', async () => {
    const whole = await projectOf(shown.line).forge();
    try {
      // The same words in another Sigstore than the one that is trusted.
      await run(shown, { ...whole, root: createWorld({ name: 'other' }).trustedRootJson }, ({ exitCode, deployed }) => {
        expect(exitCode).toBe(1);
        expect(deployed).toBe(manifestOf(whole.places['registry'] ?? '', images));
      });
    } finally {
      await whole.close();
    }
  });
});

describe.each(titled(EXPORTING))('%s', (_, shown) => {
  const whole: Whole = { files: {}, places: {}, names: {}, root: '', passing: 0, close: () => Promise.resolve() };

  test('writes a policy for each rule', async () => {
    await run(shown, whole, ({ exitCode, stdout, stderr }) => {
      expect([exitCode, stderr]).toEqual([0, stderr]);
      const documents = parseAllDocuments(stdout).map((one) => one.toJS() as { metadata: { name: string } });
      expect(documents.map(({ metadata }) => metadata.name)).toEqual(['images', 'policy-bundle']);
      expect(stdout).toContain('TruStacks/trustacks-mvp');
    });
  });

  test('the policy of the gate has more than can be said there: fails, and says what', async () => {
    const line = shown.line.replace('trustacks-admission.yml', 'trustacks.yml');
    await run({ ...shown, line }, whole, ({ exitCode, stdout, stderr }) => {
      expect([exitCode, stdout]).not.toEqual([0, expect.anything()]);
      expect(stderr).toContain('`sbom`');
    });
  });
});
