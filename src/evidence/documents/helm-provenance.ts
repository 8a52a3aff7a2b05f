/**
 * The files that a Helm provenance document lists: the chart's metadata, a line `...`, then `files:` with one indented
 * `name: sha256:HEX` each. Only this form is read, not YAML at large: what a signer meant must not depend on a parser.
 * Source: Helm, "Helm Provenance and Integrity".
 */

const ENTRY = /^ +(?:"([^"\\]+)"|'([^']+)'|([^\s"'#][^"'#]*?)): *"?sha256:([0-9a-fA-F]{64})"?$/;
const SECTION = /^([a-z]+):$/;

/**
 * @param text the signed text
 * @returns SHA-256 in lower-case hex by file name, or what is wrong with the document
 */
export function listedCharts(text: string): ReadonlyMap<string, string> | string {
  const lines = text.split('\n');
  const ends = lines.flatMap((line, index) => (line === '...' ? [index] : []));
  if (ends.length !== 1) return 'it has no single line `...` before its `files:`';
  const files = new Map<string, string>();
  let section = '';
  for (const line of lines.slice((ends[0] ?? 0) + 1)) {
    if (line === '') continue;
    const [, heading] = SECTION.exec(line) ?? [];
    if (heading !== undefined) section = heading;
    else if (section === '') return 'its last part has no `files:`';
    const problem = heading === undefined && section === 'files' ? addFile(line, files) : undefined;
    if (problem !== undefined) return problem;
  }
  return files.size > 0 ? files : 'its `files:` lists nothing';
}

/** @returns what is wrong with the line. */
function addFile(line: string, files: Map<string, string>): string | undefined {
  const [, double, single, plain, digest = ''] = ENTRY.exec(line) ?? [];
  const name = double ?? single ?? plain;
  if (name === undefined) return `its \`files:\` has a line that is not a file with its SHA-256: ${line.slice(0, 120)}`;
  if (files.has(name)) return `its \`files:\` lists ${name} twice`;
  files.set(name, digest.toLowerCase());
  return undefined;
}
