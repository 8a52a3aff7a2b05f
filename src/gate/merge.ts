/** One artifact under several rules: it must satisfy all of them, and is reported once. */
import type { ArtifactReport, CheckResult, Digests, Refusal } from '../core/model.js';
import type { ImageRule, Rule } from '../model/policy.js';
import { requireProof, withChecks } from '../verify/verdict.js';
import { refused } from './refused.js';

/** What a rule came to. */
export interface RuleReports {
  readonly rule: Pick<Rule | ImageRule, 'name' | 'version' | 'variant' | 'arch'>;
  readonly artifacts: readonly ArtifactReport[];
}

/** An artifact with everything that the rules say of it. */
export interface JudgedArtifact {
  readonly report: ArtifactReport;
  /** What rules say that it is, for the revocation list. */
  readonly stated: StatedFacts;
}

/** Facts that rules give an artifact; empty where none does. */
export interface StatedFacts {
  readonly versions: readonly string[];
  readonly variants: readonly string[];
  readonly archs: readonly string[];
}

/** Joins the reports of each artifact. Two reports are of one artifact if kind and name are the same. */
export function mergeReports(outcomes: readonly RuleReports[]): readonly JudgedArtifact[] {
  const merged = new Map<string, JudgedArtifact>();
  for (const { rule, artifacts } of outcomes) {
    for (const report of artifacts) {
      requireProof(report);
      const key = `${report.kind} ${report.name}`;
      const known = merged.get(key);
      merged.set(key, known ? join(known, report, factsOf(rule)) : { report, stated: factsOf(rule) });
    }
  }
  return [...merged.values()];
}

function factsOf({ version, variant, arch }: RuleReports['rule']): StatedFacts {
  const listed = (fact: string | undefined) => (fact === undefined ? [] : [fact]);
  return { versions: listed(version), variants: listed(variant), archs: listed(arch) };
}

function join(known: JudgedArtifact, report: ArtifactReport, facts: StatedFacts): JudgedArtifact {
  const changed = differs(known.report.digests, report.digests) ? [changedBetween(report.name)] : [];
  const seen = known.report.checks;
  const checks: readonly CheckResult[] = [
    ...seen,
    ...report.checks.filter((one) => !isRepeated(one, seen)),
    ...changed,
  ];
  const digests = { ...known.report.digests, ...report.digests };
  const whole = { ...known.report, ...report, digests, size: report.size ?? known.report.size };
  const { size, ...rest } = whole;
  return {
    report: withChecks(size === undefined ? rest : { ...rest, size }, checks),
    stated: {
      versions: [...new Set([...known.stated.versions, ...facts.versions])],
      variants: [...new Set([...known.stated.variants, ...facts.variants])],
      archs: [...new Set([...known.stated.archs, ...facts.archs])],
    },
  };
}

/** What is said of the artifact itself, such as a moving tag or a file that cannot be opened, is the same under every rule. */
function isRepeated(check: CheckResult, seen: readonly CheckResult[]): boolean {
  if (check.status === 'pass' || check.status === 'waived') return false;
  if (check.status !== 'warning' && check.check !== 'artifact') return false;
  const { code, message } = check.refusal;
  return seen.some(
    (one) =>
      one.status === check.status &&
      one.check === check.check &&
      one.refusal.code === code &&
      one.refusal.message === message,
  );
}

function differs(one: Digests, other: Digests): boolean {
  return (Object.keys(one) as (keyof Digests)[]).some((algorithm) => {
    const [left, right] = [one[algorithm], other[algorithm]];
    return left !== undefined && right !== undefined && !left.equals(right);
  });
}

function changedBetween(name: string): CheckResult {
  const refusal: Refusal = {
    code: 'UNSAFE_PATH',
    message: `${name} changed while it was checked: one rule saw other bytes than another`,
    hint: 'Let nothing write to the artifacts during the check, and run it again.',
  };
  return refused('artifact', refusal);
}
