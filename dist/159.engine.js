export const id = 159;
export const ids = [159];
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

/***/ 70159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   retrieve: () => (/* binding */ retrieve)
/* harmony export */ });
/* harmony import */ var _evidence_sigstore_canonical_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91691);
/* harmony import */ var _evidence_sigstore_log_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95353);
/* harmony import */ var _formats_json_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8055);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85035);
/* harmony import */ var _net_http_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81344);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20747);
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32591);
/**
 * One request to a Rekor v1 log: `POST /api/v1/log/entries/retrieve` (sigstore/rekor, openapi.yaml, `searchLogQuery`). It holds
 * the hashes of entries and nothing of what was signed; no secret goes with it.
 */








/**
 * Asks for at most `MAX_LOG_QUERIES` entries.
 *
 * @param log the address of the log
 * @param bodies what the entries must be, byte for byte
 * @returns one word for each body, in order. Throws only where the signal says so.
 */
async function retrieve(log, bodies, limits, signal) {
    const hashes = bodies.map((body) => (0,_evidence_sigstore_canonical_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHashOf */ .ED)(body).toString('hex'));
    const answer = await ask(log, hashes, limits, signal);
    if (answer === 'none')
        return bodies.map(() => ({ kind: 'none' }));
    if ('code' in answer)
        return bodies.map(() => ({ kind: 'unseen', refusal: answer }));
    return bodies.map((body, index) => wordOn(body, hashes[index] ?? '', answer));
}
async function ask(log, entryUUIDs, limits, signal) {
    const base = URL.canParse(log) ? new URL(log) : undefined;
    if (!base || !(0,_net_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafeUrl */ .FY)(base) || !(0,_net_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainUrl */ .Aj)(base))
        return unseen(`The transparency log ${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_7__/* .shownAddress */ .Uk)(log)} is not asked: its address is not a plain https URL`);
    const url = new URL(`${base.href.replace(/\/+$/, '')}/api/v1/log/entries/retrieve`);
    const body = { type: 'application/json', text: JSON.stringify({ entryUUIDs }) };
    const headers = { accept: 'application/json' };
    try {
        const answer = await (0,_net_http_js__WEBPACK_IMPORTED_MODULE_6__/* .send */ .tN)({ url, method: 'POST', headers, body, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOG_ANSWER_BYTES */ .jK }, { signal, timeoutMs: limits.requestMs, retries: limits.retries, mayGo: (next) => (0,_net_address_js__WEBPACK_IMPORTED_MODULE_4__/* .mayLeadTo */ .D7)(url, next) });
        return readAnswer(answer);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _net_http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j))
            throw error;
        return unseen(`The transparency log ${error.message}`);
    }
}
function readAnswer({ status, bytes, url: { host } }) {
    if (status === 404)
        return 'none';
    if (status === 429)
        return unseen(`The transparency log ${host} takes no more requests (429)`, 'RATE_LIMITED');
    if (status !== 200)
        return unseen(`The transparency log ${host} answers ${status}`);
    const read = (0,_formats_json_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes);
    if ('problem' in read)
        return unseen(`The answer of the transparency log ${host} cannot be read: ${read.problem}`);
    if (Array.isArray(read.value) && read.value.length === 0)
        return 'none';
    const entries = Array.isArray(read.value) ? (0,_evidence_sigstore_log_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogAnswer */ .p)(read.value) : undefined;
    if (typeof entries === 'string')
        return unseen(`The answer of the transparency log ${host} cannot be used: ${entries}`);
    return entries ?? unseen(`The answer of the transparency log ${host} is not a list of log entries`);
}
/** An entry counts for its body, and only under the name that the body has. */
function wordOn(body, hash, answered) {
    const same = answered
        .filter(({ uuid, entry }) => uuid?.endsWith(hash) === true && entry.canonicalizedBody.equals(body))
        .map(({ entry }) => entry);
    if (same.length === 0)
        return { kind: 'none' };
    const entries = same.filter(({ inclusionPromise, inclusionProof }) => inclusionPromise && inclusionProof);
    if (entries.length > 0)
        return { kind: 'entries', entries };
    const lacks = same.some(({ inclusionPromise }) => inclusionPromise) ? 'proof of inclusion' : 'promise of inclusion';
    return { kind: 'unproven', what: `it holds no ${lacks}` };
}
function unseen(message, code = 'NETWORK') {
    const hint = 'Run the job again when the log can be reached, or put the entry next to the signature: a bundle, or the answer of the log.';
    return { code, message, hint };
}


/***/ })

};
