/** What is handed over of a run that passed: copies of the verified files, an installed tool, and files that are hashed again at the end. */
import { relative, resolve } from 'node:path';
import type { Host, LogLine } from '../core/host.js';
import type { Refusal, Verdict } from '../core/model.js';
import type { RunOptions } from '../model/policy.js';
import { passedFiles, type PassedFile } from '../verify/passed-files.js';
import type { HandedLayer } from './artifact-layers.js';
import { RECHECK_STATE, watch, type WatchedFile } from './recheck.js';
import type { HandOverRefusal } from './refusal.js';
import { fillVerifiedDir } from './verified-dir.js';

/** The verdict after the hand-over, and what came of it. */
export interface HandOver {
  readonly verdict: Verdict;
  /** The folder that belongs on PATH. */
  readonly installPath?: string;
  /** Tells later steps: PATH, and what the post step is to hash again. */
  readonly announce: () => void;
  /** What was handed over, in words. */
  readonly lines: readonly LogLine[];
  /** Takes everything back, for a run that fails after all. */
  readonly discard: () => Promise<void>;
}

export interface HandOverContext {
  /** Absolute path that the names of artifacts are relative to: the workspace, or a release's downloads. */
  readonly folder: string;
  /** The run's deadline. */
  readonly signal: AbortSignal;
}

interface Handing extends HandOverContext {
  readonly host: Host;
  /** What exists because of this run. */
  readonly made: string[];
}

interface Done {
  readonly refusals: readonly HandOverRefusal[];
  readonly lines: readonly LogLine[];
  readonly path?: string;
  readonly state?: string;
  /** Shares the tool. */
  readonly register?: () => void;
}

/** What later steps are told, and what the log says. */
export function announced(
  { path, state, register, lines }: Done,
  host: Host,
): Pick<HandOver, 'announce' | 'lines' | 'installPath'> {
  return {
    announce() {
      if (state !== undefined) host.saveState(RECHECK_STATE, state);
      if (path !== undefined) host.addPath(path);
      // Last of all, since it alone would not be taken back.
      register?.();
    },
    lines,
    ...(path !== undefined && { installPath: path }),
  };
}

function refusedAll(refusals: readonly HandOverRefusal[]): Done {
  return { refusals, lines: [] };
}

/**
 * Copies, installs and watches what passed, as the options want it.
 *
 * @returns refusals where one of it failed; what was made by then stands in `handing.made`
 */
export async function hand(verdict: Verdict, options: RunOptions, handing: Handing): Promise<Done> {
  const { host, folder, made, signal } = handing;
  const { verifiedDir, recheck, release, handedAs: names = [] } = options;
  const files = passedFiles(verdict, folder);
  const { layers, refusals: unread } = await layersWhere(verdict, options, handing);
  if (unread.length > 0) return refusedAll(unread);
  if (files.length === 0 && layers.length === 0) return refusedAll([{ refusal: nothingToHandOver() }]);
  const leftOut = doubtful(verdict, files);
  if (leftOut.length > 0) return refusedAll(leftOut);
  const lines: LogLine[] = [];
  let watched: readonly WatchedFile[] = files;
  if (verifiedDir !== undefined) {
    const target = resolve(host.workspace, verifiedDir);
    const { copies, refusals } = await fillVerifiedDir(target, files, signal, { layers, names });
    if (refusals.length > 0) return refusedAll(refusals);
    made.push(target);
    // Later steps use the copies. The downloads of a release go with the run; what stays of them is the copies alone.
    const shown = copies.map((copy) => ({ ...copy, name: `${copy.name} in ${verifiedDir}` }));
    watched = release ? copies : [...files, ...shown];
    lines.push(...copyLines(copies, verifiedDir, names.length > 0 ? host.workspace : undefined));
  }
  const installed = await installWhere(verdict, options, files, handing);
  if (installed.refusals.length > 0) return installed;
  const done = { ...installed, lines: [...lines, ...installed.lines] };
  if (!recheck) return done;
  const watching = await watch(watched, host);
  if (!watching.ok) return refusedAll([{ refusal: watching.refusal }]);
  made.push(watching.value.file);
  return { ...done, state: watching.value.state };
}

