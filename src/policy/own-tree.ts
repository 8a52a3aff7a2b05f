/**
 * The tree under test does not judge itself: where the workflow comes from elsewhere than the workspace, nothing out of
 * the workspace is believed.
 */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ConfigProblem } from '../errors.js';
import type { Host } from '../host/host.js';
import type { Place } from '../model.js';

/** Events whose workflow comes from the default branch while the workspace may hold a stranger's tree. */
const FOREIGN_TREE_EVENTS: readonly string[] = ['pull_request_target', 'workflow_run'];

/** A file that decides whom to trust. */
export interface Believed {
  /** The input or key that names it. */
  readonly where: string;
  /** As given; relative to the workspace. */
  readonly path: string;
  readonly at?: Place;
  /** The way out, where it is not to keep the file elsewhere. */
  readonly fix?: string;
}

const ELSEWHERE =
  'Get the file from a trusted place into a folder outside the workspace, such as `${{ runner.temp }}`.';

/** One problem for each file that lies in the workspace, in jobs whose workspace may be a stranger's. */
export function ownTreeProblems(
  believed: readonly Believed[],
  { kind, env, workspace }: Pick<Host, 'kind' | 'env' | 'workspace'>,
): readonly ConfigProblem[] {
  const { GITHUB_EVENT_NAME: event } = env;
  if (kind !== 'actions' || event === undefined || !FOREIGN_TREE_EVENTS.includes(event)) return [];
  return believed
    .filter(({ path }) => liesWithin(path, workspace))
    .map(({ where, path, at, fix = ELSEWHERE }) => ({
      where,
      message: `\`${path}\` lies in the workspace of a \`${event}\` run: the tree under test must not judge itself`,
      fix,
      ...(at && { at }),
    }));
}

function liesWithin(path: string, folder: string): boolean {
  const way = relative(folder, resolve(folder, path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
