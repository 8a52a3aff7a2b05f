/** Tells artifacts from the evidence that lies among them. */
import type { FileSubject, Sidecar } from '../model.js';
import type { FoundFile } from './files.js';

/**
 * What evidence beside an artifact is called: its name plus one of these, tried in this order. Certificates have no suffix here:
 * a `.pem` may well be an artifact, and counts as evidence only where a `certificate` template leads to it.
 */
export const EVIDENCE_SUFFIXES = [
  { suffix: '.sigstore.json', role: 'bundle' },
  { suffix: '.sigstore', role: 'bundle' },
  { suffix: '.cosign.bundle', role: 'bundle' },
  { suffix: '.bundle', role: 'bundle' },
  { suffix: '.intoto.jsonl', role: 'bundle' },
  { suffix: '.jsonl', role: 'bundle' },
  { suffix: '.attestations.json', role: 'bundle' },
  { suffix: '.provenance', role: 'bundle' },
  { suffix: '.publish.attestation', role: 'bundle' },
  { suffix: '.sig', role: 'signature' },
  { suffix: '.asc', role: 'signature' },
  { suffix: '.minisig', role: 'signature' },
  { suffix: '.prov', role: 'signature' },
] as const;

/**
 * Splits what was found. A file is a sidecar if its name is an artifact's plus an evidence suffix, or if `evidence` has its
 * path; a file that a plain path named is always an artifact. A name counts as its artifact's only if that is itself checked:
 * `x.sig` without `x` and `x.sig.sig` beside `x` and `x.sig` are artifacts.
 *
 * @param files as `findFiles` gives them.
 * @param evidence absolute path of every checksum list and template's result, and what it is evidence of, in words.
 */
export function splitSidecars(
  files: readonly FoundFile[],
  evidence: ReadonlyMap<string, string> = new Map(),
): { readonly artifacts: readonly FileSubject[]; readonly sidecars: readonly Sidecar[] } {
  const artifacts = new Map<string, FoundFile>();
  const sidecars = new Map<FoundFile, Sidecar>();
  // Shorter names first, so that what a name builds on is decided before it; what was named is decided already.
  const rest = files.filter((file) => !file.named).sort((left, right) => left.name.length - right.name.length);
  for (const file of files) if (file.named) artifacts.set(file.name, file);
  for (const file of rest) {
    const of = evidence.get(file.path) ?? artifactOf(file.name, artifacts);
    if (of === undefined) artifacts.set(file.name, file);
    else sidecars.set(file, { name: file.name, of });
  }
  return {
    artifacts: files.filter((file) => !sidecars.has(file)),
    sidecars: files.flatMap((file) => sidecars.get(file) ?? []),
  };
}

function artifactOf(name: string, artifacts: ReadonlyMap<string, unknown>): string | undefined {
  for (const { suffix } of EVIDENCE_SUFFIXES) {
    const base = name.endsWith(suffix) ? name.slice(0, -suffix.length) : '';
    if (artifacts.has(base)) return base;
  }
  return undefined;
}
