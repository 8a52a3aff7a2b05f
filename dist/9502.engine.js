export const id = 9502;
export const ids = [9502,3208,7121];
export const modules = {

/***/ 91601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** The time, for what waits: a test hands in its own, so that no test waits. */

const SYSTEM_CLOCK = {
    now: () => Date.now(),
    wait: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch((error) => {
        signal.throwIfAborted();
        throw error;
    }),
};


/***/ }),

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

/***/ 49502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ beginDownload),
  createGitHubClient: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/net/http.js + 1 modules
var http = __webpack_require__(31659);
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






function beginDownload() {
    return { size: 0, hash: (0,external_node_crypto_.createHash)('sha256'), etag: undefined, resumed: false };
}
const API_VERSION = '2022-11-28';
function createGitHubClient(context) {
    return {
        api: context.api,
        read: (call, options) => ask(call, 'same-origin', options, context),
        readStored: (url, options) => askStored(url, options, context),
        async download(call, { accept = 'application/octet-stream', sink, maxBytes, progress = beginDownload() }) {
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

/***/ 25635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VQ: () => (/* binding */ isCausedBy),
/* harmony export */   lS: () => (/* binding */ isLate),
/* harmony export */   pQ: () => (/* binding */ causeWords)
/* harmony export */ });
/** What lies below an error of the network: `fetch` says only that it failed, and hides why in causes of causes. */
/** How deep causes are followed. */
const MAX_CAUSES = 8;
function causeOf(error) {
    return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}
/** Where a name has several addresses, one error for each that was tried. */
function partsOf(error) {
    const parts = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : undefined;
    return Array.isArray(parts) ? parts : [];
}
/** True where a cause of the error is one of those meant; of several addresses tried, all must have failed so. */
function isCausedBy(error, isMeant) {
    for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
        if (isMeant(at))
            return true;
        const parts = partsOf(at);
        if (parts.length > 0)
            return parts.every((part) => isCausedBy(part, isMeant));
    }
    return false;
}
/** True for the end of a deadline. Not by class: errors of `fetch` may be of another realm. */
function isLate(error) {
    return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
}
function messageOf(error) {
    if (typeof error === 'string')
        return error.trim();
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
    return typeof message === 'string' ? message.trim() : '';
}
/** What the codes of the operating system mean (errno(3), getaddrinfo(3)). */
const PLAIN = [
    [/\bECONNREFUSED\b/, 'the server refused the connection'],
    [/\bENOTFOUND\b/, 'the name of the server is unknown'],
    [/\bEAI_AGAIN\b/, 'the name of the server could not be looked up'],
    [/\b(?:ECONNRESET|EPIPE)\b/, 'the connection was closed'],
    [/\bETIMEDOUT\b/, 'the server did not answer in time'],
    [/\b(?:EHOSTUNREACH|ENETUNREACH)\b/, 'the network has no way to the server'],
];
function inPlainWords(message) {
    const words = PLAIN.find(([code]) => code.test(message))?.[1];
    return words === undefined ? message : `${words} (${message})`;
}
/** The words of the causes, outermost first, without the one that says nothing (`fetch failed`). */
function causeWords(error) {
    const said = [];
    for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
        const message = messageOf(at);
        if (message !== '' && message !== 'fetch failed')
            said.push(inPlainWords(message));
        const parts = partsOf(at);
        if (parts.length > 0 && message === '')
            said.push([...new Set(parts.map(causeWords))].join('; '));
    }
    return said.length > 0 ? said.join(': ') : 'no reason was given';
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

/***/ 31659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KA: () => (/* binding */ PASSING),
  eT: () => (/* binding */ REDIRECTS),
  tN: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./lib/core/clock.js
var core_clock = __webpack_require__(91601);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/net/causes.js
var causes = __webpack_require__(25635);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/network.js + 2 modules
var network = __webpack_require__(3393);
;// CONCATENATED MODULE: ./lib/net/patience.js
/** A deadline that can be put off: for a request as a whole, or for the silence between two pieces of its answer. */
function patience(ms) {
    const controller = new AbortController();
    const timer = setTimeout(() => {
        controller.abort(new DOMException('nothing arrived in time', 'TimeoutError'));
    }, ms);
    return {
        signal: controller.signal,
        renew: () => {
            timer.refresh();
        },
        end: () => {
            clearTimeout(timer);
        },
    };
}

// EXTERNAL MODULE: ./lib/net/retry-after.js
var retry_after = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/net/waiting.js
var waiting = __webpack_require__(93208);
;// CONCATENATED MODULE: ./lib/net/http.js
/**
 * The one HTTP client. Whatever asks the network asks through this door: addresses, redirects, credentials, proxies,
 * deadlines, sizes and repetitions are decided here, and each caller keeps only its own protocol.
 *
 * A secret goes to the origin that it is meant for and nowhere else: once a redirect has led to another origin it is not
 * sent again, wherever later redirects lead, since that other origin chose the address.
 */









