/** The order of versions (Semantic Versioning 2.0.0, section 11). */

interface Version {
  /** Major, minor, patch; without leading zeros, of any length. */
  readonly numbers: readonly string[];
  readonly prerelease: readonly string[];
}

/** A leading `v` is no part of a version (semver.org, FAQ), but tags have it; build metadata does not count. */
const SEMVER =
  /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*))*))?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
/** Beyond that it is no version that a person wrote, and the expression need not look at it. */
const MAX_LENGTH = 256;

/** @returns below zero where the first comes before the second; undefined where one of them is no such version. */
export function compareVersions(first: string, second: string): number | undefined {
  const [one, other] = [readVersion(first), readVersion(second)];
  if (!one || !other) return undefined;
  return (
    firstDifference(one.numbers, other.numbers) ||
    // A prerelease comes before its release.
    Number(other.prerelease.length > 0) - Number(one.prerelease.length > 0) ||
    firstDifference(one.prerelease, other.prerelease)
  );
}

/** True for a version that has a place in the order. */
export function isOrderedVersion(text: string): boolean {
  return readVersion(text) !== undefined;
}

function readVersion(text: string): Version | undefined {
  const found = text.length > MAX_LENGTH ? null : SEMVER.exec(text);
  if (!found) return undefined;
  const [, major = '', minor = '', patch = '', prerelease] = found;
  return { numbers: [major, minor, patch], prerelease: prerelease?.split('.') ?? [] };
}

/** Of two lists that are alike as far as they go, the shorter one comes first. */
function firstDifference(one: readonly string[], other: readonly string[]): number {
  for (const [index, left] of one.entries()) {
    const right = other[index];
    if (right === undefined) return 1;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Numbers come before words; numbers compare as numbers, words by their ASCII characters. */
function compareIdentifiers(left: string, right: string): number {
  const [number, otherNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (number !== otherNumber) return number ? -1 : 1;
  if (number && left.length !== right.length) return left.length - right.length;
  return left === right ? 0 : left < right ? -1 : 1;
}
