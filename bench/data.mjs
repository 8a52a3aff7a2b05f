// Makes the data that is measured: a virtual Sigstore signs it, or the tools of others. All paths are relative to a fresh folder.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { minisignPublic, newKeyId } from '../__tests__/support/key-forms.ts';
import { COSIGN_SIGN, Publisher, subjectOfDigest } from '../__tests__/support/registry/publisher.ts';
import { startRegistry } from '../__tests__/support/registry/server.ts';
import {
  bundleJson,
  createWorld,
  DEFAULT_WORKFLOW,
  GITHUB_ISSUER,
  signerUri,
} from '../__tests__/support/sigstore/index.ts';

const MiB = 1024 * 1024;
const world = createWorld();
export const IDENTITY = signerUri(DEFAULT_WORKFLOW);
export const ISSUER = GITHUB_ISSUER;
export const SIGNER = [
  ...['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER],
  ...['--trusted-root', 'root.json', '--offline'],
];

/** A fresh folder with the trusted root. */
export function folderFor(parent) {
  const folder = fs.mkdtempSync(path.join(parent, 'gate-bench-'));
  fs.mkdirSync(path.join(folder, 'dist'));
  fs.writeFileSync(path.join(folder, 'root.json'), world.trustedRootJson);
  return folder;
}

const bytesOf = (index, size = 64) => Buffer.alloc(size, `artifact ${index} `);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const subject = (index) => ({ name: `a${index}.bin`, digest: { sha256: sha256(bytesOf(index)) } });
/** Many entries in one folder are slow to list for every tool: a thousand in each. */
const nameOf = (index) => `dist/${Math.floor(index / 1_000)}/a${index}.bin`;

function put(folder, name, bytes) {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), bytes);
}

/** Small files, each with a bundle of its own. */
export function bundles(folder, count) {
  for (let index = 0; index < count; index++) {
    put(folder, nameOf(index), bytesOf(index));
    put(folder, `${nameOf(index)}.sigstore.json`, bundleJson(world.sign(bytesOf(index))));
  }
}

export function plain(folder, count) {
  for (let index = 0; index < count; index++) put(folder, nameOf(index), bytesOf(index));
}

/** One attestation with a subject for each file. */
export function sharedBundle(folder, count) {
  plain(folder, count);
  const subjects = Array.from({ length: count }, (_, index) => subject(index));
  put(folder, 'all.sigstore.json', bundleJson(world.attest(subjects)));
}

/** One file of bundles, a line for each file. */
export function jsonLines(folder, count) {
  plain(folder, count);
  const lines = Array.from({ length: count }, (_, index) => bundleJson(world.attest([subject(index)])).trim());
  put(folder, 'all.jsonl', `${lines.map((line) => JSON.stringify(JSON.parse(line))).join('\n')}\n`);
}

/** A checksum list of files of 4 KiB. */
export function listed(folder, count, size = 4096) {
  let list = '';
  for (let index = 0; index < count; index++) {
    const bytes = bytesOf(index, size);
    put(folder, nameOf(index), bytes);
    list += `${sha256(bytes)}  ${nameOf(index)}\n`;
  }
  put(folder, 'SHA256SUMS', list);
}

/** A policy file with so many rules over the same files. */
export function rules(folder, count) {
  const one = (index) =>
    `  - name: rule ${index}\n    artifacts: ["dist/**/*.bin"]\n    require: [{ signature: { by: [release] } }]\n`;
  const head = `version: 1\nsigners:\n  release: { identity: "${IDENTITY}", issuer: "${ISSUER}" }\nrules:\n`;
  put(folder, `rules-${count}.yml`, head + Array.from({ length: count }, (_, index) => one(index)).join(''));
}

/** One large file, with a bundle and a checksum list. */
export function large(folder, mebibytes) {
  const file = fs.openSync(path.join(folder, 'dist/big.bin'), 'w');
  const [hash, blake] = [createHash('sha256'), createHash('blake2b512')];
  const chunk = Buffer.alloc(MiB, 1);
  for (let part = 0; part < mebibytes; part++) {
    chunk.writeUInt32LE(part);
    fs.writeSync(file, chunk);
    hash.update(chunk);
    blake.update(chunk);
  }
  fs.closeSync(file);
  const digest = hash.digest();
  put(folder, 'SHA256SUMS', `${digest.toString('hex')}  dist/big.bin\n`);
  put(folder, 'dist/big.bin.sigstore.json', bundleJson(world.sign({ digest })));
  return { blake2b512: blake.digest() };
}

