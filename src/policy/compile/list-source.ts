/** Where checksum lists lie: a path, a glob, or a template that leads from each artifact to a sidecar of its own. */
import type { ListPlaces } from '../../model/list-places.js';
import type { Template } from '../../model/template.js';
import { fillGlob, fillLiteral, fillTemplateVariables, type Variables } from '../document/variables.js';
import type { Attempt } from '../../core/attempt.js';

/** A path as given, `*.sha256`, or `{path}.sha256`. */
export type ListSource = string | { readonly glob: string } | Template;

const PLACEHOLDER = /\{(?:path|dir|name|[1-9][0-9]?)\}/;

/**
 * Reads one line. What it is decides the text as written: a variable's value is neither a glob nor a placeholder. Brackets alone
 * make no glob, since lists were always taken by their exact names.
 */
export function readListSource(line: string, variables: Variables): Attempt<ListSource> {
  if (PLACEHOLDER.test(line)) return fillTemplateVariables(line, variables);
  if (!/[*?]/.test(line)) return fillLiteral(line, variables);
  const glob = fillGlob(line, variables);
  return 'value' in glob ? { value: { glob: glob.value } } : glob;
}

export function listPlaces(sources: readonly ListSource[]): ListPlaces {
  const lists = sources.filter((one) => typeof one === 'string');
  const listGlobs = sources.flatMap((one) => (typeof one !== 'string' && 'glob' in one ? [one.glob] : []));
  const sidecars = sources.flatMap((one) => (typeof one !== 'string' && 'parts' in one ? [one] : []));
  return { lists, ...(listGlobs.length > 0 && { listGlobs }), ...(sidecars.length > 0 && { sidecars }) };
}

/** A source as written, for messages. */
export function shownSource(source: ListSource): string {
  if (typeof source === 'string') return source;
  return 'glob' in source ? source.glob : source.source;
}

/** Why no commit can prove the lists of a source; undefined for a path. */
export function unprovableSource(source: ListSource): string | undefined {
  if (typeof source === 'string') return undefined;
  return 'glob' in source ? 'which files a pattern finds is not known beforehand' : 'a template names no single file';
}
