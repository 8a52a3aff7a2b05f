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
  const places = new Map<ArtifactReport['kind'], Map<string, number>>();
  const found: Joined[] = [];
  for (const { rule, artifacts } of outcomes) {
    for (const report of artifacts) {
      const ofKind = places.get(report.kind) ?? new Map<string, number>();
      places.set(report.kind, ofKind);
      const place = ofKind.get(report.name);
      const joined = place === undefined ? undefined : found[place];
      if (place !== undefined && joined) found[place] = join(joined, report, rule);
      else {
        requireProof(report);
        ofKind.set(report.name, found.push({ report, stated: stateFacts(NOTHING_STATED, rule) }) - 1);
      }
    }
  }
  return found.map((one) => (one.more ? { report: whole(one.more), stated: one.stated } : one));
}

/** An artifact while its reports are joined; until there is another report it is judged as it is. */
interface Joined extends JudgedArtifact {
  /** Once there was another report than `report`, the first one. */
  readonly more?: Reports;
}

/** Reports of one artifact that are not the same. */
interface Reports {
  readonly all: Set<ArtifactReport>;
  readonly checks: Set<CheckResult>;
  /** What was said by checks that are told once. */
  readonly said: Set<string>;
  last: ArtifactReport;
  digests: Digests;
  size: number | undefined;
}

const NOTHING_STATED: StatedFacts = { versions: [], variants: [], archs: [] };

function join(joined: Joined, report: ArtifactReport, rule: RuleReports['rule']): Joined {
  const { report: first } = joined;
  const stated = stateFacts(joined.stated, rule);
  if (report === first || joined.more?.all.has(report)) return { ...joined, stated };
  requireProof(report);
  const more = joined.more ?? reportsFrom(first);
  add(more, report);
  return { report: first, stated, more };
}

function reportsFrom(first: ArtifactReport): Reports {
  const { digests, size } = first;
  const said = first.checks.flatMap((one) => onceSaid(one) ?? []);
  return { all: new Set([first]), checks: new Set(first.checks), said: new Set(said), last: first, digests, size };
}

function add(reports: Reports, report: ArtifactReport): void {
  const changed = differs(reports.digests, report.digests) ? [changedBetween(report.name)] : [];
  const fresh = report.checks.filter((one) => !reports.checks.has(one) && !reports.said.has(onceSaid(one) ?? ''));
  for (const one of [...fresh, ...changed]) {
    reports.checks.add(one);
    const words = onceSaid(one);
    if (words !== undefined) reports.said.add(words);
  }
  reports.all.add(report);
  reports.last = report;
  reports.digests = { ...reports.digests, ...report.digests };
  reports.size = report.size ?? reports.size;
}

function whole({ last, checks, digests, size }: Reports): ArtifactReport {
  const { size: _, ...rest } = last;
  return withChecks({ ...rest, digests, ...(size !== undefined && { size }) }, [...checks]);
}

function stateFacts(stated: StatedFacts, { version, variant, arch }: RuleReports['rule']): StatedFacts {
  if (version === undefined && variant === undefined && arch === undefined) return stated;
  const having = (known: readonly string[], fact: string | undefined): readonly string[] =>
    fact === undefined || known.includes(fact) ? known : [...known, fact];
  return {
    versions: having(stated.versions, version),
    variants: having(stated.variants, variant),
    archs: having(stated.archs, arch),
  };
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
