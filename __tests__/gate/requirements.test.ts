/** What is required by words is met by that or refused: each requirement beside evidence, roots and defaults that would do with less. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { makeKey } from '../support/openpgp.ts';
import { runGate, type GateResult } from '../support/gate.ts';
import { ARTIFACT, IDENTITY, ISSUER } from '../support/checking.ts';
import { bundleJson, createWorld, makeKeys, subjectOf, type World } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const world = createWorld();
/** As GitHub's own instance: no log of either kind. */
const bare = createWorld({ name: 'bare', style: 'github' });
const SPDX = 'https://spdx.dev/Document';
const SLSA = 'https://slsa.dev/provenance/v1';
const SUBJECT = [subjectOf('tool', ARTIFACT)];
const holder = makeKeys();
const publicKeyPem = holder.publicKey.export({ type: 'spki', format: 'pem' }).toString();

let workspace: Workspace | undefined;
afterEach(() => {
  workspace?.remove();
  workspace = undefined;
});

const BY = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
const from = (name: World): string[] => ['--trusted-root', `${name.name}.json`, '--offline'];

async function ask(files: Readonly<Record<string, string | Buffer>>, args: readonly string[]): Promise<GateResult> {
  workspace = createWorkspace({
    tool: ARTIFACT,
    'acme.json': world.trustedRootJson,
    'bare.json': bare.trustedRootJson,
    'key.pub': publicKeyPem,
    ...files,
  });
  return runGate(workspace, args);
}

const TOOL = ['--artifacts', 'tool'];
const signedBy = (name: World, options = {}) => ({ 'tool.sigstore.json': bundleJson(name.sign(ARTIFACT, options)) });

describe('transparency-log', () => {
  test.each([
    ['no word, a log', world, {}, undefined, 'pass'],
    ['no word, a log, no entry', world, { rekor: 'none' }, undefined, 'TLOG_MISSING'],
    ['no word, no log', bare, {}, undefined, 'pass'],
    ['auto, a log, no entry', world, { rekor: 'none' }, 'auto', 'TLOG_MISSING'],
    ['auto, no log', bare, {}, 'auto', 'pass'],
    ['required, a log', world, {}, 'required', 'pass'],
    ['required, a log, no entry', world, { rekor: 'none' }, 'required', 'TLOG_MISSING'],
    ['required, no log', bare, {}, 'required', 'TLOG_MISSING'],
  ])('an identity: %s', async (_, name, options, word, verdict) => {
    const words = word === undefined ? [] : ['--transparency-log', word];
    const result = await ask(signedBy(name, options), [...TOOL, ...BY, ...from(name), ...words]);
    expect(result.verdict).toBe(verdict);
  });

  test('an entry that the trusted root cannot verify is none', async () => {
    const root = { ...world.trustedRoot, tlogs: [] };
    const files = { ...signedBy(world, { timestamps: [{}] }), 'acme.json': JSON.stringify(root) };
    const required = await ask(files, [...TOOL, ...BY, ...from(world), '--transparency-log', 'required']);
    expect(required.exitCode).toBe(1);
  });

  test.each([
    ['no word, a log, no entry', [world], 'none', undefined, 'TLOG_MISSING'],
    ['no word, a log', [world], 'v1', undefined, 'pass'],
    ['no word, no log', [bare], 'none', undefined, 'pass'],
    ['no word, one of the roots has a log', [bare, world], 'none', undefined, 'TLOG_MISSING'],
    ['required, no log', [bare], 'none', 'required', 'TLOG_MISSING'],
    ['required, a log, no entry', [world], 'none', 'required', 'TLOG_MISSING'],
    ['none, a log, no entry', [world], 'none', 'none', 'pass'],
  ] as const)('a key: %s', async (_, roots, rekor, word, verdict) => {
    const words = word === undefined ? [] : ['--transparency-log', word];
    const files = signedBy(world, { by: 'key', keys: holder, rekor, timestamps: [] });
    const result = await ask(files, [...TOOL, '--key', 'key.pub', ...roots.flatMap(from), ...words].filter(once()));
    expect(result.verdict).toBe(verdict);
  });

  test.each([
    ['auto', bare, 0],
    ['required', world, 0],
    ['required', bare, 1],
  ] as const)('a signer of a policy file: %s', async (word, name, exitCode) => {
    const policy = `version: 1
trusted-root: ${name.name}.json
signers: { release: { identity: "${IDENTITY}", issuer: "${ISSUER}", transparency-log: ${word} } }
rules: [{ name: a, artifacts: [tool], require: [{ signature: { by: [release] } }] }]
`;
    const result = await ask({ ...signedBy(name), 'policy.yml': policy }, ['--policy', 'policy.yml', '--offline']);
    expect([result.exitCode, exitCode === 1 && result.verdict]).toEqual([exitCode, exitCode === 1 && 'TLOG_MISSING']);
  });

  test('a list and what it vouches for', async () => {
    const list = `${sha256(ARTIFACT)}  tool\n`;
    const files = { SUMS: list, 'SUMS.sigstore.json': bundleJson(bare.sign(list)) };
    const args = ['--checksums', 'SUMS', '--checksums-signed', ...BY, ...from(bare)];
    expect((await ask(files, args)).verdict).toBe('pass');
    workspace?.remove();
    expect((await ask(files, [...args, '--transparency-log', 'required'])).verdict).toBe('TLOG_MISSING');
  });
});

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** Without the second `--offline`. */
function once() {
  const seen = new Set<string>();
  return (word: string) => word !== '--offline' || (!seen.has(word) && seen.add(word).size > 0);
}