/** @param namedFrom the folder from which each copy is named; undefined where their number is enough */
function copyLines(copies: readonly WatchedFile[], verifiedDir: string, namedFrom: string | undefined): LogLine[] {
  const number = `${filesAre(copies.length)} in ${verifiedDir}`;
  const named =
    namedFrom === undefined ? [] : copies.map(({ name, path }) => `${name} is ${relative(namedFrom, path)}`);
  return [number, ...named].map((text) => ({ level: 'info', text }));
}

/** The registry's rooms are loaded only where something of one passed and is wanted. */
async function layersWhere(
  verdict: Verdict,
  { verifiedDir, githubToken, tokenServices }: RunOptions,
  { host, signal }: Handing,
): Promise<{ readonly layers: readonly HandedLayer[]; readonly refusals: readonly HandOverRefusal[] }> {
  if (verifiedDir === undefined || !verdict.artifacts.some(({ image }) => image)) return { layers: [], refusals: [] };
  const { artifactLayers } = await import('./artifact-layers.js');
  const { layers, refusals } = await artifactLayers(verdict, {
    env: host.env,
    signal,
    ...(githubToken !== undefined && { githubToken }),
    ...(tokenServices && { tokenServices }),
  });
  return { layers, refusals: refusals.map((one) => ({ ...one, kind: 'image' })) };
}

/** The readers of archives are loaded only where something is installed. */
async function installWhere(
  verdict: Verdict,
  { install, shareTool, release }: RunOptions,
  files: readonly PassedFile[],
  { host, made, signal }: Handing,
): Promise<Done> {
  if (!install) return refusedAll([]);
  if (verdict.result !== 'pass') return refusedAll([{ refusal: waivedInstall() }]);
  const { install: put } = await import('../install/install.js');
  const tool = release && { tool: `${release.owner}-${release.repo}`, version: release.tag };
  const outcome = await put(files, { env: host.env, signal, ...(tool && { tool }) });
  if (!outcome.ok) return refusedAll([{ refusal: outcome.refusal }]);
  const { artifact, path, tree, made: unpacked } = outcome.value;
  made.push(...unpacked);
  const lines: LogLine[] = [{ level: 'info', text: `${artifact} is installed in ${path}` }];
  if (!shareTool || !release) return { refusals: [], lines, path };
  const { stageTool } = await import('../install/share-tool.js');
  const staged = await stageTool({ tree, name: `${release.owner}/${release.repo}`, version: release.tag }, host);
  if (!staged.ok) return refusedAll([{ refusal: staged.refusal }]);
  const { place, register, made: copy } = staged.value;
  made.push(copy);
  lines.push({ level: 'info', text: `${artifact} is registered in ${place} for later steps` });
  return { refusals: [], lines, path, register };
}

/** Files that passed and yet are not handed over would be missing in silence. */
function doubtful({ artifacts }: Verdict, files: readonly PassedFile[]): readonly HandOverRefusal[] {
  const handed = new Set(files.map(({ name }) => name));
  return artifacts
    .filter(({ kind, name, result }) => kind === 'file' && result === 'pass' && !handed.has(name))
    .map(({ name }) => ({
      artifact: name,
      refusal: {
        code: 'HANDOVER_FAILED',
        message: `${name} stands for several artifacts, and not all of them passed with the same bytes`,
      },
    }));
}

function nothingToHandOver(): Refusal {
  return {
    code: 'HANDOVER_FAILED',
    message: 'No artifact passed that can be copied',
    hint: 'Images for containers, digests and waived artifacts are not copied. The outputs `verified-digests` and `verified-images` name what passed.',
  };
}

function waivedInstall(): Refusal {
  return {
    code: 'INSTALL_REFUSED',
    message: 'Nothing is installed by a run that passed only because something was waived',
    hint: 'Install in a step of its own whose artifact is fully verified.',
  };
}

function filesAre(number: number): string {
  return number === 1 ? '1 verified file is' : `${number} verified files are`;
}
