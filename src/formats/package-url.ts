/**
 * Package URLs (ECMA-427; package-url/purl-spec): `pkg:type/namespace/name@version?qualifiers#subpath`. Two spellings of one package
 * become one here.
 */

export interface PackageUrl {
  readonly type: string;
  /** Namespace and name, joined by `/`. */
  readonly name: string;
  /** Absent: every version. */
  readonly version?: string;
  /** By name in lower case; those without a value are left out. */
  readonly qualifiers: ReadonlyMap<string, string>;
  readonly subpath?: string;
}

/** Types whose namespaces and names have no case ("Package URL types"). */
const WITHOUT_CASE: ReadonlySet<string> = new Set(
  [
    'alpm',
    'apk',
    'bitbucket',
    'bitnami',
    'composer',
    'deb',
    'github',
    'gitlab',
    'golang',
    'hex',
    'luarocks',
    'npm',
  ].concat(['oci', 'otp', 'pub', 'pypi']),
);

/** @returns undefined where the text is no package URL */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  const scheme = /^pkg:\/*/i.exec(text)?.[0];
  if (scheme === undefined) return undefined;
  const [beforeHash, subpath] = splitLast(text.slice(scheme.length), '#');
  const [path, query] = splitLast(beforeHash, '?');
  const slash = path.indexOf('/');
  const type = path.slice(0, Math.max(slash, 0)).toLowerCase();
  const rest = path.slice(slash + 1);
  // An `@` that begins a part is npm's scope (`@acme/tool`), which many leave as it is.
  const at = rest.lastIndexOf('@');
  const named = at > 0 && rest[at - 1] !== '/' ? rest.slice(0, at) : rest;
  const version = decoded(rest.slice(named.length + 1));
  const name = segments(named);
  const qualifiers = qualifiersOf(query);
  const inner = segments(subpath, ['.', '..']);
  if (!/^[a-z][a-z0-9.+-]*$/.test(type) || !name || version === undefined || !qualifiers || inner === undefined)
    return undefined;
  return {
    type,
    name: nameOf(type, name),
    ...(version !== '' && { version }),
    qualifiers,
    ...(inner !== '' && { subpath: inner }),
  };
}

/** True where everything that `narrow` means is meant by `wide` too: no version and no qualifiers stand for all. */
export function covers(wide: PackageUrl, narrow: PackageUrl): boolean {
  return (
    wide.type === narrow.type &&
    wide.name === narrow.name &&
    (wide.version === undefined || wide.version === narrow.version) &&
    [...wide.qualifiers].every(([key, value]) => narrow.qualifiers.get(key) === value) &&
    (wide.subpath === undefined || wide.subpath === narrow.subpath)
  );
}

/** True where something could be meant by both. Case is looked past: whether it counts depends on the type and on who reads. */
export function overlaps(one: PackageUrl, other: PackageUrl): boolean {
  const agree = (left: string | undefined, right: string | undefined): boolean =>
    left === undefined || right === undefined || left.toLowerCase() === right.toLowerCase();
  return (
    one.type === other.type &&
    agree(one.name, other.name) &&
    agree(one.version, other.version) &&
    [...one.qualifiers].every(([key, value]) => agree(value, other.qualifiers.get(key))) &&
    agree(one.subpath, other.subpath)
  );
}

function nameOf(type: string, name: string): string {
  const cased = WITHOUT_CASE.has(type) ? name.toLowerCase() : name;
  return type === 'pypi' ? cased.replace(/[-_.]+/g, '-') : cased;
}

function qualifiersOf(query: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const [key, value] = [pair.slice(0, Math.max(equals, 0)).toLowerCase(), decoded(pair.slice(equals + 1))];
    if (value === undefined || (pair !== '' && key === '') || found.has(key)) return undefined;
    if (value !== '') found.set(key, value);
  }
  return found;
}

/** The decoded parts of a path without empty ones; undefined where one cannot be decoded. */
function segments(path: string, leftOut: readonly string[] = []): string | undefined {
  const parts = path.split('/').map(decoded);
  return parts.every((part) => part !== undefined)
    ? parts.filter((part) => part !== '' && !leftOut.includes(part)).join('/')
    : undefined;
}

function splitLast(text: string, separator: string): readonly [string, string] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
