/** `pin`: images of files are verified, and their digests are written behind them; all files, or none. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { replaceAll } from '../../src/commands/pin/replace-all.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { runCommand } from '../support/command.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { newPlace, signImage } from './published.ts';
import { IDENTITY, ISSUER, world } from './release.ts';

const SIGNED_BY = [`--certificate-identity=${IDENTITY}`, `--certificate-oidc-issuer=${ISSUER}`];

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

interface Images {
  /** `127.0.0.1:PORT/scene-N` */
  readonly at: string;
  /** `sha256:…` of the signed image `web:1.2.3`. */
  readonly web: string;
  /** Of the signed image `tool:latest`. */
  readonly tool: string;
}

/** Two signed images and one that nobody signed (`db:16`). */
async function publish(): Promise<Images> {
  const place = newPlace(registry);
  const [web, tool, db] = ['web', 'tool', 'db'].map((name) => place.publisher(name));
  const images = { web: await web!.image('1.2.3', 'web'), tool: await tool!.image('latest', 'tool') };
  await db!.image('16', 'database');
  await signImage(web!, images.web, [(payload) => world.sign(payload)]);
  await signImage(tool!, images.tool, [(payload) => world.sign(payload)]);
  return { at: place.registry, web: images.web.digest, tool: images.tool.digest };
}

const filesOf = ({ at }: Images): Record<string, string> => ({
  'deploy.yaml': `# kept: "as is"\r\napiVersion: apps/v1\r\nkind: Deployment\r\nmetadata: {name: web}\r\nspec:\r\n  template:\r\n    spec:\r\n      containers:\r\n      - {name:   web, image: '${at}/web:1.2.3'}   # the web\r\n`,
  'compose.yml': `\ufeffx-web: &web "${at}/web:1.2.3"\nservices:\n  a: { image: *web }\n  b:\n    image:   ${at}/tool # latest\n`,
  Dockerfile: `ARG BASE=${at}/web:1.2.3\nFROM --platform=linux/amd64 $BASE AS build\nFROM scratch\nCOPY --from=${at}/tool:latest \\\n  /a /b\nCOPY --from=build /x /y`,
});

const pinnedOf = (images: Images): Record<string, string> => {
  const { at, web, tool } = images;
  return Object.fromEntries(
    Object.entries(filesOf(images)).map(([name, text]) => [
      name,
      text
        .replaceAll(`${at}/web:1.2.3`, `${at}/web:1.2.3@${web}`)
        .replace(/\/tool(?::latest)?/, `/tool:latest@${tool}`),
    ]),
  );
};

const texts = (workspace: Workspace, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, readFileSync(workspace.at(name), 'utf8')]));

interface Asked {
  readonly files: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Default: all of them. */
  readonly named?: readonly string[];
}

/** Runs `pin`, and returns what it said and what the files have then. Nothing is ever left beside them. */
async function pin({ files, args = SIGNED_BY, named = Object.keys(files) }: Asked) {
  const workspace = createWorkspace({ ...files, 'trusted_root.json': world.trustedRootJson });
  try {
    const run = await runCommand(['pin', '--trusted-root=trusted_root.json', ...args, ...named], {
      cwd: workspace.path,
    });
    return { ...run, after: texts(workspace, Object.keys(files)) };
  } finally {
    workspace.remove();
  }
}

test('every image gets the digest that was verified; nothing else changes, and a second run changes nothing', async () => {
  const images = await publish();
  const { exitCode, stderr, stdout, after } = await pin({ files: filesOf(images) });
  expect([exitCode, stderr, after]).toEqual([0, '', pinnedOf(images)]);
  expect(stdout).toContain('5 images pinned.');
  const again = await pin({ files: after });
  expect([again.exitCode, again.after]).toEqual([0, after]);
  expect(again.stdout).toContain('0 images pinned.');
});

test('with --dry-run nothing is written', async () => {
  const images = await publish();
  const { exitCode, stdout, after } = await pin({ files: filesOf(images), args: [...SIGNED_BY, '--dry-run'] });
  expect([exitCode, after]).toEqual([0, filesOf(images)]);
  expect(stdout).toContain(`web:1.2.3@${images.web}`);
});

