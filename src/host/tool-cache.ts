/**
 * The runner's tool cache, by @actions/tool-cache. Its `cacheDir` removes what lies at its goal and then copies file by file, so
 * that it never works in the cache itself, but in a root of ours (install/share-tool.ts).
 */
import { cacheDir, isExplicitVersion } from '@actions/tool-cache';
import type { ToolCopy } from '../core/host.js';

/** As `Host.copyTool`; loaded only where a tool is shared. */
export async function copyTool({ root, tree, name, version }: ToolCopy): Promise<string | undefined> {
  if (!isExplicitVersion(version)) return undefined;
  // The library knows its root by this variable alone.
  const before = process.env['RUNNER_TOOL_CACHE'];
  process.env['RUNNER_TOOL_CACHE'] = root;
  try {
    return await cacheDir(tree, name, version);
  } finally {
    if (before === undefined) delete process.env['RUNNER_TOOL_CACHE'];
    else process.env['RUNNER_TOOL_CACHE'] = before;
  }
}
