/**
 * Whether each asset of a release is accounted for: checked by a rule, evidence of what is checked, or named by the policy as
 * unsigned. What is added to a release by whoever can upload to it must not pass for a part of what was verified.
 */
import { join } from 'node:path';
import { MAX_LISTED_NAMES, MAX_UNSIGNED_SHOWN } from '../core/limits.js';
import type { ArtifactReport, Refusal } from '../core/model.js';
import { compileGlob } from '../formats/glob.js';
import { reportArtifact } from '../verify/verdict.js';
import type { ReleaseAssets } from './artifact-source.js';
import type { RulesOutcome } from './check-rules.js';
import { knownPaths } from './documents/extra-files.js';
import { refused } from './refused.js';
import type { Share } from './shards/share.js';

interface Coverage {
  /** Each a failure of its own. */
  readonly artifacts: readonly ArtifactReport[];
  /** What nobody vouches for, aloud. */
  readonly warnings: readonly Refusal[];
}

/**
 * @param folder absolute path that they were downloaded to
 * @param outcome what the rules judged, and what they have a use for, evidence among it
 * @param share knows what other shares judge
 */
export async function releaseCoverage(
  assets: ReleaseAssets,
  folder: string,
  { reports, known }: Pick<RulesOutcome, 'reports' | 'known'>,
  share?: Pick<Share, 'checked'>,
): Promise<Coverage> {
  const judged = reports.flatMap(({ artifacts }) => artifacts.map(({ name }) => name));
  const checked = new Set([...judged, ...(share?.checked ?? [])]);
  const used = new Set(await knownPaths(known));
  const unsigned = assets.unsigned.map((pattern) => {
    const glob = compileGlob(pattern, 'escapes');
    const names = 'refusal' in glob ? [] : assets.names.filter((name) => glob.match(name) !== undefined);
    return { pattern, names };
  });
  const named = new Set(unsigned.flatMap(({ names }) => names));
  // What a refused manifest records is not known, so that nothing can be said of what is left.
  const unreadable = reports.some(({ artifacts }) => artifacts.some((one) => one.document && one.result === 'fail'));
  const uncovered = unreadable
    ? []
    : assets.names.filter((name) => !checked.has(name) && !used.has(join(folder, name)) && !named.has(name));
  const failures: readonly (readonly [string, Refusal])[] = [
    ...uncovered.map((name) => [name, uncoveredAsset(name)] as const),
    ...unsigned.flatMap(({ pattern, names }) => {
      const both = names.filter((name) => checked.has(name));
      if (names.length === 0) return [[pattern, matchesNothing(pattern)] as const];
      return both.length > 0 ? [[pattern, alsoChecked(pattern, both)] as const] : [];
    }),
  ];
  const open = [...named].filter((name) => !checked.has(name) && !used.has(join(folder, name))).sort();
  return {
    artifacts: failures.map(([name, refusal]) =>
      reportArtifact({ kind: 'run', name }, {}, [refused('artifact', refusal)]),
    ),
    warnings: open.length === 0 ? [] : [nobodyVouches(open)],
  };
}

function uncoveredAsset(name: string): Refusal {
  return {
    code: 'RELEASE_UNCOVERED',
    message: `No rule covers the asset ${name} of the release`,
    expected: 'a rule that checks it, or its name under `unsigned`',
    actual: 'neither',
    hint: 'It may have been added after the release. If the publisher does not sign it, name it under `unsigned`.',
  };
}

function matchesNothing(pattern: string): Refusal {
  return {
    code: 'RELEASE_UNCOVERED',
    message: `No asset of the release is called ${pattern}, which the policy names under \`unsigned\``,
    expected: 'an asset of that name',
    actual: 'none',
    hint: 'Correct the name, or remove the line.',
  };
}

function alsoChecked(pattern: string, names: readonly string[]): Refusal {
  return {
    code: 'RELEASE_UNCOVERED',
    message: `${pattern} under \`unsigned\` names assets that rules check: ${listed(names)}`,
    hint: 'Write it so that it matches only assets that are not signed.',
  };
}

function nobodyVouches(names: readonly string[]): Refusal {
  return {
    code: 'ASSETS_UNSIGNED',
    message: `Not signed: ${names.length === 1 ? '1 asset' : `${names.length} assets`} of the release, as the policy says under \`unsigned\`: ${listed(names, MAX_UNSIGNED_SHOWN)}`,
    hint: 'They were not verified and are not copied. Do not use them unless you check them in another way.',
  };
}

function listed(names: readonly string[], most = MAX_LISTED_NAMES): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
