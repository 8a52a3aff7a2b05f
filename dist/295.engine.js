export const id = 295;
export const ids = [295];
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

/***/ 75184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ProxyError),
/* harmony export */   j: () => (/* binding */ PROXY_FAILED)
/* harmony export */ });
/** Why a proxy opened no way. Its code tells it from what goes wrong behind it. */
const PROXY_FAILED = 'ERR_PROXY_FAILED';
class ProxyError extends Error {
    code = PROXY_FAILED;
    /** @param proxy without credentials */
    constructor(proxy, what, cause) {
        super(`the proxy ${proxy.host} ${what}`, cause === undefined ? undefined : { cause });
        this.name = 'ProxyError';
    }
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

/***/ 40295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refresh: () => (/* binding */ refresh)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/index.js
var dist = __webpack_require__(84706);
// EXTERNAL MODULE: ./lib/core/limits.js
var core_limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/public-key.js + 1 modules
var public_key = __webpack_require__(50196);
;// CONCATENATED MODULE: ./lib/tuf/weak-key.js
/**
 * Keys in the metadata of a TUF repository that nothing may be trusted by: anyone can sign with them, they are too short, or they cannot
 * be read here. The TUF client takes every key that OpenSSL reads, on any curve, and OpenSSL 3.0 (Node 20) verifies by Ed25519 keys of
 * small order.
 */



/**
 * Why nothing may be trusted by a document, as part of a sentence; undefined where its keys are good, and where it has none or is not
 * JSON: the client judges that. Keys of a root stand under `signed.keys`, those of targets under `signed.delegations.keys` (TUF
 * specification, 4.3 and 4.5).
 */
function weakKey(metadata) {
    const signed = member(parsed(metadata), 'signed');
    // The client takes a list for an object whose names are numbers.
    for (const keys of [member(signed, 'keys'), member(member(signed, 'delegations'), 'keys')]) {
        for (const [id, key] of Object.entries(keys ?? {})) {
            const problem = problemOf(key);
            if (problem !== undefined)
                return `its key ${id.slice(0, SHOWN_ID)} cannot be used: ${problem}`;
        }
    }
    return undefined;
}
/** A key id is a SHA-256 in hex; longer ones are cut off in messages. */
const SHOWN_ID = 64;
/** Read as the client reads it, so that both see the same keys. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function member(value, name) {
    return (0,json/* isRecord */.u4)(value) ? value[name] : undefined;
}
/** As the client has it: what begins otherwise is hex to it. */
const PEM_HEADER = '-----BEGIN PUBLIC KEY-----';
/** Curves of ECDSA in TUF by Node's names. The client looks at the curve of keys whose type is ECDSA, and not of others. */
const CURVES = new Set(['prime256v1', 'secp384r1']);
/** An Ed25519 key is 32 bytes (RFC 8032, section 5.1.5). */
const EDWARDS_HEX = /^[0-9a-f]{64}$/i;
/** Points on the curve of a scheme, compressed or not (SEC 1, section 2.3.3). */
const POINTS = new Map([
    ['ecdsa-sha2-nistp256', { curve: 'prime256v1', hex: /^(?:04[0-9a-f]{128}|0[23][0-9a-f]{64})$/i }],
    ['ecdsa-sha2-nistp384', { curve: 'secp384r1', hex: /^(?:04[0-9a-f]{192}|0[23][0-9a-f]{96})$/i }],
]);
const UNREADABLE = 'it cannot be read as a key of its type';
/**
 * What cannot be read here is refused, as the client may read another key in it: it writes the length of hex in one byte, so that 256
 * bytes more make no difference to it.
 */
function problemOf(key) {
    const written = member(member(key, 'keyval'), 'public');
    if (typeof written !== 'string')
        return UNREADABLE;
    try {
        if (written.startsWith(PEM_HEADER))
            return problemOfKey((0,external_node_crypto_.createPublicKey)(written));
        if (member(key, 'keytype') === 'ed25519')
            return edwardsProblem(written);
        const point = POINTS.get(member(key, 'scheme'));
        if (!point?.hex.test(written))
            return UNREADABLE;
        // Throws where it is not on the curve.
        external_node_crypto_.ECDH.convertKey(written, point.curve, 'hex');
        return undefined;
    }
    catch {
        return UNREADABLE;
    }
}
function edwardsProblem(hex) {
    if (!EDWARDS_HEX.test(hex))
        return 'it is not an Ed25519 key, which has 64 hexadecimal digits';
    const x = Buffer.from(hex, 'hex').toString('base64url');
    return problemOfKey((0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }));
}
function problemOfKey(key) {
    if (key.asymmetricKeyType !== 'ec')
        return (0,public_key/* keyProblem */.dD)(key);
    const curve = key.asymmetricKeyDetails?.namedCurve;
    // How its point and its curve are written does not matter here.
    return CURVES.has(curve) ? undefined : `the curve ${curve ?? 'of it'} is not supported (P-256 and P-384 are)`;
}

