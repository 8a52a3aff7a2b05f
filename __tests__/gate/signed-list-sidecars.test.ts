/**
 * Under a signed list nobody judges what lies beside the artifacts: it is evidence only if it holds over one of them. All else the
 * list must name, or it would reach whoever takes the folder.
 */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runGate } from '../support/gate.js';
import { minisign, minisignPublic, newKeyId, signifyPublic, sshPublic, sshSign } from '../support/key-forms.js';
import { armor, makeKey, signDetached } from '../support/openpgp.js';
import { createWorld, leafPem } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const DATA = Buffer.from('the tool\n');
const OTHER = Buffer.from('another tool\n');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const LIST = Buffer.from(`${sha256(DATA)}  dist/x\n`);

let at: Workspace;
beforeEach(() => {
  at = createWorkspace({ 'dist/x': DATA, SUMS: LIST });
});
afterEach(() => {
  at.remove();
});

interface Form {
  /** What it adds to the names of what it signs. */
  readonly suffix: string;
  readonly flags: readonly string[];
  readonly publicKey: string;
  readonly sign: (bytes: Buffer) => string | Promise<string>;
}

const UNLOGGED = ['--key', 'key', '--transparency-log', 'none', '--offline'];
const newMinisign = () => ({ ...generateKeyPairSync('ed25519'), id: newKeyId() });
const newSsh = () => ({ ...generateKeyPairSync('ed25519'), algorithm: 'ssh-ed25519' as const });

const FORMS: Readonly<Record<string, () => Form | Promise<Form>>> = {
  OpenPGP: async () => {
    const key = await makeKey();
    const flags = ['--openpgp-keys', 'key', '--offline'];
    const sign = async (bytes: Buffer) => armor(await signDetached(bytes, key));
    return { suffix: '.asc', flags, publicKey: key.publicKey, sign };
  },
  minisign: () => {
    const key = newMinisign();
    const sign = (bytes: Buffer) => minisign(bytes, key, { prehashed: true, comment: 'timestamp:1' });
    return { suffix: '.minisig', flags: UNLOGGED, publicKey: minisignPublic(key), sign };
  },
  signify: () => {
    const key = newMinisign();
    const sign = (bytes: Buffer) => minisign(bytes, key);
    return { suffix: '.sig', flags: UNLOGGED, publicKey: signifyPublic(key), sign };
  },
  SSH: () => {
    const key = newSsh();
    return { suffix: '.sig', flags: UNLOGGED, publicKey: sshPublic(key), sign: (bytes) => sshSign(bytes, key) };
  },
};

async function judged({ flags, publicKey, suffix, sign }: Form): Promise<unknown> {
  at.write('key', publicKey);
  at.write(`SUMS${suffix}`, await sign(LIST));
  const list = ['--artifacts', 'dist/*', '--checksums', 'SUMS', '--checksums-signed'];
  const { exitCode, report } = await runGate(at, [...list, ...flags]);
  const artifacts = report.artifacts as readonly { readonly name: string; readonly result: string }[];
  return {
    exit: exitCode,
    refused: artifacts.filter(({ result }) => result !== 'pass').map(({ name }) => name),
    sidecars: (report.sidecars as readonly { readonly name: string }[]).map(({ name }) => name),
  };
}

describe.each(Object.keys(FORMS))('under a list that is signed by %s', (name) => {
  const make = async (): Promise<Form> => FORMS[name]!();

  test('a signature over an artifact is its evidence', async () => {
    const form = await make();
    at.write(`dist/x${form.suffix}`, await form.sign(DATA));
    expect(await judged(form)).toEqual({ exit: 0, refused: [], sidecars: [`dist/x${form.suffix}`] });
  });

  test('a signature by a stranger, over something else, or around a payload is an artifact that nobody lists', async () => {
    const form = await make();
    const stranger = await make();
    const beside = `dist/x${form.suffix}`;
    for (const text of [await stranger.sign(DATA), await form.sign(OTHER), await form.sign(LIST)]) {
      at.write(beside, text);
      expect(await judged(form)).toEqual({ exit: 1, refused: [beside], sidecars: [] });
    }
  });

  test('a signature of a file that is not there is an artifact', async () => {
    const form = await make();
    at.write(`dist/y${form.suffix}`, await form.sign(OTHER));
    expect(await judged(form)).toEqual({ exit: 1, refused: [`dist/y${form.suffix}`], sidecars: [] });
  });

  test('what the list names is what it says, whatever its name', async () => {
    const form = await make();
    const stranger = Buffer.from(await (await make()).sign(DATA));
    at.write(`dist/x${form.suffix}`, stranger);
    at.write('SUMS', LIST);
    const longer = Buffer.from(`${LIST.toString()}${sha256(stranger)}  dist/x${form.suffix}\n`);
    at.write('SUMS', longer);
    expect(await judged({ ...form, sign: () => form.sign(longer) })).toEqual({ exit: 0, refused: [], sidecars: [] });
  });
});

describe('a payload that a signed list names', () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const FLAGS = ['--artifacts', 'dist/*', '--checksums', 'SUMS', '--checksums-signed', ...UNLOGGED];
  const PAYLOAD = Buffer.from('a payload under the name of evidence\n');
  const signed = (name: string): void => {
    const list = Buffer.from(`${LIST.toString()}${sha256(PAYLOAD)}  ${name}\n`);
    at.write(name, PAYLOAD);
    at.write('SUMS', list);
    at.write('SUMS.sig', sign('sha256', list, ec.privateKey).toString('base64'));
    at.write('key', ec.publicKey.export({ format: 'pem', type: 'spki' }).toString());
  };
  const refused = async (): Promise<unknown> => {
    const { exitCode, report } = await runGate(at, FLAGS);
    const artifacts = report.artifacts as readonly { readonly name: string; readonly result: string }[];
    return [exitCode, artifacts.flatMap(({ name, result }) => (result === 'pass' ? [] : [name]))];
  };

  test('is not excused by an attestation in its place that names the artifact beside it', async () => {
    signed('dist/x.intoto.jsonl');
    expect(await refused()).toEqual([0, []]);
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'x', digest: { sha256: sha256(DATA) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {},
    };
    const envelope = {
      payloadType: 'application/vnd.in-toto+json',
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      signatures: [{ sig: randomBytes(70).toString('base64') }],
    };
    at.write('dist/x.intoto.jsonl', JSON.stringify(envelope));
    const [exit, names] = (await refused()) as [number, string[]];
    expect(exit).toBe(1);
    expect(names.join()).toMatch(/x\.intoto\.jsonl/);
  });

  test('is not excused by a certificate of anybody and a signature under it', async () => {
    signed('dist/x.pem');
    expect(await refused()).toEqual([0, []]);
    const stranger = createWorld({ name: 'stranger' }).sign(DATA);
    at.write('dist/x.pem', leafPem(stranger));
    at.write('dist/x.sig', stranger.signature.toString('base64'));
    const [exit, names] = (await refused()) as [number, string[]];
    expect(exit).toBe(1);
    expect(names.join()).toMatch(/x\.pem/);
  });
});
