import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tarGz } from '../support/archives.js';
import { runGate, type GateResult } from '../support/gate.js';
import { serveRelease, type Fault, type ReleaseServer, type ServedAsset } from '../support/release-server.js';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const stranger = createWorld({ name: 'stranger' });
const TAG = 'releases/v1.2.3';
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const TOOL = tarGz({ name: 'tool-1/tool', content: '#!/bin/sh\n', mode: 0o755 });
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const signed = (content: string | Buffer, by = world): ServedAsset => ({ content: bundleJson(by.sign(content)) });
const LIST = `${sha256(TOOL)}  tool-linux.tar.gz\n${sha256('macos\n')}  tool-macos.tar.gz\n`;

type Assets = Record<string, ServedAsset>;
/** What is published; each test may change it. */
const published = (changes: Assets = {}): Assets => ({
  'tool-linux.tar.gz': { content: TOOL },
  'tool-linux.tar.gz.sigstore.json': signed(TOOL),
  'tool-macos.tar.gz': { content: 'macos\n' },
  'tool-macos.tar.gz.sigstore.json': signed('macos\n'),
  'notes.txt': { content: 'notes\n' },
  SHA256SUMS: { content: LIST },
  ...changes,
});

let workspace: Workspace;
let temp: Workspace;
let server: ReleaseServer;
beforeEach(() => {
  workspace = createWorkspace({ 'root.json': world.trustedRootJson });
  temp = createWorkspace();
});
afterEach(async () => {
  await server.close();
  workspace.remove();
  temp.remove();
});

const SIGNER = [
  '--certificate-identity',
  IDENTITY,
  '--certificate-oidc-issuer',
  GITHUB_ISSUER,
  '--trusted-root',
  'root.json',
];
const RELEASE = ['--release', `acme/widgets@${TAG}`];
const LINUX = [...RELEASE, '--artifacts', 'tool-linux*'];
const OUT = ['--verified-dir', 'out'];

/** Serves the assets, runs the gate, and sees to it that nothing is left that was not verified. */
async function gate(assets: Assets, args: readonly string[]): Promise<GateResult> {
  server = await serveRelease({ repository: 'acme/widgets', tag: TAG, assets });
  const env = { GITHUB_API_URL: server.api, GITHUB_TOKEN: 'secret-token', RUNNER_TOOL_CACHE: temp.at('tools') };
  const before = readdirSync(workspace.path);
  const result = await runGate(workspace, args, { env, tempRoot: temp.folder('tmp') });
  expect(readdirSync(temp.at('tmp'))).toEqual([]);
  if (result.exitCode !== 0) {
    expect(readdirSync(workspace.path)).toEqual(before);
    expect(result.paths).toEqual([]);
  }
  await server.close();
  return result;
}

const stored = (): number => server.requests.filter((seen) => seen.server === 'storage').length;