// EXTERNAL MODULE: ./lib/net/causes.js
var causes = __webpack_require__(25635);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/http.js
var http = __webpack_require__(20747);
// EXTERNAL MODULE: ./lib/net/proxy-error.js
var proxy_error = __webpack_require__(75184);
;// CONCATENATED MODULE: ./lib/tuf/tuf-mirror.js
/**
 * Downloads from a TUF repository, for the TUF client. Its own downloads know no proxy, follow redirects to anywhere, use
 * the system's temporary folder, cannot be stopped, and lose the reason of a failure on its way up; here each goes by the
 * one HTTP client, to the repository's own address only, without a credential, and its failure is remembered.
 */








/** Failures below HTTP that mean "not reached". A transfer that broke off and a bad certificate are not among them. */
const OUTAGES = new Set([
    'ENOTFOUND',
    'EAI_AGAIN',
    'EAI_FAIL',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    proxy_error/* PROXY_FAILED */.j,
]);
/** For a refresh that no run can end. */
const NEVER = new AbortController().signal;
class TufMirror {
    #options;
    #failure;
    /** Roots by their addresses, until the client asks for them. */
    #roots = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** What went wrong with the last download; the client's errors do not say it (its `RuntimeError` has no cause). */
    get failure() {
        return this.#failure;
    }
    async downloadFile(url, maxLength, handler) {
        await (0,promises_.writeFile)(this.#options.scratch, await this.downloadBytes(url, maxLength));
        return handler(this.#options.scratch);
    }
    /**
     * Downloads the roots that follow a version, until the repository answers 403 or 404: then there are no more (TUF specification,
     * 5.3.3). The client looks for that end by an error of a class that it does not export, so it is told how many there are, and verifies
     * each when it asks for it. After one that the client will refuse by its form or version nothing more is asked for: a server that
     * answers everything with some page would else be out of time, which is an outage, before it is refused.
     *
     * @returns how many the client is to ask for
     */
    async holdRoots(repository, version) {
        for (let count = 0; count < core_limits/* MAX_TUF_ROOTS */.X6; count++) {
            const url = `${repository}/${version + count + 1}.root.json`;
            const answer = await this.#ask(url, core_limits/* MAX_TUF_ROOT_BYTES */.yd);
            if (answer.status === 403 || answer.status === 404)
                return count;
            const bytes = this.#bytesOf(url, answer);
            this.#roots.set(url, bytes);
            if (versionOf(bytes) !== version + count + 1)
                return count + 1;
        }
        return core_limits/* MAX_TUF_ROOTS */.X6;
    }
    async downloadBytes(url, maxLength) {
        const held = this.#roots.get(url);
        if (!held)
            return this.#bytesOf(url, await this.#ask(url, maxLength));
        this.#roots.delete(url);
        return held;
    }
    async #ask(url, maxLength) {
        const { requestMs, deadline, stop } = this.#options;
        const maxBytes = Math.min(maxLength, core_limits/* MAX_TRUSTED_ROOT_BYTES */.ci);
        this.#failure = undefined;
        try {
            const manners = { signal: stop ?? NEVER, deadline, timeoutMs: requestMs };
            return await (0,http/* send */.tN)({ url: new URL(url), maxBytes }, manners);
        }
        catch (error) {
            this.#failure = stop?.aborted
                ? { kind: 'refused', reason: 'the run was over before the repository had answered' }
                : failureOf(error, nameIn(url), maxBytes);
            throw error;
        }
    }
    /** @throws where the answer is not the file; `failure` says why then */
    #bytesOf(asked, { status, headers, url, bytes }) {
        const name = nameIn(asked);
        if (status >= 200 && status <= 299) {
            const weak = weakKey(bytes.toString('utf8'));
            if (weak === undefined)
                return bytes;
            this.#failure = { kind: 'refused', reason: `${name} cannot be trusted: ${weak}` };
            throw new Error(this.#failure.reason);
        }
        const to = status >= 300 && status < 400 ? headers.get('location') : null;
        if (to !== null) {
            const where = URL.canParse(to, url.href) ? new URL(to, url).origin : 'nowhere';
            this.#failure = {
                kind: 'refused',
                reason: `it redirects ${name} to ${where} (HTTP ${status}), which is not followed`,
                hint: 'If that is where the repository is now, name it with `tuf-mirror`.',
            };
        }
        else {
            this.#failure = {
                kind: status >= 500 && status < 600 ? 'outage' : 'refused',
                reason: `it answered HTTP ${status} for ${name}`,
            };
        }
        throw new Error(this.#failure.reason);
    }
}
/** The version that a root says it has, read as the client reads it; undefined where it says none. */
function versionOf(root) {
    try {
        const { signed } = JSON.parse(root.toString('utf8'));
        return signed?.version;
    }
    catch {
        return undefined;
    }
}
function nameIn(url) {
    return url.slice(url.lastIndexOf('/') + 1);
}
function failureOf(error, name, maxBytes) {
    const kind = error instanceof http_error/* HttpError */.j ? error.kind : undefined;
    if (kind === 'late')
        return { kind: 'outage', reason: `${name} did not come in time` };
    if (kind === 'too-large')
        return { kind: 'refused', reason: `${name} is larger than ${maxBytes} bytes` };
    const outage = (0,causes/* isCausedBy */.VQ)(error, (cause) => OUTAGES.has((0,read_file/* errorCode */.CA)(cause)));
    const why = (0,causes/* causeWords */.pQ)(error instanceof http_error/* HttpError */.j ? error.cause : error);
    return { kind: outage ? 'outage' : 'refused', reason: `${name} is not available: ${why}` };
}

// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __webpack_require__(45708);
;// CONCATENATED MODULE: ./lib/tuf/tuf.js
/**
 * Asks a TUF repository for its trusted root. The cache starts empty in a folder of this run, seeded with a root of trust
 * that came with the gate or that the policy names: a cache that somebody planted would be believed by the client. What
 * an empty cache cannot know is that newer metadata was seen before; a replay is caught when it has expired, does not fit
 * together, or goes back behind the root of trust. Loaded only when a run uses TUF.
 */









const LIMITS = { requestMs: core_limits/* TUF_REQUEST_TIMEOUT_MS */.hV, refreshMs: core_limits/* TUF_REFRESH_TIMEOUT_MS */.f9 };
const TARGET = 'trusted_root.json';
/** Refreshes the repository's metadata from a known root and fetches the target. Never throws. */
async function refresh({ repository, root, tempRoot, signal, target: wanted = TARGET, limits = LIMITS, }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempRoot, 'signature-gate-tuf-')).catch(() => undefined);
    if (folder === undefined)
        return { kind: 'refused', reason: `no folder can be made in ${tempRoot}` };
    const mirror = new TufMirror({
        scratch: (0,external_node_path_.join)(folder, 'download'),
        requestMs: limits.requestMs,
        deadline: (0,time_limit/* timeLimit */.z)(limits.refreshMs),
        stop: signal,
    });
    try {
        const client = await startClient(repository, root, folder, mirror);
        if (typeof client === 'string')
            return { kind: 'refused', reason: client, hint: 'Get its `root.json` again from its keepers.' };
        await client.refresh();
        const target = await client.getTargetInfo(wanted);
        if (!target)
            return { kind: 'refused', reason: `it lists no ${wanted}` };
        const read = (0,read_file/* readWhole */.oD)(await client.downloadTarget(target), core_limits/* MAX_TRUSTED_ROOT_BYTES */.ci, { shown: wanted });
        if ('refusal' in read)
            return { kind: 'refused', reason: read.refusal.message };
        return { kind: 'root', text: read.bytes.toString('utf8') };
    }
    catch (error) {
        return mirror.failure ?? { kind: 'refused', reason: `its metadata does not verify: ${(0,result/* wordsOf */.Z9)(error)}` };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
}
/** The client, or why the root of trust is none. */
async function startClient(repository, root, folder, fetcher) {
    const targetDir = (0,external_node_path_.join)(folder, 'targets');
    await (0,promises_.mkdir)(targetDir);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), root);
    const bases = { metadataBaseUrl: repository, targetBaseUrl: `${repository}/targets` };
    const weak = weakKey(root);
    if (weak !== undefined)
        return `the TUF root that it is trusted by cannot be used: ${weak}`;
    const options = { ...bases, metadataDir: folder, targetDir, fetcher };
    try {
        // Reads the root, and asks for nothing.
        new dist/* Updater */.Sx(options);
    }
    catch (error) {
        return `the TUF root that it is trusted by cannot be used: ${(0,result/* wordsOf */.Z9)(error)}`;
    }
    const { signed } = JSON.parse(root);
    const maxRootRotations = await fetcher.holdRoots(repository, signed.version);
    return new dist/* Updater */.Sx({ ...options, config: { maxRootRotations, rootMaxLength: core_limits/* MAX_TUF_ROOT_BYTES */.yd } });
}


/***/ })

};
