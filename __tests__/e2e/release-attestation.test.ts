/** GitHub's attestation of an immutable release by the built action: handed over where it holds, nothing left where it does not. */
import { afterEach, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { serveRelease, type ReleaseServer } from '../support/release-server.ts';
import { runAction } from '../support/runner.ts';
import { createWorld, subjectOf } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';

const TYPE = 'https://in-toto.io/attestation/release/v0.2';
const COMMIT = 'c5e17a62e06a1d20157024' + '9c61fae531e9244e1b';
const github = createWorld({ style: 'github' });
let server: ReleaseServer | undefined;
afterEach(async () => server?.close());

test.each([
  ['the release', 'v1', 0],
  ['another release', 'v2', 1],
])('an attestation of %s', async (_which, attestedTag, exitCode) => {
  const subjects = [
    { uri: `pkg:github/acme/widgets@${attestedTag}`, digest: { sha1: COMMIT } },
    subjectOf('tool', 'x\n'),
  ];
  const { bundle } = github.attest(subjects, {
    identity: 'https://dotcom.releases.github.com',
    workflow: null,
    claims: { issuer: null, issuerV1: null },
    predicateType: TYPE,
    predicate: { repository: 'acme/widgets', tag: attestedTag },
  });
  server = await serveRelease({
    repository: 'acme/widgets',
    tag: 'v1',
    assets: { tool: { content: 'x\n' } },
    immutable: true,
    ref: { ref: 'refs/tags/v1', object: { type: 'commit', sha: COMMIT } },
    attestations: [bundle],
  });
  const workspace = createWorkspace({ 'root.json': github.trustedRootJson });
  try {
    const inputs = {
      release: 'acme/widgets@v1',
      artifacts: 'tool',
      'predicate-type': TYPE,
      'trusted-root': 'root.json',
      'verified-dir': 'out',
      'github-token': 'secret',
    };
    const run = await runAction({ workspace: workspace.path, inputs, env: { GITHUB_API_URL: server.api } });
    expect([run.exitCode, run.forgedCommands]).toEqual([exitCode, []]);
    expect(existsSync(workspace.at('out')) ? readdirSync(workspace.at('out')) : []).toEqual(
      exitCode === 0 ? ['tool'] : [],
    );
    for (const { server: at, headers } of server.requests)
      expect(headers.authorization).toBe(at === 'api' ? 'Bearer secret' : undefined);
  } finally {
    workspace.remove();
  }
});
