#!/usr/bin/env node
// Lets a real cosign 3 sign as the projects do with a key of their own, and holds dist/ and the virtual Sigstore against it:
//   node scripts/cosign-evidence.mjs [--cosign FILE] [--out FOLDER]
// A contributor's archive of TruStacks is signed as a bundle and in the older JSON, and attested. Each must verify by the project's policy
// or by the inputs, must fail with one byte changed, and must have the members that the virtual Sigstore writes. `--out` keeps the files
// (`__tests__/fixtures/cosign-3` is made so). Needs `npm run build` before, and Node 24. Exit 1 where anything differs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { shapeOf } from '../__tests__/support/shape.ts';
import { bundleJson, cosignBundle, createWorld, makeKeys, subjectOf } from '../__tests__/support/sigstore/index.ts';

const text = { type: 'string' };
const { values } = parseArgs({ options: { cosign: { ...text, default: 'cosign' }, out: text } });
const cosign = values.cosign.includes(path.sep) ? path.resolve(values.cosign) : values.cosign;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cosign-'));
const ARCHIVE = 'runner-image-4f2c9d1.tar';
const BUNDLE = 'runner-sig-4f2c9d1.bundle';
const CONTENT = 'a runner image\n';
const KEY = '.runner-image-keys/cosign.pub';
const PREDICATE = { builder: { id: 'https://trustacks.test/builder' } };
let failed = false;

function say(good, what, detail = '') {
  failed ||= !good;
  process.stdout.write(`${good ? 'ok' : 'no'}  ${what}\n${good ? '' : detail}`);
}

/** Without a password, a log or a timestamp authority: nothing of it needs a network. */
function sign(...args) {
  const env = { ...process.env, COSIGN_PASSWORD: '', HOME: folder };
  const { status, stderr, error } = spawnSync(cosign, args, { cwd: folder, encoding: 'utf8', env });
  if (error !== undefined || status !== 0) throw new Error(`cosign ${args[0]}: ${error?.message ?? stderr}`);
}

function gate(...args) {
  const main = path.resolve('dist/cli.js');
  return spawnSync(process.execPath, [main, 'verify', '--offline', ...args], { cwd: folder, encoding: 'utf8' });
}

/** Verifies, and again with one byte changed. */
function judge(what, args) {
  const passed = gate(...args);
  say(passed.status === 0, `${what} verifies`, passed.stdout + passed.stderr);
  fs.writeFileSync(path.join(folder, ARCHIVE), CONTENT.replace('image', 'imagf'));
  const refused = gate(...args);
  fs.writeFileSync(path.join(folder, ARCHIVE), CONTENT);
  say(refused.status === 1, `${what} with a changed byte fails`, refused.stdout + refused.stderr);
}

function compare(what, file, virtual) {
  const real = shapeOf(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))).join('\n');
  const ours = shapeOf(JSON.parse(virtual)).join('\n');
  say(real === ours, `${what} has the members of the virtual Sigstore's`, `cosign:\n${real}\nours:\n${ours}\n`);
}

try {
  const world = createWorld();
  const options = { by: 'key', keys: makeKeys(), rekor: 'none', timestamps: [] };
  const OFFLINE = ['--use-signing-config=false', '--tlog-upload=false', '--yes', '--key', 'cosign.key'];
  fs.writeFileSync(path.join(folder, ARCHIVE), CONTENT);
  fs.writeFileSync(path.join(folder, 'predicate.json'), JSON.stringify(PREDICATE));
  sign('generate-key-pair');
  fs.mkdirSync(path.join(folder, path.dirname(KEY)));
  fs.renameSync(path.join(folder, 'cosign.pub'), path.join(folder, KEY));
  fs.copyFileSync('examples/policies/trustacks-contributor.yml', path.join(folder, 'policy.yml'));

  sign('sign-blob', ...OFFLINE, '--bundle', BUNDLE, ARCHIVE);
  compare('a bundle', BUNDLE, bundleJson(world.sign(CONTENT, options)));
  judge('a bundle, by the policy of contributors,', ['--policy=policy.yml']);
  sign('sign-blob', ...OFFLINE, '--new-bundle-format=false', '--bundle', 'older.json', ARCHIVE);
  compare('the older JSON', 'older.json', JSON.stringify(cosignBundle(world.sign(CONTENT, options))));
  const byKey = ['--artifacts', ARCHIVE, '--key', KEY, '--transparency-log=none'];
  judge('the older JSON', [...byKey, '--bundle=older.json']);
  sign('attest-blob', ...OFFLINE, '--type=cyclonedx', '--predicate=predicate.json', '--bundle=attested.json', ARCHIVE);
  const attested = world.attest([subjectOf(ARCHIVE, CONTENT)], {
    ...options,
    predicateType: 'https://cyclonedx.org/bom',
  });
  compare('an attestation', 'attested.json', bundleJson(attested));
  const type = '--predicate-type=https://cyclonedx.org/bom';
  judge('an attestation', [...byKey, type, '--bundle=attested.json']);
  if (values.out !== undefined) {
    fs.mkdirSync(values.out, { recursive: true });
    const kept = [ARCHIVE, BUNDLE, 'older.json', 'attested.json', KEY];
    for (const name of kept) fs.copyFileSync(path.join(folder, name), path.join(values.out, path.basename(name)));
  }
} catch (error) {
  say(false, 'cosign runs', `${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  fs.rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
