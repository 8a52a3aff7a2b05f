export const id = 7515;
export const ids = [7515];
export const modules = {

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ MAX_GITHUB_ATTESTATIONS),
/* harmony export */   Ko: () => (/* binding */ MAX_GITHUB_PAGE_VALUES),
/* harmony export */   N5: () => (/* binding */ GITHUB_RETRIES),
/* harmony export */   VA: () => (/* binding */ MAX_BULK_PAGES),
/* harmony export */   W_: () => (/* binding */ MAX_DEPLOYMENT_RECORDS),
/* harmony export */   _Z: () => (/* binding */ MAX_RECORD_ANSWER_BYTES),
/* harmony export */   aA: () => (/* binding */ MAX_GITHUB_WAIT_MS),
/* harmony export */   bB: () => (/* binding */ GITHUB_REQUEST_TIMEOUT_MS),
/* harmony export */   dT: () => (/* binding */ MAX_RELEASE_PAGE_BYTES),
/* harmony export */   gC: () => (/* binding */ USUAL_BUNDLE_BYTES),
/* harmony export */   gI: () => (/* binding */ GITHUB_CONCURRENCY),
/* harmony export */   sH: () => (/* binding */ MAX_BULK_DIGESTS),
/* harmony export */   t3: () => (/* binding */ MAX_ATTESTATION_PAGES),
/* harmony export */   zN: () => (/* binding */ MAX_GITHUB_PAGE_BYTES)
/* harmony export */ });
/** Bounds of what GitHub is asked, each with its reason. */
const MiB = 1024 * 1024;
/** One request to GitHub's API; a download is given up when nothing arrives for this long. */
const GITHUB_REQUEST_TIMEOUT_MS = 60_000;
/** How often a request is sent again after an answer that may pass (429, 5xx), or none. */
const GITHUB_RETRIES = 3;
/** The longest wait for GitHub to take requests again: its secondary limits want a minute; a longer one ends the run with its reason. */
const MAX_GITHUB_WAIT_MS = 90_000;
/** Requests at a time; GitHub allows a hundred, but asks clients not to send many at once. */
const GITHUB_CONCURRENCY = 6;
/** A page of up to a hundred attestations, with their bundles inline; one page is held at a time. */
const MAX_GITHUB_PAGE_BYTES = 64 * MiB;
/** A stored bundle, compressed, that is fetched at once; provenance takes some 10 KiB. A larger one is asked for once more. */
const USUAL_BUNDLE_BYTES = 4 * MiB;
/** Pages of a hundred attestations for one digest: gh reads ten at most too. */
const MAX_ATTESTATION_PAGES = 10;
/** Pages for a batch of digests in one request. */
const MAX_BULK_PAGES = 50;
/** Digests in one request for many (docs.github.com/rest/orgs/attestations). */
const MAX_BULK_DIGESTS = 1024;
/** Attestations of one page, and of all pages for many digests (fifty of a hundred): an empty object is one too. */
const MAX_GITHUB_ATTESTATIONS = 20_000;
/** Values of a page of attestations: a hundred bundles with their entries have some ten thousand. */
const MAX_GITHUB_PAGE_VALUES = 5_000_000;
/** The answer that describes a release, and a page of its assets: a thousand assets with their uploaders take some 3 MiB. */
const MAX_RELEASE_PAGE_BYTES = 16 * MiB;
/** The answer to a deployment record: the record itself, some hundred bytes. */
const MAX_RECORD_ANSWER_BYTES = MiB;
/** Deployment records of one run, a request each, one after another: GitHub slows down whoever writes more than 80 a minute. */
const MAX_DEPLOYMENT_RECORDS = 100;


/***/ }),

/***/ 97515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assetBytes: () => (/* reexport */ assetBytes),
  createGitHubClient: () => (/* reexport */ createGitHubClient),
  findRelease: () => (/* reexport */ findRelease),
  readRepositoryFile: () => (/* reexport */ readRepositoryFile)
});

;// CONCATENATED MODULE: ./lib/github/asset-bytes.js
/**
 * @param maxBytes above it nothing is kept
 * @returns the bytes, and how many of them the download had; undefined where the asset is not there any more
 * @throws GitHubError where it could not look
 */
