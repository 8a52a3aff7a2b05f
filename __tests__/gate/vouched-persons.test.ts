/** Who vouches for a key is behind all that it signs: no second person beside it, and what recalls the one recalls the other. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { runGate, type GateResult } from '../support/gate.js';
import {
  bundleJson,
  createWorld,
  DEFAULT_WORKFLOW,
  GITHUB_ISSUER,
  makeKeys,
  type SigningOptions,
} from '../support/sigstore/index.js';
import { createWorkspace } from '../support/workspace.js';

const world = createWorld();
const DATA = 'the tool\n';
const workflow = (file: string): string =>
  `https://github.com/acme/widgets/.github/workflows/${file}.yml@refs/tags/v1.2.3`;
const [OWNER, OTHER, RECALL] = [workflow('owner'), workflow('other'), workflow('recall')];
const [one, two] = [makeKeys(), makeKeys()];
const KEYS = one.pem + two.pem;

const signers = (...keys: readonly string[]): string => `  owner: { identity: "${OWNER}", issuer: "${GITHUB_ISSUER}" }
  other: { identity: "${OTHER}", issuer: "${GITHUB_ISSUER}" }
  either: { identity-regexp: "${OWNER.replace('owner', '(?:owner|other)')}", issuer: "${GITHUB_ISSUER}" }
  recall: { identity: "${RECALL}", issuer: "${GITHUB_ISSUER}" }
${keys.map((line) => `  ${line}\n`).join('')}`;

interface Scene {
  readonly signers: readonly string[];
  readonly by: string;
  /** Who signed the artifact. */
  readonly signed: readonly SigningOptions[];
  /** Who signed the file of the first key; the owner where absent. */
  readonly vouched?: readonly SigningOptions[];
  readonly revoked?: readonly object[];
}

async function gate({
  signers: keys,
  by,
  signed,
  vouched = [{ identity: OWNER }],
  revoked,
}: Scene): Promise<GateResult> {
  const list = JSON.stringify({ schemaVersion: 1, revoked: revoked?.map((entry) => ({ reason: 'unsafe', ...entry })) });
  const lines = (text: string, all: readonly SigningOptions[]) => all.map((options) => bundleJson(world.sign(text, options))).join(''); // prettier-ignore
  const workspace = createWorkspace({
    tool: DATA,
    'tool.jsonl': lines(DATA, signed),
    'one.pub': one.pem,
    'one.pub.jsonl': lines(one.pem, vouched),
    'two.pub': two.pem,
    'two.pub.jsonl': lines(two.pem, [{ identity: OWNER }]),
    'both.pub': KEYS,
    'both.pub.jsonl': lines(KEYS, [{ identity: OWNER }]),
    'root.json': world.trustedRootJson,
    'policy.yml': `version: 1
trusted-root: root.json
signers:
${signers(...keys)}rules: [ { name: tool, artifacts: [tool], bundle: '{path}.jsonl', require: [ { signature: { by: ${by} } } ] } ]
${revoked ? 'revocations: { list: list.json, signed-by: [recall] }\n' : ''}`,
    'list.json': list,
    'list.json.bundle': bundleJson(world.sign(list, { identity: RECALL })),
  });
  try {
    return await runGate(workspace, ['--policy', 'policy.yml']);
  } finally {
    workspace.remove();
  }
}

const key = (name: string, voucher: string): string => `${name}: { key: ${name}.pub, signed-by: ${voucher} }`;
const ONE: SigningOptions = { by: 'key', keys: one };
const TWO: SigningOptions = { by: 'key', keys: two };
const ME: SigningOptions = { identity: OWNER };
const NOT_ME: SigningOptions = { identity: OTHER };

