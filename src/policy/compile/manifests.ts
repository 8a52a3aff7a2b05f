/** From `manifest` in a policy file to what the engine demands of a signed manifest. */
import { DEFAULT_MANIFEST_MAX_AGE_MS } from '../../core/limits.js';
import { compileGlob, isGlob } from '../../formats/glob.js';
import { DEFAULT_MANIFEST_FIELDS } from './manifest-fields.js';
import { archComplaint, minimumVersionComplaint, versionComplaint } from './never-matches.js';
import type { ManifestComparison, ManifestFields, ManifestRequirement } from '../../model/policy.js';
import { exactValue } from './exact-value.js';
import type { ManifestEntry } from '../document/requirement-shape.js';
import { evidencePlaces, signatureRequirement } from './signed.js';
import { asList, type Scope } from './scope.js';
import type { Placed } from '../document/shape.js';

const FIELD_KEYS: Readonly<Record<keyof ManifestFields, Exclude<keyof NonNullable<ManifestEntry['fields']>, 'spot'>>> =
  {
    version: 'version',
    arch: 'arch',
    builtAt: 'built-at',
    artifacts: 'artifacts',
    entryName: 'name',
    entrySha256: 'sha256',
    entrySize: 'size',
  };

/** RFC 6901, section 3: empty, or parts behind slashes in which `~` is followed by 0 or 1. */
const POINTER = /^(?:\/(?:[^~]|~[01])*)?$/;

/** Undefined where it is wrong. */
export function manifestRequirement(entry: ManifestEntry, scope: Scope): ManifestRequirement | undefined {
  const signedBy = signatureRequirement(entry['signed-by'], entry, 'artifacts', scope);
  const version = exactValue(entry.version, versionComplaint, scope);
  const minimumVersion = exactValue(entry['minimum-version'], minimumVersionComplaint, scope);
  const arch = exactValue(entry.arch, archComplaint, scope);
  const demands = {
    kind: 'manifest' as const,
    files: scope.literals(entry.files ?? asList(entry.file)),
    ...evidencePlaces(entry, scope),
    ...(version !== undefined && { version }),
    ...(minimumVersion !== undefined && { minimumVersion }),
    ...(arch !== undefined && { arch }),
    maxAge: maxAge(entry['max-age']),
    fields: fields(entry.fields, scope),
    roles: roles(entry.roles, scope),
    compare: comparisons(entry.compare, scope),
  };
  return signedBy && { ...demands, signedBy };
}

function maxAge(entry: ManifestEntry['max-age']): ManifestRequirement['maxAge'] {
  if (entry === undefined) return { ms: DEFAULT_MANIFEST_MAX_AGE_MS, then: 'warn' };
  return 'limit' in entry ? { ms: entry.limit.value, then: entry.then.value } : { ms: entry.value, then: 'warn' };
}

function pointer(text: Placed<string>, scope: Scope): string {
  if (!POINTER.test(text.value)) {
    const fix = 'Write `/key/key`, as RFC 6901 has it: `~0` for `~`, `~1` for `/`.';
    scope.fail(text.spot, `\`${text.value}\` is no JSON pointer`, fix);
  }
  return text.value;
}

function fields(entry: ManifestEntry['fields'], scope: Scope): ManifestFields {
  const given = Object.entries(FIELD_KEYS).flatMap(([field, key]) => {
    const text = entry?.[key];
    return text === undefined ? [] : [[field, pointer(text, scope)] as const];
  });
  return { ...DEFAULT_MANIFEST_FIELDS, ...Object.fromEntries(given) };
}

function roles(entry: ManifestEntry['roles'], scope: Scope): ManifestRequirement['roles'] {
  const globs = [...(entry ?? [])].flatMap(([role, { value }]) => {
    const glob = scope.glob(value);
    if (glob === undefined) return [];
    const compiled = isGlob(glob, 'escapes') ? compileGlob(glob, 'escapes') : undefined;
    if (compiled && 'refusal' in compiled) {
      scope.fail(value.spot, compiled.refusal.message, compiled.refusal.hint ?? 'Write a simpler pattern.');
    }
    return [[role, glob] as const];
  });
  return Object.fromEntries(globs);
}

function comparisons(entry: ManifestEntry['compare'], scope: Scope): readonly ManifestComparison[] {
  return [...(entry ?? [])].flatMap(([name, { value }]): ManifestComparison[] => {
    const at = { name, pointer: pointer(value.pointer, scope) };
    const file = value.file && scope.literal(value.file);
    const text = value.value && scope.literal(value.value);
    if (file !== undefined) return [{ ...at, fileSha256: file }];
    return text === undefined ? [] : [{ ...at, value: text }];
  });
}
