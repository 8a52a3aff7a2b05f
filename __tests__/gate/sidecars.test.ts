/** What a glob finds beside an artifact: only evidence that was read as such is no artifact itself. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { runGate } from '../support/gate.js';
import { minisign, newKeyId, signifyPublic } from '../support/key-forms.js';
import { armor, makeKey, signDetached } from '../support/openpgp.js';
import {
  bundleJson,
  cosignBundle,
  createWorld,
  GITHUB_ISSUER,
  leafPem,
  makeKeys,
  signBytes,
} from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const SIGNER = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', GITHUB_ISSUER];
const ROOT = ['--trusted-root', 'root.json', '--offline'];
const ALL = ['--artifacts', 'dist/*'];
const DATA = 'the tool\n';
const evidence = world.sign(DATA);
const foreign = createWorld({ name: 'foreign' }).sign(DATA);
const BUNDLE = bundleJson(evidence);
const SIGNATURE = evidence.signature.toString('base64');
const CERTIFICATE = leafPem(evidence);
const PAYLOAD = '#!/bin/sh\necho malware\n';
const LIST = `${createHash('sha256').update(DATA).digest('hex')}  dist/x\n`;

let at: Workspace;
beforeEach(() => {
  at = createWorkspace({ 'dist/x': DATA, 'dist/x.sigstore.json': BUNDLE, 'root.json': world.trustedRootJson });
});
afterEach(() => {
  at.remove();
});

async function judged(...args: readonly string[]): Promise<{ exit: number; refused: string[]; sidecars: string[] }> {
  const { exitCode, report } = await runGate(at, args);
  const artifacts = report.artifacts as readonly { readonly name: string; readonly result: string }[];
  return {
    exit: exitCode,
    refused: artifacts.filter(({ result }) => result !== 'pass').map(({ name }) => name),
    sidecars: (report.sidecars as readonly { readonly name: string }[]).map(({ name }) => name).sort(),
  };
}

describe('beside a signed artifact', () => {
  test('bundle, signature and certificate are evidence', async () => {
    at.write('dist/x.sig', SIGNATURE);
    at.write('dist/x.pem', Buffer.from(CERTIFICATE).toString('base64'));
    expect(await judged(...ALL, ...SIGNER, ...ROOT)).toEqual({
      exit: 0,
      refused: [],
      sidecars: ['dist/x.pem', 'dist/x.sig', 'dist/x.sigstore.json'],
    });
  });

  test.each([
    ...['.pem', '.crt', '.cert', '.sig', '-keyless.sig', '.bundle', '.bundle.json', '.cosign.bundle', '.jsonl'],
    ...['.sign', '.gpg', '.pgp', '.asc', '.minisig', '.prov', '.provenance'],
  ])('a payload called x%s is an artifact, which nobody signed', async (ending) => {
    at.write(`dist/x${ending}`, PAYLOAD);
    expect(await judged(...ALL, ...SIGNER, ...ROOT)).toMatchObject({ exit: 1, refused: [`dist/x${ending}`] });
  });

  const other = world.sign('another file');
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a signature of another file', { 'x.sig': other.signature.toString('base64') }, ['x.sig']],
    ['a certificate without a signature', { 'x.pem': CERTIFICATE }, ['x.pem']],
    ['a certificate of another signature', { 'x.sig': SIGNATURE, 'x.pem': leafPem(other) }, ['x.pem']],
    [
      'a certificate of an unknown authority, with a signature under it',
      { 'x.sig': foreign.signature.toString('base64'), 'x.pem': leafPem(foreign) },
      ['x.pem', 'x.sig'],
    ],
    ['a payload around the certificate', { 'x.sig': SIGNATURE, 'x.pem': PAYLOAD + CERTIFICATE }, ['x.pem']],
    ['a payload as long as a signature', { 'x.sig': PAYLOAD.padEnd(256, '#') }, ['x.sig']],
    ['an empty file', { 'x.sig': '' }, ['x.sig']],
    ['a payload that begins like a timestamp', { 'x.bundle': `0${PAYLOAD}` }, ['x.bundle']],
    ['a payload inside signify’s embedded form', { 'x.sig': embedded(PAYLOAD) }, ['x.sig']],
  ])('%s is refused', async (_title, files, refused) => {
    for (const [name, text] of Object.entries(files)) at.write(`dist/${name}`, text);
    const names = refused.map((name) => `dist/${name}`);
    expect(await judged(...ALL, ...SIGNER, ...ROOT)).toMatchObject({ exit: 1, refused: names });
  });

  test('empty placeholders take nothing from an artifact that was named', async () => {
    at.write('dist/x.sig', '');
    at.write('dist/x.crt', '');
    expect(await judged('--artifacts', 'dist/x', ...SIGNER, ...ROOT)).toMatchObject({ exit: 0, refused: [] });
  });

  test('where only checksums are asked for, nothing is evidence by its name', async () => {
    at.write('SUMS', LIST);
    expect(await judged(...ALL, '--checksums', 'SUMS')).toEqual({
      exit: 1,
      refused: ['dist/x.sigstore.json'],
      sidecars: [],
    });
  });

  test('a signature by an accepted key is evidence, and by another key none', async () => {
    const [mine, stranger] = [makeKeys(), makeKeys()];
    at.write('key.pub', mine.publicKey.export({ format: 'pem', type: 'spki' }));
    at.write('dist/y', 'y');
    at.write('dist/y.sig', signBytes(Buffer.from('y'), mine));
    const args = ['--artifacts', 'dist/y*', '--key', 'key.pub', '--transparency-log', 'none', '--offline'];
    expect(await judged(...args)).toEqual({ exit: 0, refused: [], sidecars: ['dist/y.sig'] });
    at.write('dist/y.sig', signBytes(Buffer.from('y'), stranger));
    expect(await judged(...args)).toMatchObject({ exit: 1, refused: ['dist/y', 'dist/y.sig'] });
  });
});

function embedded(document: string): string {
  const key = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
  return minisign(Buffer.from(document), key) + document;
}

describe('a detached signature with its certificate and its log entry', () => {
  const LOGGED = JSON.stringify(cosignBundle(evidence));
  test.each([
    ['x.tgz', 'x.tgz.bundle'],
    ['x.tgz', 'x.cosign.bundle'],
    ['x.tar.gz', 'x.sigstore.json'],
    ['x.tgz', 'x.tgz.bundle.json'],
  ])('%s is found proven by %s', async (artifact, name) => {
    at.write(artifact, DATA);
    at.write(name, name.endsWith('sigstore.json') ? BUNDLE : LOGGED);
    expect(await judged('--artifacts', artifact, ...SIGNER, ...ROOT)).toMatchObject({ exit: 0 });
    at.write(artifact, PAYLOAD);
    expect(await judged('--artifacts', artifact, ...SIGNER, ...ROOT)).toMatchObject({ exit: 1 });
  });
});

describe('the evidence of a list', () => {
  const signed = ['--artifacts', 'dist/x', '--checksums', 'SUMS', '--checksums-signed'];
  const bundle = (text: string): string => bundleJson(world.sign(text));

  test('lies where `bundle` says, and nowhere else', async () => {
    at.write('SUMS', LIST);
    at.write('elsewhere.bundle', bundle(LIST));
    const args = [...signed, ...SIGNER, ...ROOT];
    expect(await judged(...args)).toMatchObject({ exit: 1 });
    expect(await judged(...args, '--bundle', 'elsewhere.bundle')).toMatchObject({ exit: 0 });
    at.write('elsewhere.bundle', bundle('another list\n'));
    at.write('SUMS.sigstore.json', bundle(LIST));
    expect(await judged(...args, '--bundle', 'elsewhere.bundle')).toMatchObject({ exit: 1 });
  });

  test('satisfies a floor of signatures, and no floor of attestations', async () => {
    at.write('SUMS', LIST);
    at.write('SUMS.bundle', bundle(LIST));
    at.write('dist/x.sigstore.json', '');
    const args = [...signed, ...SIGNER, ...ROOT];
    expect(await judged(...args, '--require', 'signature')).toMatchObject({ exit: 0 });
    expect(await judged(...args, '--require', 'attestation')).toMatchObject({ exit: 1 });
    const unsigned = ['--artifacts', 'dist/x', '--checksums', 'SUMS', ...SIGNER, ...ROOT, '--require', 'signature'];
    expect(await judged(...unsigned)).toMatchObject({ exit: 1 });
  });

  test.each(['SUMS.gpg', 'SUMS.pgp', 'SUMS.sign', 'SUMS.72D7468F.sig'])('OpenPGP: %s', async (name) => {
    const [key, other] = [await makeKey(), await makeKey()];
    at.write('keys.asc', key.publicKey);
    at.write('SUMS', LIST);
    const args = [...signed, '--openpgp-keys', 'keys.asc', '--offline'];
    at.write(name, armor(await signDetached(Buffer.from(LIST), key)));
    expect(await judged(...args)).toMatchObject({ exit: 0 });
    at.write(name, armor(await signDetached(Buffer.from(LIST), other)));
    expect(await judged(...args)).toMatchObject({ exit: 1 });
    at.write(name, armor(await signDetached(Buffer.from('another list\n'), key)));
    expect(await judged(...args)).toMatchObject({ exit: 1 });
  });

  test('signify embeds the list: only what was signed counts', async () => {
    const key = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
    const forged = LIST.replace(/^../, '00');
    at.write('key.pub', signifyPublic(key));
    const args = (list: string): readonly string[] => [
      ...['--artifacts', 'dist/x', '--checksums', list, '--checksums-signed'],
      ...['--key', 'key.pub', '--transparency-log', 'none', '--offline'],
    ];
    const signature = minisign(Buffer.from(LIST), key);
    at.write('SUMS.sig', signature + LIST);
    expect(await judged(...args('SUMS.sig'))).toMatchObject({ exit: 0 });
    at.write('SUMS', LIST);
    expect(await judged(...args('SUMS'))).toMatchObject({ exit: 0 });
    for (const text of [signature + forged, signature + LIST + forged, signature, `${signature}${LIST.slice(0, -1)}`]) {
      at.write('SUMS.sig', text);
      expect(await judged(...args('SUMS.sig'))).toMatchObject({ exit: 1 });
    }
    at.write('SUMS.sig', signature + PAYLOAD);
    expect(await judged(...args('SUMS'))).toMatchObject({ exit: 1 });
  });
});
