/** The inputs about releases and about handing over what passed: what each must look like and what goes together. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ConfigProblem } from '../core/errors.js';
import { gitHubApi } from '../github/access.js';
import type { Host } from '../core/host.js';
import { REPORT_FILES } from '../core/report-files.js';
import type { InputName } from './inputs.js';
import { provenFolderProblems } from './proven-folders.js';
import type { Policy, RunOptions } from '../model/policy.js';
import type { ReleaseReference } from '../model/release.js';
import type { GivenInputs } from './read-inputs.js';
import { shareToolProblems } from './share-tool.js';

/** What GitHub allows; everything else would change the address that is asked. */
const OWNER = /^[A-Za-z0-9_-]{1,100}$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Git's own rules for names (git-check-ref-format(1)). */
const NO_TAG = /^[-/]|[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|[./]$|^@$/;
const MAX_TAG = 250;

const HAND_OVER = ['verified-dir', 'install', 'recheck'] as const;
/** Inputs that name files or folders which a run writes. */
const WRITTEN = [
  ...REPORT_FILES.map(({ name }) => name),
  'sbom-dir',
  'revocations-cache',
] as const satisfies readonly InputName[];

/** `owner/repo@tag`; the first `@` divides. Undefined where it is none. */
export function parseRelease(text: string): ReleaseReference | undefined {
  const at = text.indexOf('@');
  const [owner = '', repo = '', ...more] = text.slice(0, Math.max(0, at)).split('/');
  const tag = text.slice(at + 1);
  const sound = OWNER.test(owner) && REPO.test(repo) && more.length === 0;
  if (at < 0 || !sound || tag === '' || tag.length > MAX_TAG || NO_TAG.test(tag)) return undefined;
  return { owner, repo, tag };
}

/** Which of these inputs ask for what cannot be. */
export function releaseProblems(
  given: GivenInputs,
  { kind, env }: Pick<Host, 'kind' | 'env'>,
): readonly ConfigProblem[] {
  const files = given.artifacts ?? given.checksums ?? given.manifest ?? given.release;
  const written = WRITTEN.map((where) => ({ where, path: given[where] }));
  return [
    ...ownReleaseProblems(given),
    ...unknownApi(given, env),
    ...handOverProblems(given, kind, files !== undefined, given.images !== undefined),
    ...misplaced(given, written),
  ];
}

/** A release is asked for at the API of the server that the environment names; another input may have said what is wrong. */
function unknownApi(given: GivenInputs, env: Host['env']): readonly ConfigProblem[] {
  const api = given.release === undefined || given.offline ? undefined : gitHubApi(env);
  return api && 'problem' in api ? [{ ...api.problem, where: 'release' }] : [];
}

/** The same of handing over where a policy file says what is checked, and where some of it is written. */
export function policyHandOverProblems(
  given: GivenInputs,
  { rules, imageRules, revocations, release }: Policy,
  { kind, workspace }: Pick<Host, 'kind' | 'workspace'>,
): readonly ConfigProblem[] {
  // A rule of nothing but digests names no file.
  const files = rules.some((rule) => rule.artifacts.length > 0 || rule.digests.length === 0);
  const written = [
    ...REPORT_FILES.map(({ name }) => ({ where: name, path: given[name] })),
    { where: 'revocations-cache', path: revocations?.cache },
    ...imageRules.map(({ sbomDir }) => ({ where: 'sbom-dir', path: sbomDir })),
  ];
  return [
    ...handOverProblems(
      { ...given, ...(release && { release: release.reference.tag }) },
      kind,
      files,
      imageRules.length > 0,
    ),
    ...misplaced(given, written),
    ...provenFolderProblems(given['verified-dir'], imageRules, workspace),
  ];
}

/** The options of a run that these inputs make. */
export function releaseOptions(
  given: GivenInputs,
): Pick<RunOptions, 'release' | 'verifiedDir' | 'install' | 'shareTool' | 'recheck'> {
  const release = given.release === undefined ? undefined : parseRelease(given.release);
  const verifiedDir = given['verified-dir'];
  return {
    ...(release && { release }),
    ...(verifiedDir !== undefined && { verifiedDir }),
    ...(given.install && { install: true }),
    ...(given['share-tool'] && { shareTool: true }),
    ...(given.recheck && { recheck: true }),
  };
}

function ownReleaseProblems(given: GivenInputs): ConfigProblem[] {
  const { release, artifacts, offline } = given;
  if (release === undefined) return [];
  const problems: ConfigProblem[] = [];
  const add = (where: InputName, message: string, fix: string): void => {
    problems.push({ where, message, fix });
  };
  if (!parseRelease(release)) {
    add('release', `\`${release}\` names no release`, 'Write `owner/repo@tag`, such as `acme/widgets@v1.2.3`.');
  }
  if (offline)
    add('release', 'is downloaded, which `offline` forbids', 'Download the assets beforehand and name the files.');
  if (artifacts === undefined) {
    add(
      'artifacts',
      'is missing: which assets of the release are meant',
      'Name them, such as `*.tar.gz`, or `*` for all.',
    );
  }
  for (const pattern of artifacts ?? []) {
    if (/[/\\]/.test(pattern)) {
      const fix = 'Write a name or a glob without folders; check files of the workspace in another step.';
      add('artifacts', `\`${pattern}\` cannot be an asset of a release, which has no folders`, fix);
    }
  }
  for (const name of ['bundle', 'signature', 'certificate'] as const) {
    for (const { source } of given[name] ?? []) {
      if (!/[/\\]/.test(source.replaceAll('{dir}/', ''))) continue;
      add(
        name,
        `\`${source}\` cannot be an asset of a release, which has no folders`,
        'Write a name, such as `{name}.sigstore.json`.',
      );
    }
  }
  return problems;
}

/** @param content true where artifacts of a registry are checked, whose content `verified-dir` gets */
function handOverProblems(given: GivenInputs, kind: Host['kind'], files: boolean, content: boolean): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (const where of HAND_OVER.filter((name) => given[name] !== undefined && given[name] !== false)) {
    if (!files && !(content && where === 'verified-dir')) {
      const fix = 'Name them with `artifacts` or `checksums`, or remove it.';
      problems.push({ where, message: 'is about files, and none are checked', fix });
    }
    if (given.mode === 'report') {
      const message = 'is never done with `mode: report`, which lets failures pass';
      problems.push({ where, message, fix: 'Remove it, or enforce.' });
    }
  }
  return [...problems, ...shareToolProblems(given, kind), ...recheckProblems(given, kind)];
}

function recheckProblems(given: GivenInputs, kind: Host['kind']): ConfigProblem[] {
  if (!given.recheck) return [];
  const problems: ConfigProblem[] = [];
  if (kind === 'terminal') {
    problems.push({
      where: 'recheck',
      message: 'is a post step of the action, and a command has none',
      fix: 'Remove it; run the command again where the files are used.',
    });
  }
  if (given.release !== undefined && given['verified-dir'] === undefined) {
    problems.push({
      where: 'recheck',
      message: 'has no files to hash again: the downloads of a release are removed after the run',
      fix: 'Add `verified-dir`.',
    });
  }
  return problems;
}

/** What a run writes must not lie among what it hands over. */
function misplaced(
  given: GivenInputs,
  written: readonly { readonly where: string; readonly path: string | undefined }[],
): ConfigProblem[] {
  const folder = given['verified-dir'];
  return written.flatMap(({ where, path }) => {
    if (folder === undefined || path === undefined || !liesWithin(path, folder)) return [];
    const message = `\`${path}\` lies in \`verified-dir\`, which holds nothing but what was verified`;
    return [{ where, message, fix: 'Name a place outside of it.' }];
  });
}

/** Both relative to the same folder, or absolute. */
function liesWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
