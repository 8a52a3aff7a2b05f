export const id = 7371;
export const ids = [7371];
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

/***/ 27371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPackageIndex: () => (/* binding */ createPackageIndex),
  indexHold: () => (/* binding */ indexHold)
});

// EXTERNAL MODULE: ./lib/evidence/sigstore/json-evidence.js + 3 modules
var json_evidence = __webpack_require__(65335);
// EXTERNAL MODULE: ./lib/evidence/sigstore/package-attestations.js
var package_attestations = __webpack_require__(27178);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/http.js
var http = __webpack_require__(20747);
// EXTERNAL MODULE: ./lib/formats/package-reference.js
var package_reference = __webpack_require__(80556);
// EXTERNAL MODULE: ./lib/net/retry-after.js
var retry_after = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/formats/package-files.js
var package_files = __webpack_require__(93334);
;// CONCATENATED MODULE: ./lib/packages/index-address.js
/**
 * Where an index keeps attestations. npm: `/-/npm/v1/attestations/NAME@VERSION`, with all attestations of a version. PyPI
 * (PEP 740; docs.pypi.org, "Integrity API"): `/integrity/PROJECT/VERSION/FILE/provenance`, one document for each file.
 */

/**
 * @param index address of the index, without a slash at its end
 * @param file name of the file, of which an index for Python keeps the attestations
 */
function questionFor({ ecosystem, name, version }, index, file) {
    if (ecosystem === 'npm') {
        const path = name.replace('/', '%2f');
        return {
            url: new URL(`${index}/-/npm/v1/attestations/${path}@${encodeURIComponent(version)}`),
            accept: 'application/json',
        };
    }
    const parts = [(0,package_files/* normalProject */.Nl)(name), version, file].map(encodeURIComponent).join('/');
    return {
        url: new URL(`${index}/integrity/${parts}/provenance`),
        accept: 'application/vnd.pypi.integrity.v1+json',
    };
}

;// CONCATENATED MODULE: ./lib/packages/package-index.js










const RETRIES = 2;
/** The evidence of the run is more than is held: which part of it still fitted would be chance. */
class HeldTooMuch extends Error {
    /** How a budget knows that a read met its end. */
    code = 'LIMIT_EXCEEDED';
    limit;
    constructor(limit) {
        super(`more than the ${limit} bytes that a run holds at a time`);
        this.name = 'HeldTooMuch';
        this.limit = limit;
    }
}
/** Where what an index sends is charged. */
function indexHold(scope) {
    return scope.hold((limit) => new HeldTooMuch(limit));
}
/** @param index address without a slash at its end */
function createPackageIndex(reference, index, asking) {
    const asked = new Map();
    return {
        fetch(file) {
            const question = questionFor(reference, index, file);
            const known = asked.get(question.url.href) ?? ask(question, reference, asking);
            asked.set(question.url.href, known);
            return known;
        },
    };
}
async function ask(question, reference, { signal, hold }) {
    const { url, accept } = question;
    const { host, origin } = url;
    let answer;
    try {
        answer = await hold.read({ upTo: limits/* MAX_PACKAGE_ANSWER_BYTES */.Nc }, (maxBytes) => (0,http/* send */.tN)({ url, headers: { accept }, maxBytes }, { signal, timeoutMs: limits/* PACKAGE_INDEX_TIMEOUT_MS */.xk, retries: RETRIES, mayGo: (next) => next.origin === origin }).catch((error) => {
            const isLarge = error instanceof http_error/* HttpError */.j && error.kind === 'too-large';
            throw isLarge && maxBytes < limits/* MAX_PACKAGE_ANSWER_BYTES */.Nc ? new HeldTooMuch(maxBytes) : error;
        }), ({ bytes }) => bytes.length);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof HeldTooMuch)
            return tooMuch(host, error);
        if (!(error instanceof http_error/* HttpError */.j))
            throw error;
        return unseen(host, error.what, reference);
    }
    if (answer.status === 404)
        return none(host, reference);
    if (answer.status !== 200)
        return unseenStatus(host, answer, reference);
    return read(answer.bytes, host, reference);
}
function read(bytes, host, reference) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(bytes);
    if ('problem' in parsed)
        return unseen(host, `answers with something that is not JSON: ${parsed.problem}`, reference);
    const list = (0,json/* isRecord */.u4)(parsed.value) ? (0,package_attestations/* bundlesOfPackage */.d)(parsed.value) : undefined;
    if (list === undefined)
        return unseen(host, 'answers with something that is not a list of attestations', reference);
    return { evidence: (0,json_evidence/* readBundles */.A)(bytes, `attestations of ${(0,package_reference/* shownPackage */.K)(reference)} at ${host}`) };
}
function none(host, reference) {
    return {
        evidence: [],
        missing: {
            code: 'BUNDLE_MISSING',
            message: `The index ${host} has no attestation of ${(0,package_reference/* shownPackage */.K)(reference)}`,
            expected: 'attestations of exactly this package and version',
            actual: 'none',
            hint: 'A version that was published without provenance has none, and a private index may not keep any. Check `package` and `package-index`.',
        },
    };
}
function tooMuch(host, { message }) {
    const refusal = {
        code: 'LIMIT_EXCEEDED',
        message: `The evidence of the index ${host} comes to ${message}`,
        hint: 'Check fewer artifacts in one step.',
    };
    return { evidence: [], unseen: refusal };
}
function unseenStatus(host, { status, headers }, reference) {
    if (status !== 429)
        return unseen(host, `answers with status ${status}`, reference);
    const wait = (0,retry_after/* retryAfter */.P)(headers);
    const message = `The index ${host} wants fewer requests`;
    const hint = wait === undefined ? 'Run the job again later.' : `Run the job again in ${Math.ceil(wait / 1000)} s.`;
    return { evidence: [], unseen: { code: 'RATE_LIMITED', message, hint } };
}
function unseen(host, what, reference) {
    return {
        evidence: [],
        unseen: {
            code: 'NETWORK',
            message: `The attestations of ${(0,package_reference/* shownPackage */.K)(reference)} are not available: the index ${host} ${what}`,
            hint: `Check \`package-index\`, or bring the index's answer along: ${BROUGHT[reference.ecosystem]}`,
        },
    };
}
/** Where evidence lies that was downloaded before. */
const BROUGHT = {
    npm: 'save it as `FILE.attestations.json` next to the tarball, and leave `package-index` out.',
    pypi: 'save it as `FILE.provenance` next to the file, and leave `package-index` out.',
};


/***/ })

};
