/** Writes the files that were asked for. A writer is loaded only where its file was asked for. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileText, Host } from '../../core/host.js';
import {
  ALL_REPORT_FILES,
  type ReportFileName,
  type ReportOutput,
  type ReportPaths,
  type WrittenReports,
} from '../../core/report-files.js';
import type { JudgedRun, ReportWriter, UnjudgedRun } from './report-writer.js';
import { WRITERS } from './writer-table.js';

/** One file on disk: written where there is text for it, else removed, so that no earlier run speaks for this one. */
interface Pending {
  readonly input: ReportFileName;
  readonly output: ReportOutput;
  /** As named. */
  readonly path: string;
  readonly text?: FileText;
}

/**
 * Writes the files of a run, in the order of the table. Each appears whole or not at all.
 *
 * @throws where one cannot be written; those before it are there then
 */
export async function writeReports(host: Host, paths: ReportPaths, run: JudgedRun): Promise<WrittenReports> {
  const written: Partial<Record<ReportOutput, string>> = {};
  const textsOf = (writer: ReportWriter): readonly FileText[] | undefined =>
    writer.inPieces ? [{ pieces: writer.inPieces(run) }] : writer.ofVerdict(run);
  for (const file of await pending(paths, textsOf)) {
    if (await settle(host, file)) written[file.output] = file.path;
  }
  return written;
}

/**
 * The same for a run without a verdict, as far as it goes: one file that cannot be written does not keep back another one.
 *
 * @param attempt runs a step, and says in the log where it fails
 */
export async function writeReportsWithoutVerdict(
  host: Host,
  paths: ReportPaths,
  run: UnjudgedRun,
  attempt: (what: string, step: () => Promise<void>, act?: string) => Promise<boolean>,
): Promise<WrittenReports> {
  const written: Partial<Record<ReportOutput, string>> = {};
  for (const file of await pending(paths, (writer) => writer.ofNothing(run))) {
    const what = file.input === 'report' ? 'The report' : `The file of \`${file.input}\``;
    const done = await attempt(what, async () => {
      if (await settle(host, file)) written[file.output] = file.path;
    });
    if (!done) await attempt(`${what} of an earlier run`, () => remove(host, file), 'be removed');
  }
  return written;
}

async function pending(
  paths: ReportPaths,
  textsOf: (writer: ReportWriter) => readonly FileText[] | undefined,
): Promise<readonly Pending[]> {
  const files: Pending[] = [];
  for (const { name, parts } of ALL_REPORT_FILES) {
    const path = paths[name];
    // Metrics go on from what earlier runs counted, and change nothing where they cannot be kept: `metrics-file.ts` writes them.
    if (path === undefined || name === 'metrics') continue;
    const texts = textsOf(await writerOf(name)) ?? [];
    files.push(
      ...parts.map(({ suffix, output }, at) => {
        const text = texts[at];
        return { input: name, output, path: `${path}${suffix}`, ...(text !== undefined && { text }) };
      }),
    );
  }
  return files;
}

async function writerOf(name: ReportFileName): Promise<ReportWriter> {
  const load = WRITERS[name];
  if (!load) throw new Error(`no writer for ${name}`);
  return await load();
}

/** @returns whether the file is there now */
async function settle(host: Host, file: Pending): Promise<boolean> {
  if (file.text === undefined) {
    await remove(host, file);
    return false;
  }
  await host.writeFile(resolve(host.workspace, file.path), file.text);
  return true;
}

/** What lies there is of an earlier run, or the path would not have been accepted. */
async function remove(host: Host, { path }: Pending): Promise<void> {
  await rm(resolve(host.workspace, path), { force: true });
}
