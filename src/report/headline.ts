/** The verdict in words: one line, and the lines that must not be overlooked. Shared by summary, log and annotations. */
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
  return verdict.artifacts
    .filter((artifact) => artifact.kind !== 'sidecar')
    .sort((a, b) => RANKS[a.result] - RANKS[b.result]);
}

export function tally(verdict: Verdict): Tally {
  const artifacts = judged(verdict);
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

/** `1 artifact`, `3 artifacts`. */
export function artifacts(value: number): string {
  return `${count(value)} artifact${value === 1 ? '' : 's'}`;
}

/** The verdict in one line, without mark. */
export function headline(verdict: Verdict, facts: Pick<RunFacts, 'mode'>): string {
  const numbers = tally(verdict);
  const of = ` of ${artifacts(numbers.artifacts)}`;
  const end = facts.mode === 'report' ? ', but nothing is enforced (mode: report)' : ': the job must not go on';
  switch (verdict.result) {
    case 'fail': {
      if (numbers.refused === 0) return `Nothing was proven${end}`;
      const unknown = numbers.unknown > 0 ? `, ${count(numbers.unknown)} could not be checked` : '';
      return `${count(numbers.refused)}${of} refused${unknown}${end}`;
    }
    case 'error':
      return numbers.unknown === 0
        ? `The gate could not look${end}`
        : `${count(numbers.unknown)}${of} could not be checked${end}`;
    case 'waived':
      return `${count(numbers.waived)}${of} waived, ${passedParts(numbers)}: not everything was proven`;
    case 'pass':
      return passLine(numbers);
  }
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
export function loudLines(verdict: Verdict, facts: Pick<RunFacts, 'mode'>): readonly string[] {
  const numbers = tally(verdict);
  const lines: string[] = [];
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
      `Integrity only: ${artifacts(numbers.integrityOnly)}. Their digests match a checksum list or manifest; nobody is proven to have made it.`,
    );
  }
  return lines;
}

function waivers(verdict: Verdict): readonly string[] {
  const reasons = verdict.artifacts.flatMap((artifact) =>
    artifact.checks.flatMap((check) => (check.status === 'waived' ? [check.reason] : [])),
  );
  return reasons.length > 0 ? [...new Set(reasons)] : ['none was given'];
}
