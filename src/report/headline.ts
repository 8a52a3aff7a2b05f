/** The verdict in words: one line, and the lines that must not be overlooked. Shared by summary, log and annotations. */
import type { ReasonCode } from '../core/errors.js';
import type { ArtifactReport, Outcome, Verdict } from '../core/model.js';
import { isProven } from '../verify/proofs.js';
import { isPassed } from '../verify/verdict.js';
import { count, plain } from '../formats/escape.js';
import type { RunFacts } from './facts.js';

/** How many artifacts ended how. */
export interface Tally {
  readonly artifacts: number;
  readonly passed: number;
  readonly waived: number;
  readonly refused: number;
  /** Could not be looked at. */
  readonly unknown: number;
  /** Of those that passed, each of which is in one of the three: somebody accepted vouches for them. */
  readonly verified: number;
  /** Nothing but an unsigned checksum list or manifest is behind them. */
  readonly integrityOnly: number;
  /** All that is known is that no revocation list names them. */
  readonly notRecalled: number;
}

export const MARKS: Readonly<Record<Outcome, string>> = { pass: '✅', waived: '⚠️', fail: '❌', error: '❗' };

const RANKS: Readonly<Record<Outcome, number>> = { fail: 0, error: 1, waived: 2, pass: 3 };

/** Artifacts that were judged, worst first; sidecars are not among them. */
export function judged(verdict: Verdict): readonly ArtifactReport[] {
  return remembered(sorted, verdict, () =>
    verdict.artifacts
      .filter((artifact) => artifact.kind !== 'sidecar')
      .sort((a, b) => RANKS[a.result] - RANKS[b.result]),
  );
}

export function tally(verdict: Verdict): Tally {
  return remembered(tallies, verdict, () => counted(judged(verdict)));
}

// Every sink asks; a verdict does not change.
const sorted = new WeakMap<Verdict, readonly ArtifactReport[]>();
const tallies = new WeakMap<Verdict, Tally>();

function remembered<Value>(known: WeakMap<Verdict, Value>, verdict: Verdict, find: () => Value): Value {
  let value = known.get(verdict);
  if (value === undefined) known.set(verdict, (value = find()));
  return value;
}

function counted(artifacts: readonly ArtifactReport[]): Tally {
  const having = (result: Outcome): number => artifacts.filter((artifact) => artifact.result === result).length;
  const passing = artifacts.filter(isPassed);
  return {
    artifacts: artifacts.length,
    passed: passing.length,
    waived: having('waived'),
    refused: having('fail'),
    unknown: having('error'),
    verified: passing.filter((artifact) => isProven(artifact) && !artifact.integrityOnly).length,
    integrityOnly: passing.filter((artifact) => isProven(artifact) && artifact.integrityOnly).length,
    notRecalled: passing.filter((artifact) => !isProven(artifact)).length,
  };
}

/** The numbers of a report for machines, by their names there. */
export function countsOf(numbers: Tally) {
  return {
    artifacts: numbers.artifacts,
    passed: numbers.passed,
    failed: numbers.refused + numbers.unknown,
    waived: numbers.waived,
    couldNotLook: numbers.unknown,
    integrityOnly: numbers.integrityOnly,
    notRecalled: numbers.notRecalled,
  };
}

/** `1 artifact`, `3 artifacts`. */
export function artifacts(value: number): string {
  return `${count(value)} artifact${value === 1 ? '' : 's'}`;
}

/** How much did not pass. Rows that stand for no artifact are counted by themselves: what was not found, and faults of the run. */
interface Unpassed {
  /** Artifacts that were met, whatever became of them. */
  readonly artifacts: number;
  readonly refused: number;
  /** Could not be looked at. */
  readonly unknown: number;
  /** Named by the policy or a list, and not there. */
  readonly missing: number;
  /** Checks of the run itself: an installation, a limit of time, a release that cannot be read. */
  readonly run: number;
}

