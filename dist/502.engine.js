export const id = 502;
export const ids = [502];
export const modules = {

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubClient: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/http/address.js
var address = __webpack_require__(1368);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/http/retry-after.js
var retry_after = __webpack_require__(3145);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(3343);
;// CONCATENATED MODULE: ./lib/github/attempts.js
/** One address of GitHub, again and again while that may help; and what an answer means that gives nothing. */





const AGAIN = new Set([408, 429, 500, 502, 503, 504]);
/** Why the bytes could not be put where they go: nothing that another attempt would change. */
class SinkFailure extends Error {
    constructor(cause) {
        super('the bytes could not be written', { cause });
        this.name = 'SinkFailure';
    }
}
/** Sends a request until there is an answer that more attempts would not change. */
async function persist(request, context) {
    for (let attempt = 0;; attempt++) {
        const answer = await once(request, context.signal).catch((error) => {
            context.signal.throwIfAborted();
            if (error instanceof github_error/* GitHubError */.y_ || error instanceof SinkFailure)
                throw error;
            return unreachable(request.url, error);
        });
        const seen = outlook(request.url, answer, context);
        if ('answer' in seen)
            return seen.answer;
        const { wait, error } = seen;
        if (attempt >= limits/* GITHUB_RETRIES */.N5 || (wait !== undefined && wait > limits/* MAX_RETRY_WAIT_MS */.H7))
            throw error;
        await (0,promises_.setTimeout)(wait ?? 200 * 3 ** attempt, undefined, { signal: context.signal });
    }
}
/** What an attempt came to: an answer, or an error that another attempt may mend. */
function outlook(url, answer, { withToken }) {
    if (answer instanceof github_error/* GitHubError */.y_)
        return { error: answer };
    if (isRateLimit(answer))
        return { error: slowedDown(url, answer, withToken), wait: waitOf(answer.headers) };
    if (!AGAIN.has(answer.status))
        return { answer };
    return { error: (0,github_error/* failure */.V2)(url, `answers ${answer.status} again and again`), wait: (0,retry_after/* retryAfter */.P)(answer.headers) };
}
async function once(request, signal) {
    const { url, method, headers, body, maxBytes, read } = request;
    const quiet = silence(limits/* GITHUB_REQUEST_TIMEOUT_MS */.bB);
    try {
        const response = await (request.fetch ?? fetch)(url, {
            method,
            redirect: 'manual',
            credentials: 'omit',
            signal: AbortSignal.any([signal, quiet.signal]),
            headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
            ...(body !== undefined && { body }),
        });
        const { status } = response;
        if (status !== 200)
            return { status, headers: response.headers, error: await firstBytes(response) };
        await read(chunksOf(response, url, { maxBytes, onChunk: quiet.renew }));
        return { status, headers: response.headers, error: Buffer.alloc(0) };
    }
    finally {
        quiet.end();
    }
}
/** A signal that fires after a silence, however long the whole takes. */
function silence(ms) {
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
async function* chunksOf({ body }, url, { maxBytes, onChunk }) {
    let length = 0;
    if (body === null)
        return;
    for await (const chunk of body) {
        onChunk();
        length += chunk.length;
        if (length > maxBytes) {
            const message = `${url.host} sends more than the ${maxBytes} bytes that are read`;
            throw new github_error/* GitHubError */.y_({ code: 'LIMIT_EXCEEDED', message });
        }
        yield chunk;
    }
}
/** The words of an error; the rest is left unread. */
async function firstBytes(response) {
    const parts = [];
    let length = 0;
    for await (const chunk of (response.body ?? [])) {
        length += chunk.length;
        if (length > limits/* MAX_GITHUB_ERROR_BYTES */.Md)
            break;
        parts.push(chunk);
    }
    return Buffer.concat(parts);
}
/** GitHub answers 403 as well as 429 (docs.github.com/rest, "Rate limits for the REST API"). */
function isRateLimit({ status, headers, error }) {
    if (status !== 403)
        return status === 429;
    if (headers.get('x-ratelimit-remaining') === '0' || (0,retry_after/* retryAfter */.P)(headers) !== undefined)
        return true;
    return /\brate limit\b/i.test(messageOf(error) ?? '');
}
/** Milliseconds until requests are taken again; undefined where the server does not say. */
function waitOf(headers) {
    const asked = (0,retry_after/* retryAfter */.P)(headers);
    if (asked !== undefined)
        return asked;
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') !== '0' || !/^[0-9]{1,12}$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) * 1000 - Date.now());
}
function slowedDown(url, { status, headers }, withToken) {
    const wait = waitOf(headers);
    const until = wait === undefined ? undefined : new Date(Date.now() + wait).toISOString().replace(/\.\d+Z$/, 'Z');
    const more = withToken ? '' : ', or pass `github-token`: GitHub allows more to those it knows';
    return new github_error/* GitHubError */.y_({
        code: 'RATE_LIMITED',
        message: `${url.host} takes no more requests (${status}, rate limit)${until === undefined ? '' : ` until ${until}`}`,
        hint: `Wait ${until === undefined ? 'some minutes' : `until ${until}`}${more}.`,
    });
}
function unreachable(url, trouble) {
    const late = trouble instanceof Error && trouble.name === 'TimeoutError';
    return (0,github_error/* failure */.V2)(url, `cannot be reached: ${late ? 'it did not answer in time' : (0,result/* wordsOf */.Z9)(trouble)}`, trouble);
}
/** The refusal for an answer that gives nothing, whatever the attempts. */
function denied(url, { status, error }, about) {
    const words = messageOf(error);
    const said = words === undefined ? {} : { actual: words };
    if (!about || (status !== 401 && status !== 403)) {
        return new github_error/* GitHubError */.y_({ code: 'NETWORK', message: `${url.host} answers ${status}`, ...said });
    }
    const { what, permission, withToken } = about;
    const message = status === 401 ? `${url.host} does not know the token (401)` : `${url.host} denies access to ${what} (403)`;
    const hint = withToken
        ? `Give the job \`permissions:\` with \`${permission}\`, or pass another token as \`github-token\`.`
        : `Pass a token with \`${permission}\` as \`github-token\`.`;
    return new github_error/* GitHubError */.y_({ code: 'PERMISSION', message, expected: `the permission \`${permission}\``, ...said, hint });
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
/**
 * Every request to GitHub's API that the gate makes, with the permission that it needs. The client takes nothing else, so
 * that docs/permissions.md, which a test compares with this table, cannot lag behind the code.
 * Source: docs.github.com/rest, "Artifact attestations", "Repository contents", "Releases", "Git references".
 */
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
 * Requests to GitHub's API: deadlines, retries, redirects, sizes and the token. The token goes to the origin of the API and
 * nowhere else: not after a redirect to another host, and not to the places where bundles and release assets are stored.
 */







const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const API_VERSION = '2022-11-28';
function createGitHubClient(context) {
    return {
        api: context.api,
        read: (call, options) => collect((read) => ask(call, 'same-origin', { ...options, read }, context)),
        readStored: (url, options) => collect((read) => askStored(url, { ...options, read }, context)),
        async download(call, { accept = 'application/octet-stream', sink, maxBytes }) {
            let size = 0;
            let hash = (0,external_node_crypto_.createHash)('sha256');
            const read = async (chunks) => {
                size = 0;
                hash = (0,external_node_crypto_.createHash)('sha256');
                await toSink(sink.start());
                for await (const chunk of chunks) {
                    size += chunk.length;
                    hash.update(chunk);
                    await toSink(sink.write(chunk));
                }
            };
            try {
                const found = await ask(call, 'anywhere', { accept, maxBytes, read }, context);
                return found && { size, sha256: hash.digest() };
            }
            catch (error) {
                throw error instanceof SinkFailure ? error.cause : error;
            }
        },
    };
}
async function toSink(work) {
    try {
        await work;
    }
    catch (error) {
        throw new SinkFailure(error);
    }
}
async function collect(send) {
    let parts = [];
    const headers = await send(async (chunks) => {
        parts = [];
        for await (const chunk of chunks)
            parts.push(chunk);
    });
    return headers && { headers, bytes: Buffer.concat(parts) };
}
/** Sends a call of the table, with the token. */
async function ask(call, redirects, { accept = 'application/vnd.github+json', maxBytes, read }, context) {
    const start = addressOf(call, context.api);
    if (!start) {
        const message = `${subjectOf(call)} cannot be asked for: a part of the name cannot stand in an address`;
        throw new github_error/* GitHubError */.y_({ code: 'NETWORK', message, hint: 'Check the name.' });
    }
    // What cannot be sent would be shown in the error of the one who tries.
    if (context.token !== undefined && !/^[\x21-\x7e]+$/.test(context.token)) {
        const message = `The token for ${context.api.host} has characters that no token has`;
        throw new github_error/* GitHubError */.y_({ code: 'PERMISSION', message, hint: 'Check the secret that `github-token` is taken from.' });
    }
    const { method, permission } = ENDPOINTS[call.endpoint];
    let strayed = false;
    const request = (url) => {
        // Who leads back from elsewhere chooses the address: not one that is asked with our token.
        strayed ||= url.origin !== context.api.origin;
        return {
            url,
            method,
            headers: headersFor(accept, strayed ? {} : context),
            ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
            maxBytes,
            read,
            ...(context.fetch && { fetch: context.fetch }),
        };
    };
    const mayGo = (next) => next.origin === context.api.origin || (redirects === 'anywhere' && (0,address/* mayLeadTo */.D7)(context.api, next));
    const about = { what: subjectOf(call), permission, withToken: context.token !== undefined };
    return follow(start, request, mayGo, about, context);
}
/** Sends a request for something stored elsewhere: no token, whatever the host. */
async function askStored(start, { accept = '*/*', maxBytes, read }, context) {
    if (!(0,address/* mayLeadTo */.D7)(context.api, start))
        throw (0,github_error/* failure */.V2)(context.api, 'names an address that is not followed');
    const request = (url) => ({
        url,
        method: 'GET',
        headers: { accept, 'user-agent': USER_AGENT, 'accept-encoding': 'identity' },
        maxBytes,
        read,
        ...(context.fetch && { fetch: context.fetch }),
    });
    return follow(start, request, (next) => (0,address/* mayLeadTo */.D7)(context.api, next), undefined, context);
}
const USER_AGENT = `signature-gate/${version/* VERSION */.x}`;
/** Without `api` and `token` where the request is none to the API. */
function headersFor(accept, { api, token }) {
    return {
        accept,
        'user-agent': USER_AGENT,
        'accept-encoding': 'identity',
        ...(api && { 'x-github-api-version': API_VERSION }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
}
/** Follows redirects. @returns the headers of an answer 200 whose body was read; undefined for 404. */
async function follow(start, request, mayGo, about, { signal }) {
    let url = start;
    for (let hops = 0; hops <= limits/* MAX_REDIRECTS */.NX; hops++) {
        const current = request(url);
        const answer = await persist(current, { signal, withToken: about?.withToken ?? false });
        if (answer.status === 200)
            return answer.headers;
        if (answer.status === 404 || answer.status === 410)
            return undefined;
        const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
        if (location === null)
            throw denied(url, answer, about);
        const next = destination(location, current, answer.status);
        if (!next || !mayGo(next))
            throw (0,github_error/* failure */.V2)(url, 'redirects to an address that is not followed');
        url = next;
    }
    throw (0,github_error/* failure */.V2)(start, `redirects more than ${limits/* MAX_REDIRECTS */.NX} times`);
}
/** Where a redirect leads; undefined where it cannot be followed. */
function destination(location, { url, method }, status) {
    // Of a POST only these two keep method and body (RFC 9110, 15.4).
    if (method === 'POST' && status !== 307 && status !== 308)
        return undefined;
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    return next && !next.username && !next.password ? next : undefined;
}


/***/ }),

/***/ 3343:
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
function failure(url, what, cause) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` }, cause);
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/** How long a server asks to be left alone. */
/** Milliseconds from `Retry-After`: seconds or a date (RFC 9110, 10.2.3). Undefined where there is no readable one. */
function retryAfter(headers) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    const wait = /^[0-9]{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}


/***/ })

};