describe('a release whose assets pass', () => {
  test('is handed over: what `artifacts` names, without the evidence', async () => {
    const result = await gate(published(), [...LINUX, ...SIGNER, ...OUT]);
    expect(result).toMatchObject({ exitCode: 0, verdict: 'pass' });
    expect(readdirSync(workspace.at('out'))).toEqual(['tool-linux.tar.gz']);
    expect(readFileSync(workspace.at('out/tool-linux.tar.gz')).equals(TOOL)).toBe(true);
    expect(JSON.parse(result.outputs['verified-digests']!)).toEqual({ 'tool-linux.tar.gz': `sha256:${sha256(TOOL)}` });
    // Only what was needed was fetched.
    expect(stored()).toBe(2);
  });

  test('the token goes to the API and nowhere else', async () => {
    await gate(published(), [...LINUX, ...SIGNER]);
    expect(new Set(server.requests.map(({ server: at }) => at))).toEqual(new Set(['api', 'storage']));
    for (const { server: at, headers } of server.requests) {
      expect(headers.authorization).toBe(at === 'api' ? 'Bearer secret-token' : undefined);
      if (at === 'storage') expect(JSON.stringify(headers)).not.toContain('secret-token');
    }
  });

  test('checksums of the release, and of the workspace', async () => {
    const args = [...RELEASE, '--artifacts', '*.tar.gz'];
    expect(await gate(published(), [...args, ...OUT, '--checksums', 'SHA256SUMS'])).toMatchObject({ exitCode: 0 });
    expect(readdirSync(workspace.at('out')).sort()).toEqual(['tool-linux.tar.gz', 'tool-macos.tar.gz']);
    workspace.write('pins/SHA256SUMS', LIST);
    const replaced = published({ SHA256SUMS: { content: 'replaced\n' } });
    expect(await gate(replaced, [...args, '--checksums', 'pins/SHA256SUMS'])).toMatchObject({ exitCode: 0 });
  });

  test('a list of the workspace is never taken from the release', async () => {
    workspace.write('SHA256SUMS', `${'0'.repeat(64)}  tool-linux.tar.gz\n`);
    const own = ['--checksums', './SHA256SUMS'];
    const refused = { exitCode: 1, verdict: 'CHECKSUM_MISMATCH' };
    expect(await gate(published(), [...LINUX, '--artifacts', '!*.json', ...OUT, ...own])).toMatchObject(refused);
    const all = await gate(published(), [...RELEASE, '--artifacts', '*', ...own]);
    expect(all).toMatchObject({ exitCode: 1, log: expect.stringContaining('are both called SHA256SUMS') });
  });

  describe('evidence beside a list of the workspace', () => {
    const args = [...RELEASE, '--artifacts', '*.tar.gz', '--checksums', './SUMS', '--checksums-signed', ...SIGNER];
    const evidence = (): string => bundleJson(world.sign(LIST));

    test('proves it', async () => {
      workspace.write('SUMS', LIST);
      workspace.write('SUMS.sigstore.json', evidence());
      workspace.folder('SUMS.bundle');
      expect(await gate(published(), args)).toMatchObject({ exitCode: 0 });
    });

    test('by another proves nothing', async () => {
      workspace.write('SUMS', LIST);
      workspace.write('SUMS.sigstore.json', bundleJson(stranger.sign(LIST)));
      expect(await gate(published(), args)).toMatchObject({ exitCode: 1 });
    });

    test('that is a link is not followed, and nothing of its target is said', async () => {
      workspace.write('SUMS', LIST);
      workspace.write('secret', 'hunter2 {"token"');
      workspace.link('SUMS.sigstore.json', 'secret');
      const result = await gate(published(), args);
      expect(result).toMatchObject({ exitCode: 1, verdict: 'UNSAFE_PATH' });
      expect(result.log + JSON.stringify(result.report)).not.toContain('hunter2');
    });

    const fifo = process.platform === 'win32' ? test.skip : test;
    fifo.each(['SUMS', 'SUMS.sig', 'SUMS.sigstore.json'])('does not hang the run at a FIFO: %s', async (name) => {
      if (name !== 'SUMS') workspace.write('SUMS', LIST);
      execFileSync('mkfifo', [workspace.at(name)]);
      expect(await gate(published(), args)).toMatchObject({ exitCode: 1, verdict: 'UNSAFE_PATH' });
    });
  });

  test('templates lead to assets, exclusions leave out', async () => {
    const { 'tool-linux.tar.gz.sigstore.json': bundle, ...rest } = published();
    const args = [...RELEASE, '--artifacts', 'tool-*.tar.gz', '--artifacts', '!*macos*', '--bundle', '{1}.sig.json'];
    expect(await gate({ ...rest, 'linux.sig.json': bundle! }, [...args, ...SIGNER, ...OUT])).toMatchObject({
      exitCode: 0,
    });
    expect(readdirSync(workspace.at('out'))).toEqual(['tool-linux.tar.gz']);
  });

  test('is installed; later the kept archive stands in for the download, if it is what the API states', async () => {
    const args = [...LINUX, ...SIGNER, '--install'];
    const first = await gate(published(), args);
    expect(first).toMatchObject({ exitCode: 0 });
    expect(readFileSync(`${first.paths[0]}/tool`, 'utf8')).toBe('#!/bin/sh\n');
    expect(first.paths[0]).toContain('acme-widgets');
    expect(stored()).toBe(2);
    expect(await gate(published(), args)).toMatchObject({ exitCode: 0 });
    expect(stored()).toBe(1);
    const found = readdirSync(temp.at('tools'), { recursive: true, withFileTypes: true });
    const kept = found.find(({ name }) => name === 'tool-linux.tar.gz')!;
    writeFileSync(`${kept.parentPath}/${kept.name}`, tarGz({ name: 'tool-1/tool', content: '#!evil', mode: 0o755 }));
    const third = await gate(published(), args);
    expect(third).toMatchObject({ exitCode: 0 });
    expect(stored()).toBe(2);
    expect(readFileSync(`${third.paths[0]}/tool`, 'utf8')).toBe('#!/bin/sh\n');
  });

  test('a kept archive is verified as a download is: by the policy', async () => {
    const args = [...LINUX, ...SIGNER, '--install'];
    expect(await gate(published(), args)).toMatchObject({ exitCode: 0 });
    const forged = published({ 'tool-linux.tar.gz.sigstore.json': signed(TOOL, stranger) });
    expect(await gate(forged, args)).toMatchObject({ exitCode: 1 });
    const other = [...args, '--source-ref', 'refs/tags/v9'];
    expect(await gate(published(), other)).toMatchObject({ exitCode: 1, verdict: 'CLAIM_MISMATCH' });
  });
});

