/** Packages of a registry by name and version: `npm:@acme/tool@1.2.3`, `pypi:acme-tool@1.2.3`. */
import { normalVersion } from './package-files.js';
import type { Attempt } from '../core/attempt.js';

/** One version of a package. */
export interface PackageReference {
  readonly ecosystem: 'npm' | 'pypi';
  /** As given; npm's has its scope (`@acme/tool`). */
  readonly name: string;
  readonly version: string;
}

/** Names as npm takes them today and took them once: older ones have capital letters. */
const NPM_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,213}\/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]{0,213}$/;
/** Semantic Versioning 2.0.0, without the comparison of its parts. */
const NPM_VERSION = /^[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Core metadata, "Name". */
const PYPI_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,212}[A-Za-z0-9])?$/;
const MAX_VERSION_LENGTH = 128;

const FORM = 'Write `npm:NAME@VERSION` or `pypi:NAME@VERSION` with the exact version, such as `npm:@acme/tool@1.2.3`.';

/** Reads a reference. Ranges and tags (`^1`, `latest`) are refused: what they mean is the registry's word. */
export function parsePackage(text: string): Attempt<PackageReference> {
  const { ecosystem, name, version } =
    /^(?<ecosystem>npm|pypi):(?<name>.+)@(?<version>[^@]*)$/s.exec(text)?.groups ?? {};
  if (ecosystem === undefined || name === undefined || version === undefined) {
    return { problem: { message: `\`${text}\` is not a package with a version`, fix: FORM } };
  }
  const isNpm = ecosystem === 'npm';
  if (!(isNpm ? NPM_NAME : PYPI_NAME).test(name) || /(?:^|\/)\.{1,2}$/.test(name)) {
    return { problem: { message: `\`${name}\` is not a name of a package in ${isNpm ? 'npm' : 'PyPI'}`, fix: FORM } };
  }
  const isVersion = isNpm ? NPM_VERSION.test(version) : normalVersion(version) !== undefined;
  if (!isVersion || version.length > MAX_VERSION_LENGTH) {
    return { problem: { message: `\`${version}\` is not an exact version of ${name}`, fix: FORM } };
  }
  return { value: { ecosystem: isNpm ? 'npm' : 'pypi', name, version } };
}

/** As it is given. */
export function shownPackage({ ecosystem, name, version }: PackageReference): string {
  return `${ecosystem}:${name}@${version}`;
}
