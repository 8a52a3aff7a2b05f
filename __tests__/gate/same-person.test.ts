/** Two signers that are one and the same never count as two. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { runGate, type GateResult } from '../support/gate.ts';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.ts';
import { makeKey, signDetached, armor } from '../support/openpgp.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const gnupg = (name: string) => readFileSync(new URL(`../fixtures/gnupg/${name}`, import.meta.url));
const MESSAGE = gnupg('message.txt');

let workspace: Workspace | undefined;
afterEach(() => {
  workspace?.remove();
  workspace = undefined;
});

const policyOf = (one: string, other: string): string => `version: 1
signers:
  one: { openpgp: ${one} }
  other: { openpgp: ${other} }
rules:
  - name: tool
    artifacts: [message.txt]
    signature: ['{path}.asc', '{path}.2.asc']
    require: [{ signature: { by: { all-of: [one, other] } } }]
`;

async function judge(policy: string, files: Readonly<Record<string, string | Buffer>>): Promise<GateResult> {
  workspace = createWorkspace({ 'message.txt': MESSAGE, 'policy.yml': policy, ...files });
  return runGate(workspace, ['--policy', 'policy.yml', '--offline']);
}

describe('two OpenPGP certificates', () => {
  test('with one signing key are one signer, which cannot be both', async () => {
    const files = {
      'one.asc': gnupg('one-owner.asc'),
      'other.asc': gnupg('other-owner.asc'),
      'message.txt.asc': gnupg('one-owner.sig.asc'),
    };
    const result = await judge(policyOf('one.asc', 'other.asc'), files);
    expect(result.verdict).toBe('CONFIG_INVALID');
    expect(result.log).toMatch(/2 different signers are required, and only 1 could ever sign/);
  });

  test('with keys of their own are two, and both must sign', async () => {
    const date = new Date(Date.now() - 60_000);
    const ann = await makeKey({ date });
    const files = {
      'one.asc': gnupg('one-owner.asc'),
      'ann.asc': ann.publicKey,
      'message.txt.asc': gnupg('one-owner.sig.asc'),
    };
    const signed = { 'message.txt.2.asc': armor(await signDetached(MESSAGE, [ann])) };
    expect((await judge(policyOf('one.asc', 'ann.asc'), { ...files, ...signed })).verdict).toBe('pass');
    workspace?.remove();
    expect((await judge(policyOf('one.asc', 'ann.asc'), files)).verdict).not.toBe('pass');
  });

  test('that share a signing key sign once where a third would be needed', async () => {
    const date = new Date(Date.now() - 60_000);
    const ann = await makeKey({ date });
    const policy = `version: 1
signers:
  one: { openpgp: one.asc }
  other: { openpgp: other.asc }
  ann: { openpgp: ann.asc }
rules:
  - name: tool
    artifacts: [message.txt]
    signature: ['{path}.asc', '{path}.2.asc']
    require: [{ signature: { by: { threshold: 2, by: [one, other, ann] } } }]
`;
    const files = {
      'one.asc': gnupg('one-owner.asc'),
      'other.asc': gnupg('other-owner.asc'),
      'ann.asc': ann.publicKey,
      'message.txt.asc': gnupg('one-owner.sig.asc'),
    };
    expect((await judge(policy, files)).checks[0]).toMatchObject({ status: 'fail' });
    workspace?.remove();
    const signed = { 'message.txt.2.asc': armor(await signDetached(MESSAGE, [ann])) };
    expect((await judge(policy, { ...files, ...signed })).verdict).toBe('pass');
  });
});

describe('a workflow', () => {
  const world = createWorld();
  const at = (file: string, ref: string) => `https://github.com/acme/widgets/.github/workflows/${file}.yml@refs/${ref}`;
  const [MAIN, TAG, OTHER] = [at('release', 'heads/main'), at('release', 'tags/v1'), at('audit', 'heads/main')];
  const signer = (...identities: readonly string[]): string =>
    `{ identity: ${JSON.stringify(identities)}, issuer: "${GITHUB_ISSUER}" }`;
  const run = (one: string, other: string, by: string, signed: readonly string[]) =>
    judge(
      `version: 1
trusted-root: root.json
signers:
  one: ${one}
  other: ${other}
rules: [{ name: tool, artifacts: [message.txt], bundle: '{path}.jsonl', require: [{ signature: { by: ${by} } }] }]
`,
      {
        'root.json': world.trustedRootJson,
        'message.txt.jsonl': signed.map((identity) => bundleJson(world.sign(MESSAGE, { identity }))).join(''),
      },
    );

  test.each(['{ all-of: [one, other] }', '{ threshold: 2, by: [one, other] }'])(
    'at two refs is one signer, which cannot be both: %s',
    async (by) => {
      const { verdict, log } = await run(signer(MAIN), signer(TAG), by, [MAIN, TAG]);
      expect([verdict, log]).toEqual(['CONFIG_INVALID', expect.stringMatching(/only 1 could ever sign/)]);
      expect((await run(signer(MAIN), signer(OTHER), by, [MAIN, OTHER])).verdict).toBe('pass');
      expect((await run(signer(MAIN), signer(OTHER), by, [MAIN, TAG])).verdict).not.toBe('pass');
    },
  );

  test.each(['{ all-of: [one, other] }', '{ threshold: 2, by: [one, other] }'])(
    'beside another one that may sign in its place is refused for what was signed alone: %s',
    async (by) => {
      expect((await run(signer(MAIN, OTHER), signer(TAG), by, [OTHER, TAG])).verdict).toBe('pass');
      const { checks } = await run(signer(MAIN, OTHER), signer(TAG), by, [MAIN, TAG]);
      expect(checks[0]).toMatchObject({ status: 'fail', message: expect.stringContaining('1 of the 2') });
    },
  );
});
