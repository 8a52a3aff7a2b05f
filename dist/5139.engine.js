export const id = 5139;
export const ids = [5139];
export const modules = {

/***/ 93343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ gitHubRefusal),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Thrown inside this room; whoever asks it turns it into a refusal. */
class GitHubError extends Error {
    refusal;
    constructor(refusal, cause) {
        super(refusal.message, cause === undefined ? undefined : { cause });
        this.name = 'GitHubError';
        this.refusal = refusal;
    }
}
/** The refusal that an error stands for; anything but an error of this room is thrown on. */
function gitHubRefusal(error) {
    if (!(error instanceof GitHubError))
        throw error;
    return error.refusal;
}
/** An answer that is no answer. */
function failure(url, what) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` });
}


/***/ }),

/***/ 65139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obtainFromRelease: () => (/* binding */ obtainFromRelease)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93343);
/* harmony import */ var _github_late_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39131);
/* harmony import */ var _github_release_asset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22079);
/* harmony import */ var _obtained_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24269);
/* harmony import */ var _revocation_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87435);
/**
 * A revocation list among the assets of a release, read by GitHub's API: the way to the list of a private repository. What the API says
 * is not signed; the list and its evidence are verified like any others.
 */






/**
 * @param evidence names of assets
 * @returns `absent` where there is no such release, or no such asset in it. Throws only where the signal says so.
 */
async function obtainFromRelease(list, evidence, context) {
    const { githubToken: token, signal, now } = context;
    const { createGitHubClient, findRelease } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_4__/* .lateGitHub */ .w)();
    const client = createGitHubClient({ api: new URL(list.api), signal, ...(token !== undefined && { token }) });
    try {
        const release = await findRelease(client, list.release);
        if (!release.ok)
            return release.refusal.code === 'ARTIFACT_NOT_FOUND' ? { kind: 'absent' } : ended(release.refusal);
        const { assets } = release.value;
        const found = assets.find(({ name }) => name === list.asset);
        if (!found)
            return { kind: 'absent' };
        const bytes = await read(found, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REVOCATION_LIST_BYTES */ .TK, list, client);
        if (!Buffer.isBuffer(bytes))
            return bytes;
        const proofs = [];
        for (const name of evidence) {
            const asset = assets.find((one) => one.name === name);
            if (!asset && context.all)
                return untrusted(`${(0,_obtained_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAsset */ .s)(list)} has no evidence ${name} in its release`);
            if (!asset)
                continue;
            const proof = await read(asset, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REVOCATION_EVIDENCE_BYTES */ ._j, list, client);
            if (!Buffer.isBuffer(proof))
                return proof;
            proofs.push({ file: (0,_obtained_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAsset */ .s)({ ...list, asset: name }), role: (0,_revocation_document_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceName */ .X)(name).role, bytes: proof });
            if (!context.all)
                break;
        }
        return { kind: 'document', document: { source: (0,_obtained_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAsset */ .s)(list), bytes, evidence: proofs, since: now } };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_)
            return { kind: 'down', refusal: error.refusal };
        throw error;
    }
}
function ended(refusal) {
    return { kind: 'down', refusal };
}
function untrusted(message) {
    return { kind: 'refused', refusal: { code: 'REVOCATIONS_UNTRUSTED', message } };
}
/** @throws GitHubError where it could not look */
async function read(asset, maxBytes, { release: { owner, repo } }, client) {
    if (!(0,_github_release_asset_js__WEBPACK_IMPORTED_MODULE_2__/* .isUsable */ .Ng)(asset))
        return untrusted(asset.refusal.message);
    if (asset.size > maxBytes) {
        const message = `${asset.name} is larger than what is read of a revocation list`;
        const [expected, actual] = [`at most ${maxBytes} bytes`, `${asset.size} bytes`];
        return { kind: 'refused', refusal: { code: 'LIMIT_EXCEEDED', message, expected, actual } };
    }
    const { assetBytes } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_4__/* .lateGitHub */ .w)();
    const got = await assetBytes(client, { owner, repo }, asset, maxBytes);
    if (got?.size === asset.size)
        return got.bytes;
    const message = `the asset ${asset.name} did not arrive whole`;
    return { kind: 'down', refusal: { code: 'NETWORK', message } };
}


/***/ })

};