describe('a policy', () => {
  const policyOf = (image: string, more = ''): string =>
    `version: 1\nsigners: { s: { identity: '${IDENTITY}', issuer: '${ISSUER}' } }\nrules:\n  - name: images\n    images: ['${image}']\n    require: [{ signature: { by: [s] } }]\n${more}`;
  const compose = (image: string) => `services: { web: { image: "${image}" } }\n`;
  const byPolicy = (policy: string, image: string) =>
    pin({
      files: { 'policy.yml': policy, 'compose.yml': compose(image) },
      named: ['compose.yml'],
      args: ['--policy=policy.yml'],
    });

  test('verifies the images that it names', async () => {
    const { at, web } = await publish();
    const { exitCode, after } = await byPolicy(policyOf(`${at}/web:1.2.3`), `${at}/web:1.2.3`);
    expect([exitCode, after['compose.yml']]).toEqual([0, compose(`${at}/web:1.2.3@${web}`)]);
  });

  test.each<[string, (images: Images) => readonly [string, string], string]>([
    ['another tag', ({ at }) => [policyOf(`${at}/web:1.2.3`), `${at}/web:1.2`], 'was not verified'],
    ['another repository', ({ at }) => [policyOf(`${at}/web:1.2.3`), `${at}/tool:latest`], 'was not verified'],
    // The registry was not asked what the tag is.
    ['a digest in the policy', ({ at, web }) => [policyOf(`${at}/web:1.2.3@${web}`), `${at}/web:1.2.3`], 'was not verified'],
    ['an exception', ({ at }) => [policyOf(`${at}/db:16`, `exceptions: [{ artifact: '${at}/db:16', check: signature, reason: none, until: 2099-01-01 }]\n`), `${at}/db:16`], ''],
  ])('%s does not count', async (_, scene, says) => {
    const [policy, image] = scene(await publish());
    const { exitCode, stderr, after } = await byPolicy(policy, image);
    expect([exitCode, after['compose.yml']]).toEqual([1, compose(image)]);
    expect(stderr).toContain(says);
    expect(stderr).toContain('nothing is written');
  }); // prettier-ignore
});

describe('nothing is written, not even the other file', () => {
  const good = ({ at }: Images) => `services: { web: { image: "${at}/web:1.2.3" } }\n`;
  test.each<[string, (images: Images) => Partial<Asked> & { readonly other: string }, string, number]>([
    ['an image that nobody signed', ({ at }) => ({ other: `FROM ${at}/db:16\n` }), 'IMAGE_UNSIGNED', 1],
    ['an image by another signer', ({ at }) => ({ other: `FROM ${at}/web:1.2.3\n`, args: [`--certificate-identity=${IDENTITY}0`, `--certificate-oidc-issuer=${ISSUER}`] }), 'IDENTITY_MISMATCH', 1],
    ['no signer', ({ at }) => ({ other: `FROM ${at}/web:1.2.3\n`, args: [] }), 'CONFIG_INVALID', 2],
    ['an image that is not there', ({ at }) => ({ other: `FROM ${at}/web:9\n` }), 'IMAGE_NOT_FOUND', 1],
    ['another digest', ({ at, tool }) => ({ other: `FROM ${at}/web:1.2.3@${tool}\n` }), 'IMAGE_NOT_FOUND', 1],
    ['a variable', ({ at }) => ({ other: `ARG T\nFROM ${at}/web:$T\n` }), 'depends on the argument T', 1],
    ['a name of parts', ({ at }) => ({ other: `ARG T=1.2.3\nFROM ${at}/web:$T\n` }), 'is not written in one piece', 1],
    ['an argument that is part of another name', ({ at }) => ({ other: `ARG B=${at}/web:1.2.3\nFROM $B\nFROM $B-slim\n` }), '-slim', 1],
    ['a file that cannot be read', () => ({ other: 'services: {' }), 'DEPLOYED_MALFORMED', 1],
    ['a file of another kind', () => ({ other: 'nothing' }), 'none of the files that can be pinned', 1],
    ['a file that is absent', () => ({ other: '', named: ['compose.yml', 'absent'] }), 'ARTIFACT_NOT_FOUND', 1],
    ['a --leave for nothing', ({ at }) => ({ other: `FROM ${at}/web:1.2.3\n`, args: [...SIGNED_BY, '--leave=docker.io/library/x'] }), 'no file names', 2],
  ])('%s', async (_, scene, says, exit) => {
    const images = await publish();
    const { other, args, named } = scene(images);
    const files = { 'compose.yml': good(images), other };
    const { exitCode, stderr, after } = await pin({ files, ...(args && { args }), ...(named && { named }) });
    expect([exitCode, after]).toEqual([exit, files]);
    expect(stderr).toContain(says);
    expect(stderr).toContain('nothing is written');
  }); // prettier-ignore

  test('a tag at which another image is found is not pinned to the first', async () => {
    const place = newPlace(registry);
    const publisher = place.publisher('web');
    const first = await publisher.image('1', 'first');
    await signImage(publisher, first, [(payload) => world.sign(payload)]);
    const evil = await publisher.image('1', 'evil');
    const files = { 'compose.yml': `services: { web: { image: "${place.registry}/web:1" } }\n` };
    const { exitCode, after, stderr } = await pin({ files });
    expect([exitCode, after]).toEqual([1, files]);
    expect(stderr).not.toContain(`@${evil.digest}`);
  });
});