describe('a threshold', () => {
  test.each<[string, Scene]>([
    ['the voucher beside its key', { signers: [key('one', '[owner]')], by: '{ all-of: [owner, one] }', signed: [ME, ONE] }],
    ['two keys of one voucher', { signers: [key('one', '[owner]'), key('two', '[owner]')], by: '{ threshold: 2, by: [one, two] }', signed: [ONE, TWO] }],
    ['two keys in a file of one voucher', { signers: [key('both', '[owner]')], by: '{ threshold: 2, by: [both] }', signed: [ONE, TWO] }],
    ['a key that needs all the others', { signers: [key('one', '{ all-of: [owner, other] }')], by: '{ all-of: [owner, one] }', signed: [ME, ONE] }],
  ])('that %s alone could meet is a mistake', async (_, scene) => {
    const { verdict, log } = await gate(scene);
    expect([verdict, log]).toEqual(['CONFIG_INVALID', expect.stringContaining('only 1 could ever sign')]);
  }); // prettier-ignore

  test.each<[string, string, readonly SigningOptions[], number]>([
    ['the owner vouched', '[owner, other]', [ME], 1],
    ['another one vouched', '[owner, other]', [NOT_ME], 0],
    ['both vouched', '[owner, other]', [NOT_ME, ME], 1],
    ['the owner vouched, under a pattern', '[either]', [ME], 1],
    ['another one vouched, under a pattern', '[either]', [NOT_ME], 0],
  ])('is met by a key beside its owner only as a second person: %s', async (_, voucher, vouched, exitCode) => {
    const scene = { signers: [key('one', voucher)], by: '{ all-of: [owner, one] }', signed: [ME, ONE], vouched };
    const result = await gate(scene);
    expect(result.exitCode).toBe(exitCode);
    if (exitCode === 1) expect(result.checks[0]?.message).toContain('signed by 1 of the 2 signers required');
  });

  test('two keys of different vouchers are two, and each must sign', async () => {
    const two = { signers: [key('one', '[other]'), key('two', '[owner]')], by: '{ all-of: [one, two] }' };
    const vouched = [NOT_ME];
    expect((await gate({ ...two, signed: [ONE, TWO], vouched })).exitCode).toBe(0);
    expect((await gate({ ...two, signed: [ONE], vouched })).exitCode).toBe(1);
    expect((await gate({ ...two, signed: [ONE, ONE], vouched })).exitCode).toBe(1);
  });

  test.each<[string, string, number]>([
    ['the same workflow at another tag', OWNER.replace('v1.2.3', 'v1.0.0'), 1],
    ['the same workflow in other letters, at another tag', OWNER.replace('acme', 'Acme').replace('v1.2.3', 'v1.0.0'), 1],
    ['another workflow', OTHER, 0],
  ])('a key that %s vouched for, beside a signature by the workflow', async (_, voucher, exitCode) => {
    const any = `any: { identity-regexp: "(?i:https://github.com/acme/widgets/.github/workflows/(?:owner|other).yml@refs/tags/.*)", issuer: "${GITHUB_ISSUER}" }`;
    const two = { signers: [any, key('one', '[any]'), key('two', '[owner]')], vouched: [{ identity: voucher }] };
    expect((await gate({ ...two, by: '{ all-of: [owner, one] }', signed: [ME, ONE] })).exitCode).toBe(exitCode);
    // Who vouches for two keys is one, whichever of its refs did so.
    expect((await gate({ ...two, by: '{ all-of: [one, two] }', signed: [ONE, TWO] })).exitCode).toBe(exitCode);
    // One signer of the policy is one, whichever of its identities sign.
    expect((await gate({ ...two, by: '{ threshold: 2, by: [any, one] }', signed: [ME, ONE] })).verdict).not.toBe('pass');
  }); // prettier-ignore

  test('who vouched together for a key are still two where both have signed', async () => {
    const scene = { signers: [key('one', '[owner, other]')], by: '{ threshold: 2, by: [owner, other, one] }', vouched: [ME, NOT_ME] };
    expect((await gate({ ...scene, signed: [ME, NOT_ME, ONE] })).exitCode).toBe(0);
    expect((await gate({ ...scene, signed: [ME, ONE] })).exitCode).toBe(1);
    expect((await gate({ ...scene, signed: [ME, ME, ONE] })).exitCode).toBe(1);
  }); // prettier-ignore

  test('one repository in two spellings is one person, and another repository is another', async () => {
    const anyCase = (name: string) =>
      `${name}: { identity-regexp: "(?i:${OWNER}|${OTHER})", issuer: "${GITHUB_ISSUER}" }`;
    const scene = { signers: [anyCase('first'), anyCase('second')], by: '{ all-of: [first, second] }' };
    const renamed = { identity: OWNER.replace('acme/widgets', 'Acme/Widgets') };
    expect((await gate({ ...scene, signed: [ME, renamed] })).exitCode).toBe(1);
    expect((await gate({ ...scene, signed: [NOT_ME, renamed] })).exitCode).toBe(0);
  });

  test('one key in a certificate and by itself is one person', async () => {
    const scene = { signers: ['one: { key: one.pub }'], by: '{ all-of: [owner, one] }' };
    const refused = await gate({ ...scene, signed: [{ identity: OWNER, keys: one }, ONE] });
    expect([refused.exitCode, refused.checks[0]?.message]).toEqual([1, expect.stringContaining('by 1 of the 2')]);
    expect((await gate({ ...scene, signed: [{ identity: OWNER, keys: two }, ONE] })).exitCode).toBe(0);
  });
});

