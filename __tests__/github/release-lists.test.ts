/** Releases: patterns of lists that lie in the user's own workspace, and exclusions among the assets. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runGate, type GateResult } from '../support/gate.js';
import { serveRelease, type ServedAsset } from '../support/release-server.js';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const TAG = 'v1.2.3';
const LINUX = 'linux\n';
const MACOS = 'macos\n';
const line = (name: string, content: string, algorithm = 'sha256'): string =>
  `${createHash(algorithm).update(content).digest('hex')}  ${name}\n`;
const LIST = line('tool-linux', LINUX) + line('tool-macos', MACOS);
const LONG = line('tool-linux', LINUX, 'sha512') + line('tool-macos', MACOS, 'sha512');
const FORGED = line('tool-linux', 'malware!\n') + line('tool-macos', MACOS);

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ 'root.json': world.trustedRootJson });
});
afterEach(() => {
  workspace.remove();
});

const ASSETS: Readonly<Record<string, string>> = { 'tool-linux': LINUX, 'tool-macos': MACOS };
const ALL = ['--artifacts', 'tool-*'];
const SIGNED = [
  ...['--checksums-signed', '--certificate-oidc-issuer', GITHUB_ISSUER, '--trusted-root', 'root.json'],
  ...['--certificate-identity', `https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/${TAG}`],
];

async function gate(args: readonly string[], assets = ASSETS): Promise<GateResult> {
  const served = Object.entries(assets).map(([name, content]): [string, ServedAsset] => [name, { content }]);
  const server = await serveRelease({ repository: 'acme/widgets', tag: TAG, assets: Object.fromEntries(served) });
  try {
    const env = { GITHUB_API_URL: server.api, GITHUB_TOKEN: 'secret' };
    return await runGate(workspace, ['--release', `acme/widgets@${TAG}`, ...args], { env });
  } finally {
    await server.close();
  }
}

describe('a pattern with a folder finds lists of the workspace', () => {
  const OWN = ['--checksums', 'pins/SHA*SUMS'];

  test('all of which count', async () => {
    workspace.write('pins/SHA256SUMS', LIST);
    workspace.write('pins/SHA512SUMS', LONG);
    expect(await gate([...ALL, ...OWN])).toMatchObject({ exitCode: 0, verdict: 'pass' });
    workspace.write(
      'pins/SHA512SUMS',
      line('tool-linux', 'malware!\n', 'sha512') + line('tool-macos', MACOS, 'sha512'),
    );
    expect(await gate([...ALL, ...OWN])).toMatchObject({ exitCode: 1, verdict: 'CHECKSUM_MISMATCH' });
  });

  test('and never one of the release', async () => {
    workspace.write('pins/SHA256SUMS', FORGED);
    const assets = { ...ASSETS, SHA256SUMS: LIST };
    expect(await gate([...ALL, ...OWN], assets)).toMatchObject({ exitCode: 1, verdict: 'CHECKSUM_MISMATCH' });
    const both = await gate(['--artifacts', '*', ...OWN], assets);
    expect(both).toMatchObject({ exitCode: 1, log: expect.stringContaining('are both called SHA256SUMS') });
  });

  test('also where the folder is the workspace itself', async () => {
    workspace.write('SHA256SUMS', LIST);
    expect((await gate([...ALL, '--checksums', './SHA*SUMS'])).exitCode).toBe(0);
    workspace.write('SHA256SUMS', FORGED);
    const assets = { ...ASSETS, SHA256SUMS: LIST };
    expect((await gate([...ALL, '--checksums', './SHA*SUMS'], assets)).exitCode).toBe(1);
  });

  test('with the evidence beside them', async () => {
    workspace.write('pins/SHA256SUMS', LIST);
    workspace.write('pins/SHA256SUMS.sigstore.json', bundleJson(world.sign(LIST)));
    expect(await gate([...ALL, '--checksums', 'pins/SHA256*', ...SIGNED])).toMatchObject({ exitCode: 0 });
    workspace.write('pins/SHA256SUMS.sigstore.json', bundleJson(world.sign(FORGED)));
    expect(await gate([...ALL, '--checksums', 'pins/SHA256*', ...SIGNED])).toMatchObject({
      exitCode: 1,
      verdict: 'SIGNATURE_INVALID',
    });
  });

  test('and must find one', async () => {
    workspace.write('pins/README', 'nothing');
    const assets = { ...ASSETS, SHA256SUMS: LIST };
    const told = await gate([...ALL, ...OWN], assets);
    expect(told.exitCode).toBe(1);
    expect(told.log).toContain('the pattern pins/SHA*SUMS matches nothing');
  });

  test('a pattern without a folder means assets', async () => {
    workspace.write('SHA256SUMS', FORGED);
    expect((await gate([...ALL, '--checksums', 'SHA*SUMS'], { ...ASSETS, SHA256SUMS: LIST })).exitCode).toBe(0);
    expect((await gate([...ALL, '--checksums', 'SHA*SUMS'])).exitCode).toBe(1);
  });
});

describe('an exclusion', () => {
  const doubts = ({ report }: GateResult): string[] =>
    report.warnings.filter(({ code }: any) => code === 'POLICY_DOUBTFUL').map(({ message }: any) => message);
  const LISTED = ['--checksums', 'SHA256SUMS'];
  const assets = { ...ASSETS, SHA256SUMS: LIST, 'tool-linux.sbom': 'sbom' };

  test('that leaves assets out is not warned about, although they were never fetched', async () => {
    expect(doubts(await gate([...ALL, '--artifacts', '!*.sbom', ...LISTED], assets))).toEqual([]);
  });

  test('that leaves none out is', async () => {
    const told = await gate([...ALL, '--artifacts', '!*.sbom', '--artifacts', '!*.spdx', ...LISTED], assets);
    expect(doubts(told)).toEqual([expect.stringContaining('`!*.spdx`')]);
    expect(told.exitCode).toBe(0);
  });
});
