/** A folder in place of the file with the evidence: the refusal says so, and the line that it suggests passes. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runGate, type GateResult } from '../support/gate.js';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const DATA = 'the tool\n';

let at: Workspace;
beforeEach(() => {
  at = createWorkspace({
    'root.json': world.trustedRootJson,
    'dist/x': DATA,
    'proof/x.sigstore.json': bundleJson(world.sign(DATA)),
  });
});
afterEach(() => {
  at.remove();
});

function verify(...args: readonly string[]): Promise<GateResult> {
  const signer = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', GITHUB_ISSUER];
  return runGate(at, [...args, ...signer, '--trusted-root', 'root.json', '--offline']);
}

test.each(['proof', 'proof/', './proof'])('--bundle %s', async (folder) => {
  const { exitCode, checks } = await verify('dist/x', '--bundle', folder);
  expect(exitCode).toBe(1);
  expect(checks).toMatchObject([
    {
      code: 'BUNDLE_MISSING',
      expected: 'a file',
      actual: `the folder ${folder}`,
      hint: expect.stringContaining(`\`${folder}\` is a folder.`),
    },
  ]);
  const [, suggested = ''] = /`bundle: ([^`]+)`/.exec(checks[0]?.hint ?? '') ?? [];
  expect((await verify('dist/x', '--bundle', suggested)).verdict).toBe('pass');
});

test('the same of a signed list', async () => {
  at.write('SHA256SUMS', '');
  const { checks } = await verify('dist/x', '--checksums', 'SHA256SUMS', '--checksums-signed', '--bundle', 'proof');
  expect(checks).toMatchObject([{ code: 'BUNDLE_MISSING', hint: expect.stringContaining('`proof` is a folder.') }]);
});

test('what is not there is no folder', async () => {
  const { checks } = await verify('dist/x', '--bundle', 'proofs');
  expect(checks).toMatchObject([{ code: 'BUNDLE_MISSING', expected: 'proofs', actual: 'no such file' }]);
});
