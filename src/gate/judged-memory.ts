/**
 * Judgements that rules of a run have in common. A rule that requires the same of the same artifacts as an earlier one is not
 * checked again; one that requires the same of some of them judges only the others. Trusted roots, keys and the time are those of the
 * run, so that nothing else can be different. A rule that requires anything else shares nothing here.
 */
import type { ArtifactReport, LocalSubject } from '../core/model.js';
import type { Rule } from '../model/policy.js';
import { canonical, scopeOf, termsOf } from './rule-terms.js';
import type { RuleOutcome } from './rule-outcome.js';

export interface JudgedMemory {
  /** What the rule came to: what an equal rule did, or what `check` finds. */
  readonly outcome: (rule: Rule, check: () => Promise<RuleOutcome>) => Promise<RuleOutcome>;
  /** The reports of subjects, in their order: those of rules that require the same, and of the others what `judge` finds. */
  readonly reports: (rule: Rule, subjects: readonly LocalSubject[], judge: Judge) => Promise<readonly ArtifactReport[]>;
  /** Rules that were checked, and artifacts that were judged. */
  readonly counts: { rules: number; artifacts: number };
}

/** @returns one report for each, in their order */
type Judge = (subjects: readonly LocalSubject[]) => Promise<readonly ArtifactReport[]>;

/** @param rules all of the run; nothing is kept for a rule that has no equal */
export function createJudgedMemory(rules: readonly Rule[]): JudgedMemory {
  const counts = { rules: 0, artifacts: 0 };
  const keys = new Map(rules.length > 1 ? rules.map((rule) => [rule, keysOf(rule)] as const) : []);
  const whole = repeated([...keys.values()].map((one) => one.whole));
  const terms = repeated([...keys.values()].map((one) => one.terms));
  const outcomes = new Map<string, Promise<RuleOutcome>>();
  const reports = new Map<string, Map<string, ArtifactReport>>();
  const judged = async (subjects: readonly LocalSubject[], judge: Judge): Promise<readonly ArtifactReport[]> => {
    counts.artifacts += subjects.length;
    const found = await judge(subjects);
    if (found.length !== subjects.length) throw new Error('each artifact needs a report of its own');
    return found;
  };
  return {
    counts,
    outcome: async (rule, check) => {
      const key = keys.get(rule)?.whole;
      const known = key === undefined ? undefined : outcomes.get(key);
      if (known) return known;
      counts.rules++;
      const outcome = check();
      if (key !== undefined && whole.has(key)) outcomes.set(key, outcome);
      return outcome;
    },
    reports: async (rule, subjects, judge) => {
      const key = keys.get(rule)?.terms;
      // Lists and manifests are about several artifacts: what they say of one depends on the others.
      const alone = rule.require.every(({ kind }) => kind === 'signature' || kind === 'waived');
      if (key === undefined || !terms.has(key) || !alone) return judged(subjects, judge);
      const known = reports.get(key) ?? new Map<string, ArtifactReport>();
      reports.set(key, known);
      const named = subjects.map((subject) => [subjectKey(subject, rule), subject] as const);
      const open = named.filter(([name]) => !known.has(name));
      const found = await judged(
        open.map(([, subject]) => subject),
        judge,
      );
      for (const [index, report] of found.entries()) known.set(open[index]?.[0] ?? '', report);
      return named.flatMap(([name]) => known.get(name) ?? []);
    },
  };
}

/** What a judgement can depend on of a subject: of what a glob captured only where a template leads to evidence by it. */
function subjectKey(subject: LocalSubject, { bundles, signatures, certificates }: Rule): string {
  if (subject.kind === 'digest') return canonical(subject);
  const { kind, name, path, linked, captures } = subject;
  const places = bundles.length + signatures.length + certificates.length;
  return canonical([kind, name, path, linked, places > 0 ? captures : []]);
}

interface Keys {
  readonly terms: string;
  readonly whole: string;
}

function keysOf(rule: Rule): Keys {
  const terms = termsOf(rule);
  return { terms, whole: canonical([terms, scopeOf(rule)]) };
}

function repeated(keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}
