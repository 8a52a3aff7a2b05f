/** Policy files through the whole gate: what they require is what decides. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runGate, type GateOptions, type GateResult } from '../../support/gate.js';
import { makeKey, signDetached, type TestKey } from '../../support/openpgp.js';
import { bundleJson, createWorld, GITHUB_ISSUER, subjectOf } from '../../support/sigstore/index.ts';
import { createWorkspace } from '../../support/workspace.ts';

const world = createWorld();
const ID = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const DATA = 'the tool\n';
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const LIST = `${sha256(DATA)}  tool.tar.gz\n`;

const RELEASE = {
  'dist/tool.tar.gz': DATA,
  'dist/tool.tar.gz.bundle': bundleJson(world.sign(DATA)),
  'dist/SHA256SUMS': LIST,
  'dist/SHA256SUMS.bundle': bundleJson(world.sign(LIST)),
  'root.json': world.trustedRootJson,
};
const head = (signers: string): string => `version: 1\ntrusted-root: root.json\nsigners:\n${signers}\n`;
const release = (extra = ''): string => `  release: { identity: "${ID}", issuer: "${GITHUB_ISSUER}"${extra} }`;
const POLICY = `${head(release())}rules:
  - name: archives
    artifacts: ["dist/*.tar.gz"]
    require:
      - signature: { by: [release] }
      - checksum: { list: dist/SHA256SUMS, signed-by: [release] }
`;

interface Scene {
  readonly policy?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args?: readonly string[];
  readonly options?: GateOptions;
}

async function gate({ policy = POLICY, files = {}, args = [], options = {} }: Scene): Promise<GateResult> {
  const workspace = createWorkspace({ ...RELEASE, 'policy.yml': policy, ...files });
  try {
    return await runGate(workspace, ['--policy', 'policy.yml', ...args], options);
  } finally {
    workspace.remove();
  }
}

describe('a signed archive and its signed list', () => {
  test('pass, and the report names the policy', async () => {
    const { exitCode, report, checks } = await gate({});
    expect(exitCode).toBe(0);
    expect(checks.map(({ check, status }) => `${check} ${status}`)).toEqual(['signature pass', 'checksum pass']);
    expect(report.policy).toEqual({ source: 'policy.yml', digest: `sha256:${sha256(POLICY)}` });
  });
  test.each<[string, Scene, string]>([
    ['a changed byte', { files: { 'dist/tool.tar.gz': 'the t00l\n' } }, 'SIGNATURE_INVALID'],
    ['a changed list', { files: { 'dist/SHA256SUMS': `${LIST}${sha256('x')}  x\n` } }, 'SIGNATURE_INVALID'],
    ['a list without evidence', { files: { 'dist/SHA256SUMS.bundle': '{}' } }, 'BUNDLE_MALFORMED'],
    ['another identity', { policy: POLICY.replace('release.yml', 'other.yml') }, 'IDENTITY_MISMATCH'],
    ['another issuer', { policy: POLICY.replace(GITHUB_ISSUER, 'https://issuer.example') }, 'ISSUER_MISMATCH'],
    [
      'another claim',
      { policy: POLICY.replace(release(), release(', claims: { trigger: schedule }')) },
      'CLAIM_MISMATCH',
    ],
    [
      'another claim of one demand',
      {
        policy: POLICY.replace(
          'signature: { by: [release]',
          'signature: { by: [release], claims: { trigger: schedule }',
        ),
      },
      'CLAIM_MISMATCH',
    ],
  ])('%s is refused', async (_what, scene, code) => {
    const { exitCode, verdict } = await gate(scene);
    expect([exitCode, verdict]).toEqual([1, code]);
  });
  test('a claim that holds', async () => {
    const policy = POLICY.replace(
      release(),
      release(', claims: { source-ref: { regexp: "refs/tags/v.*" }, trigger: push }'),
    );
    expect((await gate({ policy })).exitCode).toBe(0);
  });
});

describe('templates and lists alone', () => {
  const moved = {
    'out/image-abc.tar': DATA,
    'out/sig-abc.bundle': bundleJson(world.sign(DATA)),
    'out/image-def.tar': DATA,
    'out/sig-def.bundle': bundleJson(world.sign('other')),
  };
  const policy = `${head(release())}rules:
  - { name: images, artifacts: ["out/image-{which}*.tar"], bundle: "out/sig-{which}{1}.bundle", require: [ { signature: { by: [release] } } ] }
`;
  test('what the star matched leads to the bundle', async () => {
    expect((await gate({ policy, files: moved, args: ['--var', 'which=a'] })).exitCode).toBe(0);
    expect((await gate({ policy, files: moved, args: ['--var', 'which=d'] })).verdict).toBe('SIGNATURE_INVALID');
  });
  test('every listed file is an artifact; an unsigned list is integrity only', async () => {
    const list = `${head(release())}rules: [ { name: l, require: [ { checksum: { list: dist/SHA256SUMS } } ] } ]\n`;
    const { exitCode, log } = await gate({ policy: list });
    expect(exitCode).toBe(0);
    expect(log).toMatch(/integrity only/i);
    expect((await gate({ policy: list, files: { 'dist/tool.tar.gz': 'x' } })).verdict).toBe('CHECKSUM_MISMATCH');
  });
  test('digests', async () => {
    const rule = (hex: string): string =>
      `${head(release())}rules: [ { name: d, digests: ["sha256:${hex} dist/tool.tar.gz"], require: [ { signature: { by: [release] } } ] } ]\n`;
    expect((await gate({ policy: rule(sha256(DATA)) })).exitCode).toBe(0);
    expect((await gate({ policy: rule(sha256('x')) })).exitCode).toBe(1);
  });
});

describe('what passed is handed over', () => {
  const handed = async ({ policy = POLICY, files = {}, args = [], options = {} }: Scene) => {
    const workspace = createWorkspace({ ...RELEASE, 'policy.yml': policy, ...files });
    try {
      const { exitCode, log } = await runGate(workspace, ['--policy', 'policy.yml', ...args], options);
      const copy = workspace.at('out/dist/tool.tar.gz');
      return { exitCode, log, copy: existsSync(copy) ? readFileSync(copy, 'utf8') : undefined };
    } finally {
      workspace.remove();
    }
  };
  const out = ['--verified-dir', 'out'];

  test('into a folder, only where all of it passed', async () => {
    expect(await handed({ args: out })).toMatchObject({ exitCode: 0, copy: DATA });
    expect(await handed({ args: out, files: { 'dist/tool.tar.gz': 'x' } })).toMatchObject({
      exitCode: 1,
      copy: undefined,
    });
  });

  const digests = `${head(release())}rules: [ { name: d, digests: ["sha256:${sha256(DATA)} x"], require: [ { signature: { by: [release] } } ] } ]\n`;
  const cached = `${POLICY}revocations: { list: list.json, signed-by: [recall], cache: out/recalls }\n`.replace(
    'signers:',
    'signers:\n  recall: { identity: x@example.com, issuer: https://issuer.example }',
  );
  test.each<[string, Scene, RegExp]>([
    ['a folder that has something in it', { files: { 'out/x': '' } }, /`out` is not empty/],
    ['the list of earlier runs among it', { policy: cached }, /`out\/recalls` is in `verified-dir`/],
    ['a policy that names no file', { policy: digests }, /verified-dir: is about files, and none are checked/],
    ['a run that lets failures pass', { args: ['--mode', 'report'] }, /never done with `mode: report`/],
    ['a post step of a command', { args: ['--recheck'] }, /is a post step of the action/],
  ])('%s is a mistake', async (_title, { args = [], ...scene }, message) => {
    const { exitCode, log, copy } = await handed({ ...scene, args: [...out, ...args] });
    expect([exitCode, copy]).toEqual([2, undefined]);
    expect(log).toMatch(message);
  });
});

describe('a run without network asks nobody', () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.writeHead(404).end('{}');
  });
  let env = {};
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const github = POLICY.replace(
    '    require:',
    '    attestation-source: [github]\n    github: { repo: acme/widgets }\n    require:',
  );
  const remote = ['--policy', `acme/widgets@${'a'.repeat(40)}:policy.yml`];

  test('for attestations', async () => {
    const { exitCode, log } = await gate({ policy: github, args: ['--offline'], options: { env } });
    expect([exitCode, asked]).toEqual([2, 0]);
    expect(log).toMatch(/policy\.yml:\d+:\d+: GitHub cannot be asked with `offline`/);
  });
  test('for the policy', async () => {
    const workspace = createWorkspace(RELEASE);
    const { exitCode, log } = await runGate(workspace, [...remote, '--offline'], { env });
    workspace.remove();
    expect([exitCode, asked]).toEqual([2, 0]);
    expect(log).toMatch(/is in a repository, which cannot be asked with `offline`/);
  });
  test('and asks where there is one', async () => {
    await gate({ policy: github, options: { env } });
    expect(asked).toBeGreaterThan(0);
  });
});

test('an artifact under two rules must satisfy both', async () => {
  const second =
    '  - { name: b, artifacts: [dist/tool.tar.gz], require: [ { signature: { by: [release], claims: { trigger: schedule } } } ] }\n';
  expect((await gate({ policy: POLICY + second })).verdict).toBe('CLAIM_MISMATCH');
});

describe('several OpenPGP keys', () => {
  let keys: readonly TestKey[];
  beforeAll(async () => {
    keys = [await makeKey(), await makeKey(), await makeKey()];
  });
  const scene = async (by: string, signers: readonly number[], names: string): Promise<Scene> => {
    const packets = await Promise.all(signers.map((index) => signDetached(Buffer.from(DATA), keys[index]!)));
    return {
      policy: `${head(names)}rules: [ { name: a, artifacts: [dist/t.jar], require: [ { signature: { by: ${by} } } ] } ]\n`,
      files: {
        'dist/t.jar': DATA,
        'dist/t.jar.asc': Buffer.concat(packets),
        'ring.asc': keys
          .slice(0, 2)
          .map(({ publicKey }) => publicKey)
          .join('\n'),
        'a.asc': keys[0]!.publicKey,
        'b.asc': keys[1]!.publicKey,
      },
    };
  };
  const options = (): GateOptions => ({ now: new Date(Date.now() + 5_000) });
  const RING = '  ring: { openpgp: ring.asc }';
  const TWO = '  a: { openpgp: a.asc }\n  b: { openpgp: b.asc }\n  ring: { openpgp: ring.asc }';
  test.each<[string, string, readonly number[], number, string]>([
    ['two of a ring, by two', '{ threshold: 2, by: [ring] }', [0, 1], 0, RING],
    ['two of a ring, one twice', '{ threshold: 2, by: [ring] }', [0, 0], 1, RING],
    ['two of a ring, one a stranger', '{ threshold: 2, by: [ring] }', [0, 2], 1, RING],
    ['any of a ring', '[ring]', [1], 0, RING],
    ['any of a ring, by a stranger', '[ring]', [2], 1, RING],
    ['both of two', '{ all-of: [a, b] }', [1, 0], 0, TWO],
    ['both of two, one twice', '{ all-of: [a, b] }', [1, 1], 1, TWO],
    ['a ring and one of it, by two', '{ all-of: [ring, b] }', [0, 1], 0, TWO],
    ['a ring and one of it, by one', '{ all-of: [ring, b] }', [1], 1, TWO],
  ])('%s', async (_what, by, signers, exitCode, names) => {
    const result = await gate({ ...(await scene(by, signers, names)), options: options() });
    expect([result.exitCode, result.log]).toEqual([exitCode, expect.anything()]);
  });
});

describe('only an attestation will do', () => {
  const policy = `${head(release())}rules: [ { name: a, artifacts: [dist/tool.tar.gz], require: [ { attestation: { by: [release] } } ] } ]\n`;
  test('provenance passes', async () => {
    const files = { 'dist/tool.tar.gz.bundle': bundleJson(world.attest([subjectOf('tool.tar.gz', DATA)])) };
    expect((await gate({ policy, files })).exitCode).toBe(0);
  });
  test('the emergency switch lets it go under its own name, which the floor knows', async () => {
    const minimum = policy.replace('rules:', 'require: [attestation]\nrules:');
    const skip = ['--skip-signatures', '--skip-reason', 'the log is down'];
    const { exitCode, report, outputs } = await gate({ policy: minimum, args: skip });
    expect([exitCode, report.result, outputs['verified'], outputs['verified-digests']]).toEqual([
      0,
      'waived',
      '0',
      '{}',
    ]);
    const other = minimum.replace('attestation: {', 'signature: {');
    expect((await gate({ policy: other, args: skip })).exitCode).toBe(1);
  });
  test('a plain signature by the same signer does not', async () => {
    const { exitCode, verdict } = await gate({ policy });
    expect([exitCode, verdict]).toEqual([1, 'PREDICATE_MISMATCH']);
  });
});

describe('pins, and the tree under test', () => {
  const pin = `sha256:${sha256(POLICY)}`;
  const foreign: GateOptions = { kind: 'actions', env: { GITHUB_EVENT_NAME: 'pull_request_target' } };
  test('the pinned bytes are accepted, others are not', async () => {
    expect((await gate({ args: ['--policy-digest', pin] })).exitCode).toBe(0);
    const changed = await gate({ policy: `${POLICY} `, args: ['--policy-digest', pin] });
    expect([changed.exitCode, changed.log]).toEqual([2, expect.stringContaining(`expected ${pin}`)]);
    expect((await gate({ args: ['--policy-digest', 'sha256:12'] })).exitCode).toBe(2);
  });
  test('a policy out of the workspace is refused unless pinned; what it names is refused all the same', async () => {
    const bare = await gate({ options: foreign });
    expect([bare.exitCode, bare.log]).toEqual([2, expect.stringContaining('must not decide about themselves')]);
    const pinned = await gate({ args: ['--policy-digest', pin], options: foreign });
    expect([pinned.exitCode, pinned.log]).toEqual([2, expect.stringMatching(/root\.json` is in the workspace/)]);
    expect(pinned.log).toContain('policy.yml:2:15');
  });
  test('a revocation list and its cache out of the workspace, since they may be older ones; not below a pinned serial', async () => {
    const text = (more: string): string =>
      `${POLICY.replace('trusted-root: root.json', 'trusted-root: embedded').replace('rules:', `  recall: { identity: "${ID.replace('release.yml', 'recall.yml')}", issuer: "${GITHUB_ISSUER}" }\nrules:`)}revocations: { list: revoked.json, signed-by: [recall], cache: kept${more} }\n`;
    const run = async (more: string, options: GateOptions): Promise<GateResult> => {
      const policy = text(more);
      const args = ['--policy-digest', `sha256:${sha256(policy)}`, '--revocations-cache', 'other'];
      return gate({ policy, args, options });
    };
    const { exitCode, log } = await run('', foreign);
    expect([exitCode, log]).toEqual([2, expect.stringMatching(/revoked\.json` is in[^]*kept` is in/)]);
    expect((await run(', min-serial: 3', foreign)).exitCode).toBe(1);
    expect((await run('', {})).exitCode).toBe(1);
  });
  test('another signer beside the policy is refused', async () => {
    const { exitCode, log } = await gate({ args: ['--repo', 'evil/repo', '--artifacts', 'x'] });
    expect(exitCode).toBe(2);
    expect(log).toMatch(/repo: cannot be used together with `policy`/);
  });
  test('a digest without a policy, a missing policy, a moving policy', async () => {
    expect((await runGateWith(['--policy-digest', pin, '--artifacts', 'x'])).log).toContain('without `policy`');
    expect((await runGateWith(['--policy', 'none.yml'])).log).toContain('does not exist');
    expect((await runGateWith(['--policy', 'a/b@main:policy.yml'])).log).toContain('is not a full commit');
    expect((await runGateWith(['--policy', `a/b@${'a'.repeat(40)}:../x`])).log).toContain(
      'is not a path of a repository',
    );
  });
});

async function runGateWith(args: readonly string[]): Promise<GateResult> {
  const workspace = createWorkspace(RELEASE);
  try {
    return await runGate(workspace, args);
  } finally {
    workspace.remove();
  }
}
