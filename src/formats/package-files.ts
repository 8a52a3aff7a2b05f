/**
 * What the files of a package are called, normalised as indexes do it, so that one file has one name however it is spelt.
 * Sources: PEP 503 (names of projects), PEP 440 (versions), PEP 427 (wheels), PEP 625 (source distributions); the package
 * URL specification for npm.
 */

/** A longer name is none that an index keeps; it also bounds the patterns below. */
const MAX_NAME_LENGTH = 512;

const VERSION =
  /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>[0-9]*))?(?:-(?<implicit>[0-9]+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>[0-9]*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>[0-9]*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

/** Spellings of the phases before a release (PEP 440, "Pre-release spelling"). */
const PHASES: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };

/** A project's name as the index has it (PEP 503). */
export function normalProject(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** A version in its normal form (PEP 440); undefined where it is none. Zeros at its end stay: `1.0` is not `1.0.0` here. */
export function normalVersion(text: string): string | undefined {
  const parts = text.length > MAX_NAME_LENGTH ? undefined : VERSION.exec(text.toLowerCase())?.groups;
  const release = parts?.['release'];
  if (!parts || release === undefined) return undefined;
  const { epoch, pre, preNumber, implicit, post, postNumber, dev, devNumber, local } = parts;
  const after = implicit ?? (post === undefined ? undefined : postNumber);
  return [
    number(epoch) === '0' ? '' : `${number(epoch)}!`,
    release.split('.').map(number).join('.'),
    pre === undefined ? '' : `${PHASES[pre] ?? pre}${number(preNumber)}`,
    after === undefined ? '' : `.post${number(after)}`,
    dev === undefined ? '' : `.dev${number(devNumber)}`,
    local === undefined ? '' : `+${local.replace(/[-_]/g, '.')}`,
  ].join('');
}

/** Digits without zeros before them; what is left out means zero. */
function number(digits = ''): string {
  return digits.replace(/^0+(?=[0-9])/, '') || '0';
}

/** A file of a project in an index for Python. */
interface PythonFile {
  readonly project: string;
  readonly version: string;
  /** The whole name in its normal form: two names of one file are equal in it. */
  readonly normal: string;
}

/** Reads the name of a wheel or a source distribution; undefined where it is neither. */
export function pythonFile(name: string): PythonFile | undefined {
  if (name.length > MAX_NAME_LENGTH) return undefined;
  return name.endsWith('.whl') ? wheel(name.slice(0, -'.whl'.length)) : sourceDistribution(name);
}

/** `{name}-{version}(-{build})?-{python}-{abi}-{platform}.whl` (PEP 427); several tags are joined by dots, in any order. */
function wheel(stem: string): PythonFile | undefined {
  const parts = stem.split('-');
  if (parts.length !== 5 && parts.length !== 6) return undefined;
  const [name = '', text = '', ...rest] = parts;
  const build = rest.length === 4 ? rest.shift() : undefined;
  const version = normalVersion(text);
  if (!isName(name) || version === undefined || (build !== undefined && !/^[0-9][A-Za-z0-9_.]*$/.test(build)))
    return undefined;
  if (!rest.every((tags) => /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/.test(tags))) return undefined;
  const tags = rest.map((one) => [...new Set(one.toLowerCase().split('.'))].sort().join('.'));
  const project = normalProject(name);
  return {
    project,
    version,
    normal: `${[project, version, ...(build === undefined ? [] : [build]), ...tags].join('-')}.whl`,
  };
}

/** `{name}-{version}.tar.gz` (PEP 625), and `.zip` of older ones, whose names may have hyphens. */
function sourceDistribution(name: string): PythonFile | undefined {
  const [, stem = '', suffix = ''] = /^(.+)(\.tar\.gz|\.zip)$/s.exec(name) ?? [];
  const dash = stem.lastIndexOf('-');
  const version = dash < 1 ? undefined : normalVersion(stem.slice(dash + 1));
  if (version === undefined || !isName(stem.slice(0, dash))) return undefined;
  const project = normalProject(stem.slice(0, dash));
  return { project, version, normal: `${project}-${version}${suffix}` };
}

function isName(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(text);
}

/** The names of an npm package's tarball: as the registry serves it (without the scope), and as `npm pack` writes it. */
export function npmTarballs(name: string, version: string): readonly string[] {
  const slash = name.indexOf('/');
  const served = `${name.slice(slash + 1)}-${version}.tgz`;
  return slash < 0 ? [served] : [served, `${name.slice(1, slash)}-${served}`];
}

/** `pkg:npm/%40acme/tool@1.2.3`, the name of the subject in npm's attestations. */
export function npmPackageUrl(name: string, version: string): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return `pkg:npm/${path}@${version}`;
}