/** Answers that may be others a little later. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FIRST_WAIT_MS = 200;
const USER_AGENT = `signature-gate/${version/* VERSION */.x}`;
/**
 * Sends a request and follows redirects. Any status is an answer, also one that stayed after all attempts.
 *
 * @throws HttpError where there is no answer; the signal's reason where the run is over
 */
async function send(request, manners) {
    const { mayGo } = manners;
    let hop = { url: request.url, strayed: false };
    for (let hops = 0; hops <= limits/* MAX_REDIRECTS */.NX; hops++) {
        const answer = await persist(request, hop, manners);
        const location = mayGo && REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
        if (!mayGo || location === null)
            return answer;
        const url = destination(location, hop.url, request, answer.status);
        if (!url || !mayGo(url))
            throw new http_error/* HttpError */.j('redirect', hop.url, 'redirects to an address that is not followed');
        hop = { url, strayed: hop.strayed || url.origin !== request.url.origin };
    }
    throw new http_error/* HttpError */.j('redirect', request.url, `redirects more than ${limits/* MAX_REDIRECTS */.NX} times`);
}
/** Where a redirect leads; undefined where it cannot be followed. */
function destination(location, from, { method = 'GET' }, status) {
    // Of another method only these two keep method and body (RFC 9110, 15.4).
    if (method !== 'GET' && status !== 307 && status !== 308)
        return undefined;
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    return next && !next.username && !next.password ? next : undefined;
}
/** One address, again and again while that may help. */
async function persist(asked, hop, manners) {
    let request = asked;
    const { signal, deadline, retries = 0, clock = core_clock/* SYSTEM_CLOCK */.V } = manners;
    const end = deadline ? AbortSignal.any([signal, deadline]) : signal;
    for (let attempt = 0;; attempt++) {
        const got = await attemptOnce(request, hop, manners, end);
        if (got instanceof http_error/* HttpError */.j && got.kind === 'another-part')
            request = { ...asked, resume: () => undefined };
        const wait = waitAfter(got, manners, attempt, clock.now());
        if (wait !== undefined && attempt < retries && (await (0,waiting.pauseFor)(hop.url.host, wait, end, manners)))
            continue;
        signal.throwIfAborted();
        if (got instanceof http_error/* HttpError */.j)
            throw got;
        return got;
    }
}
/** An answer, or why there was none where another attempt may get one. */
function attemptOnce(request, hop, manners, end) {
    return once(request, hop, { ...manners, signal: end }).catch((error) => {
        manners.signal.throwIfAborted();
        if (error instanceof http_error/* HttpError */.j && AGAIN.has(error.kind))
            return error;
        throw error;
    });
}
/** Another attempt may get an answer; after another part than was asked for, one to the whole. */
const AGAIN = new Set(['unreachable', 'late', 'another-part']);
/** Milliseconds before another attempt; undefined where none would help, or the server wants too long a pause. */
function waitAfter(got, manners, attempt, now) {
    const { waitMs = FIRST_WAIT_MS, longestWaitMs = limits/* MAX_RETRY_WAIT_MS */.H7, isPassing = isPassingStatus } = manners;
    const usual = waitMs * 3 ** attempt;
    if (got instanceof http_error/* HttpError */.j)
        return usual;
    if (!isPassing(got))
        return undefined;
    const asked = manners.waitOf ? manners.waitOf(got, attempt, now) : (0,retry_after/* retryAfter */.P)(got.headers, now);
    return asked !== undefined && asked > longestWaitMs ? undefined : (asked ?? usual);
}
function isPassingStatus({ status }) {
    return PASSING.has(status);
}
/** One request, and its answer to the end. Whatever Node throws becomes an `HttpError`. */
async function once(request, { url, strayed }, manners) {
    const { body } = request;
    const had = request.resume?.();
    const clock = patience(manners.timeoutMs);
    const words = (0,waiting.waitFor)(url.host, manners.ticker);
    const onChunk = () => {
        words.renew();
        if (manners.timeout === 'silence')
            clock.renew();
    };
    try {
        const response = await (manners.fetch ?? network.fetchOverNetwork)(url, {
            method: request.method ?? 'GET',
            redirect: 'manual',
            credentials: 'omit',
            signal: AbortSignal.any([manners.signal, clock.signal]),
            headers: {
                'user-agent': USER_AGENT,
                'accept-encoding': 'identity',
                ...request.headers,
                ...(had && { range: `bytes=${had.length}-`, 'if-range': had.etag }),
                ...(!strayed && request.confidential),
                ...(body && { 'content-type': body.type }),
            },
            ...(body && { body: body.text }),
        }).catch((error) => {
            throw unreachable(url, error);
        });
        return await readAnswer(response, { url, strayed }, request, { had, onChunk });
    }
    finally {
        clock.end();
        words.end();
    }
}
async function readAnswer(response, { url, strayed }, { read, maxBytes, resume }, { had, onChunk }) {
    const { status, headers, ok } = response;
    if (resume && isAnotherPart(response, had)) {
        await response.body?.cancel().catch(() => undefined);
        throw new http_error/* HttpError */.j('another-part', url, 'answers with another part of the file than was asked for');
    }
    const from = had && status === 206 ? had.length : 0;
    const chunks = chunksOf(response, url, { maxBytes: ok ? maxBytes - from : limits/* MAX_ERROR_BYTES */.uE, strict: ok, onChunk });
    if (ok && read)
        await read(chunks, { from, headers });
    const bytes = ok && read ? Buffer.alloc(0) : await collect(chunks);
    return { status, headers, bytes, url, strayed };
}
/** A part that does not go on where the earlier one ended, or a server that has none (RFC 9110, 14.4 and 15.5.17). */
function isAnotherPart({ status, headers }, had) {
    if (status !== 206)
        return had !== undefined && status === 416;
    return !had || !(headers.get('content-range') ?? '').toLowerCase().startsWith(`bytes ${had.length}-`);
}
async function* chunksOf({ body }, url, { maxBytes, strict, onChunk }) {
    if (body === null)
        return;
    const reader = body.getReader();
    let length = 0;
    try {
        for (;;) {
            const { done, value } = await reader.read().catch((error) => {
                throw unreachable(url, error);
            });
            if (done)
                return;
            onChunk();
            length += value.length;
            if (length > maxBytes) {
                if (!strict)
                    return;
                throw new http_error/* HttpError */.j('too-large', url, `sends more than the ${maxBytes} bytes that are read`);
            }
            yield value;
        }
    }
    finally {
        // Whoever stops early ends the transfer; it may be broken already.
        await reader.cancel().catch(() => undefined);
    }
}
async function collect(chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    return Buffer.concat(parts);
}
function unreachable(url, cause) {
    if ((0,causes/* isLate */.lS)(cause))
        return new http_error/* HttpError */.j('late', url, 'cannot be reached: it did not answer in time', cause);
    return new http_error/* HttpError */.j('unreachable', url, `cannot be reached: ${(0,causes/* causeWords */.pQ)(cause)}`, cause);
}


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


/***/ }),

/***/ 93208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hearWaits: () => (/* binding */ hearWaits),
/* harmony export */   pauseFor: () => (/* binding */ pauseFor),
/* harmony export */   waitFor: () => (/* binding */ waitFor)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91601);
/**
 * A word on waiting: a server that is silent for a while is named, so that a run that stands still says for whom. Who shows it decides
 * how often; nothing is worked out before, and nothing is said while pieces arrive.
 */

/** Nothing is said before: most answers, also slow ones, are there by then. */
const SILENCE_MS = 5_000;
/** How often it is looked at; a number on a terminal goes on by seconds. */
const TICK_MS = 1_000;
const listeners = new Set();
/** Tells of each wait of this process from now on. @returns ends it */
function hearWaits(listener) {
    listeners.add(listener);
    return () => {
        listeners.delete(listener);
    };
}
/** The system's; it keeps no process alive. */
const REAL = {
    now: () => performance.now(),
    every: (ms, call) => {
        const timer = setInterval(call, ms);
        timer.unref();
        return () => {
            clearInterval(timer);
        };
    },
};
/** Begins to wait for an answer. @param who a host, as users know it */
function waitFor(who, ticker = REAL) {
    let since = ticker.now();
    const silent = () => ticker.now() - since;
    const end = ticker.every(TICK_MS, () => {
        if (silent() >= SILENCE_MS)
            say(() => `waiting for ${who}: nothing has arrived for ${seconds(silent())} s`);
    });
    return {
        renew: () => {
            since = ticker.now();
        },
        end,
    };
}
/**
 * A pause before a server is asked again; a short one is not worth a word.
 *
 * @returns false where the end came first
 */
async function pauseFor(who, ms, end, { clock = _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V, ticker = REAL }) {
    const from = ticker.now();
    const left = () => Math.max(0, ms - (ticker.now() - from));
    const quiet = ticker.every(TICK_MS, () => {
        if (ms >= SILENCE_MS)
            say(() => `waiting to ask ${who} again, in ${seconds(left())} s`);
    });
    try {
        await clock.wait(ms, end);
        return true;
    }
    catch {
        return false;
    }
    finally {
        quiet();
    }
}
function say(text) {
    for (const listener of listeners)
        listener(text);
}
function seconds(ms) {
    return Math.round(ms / 1_000);
}


/***/ })

};
