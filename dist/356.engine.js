export const id = 356;
export const ids = [356];
export const modules = {

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

/***/ 60356:
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
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/error.js
var error = __webpack_require__(86376);
// EXTERNAL MODULE: ./lib/net/causes.js
var causes = __webpack_require__(25635);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/http.js + 1 modules
var http = __webpack_require__(31659);
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
    async downloadBytes(url, maxLength) {
        const { requestMs, deadline, stop } = this.#options;
        const name = url.slice(url.lastIndexOf('/') + 1);
        const maxBytes = Math.min(maxLength, core_limits/* MAX_TRUSTED_ROOT_BYTES */.ci);
        this.#failure = undefined;
        try {
            const manners = { signal: stop ?? NEVER, deadline, timeoutMs: requestMs };
            const answer = await (0,http/* send */.tN)({ url: new URL(url), maxBytes }, manners);
            if (answer.status < 200 || answer.status > 299)
                throw this.#refused(name, answer);
            return answer.bytes;
        }
        catch (error) {
            this.#failure ??= stop?.aborted
                ? { kind: 'refused', reason: 'the run was over before the repository had answered' }
                : failureOf(error, name, maxBytes);
            throw error;
        }
    }
    /** The client takes 403 and 404 for the end of the chain of roots, so the error has to be of its own class. */
    #refused(name, { status, headers, url }) {
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
        return new error.DownloadHTTPError(this.#failure.reason, status);
    }
}
function failureOf(error, name, maxBytes) {
    const kind = error instanceof http_error/* HttpError */.j ? error.kind : undefined;
    if (kind === 'late')
        return { kind: 'outage', reason: `${name} did not come in time` };
    if (kind === 'too-large')
        return { kind: 'refused', reason: `${name} is larger than ${maxBytes} bytes` };
    const outage = (0,causes/* isCausedBy */.VQ)(error, (cause) => OUTAGES.has((0,read_file/* errorCode */.CA)(cause)));
    const why = (0,causes/* causeWords */.pQ)(error instanceof http_error/* HttpError */.j ? error.cause : error);
    return { kind: outage ? 'outage' : 'refused', reason: `${name} could not be had: ${why}` };
}

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
        deadline: AbortSignal.timeout(limits.refreshMs),
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
    try {
        const bases = { metadataBaseUrl: repository, targetBaseUrl: `${repository}/targets` };
        return new dist/* Updater */.Sx({ ...bases, metadataDir: folder, targetDir, fetcher });
    }
    catch (error) {
        return `the TUF root that it is trusted by cannot be used: ${(0,result/* wordsOf */.Z9)(error)}`;
    }
}


/***/ })

};
