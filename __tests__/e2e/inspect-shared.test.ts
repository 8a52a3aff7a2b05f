/** `init` about a workflow that signs for several repositories: it pins the one that was built, or nothing. */
import { expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { bundleJson, createWorld, subjectOf, type SigningOptions } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';

const TOOL = 'the tool\n';
const EVIL = 'evil\n';
const world = createWorld();
const REUSABLE = {
  repository: 'acme/ci',
  workflow: '.github/workflows/release.yml',
  ref: 'refs/tags/v1',
  sha: 'b'.repeat(40),
};
const SOURCELESS = { sourceRepositoryUri: null, repository: null };

const by = (repository: string, claims?: SigningOptions['claims']): SigningOptions => ({
  workflow: { repository, reusable: REUSABLE },
  ...(claims && { claims }),
});

const evidence = (content: string, how: SigningOptions): string =>
  bundleJson(world.attest([subjectOf('tool.tgz', content)], how));

async function init(how: SigningOptions, stranger?: SigningOptions) {
  const at = createWorkspace({
    'trusted_root.json': world.trustedRootJson,
    'tool.tgz': TOOL,
    'tool.tgz.sigstore.json': evidence(TOOL, how),
  });
  try {
    const args = ['init', '--as', 'policy', '--trusted-root', 'trusted_root.json', '--offline', 'tool.tgz'];
    const { exitCode, stdout, stderr } = await runCommand(args, { cwd: at.path });
    if (!stranger || exitCode !== 0) return { exitCode, stdout, stderr };
    at.write('policy.yml', stdout);
    const verify = async () => (await runCommand(['verify', '--policy', 'policy.yml'], { cwd: at.path })).exitCode;
    const own = await verify();
    at.write('tool.tgz', EVIL);
    at.write('tool.tgz.sigstore.json', evidence(EVIL, stranger));
    return { exitCode, stdout, stderr, own, foreign: await verify() };
  } finally {
    at.remove();
  }
}

test('the repository that was built is pinned, and another that calls the workflow is refused', async () => {
  expect(await init(by('acme/widgets'), by('evil/widgets'))).toMatchObject({ exitCode: 0, own: 0, foreign: 1 });
});

test('a certificate that does not name the repository pins nothing, and why is said', async () => {
  const { exitCode, stdout, stderr } = await init(by('acme/widgets', SOURCELESS));
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('does not say which repository was built');
  expect(stderr).not.toContain('another identity');
});

test('an address names its signer without a repository', async () => {
  const mail: SigningOptions = { identity: 'ann@acme.example', issuer: 'https://accounts.google.com', workflow: null };
  const other = { ...mail, identity: 'eve@acme.example' };
  expect(await init(mail, other)).toMatchObject({ exitCode: 0, own: 0, foreign: 1 });
});

test('a shared file of GitLab is pinned by no step, and the true cause is said', async () => {
  const { exitCode, stdout, stderr } = await init({
    identity: 'https://gitlab.com/acme/ci//release.yml@refs/heads/main',
    issuer: 'https://gitlab.com',
    claims: { sourceRepositoryUri: 'https://gitlab.com/acme/widgets' },
  });
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('built from https://gitlab.com/acme/widgets, which `repo` cannot name');
  expect(stderr).not.toContain('another identity');
});

test('a CI file of its own at GitLab is pinned', async () => {
  const own = (project: string): SigningOptions => ({
    identity: `https://gitlab.com/${project}//.gitlab-ci.yml@refs/tags/v1`,
    issuer: 'https://gitlab.com',
    claims: { sourceRepositoryUri: `https://gitlab.com/${project}` },
  });
  expect(await init(own('acme/widgets'), own('evil/widgets'))).toMatchObject({ exitCode: 0, own: 0, foreign: 1 });
});