async function assetBytes(client, { owner, repo }, { id }, maxBytes) {
    const chunks = [];
    const sink = {
        start: () => {
            chunks.length = 0;
            return Promise.resolve();
        },
        write: (chunk) => {
            chunks.push(Uint8Array.from(chunk));
            return Promise.resolve();
        },
    };
    const call = { endpoint: 'release-asset', params: { owner, repo, asset_id: id } };
    const got = await client.download(call, { sink, maxBytes });
    return got && { bytes: Buffer.concat(chunks), size: got.size };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/net/http.js
var http = __webpack_require__(20747);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/retry-after.js
var retry_after = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/core/github-limits.js
var github_limits = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(93343);
// EXTERNAL MODULE: ./lib/github/rate-limits.js
var rate_limits = __webpack_require__(16502);
;// CONCATENATED MODULE: ./lib/github/attempts.js






/** How GitHub is asked: a download may take long, but something has to arrive. */
const GITHUB_MANNERS = {
    timeoutMs: github_limits/* GITHUB_REQUEST_TIMEOUT_MS */.bB,
    timeout: 'silence',
    retries: github_limits/* GITHUB_RETRIES */.N5,
    longestWaitMs: github_limits/* MAX_GITHUB_WAIT_MS */.aA,
    isPassing: (answer) => isLimited(answer) || http/* PASSING */.KA.has(answer.status),
    waitOf: (answer, attempt, now) => isLimited(answer) ? (0,rate_limits/* limitWait */.xu)(answer.headers, attempt, now) : (0,retry_after/* retryAfter */.P)(answer.headers, now),
};
function isLimited({ status, headers, bytes }) {
    return (0,rate_limits/* isRateLimit */.a5)({ status, headers, message: messageOf(bytes) });
}
/** The refusal for an answer that gives nothing, whatever the attempts. */
function denied(answer, about) {
    const { url, status, bytes } = answer;
    if (isLimited(answer))
        return slowedDown(answer, about?.withToken ?? false);
    const words = messageOf(bytes);
    const said = words === undefined ? {} : { actual: words };
    if (!about || (status !== 401 && status !== 403)) {
        if (about?.rejected !== undefined && REJECTED.has(status)) {
            const message = `${url.host} does not take what was sent for ${about.what} (${status})`;
            return new github_error/* GitHubError */.y_({ code: about.rejected, message, ...said });
        }
        const again = http/* PASSING */.KA.has(status) ? ' again and again' : '';
        return new github_error/* GitHubError */.y_({ code: 'NETWORK', message: `${url.host} answers ${status}${again}`, ...said });
    }
    const { what, permission, withToken } = about;
    const message = status === 401 ? `${url.host} does not know the token (401)` : `${url.host} denies access to ${what} (403)`;
    const hint = withToken
        ? `Give the job \`permissions:\` with \`${permission}\`, or pass another token as \`github-token\`.`
        : `Pass a token with \`${permission}\` as \`github-token\`.`;
    return new github_error/* GitHubError */.y_({ code: 'PERMISSION', message, expected: `the permission \`${permission}\``, ...said, hint });
}
/** The API understood the request and finds fault with it. */
const REJECTED = new Set([400, 422]);
function slowedDown({ url, status, headers }, withToken) {
    const now = Date.now();
    const wait = (0,rate_limits/* untilFree */.XH)(headers, now);
    const until = wait === undefined ? undefined : new Date(now + wait).toISOString().replace(/\.\d+Z$/, 'Z');
    const more = withToken ? '' : ', or pass `github-token`: GitHub allows more to those it knows';
    return new github_error/* GitHubError */.y_({
        code: 'RATE_LIMITED',
        message: `${url.host} takes no more requests (${status}, rate limit)${until === undefined ? '' : ` until ${until}`}`,
        hint: `Wait ${until === undefined ? 'some minutes' : `until ${until}`}${more}.`,
    });
}
/** The refusal for a request that got no answer; anything else is thrown on. */
function unanswered(error) {
    if (!(error instanceof http_error/* HttpError */.j))
        throw error;
    return new github_error/* GitHubError */.y_({ code: error.kind === 'too-large' ? 'LIMIT_EXCEEDED' : 'NETWORK', message: error.message }, error);
}
/** What an error says of itself; bounded. */
function messageOf(error) {
    try {
        const json = JSON.parse(error.toString('utf8'));
        const message = typeof json === 'object' && json !== null && 'message' in json ? json.message : undefined;
        return typeof message === 'string' ? message.slice(0, 300) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/download-progress.js
var download_progress = __webpack_require__(92311);
;// CONCATENATED MODULE: ./lib/github/endpoints.js
const endpoints_define = (table) => table;
const ENDPOINTS = endpoints_define({
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
/**
 * The address of a call. Values are encoded, so that none can lead to another endpoint.
 *
 * @returns undefined where a value cannot stand in a path, such as an empty one or `..`.
 */
function addressOf({ endpoint, params, query = {} }, api) {
    const parts = [];
    const path = ENDPOINTS[endpoint].path.replace(/\{([a-z_]+)(\*?)\}/g, (_all, name, many) => {
        const segments = many ? (params[name] ?? '').split('/') : [params[name] ?? ''];
        parts.push(...segments);
        return segments.map((segment) => (UNFIT.test(segment) ? '' : encodeURIComponent(segment))).join('/');
    });
    if (parts.some((part) => UNFIT.test(part)))
        return undefined;
    const url = new URL(`${api.href.replace(/\/+$/, '')}${path}`);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    return url;
}
/** No name of anything; and half of a surrogate pair, which has no UTF-8. */
const UNFIT = /^\.{0,2}$|\p{Surrogate}/u;
/** What a call is about, in words. */
function subjectOf({ endpoint, params }) {
    return ENDPOINTS[endpoint].what.replace(/\{([a-z_]+)\}/g, (_all, name) => (params[name] ?? '').slice(0, 200));
}

;// CONCATENATED MODULE: ./lib/github/client.js
/**
 * Requests to GitHub's API by the one HTTP client: which calls carry the token, and what becomes of the answers. The token
 * goes to the origin of the API and nowhere else: not after a redirect to another host, and not to the places where bundles
 * and release assets are stored.
 */







const API_VERSION = '2022-11-28';
function createGitHubClient(context) {
    return {
        api: context.api,
        read: (call, options) => ask(call, 'same-origin', options, context),
        readStored: (url, options) => askStored(url, options, context),
        async download(call, { accept = 'application/octet-stream', sink, maxBytes, progress = (0,download_progress/* beginDownload */.q)() }) {
            const read = async (chunks, { from, headers }) => {
                progress.resumed = from > 0;
                if (!progress.resumed) {
                    progress.size = 0;
                    progress.hash = (0,external_node_crypto_.createHash)('sha256');
                    progress.etag = strongTag(headers);
                    await sink.start();
                }
                for await (const chunk of chunks) {
                    await sink.write(chunk);
                    progress.size += chunk.length;
                    progress.hash.update(chunk);
                }
            };
            const found = await ask(call, 'anywhere', { accept, maxBytes, read, resume: () => whatIsThere(progress) }, context);
            const { size, hash, resumed } = progress;
            return found && { size, sha256: hash.copy().digest(), resumed };
        },
    };
}
function whatIsThere({ size, etag }) {
    return etag === undefined || size === 0 ? undefined : { length: size, etag };
}
/** A weak tag may stand for other bytes (RFC 9110, 8.8.1). */
function strongTag(headers) {
    const tag = headers.get('etag') ?? '';
    return /^"[\x21\x23-\x7e]*"$/.test(tag) ? tag : undefined;
}
/** Sends a call of the table, with the token. */
async function ask(call, redirects, { accept = 'application/vnd.github+json', maxBytes, read, resume }, context) {
    const { api, token } = context;
    const url = addressOf(call, api);
    if (!url) {
        const message = `${subjectOf(call)} cannot be asked for: a part of the name cannot stand in an address`;
        throw new github_error/* GitHubError */.y_({ code: 'NETWORK', message, hint: 'Check the name.' });
    }
    // What cannot be sent would be shown in the error of the one who tries.
    if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
        const message = `The token for ${api.host} has characters that no token has`;
        throw new github_error/* GitHubError */.y_({ code: 'PERMISSION', message, hint: 'Check the secret that `github-token` is taken from.' });
    }
    const { method, permission, rejected } = ENDPOINTS[call.endpoint];
    const request = {
        url,
        method,
        headers: { accept },
        confidential: {
            'x-github-api-version': API_VERSION,
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(call.body !== undefined && { body: { type: 'application/json', text: JSON.stringify(call.body) } }),
        maxBytes,
        ...(read && { read }),
        ...(resume && { resume }),
    };
    const mayGo = (next) => next.origin === api.origin || (redirects === 'anywhere' && (0,address/* mayLeadTo */.D7)(api, next));
    const about = { what: subjectOf(call), permission, rejected, withToken: token !== undefined };
    return exchange(request, mayGo, about, context);
}
/** Sends a request for something stored elsewhere: no token, whatever the host. */
async function askStored(url, { accept = '*/*', maxBytes }, context) {
    if (!(0,address/* mayLeadTo */.D7)(context.api, url))
        throw (0,github_error/* failure */.V2)(context.api, 'names an address that is not followed');
    const request = { url, headers: { accept }, maxBytes };
    return exchange(request, (next) => (0,address/* mayLeadTo */.D7)(context.api, next), undefined, context);
}
/** @returns an answer 200; undefined for 404. */
async function exchange(request, mayGo, about, { signal, fetch, clock }) {
    let answer;
    try {
        answer = await (0,http/* send */.tN)(request, {
            ...GITHUB_MANNERS,
            signal,
            mayGo,
            ...(fetch && { fetch }),
            ...(clock && { clock }),
        });
    }
    catch (error) {
        signal.throwIfAborted();
        throw unanswered(error);
    }
    if (answer.status === 200 || (answer.status === 206 && request.resume))
        return answer;
    if (answer.status === 404 || answer.status === 410)
        return undefined;
    throw denied(answer, about);
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/github/files.js
/** A file of a repository at a commit, as it is: for policies that live in another repository. */



const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/**
 * Reads a file (docs.github.com/rest/repos/contents, "Get repository content", media type `raw`). Never more than 4 MiB.
 *
 * @returns a refusal where it could not look, and `ARTIFACT_NOT_FOUND` where there is no such file.
 */
async function readRepositoryFile({ owner, repo, sha, path }, client) {
    const shown = `${owner}/${repo}@${sha}:${path}`;
    if (!COMMIT.test(sha)) {
        const message = `${shown} does not name a whole commit`;
        return (0,result/* refuse */.TR)({ code: 'CONFIG_INVALID', message, hint: 'Write all 40 hex digits: a branch or tag can move.' });
    }
    try {
        const answer = await client.read({ endpoint: 'repository-file', params: { owner, repo, path }, query: { ref: sha.toLowerCase() } }, { accept: 'application/vnd.github.raw+json', maxBytes: limits/* MAX_DOCUMENT_BYTES */.bi });
        if (answer && isFolder(answer.headers))
            return (0,result/* refuse */.TR)(absent(shown, 'it is a folder'));
        return answer ? (0,result/* accept */.Ju)(answer.bytes) : (0,result/* refuse */.TR)(absent(shown, 'there is no such file, or the token cannot see it'));
    }
    catch (error) {
        return (0,result/* refuse */.TR)((0,github_error/* gitHubRefusal */.CP)(error));
    }
}
/** A folder has no raw form: its listing comes as JSON. A file's type says `raw`, whatever it holds. */
function isFolder(headers) {
    return /^application\/json\b/i.test(headers.get('content-type') ?? '');
}
function absent(shown, why) {
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `${shown} cannot be read: ${why}`,
        hint: 'Check repository, commit and path; a private repository needs a token with `contents: read`.',
    };
}

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/github/pages.js
var github_pages = __webpack_require__(99983);
// EXTERNAL MODULE: ./lib/github/release-asset.js
var release_asset = __webpack_require__(22079);
;// CONCATENATED MODULE: ./lib/github/release.js
/**
 * A release and its assets, as the API states them.
 * Source: docs.github.com/rest, "Releases" and "Release assets".
 */






const PER_PAGE = 100;
/** One more than the largest release needs, to see that there is nothing beyond it. */
const MAX_PAGES = Math.ceil(limits/* MAX_RELEASE_ASSETS */.zf / PER_PAGE) + 1;
/** @throws GitHubError where it could not look */
async function findRelease(client, reference) {
    const { owner, repo, tag } = reference;
    const shown = `${owner}/${repo}@${tag}`;
    const answer = await client.read({ endpoint: 'release-by-tag', params: { owner, repo, tag } }, { maxBytes: github_limits/* MAX_RELEASE_PAGE_BYTES */.dT });
    if (!answer)
        return (0,result/* refuse */.TR)(release_absent(shown));
    const release = jsonOf(answer);
    const id = (0,json/* isRecord */.u4)(release) && (0,release_asset/* isId */.eQ)(release['id']) ? String(release['id']) : undefined;
    if (id === undefined || !(0,json/* isRecord */.u4)(release) || release['tag_name'] !== tag) {
        return (0,result/* refuse */.TR)({
            code: 'NETWORK',
            message: `${client.api.host} answers with something else than the release ${shown}`,
        });
    }
    const pages = await (0,github_pages/* readPages */.n)(client, { endpoint: 'release-assets', params: { owner, repo, release_id: id }, query: { per_page: String(PER_PAGE) } }, {
        maxBytes: github_limits/* MAX_RELEASE_PAGE_BYTES */.dT,
        maxPages: MAX_PAGES,
        take: (page) => listOf(page, shown),
        // A page that is full and names no next one may have lost its header on the way.
        isFull: (assets) => assets.ok && assets.value.length >= PER_PAGE,
    });
    if (!pages)
        return (0,result/* refuse */.TR)(release_absent(shown));
    const assets = assetsOf(pages, release['assets'], shown);
    const { immutable } = release;
    if (!assets.ok || typeof immutable !== 'boolean')
        return assets.ok ? (0,result/* accept */.Ju)({ id, assets: assets.value }) : assets;
    return (0,result/* accept */.Ju)({ id, assets: assets.value, immutable });
}
/** @param named the assets in the release itself */
function assetsOf({ parts, cut }, named, shown) {
    const assets = new Map();
    for (const part of parts) {
        if (!part.ok)
            return part;
        for (const asset of part.value) {
            if (assets.has(asset.name) && assets.get(asset.name)?.id !== asset.id) {
                return (0,result/* refuse */.TR)({ code: 'NETWORK', message: `${shown} has two assets called ${asset.name}` });
            }
            assets.set(asset.name, asset);
        }
    }
    const all = [...assets.values()];
    if (all.length > limits/* MAX_RELEASE_ASSETS */.zf || (cut && parts.length >= MAX_PAGES)) {
        const message = `${shown} has more than ${limits/* MAX_RELEASE_ASSETS */.zf} assets`;
        return (0,result/* refuse */.TR)({ code: 'LIMIT_EXCEEDED', message });
    }
    return cut || !holdsAll(all, named) ? (0,result/* refuse */.TR)(halfList(shown)) : (0,result/* accept */.Ju)(all);
}
/** Half a list would leave assets out in silence, and so would an item that is skipped. */
function listOf(page, shown) {
    const items = jsonOf(page);
    if (!Array.isArray(items))
        return (0,result/* refuse */.TR)(noList(shown));
    const assets = items.map(release_asset/* listedAsset */.Sc);
    const known = assets.filter((asset) => asset !== undefined);
    return known.length < assets.length ? (0,result/* refuse */.TR)(noList(shown)) : (0,result/* accept */.Ju)(known);
}
/** The release itself names assets too: a list that lacks one of them is not the whole list. */
function holdsAll(assets, named) {
    if (!Array.isArray(named))
        return true;
    const ids = new Set(assets.map(({ id }) => id));
    return named.every((one) => (0,json/* isRecord */.u4)(one) && (0,release_asset/* isId */.eQ)(one['id']) && ids.has(String(one['id'])));
}
function halfList(shown) {
    const message = `The API lists fewer assets of ${shown} than the release has`;
    const hint = 'Run it again: an asset may have been added or deleted in between.';
    return { code: 'NETWORK', message, hint };
}
function noList(shown) {
    const message = `The API answers with something else than the list of assets of ${shown}`;
    return { code: 'NETWORK', message, hint: 'Check that `GITHUB_API_URL` is the address of the API.' };
}
function release_absent(shown) {
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `There is no release ${shown}, or the token does not have access to it`,
        hint: 'Check the name and the tag; a draft has no tag yet. A private repository needs a token with `contents: read` as `github-token`.',
    };
}
function jsonOf({ bytes }) {
    return (0,json/* parseJson */.qF)(bytes);
}

;// CONCATENATED MODULE: ./lib/github/api.js
/** What several rooms ask of GitHub: one file of dist/, which `late.ts` loads. */






/***/ }),

/***/ 92311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ beginDownload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** How far a download got, so that a later attempt goes on from there. */

function beginDownload() {
    return { size: 0, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), etag: undefined, resumed: false };
}


/***/ }),

