// Judges mutants by index. Everything follows from seed and index, so any process can make any of them.
import { createHash } from 'node:crypto';
import process from 'node:process';
import { judge } from './judge.mjs';
import { classify, Defect } from './meaning.mjs';
import { mutate } from './mutate.mjs';

/** Milliseconds that one mutant may take, of this thread's own time: other work on the machine does not count. */
const SLOW = 2_000;

/** The forms with what the gate says of them unchanged. @throws where it refuses honest evidence or accepts the other */
export function prepare(forms) {
  return Promise.all(forms.map(prepareOne));
}

async function prepareOne(form) {
  const outcome = await judge(form, form.file, form.artifact);
  if ((outcome.code === 'pass') === Boolean(form.hostile))
    throw new Error(`${form.name}: unchanged, it ends in ${outcome.code}`);
  const donors = await Promise.all(form.donors.map((file) => judge(form, file, form.artifact)));
  const honest = [outcome, ...donors].filter(({ code }) => code === 'pass').flatMap(({ accepted }) => accepted ?? []);
  const digests = ['sha256', 'sha384', 'sha512', 'blake2b512'].map((name) =>
    createHash(name).update(form.artifact).digest('hex'),
  );
  const { proof, list, roots } = outcome;
  return { form, base: { proof, list, honest, digests: new Set(digests), profile: roots?.[0]?.profile } };
}

/** @returns form, outcome, classes of what was accepted, and the defect if there is one */
export async function runOne(prepared, seed, index) {
  const { form, base } = prepared[index % prepared.length];
  const mutant = mutate(form, seed, index);
  const found = { form: form.name, what: mutant.what, classes: [] };
  const start = process.threadCpuUsage();
  try {
    const outcome = await judge(form, mutant.file, mutant.artifact, mutant.keep);
    found.code = outcome.code;
    const spent = process.threadCpuUsage(start);
    found.ms = (spent.user + spent.system) / 1000;
    if (outcome.code === 'pass') found.classes = classify(form, base, mutant, outcome);
    if (found.ms > SLOW) found.defect = `it took ${Math.round(found.ms)} ms`;
  } catch (error) {
    found.code ??= 'exception';
    found.defect =
      error instanceof Defect ? error.message : (error.stack ?? String(error)).split('\n').slice(0, 4).join(' ');
  }
  return { ...found, mutant };
}