describe('predicate-type', () => {
  const message = { 'tool.sigstore.json': bundleJson(world.sign(ARTIFACT)) };
  const attested = (predicateType: string) => ({
    'tool.intoto.jsonl': bundleJson(world.attest(SUBJECT, { predicateType })),
  });
  const digest = ['--digests', `sha256:${sha256(ARTIFACT)} tool`];

  test.each([
    ['a signature, and no type is named', TOOL, message, undefined, 'pass'],
    ['a signature', TOOL, message, SLSA, 'PREDICATE_MISMATCH'],
    ['a signature for any type', TOOL, message, 'any', 'PREDICATE_MISMATCH'],
    ['a signature of a digest', digest, message, 'any', 'PREDICATE_MISMATCH'],
    ['an attestation', TOOL, attested(SLSA), SLSA, 'pass'],
    ['an attestation of a digest', digest, attested(SLSA), SLSA, 'pass'],
    ['an attestation of another type', TOOL, attested(SPDX), SLSA, 'PREDICATE_MISMATCH'],
    ['any attestation', TOOL, attested(SPDX), 'any', 'pass'],
    ['both', TOOL, { ...message, ...attested(SLSA) }, SLSA, 'pass'],
    ['both, the attestation of another type', TOOL, { ...message, ...attested(SPDX) }, SLSA, 'PREDICATE_MISMATCH'],
    ['nothing', TOOL, {}, SLSA, 'BUNDLE_MISSING'],
  ])('%s', async (_, what, files, type, verdict) => {
    const required = type === undefined ? [] : ['--predicate-type', type];
    const result = await ask(files, [...what, ...BY, ...from(world), ...required]);
    expect(result.verdict).toBe(verdict);
    if (type !== undefined) expect(result.checks.map(({ check }) => check)).toEqual(['attestation']);
  });

  const SIGN = 'https://sigstore.dev/cosign/sign/v1';
  test.each([
    ['any', 'any', [], 'pass'],
    ['its own type', SIGN, [], 'pass'],
    ['another type', SLSA, [], 'PREDICATE_MISMATCH'],
    ['an attestation under `require`', 'any', ['--require', 'attestation'], 'PREDICATE_MISMATCH'],
  ])('a statement that says nothing but that it is signed, for %s', async (_, type, more, verdict) => {
    const args = [...TOOL, ...BY, ...from(world), '--predicate-type', type, ...more];
    expect((await ask(attested(SIGN), args)).verdict).toBe(verdict);
  });

  test('is about artifacts: a list may be signed either way, and does not stand for their attestations', async () => {
    const list = `${sha256(ARTIFACT)}  tool\n`;
    const SUMS = { SUMS: list, 'SUMS.sigstore.json': bundleJson(world.sign(list)) };
    const args = ['--checksums', 'SUMS', '--checksums-signed', ...BY, ...from(world)];
    const typed = [...args, '--predicate-type', SLSA];
    const ran = async (files: Readonly<Record<string, string>>, given: readonly string[]) => {
      const { verdict } = await ask(files, given);
      workspace?.remove();
      return verdict;
    };
    expect(await ran(SUMS, args)).toBe('pass');
    expect(await ran(SUMS, typed)).toBe('BUNDLE_MISSING');
    expect(await ran({ ...SUMS, ...message }, typed)).toBe('PREDICATE_MISMATCH');
    expect(await ran({ ...SUMS, ...attested(SLSA) }, typed)).toBe('pass');
    const subject = [subjectOf('SUMS', list)];
    const attestedList = { SUMS: list, 'SUMS.intoto.jsonl': bundleJson(world.attest(subject)) };
    expect(await ran({ ...attestedList, ...attested(SLSA) }, typed)).toBe('pass');
  });

  test.each([
    ['inputs', [...TOOL, ...BY, '--require', 'signature', '--predicate-type', SLSA]],
    ['a rule', ['--policy', 'policy.yml']],
  ])('under `signature` it is a mistake, and `attestation` is the fix: %s', async (_, args) => {
    const policy = `version: 1
trusted-root: acme.json
signers: { release: { identity: "${IDENTITY}", issuer: "${ISSUER}" } }
rules: [{ name: a, artifacts: [tool], require: [{ signature: { by: [release], predicate-type: "${SLSA}" } }] }]
`;
    const { exitCode, log } = await ask({ ...attested(SLSA), 'policy.yml': policy }, args);
    expect(exitCode).toBe(2);
    expect(log).toMatch(/CONFIG_INVALID.*predicate-type.*`attestation`/);
  });

  test('with both words under `require` an attestation meets both', async () => {
    const both = ['--require', 'signature', '--require', 'attestation'];
    const args = [...TOOL, ...BY, ...from(world), ...both, '--predicate-type', SLSA];
    expect((await ask(attested(SLSA), args)).verdict).toBe('pass');
    workspace?.remove();
    expect((await ask(message, args)).verdict).toBe('PREDICATE_MISMATCH');
  });
});

