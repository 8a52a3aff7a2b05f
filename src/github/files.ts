/** A file of a repository at a commit, as it is: for policies that live in another repository. */
import { MAX_DOCUMENT_BYTES } from '../core/limits.js';
import { accept, refuse, type Result } from '../core/result.js';
import type { GitHubClient } from './client.js';
import { gitHubRefusal } from './github-error.js';

export interface RepositoryFile {
  readonly owner: string;
  readonly repo: string;
  /** A whole commit, in hex. Branches and tags move, so none is taken. */
  readonly sha: string;
  /** From the repository's root, with `/`. */
  readonly path: string;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/**
 * Reads a file (docs.github.com/rest/repos/contents, "Get repository content", media type `raw`). Never more than 4 MiB.
 *
 * @returns a refusal where it could not look, and `ARTIFACT_NOT_FOUND` where there is no such file.
 */
export async function readRepositoryFile(
  { owner, repo, sha, path }: RepositoryFile,
  client: GitHubClient,
): Promise<Result<Buffer>> {
  const shown = `${owner}/${repo}@${sha}:${path}`;
  if (!COMMIT.test(sha)) {
    const message = `${shown} does not name a whole commit`;
    return refuse({ code: 'CONFIG_INVALID', message, hint: 'Write all 40 hex digits: a branch or tag can move.' });
  }
  try {
    const answer = await client.read(
      { endpoint: 'repository-file', params: { owner, repo, path }, query: { ref: sha.toLowerCase() } },
      { accept: 'application/vnd.github.raw+json', maxBytes: MAX_DOCUMENT_BYTES },
    );
    if (answer && isFolder(answer.headers)) return refuse(absent(shown, 'it is a folder'));
    return answer ? accept(answer.bytes) : refuse(absent(shown, 'there is no such file, or the token cannot see it'));
  } catch (error) {
    return refuse(gitHubRefusal(error));
  }
}

/** A folder has no raw form: its listing comes as JSON. A file's type says `raw`, whatever it holds. */
function isFolder(headers: Headers): boolean {
  return /^application\/json\b/i.test(headers.get('content-type') ?? '');
}

function absent(shown: string, why: string): Parameters<typeof refuse>[0] {
  return {
    code: 'ARTIFACT_NOT_FOUND',
    message: `${shown} cannot be read: ${why}`,
    hint: 'Check repository, commit and path; a private repository needs a token with `contents: read`.',
  };
}
