/**
 * Is a statement about this very release? What is compared is signed by GitHub (predicate "release" of the in-toto attestation
 * framework, with GitHub's own fields `repository` and `tag`).
 */
import { dig, shownJson } from '../../formats/json/json.js';
import { otherSpelling } from '../../formats/json/member-case.js';
import type { Artifact } from '../../evidence/evidence.js';
import type { Refusal } from '../../core/model.js';
import { foldAscii } from '../../formats/matcher.js';
import type { AttestedRelease } from '../../model/release.js';
import { subjectIndex, subjectKey, subjectsOf, type Statement } from '../statement.js';

/** What differs, or undefined where it is the release, its commit and the asset of that name. */
export function releaseProblem(
  statement: Statement,
  { owner, repo, tag, commit }: AttestedRelease,
  { name, digests }: Artifact,
  file: string,
): Refusal | undefined {
  const { predicate, subjects } = statement;
  const mismatch = (what: string, expected: string, actual: unknown): Refusal => ({
    code: 'CLAIM_MISMATCH',
    message: `The attestation in ${file} is about another ${what} than the one that is checked`,
    expected,
    actual: typeof actual === 'string' ? actual : 'none',
    at: { file },
  });
  const twin = otherSpelling(predicate, ['repository', 'tag']);
  if (twin !== undefined) return mismatch('release', `${owner}/${repo}@${tag}`, `a member ${shownJson(twin)}`);
  const repository = dig(predicate, 'repository');
  // GitHub compares names of owners and repositories without case, and tags with it.
  if (typeof repository !== 'string' || foldAscii(repository) !== foldAscii(`${owner}/${repo}`))
    return mismatch('repository', `${owner}/${repo}`, repository);
  const stated = dig(predicate, 'tag');
  if (stated !== tag) return mismatch('tag', tag, stated);
  const algorithm = commit?.length === 40 ? 'sha1' : 'sha256';
  if (commit === undefined || !isOfCommit(statement, algorithm, commit)) {
    const stated = subjects.find(({ digest }) => typeof digest[algorithm] === 'string');
    return mismatch('commit', `${algorithm}:${commit ?? '(not looked up)'}`, stated?.digest[algorithm]);
  }
  const named = subjectsOf(statement, digests);
  if (named.some((subject) => subject.name === name)) return undefined;
  return mismatch('asset', name, named[0]?.name);
}

function isOfCommit(statement: Statement, algorithm: string, commit: string): boolean {
  const named = subjectIndex(statement).get(subjectKey(algorithm, commit)) ?? [];
  return named.some(({ digest }) => digest[algorithm] === commit);
}
