#!/usr/bin/env node
// Holds what the gate writes for Prometheus against promtool: a file of metrics with a project's own names, and the example alerts.
// Needs `npm run build` before, and promtool: `node scripts/promtool.mjs PROMTOOL`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const [promtool = 'promtool'] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'promtool-'));
const policy = `version: 1
metrics: { prefix: acme_verify, names: { pass: ok, CHECKSUM_MISMATCH: digest_mismatch, LISTED_FILE_MISSING: missing } }
rules: [{ name: files, artifacts: [tool], require: [{ checksum: { list: SHA256SUMS } }] }]
`;
let failed = false;

function step(what, command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', ...options });
  const bad = error !== undefined || (options.may ?? [0]).every((code) => code !== status);
  failed ||= bad;
  process.stdout.write(`${bad ? 'no' : 'ok'}  ${what}\n${bad ? `${error ?? ''}${stdout}${stderr}` : ''}`);
}

try {
  fs.writeFileSync(path.join(folder, 'policy.yml'), policy);
  fs.writeFileSync(path.join(folder, 'tool'), 'tool\n');
  fs.writeFileSync(path.join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  tool\n`);
  const gate = [path.resolve('dist/cli.js'), 'verify', '--policy=policy.yml', '--metrics=gate.prom', '--offline'];
  step('a run with metrics', process.execPath, gate, { may: [1] });
  const input = fs.readFileSync(path.join(folder, 'gate.prom'), 'utf8');
  if (!input.includes('\nacme_verify_digest_mismatch_total 1\n')) throw new Error('the own counter is missing');
  step('promtool check metrics', promtool, ['check', 'metrics'], { input });
  step('promtool check rules', promtool, ['check', 'rules', path.resolve('examples/alerts/signature-gate.rules.yml')]);
} finally {
  fs.rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
