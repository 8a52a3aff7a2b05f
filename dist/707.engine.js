export const id = 707;
export const ids = [707];
export const modules = {

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refresh: () => (/* binding */ refresh)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/index.js
var dist = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/error.js
var error = __webpack_require__(6376);
// EXTERNAL MODULE: ./lib/subjects/read-file.js
var read_file = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/trust/tuf-mirror.js
/**
 * Downloads from a TUF repository. The client's own downloads follow redirects to anywhere, use the system's temporary
 * folder, cannot be stopped, and lose the reason of a failure on its way up; here each download is bounded in bytes and
 * time, goes to the repository's own address only, carries no credential, and its failure is remembered.
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
]);
/** How deep causes are followed. */
const MAX_CAUSES = 8;
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
        this.#failure = undefined;
        const slow = AbortSignal.timeout(requestMs);
        try {
            const signal = AbortSignal.any([slow, deadline, ...(stop ? [stop] : [])]);
            const response = await fetch(url, {
                headers: { 'user-agent': `signature-gate/${version/* VERSION */.x}` },
                redirect: 'manual',
                credentials: 'omit',
                signal,
            });
            if (!response.ok) {
                await response.body?.cancel();
                throw this.#refused(name, response, url);
            }
            return await this.#body(name, response, Math.min(maxLength, limits/* MAX_TRUSTED_ROOT_BYTES */.ci));
        }
        catch (error) {
            this.#failure ??= stop?.aborted
                ? { kind: 'refused', reason: 'the run was over before the repository had answered' }
                : slow.aborted || deadline.aborted
                    ? { kind: 'outage', reason: `${name} did not come in time` }
                    : { kind: isOutage(error) ? 'outage' : 'refused', reason: `${name} could not be had: ${words(error)}` };
            throw error;
        }
    }
    /** The body as far as it may go; leaving the loop early ends the transfer. */
    async #body(name, response, maxBytes) {
        if (!response.body)
            return Buffer.alloc(0);
        const body = response.body;
        const chunks = [];
        let length = 0;
        for await (const chunk of body) {
            length += chunk.length;
            if (length > maxBytes) {
                this.#failure = { kind: 'refused', reason: `${name} is larger than ${maxBytes} bytes` };
                throw new Error(this.#failure.reason);
            }
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    /** The client takes 403 and 404 for the end of the chain of roots, so the error has to be of its own class. */
    #refused(name, { status, headers }, url) {
        const to = status >= 300 && status < 400 ? headers.get('location') : null;
        if (to !== null) {
            const where = URL.canParse(to, url) ? new URL(to, url).origin : 'nowhere';
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
function causeOf(error) {
    return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}
function partsOf(error) {
    const parts = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : undefined;
    return Array.isArray(parts) ? parts : [];
}
/** Looks down the causes; of several addresses tried, all must have failed so. Not by class: `fetch` is of another realm. */
function isOutage(error) {
    for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
        const parts = partsOf(at);
        if (parts.length > 0)
            return parts.every(isOutage);
        if (OUTAGES.has((0,read_file/* errorCode */.CA)(at)))
            return true;
    }
    return false;
}
/** The innermost words: `fetch failed` says nothing, unless nothing else was said. */
function words(error) {
    let said = 'no reason given';
    for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
        const parts = partsOf(at);
        if (parts.length > 0)
            return parts.map(words).join('; ');
        if (typeof at === 'object' && at !== null && 'message' in at && at.message !== '')
            said = String(at.message);
    }
    return said;
}

;// CONCATENATED MODULE: ./lib/trust/tuf.js
/**
 * Asks a TUF repository for its trusted root. The cache starts empty in a folder of this run, seeded with a root of trust
 * that came with the gate or that the policy names: a cache that somebody planted would be believed by the client. What
 * an empty cache cannot know is that newer metadata was seen before; a replay is caught when it has expired, does not fit
 * together, or goes back behind the root of trust. Loaded only when a run uses TUF.
 */






const LIMITS = { requestMs: limits/* TUF_REQUEST_TIMEOUT_MS */.hV, refreshMs: limits/* TUF_REFRESH_TIMEOUT_MS */.f9 };
const TARGET = 'trusted_root.json';
/** Refreshes the repository's metadata from a known root and fetches `trusted_root.json`. Never throws. */
async function refresh({ repository, root, tempRoot, signal, limits = LIMITS, }) {
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
        const target = await client.getTargetInfo(TARGET);
        if (!target)
            return { kind: 'refused', reason: `it lists no ${TARGET}` };
        return { kind: 'root', text: await (0,promises_.readFile)(await client.downloadTarget(target), 'utf8') };
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
