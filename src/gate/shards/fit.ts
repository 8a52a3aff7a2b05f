/** Whether reports are the shares of one run: all of them, each once, of one policy, and together all the names that there are. */
import type { Refusal } from '../../core/model.js';
import { count } from '../../formats/escape.js';
import type { MergeOptions } from '../../model/share.js';
import { shown } from './shown-shares.js';
import type { ShareReport } from './read-share.js';
import { digestOfNames, keyOf } from './share.js';

const SAME_FILES = 'Let all shares run on the same commit and the same files, in one attempt: "Re-run all jobs".';

/** Each a failure of its own; empty where the reports fit. */
export function unfit(reports: readonly ShareReport[], options: MergeOptions): readonly Refusal[] {
  const [first] = reports;
  if (!first) return [];
  const refusals = [...foreign(reports, options), ...differing(reports, first), ...missing(reports, first)];
  // What is missing or foreign has other names for sure.
  return refusals.length > 0 ? refusals : otherNames(reports, first);
}

/** Reports of another run than this one, or of another policy than the pinned one. */
function foreign(reports: readonly ShareReport[], { run, policy }: MergeOptions): readonly Refusal[] {
  return reports.flatMap(({ file, record, policy: own }): readonly Refusal[] => {
    const expected = run && `run ${run.id}, attempt ${run.attempt}`;
    const actual = `run ${record.run.id}, attempt ${record.run.attempt}`;
    const pinned = policy?.toLowerCase();
    return [
      ...(expected === undefined || expected === actual
        ? []
        : [mismatch(`The report ${file} is not of this run`, expected, actual, SAME_FILES, file)]),
      ...(pinned === undefined || pinned === own.digest
        ? []
        : [mismatch(`The report ${file} is not of the pinned policy`, pinned, own.digest, PIN, file)]),
    ];
  });
}

const PIN = 'Find out which policy the shares used. `policy-digest` is the digest in their reports.';

/** What all shares must say alike. */
function differing(reports: readonly ShareReport[], first: ShareReport): readonly Refusal[] {
  return FACTS.flatMap(({ what, of, hint }) => {
    const expected = of(first);
    return reports.flatMap((report) => {
      const actual = of(report);
      if (actual === expected) return [];
      return [
        mismatch(`The report ${report.file} has ${what} than ${first.file}`, expected, actual, hint, report.file),
      ];
    });
  });
}

const SAME_INPUTS = 'Give all shares the same policy and inputs; only `shard` and the paths of reports may differ.';

const FACTS: readonly {
  readonly what: string;
  readonly of: (report: ShareReport) => string;
  readonly hint: string;
}[] = [
  { what: 'another policy', of: ({ policy }) => `${policy.source} (${policy.digest})`, hint: SAME_INPUTS },
  { what: 'other inputs', of: ({ record }) => record.call, hint: SAME_INPUTS },
  {
    what: 'another run or attempt',
    of: ({ record: { run } }) => `run ${run.id}, attempt ${run.attempt}`,
    hint: SAME_FILES,
  },
  { what: 'another number of shares', of: ({ record }) => `${record.shard.count} shares`, hint: SAME_INPUTS },
  {
    what: 'another list of names',
    of: ({ record: { names } }) => `${count(names.count)} names, ${names.digest}`,
    hint: SAME_FILES,
  },
  {
    what: 'other trusted roots',
    // A root by TUF can be renewed between two jobs.
    of: ({ trustRoots }) =>
      trustRoots
        .filter(({ source }) => source !== 'tuf' && source !== 'gh')
        .map(({ name, digest }) => `${name} (${digest})`)
        .join(', ') || 'none',
    hint: SAME_FILES,
  },
  {
    what: 'other rules with `same`',
    of: ({ record: { same } }) => same.map(({ rule, claims }) => `${rule}: ${claims.join(', ')}`).join('; ') || 'none',
    hint: SAME_INPUTS,
  },
];

function missing(reports: readonly ShareReport[], first: ShareReport): readonly Refusal[] {
  const all = first.record.shard.count;
  const found = new Map<number, ShareReport>();
  const refusals: Refusal[] = [];
  for (const report of reports) {
    const { index } = report.record.shard;
    const other = found.get(index);
    found.set(index, report);
    if (!other) continue;
    const message = `Share ${index} of ${all} is there twice: ${other.file} and ${report.file}`;
    refusals.push({ code: 'SHARD_MISSING', message, hint: 'Give `merge` the report of each share once.' });
  }
  const absent = Array.from({ length: all }, (_, index) => index + 1).filter((index) => !found.has(index));
  if (absent.length > 0) {
    refusals.push({
      code: 'SHARD_MISSING',
      message: `The report of ${shown(absent, all)} is missing`,
      expected: `${all} reports`,
      actual: `${found.size}`,
      hint: 'Look at the jobs of these shares. Their artifacts are not verified without them.',
    });
  }
  return refusals;
}

/** Names of all shares together must be those that each share found. */
function otherNames(reports: readonly ShareReport[], { record: { names } }: ShareReport): readonly Refusal[] {
  const keys = new Set(
    reports.flatMap(({ artifacts, sidecars }) => [
      ...artifacts.filter(({ kind }) => kind !== 'run').map(keyOf),
      ...sidecars.map(({ name }) => keyOf({ kind: 'sidecar', name })),
    ]),
  );
  const digest = digestOfNames(keys);
  if (digest === names.digest && keys.size === names.count) return [];
  return [
    {
      code: 'SHARD_MISSING',
      message: 'The artifacts in the reports are not those that the shares found',
      expected: `${count(names.count)} names, ${names.digest}`,
      actual: `${count(keys.size)} names, ${digest}`,
      hint: 'Someone may have changed a report. Run all shares again.',
    },
  ];
}

function mismatch(message: string, expected: string, actual: string, hint: string, file: string): Refusal {
  return { code: 'SHARD_MISMATCH', message, expected, actual, hint, at: { file } };
}
