/** What a rule that requires GitHub's own attestation of a release must know of it beforehand: that there can be one, and its commit. */
import { isRecord, parseJson } from '../formats/json/json.js';
import { MAX_DOCUMENT_BYTES } from '../core/limits.js';
import type { Rule } from '../model/policy.js';
import type { ReleaseReference } from '../model/release.js';
import { accept, refuse, type Result } from '../core/result.js';
import type { GitHubClient } from './client.js';
import type { Release } from './release.js';

const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** True where one of the rules requires it. */
export function requiresAttestation(rules: readonly Rule[]): boolean {
  return rules.some(({ require }) => require.some((one) => one.kind === 'signature' && one.release !== undefined));
}

/**
 * Completes such rules by what the release's tag names now.
 *
 * @throws GitHubError where it could not look
 */
export async function withCommit(
  rules: readonly Rule[],
  { immutable }: Release,
  reference: ReleaseReference,
  client: GitHubClient,
): Promise<Result<readonly Rule[]>> {
  const { owner, repo, tag } = reference;
  if (immutable === false) {
    return refuse({
      code: 'BUNDLE_MISSING',
      message: `The release ${owner}/${repo}@${tag} is not immutable, so that GitHub has not attested it`,
      expected: 'an immutable release',
      actual: 'one whose assets can be replaced',
      hint: 'Immutable releases are switched on in the settings of the repository, and count for releases from then on.',
    });
  }
  const commit = await findTagged(client, reference);
  if (!commit.ok) return commit;
  return accept(
    rules.map((rule) => ({
      ...rule,
      require: rule.require.map((one) =>
        one.kind === 'signature' && one.release ? { ...one, release: { ...one.release, commit: commit.value } } : one,
      ),
    })),
  );
}

/**
 * The object that a tag names, in lower-case hex: a commit, or the tag object of an annotated tag; GitHub attests the same.
 * Source: docs.github.com/rest/git/refs, "Get a reference".
 */
async function findTagged(client: GitHubClient, { owner, repo, tag }: ReleaseReference): Promise<Result<string>> {
  const answer = await client.read(
    { endpoint: 'tag-ref', params: { owner, repo, tag } },
    { maxBytes: MAX_DOCUMENT_BYTES },
  );
  if (!answer) return refuse({ code: 'ARTIFACT_NOT_FOUND', message: `${owner}/${repo} has no tag ${tag}` });
  const json = parseJson(answer.bytes);
  const object = isRecord(json) && json['ref'] === `refs/tags/${tag}` ? json['object'] : undefined;
  const sha = isRecord(object) ? object['sha'] : undefined;
  if (typeof sha === 'string' && OBJECT.test(sha)) return accept(sha);
  return refuse({ code: 'NETWORK', message: `${client.api.host} answers with something else than the tag ${tag}` });
}
