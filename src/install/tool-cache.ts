/**
 * Where installed tools live: the runner's tool cache, in the layout of @actions/tool-cache (tool, version, processor).
 * That package is not used: it vouches for extracted trees by an empty `.complete` file, which the gate never believes,
 * and its import costs more than the rest of a run. Without such a file its `find` does not hand out a tree either.
 *
 * Everything in here is a store and no proof: what is taken from it is verified as if it came from a stranger.
 */
import { arch, homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../core/ports.js';

/** What the folder in the cache is named by. */
export interface ToolName {
  readonly tool: string;
  readonly version: string;
}

/** Absolute paths; nothing of it needs to exist. */
export interface ToolPlace {
  /** Keeps the verified archive or program itself. */
  readonly archives: string;
  /** What is extracted anew in every run; one for each artifact, since a job may install several of one release. */
  readonly tree: string;
}

/** Longest name of a folder; Windows has little room in a path. */
const MAX_NAME = 80;

/** @param sha256 of the archive or program */
export function toolPlace({ tool, version }: ToolName, sha256: Buffer, env: Environment): ToolPlace {
  const base = join(cacheRoot(env), folderName(tool), folderName(version), arch());
  return { archives: join(base, 'archive'), tree: join(base, sha256.toString('hex').slice(0, 16)) };
}

function cacheRoot({ RUNNER_TOOL_CACHE, XDG_CACHE_HOME }: Environment): string {
  if (RUNNER_TOOL_CACHE) return RUNNER_TOOL_CACHE;
  // Empty means unset (XDG Base Directory Specification).
  const given = XDG_CACHE_HOME === '' ? undefined : XDG_CACHE_HOME;
  const cache = given ?? join(homedir(), '.cache');
  return join(cache, 'signature-gate', 'tools');
}

/** Plain letters only, so that no name climbs or means a device. Two names may meet; nothing in the cache is believed. */
function folderName(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._+-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
  return plain.slice(0, MAX_NAME) || 'tool';
}