/** What is named and is not there. */
const MISSING: readonly ReasonCode[] = ['ARTIFACT_NOT_FOUND', 'LISTED_FILE_MISSING'];

function unpassed(verdict: Verdict): Unpassed {
  const all = judged(verdict);
  const real = all.filter((artifact) => artifact.kind !== 'run');
  const rows = all.filter((artifact) => artifact.kind === 'run' && RANKS[artifact.result] < RANKS.waived);
  const missing = rows.filter(({ checks }) =>
    checks.some((check) => check.status === 'fail' && MISSING.includes(check.refusal.code)),
  );
  return {
    artifacts: real.length,
    refused: real.filter(({ result }) => result === 'fail').length,
    unknown: real.filter(({ result }) => result === 'error').length,
    missing: missing.length,
    run: rows.length - missing.length,
  };
}

/** A number of the verdict in words: `3` `refused`. */
interface CountedPart {
  readonly mark: string;
  readonly number: number;
  readonly words: string;
}

/** All numbers of a verdict that are not 0, worst first. */
export function countedParts(verdict: Verdict): readonly CountedPart[] {
  const { refused, unknown, missing, run } = unpassed(verdict);
  const { verified, integrityOnly, notRecalled, waived } = tally(verdict);
  const parts: readonly CountedPart[] = [
    { mark: MARKS.fail, number: refused, words: 'refused' },
    { mark: MARKS.fail, number: missing, words: 'not found' },
    { mark: MARKS.error, number: unknown, words: 'could not be checked' },
    { mark: MARKS.fail, number: run, words: `check${run === 1 ? '' : 's'} of the run failed` },
    { mark: MARKS.waived, number: waived, words: 'waived' },
    { mark: MARKS.pass, number: verified, words: 'verified' },
    { mark: '☑️', number: integrityOnly, words: 'integrity only' },
    { mark: '☑️', number: notRecalled, words: 'not recalled' },
  ];
  return parts.filter(({ number }) => number > 0);
}

/** What of the run its words depend on. */
type Told = Pick<RunFacts, 'mode'> & Partial<Pick<RunFacts, 'share'>>;

/** The verdict in one line, without mark. */
export function headline(verdict: Verdict, facts: Told): string {
  const numbers = tally(verdict);
  // A row that stands for no artifact is none of them.
  const of = ` of ${artifacts(unpassed(verdict).artifacts)}`;
  const end = facts.mode === 'report' ? ', but nothing is enforced (mode: report)' : ': the job must stop';
  switch (verdict.result) {
    case 'fail':
      return `${unpassedWords(verdict) || 'Nothing was proven'}${end}`;
    case 'error':
      return `${unpassedWords(verdict) || 'The gate could not check'}${end}`;
    case 'waived':
      return numbers.passed === 0
        ? `${count(numbers.waived)}${of} waived: nothing was verified`
        : `${count(numbers.waived)}${of} waived, ${passedParts(numbers)}: not everything was verified`;
    case 'pass':
      return numbers.artifacts === 0 && facts.share ? 'No artifact belongs to this share' : passLine(numbers);
  }
}

/** `2 of 10 artifacts refused, 1 not found`; empty where there is no row at all. */
function unpassedWords(verdict: Verdict): string {
  const { artifacts: all, refused, unknown, missing, run } = unpassed(verdict);
  const of = ` of ${artifacts(all)}`;
  const rest = [
    ...(missing > 0 ? [refused + unknown > 0 ? `${count(missing)} not found` : `${artifacts(missing)} not found`] : []),
    ...(run > 0 ? [`${count(run)} check${run === 1 ? '' : 's'} of the run failed`] : []),
  ];
  if (refused + unknown > 0) {
    const words = [
      ...(refused > 0 ? [`${count(refused)}${of} refused`] : []),
      ...(unknown > 0 ? [`${count(unknown)}${refused > 0 ? '' : of} could not be checked`] : []),
    ];
    return [...words, ...rest].join(', ');
  }
  const passed = passedTitle(tally(verdict));
  return rest.length === 0 ? '' : [...rest, ...(passed === '' ? [] : [passed])].join(', ');
}

