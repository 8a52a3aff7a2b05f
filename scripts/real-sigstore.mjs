#!/usr/bin/env node
// Lets a real cosign 3 sign without keys, at a whole Sigstore of the real programs on loopback, and asks both cosign and dist/ about
// what was signed and about its twins:
//   node scripts/real-sigstore.mjs --tools FOLDER [--python FILE] [--out FOLDER]
// FOLDER has cosign, fulcio, rekor-server, timestamp-server and tesseract; FILE is the `sigstore` of sigstore-python, which is left out without it. A twin is honest evidence with one thing wrong: both tools must
// refuse it, but where the gate is known to be stricter. `--out` keeps the evidence of files (`__tests__/fixtures/cosign-3-keyless` is made so). Needs openssl, docker-registry,
// `npm run build` before, and Node 24. Exit 1 where the gate passes what it must not, or refuses what cosign made.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fileCases } from './real-sigstore/file-cases.mjs';
import { imageCases } from './real-sigstore/image-cases.mjs';
import { pythonCases } from './real-sigstore/python-cases.mjs';
import { startSigstore } from './real-sigstore/services.mjs';

const text = { type: 'string' };
const { values } = parseArgs({ options: { tools: text, python: text, out: text } });
if (values.tools === undefined) throw new Error('--tools: name the folder with cosign, fulcio and the others');
const tools = path.resolve(values.tools);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'real-sigstore-'));
let failed = false;

/** One line for each question: what it is about, and what both said. */
function report({ what, honest, tool = 'cosign', stricter = false, other, gate, output }) {
  const good = gate === (honest ? 0 : 1) && (other === 0) === (honest || stricter);
  failed ||= !good;
  const ours = gate === 0 ? 'passes' : gate === 1 ? 'fails' : `ends with ${gate}`;
  const said = `${tool} ${other === 0 ? 'passes' : 'fails'}, the gate ${ours}`;
  process.stdout.write(`${good ? 'ok' : 'no'}  ${what}: ${said}\n${good ? '' : output}`);
}

let sigstore;
try {
  sigstore = await startSigstore(folder, tools);
  const place = { folder, cosign: path.join(tools, 'cosign'), ...sigstore };
  for await (const answer of fileCases(place, values.out)) report(answer);
  for await (const answer of imageCases(place)) report(answer);
  if (values.python === undefined) process.stdout.write('not run: sigstore-python (--python)\n');
  else for await (const answer of pythonCases(place, path.resolve(values.python))) report(answer);
} finally {
  sigstore?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
