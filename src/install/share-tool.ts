/**
 * `share-tool`: an installed tool becomes one that later steps find by name and version (`find` of @actions/tool-cache). The copy is
 * made in a folder of ours; it gets its place by one rename, and only then the marker without which nobody finds it.
 *
 * What others find there is not checked again; the gate itself never takes anything from it.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Host } from '../core/host.js';
import type { Refusal } from '../core/model.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';
import { removeUnfinished, temporaryName } from './leftovers.js';

interface ToolToShare {
  /** Absolute path of what was extracted. */
  readonly tree: string;
  /** `owner/repo`, with nothing in it that climbs. */
  readonly name: string;
  /** A tag. */
  readonly version: string;
}

/** A tool that can be shared by a word. */
interface StagedTool {
  /** Absolute path of a folder that must go if the run fails after all. */
  readonly made: string;
  /** Where later steps will find it; absolute. */
  readonly place: string;
  /** Shares it, in one go that no signal can interrupt; where it throws, everything is as it was. */
  readonly register: () => void;
}

/** Prepares; no other step sees anything of it. */
export async function stageTool(tool: ToolToShare, host: Pick<Host, 'env' | 'copyTool'>): Promise<Result<StagedTool>> {
  const { name, version } = tool;
  const cache = host.env['RUNNER_TOOL_CACHE'];
  if (!cache || !host.copyTool) return refuse(noCache(name));
  const family = join(cache, name);
  const root = temporaryName(join(family, 'shared'));
  let done = false;
  try {
    await removeUnfinished(family);
    await mkdir(root, { recursive: true });
    const copy = await host.copyTool({ root, ...tool });
    if (copy === undefined) return refuse(noVersion(name, version));
    const place = join(cache, relative(root, copy));
    done = true;
    return accept({
      made: root,
      place,
      register: () => {
        replace({ copy, place, old: join(root, 'replaced') });
        discard(root);
      },
    });
  } catch (error) {
    return refuse({ code: 'INSTALL_REFUSED', message: `${name} cannot be shared: ${wordsOf(error)}` });
  } finally {
    if (!done) await rm(root, { recursive: true, force: true }).catch(() => undefined);
  }
}

interface Places {
  readonly copy: string;
  readonly place: string;
  /** Where what lies at `place` goes. */
  readonly old: string;
}

/** No moment has a marker beside anything but a whole tool: a process that dies in here leaves none. */
function replace({ copy, place, old }: Places): void {
  const marker = `${place}.complete`;
  const wasThere = existsSync(place);
  const wasMarked = existsSync(marker);
  rmSync(marker, { force: true });
  let moved = false;
  try {
    mkdirSync(dirname(place), { recursive: true });
    if (wasThere) renameSync(place, old);
    moved = wasThere;
    renameSync(copy, place);
    writeFileSync(marker, '');
  } catch (error) {
    rmSync(marker, { force: true });
    if (moved) {
      rmSync(place, { recursive: true, force: true });
      renameSync(old, place);
    } else if (!wasThere) rmSync(place, { recursive: true, force: true });
    if (wasMarked) writeFileSync(marker, '');
    throw error;
  }
}

/** What cannot be removed now goes with the next run that shares this tool. */
function discard(root: string): void {
  try {
    rmSync(root, { recursive: true, force: true });
  } catch {
    // Its name says that it is nobody's.
  }
}

function noCache(name: string): Refusal {
  return {
    code: 'INSTALL_REFUSED',
    message: `${name} cannot be shared: there is no tool cache`,
    expected: 'a folder in `RUNNER_TOOL_CACHE`, which the runner sets',
    hint: 'Remove `share-tool`, or set `RUNNER_TOOL_CACHE`.',
  };
}

function noVersion(name: string, version: string): Refusal {
  return {
    code: 'INSTALL_REFUSED',
    message: `${name} cannot be shared: its tag is not a version that later steps could ask for`,
    expected: 'a tag such as v1.2.3 (Semantic Versioning)',
    actual: version,
    hint: 'Remove `share-tool`; `install-path` and PATH lead later steps to the tool.',
  };
}
