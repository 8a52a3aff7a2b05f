/**
 * `-` on the command line: standard input where a file is read, standard output where a report is written. The gate opens files and
 * nothing else, so that both are files of a folder of the command's own, which does not outlive it.
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inside } from '../files/workspace-path.js';
import { pipeline } from 'node:stream/promises';
import type { ConfigProblem } from '../core/errors.js';
import type { RawInput } from '../core/host.js';
import { ALL_REPORT_FILES } from '../core/report-files.js';
import { readWhole } from '../files/read-file.js';
import type { Console } from '../host/console.js';
import type { Sink } from '../host/streams.js';
import type { CommandLine } from './command-line.js';

/** How a stream is written on the command line. */
const STREAM = '-';
const MISUSED = 2;
/** A report of a hundred thousand artifacts has some hundred MiB; more is no text that Node can hold. */
const MAX_REPORT = 500 * 1024 * 1024;
/** Inputs that name files to read. */
const READ: readonly string[] = [
  ...['artifacts', 'bundle', 'signature', 'certificate', 'checksums', 'deployed'],
  ...['key', 'openpgp-keys', 'policy', 'trusted-root', 'revocations', 'tuf-root'],
];
/** Reports that are one file. */
const WRITTEN: readonly string[] = ALL_REPORT_FILES.filter(
  ({ name, parts }) => parts.length === 1 && name !== 'metrics',
).map(({ name }) => name);

interface Input {
  readonly stdin: NodeJS.ReadableStream;
  readonly ended: AbortSignal;
  /** Absolute path that names are shown relative to. */
  readonly workspace: string;
}

export interface Streams {
  readonly inputs: readonly RawInput[];
  readonly problems: readonly ConfigProblem[];
  /** True where standard output belongs to a report, so that nothing else may be written there. */
  readonly reports: boolean;
  /** A sink that says in words which stream is meant, where a path of the command's folder stands. @param input of standard input */
  shown(sink: Sink, input?: string): Sink;
  /** Prints the report, where there is one, and removes the folder. */
  end(out: Sink): void;
}

/**
 * Puts files into the place of each `-`.
 *
 * @param json whether `--format json` was given, which is `--report -`
 * @param from what is read to its end where an input is `-`, and what stops that; what was begun is removed then
 * @throws where standard input breaks off or was stopped
 */
export async function throughFiles(
  given: readonly RawInput[],
  json: boolean,
  { stdin, ended, workspace }: Input,
): Promise<Streams> {
  const named = given.map(({ name }) => name);
  const inputs = json && !named.includes('report') ? [...given, { name: 'report', values: [STREAM] }] : given;
  const read = inputs.flatMap(({ name, values }) =>
    READ.includes(name) ? values.filter(isStream).map(() => name) : [],
  );
  const written = inputs.flatMap(({ name, values }) => (WRITTEN.includes(name) && values.some(isStream) ? [name] : []));
  const problems: ConfigProblem[] = [];
  if (json && named.includes('report'))
    problems.push({
      where: '--format',
      message: '`json` and `--report` name the same report',
      fix: 'Keep one of them.',
    });
  if (read.length > 1)
    problems.push({
      where: STREAM,
      message: `stands for ${read.length} files, and standard input is one`,
      fix: 'Keep one.',
    });
  if (written.length > 1)
    problems.push({
      where: STREAM,
      message: `stands for ${written.length} reports, and standard output is one`,
      fix: 'Keep one.',
    });
  const folder = problems.length > 0 || read.length + written.length === 0 ? undefined : newFolder();
  if (folder === undefined) return { inputs, problems, reports: false, shown: (sink) => sink, end: () => undefined };
  const [stdinPath, reportPath] = [join(folder, 'stdin'), join(folder, 'report')];
  try {
    if (read.length > 0)
      await pipeline(stdin, createWriteStream(stdinPath, { mode: 0o600, flags: 'wx' }), { signal: ended });
  } catch (error) {
    remove(folder);
    throw error;
  }
  const replaced = (name: string, value: string): string => {
    if (!isStream(value)) return value;
    return READ.includes(name) ? stdinPath : WRITTEN.includes(name) ? reportPath : value;
  };
  const words = new Map([
    [stdinPath, 'standard input'],
    [reportPath, 'standard output'],
  ]);
  return {
    inputs: inputs.map(({ name, values }) => ({ name, values: values.map((value) => replaced(name, value)) })),
    problems,
    reports: written.length > 0,
    shown: (sink, input = 'standard input') => shownSink(sink, new Map([...words, [stdinPath, input]]), workspace),
    end(out) {
      const report = written.length > 0 ? readIfThere(reportPath) : undefined;
      remove(folder);
      if (report !== undefined) shownSink(out, words, workspace).write(report);
    },
  };
}

/** The same for a command that looks at one thing: `inspect -`. @throws where standard input breaks off or was stopped */
export async function withInput(
  { values, positional }: CommandLine,
  console: Console,
  input: Input,
  work: (line: CommandLine, console: Console) => Promise<number>,
): Promise<number> {
  const flags = [...values].map(([name, value]): RawInput => ({ name, values: [value] }));
  const streams = await throughFiles([...flags, { name: 'artifacts', values: positional }], false, input);
  try {
    if (streams.problems.length > 0) {
      for (const { where, message, fix } of streams.problems) console.err(`error: ${where} ${message}. ${fix}`);
      return MISUSED;
    }
    const files = streams.inputs.at(-1)?.values ?? [];
    const put = streams.inputs.slice(0, -1).map(({ name, values: [value = ''] }) => [name, value] as const);
    const shown = (write: (text: string) => void) => (text: string) =>
      void streams.shown({ write }, 'FILE').write(text);
    return await work(
      { values: new Map(put), positional: files, problems: [] },
      {
        ...console,
        out: shown((text) => {
          console.out(text);
        }),
        err: shown((text) => {
          console.err(text);
        }),
      },
    );
  } finally {
    streams.end({ write: () => undefined });
  }
}

function isStream(value: string): boolean {
  return value === STREAM;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'signature-gate-streams-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Undefined where none was written: the run ended before it had one, and has said why. */
function readIfThere(path: string): string | undefined {
  const read = readWhole(path, MAX_REPORT, { shown: STREAM, links: 'refuse' });
  return 'bytes' in read ? read.bytes.toString('utf8') : undefined;
}

/** Shows words for each path: as it is, as JSON writes it, and relative to the workspace where it lies in there. */
function shownSink(sink: Sink, words: ReadonlyMap<string, string>, workspace: string): Sink {
  const spellings = [...words].flatMap(([path, shown]) =>
    [path, JSON.stringify(path).slice(1, -1), ...inWorkspace(path, workspace)].map((one) => [one, shown] as const),
  );
  return {
    ...(sink.isTTY !== undefined && { isTTY: sink.isTTY }),
    write: (text) => sink.write(spellings.reduce((all, [path, shown]) => all.replaceAll(path, shown), text)),
  };
}

function inWorkspace(path: string, workspace: string): readonly string[] {
  const name = inside(path, workspace);
  return name === undefined ? [] : [name];
}
