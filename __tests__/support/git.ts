/** Real git repositories in temporary folders. */
import { execFileSync } from 'node:child_process';
import { bareEnvironment } from './process.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export interface Repository extends Workspace {
  /** Runs git in the repository and returns what it prints, trimmed. */
  git(...args: readonly string[]): string;
  /** Commits everything that lies there. */
  commit(): string;
}

/** Nothing of the machine's own settings takes part. */
const SETTINGS = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};

/** A repository with one commit of these files. */
export function createRepository(
  files: Readonly<Record<string, string | Uint8Array>>,
  format: 'sha1' | 'sha256' = 'sha1',
): Repository {
  return makeRepository(createWorkspace(files), format);
}

/** Makes a workspace a repository with one commit of all that lies there. */
export function makeRepository(workspace: Workspace, format: 'sha1' | 'sha256' = 'sha1'): Repository {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: workspace.path,
      env: { ...bareEnvironment(), PATH: process.env.PATH, ...SETTINGS },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '--quiet', '--initial-branch=main', `--object-format=${format}`);
  const commit = (): string => {
    git('add', '--all');
    git('commit', '--quiet', '--message=test');
    return git('rev-parse', 'HEAD');
  };
  commit();
  return { ...workspace, git, commit };
}
