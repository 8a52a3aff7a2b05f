export const id = 5248;
export const ids = [5248];
export const modules = {

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

/***/ 65248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOWNLOAD_LIMITS: () => (/* binding */ DOWNLOAD_LIMITS),
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85035);
/* harmony import */ var _net_http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81344);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20747);
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32591);
/**
 * Fetches a small public document: no credentials, no cookies, a bounded number of bytes, redirects, attempts and seconds.
 * Whoever asks learns apart that there is none, that nobody could look, and that what was sent cannot be used.
 */





const DOWNLOAD_LIMITS = {
    requestMs: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOCATIONS_REQUEST_TIMEOUT_MS */ .HT,
    totalMs: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOCATIONS_FETCH_TIMEOUT_MS */ .SV,
    retries: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOCATIONS_RETRIES */ .tL,
    waitMs: 300,
};
const ABSENT = new Set([404, 410]);
const DENIED = new Set([401, 403]);
/** Fetches one document over https, or over http from loopback. Throws only where the run's signal says so. */
async function download(url, maxBytes, context) {
    if (url.username !== '' || url.password !== '' || !(0,_net_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeUrl */ .FY)(url)) {
        return unusable(`${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(url)} is not fetched: only https is, without a password in the address`);
    }
    const { signal, deadline, limits } = context;
    const request = { url, headers: { 'cache-control': 'no-cache' }, maxBytes };
    const manners = { signal, deadline, timeoutMs: limits.requestMs, retries: limits.retries, waitMs: limits.waitMs };
    try {
        return outcomeOf(await (0,_net_http_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)(request, { ...manners, mayGo: (next) => (0,_net_address_js__WEBPACK_IMPORTED_MODULE_1__/* .mayLeadTo */ .D7)(url, next) }));
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _net_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        if (error.kind !== 'too-large')
            return down(error.message);
        return tooLarge(url, maxBytes);
    }
}
function outcomeOf({ status, url, bytes }) {
    if (status === 200)
        return { kind: 'bytes', bytes };
    if (ABSENT.has(status))
        return { kind: 'absent' };
    if (DENIED.has(status))
        return down(`${url.host} denies access to ${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(url)} (${status})`, 'PERMISSION');
    if (status === 429)
        return down(`${url.host} takes no more requests (429)`, 'RATE_LIMITED');
    return down(`${url.host} answers ${status} for ${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(url)}`);
}
function down(message, code = 'NETWORK') {
    return { kind: 'down', refusal: { code, message } };
}
function tooLarge(url, maxBytes) {
    return {
        kind: 'refused',
        refusal: {
            code: 'LIMIT_EXCEEDED',
            message: `${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(url)} is too large to be read whole`,
            expected: `at most ${maxBytes} bytes`,
            actual: 'more than that',
        },
    };
}
function unusable(message) {
    return { kind: 'refused', refusal: { code: 'REVOCATIONS_UNTRUSTED', message } };
}


/***/ })

};
