/** `{arch}`: the architecture of the machine, in inputs and in policy files, unless the user says another. */
import { describe, expect, test } from '@jest/globals';
import { fillLiteral, withHostArch } from '../../src/policy/document/variables.js';
import { createWorld, DEFAULT_WORKFLOW, GITHUB_ISSUER, signerUri } from '../support/sigstore/index.ts';
import { runGate, type Inputs } from '../support/registry/gate.ts';

const HOST = process.arch === 'x64' ? 'x86_64' : process.arch === 'arm64' ? 'aarch64' : process.arch;
const OTHER = HOST === 'x86_64' ? 'aarch64' : 'x86_64';

test.each([
  ['x64', 'x86_64'],
  ['arm64', 'aarch64'],
  ['riscv64', 'riscv64'],
])('%s is %s', (node, arch) => {
  expect(fillLiteral('vmlinux-{arch}', withHostArch(new Map(), node))).toEqual({ value: `vmlinux-${arch}` });
  expect(fillLiteral('{arch}', withHostArch(new Map([['arch', 'mine']]), node))).toEqual({ value: 'mine' });
  expect(fillLiteral('{Arch}', withHostArch(new Map(), node))).toHaveProperty('problem');
});

describe('the gate', () => {
  const world = createWorld();
  const files = {
    'root.json': world.trustedRootJson,
    [`vmlinux-${HOST}`]: 'for this machine',
    [`vmlinux-${HOST}.sigstore.json`]: JSON.stringify(world.sign(Buffer.from('for this machine')).bundle),
    // Nobody signed that of the other architecture.
    [`vmlinux-${OTHER}`]: 'for another machine',
    'policy.yml': `version: 1
trusted-root: root.json
signers: { release: { identity: '${signerUri(DEFAULT_WORKFLOW)}', issuer: '${GITHUB_ISSUER}' } }
rules: [ { name: kernel, artifacts: ['vmlinux-{arch}'], require: [ { signature: { by: [release] } } ] } ]
`,
    'own.yml': `version: 1
trusted-root: root.json
vars: { arch: ${OTHER} }
signers: { release: { identity: '${signerUri(DEFAULT_WORKFLOW)}', issuer: '${GITHUB_ISSUER}' } }
rules: [ { name: kernel, artifacts: ['vmlinux-{arch}'], require: [ { signature: { by: [release] } } ] } ]
`,
  };
  const byInputs: Inputs = {
    artifacts: 'vmlinux-{arch}',
    'trusted-root': 'root.json',
    'certificate-identity': signerUri(DEFAULT_WORKFLOW),
    'certificate-oidc-issuer': GITHUB_ISSUER,
  };

  test.each<[string, Inputs, number, string]>([
    ['by inputs', byInputs, 0, HOST],
    ['by inputs, for another machine', { ...byInputs, var: `arch=${OTHER}` }, 1, OTHER],
    ['by a policy', { policy: 'policy.yml' }, 0, HOST],
    ['by a policy, for another machine', { policy: 'policy.yml', var: `arch=${OTHER}` }, 1, OTHER],
    ['by a policy that says another', { policy: 'own.yml' }, 1, OTHER],
    ['by a policy that says another, overridden', { policy: 'own.yml', var: `arch=${HOST}` }, 0, HOST],
  ])('%s', async (_title, inputs, exitCode, arch) => {
    const run = await runGate(inputs, files);
    run.workspace.remove();
    expect([run.exitCode, run.report.artifacts.map(({ name }: any) => name)]).toEqual([exitCode, [`vmlinux-${arch}`]]);
  });
});