test('what is left stays as it is and is counted', async () => {
  const { at, web } = await publish();
  const text = (pinnedWeb: string) => `FROM ${pinnedWeb}\nCOPY --from=${at}/db:16 a b\nFROM x:$T\n`;
  const { exitCode, stdout, after } = await pin({
    files: { Dockerfile: text(`${at}/web:1.2.3`) },
    args: [...SIGNED_BY, `--leave=${at}/db`, '--leave=x:$T'],
  });
  expect([exitCode, after.Dockerfile]).toEqual([0, text(`${at}/web:1.2.3@${web}`)]);
  expect(stdout).toContain('1 image pinned, 2 left as they are.');
});

describe('files', () => {
  const posix = process.platform === 'win32' ? test.skip : test;
  posix('keep their permissions; a link is refused', async () => {
    const workspace = createWorkspace({ a: 'old' });
    try {
      chmodSync(workspace.at('a'), 0o640);
      expect(await replaceAll([{ path: workspace.at('a'), bytes: Buffer.from('old'), text: 'new' }])).toBeUndefined();
      expect([readFileSync(workspace.at('a'), 'utf8'), statSync(workspace.at('a')).mode & 0o777]).toEqual([
        'new',
        0o640,
      ]);
      symlinkSync('a', workspace.at('link'));
      const run = await runCommand(['pin', ...SIGNED_BY, 'link'], { cwd: workspace.path });
      expect([run.exitCode, run.stderr]).toEqual([1, expect.stringContaining('UNSAFE_PATH')]);
    } finally {
      workspace.remove();
    }
  });

  test('where one changed meanwhile, or is gone, none is replaced', async () => {
    const workspace = createWorkspace({ a: 'a', b: 'b' });
    const both = [
      { path: workspace.at('a'), bytes: Buffer.from('a'), text: 'A' },
      { path: workspace.at('b'), bytes: Buffer.from('b'), text: 'B' },
    ];
    try {
      writeFileSync(workspace.at('b'), 'c');
      expect(await replaceAll(both)).toContain('changed meanwhile');
      expect(await replaceAll([both[0]!, { ...both[1]!, path: workspace.at('c') }])).toContain('cannot be written');
      expect(texts(workspace, ['a', 'b'])).toEqual({ a: 'a', b: 'c' });
      expect(await replaceAll([both[0]!])).toBeUndefined();
      expect(texts(workspace, ['a'])).toEqual({ a: 'A' });
    } finally {
      workspace.remove();
    }
  });
});
