/** Values that claims of a certificate can have: a full ref, a whole commit, a version of a tag. */
import { isVersionPrefix } from '../../formats/versioned-tag.js';
import type { Problem } from '../../core/attempt.js';

/** What is wrong with a ref that a certificate should name. */
export function refProblem(ref: string): Problem | undefined {
  if (ref.startsWith('refs/')) return undefined;
  return {
    message: `\`${ref}\` is not a full ref, so that no certificate can name it`,
    fix: `Write \`refs/tags/${ref}\` for a tag or \`refs/heads/${ref}\` for a branch.`,
  };
}

/** What is wrong with a version that the tag of a build should begin with. */
export function statedVersionProblem(version: string): Problem | undefined {
  if (isVersionPrefix(version)) return undefined;
  return {
    message: `\`${version}\` is not a semantic version of a tag`,
    fix: 'Write `v1`, `v1.2` or `v1.2.3`, with the `v` and without zeros in front. For a tag of another form write `source-ref`.',
  };
}

/** What is wrong with a commit that a certificate should name. */
export function commitProblem(commit: string): Problem | undefined {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)) return undefined;
  return {
    message: `\`${commit}\` is not a full commit`,
    fix: 'Write all 40 hex digits of the commit (64 in a SHA-256 repository).',
  };
}
