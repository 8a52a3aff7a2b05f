/** Manifests through the whole gate, from flags to the JSON report. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { IDENTITY, ISSUER } from '../support/checking.js';
import { runGate } from '../support/gate.js';
import type { Workspace } from '../support/workspace.js';
import { KERNEL, MANIFEST, NOW, release, ROOTFS, world } from './manifest-release.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = release();
  workspace.write('dist/trusted_root.json', world.trustedRootJson);
});
afterEach(() => {
  workspace.remove();
});

const FLAGS = [
  ...['--manifest', MANIFEST, '--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER],
  ...['--trusted-root', 'dist/trusted_root.json', '--expect-version', 'v0.14.0', '--expect-arch', 'x86_64'],
];
const run = async (...more: readonly string[]) => runGate(workspace, [...FLAGS, ...more], { now: NOW });
const warned = ({ report }: Awaited<ReturnType<typeof run>>): string[] =>
  report.warnings.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`);

test('a release passes, and is more than integrity', async () => {
  const result = await run();
  expect([result.exitCode, result.verdict, warned(result)]).toEqual([0, 'pass', []]);
  const names = result.report.artifacts.map(({ name }: { name: string }) => name).sort();
  expect(names).toEqual([KERNEL, MANIFEST, ROOTFS].sort());
  expect(result.report.artifacts.some((one: { integrityOnly?: boolean }) => one.integrityOnly)).toBe(false);
});

test('a changed artifact ends with 1', async () => {
  workspace.write(KERNEL, 'malware');
  const { exitCode, verdict } = await run();
  expect([exitCode, verdict]).toEqual([1, 'CHECKSUM_MISMATCH']);
});

test('another version ends with 1', async () => {
  const { exitCode, verdict } = await run('--minimum-version', 'v0.15.0');
  expect([exitCode, verdict]).toEqual([1, 'MANIFEST_VERSION_MISMATCH']);
});

test('an absent artifact ends with 1', async () => {
  rmSync(workspace.at(ROOTFS));
  const { exitCode, verdict } = await run();
  expect([exitCode, verdict]).toEqual([1, 'LISTED_FILE_MISSING']);
});

test('an extra file is reported, and the run passes', async () => {
  workspace.write('dist/extra.bin', 'x');
  const result = await run();
  expect(result.exitCode).toBe(0);
  expect(warned(result)).toEqual([expect.stringMatching(/^MANIFEST_UNLISTED Extra file beside .*"extra\.bin"$/)]);
});
