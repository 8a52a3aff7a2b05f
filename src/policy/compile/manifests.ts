/** From `manifest` in a policy file to what the engine requires of a signed manifest. */
import { DEFAULT_MANIFEST_MAX_AGE_MS } from '../../core/limits.js';
import { compileGlob, isGlob } from '../../formats/glob.js';
import { minimumVersionProblem, statedVersionProblem } from './never-matches.js';
import type { ManifestRequirement } from '../../model/policy.js';
import { comparisons } from './comparisons.js';
import { exactValue } from './exact-value.js';
import { manifestFields } from './fields.js';
import type { ManifestEntry } from '../document/requirement-shape.js';
import { evidencePlaces, signatureRequirement } from './signed.js';
import { statedFacts } from './stated-facts.js';
import { asList, type Scope } from './scope.js';

/** Undefined where it is wrong. */
export function manifestRequirement(entry: ManifestEntry, scope: Scope): ManifestRequirement | undefined {
  const signedBy = signatureRequirement(entry['signed-by'], entry, 'artifacts', scope);
  const minimum = entry['minimum-version'];
  const minimumVersion = minimum && exactValue(minimum, minimumVersionProblem, scope);
  const importedBy = entry['imported-by'] && scope.literal(entry['imported-by']);
  const requirements = {
    kind: 'manifest' as const,
    files: scope.paths(entry.files ?? asList(entry.file)),
    ...evidencePlaces(entry, scope),
    ...statedFacts(entry, scope, statedVersionProblem),
    ...(minimumVersion !== undefined && { minimumVersion }),
    ...(importedBy !== undefined && { importedBy }),
    maxAge: maxAge(entry['max-age']),
    fields: manifestFields(entry.form, entry.fields, scope),
    roles: roles(entry.roles, scope),
    compare: comparisons(entry.compare, scope),
  };
  return signedBy && { ...requirements, signedBy };
}

function maxAge(entry: ManifestEntry['max-age']): ManifestRequirement['maxAge'] {
  if (entry === undefined) return { ms: DEFAULT_MANIFEST_MAX_AGE_MS, then: 'warn' };
  return 'limit' in entry ? { ms: entry.limit.value, then: entry.then.value } : { ms: entry.value, then: 'warn' };
}

function roles(entry: ManifestEntry['roles'], scope: Scope): ManifestRequirement['roles'] {
  const globs = [...(entry ?? [])].flatMap(([role, { value }]) => {
    const glob = scope.glob(value);
    if (glob === undefined) return [];
    const compiled = isGlob(glob, 'escapes') ? compileGlob(glob, 'escapes') : undefined;
    if (compiled && 'refusal' in compiled) {
      scope.fail(value.place, compiled.refusal.message, compiled.refusal.hint ?? 'Write a simpler pattern.');
    }
    return [[role, glob] as const];
  });
  return Object.fromEntries(globs);
}
