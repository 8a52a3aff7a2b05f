#!/usr/bin/env node
// Replays the cases of sigstore-conformance through `verify-bundle`, once by path and once by digest.
//   npm run conformance -- DIR [--only NAME]
// DIR is that project's test/assets/bundle-verify, or any folder laid out like it: a folder a case with
// bundle.sigstore.json, and where they differ from the usual trusted_root.json, key.pub and artifact (else DIR/a.txt).
// A folder whose name ends with `fail` must be refused, every other one accepted. Exit 0 when all agree.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Who signs the suite's cases. */
const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const [folder, flag, only] = process.argv.slice(2);
if (!folder || !fs.existsSync(folder) || (flag && flag !== '--only')) {
  console.error('usage: npm run conformance -- DIR [--only NAME]   (DIR holds a folder a case)');
  process.exit(2);
}

const cases = fs
  .readdirSync(folder)
  .filter((name) => fs.existsSync(path.join(folder, name, 'bundle.sigstore.json')) && (!only || name.includes(only)))
  .sort();
const waiting = [...cases];
const disagreements = [];
await Promise.all(Array.from({ length: os.availableParallelism() }, work));
for (const line of disagreements.sort()) console.log(line);
const agreed = cases.length - new Set(disagreements.map((line) => line.split(' ')[1])).size;
console.log(`${agreed} of ${cases.length} cases agree, by path and by digest`);
process.exitCode = cases.length > 0 && disagreements.length === 0 ? 0 : 1;

async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const at = (file) => path.join(folder, name, file);
    const own = fs.existsSync(at('artifact'));
    const artifact = own ? at('artifact') : path.join(folder, 'a.txt');
    const digest = `sha256:${createHash('sha256').update(fs.readFileSync(artifact)).digest('hex')}`;
    for (const [how, subject] of [
      ['path', artifact],
      ['digest', digest],
    ]) {
      const expected = name.endsWith('fail') ? 'refused' : 'accepted';
      const { code, words } = await verify(at, subject);
      const got = code === 0 ? 'accepted' : code === 1 ? 'refused' : `ended with ${code}`;
      if (got !== expected) disagreements.push(`✗ ${name} by ${how}: expected ${expected}, got ${got}. ${words}`);
    }
  }
}

function verify(at, subject) {
  const signer = fs.existsSync(at('key.pub'))
    ? ['--key', at('key.pub')]
    : ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
  const root = fs.existsSync(at('trusted_root.json')) ? ['--trusted-root', at('trusted_root.json')] : [];
  const args = ['verify-bundle', '--bundle', at('bundle.sigstore.json'), ...signer, ...root, subject];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.on('data', (data) => (text += data));
    child.on('close', (code) => resolve({ code, words: text.trim().split('\n').slice(-3).join(' | ').slice(0, 300) }));
  });
}
