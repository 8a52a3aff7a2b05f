/** A file is known by the name that was asked for, whatever links lead to: in lists, manifests, digests and what is handed over. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { runGate, type GateResult } from '../support/gate.js';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const OLD = 'tool 1\n';
const NEW = 'tool 2\n';
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const SIGNER = [
  ...['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', GITHUB_ISSUER],
  ...['--trusted-root', 'root.json', '--offline'],
];

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const listOf = (files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');
const LINE = `${sha256(OLD)}  `;

let workspace: Workspace;
let other: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ 'tool-v1': OLD, 'v1/tool': OLD, 'root.json': world.trustedRootJson });
  other = createWorkspace({ tool: OLD });
  workspace.link('tool-v2', 'tool-v1');
  workspace.link('v2', 'v1');
});
afterEach(() => {
  workspace.remove();
  other.remove();
});

const gate = (artifacts: readonly string[], ...args: readonly string[]): Promise<GateResult> =>
  runGate(workspace, [...artifacts.flatMap((name) => ['--artifacts', name]), ...args]);
/** Name → code of the first refusal, or how the artifact came off. */
const verdicts = ({ report }: GateResult): Record<string, string> =>
  Object.fromEntries(
    report.artifacts.map(({ name, checks }: any) => [name, checks.find((one: any) => one.code)?.code ?? 'pass']),
  );

type Row = readonly [of: string, files: Readonly<Record<string, string>>, asked: string, code: string];
const LISTED: readonly Row[] = [
  ['the link alone', { 'tool-v2': OLD }, 'tool-v2', 'pass'],
  ['the link alone, with other bytes', { 'tool-v2': NEW }, 'tool-v2', 'CHECKSUM_MISMATCH'],
  ['both, alike', { 'tool-v1': OLD, 'tool-v2': OLD }, 'tool-v2', 'pass'],
  ['the link with other bytes', { 'tool-v1': OLD, 'tool-v2': NEW }, 'tool-v2', 'CHECKSUM_MISMATCH'],
  ['the target with other bytes', { 'tool-v1': NEW, 'tool-v2': OLD }, 'tool-v2', 'CHECKSUM_MISMATCH'],
  ['the target, asked for itself', { 'tool-v1': OLD, 'tool-v2': NEW }, 'tool-v1', 'pass'],
  ['a linked folder alone', { 'v2/tool': OLD }, 'v2/tool', 'pass'],
  ['both folders, alike', { 'v1/tool': OLD, 'v2/tool': OLD }, 'v2/tool', 'pass'],
  ['a linked folder with other bytes', { 'v1/tool': OLD, 'v2/tool': NEW }, 'v2/tool', 'CHECKSUM_MISMATCH'],
  ['the real folder with other bytes', { 'v1/tool': NEW, 'v2/tool': OLD }, 'v2/tool', 'CHECKSUM_MISMATCH'],
];

