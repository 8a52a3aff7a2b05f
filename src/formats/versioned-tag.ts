/**
 * A prefix of a semantic version that the tag of a build must have: `v1`, `v1.2`, `v1.2.3`, `v1.2.3-rc.1`. The tag is read as
 * Go's modules read versions (golang.org/x/mod/semver): a `v`, numbers without leading zeros, and what is missing is zero.
 */

/** What is required of a tag, part by part; what is absent may be anything. */
interface Version {
  readonly major: string;
  readonly minor?: string;
  readonly patch?: string;
  /** Empty for a release. */
  readonly prerelease: string;
  readonly build: string;
}

const CORE = /^v(0|[1-9][0-9]*)(?:\.(0|[1-9][0-9]*)(?:\.(0|[1-9][0-9]*)(.*))?)?$/s;
const REST = /^(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const TAG = 'refs/tags/';

/** True for a text that can be required. */
export function isVersionPrefix(text: string): boolean {
  return readVersion(text) !== undefined;
}

/**
 * True where the ref is a tag whose version begins with the prefix. A patch version that is written out takes its
 * prerelease with it: `v1.2.3` is not met by `v1.2.3-rc.1`. Build metadata count only where they are written out.
 */
export function isTagOfVersion(prefix: string, ref: string): boolean {
  const required = readVersion(prefix);
  const tag = ref.startsWith(TAG) ? readVersion(ref.slice(TAG.length)) : undefined;
  if (!required || !tag) return false;
  const { major, minor, patch, prerelease, build } = required;
  return (
    tag.major === major &&
    (minor === undefined || (tag.minor ?? '0') === minor) &&
    (patch === undefined || ((tag.patch ?? '0') === patch && tag.prerelease === prerelease)) &&
    (build === '' || tag.build === build)
  );
}

function readVersion(text: string): Version | undefined {
  const [, major, minor, patch, rest = ''] = CORE.exec(text) ?? [];
  const behind = REST.exec(rest);
  if (major === undefined || !behind) return undefined;
  const [, prerelease = '', build = ''] = behind;
  // A numeric part of a prerelease has no leading zeros (Semantic Versioning 2.0.0, item 9).
  if (prerelease.split('.').some((part) => /^0[0-9]+$/.test(part))) return undefined;
  return {
    major,
    ...(minor !== undefined && { minor }),
    ...(patch !== undefined && { patch }),
    prerelease,
    build,
  };
}
