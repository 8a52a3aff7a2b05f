/**
 * The tree under test does not judge itself: where the workflow may come from elsewhere than the workspace, a file of the
 * workspace is believed only where its bytes are those that the workflow's own commit (`GITHUB_SHA`) has at that path.
 */
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { MAX_BELIEVED_BYTES } from '../../core/limits.js';
import type { Place } from '../../core/place.js';
import type { CommitFiles } from '../../subjects/commit-files.js';
import { readWhole } from '../../files/read-file.js';
import { wayIntoTree, type WayIn } from './way-into-tree.js';

/**
 * Events whose workflow comes from the commit that is checked out by default, or whose tree nobody but the owners can
 * choose. All others (`pull_request_target`, `workflow_run`, `issue_comment`, …, also those that GitHub adds later) run the
 * default branch's workflow, beside which a job may have checked out anything.
 * Source: docs.github.com, "Events that trigger workflows".
 */
const OWN_CHECKOUT_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
  'release',
  'create',
  'schedule',
  'workflow_dispatch',
]);

/** A file that decides whom to trust, or what is looked at. */
export interface Believed {
  /** The input or key that names it. */
  readonly where: string;
  /** As given; relative to the workspace. */
  readonly path: string;
  readonly at?: Place;
  /** The way out, where it is not to keep the file elsewhere. */
  readonly fix?: string;
  /** Why no commit can prove it, where that is known beforehand: it is another file than the one at `path`. */
  readonly unprovable?: string;
}

/** Where the run happens, as far as its tree matters. */
type TreeContext = Pick<Host, 'kind' | 'env' | 'workspace'> & Partial<Pick<Host, 'tempRoot'>>;

const ELSEWHERE =
  'Get the file from a trusted place into a folder outside the workspace, such as `${{ runner.temp }}`, or check out the commit that the workflow comes from (`ref: ${{ github.sha }}`).';

/** One problem for each file of the workspace that nothing proves, in jobs whose workspace may be a stranger's. */
export async function checkoutProblems(
  believed: readonly Believed[],
  context: TreeContext,
): Promise<readonly ConfigProblem[]> {
  const event = foreignEvent(context);
  if (event === undefined) return [];
  const { GITHUB_WORKSPACE, GITHUB_SHA = '' } = context.env;
  const tree = resolve(GITHUB_WORKSPACE ?? context.workspace);
  const inside = believed.flatMap((one) => {
    const path = resolve(context.workspace, one.path);
    const way = wayIntoTree(path, tree);
    return way ? [{ one, path, way }] : [];
  });
  if (inside.length === 0) return [];
  // Loaded only here: few runs have such an event and such a file.
  const { openCommit } = await import('../../subjects/commit-files.js');
  const commit = await openCommit(GITHUB_SHA, {
    tree,
    env: context.env,
    tempRoot: context.tempRoot ?? tmpdir(),
  });
  try {
    const problems: ConfigProblem[] = [];
    for (const { one, path, way } of inside) {
      const why = one.unprovable ?? (await whyNotProven(path, way, commit));
      if (why !== undefined) problems.push(problemOf(one, event, why));
    }
    return problems;
  } finally {
    await commit.close();
  }
}

/** The event of a job whose workspace may be a stranger's; a command in a step of such a job is in the same place. */
function foreignEvent({ kind, env }: TreeContext): string | undefined {
  const { GITHUB_ACTIONS, GITHUB_EVENT_NAME } = env;
  // The runner names the event to every step; a command that is told of none is in no job of that kind.
  if (kind !== 'actions' && (GITHUB_ACTIONS !== 'true' || GITHUB_EVENT_NAME === undefined)) return undefined;
  const event = GITHUB_EVENT_NAME ?? 'unknown';
  return OWN_CHECKOUT_EVENTS.has(event) ? undefined : event;
}

/** Undefined where the bytes at `path` are those of the commit. */
async function whyNotProven(path: string, way: WayIn, commit: CommitFiles): Promise<string | undefined> {
  if ('unclear' in way) return way.unclear;
  const read = readWhole(path, MAX_BELIEVED_BYTES, { shown: 'the file', links: 'follow' });
  if ('refusal' in read) return read.refusal.message;
  return commit.whyNot(way.names, read.bytes);
}

function problemOf({ where, path, at, fix = ELSEWHERE }: Believed, event: string, why: string): ConfigProblem {
  return {
    where,
    message: `\`${path}\` is in the workspace of a \`${event}\` run: the files of a pull request must not decide about themselves, and it is not proven that the commit of the workflow has this file: ${why}`,
    fix,
    ...(at && { at }),
  };
}
