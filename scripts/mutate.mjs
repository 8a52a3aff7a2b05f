#!/usr/bin/env node
// Forges valid evidence of each form, changes it at random, and lets the gate's own functions judge what came out.
//   npm run mutate -- [--count 100000] [--seed N] [--form NAME] [--replay SEED:INDEX] [--json FILE]
// NAME is a part of a form's name; indexes count through the chosen forms, so a replay needs the same `--form`.
// A mutant may be accepted only where each of its differences is on the list of meaningless changes (mutation/classes.mjs) and
// all reported facts are those of the original; none may end in an exception or take longer than two seconds. Everything
// follows from the seed, so a defect is made again by `--replay`. Exit 1 on any defect.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLASSES } from './mutation/classes.mjs';
import { makeDeterministic } from './mutation/deterministic.mjs';

/** Milliseconds without a sign of life after which a worker counts as hanging in a mutant. */
const HANGS = 300_000;
const SHOWN = 20;

// Processes, not threads: proofs are made on a main thread alone.
if (process.send) process.once('message', (task) => void work(task).then(() => process.disconnect()));
else await main();

async function main() {
  const { count, seed, form, replay, json } = options();
  if (replay) return replayOne(replay, form);
  const began = performance.now();
  const threads = Math.min(os.availableParallelism(), count);
  const totals = { judged: 0, forms: {}, classes: {}, defects: [], slowest: { ms: 0 } };
  await Promise.all(Array.from({ length: threads }, (_, at) => runWorker({ seed, form, count, at, threads }, totals)));
  const seconds = (performance.now() - began) / 1000;
  report(totals, { seed, form, seconds });
  if (json)
    fs.writeFileSync(
      json,
      JSON.stringify({ passed: totals.defects.length ? 0 : 1, failed: totals.defects.length ? 1 : 0 }),
    );
  process.exitCode = totals.defects.length === 0 && totals.judged === count ? 0 : 1;
}

function options() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { count: text, seed: text, form: text, replay: text, json: text } });
  const { count = '100000', seed = String(Date.now()), ...rest } = values;
  if (!/^[1-9]\d{0,8}$/.test(count)) throw new Error('--count must be a number above 0');
  return { ...rest, count: Number(count), seed };
}

/** The virtual Sigstore is imported only now: it must get the deterministic functions. */
async function preparedForms(seed, only) {
  makeDeterministic(seed);
  const sigstore = await import('../__tests__/support/sigstore/index.ts');
  const writers = await import('../__tests__/support/key-forms.ts');
  const { forge } = await import('./mutation/forms.mjs');
  const { prepare } = await import('./mutation/run.mjs');
  const forms = [...(await forge(sigstore, writers)).values()].filter(
    ({ name }) => only === undefined || name.includes(only),
  );
  if (forms.length === 0) throw new Error(`no form is called ${only}`);
  return prepare(forms);
}

async function work({ seed, form, count, at, threads }) {
  const prepared = await preparedForms(seed, form);
  const { runOne } = await import('./mutation/run.mjs');
  let results = [];
  let sent = performance.now();
  for (let index = at; index < count; index += threads) {
    const { mutant, ...found } = await runOne(prepared, seed, index);
    if (!found.defect) delete found.what;
    results.push({ index, ...found });
    if (performance.now() - sent < 500 && index + threads < count) continue;
    process.send(results);
    results = [];
    sent = performance.now();
  }
}

function runWorker(task, totals) {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(import.meta.url), { serialization: 'advanced' });
    worker.send(task);
    let next = task.at;
    const hang = () => {
      totals.defects.push({
        index: next,
        form: '?',
        code: 'hang',
        what: `one of the mutants from this index on hangs`,
        defect: `no answer for ${HANGS / 1000} s`,
      });
      worker.kill('SIGKILL');
    };
    let timer = setTimeout(hang, HANGS);
    worker.on('message', (results) => {
      clearTimeout(timer);
      timer = setTimeout(hang, HANGS);
      for (const one of results) add(totals, one);
      next = results.at(-1).index + task.threads;
    });
    worker.on('error', reject);
    worker.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 || signal) resolve();
      else reject(new Error(`a process of mutants ended with ${code}`));
    });
  });
}

function add(totals, one) {
  totals.judged++;
  const codes = (totals.forms[one.form] ??= {});
  codes[one.code] = (codes[one.code] ?? 0) + 1;
  if (one.defect) totals.defects.push(one);
  else for (const name of one.classes) totals.classes[name] = (totals.classes[name] ?? 0) + 1;
  if (one.ms > totals.slowest.ms) totals.slowest = one;
}

function report({ judged, forms, classes, defects, slowest }, { seed, form: only, seconds }) {
  const again = only === undefined ? '' : ` --form '${only}'`;
  const byCount = (counts) => Object.entries(counts).sort(([, a], [, b]) => b - a);
  console.log('Outcomes by form:');
  for (const [form, codes] of Object.entries(forms).sort())
    console.log(
      `  ${form}: ${byCount(codes)
        .map(([code, count]) => `${code} ${count}`)
        .join(', ')}`,
    );
  console.log('\nAccepted, because the change means nothing:');
  for (const [name, count] of byCount(classes))
    console.log(`  ${String(count).padStart(6)} ${name}: ${CLASSES[name] ?? '?'}`);
  console.log(`\nSlowest: ${Math.round(slowest.ms)} ms (${seed}:${slowest.index}, ${slowest.form})`);
  for (const { index, form, what, code, defect } of defects.sort((a, b) => a.index - b.index).slice(0, SHOWN))
    console.log(
      `DEFECT --replay ${seed}:${index}${again} (${form}; ${code}) ${String(what).slice(0, 300)}\n  ${defect}`,
    );
  if (defects.length > SHOWN) console.log(`… and ${defects.length - SHOWN} more`);
  console.log(
    `${judged} mutants judged in ${seconds.toFixed(0)} s (${Math.round(judged / seconds)} a second), seed ${seed}: ${defects.length} defects`,
  );
}

async function replayOne(replay, form) {
  const [, seed, index] = /^(.*):(\d+)$/.exec(replay) ?? [];
  if (seed === undefined) throw new Error('--replay takes SEED:INDEX');
  const prepared = await preparedForms(seed, form);
  const { runOne } = await import('./mutation/run.mjs');
  const { mutant, ...found } = await runOne(prepared, seed, Number(index));
  console.log(found);
  const folder = fs.mkdtempSync(`${os.tmpdir()}/mutant-`);
  fs.writeFileSync(`${folder}/original`, prepared[Number(index) % prepared.length].form.file);
  fs.writeFileSync(`${folder}/mutant`, mutant.file);
  fs.writeFileSync(`${folder}/artifact`, mutant.artifact);
  console.log(`written to ${folder}`);
  process.exitCode = found.defect ? 1 : 0;
}
