/** Where a run writes, and what becomes of files that passed: nothing may lie where something else does. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { occupied } from '../../files/proven-folder.js';
import { fileInTheWay } from '../../files/way-to.js';
import { belowFile } from '../inputs/in-the-way.js';
import type { Policy } from '../../model/policy.js';
import type { ReleaseReference } from '../../model/release.js';
import { reportPathProblems } from '../inputs/report-path.js';
import { ALL_REPORT_FILES, REPORT_FILES } from '../../core/report-files.js';
import { isGiven } from '../inputs/parts.js';
import type { GivenInputs } from '../inputs/read-inputs.js';

const HAND_OVER = ['verified-dir', 'install', 'recheck'] as const;
/** Inputs that name what a run writes, or what becomes of what passed. */
const WRITES = [...ALL_REPORT_FILES.map(({ name }) => name), ...HAND_OVER, 'share-tool'] as const;

/** What a policy leaves to be said of where a run writes. */
export type Written = Pick<Policy, 'rules' | 'imageRules' | 'revocations'> & { readonly from?: ReleaseReference };

/** True where a run leaves more behind than its answer. */
export function isHandedOver(given: GivenInputs, { imageRules }: Written): boolean {
  return WRITES.some((name) => isGiven(given, name)) || imageRules.some(({ sbomDir }) => sbomDir !== undefined);
}

/** Everything that cannot be written where it should be, or handed over. */
export function handOverProblems(
  given: GivenInputs,
  policy: Written,
  { kind, workspace }: Pick<Host, 'kind' | 'workspace'>,
): readonly ConfigProblem[] {
  const { rules, imageRules, revocations } = policy;
  const artifacts = rules.flatMap((rule) => rule.artifacts);
  const sbomDirs = [...new Set(imageRules.flatMap(({ sbomDir }) => sbomDir ?? []))];
  const written = [
    ...REPORT_FILES.map(({ name }) => ({ where: name, path: given[name] })),
    { where: 'revocations-cache', path: revocations?.cache },
    ...sbomDirs.map((path) => ({ where: 'sbom-dir', path })),
  ];
  return [
    ...reportPathProblems(given, artifacts, workspace),
    ...effectProblems(given, policy),
    ...shareToolProblems(given, policy, kind),
    ...recheckProblems(given, policy, kind),
    ...misplaced(given, written),
    ...folderProblems('verified-dir', given['verified-dir'], workspace),
    ...sbomDirs.flatMap((folder) => folderProblems('sbom-dir', folder, workspace)),
  ];
}

function effectProblems(given: GivenInputs, { rules, imageRules }: Written): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  // A rule of nothing but digests names no file.
  const files = rules.some((rule) => rule.artifacts.length > 0 || rule.digests.length === 0);
  for (const where of HAND_OVER.filter((name) => isGiven(given, name))) {
    if (!files && !(where === 'verified-dir' && imageRules.length > 0)) {
      const fix = 'Name them with `artifacts` or `checksums`, or remove it.';
      problems.push({ where, message: 'is about files, and none are checked', fix });
    }
    if (given.mode === 'report') {
      const message = 'is never done with `mode: report`, which lets failures pass';
      problems.push({ where, message, fix: 'Remove one of the two.' });
    }
  }
  return problems;
}

function shareToolProblems(
  given: GivenInputs,
  { from: release }: Written,
  kind: Host['kind'],
): readonly ConfigProblem[] {
  if (!given['share-tool']) return [];
  const problems: ConfigProblem[] = [];
  const add = (message: string, fix: string): void => {
    problems.push({ where: 'share-tool', message, fix });
  };
  if (kind === 'terminal') add("is about the runner's tool cache, and a command has no later steps", 'Remove it.');
  if (!given.install) add('is about what `install` installs', 'Add `install: true`, or remove it.');
  if (!release)
    add('needs a name and a version that later steps can ask for', 'Name the release with `release`, or remove it.');
  return problems;
}

function recheckProblems(given: GivenInputs, { from: release }: Written, kind: Host['kind']): readonly ConfigProblem[] {
  if (!given.recheck) return [];
  const where = 'recheck';
  const problems: ConfigProblem[] = [];
  if (kind === 'terminal') {
    const fix = 'Remove it; run the command again where the files are used.';
    problems.push({ where, message: 'is a post step of the action, and a command has none', fix });
  }
  if (release && given['verified-dir'] === undefined) {
    const message = 'has no files to hash again: the downloads of a release are removed after the run';
    problems.push({ where, message, fix: 'Add `verified-dir`.' });
  }
  return problems;
}

/** What a run writes must not lie among what it hands over. */
function misplaced(
  { 'verified-dir': folder }: GivenInputs,
  written: readonly { readonly where: string; readonly path: string | undefined }[],
): readonly ConfigProblem[] {
  return written.flatMap(({ where, path }) => {
    if (folder === undefined || path === undefined || !liesWithin(path, folder)) return [];
    const message = `\`${path}\` is in \`verified-dir\`, which holds nothing but what was verified`;
    return [{ where, message, fix: 'Name a place outside of it.' }];
  });
}

/** Both relative to the same folder, or absolute. */
function liesWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Folders that mean "verified": asked for before anything is checked, since a long run should not end with it. */
function folderProblems(where: string, folder: string | undefined, workspace: string): readonly ConfigProblem[] {
  if (folder === undefined) return [];
  const path = resolve(workspace, folder);
  const file = fileInTheWay(path);
  if (file !== undefined) return [{ where, ...belowFile(folder, file, workspace) }];
  const problem = occupied(path);
  if (problem === undefined) return [];
  const message = `\`${folder}\` ${problem}; what is verified must not be mixed with what is not`;
  return [{ where, message, fix: 'Name a folder that does not exist yet, or an empty one.' }];
}
