/** The action's outputs. Every one is written on every path, so that nothing forged earlier in the step survives. */
import type { Host } from '../core/host.js';
import { MAX_OUTPUT_LENGTH } from '../core/limits.js';
import { REPORT_FILES, type ReportOutput, type WrittenReports } from '../core/report-files.js';
import type { ShareRecord } from '../model/share.js';
import type { OutputName } from '../policy/outputs.js';
import type { ArtifactReport, Verdict } from '../core/model.js';
import { show } from '../formats/escape.js';
import { isProven } from '../verify/proofs.js';
import { isPassed } from '../verify/verdict.js';
import { artifacts, judged, tally } from './headline.js';

type Outputs = Readonly<Record<OutputName, string>>;

/** Hands all outputs to the host. */
export function setOutputs(host: Pick<Host, 'setOutput'>, values: Outputs): void {
  for (const [name, value] of Object.entries(values)) host.setOutput(name, value);
}

/** The value of `verified-digests` or `verified-images`, and what the reader of the log must know about it. */
interface VerifiedDigests {
  readonly text: string;
  readonly warnings: readonly string[];
}

const NO_DIGESTS: VerifiedDigests = { text: '{}', warnings: [] };
const NO_IMAGES: VerifiedDigests = { text: '[]', warnings: [] };

/** @returns the outputs, and warnings about what could not be put into them. */
export function outputs(
  verdict: Verdict,
  {
    written = {},
    installPath = '',
    share,
  }: {
    readonly written?: WrittenReports;
    readonly installPath?: string | undefined;
    /** What passed in a share is not handed on: other shares may say no. */
    readonly share?: ShareRecord | undefined;
  },
): { readonly values: Outputs; readonly warnings: readonly string[] } {
  const numbers = tally(verdict);
  const digests = share ? NO_DIGESTS : verifiedDigests(verdict);
  const images = share ? NO_IMAGES : verifiedImages(verdict);
  return {
    values: {
      result: verdict.result,
      verified: String(numbers.verified + numbers.integrityOnly),
      failed: String(numbers.refused + numbers.unknown),
      ...reportOutputs(written),
      'verified-digests': digests.text,
      'verified-images': images.text,
      'install-path': installPath,
    },
    warnings: [...digests.warnings, ...images.warnings],
  };
}

/** The outputs of a run without verdict (wrong configuration, a crash): nothing is verified, and it is no pass. */
export function outputsWithoutVerdict(written: WrittenReports = {}): Outputs {
  return {
    result: 'error',
    verified: '0',
    failed: '0',
    ...reportOutputs(written),
    'verified-digests': '{}',
    'verified-images': '[]',
    'install-path': '',
  };
}

/** The path of each file that was written, and empty text for the others. */
function reportOutputs(written: WrittenReports): Readonly<Record<ReportOutput, string>> {
  const names = REPORT_FILES.flatMap(({ parts }) => parts.map(({ output }) => output));
  // Every name of the table is there, since it is the table that is gone through.
  return Object.fromEntries(names.map((name) => [name, written[name] ?? ''])) as Record<ReportOutput, string>;
}

/**
 * Names of passed artifacts with their `sha256:…`, as a JSON object in the order of the names.
 *
 * - A name that stands for different digests, or also for an artifact that did not pass, is left out: whoever looks it
 *   up must not get one of several answers.
 * - Where the object would be longer than an output may be, the value is empty. Empty text is no JSON, so `fromJSON`
 *   fails on it, while a shortened object would be read as complete.
 */
export function verifiedDigests(verdict: Verdict, limit = MAX_OUTPUT_LENGTH): VerifiedDigests {
  const found = new Map<string, ArtifactReport>();
  const several = new Set<string>();
  for (const artifact of judged(verdict)) {
    const known = found.get(artifact.name);
    if (known === undefined) found.set(artifact.name, artifact);
    else if (digestOf(known) !== digestOf(artifact)) several.add(artifact.name);
  }
  const named: string[] = [];
  let length = '{}'.length;
  for (const [name, artifact] of found) {
    const digest = several.has(name) ? '' : digestOf(artifact);
    if (digest === '') continue;
    length += member(name, digest).length + (named.length > 0 ? ','.length : 0);
    named.push(name);
  }
  const warnings = several.size === 0 ? [] : [ambiguousWarning([...several].sort())];
  if (length > limit) {
    const warning = `\`verified-digests\` is empty: ${artifacts(named.length)} need ${length} characters and an output may hold ${limit}. The JSON report has them all.`;
    return { text: '', warnings: [...warnings, warning] };
  }
  const members = named.sort().map((name) => member(name, digestOf(found.get(name))));
  return { text: `{${members.join(',')}}`, warnings };
}

function member(name: string, digest: string): string {
  return `${JSON.stringify(name)}:${JSON.stringify(digest)}`;
}

/** Images that passed, each once, in the order of their names; empty where the list would be longer than an output may be. */
function verifiedImages(verdict: Verdict, limit = MAX_OUTPUT_LENGTH): VerifiedDigests {
  const refused = new Set<string>();
  const passed = new Set<string>();
  for (const artifact of judged(verdict)) {
    const { image } = artifact;
    if (image) (isPassed(artifact) && isProven(artifact) ? passed : refused).add(`${image.repository}@${image.digest}`);
  }
  // What is refused under one name is not handed on under another.
  const text = JSON.stringify([...passed].filter((name) => !refused.has(name)).sort());
  if (text.length <= limit) return { text, warnings: [] };
  const warning = `\`verified-images\` is empty: the list needs ${text.length} characters and an output may hold ${limit}. The JSON report has it.`;
  return { text: '', warnings: [warning] };
}

/** Empty for whatever did not pass; a passed artifact has a SHA-256, since everything is hashed with it. */
function digestOf(artifact: ArtifactReport | undefined): string {
  if (!artifact) return '';
  const { sha256 } = artifact.digests;
  return isPassed(artifact) && isProven(artifact) && sha256 !== undefined ? `sha256:${sha256.toString('hex')}` : '';
}

function ambiguousWarning(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => show(name, 100));
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return `\`verified-digests\` leaves out names that stand for several artifacts with different digests or results: ${shown.join(', ')}${more}.`;
}