describe('a checksum list', () => {
  test.each(LISTED)('names %s', async (_of, files, asked, code) => {
    workspace.write('SUMS', listOf(files));
    expect(verdicts(await gate([asked], '--checksums', 'SUMS'))).toEqual({ [asked]: code });
  });

  test.each(LISTED)('in a folder of its own names %s', async (_of, files, asked, code) => {
    workspace.write('lists/SUMS', listOf(files));
    expect(verdicts(await gate([asked], '--checksums', 'lists/SUMS'))).toEqual({ [asked]: code });
  });

  test.each([
    ['tool-v2', 'tool-v1'],
    ['v2/tool', 'v1/tool'],
  ])('names only what %s leads to', async (asked, real) => {
    workspace.write('SUMS', listOf({ [real]: OLD }));
    const result = await gate([asked], '--checksums', 'SUMS');
    expect(verdicts(result)).toEqual({ [asked]: 'CHECKSUM_UNLISTED' });
    expect(result.checks[0]?.hint).toContain(`\`${real}\``);
  });

  test.each([
    ['tool-v2', 'tool-v1'],
    ['v2/tool', 'v1/tool'],
  ])('does not hide what another list says of the file that %s leads to', async (asked, real) => {
    const lists = ['--checksums', 'SUMS', '--checksums', 'OTHER'];
    workspace.write('SUMS', listOf({ [asked]: OLD }));
    workspace.write('OTHER', listOf({ [real]: OLD }));
    expect(verdicts(await gate([asked], ...lists))).toEqual({ [asked]: 'pass' });
    workspace.write('OTHER', listOf({ [real]: NEW }));
    expect(verdicts(await gate([asked], ...lists))).toEqual({ [asked]: 'CHECKSUM_MISMATCH' });
  });

  test('in a linked folder speaks of the files in it', async () => {
    workspace.write('v1/SUMS', listOf({ tool: OLD }));
    const result = await gate(['v2/tool'], '--checksums', 'v2/SUMS');
    expect(verdicts(result)).toEqual({ 'v2/tool': 'pass' });
    workspace.write('v1/SUMS', listOf({ tool: NEW }));
    expect(verdicts(await gate(['v2/tool'], '--checksums', 'v2/SUMS'))).toEqual({ 'v2/tool': 'CHECKSUM_MISMATCH' });
  });

  test('that is signed is no other', async () => {
    const signed = (files: Readonly<Record<string, string>>): void => {
      workspace.write('SUMS', listOf(files));
      workspace.write('SUMS.sigstore.json', bundleJson(world.sign(Buffer.from(listOf(files)))));
    };
    const args = ['--checksums', 'SUMS', '--checksums-signed', ...SIGNER];
    signed({ 'tool-v1': OLD, 'tool-v2': OLD });
    expect(verdicts(await gate(['tool-v2'], ...args))).toEqual({ 'tool-v2': 'pass' });
    signed({ 'tool-v1': OLD, 'tool-v2': NEW });
    expect(verdicts(await gate(['tool-v2'], ...args))).toEqual({ 'tool-v2': 'CHECKSUM_MISMATCH' });
  });

  test('a link and its target are two artifacts, each under its own name', async () => {
    workspace.write('SUMS', listOf({ 'tool-v1': OLD, 'tool-v2': NEW }));
    for (const artifacts of [
      ['tool-v1', 'tool-v2'],
      ['tool-v2', 'tool-v1'],
      ['tool-v2', 'tool-*'],
    ]) {
      expect(verdicts(await gate(artifacts, '--checksums', 'SUMS'))).toEqual({
        'tool-v1': 'pass',
        'tool-v2': 'CHECKSUM_MISMATCH',
      });
    }
  });

  test('alone, every name of it counts, also where two lead to one file', async () => {
    workspace.write('SUMS', listOf({ 'v1/tool': OLD, 'v2/tool': OLD }));
    expect(verdicts(await gate([], '--checksums', 'SUMS'))).toEqual({ 'v1/tool': 'pass', 'v2/tool': 'pass' });
    for (const files of [
      { 'v1/tool': OLD, 'v2/tool': NEW },
      { 'v2/tool': NEW, 'v1/tool': OLD },
    ]) {
      workspace.write('SUMS', listOf(files));
      expect(verdicts(await gate([], '--checksums', 'SUMS'))).toEqual({
        'v1/tool': 'pass',
        'v2/tool': 'CHECKSUM_MISMATCH',
      });
    }
  });

  test('a listed name that leads out of the workspace is not opened', async () => {
    workspace.link('ln', other.path);
    workspace.write('SUMS', `${LINE}ln/tool\n`);
    const result = await gate([], '--checksums', 'SUMS');
    expect(verdicts(result)).toEqual({ 'ln/tool': 'UNSAFE_PATH' });
    expect(result.checks[0]?.actual).toBe(other.at('tool').replaceAll('\\', '/'));
    // Whoever names it means it.
    expect(verdicts(await gate(['ln/tool'], '--checksums', 'SUMS'))).toEqual({ 'ln/tool': 'pass' });
  });

  test('a list outside of the workspace speaks of its own folder', async () => {
    other.write('sub/tool', OLD);
    other.link('linked', 'sub');
    other.write('SUMS', `${LINE}sub/tool\n${LINE}linked/tool\n`);
    expect(await gate([], '--checksums', other.at('SUMS'))).toMatchObject({ exitCode: 0 });
    other.write('SUMS', `${LINE}away/tool\n`);
    const third = createWorkspace({ tool: OLD });
    other.link('away', third.path);
    expect((await gate([], '--checksums', other.at('SUMS'))).verdict).toBe('UNSAFE_PATH');
    third.remove();
  });
});

