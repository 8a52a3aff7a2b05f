/** From `compare` of a manifest in a policy file to the facts that must hold here. */
import { compileGlob } from '../../formats/glob.js';
import type { ManifestComparison } from '../../model/policy.js';
import { pointer } from './fields.js';
import type { ManifestEntry } from '../document/requirement-shape.js';
import type { Scope } from './scope.js';

type ComparisonEntry =
  NonNullable<ManifestEntry['compare']> extends ReadonlyMap<string, { readonly value: infer T }> ? T : never;

export function comparisons(entry: ManifestEntry['compare'], scope: Scope): readonly ManifestComparison[] {
  return [...(entry ?? [])].flatMap(([name, { value }]): readonly ManifestComparison[] => {
    keyProblems(value, scope);
    if (value.every) return [{ name, pointer: pointer(value.every, scope), every: everyFile(value, scope) }];
    if (!value.pointer) return [];
    const at = { name, pointer: pointer(value.pointer, scope) };
    const file = value.file && scope.literal(value.file);
    const text = value.value && scope.literal(value.value);
    if (file !== undefined) return [{ ...at, fileSha256: file }];
    return text === undefined ? [] : [{ ...at, value: text }];
  });
}

/** A pointer is compared with one thing, a mapping with files. */
function keyProblems(entry: ComparisonEntry, scope: Scope): void {
  const { pointer: one, value, file, every, folder, files } = entry;
  const fail = (message: string, fix: string) => {
    scope.fail(entry.place, message, fix);
  };
  if (one && (value === undefined) === (file === undefined)) {
    if (value) fail('a comparison has `value` and `file`', 'Keep one of them.');
    else fail('a comparison has none of `value` or `file`', 'Add one of them.');
  }
  if (one && (folder ?? files)) fail('`folder` and `files` belong to `every`', 'Remove them, or write `every`.');
  if (every && (value ?? file))
    fail('`every` compares the files of a mapping, and has no `value` and no `file`', 'Remove it.');
}

function everyFile({ folder, files = [] }: ComparisonEntry, scope: Scope) {
  const complete = files.flatMap((text) => {
    const glob = scope.glob(text);
    const compiled = glob === undefined ? undefined : compileGlob(glob, 'escapes');
    if (compiled && 'refusal' in compiled)
      scope.fail(text.place, compiled.refusal.message, compiled.refusal.hint ?? 'Write a simpler pattern.');
    return glob ?? [];
  });
  return { folder: (folder && scope.literal(folder)) ?? '.', complete };
}
