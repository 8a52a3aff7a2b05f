/** Command lines of other tools as policy files: each requires what the step requires, or is not printed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { draftOf } from '../../src/commands/inspect/report.js';
import { policyFile } from '../../src/commands/convert/policy-file.js';
import { policyFromBytes } from '../../src/policy/from-file.js';
import { expectSameOf, runConvert } from '../support/convert.ts';
import { CLASSES } from '../support/setups/classes.ts';
import { commandLineOf } from '../support/setups/command-line.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const WORKFLOW = 'https://github.com/acme/widgets/.github/workflows/release.yml';
const KEYLESS = `--certificate-identity ${WORKFLOW}@refs/tags/v1.2.3 --certificate-oidc-issuer ${ISSUER}`;
const WHERE = { kind: 'terminal', env: {}, workspace: '/', reads: false, fetches: false } as const;

const asPolicy = async (line: string) => {
  const { code, stdout, stderr } = await runConvert(['--as', 'policy', line]);
  return { code, stdout, stderr, policy: parse(stdout) };
};

test.each([
  `cosign verify-blob ${KEYLESS} --bundle tool.sigstore.json tool`,
  `cosign verify-blob ${KEYLESS} --certificate-github-workflow-trigger push --certificate-github-workflow-name release --bundle b tool`,
  `cosign verify ${KEYLESS} -a env=prod ghcr.io/acme/a:1`,
  `cosign verify-attestation --type slsaprovenance1 ${KEYLESS} ghcr.io/acme/a:1`,
  'gh attestation verify tool.tgz -R acme/widgets --signer-workflow acme/ci/.github/workflows/b.yml --signer-digest 0123456789abcdef0123456789abcdef01234567',
  'gh attestation verify oci://ghcr.io/acme/a:1 -o acme --bundle-from-oci',
  'gh release verify v1 -R acme/widgets',
  'slsa-verifier verify-artifact a --provenance-path p.jsonl --source-uri github.com/acme/widgets --source-tag v1 --build-workflow-input a=b',
  'sha256sum -c SHA256SUMS',
  `cosign verify-blob ${KEYLESS} --bundle b SHA256SUMS && sha256sum -c SHA256SUMS`,
  'gpg --keyserver hkps://keys.openpgp.org --recv-keys 0123456789ABCDEF0123456789ABCDEF01234567; gpg --verify tool.sig tool',
])('%s', async (text) => {
  const { code, stdout } = await asPolicy(text);
  expect(code).toBe(0);
  const { policy } = await policyFromBytes(Buffer.from(stdout), 'policy.yml', {}, WHERE);
  expect(policy.rules.length + policy.imageRules.length).toBe(1);
  expect(await expectSameOf([text])).toBe(1);
});

describe('any command line', () => {
  const SUBJECTS = ['tool', '"tool-$VERSION"', "'it is [one].tgz'", './a b'];
  const SIGNERS = [
    KEYLESS,
    `--certificate-identity-regexp '^https://github.com/acme/widgets/' --certificate-oidc-issuer ${ISSUER}`,
    `--certificate-identity "${WORKFLOW}@refs/tags/$VERSION" --certificate-oidc-issuer-regexp 'https://ci\\.acme\\.example'`,
    '--key k.pub',
    '--key "$KEY.pub"',
  ];
  const COSIGN = [
    '--certificate-github-workflow-trigger push',
    '--certificate-github-workflow-sha "$COMMIT"',
    '--certificate-github-workflow-repository acme/widgets',
    '--certificate-github-workflow-ref "refs/tags/$VERSION"',
    '--use-signed-timestamps',
    '--trusted-root "root-$OTHER.json"',
    '--trusted-root root.json',
    '--rekor-url https://log.example',
    '--insecure-ignore-tlog',
    '--offline',
  ];
  const GH = [
    '--signer-workflow acme/ci/.github/workflows/b.yml',
    '--source-ref "refs/tags/$VERSION"',
    '--source-digest 0123456789abcdef0123456789abcdef01234567',
    '--signer-digest 0123456789abcdef0123456789abcdef01234567',
    '--deny-self-hosted-runners',
    '--predicate-type https://spdx.dev/Document',
    '--custom-trusted-root r.jsonl',
    '-b b.jsonl',
  ];
  const some = (of: readonly string[]) => fc.subarray([...of], { maxLength: 4 }).map((flags) => flags.join(' '));
  const lines = fc.oneof(
    fc
      .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...SIGNERS), some(COSIGN), fc.boolean())
      .map(([subject, signer, flags, lists]) =>
        lists
          ? `cosign verify-blob --bundle b ${signer} ${flags} SUMS && grep ${subject} SUMS | sha256sum -c -`
          : `cosign verify-blob --bundle "$VERSION.json" ${signer} ${flags} ${subject}`,
      ),
    fc
      .tuple(fc.constantFrom('verify -a env=prod', 'verify-attestation --type spdxjson'), fc.constantFrom(...SIGNERS), some(COSIGN))
      .map(([verb, signer, flags]) => `cosign ${verb} ${signer} ${flags} "ghcr.io/acme/a:$VERSION"`),
    fc
      .tuple(fc.constantFrom(...SUBJECTS, 'oci://ghcr.io/acme/a:1'), fc.constantFrom('-R acme/widgets', '-o acme', '-R "$REPO"'), some(GH))
      .map(([subject, owner, flags]) => `gh attestation verify ${subject} ${owner} ${flags}`),
  ); // prettier-ignore

  test('is the same policy as its inputs', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(lines, async (line) => {
        compared += await expectSameOf([line]);
      }),
      { numRuns: 400, seed: 20_261_129 },
    );
    // A property of nothing but refusals would hold nothing.
    expect(compared).toBeGreaterThan(150);
  });
});

test.each(CLASSES.map((setUp) => [commandLineOf(setUp)]))('as real projects write it: %s', async (line) => {
  expect(await expectSameOf([line])).toBe(1);
});

test('requires what the step requires', async () => {
  const line = `cosign verify-blob --bundle b --certificate-identity-regexp https://github.com/acme/widgets --certificate-oidc-issuer ${ISSUER} "tool-$VERSION"`;
  const { stdout, policy } = await asPolicy(line);
  expect(stdout).toContain('# Needs: --var version=VALUE\n');
  const name = 'certificate-identity-regexp';
  expect(policy).toEqual({
    version: 1,
    signers: { [name]: { 'identity-regexp': ['https://github.com/acme/widgets/.*'], issuer: [ISSUER] } },
    rules: [{ name: 'inputs', artifacts: ['tool-{version}'], bundle: ['b'], require: [{ signature: { by: [name] } }] }],
  });
});

test('a value that the command line sets is written, and one that nobody knows is asked for', async () => {
  const { stdout, policy } = await asPolicy('A=x\ncosign verify-blob --key k.pub --bundle b "$A-$B"');
  expect([policy.vars, policy.rules[0].artifacts]).toEqual([{ a: 'x' }, ['{a}-{b}']]);
  expect(stdout).toContain('# Needs: --var b=VALUE\n');
});

test('a trusted root with an open variable stands beside it, never with a sample', async () => {
  const line = (root: string) => `cosign verify-blob ${KEYLESS} --trusted-root "${root}" --bundle b tool`;
  const open = await asPolicy(line('r-$VERSION.json'));
  expect(open.policy).not.toHaveProperty(['trusted-root']);
  expect(open.stdout).toContain('# Give beside the policy: --trusted-root\n');
  expect(open.stdout).not.toContain('Needs');
  expect((await asPolicy(line('r.json'))).policy['trusted-root']).toBe('r.json');
});

test('the key server and the key that it is asked for', async () => {
  const pin = '0123456789ABCDEF0123456789ABCDEF01234567';
  const { policy } = await asPolicy(`gpg --keyserver hkps://keys.openpgp.org --recv-keys ${pin}; gpg --verify a.sig a`);
  expect(Object.values(policy.signers)).toEqual([{ keyserver: 'hkps://keys.openpgp.org', fingerprints: [pin] }]);
});

test('claims are required of the signer', async () => {
  const line = `cosign verify-blob ${KEYLESS} --certificate-github-workflow-trigger push --bundle b tool`;
  const { policy } = await asPolicy(line);
  expect(Object.values(policy.signers)).toEqual([
    { identity: [`${WORKFLOW}@refs/tags/v1.2.3`], issuer: [ISSUER], claims: { 'github-workflow-trigger': 'push' } },
  ]);
});

test('digests that stand in the command line have no place in it', async () => {
  const line = `echo '${'ab'.repeat(32)}  tool' | sha256sum -c`;
  const { code, stdout, stderr } = await asPolicy(line);
  expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('The digests stand in the command line')]);
  expect((await runConvert([line])).code).toBe(0);
});

test('what must be downloaded before, and given beside it, stands above it', async () => {
  const { stdout } = await asPolicy('cosign verify-blob --key https://acme.example/k.pub --bundle b tool');
  expect(stdout).toContain('# Made from: cosign verify-blob\n');
  expect(stdout).toContain('# Download before: https://acme.example/k.pub as k.pub\n');
  const offline = await asPolicy('cosign verify-blob --key k.pub --offline --bundle b tool');
  expect(offline.stdout).toContain('# Give beside the policy: --offline\n');
});

test.each(['a%0Amode:%20report', 'a%E2%80%A8mode:%20report', 'a%0D%0Amode:%20report'])('the address of a download ends no comment: %s', async (name) => {
  const { code, policy } = await asPolicy(`cosign verify-blob --key https://acme.example/${name} --bundle b tool`);
  expect([code, Object.keys(policy)]).toEqual([0, ['version', 'signers', 'rules']]);
}); // prettier-ignore

test('notes are told as for a step', async () => {
  const line = `cosign verify-blob ${KEYLESS} --insecure-ignore-sct --bundle b tool`;
  const [step, file] = [await runConvert([line]), await asPolicy(line)];
  expect([file.code, file.stderr]).toEqual([1, step.stderr]);
  expect(file.stderr).toContain('not carried over: `--insecure-ignore-sct');
});

const requirementsOf = async (inputs: Readonly<Record<string, string>>) => {
  const all = { artifacts: 'tool', ...inputs };
  const draft = draftOf(Object.entries(all).map(([name, value]) => ({ name, values: [value] })));
  const text = await policyFile(draft, new Map());
  return { policy: text === undefined ? undefined : parse(text), notes: draft.notes };
};
const KEY = { key: 'k.pub' };
const SIGNED = { signature: { by: ['key'] } };

test.each<[string, Readonly<Record<string, string>>, readonly unknown[]]>([
  ['the key id', { ...KEY, 'key-id': 'abc' }, [SIGNED]],
  ['signatures beside a list that nobody signed', { ...KEY, checksums: 'S' }, [SIGNED, { checksum: { lists: ['S'] } }]],
  ['the list alone where it is signed', { ...KEY, checksums: 'S', 'checksums-signed': 'true' }, [{ checksum: { lists: ['S'], 'signed-by': ['key'] } }]],
  ['that the list is complete', { ...KEY, checksums: 'S', 'checksums-complete': 'true' }, [SIGNED, { checksum: { lists: ['S'], complete: true } }]],
  ['the manifest', { ...KEY, manifest: 'm.json' }, [SIGNED, { manifest: { files: ['m.json'], 'signed-by': ['key'] } }]],
])('requires %s', async (_what, inputs, require) => {
  const { policy, notes } = await requirementsOf(inputs);
  expect([notes, policy.rules[0].require]).toEqual([[], require]);
  expect(policy.signers.key).toEqual({ key: ['k.pub'], ...('key-id' in inputs && { 'key-id': 'abc' }) });
}); // prettier-ignore

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['annotations of an attestation', { repo: 'a/b', annotations: 'a=b', 'predicate-type': 'x' }, '`annotations`'],
  ['a variable that nobody gives', { ...KEY, signature: '{x}.sig' }, '`{x}`'],
  ['an input that is left out', { ...KEY, bundle: '(unset)' }, '`bundle` is `(unset)`'],
  ['a text with blanks around it', { ...KEY, 'key-id': ' a' }, '`key-id` has blanks around'],
  ['the word for an input that is left out, with blanks', { ...KEY, 'key-id': ' (unset) ' }, '`key-id` is `(unset)`'],
  ['recalls that nobody signs', { ...KEY, revocations: 'r.json' }, '`revocations`'],
])('%s: nothing is printed', async (_what, inputs, said) => {
  const { policy, notes } = await requirementsOf(inputs);
  expect(policy).toBeUndefined();
  expect(notes).toContainEqual({ kind: 'lost', text: expect.stringContaining(said) });
});
