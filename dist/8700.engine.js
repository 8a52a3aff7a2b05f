export const id = 8700;
export const ids = [8700,3208];
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

/***/ 86869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ assetBytes)
/* harmony export */ });
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


/***/ }),

/***/ 87660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93343);
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
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({ code: 'CONFIG_INVALID', message, hint: 'Write all 40 hex digits: a branch or tag can move.' });
    }
    try {
        const answer = await client.read({ endpoint: 'repository-file', params: { owner, repo, path }, query: { ref: sha.toLowerCase() } }, { accept: 'application/vnd.github.raw+json', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DOCUMENT_BYTES */ .bi });
        if (answer && isFolder(answer.headers))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(absent(shown, 'it is a folder'));
        return answer ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(answer.bytes) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(absent(shown, 'there is no such file, or the token cannot see it'));
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubRefusal */ .CP)(error));
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


/***/ }),

/***/ 38082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRepositoryKey: () => (/* binding */ fetchRepositoryKey),
/* harmony export */   fetchVouchedAsset: () => (/* binding */ fetchVouchedAsset)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12573);
/* harmony import */ var _github_asset_bytes_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(86869);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49502);
/* harmony import */ var _github_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87660);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93343);
/* harmony import */ var _github_release_asset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22079);
/* harmony import */ var _github_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58758);
/* harmony import */ var _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69117);
/* harmony import */ var _key_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51067);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50357);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45708);
/**
 * Keys that lie on GitHub: `cosign.pub` in the repository of a project, or among the assets of a release. A file of a commit is the
 * one that the commit has, as with policy files; an asset can be exchanged, so that its digest must be given.
 */














/** The bytes of the key, which are not believed unless they are those of the commit or of the digest. */
async function fetchRepositoryKey(source, context) {
    const got = await fetching(context, (client) => read(source, client));
    if ('problem' in got)
        return got;
    const found = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_11__/* .sha256Hex */ .f)(got.value);
    return source.sha256 !== undefined && found !== source.sha256
        ? { problem: (0,_key_source_js__WEBPACK_IMPORTED_MODULE_10__/* .otherThanPinned */ .OM)(source.sha256, found) }
        : got;
}
/** Asks GitHub, and makes a problem of what could not be had. */
async function fetching({ env = {}, githubToken, timeoutMs = _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_TIMEOUT_MS */ .t1 }, ask) {
    const api = (0,_github_access_js__WEBPACK_IMPORTED_MODULE_3__.gitHubApi)(env);
    if ('problem' in api)
        return { problem: api.problem };
    const token = (0,_github_access_js__WEBPACK_IMPORTED_MODULE_3__.gitHubToken)(env, githubToken);
    const signal = (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_12__/* .timeLimit */ .z)(timeoutMs);
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_4__.createGitHubClient)({ api: api.value, signal, ...(token !== undefined && { token }) });
    const got = await ask(client).catch((error) => {
        if (!signal.aborted)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_6__/* .gitHubRefusal */ .CP)(error));
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({ code: 'NETWORK', message: 'the run had no time left' });
    });
    return got.ok ? { value: got.value } : { problem: problemOf(got.refusal) };
}
/** A key among the assets of a release, with the evidence that lies beside it under the usual names. Nothing of it is believed yet. */
async function fetchVouchedAsset(source, context) {
    const got = await fetching(context, (client) => readWithEvidence(source, client));
    if ('problem' in got)
        return got;
    const { bytes } = got.value;
    const found = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_11__/* .sha256Hex */ .f)(bytes);
    return source.sha256 !== undefined && found !== source.sha256
        ? { problem: (0,_key_source_js__WEBPACK_IMPORTED_MODULE_10__/* .otherThanPinned */ .OM)(source.sha256, found) }
        : got;
}
async function readWithEvidence({ owner, repo, at }, client) {
    if (!('asset' in at))
        throw new Error('a file of a commit has no evidence beside it');
    const { tag, asset } = at;
    const release = await (0,_github_release_js__WEBPACK_IMPORTED_MODULE_8__/* .findRelease */ .d)(client, { owner, repo, tag });
    if (!release.ok)
        return release;
    const { assets } = release.value;
    const key = await readAsset({ owner, repo, tag, asset }, { assets, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ ._Y }, client);
    if (!key.ok)
        return key;
    const evidence = [];
    for (const { suffix, role } of _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_9__/* .EVIDENCE_SUFFIXES */ .u0) {
        const name = asset + suffix;
        if (!assets.some((one) => one.name === name))
            continue;
        const read = await readAsset({ owner, repo, tag, asset: name }, { assets, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_EVIDENCE_BYTES */ .Du }, client);
        if (!read.ok)
            return read;
        evidence.push({ file: `${owner}/${repo}@${tag}:${name}`, role, bytes: read.value });
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ bytes: key.value, evidence });
}
function problemOf({ code, message, hint = 'Check repository, tag or commit, and name.' }) {
    return { message: `could not be read: ${message}`, fix: hint, ...((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCouldNotLook */ .mI)(code) && { code }) };
}
async function read({ owner, repo, at }, client) {
    if ('asset' in at) {
        const release = await (0,_github_release_js__WEBPACK_IMPORTED_MODULE_8__/* .findRelease */ .d)(client, { owner, repo, tag: at.tag });
        if (!release.ok)
            return release;
        const { assets } = release.value;
        return readAsset({ owner, repo, ...at }, { assets, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ ._Y }, client);
    }
    const file = await (0,_github_files_js__WEBPACK_IMPORTED_MODULE_5__.readRepositoryFile)({ owner, repo, sha: at.commit, path: at.path }, client);
    return file.ok && file.value.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ ._Y ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(tooLarge(file.value.length, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ ._Y)) : file;
}
/** @throws GitHubError where it could not look */
async function readAsset({ owner, repo, asset: name }, { assets, maxBytes }, client) {
    const asset = assets.find((one) => one.name === name);
    if (!asset) {
        const others = assets.map((one) => one.name);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(absent(name, others));
    }
    if (!(0,_github_release_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .isUsable */ .Ng)(asset))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(asset.refusal);
    if (asset.size > maxBytes)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(tooLarge(asset.size, maxBytes));
    const got = await (0,_github_asset_bytes_js__WEBPACK_IMPORTED_MODULE_13__/* .assetBytes */ .A)(client, { owner, repo }, asset, maxBytes);
    return got ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(got.bytes) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(absent(name, []));
}
/** Most names in a message. */
const MOST_SHOWN = 8;
function absent(name, others) {
    const some = others.length > 0 ? `; it has ${others.slice(0, MOST_SHOWN).join(', ')}` : '';
    return { code: 'ARTIFACT_NOT_FOUND', message: `the release has no asset ${name}${some}` };
}
function tooLarge(bytes, most) {
    const message = `it has ${bytes} bytes; at most ${most} are read of a key`;
    return { code: 'ARTIFACT_NOT_FOUND', message, hint: 'Name a file that holds only the key.' };
}


/***/ })

};
