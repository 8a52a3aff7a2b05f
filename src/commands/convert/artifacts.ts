/** Files of a command line as entries of `artifacts`. */
import { escapeGlob, isGlob } from '../../formats/glob.js';
import { FROM_STREAM, placeOf } from './addresses.js';
import type { Draft } from './draft.js';
import { NotUnderstood } from './shell.js';

/** Only what the shell would expand stays a pattern. @throws NotUnderstood */
export function setArtifacts(draft: Draft, files: readonly string[]): void {
  for (const file of files) {
    if (file === '-' || file.startsWith('/dev/')) throw new NotUnderstood(FROM_STREAM);
  }
  draft.set('artifacts', ...files.map((file) => pattern(placeOf(file, draft), draft.line.globs)));
}

function pattern(file: string, globs: ReadonlySet<string>): string {
  if (globs.has(file)) return file;
  // Only what is no variable is escaped.
  const escaped = file.replace(/\{[a-z][a-z0-9-]*\}|[^{]+|\{/g, (part) =>
    /^\{[a-z]/.test(part) || !isGlob(part, 'escapes') ? part : escapeGlob(part, 'escapes'),
  );
  return escaped.startsWith('!') ? `./${escaped}` : escaped;
}
