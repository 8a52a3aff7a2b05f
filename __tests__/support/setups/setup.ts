/**
 * A set-up: how one project's release is verified today, in the words of the tool that does it. The shape is that of a package
 * manager's registry: options of cosign as they are written, names of assets with `{{.Version}}`.
 */

export interface SetUp {
  /** `owner/repo`, or a name below it. */
  readonly package: string;
  /** What the evidence is about: the file itself, or the checksum list that names it. */
  readonly where: 'asset' | 'checksum';
  readonly kind: 'cosign' | 'github_artifact_attestations' | 'minisign' | 'slsa_provenance';
  /** The file that is signed, with all names filled in. */
  readonly target: string;
  readonly verbatim: Verbatim;
  /** The kind of set-up; the rows of docs/coverage.md. */
  readonly class: string;
}

export interface Verbatim {
  /** Options of `cosign verify-blob`. */
  readonly opts?: readonly string[];
  readonly bundle?: Asset;
  readonly signature?: Asset;
  readonly key?: Asset;
  readonly asset?: string;
  readonly url?: string;
  readonly public_key?: string;
  readonly signer_workflow?: string;
  readonly 'signer-workflow'?: string;
  readonly predicate_type?: string;
}

interface Asset {
  readonly asset?: string;
  readonly url?: string;
}

export const VERSION = 'v1.2.3';

/** The repository that a set-up speaks of. */
export const repositoryOf = ({ package: name }: SetUp): string => name.split('/').slice(0, 2).join('/');

/** The file that is downloaded: what is signed itself, or one that the signed list names. */
export const artifactOf = (setUp: SetUp): string =>
  setUp.where === 'asset' ? setUp.target : `${setUp.package.split('/').at(-1) ?? 'tool'}_linux_amd64.tar.gz`;

/** The name behind an asset, an address or a template of either. */
export function nameOf(asset: Asset | string, target: string): string {
  const given = typeof asset === 'string' ? asset : (asset.asset ?? asset.url ?? '');
  return (fill(given, target).split('/').at(-1) ?? '').replace(/[?#].*$/, '');
}

/** A template of a set-up with the values of this release. */
export function fill(template: string, target: string): string {
  const values: Readonly<Record<string, string>> = {
    '.Version': VERSION,
    'trimV .Version': VERSION.slice(1),
    '.OS': 'linux',
    '.Arch': 'amd64',
    '.Format': 'tar.gz',
    '.Asset': target,
    '.AssetWithoutExt': target.replace(/\.(?:tar\.\w+|zip|tgz)$/, ''),
  };
  return template.replace(/\{\{(.*?)\}\}/g, (_, name: string) => {
    const value = values[name.trim()];
    if (value === undefined) throw new Error(`no value for {{${name}}}`);
    return value;
  });
}

/** The value of an option of cosign; `true` for one without a value; undefined where it is not there. */
export function option({ opts = [] }: Verbatim, name: string): string | true | undefined {
  const at = opts.indexOf(`--${name}`);
  if (at < 0) return undefined;
  const value = opts[at + 1];
  return value === undefined || value.startsWith('--') ? true : value;
}

/** The value of an option that takes one. */
export function valueOf(verbatim: Verbatim, name: string): string | undefined {
  const value = option(verbatim, name);
  return value === true ? undefined : value;
}