describe('demands that no evidence of the only signers can meet', () => {
  test.each([
    ['predicate-type', ['--predicate-type', 'any'], /predicate-type: an attestation is never signed by OpenPGP/],
    ['require-timestamp', ['--require-timestamp'], /require-timestamp: no OpenPGP signature carries a timestamp/],
    ['transparency-log', ['--transparency-log', 'required'], /transparency-log: no OpenPGP signature is in/],
    ['the log beside an identity', [...BY, '--transparency-log', 'required'], /transparency-log: no OpenPGP signature/],
  ])('%s', async (_, args, problem) => {
    const { exitCode, log } = await ask({ 'keys.asc': (await makeKey()).publicKey }, [
      ...TOOL,
      '--openpgp-keys',
      'keys.asc',
      ...args,
    ]);
    expect([exitCode, log]).toEqual([2, expect.stringMatching(problem)]);
  });
});

describe('claims that the certificate does not state', () => {
  test.each([
    ['source-ref', ['--source-ref', 'refs/tags/v1.2.3']],
    ['source-digest', ['--source-digest', 'a'.repeat(40)]],
    ['deny-self-hosted-runners', ['--deny-self-hosted-runners']],
    ['repo', ['--repo', 'acme/widgets']],
    ['owner', ['--owner', 'acme']],
  ])('%s', async (_, args) => {
    const files = signedBy(world, { workflow: null, identity: IDENTITY, issuer: ISSUER });
    expect((await ask(files, [...TOOL, ...BY, ...from(world)])).verdict).toBe('pass');
    workspace?.remove();
    expect((await ask(files, [...TOOL, ...BY, ...from(world), ...args])).verdict).toBe('CLAIM_MISMATCH');
  });
});