describe('a recall of who vouched for the key', () => {
  const scene = { signers: [key('one', '[owner, other]')], by: '[one]', signed: [ONE] };
  test.each<[string, object, number]>([
    ['the identity', { identity: OWNER }, 1],
    ['another identity', { identity: OTHER }, 0],
    ['an identity that begins alike', { identity: OWNER.slice(0, -1) }, 0],
    ['its version, which is none of the artifact', { version: 'v1.2.3', identity: OTHER }, 0],
  ])('%s', async (_, entry, exitCode) => {
    const result = await gate({ ...scene, revoked: [entry] });
    expect([result.exitCode, result.checks.map(({ code }) => code)]).toEqual([exitCode, [undefined, exitCode === 1 ? 'REVOKED' : undefined]]); // prettier-ignore
  });

  test('any of several who vouched', async () => {
    const revoked = [{ identity: OTHER }];
    expect((await gate({ ...scene, vouched: [ME, NOT_ME], revoked })).exitCode).toBe(1);
    expect((await gate({ ...scene, vouched: [ME], revoked })).exitCode).toBe(0);
  });

  test.each<[string, SigningOptions, object]>([
    ['the run', { workflow: { ...DEFAULT_WORKFLOW, run: '7' } }, { runId: '7' }],
    ['the commit', { workflow: { ...DEFAULT_WORKFLOW, sha: 'a'.repeat(40) } }, { commit: 'a'.repeat(40) }],
  ])('%s', async (_, options, entry) => {
    const vouched = [{ identity: OWNER, ...options }];
    expect((await gate({ ...scene, vouched, revoked: [entry] })).exitCode).toBe(1);
    expect((await gate({ ...scene, revoked: [entry] })).exitCode).toBe(0);
  }); // prettier-ignore

  test('the key file', async () => {
    const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
    const revoked = [{ digest: digest(one.pem) }];
    const result = await gate({ ...scene, revoked });
    expect([result.exitCode, result.verdict, result.log]).toEqual([
      1,
      'REVOKED',
      expect.stringContaining('(one.pub, through which'),
    ]);
    expect((await gate({ ...scene, revoked: [{ digest: digest(two.pem) }] })).exitCode).toBe(0);
    expect((await gate({ ...scene, by: '[owner]', signed: [ME], revoked })).exitCode).toBe(0);
  });

  test('their version and commit are not those of the artifact: what names one is still not compared', async () => {
    const of = (...revoked: readonly object[]) => gate({ ...scene, revoked });
    const { exitCode, checks } = await of({ commit: 'a'.repeat(40) });
    expect([exitCode, checks.at(-1)?.evidence?.notCompared]).toEqual([0, { entries: 1, lacks: ['commit'] }]);
    expect((await of({ version: 'v1.2.3' })).verdict).toBe('VERSION_UNKNOWN');
  });
});
