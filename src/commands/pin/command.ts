/**
 * `signature-gate pin`: verifies the images that manifests, compose files and Dockerfiles name, and writes the digest that was verified
 * behind each. All files are written, or none is.
 */
import { resolve } from 'node:path';
import type { RawInput } from '../../core/host.js';
import { MAX_DECLARED_BYTES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import { isUnreadable } from '../../files/file-fault.js';
import { createFolders } from '../../files/folders.js';
import { missingFileHint } from '../../files/near-files.js';
import { readWhole } from '../../files/read-file.js';
import type { Console } from '../../host/console.js';
import type { CommandLine } from '../command-line.js';
import { tryGate, type Answer } from '../inspect/try-gate.js';
import { digestsIn, type Digests } from './digests.js';
import { pinned, readPlan, referenceOf, type Plan } from './plan.js';
import { replaceAll, type Replacement } from './replace-all.js';

const [PINNED, NOT_VERIFIED, WRONG, COULD_NOT_LOOK] = [0, 1, 2, 3];
/** Flags of this command alone; every other one is an input of `verify`. */
const OWN: readonly string[] = ['leave', 'dry-run', 'help'];

interface Stopped {
  readonly code: number;
  readonly errors: readonly string[];
}

/** @returns 0 all is pinned, 1 something was not verified, 2 misused, 3 it could not look; files are written with 0 alone */
export async function run(line: CommandLine, console: Console): Promise<number> {
  const done = await pin(line, console);
  if ('code' in done) {
    for (const error of done.errors) console.err(`error: ${error}`);
    console.err('error: nothing is written.');
    return done.code;
  }
  for (const text of done.lines) console.out(text);
  return PINNED;
}

async function pin(
  { values, lists = new Map<string, readonly string[]>(), positional }: CommandLine,
  console: Console,
): Promise<Stopped | { readonly lines: readonly string[] }> {
  if (positional.length === 0) return stop(WRONG, 'name at least one file.');
  const leave = lists.get('leave') ?? [];
  const files = readFiles([...new Set(positional)], leave, console);
  if ('code' in files) return files;
  const plans = files.map(({ plan }) => plan);
  const idle = leave.filter((one) => !plans.some(({ left }) => left.has(one)));
  if (idle.length > 0) return stop(WRONG, ...idle.map((one) => `no file names \`${one}\`, which \`--leave\` does.`));
  const digests = await verify(plans, { values, lists }, console);
  if ('code' in digests) return digests;
  const changes = files.map(({ path, bytes, plan }) => {
    const change = pinned(plan, digests);
    return 'errors' in change ? change : { path, bytes, ...change };
  });
  const errors = changes.flatMap((one) => ('errors' in one ? one.errors : []));
  if (errors.length > 0) return stop(NOT_VERIFIED, ...errors);
  const sound = changes.flatMap((one) => ('errors' in one ? [] : [one]));
  if (!values.has('dry-run')) {
    const problem = await replaceAll(sound.filter(({ lines }) => lines.length > 0));
    if (problem !== undefined) return stop(COULD_NOT_LOOK, problem);
  }
  return { lines: [...sound.flatMap(({ lines }) => lines), summary(sound, plans, values.has('dry-run'))] };
}

function stop(code: number, ...errors: readonly string[]): Stopped {
  return { code, errors };
}

interface ReadFile extends Omit<Replacement, 'text'> {
  readonly plan: Plan;
}

function readFiles(
  names: readonly string[],
  leave: readonly string[],
  { folder }: Console,
): readonly ReadFile[] | Stopped {
  const files: ReadFile[] = [];
  const refusals: Refusal[] = [];
  const folders = createFolders();
  for (const name of names) {
    const path = resolve(folder, name);
    const read = readWhole(path, MAX_DECLARED_BYTES, { shown: name });
    if ('refusal' in read) {
      const hint = read.refusal.hint ?? missingFileHint(path, folders, folder);
      refusals.push(hint === undefined ? read.refusal : { ...read.refusal, hint });
      continue;
    }
    const plan = readPlan(read.bytes, name, leave);
    if ('problems' in plan) refusals.push(...plan.problems);
    else files.push({ path, bytes: read.bytes, plan });
  }
  if (refusals.length === 0) return files;
  return stop(refusals.some(isUnreadable) ? COULD_NOT_LOOK : NOT_VERIFIED, ...refusals.map(wordsOf));
}

function wordsOf({ code, message, hint, at }: Refusal): string {
  const line = at?.line === undefined ? '' : ` (line ${at.line})`;
  return `${code}: ${message}${line}.${hint === undefined ? '' : ` ${hint}`}`;
}

/** Runs the gate: by its policy as it is, or with the signer of the command line over all images of the files. */
async function verify(
  plans: readonly Plan[],
  { values, lists }: Pick<CommandLine, 'values' | 'lists'>,
  console: Console,
): Promise<Digests | Stopped> {
  const given = [...values.keys()].filter((name) => !OWN.includes(name));
  const inputs: RawInput[] = given.map((name) => ({ name, values: lists?.get(name) ?? [values.get(name) ?? ''] }));
  const images = [...new Set(plans.flatMap(({ images: some }) => some.map(referenceOf)))];
  if (images.length === 0) return stop(NOT_VERIFIED, 'no file names an image that is to be pinned.');
  if (!values.has('policy')) inputs.push({ name: 'images', values: images });
  return answered(await tryGate({ inputs }, console));
}

function answered(answer: Answer): Digests | Stopped {
  if ('problems' in answer) {
    const unread = answer.problems.some(isUnreadable);
    return stop(unread ? COULD_NOT_LOOK : WRONG, ...answer.problems.map(wordsOf));
  }
  const { verdict } = answer;
  if (verdict.result === 'pass') return digestsIn(verdict);
  const errors = verdict.artifacts.flatMap(({ name, result, checks }) => {
    const refusals = checks.flatMap((check) =>
      check.status === 'fail' || check.status === 'error' ? [`${name}: ${wordsOf(check.refusal)}`] : [],
    );
    return result === 'waived' ? [`${name}: it passed only by a switch or an exception.`] : refusals;
  });
  return stop(verdict.result === 'error' ? COULD_NOT_LOOK : NOT_VERIFIED, ...errors);
}

function summary(
  changes: readonly { readonly lines: readonly string[] }[],
  plans: readonly Plan[],
  dry: boolean,
): string {
  const count = changes.reduce((sum, { lines }) => sum + lines.length, 0);
  const left = plans.reduce((sum, plan) => sum + [...plan.left.values()].reduce((a, b) => a + b, 0), 0);
  const images = `${count} ${count === 1 ? 'image' : 'images'}`;
  return `${dry ? `${images} would be pinned; nothing is written` : `${images} pinned`}${left > 0 ? `, ${left} left as they are` : ''}.`;
}
