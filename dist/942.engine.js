export const id = 942;
export const ids = [942];
export const modules = {

/***/ 70942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOctokit: () => (/* binding */ createOctokit)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(75250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./lib/core/issue-limits.js
var issue_limits = __webpack_require__(65113);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/http.js
var http = __webpack_require__(20747);
// EXTERNAL MODULE: ./lib/issues/answer.js
var issues_answer = __webpack_require__(82188);
// EXTERNAL MODULE: ./lib/github/rate-limits.js
var rate_limits = __webpack_require__(16502);
;// CONCATENATED MODULE: ./lib/issues/patience.js
/** Whether a request about issues is sent again, and when. */


const FIRST_WAIT_MS = 500;
const AGAIN = new Set([408, 500, 502, 503, 504]);
/**
 * @param answer undefined where none came
 * @returns milliseconds to wait; undefined where the same request would get the same answer, or could open an issue twice
 */
function waitBefore(answer, { method, attempt, now, deadline }) {
    if (attempt >= issue_limits/* ISSUES_RETRIES */.GA)
        return undefined;
    const wait = waitFor(answer, method, attempt, now);
    return wait === undefined || wait > issue_limits/* MAX_ISSUES_WAIT_MS */.V5 || now + wait > deadline ? undefined : wait;
}
function waitFor(answer, method, attempt, now) {
    // A request that was turned away did nothing, so that it can be sent again whatever it is.
    if (answer && (0,rate_limits/* isRateLimit */.a5)(answer))
        return (0,rate_limits/* limitWait */.xu)(answer.headers, attempt, now);
    if (method === 'POST')
        return undefined;
    return !answer || AGAIN.has(answer.status) ? FIRST_WAIT_MS * 3 ** attempt : undefined;
}

;// CONCATENATED MODULE: ./lib/issues/octokit.js
/**
 * GitHub's own client with its plug-ins, on our network: `throttling` keeps the pace that GitHub asks for between two writes, `retry`
 * sends again what may be sent again, and when is said here. The client's `fetch` is our HTTP client, which follows no redirect,
 * bounds what it reads, knows the proxies and honours the run's signal.
 *
 * Not by the package's main door: that one reads the event of the workflow and prints, without being asked for either.
 */








const API_VERSION = '2022-11-28';
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** The plug-in decides nothing by the status of an answer: `waitBefore` does. */
const EVERY_STATUS = Array.from({ length: 200 }, (_, index) => 400 + index);
/** Statuses whose answers have no body (Fetch, "null body status"). */
const WITHOUT_BODY = new Set([204, 205, 304]);
function createOctokit(context) {
    const options = (0,utils/* getOctokitOptions */.EG)(context.token, {
        baseUrl: context.api.href.replace(/\/+$/, ''),
        log: SILENT,
        request: { fetch: fetchOf(context), log: SILENT },
        retry: { doNotRetry: EVERY_STATUS },
        throttle: { ...context.pace, onRateLimit: giveUp, onSecondaryRateLimit: giveUp },
    });
    // Innermost first: an answer meets our rules, then the loop that sends again, then the pace.
    return new (utils/* GitHub */.gq.plugin(patience(context), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))(options);
}
/**
 * Waits where a request is to be sent again. Here and not in the plug-in, whose timers heed no signal; it then sends again at
 * once.
 */
function patience({ clock, deadline, signal }) {
    return (octokit) => {
        octokit.hook.error('request', async (error, options) => {
            signal.throwIfAborted();
            if (!('request' in error))
                throw error;
            const { retryCount } = options.request;
            const answer = (0,issues_answer/* failedAnswer */.gk)(error);
            // What was too large stays so.
            const ends = error.cause instanceof http_error/* HttpError */.j && error.cause.kind === 'too-large';
            const wait = ends
                ? undefined
                : waitBefore(answer, { method: options.method, attempt: retryCount ?? 0, now: clock.now(), deadline });
            if (wait === undefined)
                throw error;
            await clock.wait(wait, signal);
            throw octokit.retry.retryRequest(error, issue_limits/* ISSUES_RETRIES */.GA, 0);
        });
        return {};
    };
}
/** `fetch` for the client: of its headers only the token is taken, and that goes to the API alone. */
function fetchOf({ api, signal }) {
    return async (input, init = {}) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (url.origin !== api.origin)
            throw new Error('a request that is not for the API');
        const { method = 'GET', body } = init;
        const authorization = new Headers(init.headers).get('authorization');
        const request = {
            url,
            method: methodOf(method),
            headers: { accept: 'application/vnd.github+json' },
            confidential: { 'x-github-api-version': API_VERSION, ...(authorization !== null && { authorization }) },
            ...(typeof body === 'string' && { body: { type: 'application/json', text: body } }),
            maxBytes: issue_limits/* MAX_ISSUE_PAGE_BYTES */.vH,
        };
        const { status, headers, bytes } = await (0,http/* send */.tN)(request, { signal, timeoutMs: issue_limits/* ISSUES_REQUEST_TIMEOUT_MS */.GK });
        return new Response(WITHOUT_BODY.has(status) ? null : new Uint8Array(bytes), { status, headers });
    };
}
function methodOf(method) {
    const known = ['GET', 'POST', 'PATCH'].find((one) => one === method);
    if (known === undefined)
        throw new Error(`issues are not kept by ${method}`);
    return known;
}
function ignore() {
    // What the client has to say is for its developers, and some of it is a server's text.
}
function giveUp() {
    return false;
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


/***/ })

};
