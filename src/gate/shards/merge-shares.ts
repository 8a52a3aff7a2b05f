/**
 * One verdict out of the reports of all shares of a run. Reports that do not fit together prove nothing: what passed in them is left
 * out then. What concerns artifacts of several shares (`same`) is judged here; nothing is handed over.
 */
import type { ArtifactReport, CheckResult, Refusal, Verdict } from '../../core/model.js';
import type { RunPorts } from '../../core/ports.js';
import { MAX_SHARDED_ARTIFACTS, MAX_SHARDS } from '../../core/shard-limits.js';
import { count } from '../../formats/escape.js';
import type { MergedShares, MergeOptions, SharedClaims } from '../../model/share.js';
import type { RunFacts } from '../../report/facts.js';
import { findFiles } from '../../subjects/files.js';
import { decideVerdict, reportArtifact } from '../../verify/verdict.js';
import { refused } from '../refused.js';
import { judgeSame, originFrom } from '../same.js';
import { unfit } from './fit.js';
import { readShare, type ShareReport } from './read-share.js';
import { keyOf } from './share.js';

/** The verdict, and what the reports say of the run. */
interface MergedVerdict {
  readonly verdict: Verdict;
  readonly facts: Pick<RunFacts, 'policy' | 'trustRoots' | 'reportTo' | 'merged'>;
}

/** Merges the reports that the paths and globs name. */
export function mergeShares(options: MergeOptions, { workspace }: Pick<RunPorts, 'workspace'>): MergedVerdict {
  const found = findFiles(options.reports, workspace);
  const failures = found.refusals.map(({ name, refusal }) => row(name, refusal));
  const reports: ShareReport[] = [];
  const surplus = found.files.length - MAX_SHARDS;
  if (surplus > 0) failures.push(row('shares', tooManyReports(found.files.length)));
  for (const file of surplus > 0 ? [] : found.files) {
    const read = readShare(file);
    if (read.ok) reports.push(read.value);
    else failures.push(row(file.name, read.refusal));
  }
  failures.push(
    ...unfit(reports, options).map((refusal) => row(refusal.at?.file ?? 'shares', refusal)),
    ...tooMany(reports),
  );
  const artifacts = failures.length > 0 ? reports.flatMap(unproven) : joined(reports);
  const sidecars = reports.flatMap((one) => one.sidecars);
  const warnings = distinct(reports.flatMap((one) => one.warnings));
  return { verdict: decideVerdict([...failures, ...artifacts], sidecars, warnings), facts: factsOf(reports) };
}

function row(name: string, refusal: Refusal): ArtifactReport {
  return reportArtifact({ kind: 'run', name }, {}, [refused('artifact', refusal)]);
}

function tooManyReports(number: number): Refusal {
  const message = `${count(number)} reports are named; a run has at most ${MAX_SHARDS} shares`;
  return { code: 'LIMIT_EXCEEDED', message, hint: 'Name the reports of the shares of one run, and nothing else.' };
}

function tooMany(reports: readonly ShareReport[]): readonly ArtifactReport[] {
  const number = reports.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  if (number <= MAX_SHARDED_ARTIFACTS) return [];
  const message = `${count(number)} artifacts are in the reports; at most ${count(MAX_SHARDED_ARTIFACTS)} are merged`;
  return [row('shares', { code: 'LIMIT_EXCEEDED', message, hint: 'Part the artifacts among several gates.' })];
}

/** What was refused stays refused, whatever is wrong with the reports. */
function unproven({ artifacts }: ShareReport): readonly ArtifactReport[] {
  return artifacts.filter(({ result }) => result === 'fail' || result === 'error');
}

/** All artifacts. A row about the run, such as a pattern that matched nothing, is told by each share and shown once. */
function joined(reports: readonly ShareReport[]): readonly ArtifactReport[] {
  const all = reports.flatMap((one) => one.artifacts);
  const rows = distinct(
    all.filter(({ kind }) => kind === 'run'),
    ({ name, checks }) => [name, checks.map(wordsOf)],
  );
  const artifacts = all.filter(({ kind }) => kind !== 'run');
  const rules = reports[0]?.record.same ?? [];
  return rules.reduce<readonly ArtifactReport[]>(
    (judged, rule, index) =>
      compared(
        rule,
        reports.flatMap(({ record }) => record.same[index]?.artifacts ?? []),
        judged,
      ),
    [...rows, ...artifacts],
  );
}

/** `same` of one rule, over the artifacts that are told of it. */
function compared(
  { claims }: SharedClaims,
  told: SharedClaims['artifacts'],
  reports: readonly ArtifactReport[],
): readonly ArtifactReport[] {
  const values = new Map(told.map((one) => [JSON.stringify([one.kind, one.name]), one.values]));
  const origins = new Map(
    reports.flatMap((report) => {
      const own = values.get(keyOf(report));
      if (!own) return [];
      const all = own.map((each) => originFrom(claims, each));
      return [[report, new Map(all.map((one) => [one.key, one]))] as const];
    }),
  );
  return judgeSame(claims, reports, origins);
}

/** Hints depend on what lies on a runner, and are left out. */
function wordsOf(check: CheckResult): readonly string[] {
  const said = 'refusal' in check ? [check.refusal.code, check.refusal.message] : [];
  return [check.check, check.status, ...said];
}

function distinct<T>(values: readonly T[], key: (value: T) => unknown = (value) => value): readonly T[] {
  return [...new Map(values.map((one) => [JSON.stringify(key(one)), one])).values()];
}

/** The first report speaks for all: where they differ, the verdict says so. */
function factsOf(reports: readonly ShareReport[]): MergedVerdict['facts'] {
  const [first] = reports;
  if (!first) return { policy: { source: 'none', digest: 'none' }, trustRoots: [] };
  const { policy, reportTo, record } = first;
  const merged: MergedShares = { count: reports.length, run: record.run, names: record.names };
  const trustRoots = distinct(reports.flatMap((one) => one.trustRoots));
  return { policy, trustRoots, merged, ...(reportTo !== undefined && { reportTo }) };
}