/** The same file signed as minisign does (prehashed). */
export function largeMinisign(folder, mebibytes) {
  const { blake2b512 } = large(folder, mebibytes);
  const pair = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
  const signature = sign(null, blake2b512, pair.privateKey);
  const packed = Buffer.concat([Buffer.from('ED'), pair.id, signature]).toString('base64');
  const comment = 'bench';
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), pair.privateKey).toString('base64');
  put(folder, 'dist/big.bin.minisig', `untrusted comment: bench\n${packed}\ntrusted comment: ${comment}\n${global}\n`);
  put(folder, 'minisign.pub', minisignPublic(pair));
}

/** The same file signed by ssh-keygen. */
export function largeSsh(folder, mebibytes, sshKeygen) {
  large(folder, mebibytes);
  tool(folder, [sshKeygen, '-q', '-t', 'ed25519', '-N', '', '-C', 'bench', '-f', 'id']);
  tool(folder, [sshKeygen, '-Y', 'sign', '-q', '-n', 'file', '-f', 'id', 'dist/big.bin']);
  put(folder, 'allowed', `bench ${fs.readFileSync(path.join(folder, 'id.pub'), 'utf8')}`);
}

/** The same file signed by gpg, with a key of its own folder. */
export function largeOpenPgp(folder, mebibytes, gpg) {
  large(folder, mebibytes);
  const home = ['--homedir', path.join(folder, 'gnupg'), '--batch', '--yes'];
  fs.mkdirSync(path.join(folder, 'gnupg'), { mode: 0o700 });
  tool(folder, [gpg, ...home, '--passphrase', '', '--quick-generate-key', 'bench', 'ed25519', 'sign', 'never']);
  tool(folder, [gpg, ...home, '--detach-sign', '-o', 'dist/big.bin.asc', 'dist/big.bin']);
  tool(folder, [gpg, ...home, '--armor', '-o', 'keys.asc', '--export', 'bench']);
}

function tool(cwd, [file, ...args]) {
  const done = spawnSync(file, args, { cwd, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${file} ended with ${done.status}: ${done.stderr}`);
}

/** Small files with raw signatures by one key. */
export function detached(folder, count) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  put(folder, 'key.pub', publicKey.export({ type: 'spki', format: 'pem' }));
  for (let index = 0; index < count; index++) {
    put(folder, nameOf(index), bytesOf(index));
    put(folder, `${nameOf(index)}.sig`, sign('sha256', bytesOf(index), privateKey));
  }
}

/** One file, and a signed revocation list that names other digests. */
export function recalls(folder, count) {
  bundles(folder, 1);
  const revoked = Array.from({ length: count }, (_, index) => ({
    digest: `sha256:${sha256(`r${index}`)}`,
    reason: 'bench',
  }));
  const list = JSON.stringify({ schemaVersion: 1, revoked });
  put(folder, 'revoked.json', list);
  put(folder, 'revoked.json.sigstore.json', bundleJson(world.sign(Buffer.from(list), { identity: RECALLER })));
}
export const RECALLER = 'https://github.com/acme/widgets/.github/workflows/revocations.yml@refs/tags/revocations';

/** Images with signatures as cosign 3 stores them, in a registry on loopback. @returns their names, and how to end the registry */
export async function images(count) {
  const registry = await startRegistry({ referrers: true });
  const names = [];
  for (let index = 0; index < count; index++) {
    const publisher = new Publisher(registry.host, `acme/app-${index}`);
    const image = await publisher.image('v1', `image ${index}`);
    const options = { predicateType: COSIGN_SIGN, predicate: {} };
    await publisher.bundle(image, world.attest([subjectOfDigest(image.digest)], options), { list: false });
    names.push(`${publisher.name}@${image.digest}`);
  }
  return { names, close: () => registry.close() };
}

/**
 * What the signatures of a bundle cost at least, in seconds: four verifications on P-256 and one on P-384, the curve of Sigstore's
 * intermediate authority, which signs each certificate; all over SHA-256 or SHA-384 by Node's own OpenSSL.
 */
export function arithmetic(rounds = 400) {
  return 4 * verification('P-256', 'sha256', rounds) + verification('P-384', 'sha384', rounds);
}

function verification(namedCurve, hash, rounds) {
  const pair = generateKeyPairSync('ec', { namedCurve });
  const key = createPublicKey(createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })));
  const data = Buffer.alloc(1_500, 'to be signed');
  const signature = sign(hash, data, pair.privateKey);
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) if (!verify(hash, data, key, signature)) throw new Error('it holds');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6 / rounds;
}
