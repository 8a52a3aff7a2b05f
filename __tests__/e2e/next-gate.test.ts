/** A verification summary that one run writes is accepted by the next one in place of verifying again, and only for what it says. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { runAction } from '../support/runner.ts';
import { bundleJson } from '../support/sigstore/index.ts';
import type { Workspace } from '../support/workspace.ts';
import { expectPolicy } from './published.ts';
import { CONTENT, IDENTITY, ISSUER, LINUX, release, SIGNER, WINDOWS, withOf, world } from './release.ts';

const VSA = 'https://slsa.dev/verification_summary/v1';
const RESOURCE = 'https://github.com/acme/widgets';
const RUNNER = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
};

let first: Workspace;
let summary: { readonly subject: readonly any[]; readonly predicate: any };

beforeAll(async () => {
  first = release();
  const inputs = withOf({ artifacts: WINDOWS, ...SIGNER, vsa: 'vsa.json', 'vsa-resource': RESOURCE });
  const { exitCode } = await runAction({ workspace: first.path, inputs, env: RUNNER });
  expect(exitCode).toBe(0);
  summary = JSON.parse(readFileSync(first.at('vsa.json'), 'utf8')) as typeof summary;
});
afterAll(() => {
  first.remove();
});

interface Next {
  readonly resource?: string;
  readonly verifier?: string;
  readonly level?: string;
  readonly digest?: string;
  readonly content?: string;
  readonly code?: string;
}

/** The summary, signed as actions/attest signs it, and a policy that takes it. */
function next({ resource = RESOURCE, verifier, level, digest, content = CONTENT[WINDOWS], code }: Next) {
  const by = verifier ?? 'https://github.com/acme/app/.github/workflows/deploy.yml';
  const pin = digest ?? `sha256:${summary.predicate.policy.digest.sha256 as string}`;
  const policy = `version: 1
signers:
  verifier: { identity: '${IDENTITY}', issuer: '${ISSUER}' }
rules:
  - name: windows
    artifacts: [${WINDOWS}]
    require:
      - vsa: { by: [verifier], verifier: '${by}', resource: '${resource}', levels: [${level ?? 'SLSA_BUILD_LEVEL_1'}], policy-digest: '${pin}', max-age: 1d }
`;
  const evidence = world.attest(summary.subject, { predicateType: VSA, predicate: summary.predicate });
  const files = { [WINDOWS]: content, [`${WINDOWS}.sigstore.json`]: bundleJson(evidence) };
  return expectPolicy({ policy, files }, { refused: code === undefined ? {} : { [WINDOWS]: code } });
}

describe('the next gate', () => {
  test('accepts it', async () => {
    expect(summary.predicate.verificationResult).toBe('PASSED');
    await next({});
  });

  test.each<[string, Next]>([
    ['as something else', { resource: `${RESOURCE}-2`, code: 'PREDICATE_MISMATCH' }],
    [
      'of another verifier',
      { verifier: 'https://github.com/acme/app/.github/workflows/deploy', code: 'PREDICATE_MISMATCH' },
    ],
    ['at a level that it does not state', { level: 'SLSA_BUILD_LEVEL_3', code: 'PREDICATE_MISMATCH' }],
    ['under another policy', { digest: `sha256:${'0'.repeat(64)}`, code: 'PREDICATE_MISMATCH' }],
    ['for other bytes', { content: CONTENT[LINUX], code: 'SUBJECT_MISMATCH' }],
  ])('refuses it %s', async (_, twin) => {
    await next(twin);
  });
});
