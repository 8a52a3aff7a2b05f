/** The workflow that runs the gate, as the runner names it. It says where to look, and proves nothing. */
import type { Host } from '../../core/host.js';

export interface WorkflowReference {
  /** Its path in the repository: `.github/workflows/release.yml`. */
  readonly path: string;
  /** Its address without the ref: `https://github.com/acme/widgets/.github/workflows/release.yml`. */
  readonly address: string;
  /** True where it lies in the repository that the run is of: a reusable workflow may come from elsewhere. */
  readonly own: boolean;
}

/** `owner/repo/path@ref` (GITHUB_WORKFLOW_REF, docs.github.com, "Variables reference"). */
const REFERENCE = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/(\.github\/workflows\/[A-Za-z0-9_.-]+\.ya?ml)@\S+$/;
const SERVER = /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?$/;

/** Undefined on a terminal, and where the runner says nothing that can be understood. */
export function runningWorkflow({ env, kind }: Pick<Host, 'env' | 'kind'>): WorkflowReference | undefined {
  const { GITHUB_WORKFLOW_REF = '', GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = env;
  const [, repository, path] = REFERENCE.exec(GITHUB_WORKFLOW_REF) ?? [];
  if (kind !== 'actions' || repository === undefined || path === undefined || !SERVER.test(GITHUB_SERVER_URL)) {
    return undefined;
  }
  return { path, address: `${GITHUB_SERVER_URL}/${repository}/${path}`, own: repository === GITHUB_REPOSITORY };
}
