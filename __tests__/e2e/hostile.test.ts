/** Names and words of strangers, in every place where they are shown: none becomes a command, markup or another name. */
import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { runAction } from '../support/runner.ts';
import { bundleJson } from '../support/sigstore/index.ts';
import { createWorkspace, HOSTILE_NAMES, type Workspace } from '../support/workspace.ts';
import {
  hash,
  judge,
  LINUX,
  passedIn,
  refusedIn,
  release,
  SIGNER,
  WHOLE,
  withOf,
  world,
  type Inputs,
  type Judged,
} from './release.ts';

const posix = process.platform !== 'win32';
const NAMES = [
  // macOS takes two forms of one text for one name
  ...HOSTILE_NAMES.filter((name) => process.platform !== 'darwin' || name === name.normalize('NFC')),
  '##[set-output]',
  'with  two spaces',
  '\u{1f4a3}.bin',
  'a\u202egnp.exe',
  ...(posix ? ['x\n::error::y', '##[set-output name=result;]pass', 'a</code><img src=x onerror=alert(1)>'] : []),
].map((name) => `in/${name}`);

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/;

/** As a reader sees the summary's source: references decoded. */
const decoded = (html: string): string =>
  html.replaceAll(/&#([0-9]+);/g, (_, number: string) => String.fromCodePoint(Number(number)));

const shown = (name: string): string =>
  name.replaceAll(/(?! )[\p{C}\p{Z}]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);

/** Nothing of a stranger's has got out of its place. */
function expectTame({ action, command }: Judged): void {
  expect(action.forgedCommands).toEqual([]);
  expect(action.masks).toEqual([]);
  expect(Object.keys(action.environment)).toEqual([]);
  for (const text of [action.stdout, action.stderr, action.summary, command.stdout, command.stderr]) {
    expect(CONTROLS.exec(text)).toBeNull();
    expect(text).not.toContain('##[');
  }
  const tags = new Set([...action.summary.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
  for (const tag of ['img', 'script', 'a<', 'iframe', 'style']) expect(tags).not.toContain(tag);
}

function hostile(signed: boolean): Workspace {
  const w = createWorkspace({ 'trusted_root.json': world.trustedRootJson });
  for (const name of NAMES) {
    w.write(name, name);
    if (signed) w.write(`${name}.sigstore.json`, bundleJson(world.sign(name)));
  }
  return w;
}

describe('names', () => {
  const inputs: Inputs = { artifacts: 'in/**', ...SIGNER };
  test.each([
    ['all of them pass', true],
    ['all of them are refused', false],
  ])('%s', async (_, signed) => {
    const w = hostile(signed);
    const judged = await judge(w, inputs);
    expectTame(judged);
    const { action, command, report } = judged;
    expect(action.exitCode).toBe(signed ? 0 : 1);
    const names = [...NAMES].sort();
    expect(passedIn(report!).sort()).toEqual(signed ? names : []);
    expect(refusedIn(report!)).toEqual(signed ? {} : Object.fromEntries(names.map((name) => [name, 'BUNDLE_MISSING'])));
    const summary = decoded(action.summary);
    for (const name of ['in/x\n::error::y', 'in/##[set-output]'].filter((one) => NAMES.includes(one))) {
      // `##[` is broken by the log alone; in the summary it is harmless, and decoded here
      const text = shown(name);
      expect(summary).toContain(text);
      const logged = text.replaceAll('##[', '##\\u{5b}');
      expect(action.log).toContain(logged);
      expect(command.stdout).toContain(logged);
    }
    const digests = JSON.parse(action.outputs['verified-digests']!);
    const expected = names.map((name) => [name, `sha256:${hash(name)}`] as const);
    expect(digests).toEqual(signed ? Object.fromEntries(expected) : {});
    w.remove();
  });

  test('a name that says what the verdict is does not change what the log says of it', async () => {
    const w = hostile(false);
    w.write('in/y.bin: pass', 'x');
    const { action } = await judge(w, { ...inputs, artifacts: 'in/y*' });
    expect([action.exitCode, action.outputs.result, action.outputs.verified]).toEqual([1, 'fail', '0']);
    w.remove();
  });
});

describe('words in evidence, lists and inputs', () => {
  const FORGE = 'x\n::set-output name=result::pass\n##[set-output name=result]pass\u202e\u001b[2J</code><img src=x>';
  type Change = (w: Workspace) => void;
  const at = (name: string, content: string): Change => {
    return (w) => void w.write(name, content);
  };
  const signed = (options: Parameters<typeof world.sign>[1]): Change =>
    at(`${LINUX}.sigstore.json`, bundleJson(world.sign('the tool for Linux\n', options)));
  const repository = { workflow: { repository: `acme/${FORGE}` } };
  const attested = world.attest([{ name: FORGE, digest: { sha256: '0'.repeat(64) } }], { predicateType: FORGE });
  test.concurrent.each<[string, Change, Inputs, number]>([
    ['an identity', signed({ identity: `https://evil.test/${FORGE}` }), {}, 1],
    ['claims', signed({ ...repository, identity: 'https://evil.test/' }), {}, 1],
    ['an issuer', signed({ issuer: FORGE }), {}, 1],
    ['a bundle that is none', at(`${LINUX}.sigstore.json`, FORGE), {}, 1],
    ['a media type', at(`${LINUX}.sigstore.json`, JSON.stringify({ mediaType: FORGE })), {}, 1],
    ['a statement', at(`${LINUX}.sigstore.json`, bundleJson(attested)), { 'predicate-type': 'any' }, 1],
    ['a predicate type', at(`${LINUX}.sigstore.json`, bundleJson(attested)), {}, 1],
    ['a trusted root', at('trusted_root.json', `{"mediaType":${JSON.stringify(FORGE)}}`), {}, 2],
    ['a trusted root that is not JSON', at('trusted_root.json', FORGE), {}, 2],
    ['a list', at('dist/SHA256SUMS', FORGE), { checksums: 'dist/SHA256SUMS' }, 1],
    [
      'names in a list',
      at('dist/SHA256SUMS', `\\${hash('x')}  ${FORGE.replaceAll('\n', '\\n')}\n`),
      { artifacts: undefined, checksums: 'dist/SHA256SUMS' },
      1,
    ],
    ['a path', () => undefined, { artifacts: `dist/${FORGE.replaceAll('\n', '')}` }, 1],
    ['a choice', () => undefined, { mode: FORGE.replaceAll('\n', ' ') }, 2],
    ['an identity that is required', () => undefined, { 'certificate-identity': FORGE.replaceAll(/[^ -~]/g, '') }, 1],
    ['an input', () => undefined, { 'x##[set-output name=result]pass': 'x' }, 2],
  ])('%s', async (_, change, inputs, exitCode) => {
    const w = release();
    change(w);
    const given = withOf({ ...WHOLE, artifacts: LINUX, ...inputs });
    const action = await runAction({ workspace: w.path, inputs: given });
    const args = Object.entries(given).map(([name, value]) => `--${name}=${value}`);
    const command = await runCommand(['verify', ...args], { cwd: w.path });
    expectTame({ action, command, report: undefined });
    expect([action.exitCode, command.exitCode]).toEqual([exitCode, exitCode]);
    expect(action.outputs).toMatchObject({ result: exitCode === 1 ? 'fail' : 'error', verified: '0' });
    w.remove();
  });
});
