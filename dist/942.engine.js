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
// EXTERNAL MODULE: ./lib/net/http.js + 1 modules
var http = __webpack_require__(31659);
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


/***/ })

};
