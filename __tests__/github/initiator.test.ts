/** Who made an attestation, by the API's word: a policy can leave others out, and none left is a failure. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runGate, type GateResult } from '../support/gate.ts';
import { startGitHub, type GitHubTestServer, type StoredAttestation } from '../support/github-server.ts';
import { createWorld, subjectOf } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';

const world = createWorld();
const TOOL = 'the tool\n';
const by = (initiator: string, content = TOOL): StoredAttestation => ({
  digest: `sha256:${createHash('sha256').update(TOOL).digest('hex')}`,
  repository: 'acme/widgets',
  bundle: world.attest([subjectOf('tool', content)]).bundle,
  initiator,
});
const policy = (initiator: string): string => `version: 1
trusted-root: root.json
signers:
  release: { repo: acme/widgets }
rules:
  - name: tool
    artifacts: [tool]
    attestation-source: [github]
    github: { repo: acme/widgets${initiator} }
    require: [{ signature: { by: [release] } }]
`;

let server: GitHubTestServer | undefined;
afterEach(async () => server?.close());

async function check(initiator: string, attestations: readonly StoredAttestation[]): Promise<GateResult> {
  server = await startGitHub({ attestations });
  const files = { tool: TOOL, 'root.json': world.trustedRootJson, 'policy.yml': policy(initiator) };
  const workspace = createWorkspace(files);
  try {
    return await runGate(workspace, ['--policy', 'policy.yml'], { env: { GITHUB_API_URL: server.api } });
  } finally {
    workspace.remove();
  }
}

describe('the initiator of an attestation', () => {
  test.each<readonly [string, string, readonly StoredAttestation[], string]>([
    ['that is required', ', initiator: user', [by('user')], 'pass'],
    ['among others', ', initiator: user', [by('github'), by('user')], 'pass'],
    ['where none is required', '', [by('github')], 'pass'],
    ['of others alone', ', initiator: user', [by('github')], 'BUNDLE_MISSING'],
    ['that is unknown', ', initiator: user', [by('User')], 'BUNDLE_MISSING'],
    ['that is right, of other bytes', ', initiator: user', [by('user', 'x'), by('github')], 'SUBJECT_MISMATCH'],
    ['that no API has', ', initiator: somebody', [by('user')], 'CONFIG_INVALID'],
  ])('%s', async (_which, initiator, attestations, verdict) => {
    expect((await check(initiator, attestations)).verdict).toBe(verdict);
  });

  test('is named where it left nothing', async () => {
    const { exitCode, checks } = await check(', initiator: user', [by('github'), by('github')]);
    expect(exitCode).toBe(1);
    expect(checks[0]?.message).toContain('2 by another initiator do not count');
  });
});
