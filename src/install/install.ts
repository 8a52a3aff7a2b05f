/** `install`: the one archive or program that passed goes into the tool cache, and the folder of its programs on PATH. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { copyVerified } from '../files/copy-verified.js';
import type { PassedFile } from '../verify/passed-files.js';
import type { Environment } from '../core/ports.js';
import type { Refusal } from '../core/model.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';
import { show } from '../formats/escape.js';
import { kindOfFile, type ArchiveKind, type ContentKind } from './archive-kind.js';
import { extract } from './extract.js';
import { removeLeftovers, temporaryName } from './leftovers.js';
import { programFolder } from './program-folder.js';
import { toolPlace, type ToolName } from './tool-cache.js';

interface InstallContext {
  readonly env: Environment;
  /** Of a release: its repository and tag; by name and digest of the artifact where absent. */
  readonly tool?: ToolName;
  readonly signal?: AbortSignal;
}

/** What was installed. */
interface Installed {
  /** The artifact's name. */
  readonly artifact: string;
  /** Absolute path of the folder that belongs on PATH. */
  readonly path: string;
  /** Absolute path of all that was unpacked. */
  readonly tree: string;
  /** Absolute paths of all that must go if the run fails after all, the first made first. */
  readonly made: readonly string[];
}

interface Candidate {
  readonly file: PassedFile;
  readonly kind: ArchiveKind | 'program';
}

/** Names in a message. */
const MOST_SHOWN = 10;

/** Installs; where it does not, nothing new is in the tool cache. */
export async function install(files: readonly PassedFile[], context: InstallContext): Promise<Result<Installed>> {
  const chosen = chooseOne(files);
  if (!chosen.ok) return chosen;
  const { file, kind } = chosen.value;
  const base = file.name.slice(file.name.lastIndexOf('/') + 1);
  const place = toolPlace(context.tool ?? nameOf(base, file.sha256), file.sha256, context.env);
  const kept = join(place.archives, base);
  // The archive of an earlier run stays: these are the bytes that were verified then too, or they are replaced.
  const made = [...(existsSync(kept) ? [] : [kept]), place.tree];
  let done = false;
  try {
    await removeLeftovers(place);
    // Whatever an earlier run or a stranger left there.
    await rm(place.tree, { recursive: true, force: true });
    const stored = await store(file, kept, context.signal);
    if (!stored.ok) return stored;
    const filled =
      kind === 'program'
        ? await placeProgram(file, kept, join(place.tree, base), context.signal)
        : await extract({ archive: kept, kind, sha256: file.sha256, shown: file.name, to: place.tree }, context.signal);
    if (!filled.ok) return filled;
    const path = programFolder(place.tree);
    if (path === undefined) return refuse(noProgram(file.name));
    if (isSeveral(path)) return refuse(severalOnPath(file.name, path));
    done = true;
    return accept({ artifact: file.name, path, tree: place.tree, made });
  } catch (error) {
    context.signal?.throwIfAborted();
    return refuse({ code: 'INSTALL_REFUSED', message: `${file.name} cannot be installed: ${wordsOf(error)}` });
  } finally {
    if (!done) for (const path of made) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A folder called `a:b` would put two on PATH, and `b` would lie wherever a step happens to be. */
function isSeveral(path: string): boolean {
  return path.includes(delimiter) || /[\r\n]/.test(path);
}

function noProgram(name: string): Refusal {
  return {
    code: 'INSTALL_REFUSED',
    message: `${name} holds no program where one is looked for`,
    expected: 'an executable file at its top, in `bin`, or in these of its only folder',
  };
}

function severalOnPath(name: string, path: string): Refusal {
  return {
    code: 'INSTALL_REFUSED',
    message: `The folder of the program of ${name} cannot stand on PATH`,
    expected: `a path without ${JSON.stringify(delimiter)}, which would make two of it`,
    actual: path,
  };
}

function nameOf(base: string, sha256: Buffer): ToolName {
  const tool = base.replace(/\.(?:tar(?:\.[a-z0-9]+)?|tgz|txz|zip|exe)$/i, '');
  return { tool, version: `sha256-${sha256.toString('hex').slice(0, 16)}` };
}

function chooseOne(files: readonly PassedFile[]): Result<Candidate> {
  const candidates: Candidate[] = [];
  const unsupported: string[] = [];
  for (const file of files) {
    const found = look(file);
    if (!found.ok) return found;
    const { value } = found;
    if (value.kind === 'unsupported') unsupported.push(`${show(file.name, 100)} (${value.what})`);
    else if (value.kind !== 'other') candidates.push({ file, kind: value.kind });
  }
  const [only, ...more] = candidates;
  if (only && more.length === 0) return accept(only);
  return refuse(only ? tooMany(candidates) : noneOf(files, unsupported));
}

function look({ path, name }: PassedFile): Result<ContentKind> {
  const kind = kindOfFile(path);
  return kind ? accept(kind) : refuse({ code: 'ARTIFACT_CHANGED', message: `${name} cannot be read any more` });
}

function tooMany(candidates: readonly Candidate[]): Refusal {
  const names = candidates.map(({ file }) => show(file.name, 100));
  const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
  return {
    code: 'INSTALL_REFUSED',
    message: 'More than one artifact could be installed',
    expected: 'one archive or program',
    actual: names.slice(0, MOST_SHOWN).join(', ') + more,
    hint: 'Name the one for this runner in `artifacts`, for example with `${{ runner.os }}`; check the others in another step.',
  };
}

function noneOf(files: readonly PassedFile[], unsupported: readonly string[]): Refusal {
  const actual =
    unsupported.length > 0
      ? `a format that is not read: ${unsupported.slice(0, MOST_SHOWN).join(', ')}`
      : `${files.length} artifacts, none of them an archive or a program`;
  return {
    code: 'INSTALL_REFUSED',
    message: 'No artifact can be installed',
    expected: 'a tar, tar.gz, tar.xz or zip archive, or a program',
    actual,
  };
}

/** Keeps the very bytes that were verified; whatever lay there before is replaced. */
async function store(file: PassedFile, kept: string, signal: AbortSignal | undefined): Promise<Result<number>> {
  await mkdir(dirname(kept), { recursive: true });
  const temporary = temporaryName(kept);
  try {
    const { path: from, sha256, name: shown } = file;
    const copied = await copyVerified({ from, to: temporary, sha256, shown, mode: 0o644 }, signal);
    if (copied.ok) await rename(temporary, kept);
    return copied;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function placeProgram(
  { sha256, name }: PassedFile,
  from: string,
  to: string,
  signal: AbortSignal | undefined,
): Promise<Result<number>> {
  const tree = dirname(to);
  await mkdir(tree, { recursive: true });
  return copyVerified({ from, to, sha256, shown: name, mode: 0o755 }, signal);
}