describe('a release that is not to be trusted leaves nothing', () => {
  const EVIL = Buffer.concat([TOOL, Buffer.from('evil')]);
  const down: Fault[] = Array.from({ length: 9 }, () => ({ kind: 'status', status: 403 }));
  const tool = (asset: ServedAsset): Assets => published({ 'tool-linux.tar.gz': asset });
  const bundle = (asset: ServedAsset): Assets => published({ 'tool-linux.tar.gz.sigstore.json': asset });

  test.each<[string, Assets, RegExp]>([
    [
      'an asset other than its digest',
      tool({ content: EVIL, digest: `sha256:${sha256(TOOL)}` }),
      /CHECKSUM_MISMATCH.*not what the API says/s,
    ],
    ['an asset longer than its size', tool({ content: EVIL, digest: null, size: TOOL.length }), /LIMIT_EXCEEDED/],
    [
      'an asset shorter than its size',
      tool({ content: TOOL.subarray(1), digest: null, size: TOOL.length }),
      /CHECKSUM_MISMATCH.*not as long/s,
    ],
    ['a tampered asset, with the API in league', tool({ content: EVIL }), /SIGNATURE_INVALID|SUBJECT_MISMATCH/],
    ['the wrong signer', bundle(signed(TOOL, stranger)), /TRUST_ROOT_UNKNOWN_ISSUER|CERTIFICATE_INVALID/],
    ['evidence of another asset', bundle(signed('macos\n')), /SIGNATURE_INVALID|SUBJECT_MISMATCH/],
    [
      'evidence that is still uploaded',
      bundle({ ...signed(TOOL), state: 'starter' }),
      /ARTIFACT_NOT_FOUND.*gz\.sigstore\.json was not completed/s,
    ],
    ['an asset that is still uploaded', tool({ content: TOOL, state: 'starter' }), /ARTIFACT_NOT_FOUND.*starter/s],
    ['a digest of an unknown kind', tool({ content: TOOL, digest: 'md5:00' }), /ARTIFACT_NOT_FOUND.*md5:00/s],
    ['storage that refuses', tool({ content: TOOL, faults: down }), /PERMISSION/],
  ])('%s', async (_title, assets, words) => {
    const args = [...RELEASE, '--artifacts', 'tool-linux.tar.gz', ...SIGNER, ...OUT, '--install'];
    const result = await gate(assets, args);
    expect(result.exitCode).not.toBe(0);
    expect(result.log).toMatch(words);
    expect(existsSync(temp.at('tools'))).toBe(false);
  });

  test.each([
    [
      'no such tag',
      ['--release', 'acme/widgets@v9', '--artifacts', '*'],
      /ARTIFACT_NOT_FOUND.*no release acme\/widgets@v9/s,
    ],
    ['no such asset', [...RELEASE, '--artifacts', '*.deb'], /ARTIFACT_NOT_FOUND.*SHA256SUMS/s],
    [
      'a plain name that is missing beside one that is there',
      [...LINUX, '--artifacts', 'none.zip'],
      /ARTIFACT_NOT_FOUND.*none\.zip/s,
    ],
  ])('%s', async (_title, args, words) => {
    const result = await gate(published(), [...args, ...SIGNER, ...OUT]);
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(words);
  });

  test('one bad asset keeps the good ones back', async () => {
    const assets = published({ 'tool-macos.tar.gz.sigstore.json': signed('other\n') });
    expect(await gate(assets, [...RELEASE, '--artifacts', '*.tar.gz', ...SIGNER, ...OUT])).toMatchObject({
      exitCode: 1,
    });
  });

  test.each<[string, string, ServedAsset, string, RegExp]>([
    ['whose upload was not completed', 'b.zip', { content: 'b', state: 'starter' }, 'ARTIFACT_NOT_FOUND', /starter/],
    ['without a state', 'b.zip', { content: 'b', state: '' }, 'ARTIFACT_NOT_FOUND', /uploaded/],
    [
      'with a SHA-512',
      'b.zip',
      { content: 'b', digest: `sha512:${'0'.repeat(128)}` },
      'ARTIFACT_NOT_FOUND',
      /sha512:0/,
    ],
    [
      'with half a SHA-256',
      'b.zip',
      { content: 'b', digest: `sha256:${'0'.repeat(63)}` },
      'ARTIFACT_NOT_FOUND',
      /64 hex/,
    ],
    ['with a colon in its name', 'b:1.zip', { content: 'b' }, 'UNSAFE_PATH', /b:1\.zip/],
    ['with the name of a device', 'nul.zip', { content: 'b' }, 'UNSAFE_PATH', /nul\.zip/],
  ])('an asset %s is refused, not left out', async (_title, name, asset, code, words) => {
    const assets: Assets = { 'a.zip': { content: 'a' }, 'a.zip.sigstore.json': signed('a') };
    const args = [...RELEASE, '--artifacts', '*.zip', ...SIGNER, ...OUT];
    expect(await gate(assets, args)).toMatchObject({ exitCode: 0 });
    expect(readdirSync(workspace.at('out'))).toEqual(['a.zip']);
    workspace.remove();
    workspace = createWorkspace({ 'root.json': world.trustedRootJson });
    const refused = await gate({ ...assets, [name]: asset, [`${name}.sigstore.json`]: signed('b') }, args);
    expect(refused).toMatchObject({ exitCode: 1, verdict: code });
    expect(refused.log).toMatch(words);
    expect(stored()).toBe(0);
    // What no pattern names is nobody's concern, and `!` leaves it out by the user's word.
    const aside = [...RELEASE, '--artifacts', 'a.*', '--artifacts', '!*.json', ...SIGNER];
    expect(await gate({ ...assets, [name]: asset }, aside)).toMatchObject({ exitCode: 0 });
    const without = [...RELEASE, '--artifacts', '*.zip', '--artifacts', `!${name}`, ...SIGNER];
    expect(await gate({ ...assets, [name]: asset }, without)).toMatchObject({ exitCode: 0 });
  });

  test.each(['../evil', 'a/b', '..', 'CON', 'x\0y', 'back\\slash', 'line\nbreak', 'c:x'])(
    'an asset called %j is never a file',
    async (name) => {
      const args = [...RELEASE, '--artifacts', '*.tar.gz', '--artifacts', '*[!S]', '--checksums', 'SHA256SUMS', ...OUT];
      expect((await gate(published({ [name]: { content: 'x' } }), args)).exitCode).toBe(1);
      expect(server.requests.filter(({ path }) => path.endsWith('/assets/7') && !path.includes('releases/7'))).toEqual(
        [],
      );
    },
  );
});

