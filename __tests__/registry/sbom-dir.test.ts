/** `sbom-dir` holds what this run proved, and nothing that lay there before. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSbomFolders } from '../../src/gate/images/write-sboms.js';
import type { ImageReference } from '../../src/formats/image-reference.js';
import { codeOf, runGate, type GateRun, type Inputs } from '../support/registry/gate.js';
import {
  Publisher,
  signatureLayer,
  simpleSigning,
  SPDX,
  subjectOfDigest,
  type Pushed,
} from '../support/registry/publisher.js';
import { startRegistry, type TestRegistry } from '../support/registry/server.js';
import { createWorld, DEFAULT_WORKFLOW, GITHUB_ISSUER, signerUri } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const INPUTS: Inputs = {
  'trusted-root': 'root.json',
  'certificate-identity': signerUri(DEFAULT_WORKFLOW),
  'certificate-oidc-issuer': GITHUB_ISSUER,
  require: ['signature', 'sbom'],
  'sbom-dir': 'sboms',
};
const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://acme.test/sbom/1',
  creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: test'] },
  packages: [{ name: 'a', SPDXID: 'SPDXRef-a' }],
};

let registry: TestRegistry;
let publisher: Publisher;
let image: Pushed;
beforeAll(async () => {
  registry = await startRegistry();
  publisher = new Publisher(registry.host, 'acme/sbom-dir');
  image = await publisher.image('1.0', 'image');
  const payload = simpleSigning(image.digest);
  await publisher.cosignTag(image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
  const subjects = [subjectOfDigest(image.digest)];
  await publisher.bundle(image, world.attest(subjects, { predicateType: SPDX, predicate: spdx }));
});
afterAll(() => registry.close());

let files: Record<string, string>;
beforeEach(() => {
  files = { 'root.json': world.trustedRootJson };
});
const check = (inputs: Inputs = {}): Promise<GateRun> =>
  runGate({ ...INPUTS, images: `${publisher.name}@${image.digest}`, ...inputs }, files);
const reference = (given: string): ImageReference => ({ given, registry: 'ghcr.io', repository: 'acme/widgets' });

describe('a run', () => {
  test('writes one folder, with no trace of another name', async () => {
    const { exitCode, workspace } = await check();
    expect(exitCode).toBe(0);
    expect(readdirSync(workspace.path).sort()).toEqual(['report.json', 'root.json', 'sboms']);
    expect(readdirSync(workspace.at('sboms'))).toEqual(['authenticated']);
    expect(readdirSync(workspace.at('sboms/authenticated'))).toHaveLength(1);
    workspace.remove();
  });

  test.each([
    ['a planted document', 'sboms/authenticated/planted.spdx.json'],
    ['anything else', 'sboms/x'],
    ['a file in its place', 'sboms'],
  ])('does not begin beside %s', async (_of, name) => {
    files[name] = '{}';
    const { exitCode, log, workspace } = await check();
    expect(exitCode).toBe(2);
    expect(log).toMatch(/sbom-dir.*`sboms` (?:is not empty|exists and is not a folder)/);
    expect(workspace.read(name).toString()).toBe('{}');
    workspace.remove();
  });

  test('says the same where a policy file names the folder', async () => {
    files['sboms/authenticated/planted.spdx.json'] = '{}';
    const rule = {
      name: 'images',
      images: [`${publisher.name}@${image.digest}`],
      'sbom-dir': 'sboms',
      require: [{ sbom: { by: ['release'] } }],
    };
    const signers = { release: { identity: signerUri(DEFAULT_WORKFLOW), issuer: GITHUB_ISSUER } };
    files['policy.yml'] = JSON.stringify({ version: 1, signers, rules: [rule] });
    const run = await runGate({ policy: 'policy.yml', 'trusted-root': 'root.json' }, files);
    expect(run.exitCode).toBe(2);
    expect(run.log).toMatch(/`sboms` is not empty/);
    run.workspace.remove();
    delete files['sboms/authenticated/planted.spdx.json'];
    const clean = await runGate({ policy: 'policy.yml', 'trusted-root': 'root.json' }, files);
    expect([clean.exitCode, codeOf(clean, 'sbom')]).toEqual([0, 'pass']);
    expect(readdirSync(clean.workspace.at('sboms/authenticated'))).toHaveLength(1);
    clean.workspace.remove();
  });

  test('names of one image that is given twice do not hide each other', async () => {
    const name = `${publisher.name}@${image.digest}`;
    const { exitCode, workspace } = await check({ images: [name, `${publisher.name}:1.0@${image.digest}`] });
    expect(exitCode).toBe(0);
    expect(readdirSync(workspace.at('sboms/authenticated'))).toHaveLength(2);
    workspace.remove();
  });
});

describe('what is put there during a run', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => {
    workspace.remove();
  });
  const documents = [
    {
      file: 'f',
      about: `sha256:${'a'.repeat(64)}`,
      facts: { file: 'f', format: 'SPDX', version: '2.3' },
      text: '{}\n',
    },
  ] as unknown as Parameters<ReturnType<typeof createSbomFolders>['add']>[2]['documents'];

  test('nothing: then the folder has its name', async () => {
    const folders = createSbomFolders();
    await folders.add(workspace.at('out/sboms'), reference('a'), { documents });
    expect(existsSync(workspace.at('out/sboms'))).toBe(false);
    expect(await folders.publish()).toEqual([]);
    await folders.discard();
    expect(readdirSync(workspace.at('out'))).toEqual(['sboms']);
    expect(readdirSync(workspace.at('out/sboms/unauthenticated'))).toHaveLength(1);
  });

  test.each<[string, (folder: string) => void]>([
    [
      'a document',
      (folder) => {
        mkdirSync(join(folder, 'authenticated'), { recursive: true });
        writeFileSync(join(folder, 'authenticated', 'planted.spdx.json'), '{}');
      },
    ],
    [
      'a link to another folder',
      (folder) => {
        symlinkSync(workspace.folder('elsewhere'), folder, process.platform === 'win32' ? 'junction' : 'dir');
      },
    ],
    [
      'a file',
      (folder) => {
        writeFileSync(folder, '');
      },
    ],
  ])('%s: then nothing is handed over', async (_of, plant) => {
    const folders = createSbomFolders();
    const folder = workspace.at('sboms');
    await folders.add(folder, reference('a'), { documents });
    plant(folder);
    const [report] = await folders.publish();
    await folders.discard();
    expect(report).toMatchObject({
      name: 'sbom-dir',
      result: 'fail',
      checks: [{ refusal: { code: 'HANDOVER_FAILED' } }],
    });
    expect(readdirSync(workspace.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    if (existsSync(workspace.at('elsewhere'))) expect(readdirSync(workspace.at('elsewhere'))).toEqual([]);
  });

  test('a run that ends early leaves nothing', async () => {
    const folders = createSbomFolders();
    await folders.add(workspace.at('sboms'), reference('a'), { documents });
    await folders.discard();
    expect(readdirSync(workspace.path)).toEqual([]);
  });
});
