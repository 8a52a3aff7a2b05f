/** Annotations: the runner keeps ten of a level in a step, so that the worst come first and the last one counts the rest. */
import { isTampering, REASONS, type ReasonCode } from '../core/errors.js';
import type { AnnotationLevel } from '../core/host.js';
import { MAX_ANNOTATIONS } from '../core/limits.js';
import type { ArtifactReport, Refusal, Verdict } from '../core/model.js';
import type { Place } from '../core/place.js';
import { count, plain, show } from '../formats/escape.js';
import { causesOf, refusedChecks, type Cause } from './causes.js';
import { docsLink, type RunFacts } from './facts.js';
import { judged, loudLines } from './headline.js';

/** One call of `Host.annotate`. */
interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly at?: Place;
}

/** Parts of a message, each cut by itself, so that together they stay below `MAX_ANNOTATION_LENGTH` and the link is never lost. */
const MESSAGE_LENGTH = 1_000;
const VALUE_LENGTH = 450;
const NAME_LENGTH = 90;
const NAMES_SHOWN = 3;
const CODES_SHOWN = 3;

type Told = Pick<RunFacts, 'mode' | 'reportTo'>;

/** Errors (one for each cause of a refusal) and warnings, each at most `MAX_ANNOTATIONS` and one that counts the rest. */
export function annotations(verdict: Verdict, facts: Told): readonly Annotation[] {
  return [...errorsOf(verdict, facts), ...warningsOf(verdict, facts)];
}

function errorsOf(verdict: Verdict, facts: Told): readonly Annotation[] {
  const causes = causesOf(judged(verdict).filter((artifact) => refusedChecks(artifact).length > 0));
  const shown = causes.slice(0, MAX_ANNOTATIONS).flatMap((cause) => errorOf(cause, facts));
  const hidden = causes.slice(MAX_ANNOTATIONS).flatMap((cause) => cause.artifacts);
  if (hidden.length === 0) return shown;
  const codes = hidden.map((artifact) => refusedChecks(artifact)[0]?.refusal.code);
  return [...shown, rollUp('error', hidden.length, 'refused', codes)];
}

/** Says the cause in the words of its first artifact, and names a few of the others. */
function errorOf({ artifacts: [artifact, ...rest] }: Cause, facts: Told): readonly Annotation[] {
  const [first, ...more] = refusedChecks(artifact);
  if (first === undefined) return [];
  const others = more.map((check) => check.refusal.code).filter((code) => code !== first.refusal.code);
  const also = [...new Set(others)].slice(0, CODES_SHOWN);
  // What lies in a registry is no file that the runner could show.
  const at =
    artifact.kind === 'image'
      ? undefined
      : (placeOf(first.refusal) ?? (artifact.kind === 'file' ? { file: artifact.name } : undefined));
  return [
    annotation(
      'error',
      first.refusal,
      `${show(artifact.name)}: `,
      [...alsoOf(also), ...sameCause(rest), ...whom(first.refusal, facts)],
      at,
    ),
  ];
}

/** `The same for 300 more artifacts: a, b, c and 297 more.` */
function sameCause(rest: readonly ArtifactReport[]): readonly string[] {
  if (rest.length === 0) return [];
  const names = rest.slice(0, NAMES_SHOWN).map(({ name }) => show(name, NAME_LENGTH));
  const hidden = rest.length - names.length;
  const more = `${count(rest.length)} more artifact${rest.length === 1 ? '' : 's'}`;
  return [`The same for ${more}: ${names.join(', ')}${hidden === 0 ? '' : ` and ${count(hidden)} more`}.`];
}

function warningsOf(verdict: Verdict, facts: Pick<RunFacts, 'mode'>): readonly Annotation[] {
  const loud = loudLines(verdict, facts).map((message): Annotation => ({
    level: 'warning',
    title: 'Not everything is verified',
    message: plain(message, MESSAGE_LENGTH),
  }));
  const warnings = judged(verdict).flatMap((artifact) =>
    artifact.checks.flatMap((check) =>
      check.status === 'warning' ? [{ of: `${show(artifact.name)}: `, refusal: check.refusal }] : [],
    ),
  );
  const all = [...verdict.warnings.map((refusal) => ({ of: '', refusal })), ...warnings];
  const shown = all.slice(0, MAX_ANNOTATIONS - loud.length);
  const hidden = all.slice(shown.length).map(({ refusal }) => refusal.code);
  return [
    ...loud,
    ...shown.map(({ of, refusal }) => annotation('warning', refusal, of, [], placeOf(refusal))),
    ...(hidden.length === 0 ? [] : [rollUp('warning', hidden.length, 'warned about', hidden)]),
  ];
}

/** Where the trouble stands, else the evidence that was refused. */
function placeOf({ at, proof }: Refusal): Place | undefined {
  if (at !== undefined || proof === undefined) return at;
  return proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file };
}

function annotation(
  level: AnnotationLevel,
  refusal: Refusal,
  of: string,
  more: readonly string[],
  at: Place | undefined,
): Annotation {
  const { title, fix } = REASONS[refusal.code];
  const values = [
    refusal.expected === undefined ? [] : [`expected ${show(refusal.expected, VALUE_LENGTH)}`],
    refusal.actual === undefined ? [] : [`found ${show(refusal.actual, VALUE_LENGTH)}`],
  ].flat();
  const sentences = [
    `${of}${plain(refusal.message, MESSAGE_LENGTH).replace(/\.$/, '')}${values.length === 0 ? '' : ` (${values.join(', ')})`}.`,
    plain(refusal.hint ?? fix, MESSAGE_LENGTH),
    ...more,
    `[${refusal.code}] ${docsLink(refusal.code)}`,
  ];
  return { level, title: `${refusal.code}: ${title}`, message: sentences.join(' '), ...(at && { at }) };
}

function alsoOf(codes: readonly ReasonCode[]): readonly string[] {
  return codes.length === 0 ? [] : [`Also: ${codes.join(', ')}.`];
}

/** Whom to tell where an attack would look just the same. */
function whom({ code }: Refusal, { reportTo }: Told): readonly string[] {
  if (reportTo === undefined || !isTampering(code)) return [];
  return [`An attack can look the same. If you did not expect this, tell ${show(reportTo)}.`];
}

function rollUp(
  level: AnnotationLevel,
  hidden: number,
  how: string,
  codes: readonly (ReasonCode | undefined)[],
): Annotation {
  const numbers = new Map<string, number>();
  for (const code of codes) if (code !== undefined) numbers.set(code, (numbers.get(code) ?? 0) + 1);
  const most = [...numbers].sort(([, a], [, b]) => b - a).map(([code, number]) => `${count(number)} × ${code}`);
  return {
    level,
    title: `and ${count(hidden)} more ${how}`,
    message: `${most.join(', ')}. The job summary and the report list them.`,
  };
}