describe('interrupted downloads', () => {
  test.each<[string, Fault]>([
    ['breaks', { kind: 'cut', bytes: 20 }],
    ['breaks before the first byte', { kind: 'cut', bytes: 0 }],
    ['ends too early', { kind: 'short', bytes: 20 }],
    ['meets a server error', { kind: 'status', status: 502 }],
  ])('one that %s is tried again', async (_title, fault) => {
    const assets = published({ 'tool-linux.tar.gz': { content: TOOL, faults: [fault] } });
    expect(await gate(assets, [...LINUX, ...SIGNER, ...OUT])).toMatchObject({ exitCode: 0 });
    expect(readFileSync(workspace.at('out/tool-linux.tar.gz')).equals(TOOL)).toBe(true);
    expect(stored()).toBe(3);
  });

  const LARGE = Buffer.alloc(3 * 1024 * 1024, 'x');
  test.each<[string, readonly Fault[], string | undefined]>([
    ['in one piece', [], undefined],
    ['that goes on where it broke off', [{ kind: 'short', bytes: 2 * 1024 * 1024 }], '"0x8DC1"'],
    ['that begins anew, whose first bytes do not count', [{ kind: 'short', bytes: 2 * 1024 * 1024 }], undefined],
  ])('one line of progress is over all files and bytes: %s', async (_title, faults, etag) => {
    const sums = `${sha256(LARGE)}  large.bin\n${sha256('s')}  small.bin\n`;
    const large = { content: LARGE, faults: [...faults], ...(etag !== undefined && { etag }) };
    const assets = { 'large.bin': large, 'small.bin': { content: 's' }, SHA256SUMS: { content: sums } };
    const args = [...RELEASE, '--artifacts', '*.bin', '--checksums', 'SHA256SUMS'];
    const { exitCode, progress } = await gate(assets, args);
    expect(exitCode).toBe(0);
    const downloads = progress.filter((line) => line.startsWith('downloaded '));
    for (const line of downloads) expect(line).toMatch(/^downloaded [0-3] of 3 files, [0-3]\.\d of 3\.0 MiB$/);
    expect(downloads[0]).toBe('downloaded 0 of 3 files, 0.0 of 3.0 MiB');
    expect(downloads.at(-1)).toBe('downloaded 3 of 3 files, 3.0 of 3.0 MiB');
    // Pieces count, not whole files.
    expect(downloads.some((line) => /, [12]\.\d of/.test(line))).toBe(true);
    expect(progress.some((line) => line.startsWith('hashed '))).toBe(true);
    const counted = downloads.map((line) => Number(/, (\d\.\d) of/.exec(line)?.[1]));
    const fell = counted.some((one, index) => one < (counted[index - 1] ?? 0));
    expect(fell).toBe(faults.length > 0 && etag === undefined);
  });

  const ETAG = '"0x8DC1"';
  const ranges = (): (string | undefined)[] =>
    server.requests
      .filter(({ server: from, headers }) => from === 'storage' && headers.range !== undefined)
      .map(({ headers }) => `${headers.range} ${String(headers['if-range'])}`);
  // A clean end, so that what was sent has certainly arrived.
  const half: Fault = { kind: 'short', bytes: 20 };
  const wrong = Buffer.alloc(TOOL.length - 20, 'x');

  test.each<[string, Omit<ServedAsset, 'content'>, readonly string[], number]>([
    ['goes on where it broke off', { etag: ETAG, faults: [half] }, [`bytes=20- ${ETAG}`], 3],
    [
      'goes on again and again',
      { etag: ETAG, faults: [half, { kind: 'status', status: 503 }] },
      [`bytes=20- ${ETAG}`, `bytes=20- ${ETAG}`],
      4,
    ],
    ['begins anew with a weak tag', { etag: `W/${ETAG}`, faults: [half] }, [], 3],
    ['begins anew without a tag', { faults: [half] }, [], 3],
    [
      'begins anew where the server sends another part',
      {
        etag: ETAG,
        faults: [half],
        part: (_, response) => response.writeHead(206, { 'content-range': 'bytes 0-9/99' }).end('0123456789'),
      },
      [`bytes=20- ${ETAG}`],
      4,
    ],
    [
      'begins anew where the server has no such part',
      { etag: ETAG, faults: [half], part: (_, response) => response.writeHead(416).end() },
      [`bytes=20- ${ETAG}`],
      4,
    ],
    [
      'begins anew where the file is another one now',
      {
        etag: ETAG,
        faults: [half],
        part: (_, response) => response.writeHead(200, { 'content-length': TOOL.length, etag: '"2"' }).end(TOOL),
      },
      [`bytes=20- ${ETAG}`],
      3,
    ],
    [
      'is not believed where the rest is of another file: the digest decides, and it is fetched whole',
      {
        etag: ETAG,
        faults: [half],
        part: (from, response) =>
          response.writeHead(206, { 'content-range': `bytes ${from}-${TOOL.length - 1}/${TOOL.length}` }).end(wrong),
      },
      [`bytes=20- ${ETAG}`],
      4,
    ],
  ])('one that %s', async (_title, asset, asked, requests) => {
    const assets = published({ 'tool-linux.tar.gz': { content: TOOL, ...asset } });
    expect(await gate(assets, [...LINUX, ...SIGNER, ...OUT])).toMatchObject({ exitCode: 0 });
    expect(readFileSync(workspace.at('out/tool-linux.tar.gz')).equals(TOOL)).toBe(true);
    expect([ranges(), stored()]).toEqual([asked, requests]);
  });

  test('a part that is longer than the file is refused', async () => {
    const part: ServedAsset['part'] = (from, response) => {
      response.writeHead(206, { 'content-range': `bytes ${from}-` }).end(Buffer.alloc(TOOL.length, 'x'));
    };
    const assets = published({ 'tool-linux.tar.gz': { content: TOOL, etag: ETAG, faults: [half], part } });
    const result = await gate(assets, [...LINUX, ...SIGNER, ...OUT]);
    expect(result.exitCode).not.toBe(0);
    expect(existsSync(workspace.at('out'))).toBe(false);
  });

  test('one that never ends is given up with the run', async () => {
    const assets = published({ 'tool-linux.tar.gz': { content: TOOL, faults: [{ kind: 'hang', bytes: 20 }] } });
    const result = await gate(assets, [...LINUX, ...SIGNER, ...OUT, '--timeout', '10s']);
    expect(result).toMatchObject({ exitCode: 3, verdict: 'LIMIT_EXCEEDED' });
  });
});

describe('configuration', () => {
  test.each([
    [['--release', 'acme/widgets']],
    [['--release', 'acme@v1']],
    [['--release', 'acme/widgets/x@v1']],
    [['--release', 'acme/..@v1']],
    [['--release', 'acme/widgets@']],
    [['--release', 'acme/widgets@a b']],
    [['--release', 'acme/widgets@../../x']],
    [[...RELEASE, '--offline']],
    [[...RELEASE, '--artifacts', '/etc/passwd']],
    [[...RELEASE, '--artifacts', 'a/*']],
    [[...RELEASE, '--mode', 'report', '--install']],
  ])('%j', async (args) => {
    const artifacts = args.includes('--artifacts') ? [] : ['--artifacts', '*'];
    expect(await gate(published(), [...args, ...artifacts, ...SIGNER])).toMatchObject({ exitCode: 2 });
    expect(server.requests).toEqual([]);
  });

  test('`artifacts` must say what is meant', async () => {
    expect(await gate(published(), [...RELEASE, ...SIGNER])).toMatchObject({ exitCode: 2 });
  });
});
