export const id = 4384;
export const ids = [4384];
export const modules = {

/***/ 14384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchOpenPgpKeys: () => (/* binding */ fetchOpenPgpKeys),
/* harmony export */   withSigners: () => (/* binding */ withSigners)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26200);
/* harmony import */ var _net_http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81344);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20747);
/* harmony import */ var _policy_signers_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50452);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28490);
/**
 * OpenPGP certificates from a keyserver (HKP: draft-gallagher-openpgp-hkp). A keyserver vouches for nothing: what it sends
 * counts only as far as it has a fingerprint that the policy pins.
 */






/**
 * Fetches every pinned certificate.
 *
 * @throws ConfigError where a pin names a key that is not supported; else only where the signal says so.
 */
async function fetchOpenPgpKeys(plan, signal) {
    const signers = [];
    const refusals = [];
    for (const fingerprint of plan.fingerprints) {
        signal.throwIfAborted();
        const found = await fetchKey(plan.url, fingerprint, signal);
        if (found.ok)
            signers.push(...found.value);
        else
            refusals.push(found.refusal);
    }
    return { signers, refusals };
}
/** The policy with more signers wherever their fingerprints are pinned. */
function withSigners(policy, signers) {
    if (signers.length === 0)
        return policy;
    const add = (signature) => {
        const pins = signature.by.pinned ?? [];
        const more = signers.filter((signer) => (0,_policy_signers_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .unmetPins */ .O)([signer], pins).length < pins.length);
        return { ...signature, by: { ...signature.by, of: [...signature.by.of, ...more] } };
    };
    const addTo = (requirement) => {
        // What a registry itself must have said, nobody else can say.
        if (requirement.kind === 'signature')
            return requirement.byRegistry ? requirement : add(requirement);
        if (requirement.kind === 'waived')
            return requirement;
        const { signedBy } = requirement;
        return signedBy ? { ...requirement, signedBy: add(signedBy) } : requirement;
    };
    return {
        ...policy,
        rules: policy.rules.map((rule) => ({ ...rule, require: rule.require.map(addTo) })),
        ...(policy.tag && { tag: { ...policy.tag, signature: add(policy.tag.signature) } }),
    };
}
async function fetchKey(server, fingerprint, signal) {
    const host = new URL(server).host;
    const network = (what) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)({
        code: 'NETWORK',
        message: `The OpenPGP key ${fingerprint} is not available from the keyserver ${host}: ${what}`,
        hint: 'Export the key to a file in the repository and give it with `openpgp-keys`.',
    });
    const answer = await download(lookup(server, fingerprint), signal);
    if (!answer.ok && answer.tooLarge) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)({
            code: 'LIMIT_EXCEEDED',
            message: `The keyserver ${host} sends more for ${fingerprint} than is read of a key`,
            expected: `at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OPENPGP_KEY_BYTES */ .jt} bytes`,
            actual: 'more than that',
            hint: 'Export the key without the signatures of others (`gpg --export-options export-minimal`), and give it with `openpgp-keys`.',
        });
    }
    if (!answer.ok)
        return network(answer.why);
    const keys = await (0,_policy_signers_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOpenPgpKeys */ .ZX)(answer.bytes);
    if ('message' in keys) {
        if (keys.unsupported)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([unsupportedPin(fingerprint, `${host} ${keys.message}`, keys.fix)]);
        return network(`its answer ${keys.message}`);
    }
    const { certificates, unusable } = keys;
    const vain = unusable.find((key) => key.fingerprint === fingerprint);
    if (vain)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([unsupportedPin(fingerprint, `the key ${vain.why}`, _policy_signers_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .ANOTHER_KEY */ .Qf)]);
    const found = certificates.map((certificate) => ({ file: host, certificate }));
    const signers = (0,_policy_signers_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .signersOf */ .Re)(found, [fingerprint], unusable);
    const first = certificates[0]?.getFingerprint() ?? 'none';
    if ((0,_policy_signers_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .unmetPins */ .O)(signers, [fingerprint]).length > 0) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)({
            code: 'OPENPGP_UNKNOWN_KEY',
            message: `The keyserver ${host} sent another key than it was asked for`,
            expected: fingerprint,
            actual: first,
        });
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)(signers);
}
/** What a keyserver sends for a pin shows that the pin can never be met: that is a mistake of the configuration. */
function unsupportedPin(fingerprint, what, fix) {
    return { where: 'openpgp-fingerprints', message: `\`${fingerprint}\` cannot be verified with: ${what}`, fix };
}
function lookup(server, fingerprint) {
    const url = new URL(server);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/pks/lookup`;
    url.search = new URLSearchParams({ op: 'get', options: 'mr', search: `0x${fingerprint}` }).toString();
    return url;
}
/** No redirect is followed, and nothing is sent but the question. */
async function download(url, signal) {
    try {
        const answer = await (0,_net_http_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)({ url, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OPENPGP_KEY_BYTES */ .jt }, { signal, timeoutMs: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYSERVER_TIMEOUT_MS */ .wZ });
        if (answer.status !== 200)
            return { ok: false, why: `it answered with status ${answer.status}` };
        return { ok: true, bytes: answer.bytes };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _net_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        if (error.kind === 'too-large')
            return { ok: false, why: 'its answer is too large', tooLarge: true };
        return { ok: false, why: `it ${error.what}` };
    }
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
