/** Everything that a run has to complain about, one by one: what SARIF and JUnit tell of. */
import { isTampering, REASONS, type ConfigProblem, type ReasonCode } from '../../core/errors.js';
import type { ArtifactReport, CheckName, Refusal, Verdict } from '../../core/model.js';
import type { Place } from '../../core/place.js';
import { show } from '../../formats/escape.js';
import { judged } from '../headline.js';

export interface Finding {
  readonly code: ReasonCode;
  readonly level: 'error' | 'warning';
  readonly refusal: Refusal;
  /** Absent of a remark that belongs to the run. */
  readonly artifact?: Pick<ArtifactReport, 'kind' | 'name'>;
  readonly check?: CheckName;
}

/** The findings of a verdict, worst first; their order depends on nothing but what they say. */
export function findingsOf(verdict: Verdict): readonly Finding[] {
  const ofArtifacts = judged(verdict).flatMap((artifact) =>
    artifact.checks.flatMap((result): Finding[] => {
      if (result.status === 'pass' || result.status === 'waived') return [];
      const level = result.status === 'warning' ? 'warning' : 'error';
      const { check, refusal } = result;
      return [{ code: refusal.code, level, refusal, artifact: { kind: artifact.kind, name: artifact.name }, check }];
    }),
  );
  const ofRun = verdict.warnings.map((refusal): Finding => ({ code: refusal.code, level: 'warning', refusal }));
  return [...ofArtifacts, ...ofRun].sort(worstFirst);
}

/** What is wrong with the configuration, in the same form. */
export function findingOfProblem({ where, message, fix, code = 'CONFIG_INVALID', at }: ConfigProblem): Finding {
  const refusal: Refusal = { code, message: `${where}: ${message}`, hint: fix, ...(at && { at }) };
  return { code, level: 'error', refusal };
}

function worstFirst(a: Finding, b: Finding): number {
  return rank(a) - rank(b) || compare(textOf(a), textOf(b));
}

function rank({ level, code }: Finding): number {
  if (level === 'warning') return 2;
  return isTampering(code) ? 0 : 1;
}

function textOf({ code, artifact, check, refusal }: Finding): string {
  return [code, artifact?.name, check, refusal.at?.file, refusal.message].map((part) => part ?? '').join('\0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Evidence in a file of many is named with its line: `x.jsonl:3`. */
const LINE_OF_MANY = /^(.+\.jsonl):([1-9][0-9]{0,8})$/;

/** Where the trouble of a finding stands, else the evidence that was refused; undefined where it is in no file. */
export function placeOfFinding({ refusal: { at, proof }, artifact }: Finding): Place | undefined {
  // What lies in a registry is no file.
  if (artifact?.kind === 'image') return undefined;
  const place =
    at ?? (proof && (proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file }));
  if (place === undefined || place.line !== undefined) return place;
  const [, file, line] = LINE_OF_MANY.exec(place.file) ?? [];
  return file === undefined ? place : { file, line: Number(line) };
}

const VALUE_LENGTH = 400;

/** What a list of findings says of one; its sink escapes them. The first sentence is what happened, the last one what to do. */
export function sentencesOf({ artifact, refusal }: Finding): readonly string[] {
  const { code, message, expected, actual, hint } = refusal;
  const of = artifact === undefined ? '' : `${show(artifact.name)}: `;
  return [
    `${of}${message.replace(/\.$/, '')}.`,
    ...(expected === undefined ? [] : [`Expected: ${show(expected, VALUE_LENGTH)}.`]),
    ...(actual === undefined ? [] : [`Found: ${show(actual, VALUE_LENGTH)}.`]),
    hint ?? REASONS[code].fix,
  ];
}
