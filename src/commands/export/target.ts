/** What an admission controller is given, and what of a policy it has no words for. */
import type { ImageRule } from '../../model/policy.js';

/** One object of Kubernetes, as it is written down. */
export type Manifest = Readonly<Record<string, unknown>>;

/** What becomes of one rule: its objects, or why there are none. */
export type Expressed = { readonly manifests: readonly Manifest[] } | { readonly missing: readonly string[] };

/** What a target may know beside the rules. */
export interface ExportContext {
  /** Where a transparency log is asked. */
  readonly rekorUrl: string;
}

/** Words for a kind of admission policy. */
export interface Target {
  /** As messages call it. */
  readonly name: string;
  /** @returns an answer for each rule, in the order given */
  express(rules: readonly ImageRule[], context: ExportContext): readonly Expressed[];
  /** What whoever applies the objects must know or do; shown where there are any. */
  readonly warnings: readonly string[];
}

/** The objects, unless something is missing. A rule is written whole or not at all. */
export function unlessMissing(missing: readonly string[], manifests: () => readonly Manifest[]): Expressed {
  return missing.length > 0 ? { missing: [...new Set(missing)] } : { manifests: manifests() };
}
