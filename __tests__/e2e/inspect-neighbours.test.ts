/** `inspect` and `init` of a file whose evidence is called otherwise: found, tried, and pinned so that no other signer passes. */
import { expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { logEnvelope, bareEnvelope } from '../support/bare-envelope.ts';
import { runCommand } from '../support/command.ts';
import { startGitHub } from '../support/github-server.ts';
import { minisign, minisignPublic, newKeyId } from '../support/key-forms.ts';
import { startRekor } from '../support/rekor-server.ts';
import { Publisher, signatureLayer, simpleSigning } from '../support/registry/publisher.ts';
import { startRegistry } from '../support/registry/server.ts';
import { bundleJson, createWorld, makeKeys, subjectOf, type World } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const world = createWorld();
const TOOL = Buffer.from('the tool\n');
const SHA256 = createHash('sha256').update(TOOL).digest('hex');
const LIST = `${SHA256}  tool.tar.gz\n${'0'.repeat(64)}  other.tar.gz\n`;
const SIGNING = {
  identity: 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3',
  issuer: 'https://token.actions.githubusercontent.com',
};
const GENERATOR = 'slsa-framework/slsa-github-generator';
type Files = Readonly<Record<string, string | Buffer>>;

async function inWorkspace<T>(files: Files, work: (at: Workspace) => Promise<T>): Promise<T> {
  const at = createWorkspace({ 'root.json': world.trustedRootJson, 'tool.tar.gz': TOOL, ...files });
  try {
    return await work(at);
  } finally {
    at.remove();
  }
}

/** Writes the policy of `init`; its exit code, or that of `verify` over the file as it is. */
async function pin(
  at: Workspace,
  args: readonly string[],
  env = {},
): Promise<{ exitCode: number | null; policy: string }> {
  const init = ['init', '--as', 'policy', '--trusted-root', 'root.json', ...args];
  const { exitCode, stdout } = await runCommand(init, { cwd: at.path, env });
  if (stdout !== '') at.write('policy.yml', stdout);
  return { exitCode, policy: stdout };
}
const verify = async (at: Workspace, env = {}): Promise<number | null> =>
  (await runCommand(['verify', '--policy', 'policy.yml'], { cwd: at.path, env })).exitCode;

const listed = (by: World = world, list = LIST): Files => ({
  'SHA256SUMS.txt': list,
  'SHA256SUMS.txt.sigstore.json': bundleJson(by.sign(Buffer.from(list), SIGNING)),
});

test('a signed list that names the file vouches for it', () =>
  inWorkspace(listed(), async (at) => {
    const { exitCode, policy } = await pin(at, ['tool.tar.gz', '--offline']);
    expect([exitCode, policy]).toEqual([0, expect.stringContaining('lists:\n            - "SHA256SUMS.txt"')]);
    expect(await verify(at)).toBe(0);
    at.write('tool.tar.gz', 'malware');
    expect(await verify(at)).toBe(1);
  }));

test('in another folder, too', () =>
  inWorkspace(
    Object.fromEntries(
      Object.entries({ ...listed(), 'tool.tar.gz': TOOL }).map(([name, text]) => [`dl/${name}`, text]),
    ),
    async (at) => {
      const { exitCode, policy } = await pin(at, ['dl/tool.tar.gz', '--offline']);
      expect([exitCode, policy]).toEqual([0, expect.stringContaining('lists:\n            - "dl/SHA256SUMS.txt"')]);
    },
  ));

test.each<[string, Files]>([
  ['nobody signed', { 'SHA256SUMS.txt': LIST }],
  ['another instance signed', listed(createWorld())],
  ['was changed after it was signed', { ...listed(), 'SHA256SUMS.txt': `${LIST}\n` }],
  ['names other bytes', listed(world, LIST.replace(SHA256, '1'.repeat(64)))],
  ['does not name the file', listed(world, LIST.replace('tool.tar.gz', 'tool.zip'))],
])('a list that %s pins nothing', (_, files) =>
  inWorkspace(files, async (at) => {
    expect(await pin(at, ['tool.tar.gz', '--offline'])).toEqual({ exitCode: 1, policy: '' });
  }),
);

/** Provenance in one file for a whole release, by the generator for a repository; its entry is in the log alone. */
function provenance(repository: string, content: Buffer = TOOL) {
  const reusable = {
    repository: GENERATOR,
    workflow: '.github/workflows/generator.yml',
    ref: 'refs/tags/v2',
    sha: 'b'.repeat(40),
  };
  const evidence = world.attest([subjectOf('other', 'other'), subjectOf('tool.tar.gz', content)], {
    workflow: { repository, ref: 'refs/tags/v1.2.3', reusable },
    predicateType: 'https://slsa.dev/provenance/v0.2',
    predicate: {},
  });
  const text = bareEnvelope(evidence);
  return { text, entry: logEnvelope(world, evidence, text, 'intoto 0.0.1') };
}

test('provenance by a generator is pinned to the repository that was built, and another that calls it is refused', async () => {
  const log = await startRekor();
  const [own, foreign] = [provenance('acme/widgets'), provenance('evil/widgets')];
  log.hold(own.entry, foreign.entry);
  try {
    await inWorkspace({ 'multiple.intoto.jsonl': own.text }, async (at) => {
      const { exitCode, policy } = await pin(at, ['tool.tar.gz', '--rekor-url', log.url]);
      expect([exitCode, policy]).toEqual([0, expect.stringContaining('repo: "acme/widgets"')]);
      expect(policy).toContain('source-ref: "refs/tags/v1.2.3"');
      expect(await verify(at)).toBe(0);
      at.write('multiple.intoto.jsonl', foreign.text);
      expect(await verify(at)).toBe(1);
      // Who asks for another repository than the one that built it gets nothing.
      const asked = [
        'tool.tar.gz',
        '--rekor-url',
        log.url,
        '--repo',
        'acme/widgets',
        '--bundle',
        'multiple.intoto.jsonl',
      ];
      expect(await pin(at, asked)).toMatchObject({ exitCode: 1 });
    });
    log.reset();
    // What the log does not have is not verified, whatever the file says of its signer.
    await inWorkspace({ 'multiple.intoto.jsonl': own.text }, async (at) => {
      expect(await pin(at, ['tool.tar.gz', '--rekor-url', log.url])).toEqual({ exitCode: 1, policy: '' });
    });
  } finally {
    await log.close();
  }
});

test('provenance of other files pins nothing', () =>
  inWorkspace(
    { 'multiple.intoto.jsonl': `${JSON.stringify(world.attest([subjectOf('tool.tar.gz', 'x')], SIGNING).bundle)}\n` },
    async (at) => {
      expect(await pin(at, ['tool.tar.gz', '--offline'])).toEqual({ exitCode: 1, policy: '' });
    },
  ));

test('GitHub is asked with --repo, and an attestation of another repository pins nothing', async () => {
  const digest = `sha256:${SHA256}`;
  const of = (repository: string, built: string) => ({
    digest,
    repository,
    bundle: world.attest([subjectOf('tool.tar.gz', TOOL)], { workflow: { repository: built, ref: 'refs/tags/v1.2.3' } })
      .bundle,
  });
  const server = await startGitHub({
    attestations: [of('acme/widgets', 'acme/widgets'), of('acme/forged', 'evil/widgets')],
  });
  const env = { GITHUB_API_URL: server.api };
  try {
    await inWorkspace({}, async (at) => {
      expect(await pin(at, ['tool.tar.gz'], env)).toEqual({ exitCode: 1, policy: '' });
      expect(server.calls()).toHaveLength(0);
      expect(await pin(at, ['tool.tar.gz', '--repo', 'acme/forged'], env)).toEqual({ exitCode: 1, policy: '' });
      expect(await pin(at, ['tool.tar.gz', '--repo', 'acme/absent'], env)).toEqual({ exitCode: 1, policy: '' });
      expect(await pin(at, ['tool.tar.gz', '--repo', 'acme/widgets'], env)).toMatchObject({ exitCode: 0 });
      expect(await verify(at, env)).toBe(0);
      at.write('tool.tar.gz', 'malware');
      expect(await verify(at, env)).toBe(1);
    });
  } finally {
    await server.close();
  }
});

test('a minisign signature is pinned without a log; a raw one by a key that should be logged is not', async () => {
  const key = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
  await inWorkspace(
    {
      'tool.tar.gz.minisig': minisign(TOOL, key, { prehashed: true, comment: 'tool' }),
      'key.pub': minisignPublic(key),
    },
    async (at) => {
      const { exitCode, policy } = await pin(at, ['tool.tar.gz', '--key', 'key.pub']);
      expect([exitCode, policy]).toEqual([0, expect.stringContaining('transparency-log: "none"')]);
      // Whoever wants a log gets what they asked for.
      const required = ['tool.tar.gz', '--key', 'key.pub', '--transparency-log', 'required'];
      expect(await pin(at, required)).toEqual({ exitCode: 1, policy: '' });
    },
  );
  const keys = makeKeys();
  const { signature } = world.sign(TOOL, { by: 'key', keys, rekor: 'none', timestamps: [] });
  await inWorkspace({ 'tool.tar.gz.sig': signature.toString('base64'), 'key.pub': keys.pem }, async (at) => {
    expect(await pin(at, ['tool.tar.gz', '--key', 'key.pub', '--offline'])).toEqual({ exitCode: 1, policy: '' });
  });
});

test('an image that was signed with a key is looked at with that key', async () => {
  const registry = await startRegistry();
  try {
    const publisher = new Publisher(registry.host, 'acme/runner');
    const image = await publisher.image('1', 'the runner');
    const payload = simpleSigning(image.digest);
    const keys = makeKeys();
    await publisher.cosignTag(image.digest, 'sig', [signatureLayer(payload, world.sign(payload, { by: 'key', keys }))]);
    await inWorkspace({ 'key.pub': keys.pem, 'other.pub': makeKeys().pem }, async (at) => {
      const name = `${registry.host}/acme/runner:1`;
      expect(await pin(at, ['--image', name, '--key', 'other.pub'])).toEqual({ exitCode: 1, policy: '' });
      expect(await pin(at, ['--image', name, '--key', 'key.pub'])).toMatchObject({ exitCode: 0 });
      expect(await verify(at)).toBe(0);
      await publisher.image('1', 'another runner');
      expect(await verify(at)).toBe(1);
    });
  } finally {
    await registry.close();
  }
});
