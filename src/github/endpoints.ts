/**
 * Every request to GitHub's API that the gate makes, with the permission that it needs. The client takes nothing else, so
 * that docs/permissions.md, which a test compares with this table, cannot lag behind the code.
 * Source: docs.github.com/rest, "Artifact attestations", "Repository contents", "Releases", "Git references", "Artifact metadata".
 */
import type { ReasonCode } from '../core/errors.js';

/** A permission of the job's token, as a workflow writes it. */
type Permission = 'attestations: read' | 'contents: read' | 'artifact-metadata: write';

interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** `{name}` is one segment, `{name*}` several. */
  readonly path: string;
  /** Needed for what is private; what is public can be read without any. */
  readonly permission: Permission;
  /** What it gives, for messages: "the attestations of acme/tool". */
  readonly what: string;
  /** What it means that the API does not take what was sent (400, 422). `NETWORK` where absent. */
  readonly rejected?: ReasonCode;
}

const define = <Name extends string>(table: Readonly<Record<Name, Endpoint>>): Readonly<Record<Name, Endpoint>> =>
  table;

export const ENDPOINTS = define({
  'repository-attestations': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/attestations/{digest}',
    permission: 'attestations: read',
    what: 'the attestations of {owner}/{repo}',
  },
  'organisation-attestations': {
    method: 'GET',
    path: '/orgs/{owner}/attestations/{digest}',
    permission: 'attestations: read',
    what: 'the attestations of {owner}',
  },
  'user-attestations': {
    method: 'GET',
    path: '/users/{owner}/attestations/{digest}',
    permission: 'attestations: read',
    what: 'the attestations of {owner}',
  },
  'organisation-attestations-bulk': {
    method: 'POST',
    path: '/orgs/{owner}/attestations/bulk-list',
    permission: 'attestations: read',
    what: 'the attestations of {owner}',
  },
  'user-attestations-bulk': {
    method: 'POST',
    path: '/users/{owner}/attestations/bulk-list',
    permission: 'attestations: read',
    what: 'the attestations of {owner}',
  },
  'deployment-record': {
    method: 'POST',
    path: '/orgs/{owner}/artifacts/metadata/deployment-record',
    permission: 'artifact-metadata: write',
    what: 'the deployment records of {owner}',
    rejected: 'RECORD_FAILED',
  },
  'repository-file': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path*}',
    permission: 'contents: read',
    what: 'the file {path} of {owner}/{repo}',
  },
  'release-by-tag': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/releases/tags/{tag}',
    permission: 'contents: read',
    what: 'the release {tag} of {owner}/{repo}',
  },
  'release-assets': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/releases/{release_id}/assets',
    permission: 'contents: read',
    what: 'the assets of release {release_id} of {owner}/{repo}',
  },
  'release-asset': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/releases/assets/{asset_id}',
    permission: 'contents: read',
    what: 'asset {asset_id} of {owner}/{repo}',
  },
  'tag-ref': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/ref/tags/{tag*}',
    permission: 'contents: read',
    what: 'the tag {tag} of {owner}/{repo}',
  },
});

export type EndpointName = keyof typeof ENDPOINTS;

/** One request: an endpoint with what stands for the names in its path. */
export interface Call {
  readonly endpoint: EndpointName;
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/**
 * The address of a call. Values are encoded, so that none can lead to another endpoint.
 *
 * @returns undefined where a value cannot stand in a path, such as an empty one or `..`.
 */
export function addressOf({ endpoint, params, query = {} }: Call, api: URL): URL | undefined {
  const parts: string[] = [];
  const path = ENDPOINTS[endpoint].path.replace(/\{([a-z_]+)(\*?)\}/g, (_all, name: string, many: string) => {
    const segments = many ? (params[name] ?? '').split('/') : [params[name] ?? ''];
    parts.push(...segments);
    return segments.map((segment) => (UNFIT.test(segment) ? '' : encodeURIComponent(segment))).join('/');
  });
  if (parts.some((part) => UNFIT.test(part))) return undefined;
  const url = new URL(`${api.href.replace(/\/+$/, '')}${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/** No name of anything; and half of a surrogate pair, which has no UTF-8. */
const UNFIT = /^\.{0,2}$|\p{Surrogate}/u;

/** What a call is about, in words. */
export function subjectOf({ endpoint, params }: Call): string {
  return ENDPOINTS[endpoint].what.replace(/\{([a-z_]+)\}/g, (_all, name: string) => (params[name] ?? '').slice(0, 200));
}
