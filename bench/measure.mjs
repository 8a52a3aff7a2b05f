// Runs whole programs and says what they cost: seconds, seconds of processor, peak memory, bytes printed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';

const TIME = '/usr/bin/time';

/**
 * Runs a program to its end. Processor time and memory need GNU time (Linux); elsewhere they are absent.
 * @param {readonly string[]} command
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, ok?: readonly number[] }} options `ok`: exit codes that count as done
 */
export function run([file, ...args], { cwd, env = process.env, ok = [0] }) {
  const gnu = process.platform === 'linux' && fs.existsSync(TIME);
  const [program, words] = gnu ? [TIME, ['-q', '-f', '\nCOST %U %S %M', file, ...args]] : [file, args];
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [printed, tail] = [0, ''];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed += chunk.length;
        tail = (tail + chunk.toString('utf8')).slice(-2_000);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (!ok.includes(code)) reject(new Error(`${file} ${args.slice(0, 6).join(' ')} ended with ${code}: ${tail}`));
      const [, user, system, kilobytes] = /COST ([0-9.]+) ([0-9.]+) ([0-9]+)/.exec(tail) ?? [];
      const cpu = user === undefined ? undefined : Number(user) + Number(system);
      resolve({ seconds, cpu, memory: kilobytes === undefined ? undefined : Number(kilobytes) / 1024, printed });
    });
  });
}

/** Median of the times, the worst of the rest; one run before them warms caches up. */
export async function repeat(times, measure) {
  if (times > 1) await measure();
  const all = [];
  for (let index = 0; index < times; index++) all.push(await measure());
  const worst = (name) => {
    const values = all.map((one) => one[name]).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : Math.max(...values);
  };
  const cpus = all.map(({ cpu }) => cpu).filter((cpu) => cpu !== undefined);
  return {
    seconds: median(all.map(({ seconds }) => seconds)),
    cpu: cpus.length === 0 ? undefined : median(cpus),
    memory: worst('memory'),
    printed: worst('printed'),
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Programs of others: in the folder that was named, else on PATH; undefined where there is none. */
export function peers(folder) {
  const folders = [
    ...(folder ? [folder] : []),
    ...(process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':'),
  ];
  return (name) =>
    folders
      .map((one) => `${one}/${name}`)
      .find((file) => {
        try {
          fs.accessSync(file, fs.constants.X_OK);
          return fs.statSync(file).isFile();
        } catch {
          return false;
        }
      });
}