/***/ 93343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ gitHubRefusal),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Thrown inside this room; whoever asks it turns it into a refusal. */
class GitHubError extends Error {
    refusal;
    constructor(refusal, cause) {
        super(refusal.message, cause === undefined ? undefined : { cause });
        this.name = 'GitHubError';
        this.refusal = refusal;
    }
}
/** The refusal that an error stands for; anything but an error of this room is thrown on. */
function gitHubRefusal(error) {
    if (!(error instanceof GitHubError))
        throw error;
    return error.refusal;
}
/** An answer that is no answer. */
function failure(url, what) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` });
}


/***/ }),

/***/ 99983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/** The parameters of a link that lead on (docs.github.com/rest, "Using pagination in the REST API"). */
const CURSORS = ['after', 'before', 'page'];
/** Where a page says that the list goes on, and not how to ask for the rest. */
const LOST = 'lost';
/** The call for the page after this one; undefined after the last. */
function nextPage(call, { headers }, api) {
    const target = nextLink(headers.get('link') ?? '');
    if (target === undefined)
        return undefined;
    if (!URL.canParse(target, api.href))
        return LOST;
    const { searchParams } = new URL(target, api.href);
    const cursors = CURSORS.flatMap((name) => {
        const value = searchParams.get(name);
        return value === null || value === '' ? [] : [[name, value]];
    });
    return cursors.length === 0 ? LOST : { ...call, query: { ...call.query, ...Object.fromEntries(cursors) } };
}
/** The target of the relation `next` (RFC 8288, 3.3: one link may have several relations). */
function nextLink(header) {
    for (const { groups } of header.matchAll(/<(?<target>[^<>]*)>(?<parameters>[^<]*)/g)) {
        const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]*))/i.exec(groups?.['parameters'] ?? '') ?? [];
        if ((quoted ?? bare ?? '').toLowerCase().split(/\s+/).includes('next'))
            return groups?.['target'];
    }
    return undefined;
}
/** Reads pages one after the other until the last one or `maxPages`. @returns undefined where there is nothing (404) */
async function readPages(client, first, { maxPages, take, isFull, hold, ...options }) {
    const parts = [];
    let call = first;
    while (call && parts.length < maxPages) {
        const page = await readPage(client, call, options, hold);
        if (!page)
            return parts.length === 0 ? undefined : { parts, cut: true };
        const part = await take(page);
        parts.push(part);
        const next = nextPage(call, page, client.api);
        if (next === LOST)
            return { parts, cut: true };
        call = next ?? (isFull?.(part) ? numbered(call, parts.length + 1) : undefined);
    }
    return { parts, cut: call !== undefined };
}
async function readPage(client, call, options, hold) {
    if (!hold)
        return client.read(call, options);
    return hold.read({ upTo: options.maxBytes }, (room) => client.read(call, { ...options, maxBytes: room }), (page) => page?.bytes.length ?? 0);
}
function numbered(call, page) {
    return { ...call, query: { ...call.query, page: String(page) } };
}


/***/ }),

/***/ 16502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ untilFree),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   xu: () => (/* binding */ limitWait)
/* harmony export */ });
/* harmony import */ var _net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9670);
/**
 * When GitHub takes no more requests, and how long it wants to be left alone: the one place that knows. Source:
 * docs.github.com/rest, "Rate limits for the REST API" and "Best practices for using the REST API": wait as `retry-after` says;
 * else, with nothing left, until `x-ratelimit-reset`; else for a minute at least, and longer each time.
 */

/** The least for a limit that does not say how long it lasts. */
const LIMIT_WAIT_MS = 60_000;
/** The reset is told in whole seconds: a request in that very second may still be turned away. */
const ROUNDED_MS = 1_000;
/** GitHub says 403 as well as 429 for both of its limits. */
function isRateLimit({ status, headers, message = '' }) {
    if (status !== 403)
        return status === 429;
    return (headers.get('x-ratelimit-remaining') === '0' ||
        headers.has('retry-after') ||
        /\brate limit\b|abuse detection/i.test(message));
}
/**
 * Milliseconds until requests are taken again; undefined where the server does not say.
 *
 * @param now milliseconds since 1970
 */
function untilFree(headers, now) {
    return (0,_net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P)(headers, now) ?? untilReset(headers, now);
}
function untilReset(headers, now) {
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') !== '0' || !/^[0-9]{1,12}$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) * 1000 - now);
}
/**
 * Milliseconds to wait before a request that a limit turned away is sent again.
 *
 * @param attempt how often it was sent again before
 * @param now milliseconds since 1970
 */
function limitWait(headers, attempt, now) {
    const reset = untilReset(headers, now);
    return (0,_net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P)(headers, now) ?? (reset === undefined ? LIMIT_WAIT_MS * 2 ** attempt : reset + ROUNDED_MS);
}


/***/ }),

/***/ 81344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** Why a request came to nothing. Who asked gives it a reason code. */
/** Thrown by the client for everything but the end of the run and what a reader of a body throws. */
class HttpError extends Error {
    kind;
    /** What happened, without the host: `cannot be reached: \u2026`. */
    what;
    constructor(kind, url, what, cause) {
        super(`${url.host} ${what}`, cause === undefined ? undefined : { cause });
        this.name = 'HttpError';
        this.kind = kind;
        this.what = what;
    }
}


/***/ }),

/***/ 20747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* reexport safe */ _request_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   eT: () => (/* reexport safe */ _request_js__WEBPACK_IMPORTED_MODULE_0__.e),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40598);

/**
 * Sends a request and follows redirects. Any status is an answer, also one that stayed after all attempts. The client is
 * loaded with the first request: callers in a dozen chunks of dist/, one file for all of them.
 *
 * @throws HttpError where there is no answer; the signal's reason where the run is over
 */
async function send(request, manners) {
    const { exchange } = await __webpack_require__.e(/* import() */ 5956).then(__webpack_require__.bind(__webpack_require__, 65956));
    return exchange(request, manners);
}


/***/ }),

/***/ 40598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PASSING),
/* harmony export */   e: () => (/* binding */ REDIRECTS)
/* harmony export */ });
/** Answers that may be others a little later. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/** How long a server asks to be left alone. */
/** The three forms of a date that RFC 9110, 5.6.7 knows. `Date.parse` alone would take `-5` and `1.5` for dates too. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{3,6})?,? [A-Za-z0-9][A-Za-z0-9 -]{4,11} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: [0-9]{4}| GMT)$/;
/**
 * Milliseconds from `Retry-After`: seconds or a date (RFC 9110, 10.2.3). Undefined where there is no readable one.
 *
 * @param now milliseconds since 1970
 */
function retryAfter(headers, now = Date.now()) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^[0-9]{1,9}$/.test(value))
        return Number(value) * 1000;
    if (!HTTP_DATE.test(value))
        return undefined;
    // The oldest form does not say that it is in GMT; it is.
    const at = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
    return Number.isFinite(at) ? Math.max(0, at - now) : undefined;
}


/***/ })

};
