/**
 * Builders as provenance names them (SLSA, `builder.id`), and which identity signs for a builder that is a workflow on GitHub:
 * a reusable workflow signs with a certificate of its own, whose extensions name the repository that called it.
 */
import { MAX_WORKFLOW_ADDRESS } from '../../core/limits.js';
import { escapePattern, exactly, patternFor, type Matcher } from '../../formats/matcher.js';
import type { BuilderRequirement } from '../../model/signer.js';
import type { Attempt } from '../../core/attempt.js';

/** The tag of a release: a whole version, nothing behind it. A branch or a pull request of a builder is no release of it. */
const RELEASE = /^refs\/tags\/v(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/;
/** The same in RE2 syntax. */
export const RELEASE_TAG = 'refs/tags/v(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)';

const WORKFLOW = /^https:\/\/[^/\s]+\/[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/\s]+\.ya?ml$/;
const RUNNER = 'https://github.com/actions/runner';

/** Reads a builder id; undefined `ref` means that none was written. */
export function readBuilderId(text: string): Attempt<BuilderRequirement> {
  const [name = '', ref, ...more] = text.split('@');
  if (
    text.length > MAX_WORKFLOW_ADDRESS ||
    !/^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(name) ||
    ref === '' ||
    more.length > 0
  ) {
    return {
      problem: {
        message: `\`${text}\` is not a builder id`,
        fix: 'Write it as the provenance does: `https://github.com/owner/repo/.github/workflows/builder.yml`, with `@v1.2.3` at its end if the version matters.',
      },
    };
  }
  const runner = runnerOf(name);
  return {
    value: {
      name,
      ...(ref !== undefined && { ref }),
      workflow: WORKFLOW.test(name),
      signs: false,
      ...(runner && { runner }),
    },
  };
}

/** The npm command names the runner of GitHub as the builder; the certificate says which kind of runner it was. */
function runnerOf(name: string): BuilderRequirement['runner'] {
  if (name === RUNNER || name === `${RUNNER}/github-hosted`) return 'github-hosted';
  return name === `${RUNNER}/self-hosted` ? 'self-hosted' : undefined;
}

/** The identities that a workflow's own certificate can have. */
export function identityOfBuilder({ name, ref }: BuilderRequirement): Matcher {
  if (ref === undefined) {
    return patternFor(`${escapePattern(name)}@${RELEASE_TAG}`, `${name} at the tag of a release`);
  }
  return exactly(`${name}@${isFullRef(ref) ? ref : `refs/tags/${ref}`}`);
}

/** True for the tag of a release. */
export function isReleaseTag(ref: string): boolean {
  return RELEASE.test(ref);
}

/** Refs as certificates have them: `refs/…` or a commit; anything else is the bare name of a tag. */
function isFullRef(ref: string): boolean {
  return ref.startsWith('refs/') || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
