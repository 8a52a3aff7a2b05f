export const id = 5956;
export const ids = [5956];
export const modules = {

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

/***/ 65956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchange: () => (/* binding */ exchange)
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
// EXTERNAL MODULE: ./lib/net/network.js
var network = __webpack_require__(82989);
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

// EXTERNAL MODULE: ./lib/net/request.js
var net_request = __webpack_require__(40598);
// EXTERNAL MODULE: ./lib/net/retry-after.js
var retry_after = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/net/waiting.js
var waiting = __webpack_require__(93208);
;// CONCATENATED MODULE: ./lib/net/exchange.js
/**
 * One request from its first attempt to the end of its answer: redirects, repetitions, deadlines and sizes.
 *
 * A secret goes to the origin that it is meant for and nowhere else: once a redirect has led to another origin it is not
 * sent again, wherever later redirects lead, since that other origin chose the address.
 */










const FIRST_WAIT_MS = 200;
const USER_AGENT = `signature-gate/${version/* VERSION */.x}`;
/** What `send` of the door does (http.ts). */
async function exchange(request, manners) {
    const { mayGo } = manners;
    let hop = { url: request.url, strayed: false };
    for (let hops = 0; hops <= limits/* MAX_REDIRECTS */.NX; hops++) {
        const answer = await persist(request, hop, manners);
        const location = mayGo && net_request/* REDIRECTS */.e.has(answer.status) ? answer.headers.get('location') : null;
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
        if (wait !== undefined && attempt < retries && (await (0,waiting/* pauseFor */.Q1)(hop.url.host, wait, end, manners)))
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
    return net_request/* PASSING */.K.has(status);
}
/** One request, and its answer to the end. Whatever Node throws becomes an `HttpError`. */
async function once(request, { url, strayed }, manners) {
    const { body } = request;
    const had = request.resume?.();
    const clock = patience(manners.timeoutMs);
    const words = (0,waiting/* waitFor */.fm)(url.host, manners.ticker);
    const onChunk = () => {
        words.renew();
        if (manners.timeout === 'silence')
            clock.renew();
    };
    try {
        const response = await (manners.fetch ?? network/* fetchOverNetwork */.vv)(url, {
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


/***/ })

};
