/**
 * The runner's two languages: commands on standard output and files for outputs. These few lines stand in for
 * @actions/core, whose import costs more time (its HTTP client comes along) than a whole small run; a test holds them
 * to what @actions/core writes.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync, truncateSync } from 'node:fs';
import { EOL } from 'node:os';

/** Properties of a command; one that is undefined is left out. */
export type Properties = Readonly<Record<string, string | number | undefined>>;

/** A command line: `::error file=a.txt,line=3::message`. */
export function command(name: string, properties: Properties, data: string): string {
  const list = Object.entries(properties)
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]))
    .join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Appends `name` and `value` to a file of the runner's (`GITHUB_OUTPUT`). The delimiter is random, so that no value can
 * end itself and begin another output.
 */
export function appendToFile(file: string, name: string, value: string): void {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL));
}

/** Appends a line to a file of the runner's that is a plain list (`GITHUB_PATH`). */
export function appendLine(file: string, line: string): void {
  if (/[\r\n]/.test(line)) throw new Error('a path with a line break cannot be handed to the runner');
  appendFileSync(file, `${line}${EOL}`);
}

/**
 * Remembers how long files of the runner's are. A file that is no regular one, such as a device, keeps nothing.
 *
 * @returns cuts them back. A value that was written in part (a full disk) goes too: half a path would be another path.
 */
export function checkpointOf(files: readonly (string | undefined)[]): () => void {
  const lengths = files.flatMap((file) => {
    if (!file) return [];
    const found = statSync(file, { throwIfNoEntry: false });
    return found && !found.isFile() ? [] : [{ file, length: found?.size ?? 0 }];
  });
  return () => {
    for (const { file, length } of lengths) {
      if (statSync(file, { throwIfNoEntry: false })) truncateSync(file, length);
    }
  };
}
