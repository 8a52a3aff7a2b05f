export const id = 5139;
export const ids = [5139];
export const modules = {

/***/ 86869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ assetBytes)
/* harmony export */ });
/**
 * @param maxBytes above it nothing is kept
 * @returns the bytes, and how many of them the download had; undefined where the asset is not there any more
 * @throws GitHubError where it could not look
 */
async function assetBytes(client, { owner, repo }, { id }, maxBytes) {
    const chunks = [];
    const sink = {
        start: () => {
            chunks.length = 0;
            return Promise.resolve();
        },
        write: (chunk) => {
            chunks.push(Uint8Array.from(chunk));
            return Promise.resolve();
        },
    };
    const call = { endpoint: 'release-asset', params: { owner, repo, asset_id: id } };
    const got = await client.download(call, { sink, maxBytes });
    return got && { bytes: Buffer.concat(chunks), size: got.size };
}


/***/ }),

/***/ 65139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obtainFromRelease: () => (/* binding */ obtainFromRelease)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _github_asset_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86869);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49502);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93343);
/* harmony import */ var _github_release_asset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22079);
/* harmony import */ var _github_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58758);
/* harmony import */ var _obtained_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24269);
/* harmony import */ var _revocation_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87435);
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
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__.createGitHubClient)({ api: new URL(list.api), signal, ...(token !== undefined && { token }) });
    try {
        const release = await (0,_github_release_js__WEBPACK_IMPORTED_MODULE_4__/* .findRelease */ .d)(client, list.release);
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
                return untrusted(`${(0,_obtained_js__WEBPACK_IMPORTED_MODULE_6__/* .shownAsset */ .s)(list)} has no evidence ${name} in its release`);
            if (!asset)
                continue;
            const proof = await read(asset, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REVOCATION_EVIDENCE_BYTES */ ._j, list, client);
            if (!Buffer.isBuffer(proof))
                return proof;
            proofs.push({ file: (0,_obtained_js__WEBPACK_IMPORTED_MODULE_6__/* .shownAsset */ .s)({ ...list, asset: name }), role: (0,_revocation_document_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceName */ .X)(name).role, bytes: proof });
            if (!context.all)
                break;
        }
        return { kind: 'document', document: { source: (0,_obtained_js__WEBPACK_IMPORTED_MODULE_6__/* .shownAsset */ .s)(list), bytes, evidence: proofs, since: now } };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_)
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
    if (!(0,_github_release_asset_js__WEBPACK_IMPORTED_MODULE_3__/* .isUsable */ .Ng)(asset))
        return untrusted(asset.refusal.message);
    if (asset.size > maxBytes) {
        const message = `${asset.name} is larger than what is read of a revocation list`;
        const [expected, actual] = [`at most ${maxBytes} bytes`, `${asset.size} bytes`];
        return { kind: 'refused', refusal: { code: 'LIMIT_EXCEEDED', message, expected, actual } };
    }
    const got = await (0,_github_asset_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .assetBytes */ .A)(client, { owner, repo }, asset, maxBytes);
    if (got?.size === asset.size)
        return got.bytes;
    const message = `the asset ${asset.name} did not arrive whole`;
    return { kind: 'down', refusal: { code: 'NETWORK', message } };
}


/***/ })

};
