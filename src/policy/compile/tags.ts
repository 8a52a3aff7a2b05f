/** From `git-tag` in a document to what the engine requires of the tag. */
import type { TagRequirement } from '../../model/policy.js';
import type { TagEntry } from '../document/document.js';
import { isTagName } from './release.js';
import { provenanceProblem, signatureRequirement } from './signed.js';
import type { Scope } from './scope.js';

/** Undefined where it is wrong. */
export function tagRequirement(entry: TagEntry, scope: Scope): TagRequirement | undefined {
  const name = scope.literal(entry.name);
  if (name === undefined) return undefined;
  if (!isTagName(name) || name.startsWith('refs/')) {
    const fix = 'Write only the name, such as `v1.2.3`, without `refs/tags/`.';
    scope.fail(entry.name.place, `\`${name}\` is not a name of a tag`, fix);
  }
  const signature = signatureRequirement(entry['signed-by'], entry, 'artifacts', scope);
  if (signature) provenanceProblem(signature.by, '`git-tag` is signed without provenance', entry.name.place, scope);
  return signature && { name, signature };
}
