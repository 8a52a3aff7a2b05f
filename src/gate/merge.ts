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

/**
 * Joins the reports of each artifact. Two reports are of one artifact if kind and name are the same. A report, or a check, that several
 * rules share counts once.
 */
export function mergeReports(outcomes: readonly RuleReports[]): readonly JudgedArtifact[] {
  const merged = new Map<string, Joined>();
  for (const { rule, artifacts } of outcomes) {
    for (const report of artifacts) {
      const key = `${report.kind} ${report.name}`;
      let joined = merged.get(key);
      if (!joined) merged.set(key, (joined = startedWith(report)));
      join(joined, report);
      state(joined, rule);
    }
  }
  return [...merged.values()].map(judged);
}

/** An artifact while its reports are joined. */
interface Joined {
  /** The report that came last, and all that were there. */
  last: ArtifactReport;
  readonly reports: Set<ArtifactReport>;
  readonly checks: Set<CheckResult>;
  /** Of checks that are told once, what they say. */
  readonly said: Set<string>;
  digests: Digests;
  size: number | undefined;
  readonly stated: { readonly versions: Set<string>; readonly variants: Set<string>; readonly archs: Set<string> };
}

function startedWith(report: ArtifactReport): Joined {
  return {
    last: report,
    reports: new Set(),
    checks: new Set(),
    said: new Set(),
    digests: report.digests,
    size: undefined,
    stated: { versions: new Set(), variants: new Set(), archs: new Set() },
  };
}

function judged({ last, reports, checks, digests, size, stated }: Joined): JudgedArtifact {
  const { size: _, ...rest } = last;
  const whole = size === undefined ? rest : { ...rest, size };
  const alone = reports.size === 1 ? last : withChecks({ ...whole, digests }, [...checks]);
  const { versions, variants, archs } = stated;
  return { report: alone, stated: { versions: [...versions], variants: [...variants], archs: [...archs] } };
}

function state({ stated }: Joined, { version, variant, arch }: RuleReports['rule']): void {
  if (version !== undefined) stated.versions.add(version);
  if (variant !== undefined) stated.variants.add(variant);
  if (arch !== undefined) stated.archs.add(arch);
}

function join(joined: Joined, report: ArtifactReport): void {
  if (joined.reports.has(report)) return;
  requireProof(report);
  const changed = differs(joined.digests, report.digests) ? [changedBetween(report.name)] : [];
  // Within one report everything is told.
  const fresh = report.checks.filter((one) => !joined.checks.has(one) && !joined.said.has(onceSaid(one) ?? ''));
  for (const one of [...fresh, ...changed]) {
    joined.checks.add(one);
    const words = onceSaid(one);
    if (words !== undefined) joined.said.add(words);
  }
  joined.reports.add(report);
  joined.last = report;
  joined.digests = { ...joined.digests, ...report.digests };
  joined.size = report.size ?? joined.size;
}

/**
 * What is said of the artifact itself, such as a moving tag or a file that cannot be opened, is the same under every rule. Undefined
 * for what each rule has to say for itself.
 */
function onceSaid(check: CheckResult): string | undefined {
  if (check.status === 'pass' || check.status === 'waived') return undefined;
  if (check.status !== 'warning' && check.check !== 'artifact') return undefined;
  const { code, message } = check.refusal;
  return JSON.stringify([check.status, check.check, code, message]);
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