describe('a manifest', () => {
  const manifest = (files: Readonly<Record<string, string>>, path = 'm.json'): void => {
    const artifacts = Object.entries(files).map(([name, content]) => ({ name, sha256: sha256(content) }));
    const text = JSON.stringify({ version: 'v1', arch: 'x86_64', artifacts });
    workspace.write(path, text);
    workspace.write(`${path}.bundle`, bundleJson(world.sign(Buffer.from(text))));
  };
  const ask = (
    artifacts: readonly string[],
    digests: readonly string[] = [],
    files: readonly string[] = ['m.json'],
  ): Promise<GateResult> => {
    const named = {
      ...(artifacts.length > 0 && { artifacts }),
      ...(digests.length > 0 && { digests }),
    };
    const rule = { name: 'all', ...named, require: [{ manifest: { files, 'signed-by': ['release'] } }] };
    const policy = { version: 1, signers: { release: { identity: IDENTITY, issuer: GITHUB_ISSUER } }, rules: [rule] };
    workspace.write('policy.yml', JSON.stringify(policy));
    return gate([], '--policy', 'policy.yml', '--trusted-root', 'root.json', '--offline');
  };

  test.each(LISTED)('records %s', async (_of, files, asked, code) => {
    manifest(files);
    expect(verdicts(await ask([asked]))[asked]).toBe(code);
  });

  test.each([
    ['tool-v2', 'tool-v1'],
    ['v2/tool', 'v1/tool'],
  ])('records only what %s leads to', async (asked, real) => {
    manifest({ [real]: OLD });
    const result = await ask([asked]);
    expect(verdicts(result)).toMatchObject({ [asked]: 'MANIFEST_UNLISTED', [real]: 'pass' });
    expect(result.checks.find(({ code }) => code === 'MANIFEST_UNLISTED')?.hint).toContain(`"${real}"`);
  });

  test('does not hide what another one records of the file that a link leads to', async () => {
    manifest({ 'tool-v2': OLD });
    for (const [content, code] of [
      [OLD, 'pass'],
      [NEW, 'CHECKSUM_MISMATCH'],
    ] as const) {
      manifest({ 'tool-v1': content }, 'n.json');
      expect(verdicts(await ask(['tool-v2'], [], ['m.json', 'n.json']))['tool-v2']).toBe(code);
    }
  });

  test('a recorded name that leads out of the workspace is not opened', async () => {
    workspace.link('ln', other.path);
    manifest({ 'ln/tool': OLD });
    expect(verdicts(await ask([]))).toMatchObject({ 'ln/tool': 'UNSAFE_PATH' });
  });

  test('a digest with a name is that alone; without one its bytes are looked for', async () => {
    manifest({ 'tool-v1': OLD });
    const digests = (line: string): Promise<GateResult> => ask([], [line]);
    expect(verdicts(await digests(`sha256:${sha256(OLD)} tool-v1`))).toMatchObject({ 'tool-v1': 'pass' });
    expect(verdicts(await digests(`sha256:${sha256(NEW)} tool-v1`))).toMatchObject({ 'tool-v1': 'CHECKSUM_MISMATCH' });
    const misnamed = await digests(`sha256:${sha256(OLD)} tool-v3`);
    expect(verdicts(misnamed)).toMatchObject({ 'tool-v3': 'MANIFEST_UNLISTED' });
    expect(misnamed.checks.find(({ code }) => code === 'MANIFEST_UNLISTED')?.hint).toContain('"tool-v1"');
    expect(await digests(`sha256:${sha256(OLD)}`)).toMatchObject({ exitCode: 0 });
    expect((await digests(`sha256:${sha256(NEW)}`)).exitCode).toBe(1);
  });
});

describe('digests with names', () => {
  test.each([
    [OLD, 'tool-v1', 'pass'],
    [OLD, 'tool-v2', 'CHECKSUM_MISMATCH'],
    [NEW, 'tool-v2', 'pass'],
    [OLD, 'tool-v3', 'CHECKSUM_UNLISTED'],
  ])('%j as %s', async (content, name, code) => {
    workspace.write('SUMS', listOf({ 'tool-v1': OLD, 'tool-v2': NEW }));
    const result = await gate([], '--digests', `sha256:${sha256(content)} ${name}`, '--checksums', 'SUMS');
    expect(verdicts(result)).toEqual({ [name]: code });
  });
});

test('verified-dir hands over the names that were asked for', async () => {
  workspace.write('SUMS', listOf({ 'tool-v2': OLD, 'v2/tool': OLD }));
  expect(await gate(['tool-v2', 'v2/tool'], '--checksums', 'SUMS', '--verified-dir', 'out')).toMatchObject({
    exitCode: 0,
  });
  expect(readdirSync(workspace.at('out')).sort()).toEqual(['tool-v2', 'v2']);
  expect(workspace.read('out/v2/tool').toString()).toBe(OLD);
});