function passLine(numbers: Tally): string {
  const all = numbers.passed === 1 ? '1 artifact' : `All ${artifacts(numbers.passed)}`;
  if (numbers.notRecalled > 0) return notRecalledLine(numbers);
  if (numbers.integrityOnly === 0) return `${all} verified`;
  if (numbers.verified > 0) {
    return `${count(numbers.verified)} of ${artifacts(numbers.passed)} verified, ${count(numbers.integrityOnly)} integrity only`;
  }
  return numbers.passed === 1
    ? '1 artifact matches its checksum: integrity only'
    : `${all} match their checksums: integrity only`;
}

/** `2 verified, 1 integrity only`: what passed beside what was waived. */
function passedParts({ verified, integrityOnly, notRecalled }: Tally): string {
  return [
    `${count(verified)} verified`,
    ...(integrityOnly > 0 ? [`${count(integrityOnly)} integrity only`] : []),
    ...(notRecalled > 0 ? [`${count(notRecalled)} not recalled`] : []),
  ].join(', ');
}

/** An audit proves nothing of what it does not verify again. */
function notRecalledLine({ passed, verified }: Tally): string {
  const none = passed === 1 ? '1 artifact is not recalled' : `None of ${artifacts(passed)} is recalled`;
  return verified === 0 ? `${none}; nothing else was checked` : `${none}, ${count(verified)} verified again`;
}

/** Heading over the artifacts that were not refused; a bare checksum is never called verified. */
export function passedTitle(numbers: Tally): string {
  return [
    ...(numbers.verified > 0 ? [`${artifacts(numbers.verified)} verified`] : []),
    ...(numbers.integrityOnly > 0 ? [`${artifacts(numbers.integrityOnly)} integrity only`] : []),
    ...(numbers.notRecalled > 0 ? [`${artifacts(numbers.notRecalled)} not recalled`] : []),
    ...(numbers.waived > 0 ? [`${artifacts(numbers.waived)} waived`] : []),
  ].join(', ');
}

/** Lines that a reader must not overlook: what was not enforced, what was waived, what is proven only in part. */
export function loudLines(verdict: Verdict, facts: Told): readonly string[] {
  const numbers = tally(verdict);
  const lines: string[] = shareLines(facts);
  if (facts.mode === 'report') {
    const stopped = verdict.result === 'fail' || verdict.result === 'error';
    lines.push(
      `\`mode: report\`: ${stopped ? `the step stays green although the result is \`${verdict.result}\`` : 'nothing is enforced in this run'}.`,
    );
  }
  if (numbers.waived > 0) {
    const reasons = waivers(verdict);
    const shown = reasons.slice(0, 3).map((reason) => plain(reason, 200));
    const more = reasons.length > shown.length ? `; and ${count(reasons.length - shown.length)} more` : '';
    lines.push(`Waived, not proven: ${artifacts(numbers.waived)}. Reason: ${shown.join('; ')}${more}.`);
  }
  if (numbers.integrityOnly > 0) {
    lines.push(
      `Integrity only: ${artifacts(numbers.integrityOnly)}. Their digests match a checksum list or manifest, but it is not verified who made it.`,
    );
  }
  return lines;
}

function shareLines({ share }: Told): string[] {
  if (!share) return [];
  const { index, count: shares } = share.shard;
  return [
    `Share ${count(index)} of ${count(shares)}: of ${count(share.names.count)} names, only those of this share were checked. Nothing is proven before \`merge\` has the reports of all shares.`,
  ];
}

function waivers(verdict: Verdict): readonly string[] {
  const reasons = verdict.artifacts.flatMap((artifact) =>
    artifact.checks.flatMap((check) => (check.status === 'waived' ? [check.reason] : [])),
  );
  return reasons.length > 0 ? [...new Set(reasons)] : ['no reason was given'];
}
