export const id = 7371;
export const ids = [7371];
export const modules = {

/***/ 27371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPackageIndex: () => (/* binding */ createPackageIndex),
  indexHold: () => (/* binding */ indexHold)
});

// EXTERNAL MODULE: ./lib/evidence/sigstore/bundle.js + 1 modules
var bundle = __webpack_require__(66160);
// EXTERNAL MODULE: ./lib/evidence/sigstore/package-attestations.js
var package_attestations = __webpack_require__(27178);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js
var strict_json = __webpack_require__(36961);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/http.js + 1 modules
var http = __webpack_require__(31659);
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
        return unseen(host, `answers with something that is no JSON: ${parsed.problem}`, reference);
    const list = (0,json/* isRecord */.u4)(parsed.value) ? (0,package_attestations/* bundlesOfPackage */.d)(parsed.value) : undefined;
    if (list === undefined)
        return unseen(host, 'answers with something that is no list of attestations', reference);
    return { evidence: (0,bundle/* readBundles */.A)(bytes, `attestations of ${(0,package_reference/* shownPackage */.K)(reference)} at ${host}`) };
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
            message: `The attestations of ${(0,package_reference/* shownPackage */.K)(reference)} could not be had: the index ${host} ${what}`,
            hint: `Check \`package-index\`, or bring the index's answer along: ${BROUGHT[reference.ecosystem]}`,
        },
    };
}
/** Where evidence lies that was downloaded before. */
const BROUGHT = {
    npm: 'save it as `FILE.attestations.json` beside the tarball, and name no `package-index`.',
    pypi: 'save it as `FILE.provenance` beside the file, and name no `package-index`.',
};


/***/ })

};