describe('checksums-complete', () => {
  const ask = (): Promise<GateResult> => gate(['tool-v1'], '--checksums', 'SUMS', '--checksums-complete');

  test('takes listed files with the listed bytes, and makes no artifacts of them', async () => {
    workspace.write('f', NEW);
    workspace.write('SUMS', listOf({ 'tool-v1': OLD, 'v1/tool': OLD, f: NEW }));
    const result = await ask();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verified: '1' } });
    expect(verdicts(result)).toEqual({ 'tool-v1': 'pass' });
  });

  test.each<[string, () => unknown, string]>([
    ['absent', () => undefined, 'LISTED_FILE_MISSING'],
    ['a folder', () => workspace.folder('f'), 'LISTED_FILE_MISSING'],
    ['a file with other bytes', () => workspace.write('f', OLD), 'CHECKSUM_MISMATCH'],
    ['an empty file', () => workspace.write('f', ''), 'CHECKSUM_MISMATCH'],
    ['a link to nothing', () => workspace.link('f', 'nothing'), 'UNSAFE_PATH'],
    ['a link to the listed bytes', () => workspace.link('f', workspace.write('g', NEW)), 'UNSAFE_PATH'],
  ])('a listed file that is %s', async (_of, make, code) => {
    make();
    workspace.write('SUMS', listOf({ 'tool-v1': OLD, f: NEW }));
    const result = await ask();
    expect(result.exitCode).toBe(1);
    expect(verdicts(result)).toEqual({ 'tool-v1': 'pass', f: code });
  });

  test('a listed file behind a link out of the workspace is not opened', async () => {
    workspace.link('ln', other.path);
    workspace.write('SUMS', listOf({ 'tool-v1': OLD, 'ln/tool': OLD }));
    expect(verdicts(await ask())).toEqual({ 'tool-v1': 'pass', 'ln/tool': 'UNSAFE_PATH' });
  });

  test('every entry of a listed file must match, and one that proves nothing is none', async () => {
    workspace.write('f', NEW);
    workspace.write('SUMS', `${listOf({ 'tool-v1': OLD, f: NEW })}${sha256(OLD)}  f\n`);
    expect(verdicts(await ask())).toMatchObject({ f: 'CHECKSUM_MISMATCH' });
    const md5 = createHash('md5').update(NEW).digest('hex');
    workspace.write('SUMS', `${listOf({ 'tool-v1': OLD })}${md5}  f\n`);
    expect(verdicts(await ask())).toMatchObject({ f: 'CHECKSUM_WEAK' });
  });

  test('a list in a folder may speak of the workspace, but no other file stands for its own', async () => {
    const complete = (): Promise<GateResult> => gate(['tool-v1'], '--checksums', 'lists/SUMS', '--checksums-complete');
    workspace.write('lists/SUMS', listOf({ 'tool-v1': OLD, f: NEW }));
    workspace.write('f', OLD);
    expect(verdicts(await complete())).toEqual({ 'tool-v1': 'pass', f: 'LISTED_FILE_MISSING' });
    workspace.write('f', NEW);
    expect(verdicts(await complete())).toEqual({ 'tool-v1': 'pass' });
    workspace.write('lists/f', OLD);
    expect(verdicts(await complete())).toEqual({ 'tool-v1': 'pass', f: 'CHECKSUM_MISMATCH' });
  });

  test('an artifact of the workspace does not stand for the own file of its list', async () => {
    const complete = (...more: string[]): Promise<GateResult> =>
      gate(['tool-v1', ...more], '--checksums', 'lists/SUMS', '--checksums-complete');
    workspace.write('lists/SUMS', listOf({ 'tool-v1': OLD }));
    expect(verdicts(await complete())).toEqual({ 'tool-v1': 'pass' });
    workspace.write('lists/tool-v1', OLD);
    expect(verdicts(await complete())).toEqual({ 'tool-v1': 'pass' });
    workspace.write('lists/tool-v1', NEW);
    expect((await complete()).checks.map(({ code }) => code)).toContain('CHECKSUM_MISMATCH');
    expect((await complete('lists/tool-v1')).exitCode).toBe(1);
  });

  test('a digest of that name does not stand for the listed file', async () => {
    const complete = (): Promise<GateResult> =>
      gate([], '--digests', `sha256:${sha256(OLD)} f`, '--checksums', 'SUMS', '--checksums-complete');
    workspace.write('SUMS', listOf({ f: OLD }));
    expect(verdicts(await complete())).toEqual({ f: 'pass' });
    workspace.write('f', OLD);
    expect(verdicts(await complete())).toEqual({ f: 'pass' });
    workspace.write('f', NEW);
    expect((await complete()).checks.map(({ code }) => code)).toContain('CHECKSUM_MISMATCH');
  });
});
