/** Lists that vouch for what they should not: lists of lists, evidence of other lists, payloads under the names of their evidence. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { bareEnvelope } from '../support/bare-envelope.js';
import { runGate } from '../support/gate.js';
import {
  bundleJson,
  createWorld,
  GITHUB_ISSUER,
  IN_TOTO,
  makeKeys,
  signBytes,
  subjectOf,
  type AttestationOptions,
} from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const SIGNER = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', GITHUB_ISSUER];
const ROOT = ['--trusted-root', 'root.json', '--offline'];
const DATA = 'the tool\n';
const EVIL = 'malware!\n';
const line = (name: string, content: string): string =>
  `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
const bundle = (content: string): string => bundleJson(world.sign(content));

let at: Workspace;
beforeEach(() => {
  at = createWorkspace({ 'root.json': world.trustedRootJson });
});
afterEach(() => {
  at.remove();
});

async function judged(args: readonly string[], files: Readonly<Record<string, string>>) {
  for (const [name, content] of Object.entries(files)) at.write(name, content);
  const { exitCode, report, log } = await runGate(at, [...args, ...SIGNER, ...ROOT]);
  const named = (wanted: boolean): string[] =>
    report.artifacts.filter(({ result }: any) => (result === 'pass') === wanted).map(({ name }: any) => name);
  return {
    exit: exitCode,
    passed: named(true),
    refused: named(false),
    sidecars: report.sidecars.map(({ name }: any) => name),
    log,
  };
}

describe('a list that a signed list names', () => {
  const META = line('SHA256SUMS', line('x', EVIL)) + line('x', DATA);
  const LISTS = ['--artifacts', 'x', '--checksums', 'META', '--checksums', 'SHA256SUMS', '--checksums-signed'];

  test('vouches for nothing, since nobody signed it itself', async () => {
    const files = { x: EVIL, SHA256SUMS: line('x', EVIL), META, 'META.sigstore.json': bundle(META) };
    expect(await judged(LISTS, files)).toMatchObject({ exit: 1, passed: [] });
    const found = ['--artifacts', 'x', '--checksums', '*SUMS', '--checksums', 'META', '--checksums-signed'];
    expect(await judged(found, files)).toMatchObject({ exit: 1, passed: [] });
  });

  test('nor does the evidence of the other list, beside it or by `bundle`', async () => {
    const files = { x: EVIL, SHA256SUMS: line('x', EVIL), 'SHA256SUMS.sigstore.json': bundle(META) };
    const one = ['--artifacts', 'x', '--checksums', 'SHA256SUMS', '--checksums-signed'];
    expect((await judged(one, files)).exit).toBe(1);
    expect((await judged([...one, '--bundle', 'SHA256SUMS.sigstore.json'], files)).exit).toBe(1);
  });

  test('nor an attestation of the artifact: the list itself must be its subject', async () => {
    const list = line('x', EVIL);
    const about = world.attest([subjectOf('SHA256SUMS', line('x', DATA)), subjectOf('x', DATA)]);
    const files = { x: EVIL, SHA256SUMS: list, 'SHA256SUMS.sigstore.json': bundleJson(about) };
    expect(await judged(['--artifacts', 'x', '--checksums', 'SHA256SUMS', '--checksums-signed'], files)).toMatchObject({
      exit: 1,
      passed: [],
    });
  });
});

describe('signed sidecars in a folder of which a pattern takes everything', () => {
  const ALL = ['--artifacts', 'dist/*', '--checksums', '{path}.sha256', '--checksums-signed'];
  const SIDECAR = line('x', DATA);
  const FILES = {
    'dist/x': DATA,
    'dist/x.sha256': SIDECAR,
    'dist/x.sha256.sigstore.json': bundle(SIDECAR),
  };

  test('and their evidence are no artifacts', async () => {
    expect(await judged(ALL, FILES)).toMatchObject({
      exit: 0,
      passed: ['dist/x'],
      sidecars: ['dist/x.sha256', 'dist/x.sha256.sigstore.json'],
    });
  });

  test.each<[string, string, string]>([
    ['a payload', 'dist/x.sha256.bundle', EVIL],
    ['a payload as a signature', 'dist/x.sha256.sig', EVIL],
    ['a sidecar of the sidecar', 'dist/x.sha256.sha256', line('x.sha256', SIDECAR)],
    ['a payload beside it', 'dist/y', EVIL],
  ])('%s under such a name is refused', async (_, name, content) => {
    expect(await judged(ALL, { ...FILES, [name]: content })).toMatchObject({
      exit: 1,
      passed: ['dist/x'],
      refused: [name],
    });
  });
});

describe('a sidecar of what is no artifact', () => {
  const BOTH = `version: 1
signers: { release: { identity: '${IDENTITY}', issuer: '${GITHUB_ISSUER}' } }
rules:
  - name: all
    artifacts: ['dist/*']
    require:
      - signature: { by: [release] }
      - checksum: { list: '{path}.sha256' }
`;
  const FILES = {
    'policy.yml': BOTH,
    'dist/x': DATA,
    'dist/x.sha256': line('x', DATA),
    'dist/x.sigstore.json': bundle(DATA),
  };
  const run = async (files: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(files)) at.write(name, content);
    const { exitCode, report } = await runGate(at, ['--policy', 'policy.yml', ...ROOT]);
    return [
      exitCode,
      report.artifacts.filter(({ result }: any) => result !== 'pass').map(({ name }: any) => name),
      report.sidecars.map(({ name }: any) => name),
    ];
  };

  test('an artifact with both passes', async () => {
    expect(await run(FILES)).toEqual([0, [], ['dist/x.sha256', 'dist/x.sigstore.json']]);
  });

  test.each(['dist/x.sigstore.json.sha256', 'dist/x.sha256.sha256', 'dist/y.sha256'])(
    'a payload called %s is an artifact, since nobody reads it as a list',
    async (name) => {
      expect(await run({ ...FILES, [name]: EVIL })).toEqual([1, [name], ['dist/x.sha256', 'dist/x.sigstore.json']]);
    },
  );
});

describe('verification summaries by a key, in a bare envelope', () => {
  const VSA = 'https://slsa.dev/verification_summary/v1';
  const keys = makeKeys();
  const INPUTS = [
    ...['--artifacts', 'x', '--bundle', 'x.vsa.jsonl', '--key', 'vsa.pub', '--transparency-log', 'none'],
    ...['--predicate-type', VSA, ...ROOT],
  ];
  const POLICY = `version: 1
signers: { verifier: { key: vsa.pub, transparency-log: none } }
rules:
  - name: x
    artifacts: [x]
    bundle: x.vsa.jsonl
    require: [{ vsa: { by: [verifier], verifier: 'https://v.example', resource: 'pkg:x', levels: [SLSA_BUILD_LEVEL_2] } }]
`;
  const PASSED = {
    verifier: { id: 'https://v.example' },
    timeVerified: '2026-01-01T00:00:00Z',
    resourceUri: 'pkg:x',
    policy: { uri: 'https://v.example/policy' },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
  };
  const summary = (options: AttestationOptions = {}, subject = DATA): string =>
    bareEnvelope(
      world.attest([subjectOf('x', subject)], {
        ...{ by: 'key', keys, rekor: 'none', timestamps: [], predicateType: VSA },
        predicate: PASSED,
        ...options,
      }),
      { cert: false },
    );
  const verdict = async (text: string, asked = INPUTS): Promise<string> => {
    at.write('x', DATA);
    at.write('vsa.pub', keys.pem);
    at.write('x.vsa.jsonl', text);
    at.write('policy.yml', POLICY);
    return (await runGate(at, asked)).verdict;
  };

  const BY_POLICY = ['--policy', 'policy.yml', ...ROOT];

  test('pass, by inputs and by a policy file that says where they lie', async () => {
    expect(await verdict(summary())).toBe('pass');
    expect(await verdict(summary(), BY_POLICY)).toBe('pass');
  });

  test.each<[string, Record<string, unknown>]>([
    ['another verifier', { verifier: { id: 'https://v.example.evil' } }],
    ['another resource', { resourceUri: 'pkg:xx' }],
    ['a lower level', { verifiedLevels: ['SLSA_BUILD_LEVEL_1'] }],
    ['FAILED', { verificationResult: 'FAILED' }],
  ])('of %s are refused by the policy', async (_, change) => {
    expect(await verdict(summary({ predicate: { ...PASSED, ...change } }), BY_POLICY)).toMatch(/_MISMATCH$/);
  });

  test.each<[string, () => string, string]>([
    ['of another artifact', () => summary({}, EVIL), 'SUBJECT_MISMATCH'],
    ['by another key', () => summary({ keys: makeKeys() }), 'SIGNATURE_INVALID'],
    [
      'that say FAILED',
      () => summary({ predicate: { ...PASSED, verificationResult: 'FAILED' } }),
      'PREDICATE_MISMATCH',
    ],
    ['that say nothing', () => summary({ predicate: {} }), 'PREDICATE_MISMATCH'],
    ['of another type', () => summary({ predicateType: 'https://acme.example/other' }), 'PREDICATE_MISMATCH'],
    [
      'signed over the payload alone, as by a regional key of Google Cloud Build',
      () => {
        const envelope = JSON.parse(summary()) as {
          payload: string;
          payloadType: string;
          signatures: { sig: string }[];
        };
        expect(envelope.payloadType).toBe(IN_TOTO);
        envelope.signatures[0]!.sig = signBytes(Buffer.from(envelope.payload, 'base64'), keys).toString('base64');
        return JSON.stringify(envelope);
      },
      'SIGNATURE_INVALID',
    ],
  ])('%s are refused', async (_, make, code) => {
    expect(await verdict(make())).toBe(code);
  });
});
