#!/usr/bin/env node
// Lets a real OpenSSL sign files as detached CMS, and compares its verdict on each signature and its forged twins with that of dist/:
//   node scripts/openssl-cms.mjs [--openssl FILE] [--out FOLDER]
// The gate may be stricter than OpenSSL, never looser: `refused` says where it is, and why. `--out` keeps the files
// (`__tests__/fixtures/openssl-cms` is made so). Needs `npm run build` before. Exit 1 where anything differs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const { values } = parseArgs({ options: { openssl: { ...text, default: 'openssl' }, out: text } });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'openssl-cms-'));
const at = (name) => path.join(folder, name);
const CONTENT = 'the bytes of a release\n';
let failed = false;

function run(program, args) {
  const { status, stderr, stdout, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (error) throw error;
  return { status, output: `${stdout}${stderr}` };
}

function openssl(...args) {
  const { status, output } = run(values.openssl, args);
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${output}`);
}

/** Whether OpenSSL takes the signatures of the file by these certificates, all of them; chains are not asked for. */
function byOpenssl({ sig, file, ...keys }) {
  const { key, certificates = `${key}.crt` } = keys;
  const form = fs.readFileSync(at(sig), 'latin1').startsWith('-----') ? 'PEM' : 'DER';
  const by = ['-nointern', '-certfile', certificates, '-noverify', '-binary'];
  return run(values.openssl, ['cms', '-verify', '-inform', form, '-in', sig, '-content', file, ...by]).status === 0;
}

function byGate({ sig, key, file }) {
  const by = ['--signature', sig, '--key', `cms:${key}.pub`, '--transparency-log=none', '--offline'];
  return run(process.execPath, [
    path.resolve(import.meta.dirname, '../dist/cli.js'),
    'verify',
    '--artifacts',
    file,
    ...by,
  ]);
}

function compare(what, one, { refused = false } = {}) {
  const theirs = byOpenssl(one);
  const { status, output } = byGate(one);
  const good = refused ? theirs && status === 1 : theirs === (status === 0);
  failed ||= !good;
  process.stdout.write(`${good ? 'ok' : 'no'}  ${what}: ${theirs ? 'good' : 'bad'} for OpenSSL, ${status} here\n`);
  if (!good) process.stdout.write(output);
}

const KEYS = {
  ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  other: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  rsa: ['-newkey', 'rsa:2048'],
};
const by = (key) => ['-signer', `${key}.crt`, '-inkey', `${key}.key`];
const DER = ['-outform', 'DER'];

/** Name, key, what OpenSSL signs with, and whether the gate refuses it all the same. */
const SIGNATURES = [
  ['ec.p7s', 'ec', [...by('ec'), ...DER]],
  ['ec.pem', 'ec', [...by('ec'), '-outform', 'PEM']],
  ['keyid.p7s', 'ec', [...by('ec'), '-keyid', '-nosmimecap', ...DER]],
  ['sha512.p7s', 'ec', [...by('ec'), '-md', 'sha512', ...DER]],
  ['nocerts.p7s', 'ec', [...by('ec'), '-nocerts', ...DER]],
  ['rsa.p7s', 'rsa', [...by('rsa'), '-md', 'sha256', ...DER]],
  ['pss.p7s', 'rsa', [...by('rsa'), '-md', 'sha384', '-keyopt', 'rsa_padding_mode:pss', ...DER]],
  // A signature over the content itself could be one over the attributes of another signature.
  ['noattr.p7s', 'ec', [...by('ec'), '-noattr', ...DER], true],
  ['sha1.p7s', 'rsa', [...by('rsa'), '-md', 'sha1', ...DER], true],
  ['indefinite.p7s', 'ec', [...by('ec'), '-stream', '-indef', ...DER], true],
];

try {
  fs.writeFileSync(at('tool'), CONTENT);
  fs.writeFileSync(at('twin'), CONTENT.replace('release', 'relfase'));
  for (const [name, how] of Object.entries(KEYS)) {
    const files = ['-keyout', `${name}.key`, '-out', `${name}.crt`];
    openssl('req', '-x509', ...how, '-nodes', ...files, '-subj', `/CN=${name}`, '-days', '36500');
    openssl('x509', '-in', `${name}.crt`, '-pubkey', '-noout', '-out', `${name}.pub`);
  }
  for (const [sig, key, how, refused] of SIGNATURES) {
    openssl('cms', '-sign', '-binary', '-in', 'tool', ...how, '-out', sig);
    compare(`${sig} by ${key}`, { sig, key, file: 'tool' }, { refused });
    compare(`${sig} by ${key} of another file`, { sig, key, file: 'twin' });
    compare(`${sig} by another key`, { sig, key: 'other', file: 'tool' });
    const bytes = fs.readFileSync(at(sig));
    for (const [what, change] of [
      ['a changed signature', (all) => all.fill(all.at(-5) ^ 1, all.length - 5, all.length - 4)],
      ['its end cut off', (all) => all.subarray(0, -1)],
    ]) {
      fs.writeFileSync(at('forged'), change(Buffer.from(bytes)));
      compare(`${sig} by ${key} with ${what}`, { sig: 'forged', key, file: 'tool' });
    }
  }
  // OpenSSL wants all signers to be known and to hold, the gate the one that the policy names.
  openssl('cms', '-sign', '-binary', '-in', 'tool', ...by('ec'), ...by('rsa'), ...DER, '-out', 'both.p7s');
  fs.writeFileSync(at('both.crt'), ['ec', 'rsa'].map((name) => fs.readFileSync(at(`${name}.crt`), 'utf8')).join(''));
  for (const key of ['ec', 'rsa', 'other'])
    for (const file of ['tool', 'twin']) {
      const certificates = key === 'other' ? 'other.crt' : 'both.crt';
      compare(`both.p7s of ${file} by ${key}`, { sig: 'both.p7s', key, file, certificates });
    }
  if (values.out !== undefined) {
    fs.mkdirSync(values.out, { recursive: true });
    const kept = ['tool', 'ec.pub', 'rsa.pub', 'ec.p7s', 'ec.pem', 'keyid.p7s', 'rsa.p7s', 'pss.p7s', 'both.p7s'];
    for (const name of kept) fs.copyFileSync(at(name), path.join(values.out, name));
  }
} finally {
  fs.rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
