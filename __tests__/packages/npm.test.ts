/** npm's attestations from an index on loopback that tells the truth once, and lies in every other way. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runGate, type GateResult } from '../support/gate.js';
import {
  keysDocument,
  keyIdOf,
  npmAnswer,
  publishAttestation,
  registryKey,
  sha512Of,
  type PublishOptions,
} from '../support/package-documents.js';
import { startPackageIndex, type IndexAnswer } from '../support/package-index.js';
import { createWorld, makeKeys, type Evidence } from '../support/sigstore/index.js';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.js';
import { createWorkspace } from '../support/workspace.js';

const world = createWorld();
const registry = makeKeys('P-256');
const NAME = '@acme/tool';
const DATA = 'a package\n';
const PURL = 'pkg:npm/%40acme/tool@1.2.3';
const PATH = '/-/npm/v1/attestations/@acme%2ftool@1.2.3';
const FILE = 'acme-tool-1.2.3.tgz';

const provenance = (subject = PURL, content = DATA, more = {}): Evidence =>
  world.attest([{ name: subject, digest: { sha512: sha512Of(content) } }], more);
const published = (more: Partial<PublishOptions> = {}): Evidence =>
  publishAttestation(world, { name: NAME, version: '1.2.3', content: DATA, keys: registry, ...more });
const honest = npmAnswer(published(), provenance());

let tuf: TufRepository;

beforeAll(async () => {
  tuf = await startTufRepository({});
});
afterAll(() => tuf.close());

interface Setting {
  readonly answer?: IndexAnswer;
  readonly keys?: string;
  readonly file?: string;
  readonly args?: readonly string[];
  readonly files?: Record<string, string>;
  readonly index?: boolean;
  readonly env?: Record<string, string>;
}

interface Told extends GateResult {
  readonly requests: readonly { readonly path: string; readonly headers: Record<string, unknown> }[];
}

async function gate({
  answer,
  keys = keysDocument(registryKey(registry)),
  file = FILE,
  args = [],
  files = {},
  index: asks = true,
  env = {},
}: Setting): Promise<Told> {
  tuf.publish({ 'trusted_root.json': world.trustedRootJson, 'registry.npmjs.org/keys.json': keys });
  const index = await startPackageIndex();
  if (answer !== undefined) index.serveEverywhere(answer);
  const at = createWorkspace({ [file]: DATA, 'tuf-root.json': tuf.root, ...files });
  try {
    const result = await runGate(
      at,
      [
        ...['--artifacts', file, '--package', `npm:${NAME}@1.2.3`, '--repo', 'acme/widgets'],
        ...(asks ? ['--package-index', index.url] : ['--attestation-source', 'local']),
        ...['--tuf-mirror', tuf.url, '--tuf-root', 'tuf-root.json'],
        ...args,
      ],
      { env },
    );
    return { ...result, requests: [...index.requests] };
  } finally {
    at.remove();
    await index.close();
  }
}

describe('both attestations', () => {
  test.each([FILE, 'tool-1.2.3.tgz', 'packages/tool-1.2.3.tgz'])(
    'pass for %s, asked once and without a secret',
    async (file) => {
      const { verdict, checks, requests } = await gate({
        answer: honest,
        file,
        env: { GITHUB_TOKEN: 'ghs_secret', NPM_TOKEN: 'npm_secret', NODE_AUTH_TOKEN: 'npm_secret' },
      });
      expect([verdict, checks.map(({ check, status }) => `${check} ${status}`)]).toEqual([
        'pass',
        ['attestation pass', 'attestation pass'],
      ]);
      expect(requests.map(({ path }) => path)).toEqual([PATH]);
      expect(JSON.stringify(requests)).not.toMatch(/authorization|secret/i);
    },
  );

  test('pass with the answer brought along, and nobody is asked', async () => {
    const { verdict, requests } = await gate({ index: false, files: { [`${FILE}.attestations.json`]: honest } });
    expect([verdict, requests]).toEqual(['pass', []]);
    expect((await gate({ index: false })).verdict).toBe('BUNDLE_MISSING');
  });

  test('pass by an older key for what it signed in its time', async () => {
    const old = makeKeys('P-256');
    const signed = world.at.getTime();
    const key = (end: number) =>
      keysDocument(registryKey(registry), registryKey(old, { end: new Date(end).toISOString() }));
    const answer = npmAnswer(published({ keys: old }), provenance());
    expect((await gate({ answer, keys: key(signed + 1000) })).verdict).toBe('pass');
    const late = await gate({ answer, keys: key(signed - 1000) });
    expect([late.exitCode, late.verdict]).toEqual([1, 'KEY_MISMATCH']);
  });
});

describe('what an index may say', () => {
  const other = makeKeys('P-256');
  test.each<[string, () => IndexAnswer, string]>([
    [
      'attestations of another version',
      () => npmAnswer(published({ version: '1.2.4' }), provenance('pkg:npm/%40acme/tool@1.2.4')),
      'SUBJECT_MISMATCH',
    ],
    [
      'attestations of another package',
      () => npmAnswer(published({ name: '@acme/other' }), provenance('pkg:npm/%40acme/other@1.2.3')),
      'SUBJECT_MISMATCH',
    ],
    ['a name that only begins alike', () => npmAnswer(published(), provenance(`${PURL}0`)), 'SUBJECT_MISMATCH'],
    [
      'the package without its scope',
      () => npmAnswer(published(), provenance('pkg:npm/tool@1.2.3')),
      'SUBJECT_MISMATCH',
    ],
    [
      'attestations of other bytes',
      () => npmAnswer(published({ content: 'x' }), provenance(PURL, 'x')),
      'SUBJECT_MISMATCH',
    ],
    ['a publication of other bytes', () => npmAnswer(published({ content: 'x' }), provenance()), 'SUBJECT_MISMATCH'],
    [
      'a publication whose content is about another package',
      () => npmAnswer(published({ name: '@acme/other', subject: PURL }), provenance()),
      'SUBJECT_MISMATCH',
    ],
    [
      'a publication that names its version twice, in two spellings',
      () => npmAnswer(published({ members: { Version: '1.2.4' } }), provenance()),
      'SUBJECT_MISMATCH',
    ],
    ['a publication by another key', () => npmAnswer(published({ keys: other }), provenance()), 'KEY_MISMATCH'],
    [
      'a publication by another key under the name of the right one',
      () => npmAnswer(published({ keys: other, keyId: keyIdOf(registry) }), provenance()),
      'SIGNATURE_INVALID',
    ],
    [
      'a publication that names another key than the one that signed',
      () => npmAnswer(published({ keyId: keyIdOf(other) }), provenance()),
      'KEY_MISMATCH',
    ],
    ['no publication', () => npmAnswer(provenance()), 'BUNDLE_MISSING'],
    ['no provenance', () => npmAnswer(published()), 'BUNDLE_MISSING'],
    [
      'provenance by another repository',
      () => npmAnswer(published(), provenance(PURL, DATA, { workflow: { repository: 'evil/widgets' } })),
      'IDENTITY_MISMATCH',
    ],
    [
      'provenance that is in no log',
      () => npmAnswer(published(), provenance(PURL, DATA, { rekor: 'none' })),
      'TLOG_MISSING',
    ],
    [
      'a name and a digest of two subjects',
      () =>
        npmAnswer(
          published(),
          world.attest([
            { name: PURL, digest: { sha512: sha512Of('x') } },
            { name: 'pkg:npm/other@1.0.0', digest: { sha512: sha512Of(DATA) } },
          ]),
        ),
      'SUBJECT_MISMATCH',
    ],
    ['nothing at all', () => '{"attestations":[]}', 'BUNDLE_MALFORMED'],
  ])('%s is refused', async (_title, answer, code) => {
    const { exitCode, verdict } = await gate({ answer: answer() });
    expect([exitCode, verdict]).toEqual([1, code]);
  });

  test('that there is none is a refusal, anything but an answer is none', async () => {
    const none = await gate({});
    expect([none.exitCode, none.verdict]).toEqual([1, 'BUNDLE_MISSING']);
    expect(none.checks[0]?.message).toContain(`npm:${NAME}@1.2.3`);
  });

  test.each<[string, IndexAnswer, string]>([
    ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Welcome</html>' }, 'NETWORK'],
    ['a list of something else', '[]', 'NETWORK'],
    ['another document', '{"versions":{}}', 'NETWORK'],
    ['a document with a member twice', `${honest.slice(0, -1)},"attestations":[]}`, 'NETWORK'],
    ['more than is read', `{"attestations":["${'x'.repeat(17 * 1024 * 1024)}"]}`, 'NETWORK'],
    ['a refusal', { status: 403 }, 'NETWORK'],
    ['a wish to be left alone', { status: 429, headers: { 'retry-after': '86400' } }, 'RATE_LIMITED'],
    ['an empty success', { status: 204 }, 'NETWORK'],
  ])('%s is no answer', async (_title, answer, code) => {
    const { exitCode, verdict } = await gate({ answer });
    expect([exitCode, verdict]).toEqual([3, code]);
  });

  test('a redirect is followed on the index alone', async () => {
    const elsewhere = createServer((_request, response) => response.end(honest));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const { exitCode, verdict } = await gate({ answer: { status: 302, headers: { location } } });
    elsewhere.closeAllConnections();
    await new Promise((resolve) => elsewhere.close(resolve));
    expect([exitCode, verdict]).toEqual([3, 'NETWORK']);
  });

  test('good evidence on disk is not undone by an index that cannot be reached', async () => {
    const files = { [`${FILE}.attestations.json`]: honest };
    expect((await gate({ answer: { status: 403 }, files })).verdict).toBe('pass');
    const bad = { [`${FILE}.attestations.json`]: npmAnswer(provenance()) };
    expect((await gate({ answer: { status: 403 }, files: bad })).exitCode).toBe(3);
  });
});

describe('the keys of the registry', () => {
  test.each<[string, string]>([
    ['none', keysDocument()],
    ['keys for another use', keysDocument(registryKey(registry, { usage: 'npm:signatures' }))],
    [
      'a key that cannot be read',
      keysDocument({
        ...(registryKey(registry) as object),
        publicKey: { rawBytes: 'AAAA', validFor: { start: '2022-12-01T00:00:00.000Z' } },
      }),
    ],
    ['a key without a beginning', keysDocument(registryKey(registry, { start: '' }))],
    ['a key with an end that is not a date', keysDocument(registryKey(registry, { end: 'soon' }))],
    ['a page', '<html>'],
  ])('%s: nothing can be judged', async (_title, keys) => {
    const { exitCode, verdict } = await gate({ answer: honest, keys });
    expect([exitCode, verdict]).toEqual([3, 'TRUST_ROOT_UNAVAILABLE']);
  });

  test('a key that was taken out signs no more', async () => {
    const keys = keysDocument(registryKey(makeKeys('P-256')));
    const { exitCode, verdict } = await gate({ answer: honest, keys });
    expect([exitCode, verdict]).toEqual([1, 'KEY_MISMATCH']);
  });

  test('a key that was not in use yet does not count', async () => {
    const start = new Date(world.at.getTime() + 60_000).toISOString();
    const { verdict } = await gate({ answer: honest, keys: keysDocument(registryKey(registry, { start })) });
    expect(verdict).toBe('KEY_MISMATCH');
  });

  test('a repository without them is no reason to go on without them', async () => {
    tuf.publish({ 'trusted_root.json': world.trustedRootJson });
    const index = await startPackageIndex();
    index.serveEverywhere(honest);
    const at = createWorkspace({ [FILE]: DATA, 'root.json': world.trustedRootJson, 'tuf-root.json': tuf.root });
    const args = [
      '--artifacts',
      FILE,
      '--package',
      `npm:${NAME}@1.2.3`,
      '--repo',
      'acme/widgets',
      '--package-index',
      index.url,
    ];
    const withTuf = await runGate(at, [...args, '--tuf-mirror', tuf.url, '--tuf-root', 'tuf-root.json']);
    const withFile = await runGate(at, [...args, '--trusted-root', 'root.json']);
    at.remove();
    await index.close();
    expect([withTuf.exitCode, withTuf.verdict]).toEqual([3, 'TRUST_ROOT_UNAVAILABLE']);
    expect([withFile.exitCode, withFile.verdict]).toEqual([3, 'TRUST_ROOT_UNAVAILABLE']);
  });
});

test('a file with the name of another package is refused, and nobody is asked about it', async () => {
  const { verdict, requests } = await gate({ answer: honest, file: 'tool-1.2.4.tgz' });
  expect([verdict, requests]).toEqual(['SUBJECT_MISMATCH', []]);
});

test('a private registry: keys that the policy names stand for those of TUF', async () => {
  const files = { 'registry.pub': registry.pem, 'root.json': world.trustedRootJson };
  const index = await startPackageIndex();
  index.serve(PATH, npmAnswer(published()));
  const at = createWorkspace({ [FILE]: DATA, ...files, 'other.pub': makeKeys('P-256').pem });
  const run = (key: string) =>
    runGate(at, [
      '--artifacts',
      FILE,
      '--package',
      `npm:${NAME}@1.2.3`,
      '--package-index',
      index.url,
      '--key',
      key,
      '--trusted-root',
      'root.json',
    ]);
  const [right, wrong] = [await run('registry.pub'), await run('other.pub')];
  at.remove();
  await index.close();
  expect([right.verdict, wrong.verdict]).toEqual(['pass', 'SIGNATURE_INVALID']);
});
